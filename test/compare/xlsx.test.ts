// The workbook is opened again by an independent way: the archive by its central directory, the parts by an XML parser.
import { crc32 as sum } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { compareStudies, comparisonAsXlsx, disclaimer } from '../../src/compare';
import { workbook } from '../../src/compare/xlsx';
import { crc32, zip } from '../../src/compare/xlsx-zip';
import { studyById } from '../../src/studies/library';

/** Files of a stored archive, read from its end as PKWARE's APPNOTE says. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    expect(view.getUint16(at + 10, true), 'stored').toBe(0);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + size);
    expect(view.getUint32(at + 16, true), `CRC of ${name}`).toBe(sum(data));
    files.set(name, new TextDecoder('utf-8', { fatal: true }).decode(data));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

const xml = (text: string | undefined): Document =>
  new new JSDOM().window.DOMParser().parseFromString(text ?? '', 'application/xml');

/** A sheet's cells by their addresses. */
function cellsOf(text: string | undefined) {
  const cells = new Map<string, { type: string; value: string }>();
  for (const c of xml(text).getElementsByTagName('c'))
    cells.set(c.getAttribute('r') ?? '', { type: c.getAttribute('t') ?? 'n', value: c.textContent ?? '' });
  return cells;
}

describe('zip', () => {
  it('sums as CRC-32 does', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('gives back names and texts, also empty and beyond ASCII', () => {
    const files = [
      ['a.txt', ''],
      ['b/ü.txt', '≥ 中文 😀'],
    ] as const;
    expect([...unzip(zip(files))]).toEqual(files);
  });
});

describe('workbook', () => {
  const odd = [
    '=1+1',
    '<&>"',
    'a\u0000b\u000bc',
    'half \uD800 pair',
    '中性粒细胞 ≥ 1 ×10⁹/L',
    'x'.repeat(40_000),
    ' padded ',
  ];
  const parts = unzip(
    workbook([{ name: 'A & B', frozen: [1, 2], rows: [['head', 'n'], ...odd.map((t, i) => [t, i])] }]),
  );

  it('is well-formed in every part, and each part is declared', () => {
    const types = xml(parts.get('[Content_Types].xml'));
    const declared = [...types.getElementsByTagName('Override')].map((o) => o.getAttribute('PartName'));
    for (const [name, text] of parts) {
      expect(xml(text).getElementsByTagName('parsererror').length, name).toBe(0);
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(declared).toContain(`/${name}`);
    }
    for (const rel of xml(parts.get('xl/_rels/workbook.xml.rels')).getElementsByTagName('Relationship'))
      expect([...parts.keys()]).toContain(`xl/${rel.getAttribute('Target')}`);
    expect(xml(parts.get('xl/workbook.xml')).getElementsByTagName('sheet')[0]?.getAttribute('name')).toBe('A & B');
  });

  it('writes text as text, never as a formula, and numbers as numbers', () => {
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/);
    const cells = cellsOf(sheet);
    expect(cells.get('A2')).toEqual({ type: 'inlineStr', value: '=1+1' });
    expect(cells.get('A3')?.value).toBe('<&>"');
    expect(cells.get('A4')?.value).toBe('abc');
    expect(cells.get('A5')?.value).toBe('half \uFFFD pair');
    expect(cells.get('A7')?.value).toHaveLength(32_767);
    expect(cells.get('A8')?.value).toBe(' padded ');
    expect(cells.get('B8')).toEqual({ type: 'n', value: '6' });
  });

  it('goes beyond column Z', () => {
    const wide = unzip(workbook([{ name: 'W', frozen: [0, 0], rows: [Array.from({ length: 703 }, (_, i) => i)] }]));
    const cells = cellsOf(wide.get('xl/worksheets/sheet1.xml'));
    expect([cells.get('Z1'), cells.get('AA1'), cells.get('ZZ1'), cells.get('AAA1')].map((c) => c?.value)).toEqual([
      '25',
      '26',
      '701',
      '702',
    ]);
  });
});

describe('comparison as a workbook', async () => {
  const nk = await studyById('NCT06676631');
  const other = await studyById('NCT07083349');
  if (!nk || !other) throw new Error('the library lacks a source trial');
  const parts = unzip(comparisonAsXlsx(compareStudies(nk, [other])));

  it('has the table, the values and the sources', () => {
    const names = [...xml(parts.get('xl/workbook.xml')).getElementsByTagName('sheet')].map((s) =>
      s.getAttribute('name'),
    );
    expect(names).toEqual(['Comparison', 'Values', 'Sources']);
    const table = [...cellsOf(parts.get('xl/worksheets/sheet1.xml')).values()].map((c) => c.value);
    expect(table).toContain(disclaimer());
    const values = cellsOf(parts.get('xl/worksheets/sheet2.xml'));
    const lvef = [...values].find(([, c]) => c.value === 'lvef')?.[0].slice(1);
    expect(values.get(`I${lvef}`)).toEqual({ type: 'n', value: '45' });
    expect(values.get(`K${lvef}`)?.value).toBe('%');
    const sources = [...cellsOf(parts.get('xl/worksheets/sheet3.xml')).values()].map((c) => c.value);
    expect(sources).toContain('https://meddatax.com/clinical-trials/NCT07083349');
  });
});
