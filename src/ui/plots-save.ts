// Saves a plot as a file of its own: SVG with its colours written out, or a PNG of it; sources and disclaimer below.
import { download } from './download';
import { brokenLines } from './text-width';

export type SaveOptions = {
  kind: 'svg' | 'png';
  /** File name without its ending. */
  name: string;
  title: string;
  /** Lines under the picture. */
  lines: readonly string[];
};

const names = 'http://www.w3.org/2000/svg';

/** What of an element's looks a file must carry. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];

const pad = 20;

/**
 * The plot as an SVG document that needs no style sheet, on white, with a title above and lines below.
 * @param svg a drawn plot; it is not changed
 */
export function standalone(svg: SVGSVGElement, { title, lines }: Pick<SaveOptions, 'title' | 'lines'>): SVGSVGElement {
  const document = svg.ownerDocument;
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  const copy = svg.cloneNode(true) as SVGSVGElement;
  // Laid out beside the page in light colours, so that its looks can be read off.
  const desk = document.createElement('div');
  desk.setAttribute('aria-hidden', 'true');
  desk.className = 'plot';
  desk.style.cssText = 'position:absolute;left:-99999px;top:0;color-scheme:light';
  desk.append(copy);
  document.body.append(desk);
  for (const element of copy.querySelectorAll<SVGElement>('circle,rect,line,path,text,tspan,polygon')) {
    const style = document.defaultView?.getComputedStyle(element);
    for (const look of looks) {
      const value = style?.getPropertyValue(look);
      if (value) element.setAttribute(look, value);
    }
  }
  desk.remove();
  for (const element of copy.querySelectorAll('[class]')) element.removeAttribute('class');
  copy.removeAttribute('class');
  const below = lines.flatMap((l) => brokenLines(l, Math.max(30, Math.floor(width / 6.3))));
  const make = (tag: string, attributes: Record<string, string | number>, text = '') => {
    const element = document.createElementNS(names, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    return element;
  };
  const head = 36;
  const all = make('svg', {
    xmlns: names,
    width: width + 2 * pad,
    height: head + height + below.length * 15 + 2 * pad,
    'font-family': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    role: 'img',
  }) as SVGSVGElement;
  all.setAttribute('viewBox', `0 0 ${all.getAttribute('width')} ${all.getAttribute('height')}`);
  copy.setAttribute('x', String(pad));
  copy.setAttribute('y', String(pad + head));
  copy.removeAttribute('role');
  all.append(
    make('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    make('text', { x: pad, y: pad + 14, 'font-size': 16, 'font-weight': 600, fill: '#171a21' }, title),
    copy,
    ...below.map((l, i) =>
      make('text', { x: pad, y: pad + head + height + 16 + i * 15, 'font-size': 11, fill: '#5a6270' }, l),
    ),
  );
  return all;
}

/** How many pixels of a PNG stand for one of the page: sharp in print. */
const density = 3;
/** The most pixels on a side of a canvas that both browsers take. */
const mostPixels = 16_000;

async function asPng(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = Math.min(density, mostPixels / width, mostPixels / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('the picture is too large'))), 'image/png'),
  );
}

/** Saves a plot. Rejects where the browser cannot draw so large a picture. */
export async function saveFile(svg: SVGSVGElement, options: SaveOptions): Promise<void> {
  const picture = standalone(svg, options);
  const text = new XMLSerializer().serializeToString(picture);
  const size = [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))] as const;
  const blob =
    options.kind === 'svg'
      ? new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}`], { type: 'image/svg+xml' })
      : await asPng(text, ...size);
  download(blob, `${options.name}.${options.kind}`);
}
