// What is carried away from the wide view: plots as SVG and PNG, the comparison on the clipboard and as files.
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { decodePng } from '../tools/png';
import { until } from './harness';
import { kind, startBrowser } from './support';

const running = startBrowser();
let page: Page;

/** Keeps what is handed to the browser's downloads: names and bytes. The download itself does not happen. */
const catchFiles = `(() => {
  const blobs = new Map();
  const made = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { const url = made(blob); blobs.set(url, blob); return url; };
  globalThis.saved = [];
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    void blob.arrayBuffer().then((bytes) => saved.push({
      name: this.download, type: blob.type, base64: new Uint8Array(bytes).toBase64?.() ?? btoa(Array.from(new Uint8Array(bytes), (b) => String.fromCharCode(b)).join('')),
    }));
  };
})()`;

type Saved = { name: string; type: string; bytes: Buffer };

beforeAll(async () => {
  page = await running.session.openOwnPage('compare.html?id=NCT06676631&with=NCT07083349,NCT06010472');
  await until('the table', () => page.evaluate(`document.querySelectorAll('[data-row=lvef] td').length === 3`));
  await page.evaluate(catchFiles);
}, 60_000);

/** A real click: the clipboard is open to none other. */
async function press(selector: string, words: string | RegExp): Promise<void> {
  for (const element of await page.$$(selector)) {
    const label = (await element.evaluate((e) => `${e.getAttribute('aria-label') ?? e.textContent}`)).trim();
    if (typeof words === 'string' ? label !== words : !words.test(label)) continue;
    await element.click();
    return;
  }
  throw new Error(`There is no ${selector} ${words}.`);
}

async function saved(act: () => Promise<void>): Promise<Saved> {
  await page.evaluate('void (saved.length = 0)');
  await act();
  await until('the file', () => page.evaluate('saved.length > 0'));
  const [file] = (await page.evaluate('saved')) as { name: string; type: string; base64: string }[];
  return { name: file!.name, type: file!.type, bytes: Buffer.from(file!.base64, 'base64') };
}

const status = (): Promise<string> =>
  page.evaluate(`document.querySelector('.wide-view > .status').innerText`) as never;

async function exported(choice: string): Promise<void> {
  await press('.menu summary', 'Export');
  await press('.menu .choices button', choice);
}

