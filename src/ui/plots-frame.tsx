// What every plot has around it: a heading, the picture with its title and description, the same as a list, ways to save.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/words';
import { sentences } from './joined';
import { saveFile } from './plots-save';
import { cutTo, textWidth } from './text-width';

/** The width of an element in CSS pixels, and where to hang it; 960 until it is known. */
export function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(960);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = () => {
      const now = Math.floor(box.clientWidth);
      if (now > 0) setWidth(now);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/** Below this width names stand above their axis instead of beside it. */
export const narrowBelow = 620;

type FrameProps = {
  /** Names the saved file, too: lower case with hyphens. */
  id: string;
  title: string;
  /** The question that the plot answers, and how to read it. */
  lead: string;
  /** The plot in words, an entry a line: its description, and the list under it. */
  words: readonly string[];
  /** What stands under a saved picture: sources, date, disclaimer. */
  footer: readonly string[];
  height: number;
  width: number;
  children: ComponentChildren;
  /** Controls above the picture. */
  controls?: ComponentChildren;
  /** What the picture leaves out, in words. */
  notes?: readonly string[];
};

/** How many entries the description holds; all stand in the list. */
const described = 12;

export function PlotFrame({ id, title, lead, words, footer, height, width, children, controls, notes }: FrameProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const save = (kind: 'svg' | 'png') => {
    if (!svg.current) return;
    saveFile(svg.current, { kind, name: `lupus-trial-lens-${id}`, title, lines: footer }).then(
      () => setTooLarge(false),
      () => setTooLarge(true),
    );
  };
  return (
    <figure class="plot" data-plot={id}>
      <figcaption>
        <h2>{title}</h2>
        <p class="lead">{lead}</p>
      </figcaption>
      {controls}
      <svg
        ref={svg}
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>
          {sentences(
            ...words.slice(0, described),
            words.length > described ? t('plots.more', [words.length - described]) : '',
          )}
        </desc>
        {children}
      </svg>
      {notes?.map((n) => (
        <p class="note" key={n}>
          {n}
        </p>
      ))}
      <div class="on-paper">
        {footer.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="plot-tools">
        <details class="fold small">
          <summary>{t('plots.asList')}</summary>
          <ul class="words">
            {words.map((w) => (
              <li key={w}>{w}</li>
            ))}
          </ul>
        </details>
        <button type="button" class="btn" aria-label={t('plots.save', [title, 'SVG'])} onClick={() => save('svg')}>
          SVG
        </button>
        <button type="button" class="btn" aria-label={t('plots.save', [title, 'PNG'])} onClick={() => save('png')}>
          PNG
        </button>
        <span role="status" class="note">
          {isTooLarge ? t('plots.notSaved') : ''}
        </span>
      </div>
    </figure>
  );
}

/** A text cut to a width, at about `each` pixels a character; the whole stands in its <title>. */
export const cut = (text: string, width: number, each = 6.6): string =>
  cutTo(text, Math.max(4, Math.floor(width / each)));

/** How wide the column of names beside the axes is: as the longest name needs, up to 30 % of the picture. */
export const nameColumn = (names: readonly string[], width: number, least: number): number =>
  Math.round(Math.max(least, Math.min(width * 0.3, 20 + 7 * Math.ceil(Math.max(0, ...names.map(textWidth))))));

/** A ring, filled for this trial; a number inside where it stands for several. */
export function Dot({ x, y, self, count, tone, title }: DotProps) {
  const r = count !== undefined ? 9 : self ? 6.5 : 5.5;
  return (
    <g class={`dot${self ? ` self ${tone}` : ''}`}>
      <title>{title}</title>
      <circle cx={x} cy={y} r={r} />
      {count !== undefined && (
        <text x={x} y={y + 4} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}
type DotProps = { x: number; y: number; self: boolean; count?: number; tone: 'limit' | 'washout'; title: string };

/** Rings of one place are drawn one above the other up to this many; more become one with a number. */
const mostRings = 5;

/** How high a stack is drawn, in pixels above its axis. */
export const stackHeight = (items: readonly { self: boolean }[]): number => {
  const others = items.filter((i) => !i.self).length;
  const selfs = items.length - others;
  const rings = others > mostRings ? 1 : others;
  return 12 * (Math.min(1, selfs) + rings) + (others > mostRings ? 8 : 0);
};

/** A stack of points at one place: this trial on the axis, the others above it. */
export function StackOf({ items, x, y, tone }: StackProps) {
  const mine = items.filter((i) => i.self);
  const others = items.filter((i) => !i.self);
  const base = mine.length > 0 ? 1 : 0;
  return (
    <>
      {mine[0] && <Dot x={x} y={y} self tone={tone} title={mine.map((m) => m.title).join('\n')} />}
      {others.length > mostRings ? (
        <Dot
          x={x}
          y={y - 12 * base - (base ? 5 : 0)}
          self={false}
          count={others.length}
          tone={tone}
          title={others.map((o) => o.title).join('\n')}
        />
      ) : (
        others.map((o, i) => (
          <Dot key={o.title} x={x} y={y - 12 * (base + i)} self={false} tone={tone} title={o.title} />
        ))
      )}
    </>
  );
}
type StackProps = {
  items: readonly { self: boolean; title: string }[];
  x: number;
  y: number;
  tone: 'limit' | 'washout';
};