/** Pastes what is on the clipboard, as a person would, and gives it by its types. */
async function pasted(): Promise<Record<string, string>> {
  await page.evaluate(`(() => {
    const box = document.createElement('div');
    box.id = 'paste';
    box.contentEditable = 'true';
    box.style.cssText = 'position:fixed;top:0;left:0;width:50px;height:20px;z-index:99';
    globalThis.flavours = null;
    box.addEventListener('paste', ({ clipboardData, preventDefault }) => {
      globalThis.flavours = Object.fromEntries(['text/plain', 'text/html'].map((t) => [t, clipboardData.getData(t)]));
    });
    document.body.append(box);
    box.focus();
  })()`);
  await page.keyboard.down('Control');
  await page.keyboard.press('v', kind === 'chromium' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
  await until('the pasted text', () => page.evaluate('flavours !== null'));
  const flavours = (await page.evaluate('flavours')) as Record<string, string>;
  await page.evaluate(`document.getElementById('paste').remove()`);
  return flavours;
}

const DISCLAIMER = 'A reading aid. It does not say whether you qualify; the study team does.';
/** The trial's own limit on the ejection fraction, and the other's. */
const LVEF = /LVEF.*≥ 45 %.*≥ 50 %/;

test('the comparison is copied as text, Markdown and citations', async () => {
  await exported('as text');
  await until('it is said', async () => (await status()) === 'Copied as text.');
  const text = (await pasted())['text/plain']!;
  expect(text).toMatch(LVEF);
  expect(text).toContain('NCT07083349');
  expect(text).toContain(DISCLAIMER);

  await exported('as Markdown');
  await until('it is said', async () => (await status()) === 'Copied as Markdown.');
  const markdown = (await pasted())['text/plain']!;
  const table = markdown.split(/\r?\n/).filter((line) => line.startsWith('|'));
  expect(table[1]).toMatch(/^\|(\s*:?-+:?\s*\|){4}$/);
  expect(new Set(table.map((line) => line.replace(/\\\|/g, '').split('|').length))).toEqual(new Set([6]));
  expect(markdown).toMatch(LVEF);

  await exported('as citations');
  await until('it is said', async () => (await status()) === 'Copied as citations.');
  const citations = (await pasted())['text/plain']!.split(/\r?\n/).filter((line) => line.startsWith('NCT'));
  expect(citations).toHaveLength(3);
  for (const line of citations) expect(line).toMatch(/20\d\d/);
});

test('the comparison is copied as a table that other programs take for one, with its text beside it', async () => {
  await exported('as HTML table');
  await until('it is said', async () => (await status()) === 'Copied as HTML table.');
  const { 'text/html': html = '', 'text/plain': text = '' } = await pasted();
  const rows = (await page.evaluate(
    `[...new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').querySelectorAll('table tr')].map((r) => [...r.children].map((c) => c.textContent.replace(/\\s+/g, ' ').trim()))`,
  )) as string[][];
  const lvef = rows.find(([head]) => head === 'LVEF');
  expect(lvef).toHaveLength(4);
  expect(lvef?.join(' ')).toMatch(LVEF);
  expect(html).not.toMatch(/<script|javascript:/i);
  expect(text).toMatch(LVEF);
});

/** The cells of a CSV file as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,"\r\n]*)(,|\r\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const [all, value = '', end] = cell.exec(csv) ?? [];
    if (all === undefined || (all === '' && end === '')) throw new Error(`No CSV at ${cell.lastIndex}`);
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((r) => r.length > 0 && r.join('') !== '');
}

test('the comparison is saved as CSV, one value a row too', async () => {
  const file = await saved(() => exported('CSV table'));
  expect([file.name, file.type]).toEqual(['NCT06676631-beside-2-studies.csv', 'text/csv;charset=utf-8']);
  expect(file.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows = cellsOf(file.bytes.subarray(3).toString('utf8'));
  expect(rows.find((r) => r.includes('LVEF'))?.join(' ')).toMatch(LVEF);
  // A spreadsheet takes none of it for a formula.
  for (const value of rows.flat()) expect(value).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
  expect(await status()).toBe('Saved as NCT06676631-beside-2-studies.csv.');

  const values = await saved(() => exported('CSV, one value a row'));
  expect(values.name).toBe('NCT06676631-beside-2-studies-values.csv');
  const [head = [], ...lines] = cellsOf(values.bytes.subarray(3).toString('utf8'));
  expect(head.length).toBeGreaterThan(5);
  // Below the values one cell a row: the sources and the disclaimer.
  expect(lines.at(-1)).toEqual([DISCLAIMER]);
  const full = lines.filter((l) => l.length > 1);
  expect(full.length).toBeGreaterThan(50);
  expect(new Set(full.map((l) => l.length))).toEqual(new Set([head.length]));
  expect(lines.some((l) => l.includes('LVEF') && l.includes('45') && l.includes('%'))).toBe(true);
});

test('the comparison is saved as a workbook, and as JSON with its sources', async () => {
  const file = await saved(() => exported('XLSX workbook'));
  expect(file.name).toBe('NCT06676631-beside-2-studies.xlsx');
  // A ZIP file whose parts are stored as they are: first part, end of the directory, and the words between.
  expect(file.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(file.bytes.subarray(-22, -18).toString('latin1')).toBe('PK\u0005\u0006');
  const parts = file.bytes.toString('utf8');
  for (const part of [
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'LVEF',
    '≥ 45 %',
    'NCT07083349',
  ])
    expect(parts).toContain(part);
  expect(parts).not.toMatch(/<f>/);

  const json = await saved(() => exported('JSON with sources'));
  expect(json.type).toBe('application/json');
  const data = JSON.parse(json.bytes.toString('utf8'));
  expect(JSON.stringify(data)).toContain('NCT06010472');
  expect(JSON.stringify(data)).toMatch(/https:\/\//);
});

test('the plots are drawn, and saved as SVG and as PNG', async () => {
  await press('.wide-head button', 'Plots');
  await until('a plot', () => page.evaluate(`document.querySelectorAll('.plot svg .dot').length > 10`));
  const svg = await saved(() => press('.plot button', /^Save "Limits.*SVG$/));
  expect(svg.name).toMatch(/^lupus-trial-lens-[\w-]+\.svg$/);
  expect(svg.type).toBe('image/svg+xml');
  const looked = (await page.evaluate(`(() => {
    const doc = new DOMParser().parseFromString(${JSON.stringify(svg.bytes.toString('utf8'))}, 'image/svg+xml');
    const { width, height } = doc.documentElement;
    return {
      broken: doc.querySelector('parsererror') !== null,
      root: doc.documentElement.localName,
      classes: doc.querySelectorAll('[class], style, script, image').length,
      dots: doc.querySelectorAll('circle').length,
      text: doc.documentElement.textContent,
    };
  })()`)) as { broken: boolean; root: string; classes: number; dots: number; text: string };
  expect(looked).toMatchObject({ broken: false, root: 'svg', classes: 0 });
  expect(looked.dots).toBeGreaterThan(10);
  expect(looked.text).toContain('LVEF');
  expect(looked.text.replace(/\s+/g, ' ')).toContain('A reading aid.');

  const png = await saved(() => press('.plot button', /^Save "Limits.*PNG$/));
  expect([png.name, png.type]).toEqual([svg.name.replace(/svg$/, 'png'), 'image/png']);
  const { width, height, pixels } = decodePng(png.bytes);
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeGreaterThan(1000);
  const colours = new Set<number>();
  for (let i = 0; i < pixels.length; i += 4) colours.add((pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!);
  expect(colours.has(0xffffff)).toBe(true);
  expect(colours.size).toBeGreaterThan(50);
  for (const tab of ['Doses', 'Washouts', 'Who is shut out']) {
    await press('.wide-body button', tab);
    await until(tab, () => page.evaluate(`document.querySelector('.plot svg[role=img]') !== null`));
    const file = await saved(() => press('.plot button', /^Save .*SVG$/));
    expect(file.bytes.toString('utf8'), tab).toMatch(/^<\?xml[\s\S]*<\/svg>$/);
    expect(file.bytes.toString('utf8'), tab).not.toMatch(/NaN|undefined/);
  }
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
