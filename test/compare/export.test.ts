import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  compareStudies,
  comparisonAsCsv,
  comparisonAsMarkdown,
  comparisonAsText,
  disclaimer,
} from '../../src/compare';
import { studyById } from '../../src/studies/library';

const nk = await studyById('NCT06676631');
const nk510 = await studyById('NCT07083349');
const carNk = await studyById('NCT06010472');
if (!nk || !nk510 || !carNk) throw new Error('the library lacks a source trial');
const comparison = compareStudies(nk, [nk510, carNk]);

/** Reads CSV as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (c === '\n') rows.push([]);
    } else if (c !== '\r') cell += c;
  }
  return rows.filter((r) => r.length > 0);
}

const small = (text: string): Comparison => ({
  columns: [
    { id: 'NCT00000001', name: text, self: true },
    { id: 'NCT00000002', name: 'B', self: false, url: 'https://clinicaltrials.gov/study/NCT00000002' },
  ],
  groups: [
    {
      id: 'study',
      label: 'Study',
      rows: [
        {
          id: 'x',
          label: text,
          differs: true,
          cells: [
            { lines: [text], details: [], sources: [], history: [] },
            {
              lines: [],
              details: [],
              sources: [{ title: text, asOf: '2026-08-22' }],
              history: [],
              verdict: 'not-stated',
            },
          ],
        },
      ],
    },
  ],
});

describe('CSV', () => {
  it('has one row for each row, as many cells in each, and begins with a byte order mark', () => {
    const csv = comparisonAsCsv(comparison);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = parseCsv(csv.slice(1));
    const count = comparison.groups.reduce((n, g) => n + g.rows.length, 0);
    expect(rows.length).toBe(count + 2);
    expect(new Set(rows.slice(0, -1).map((r) => r.length))).toEqual(new Set([2 + 1 + 2 * 2 + 1]));
    expect(rows.find((r) => r[1] === 'LVEF')?.slice(2, 7)).toEqual([
      '≥ 45 %',
      '≥ 50 %',
      '▲ stricter',
      '≥ 50 %',
      '▲ stricter',
    ]);
    expect(rows[rows.length - 1]).toEqual([disclaimer]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '=cmd|"/c calc"!A1'])('never gives a formula: %j', (text) => {
    const cells = parseCsv(comparisonAsCsv(small(text)).slice(1)).flat();
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(cells).toContain(`'${text}`);
  });

  it('keeps commas, quotes and line breaks inside their cell', () => {
    const text = 'a, "b"\nc';
    expect(parseCsv(comparisonAsCsv(small(text)).slice(1))[1]?.[2]).toBe(text);
  });
});

describe('Markdown', () => {
  it('is a table of even width, with sources and the disclaimer', () => {
    const text = comparisonAsMarkdown(comparison);
    const rows = text.split('\n').filter((l) => l.startsWith('|'));
    expect(new Set(rows.map((r) => r.match(/(?<!\\)\|/g)?.length))).toEqual(new Set([5]));
    expect(text).toContain('[NCT07083349](https://clinicaltrials.gov/study/NCT07083349)');
    expect(text).toMatch(/\| LVEF \| ≥ 45 % \| ≥ 50 %<br>▲ stricter \|/);
    expect(text).toContain('Sources');
    expect(text.trimEnd().endsWith(disclaimer)).toBe(true);
  });

  it('lets no text break out of its cell or become mark-up', () => {
    const text = comparisonAsMarkdown(small('a|b\n<img src=x>*c*'));
    expect(text).toContain('a\\|b \\<img src=x\\>\\*c\\*');
  });
});

describe('plain text', () => {
  it.each([60, 80, 100, 140])('keeps to %s columns', (width) => {
    for (const line of comparisonAsText(comparison, width).split('\n'))
      if (line !== disclaimer) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  it('says each verdict with its word', () => {
    const lines = comparisonAsText(comparison, 120).split('\n');
    const at = lines.findIndex((l) => l.startsWith('LVEF'));
    expect(lines[at]).toMatch(/LVEF +│ ≥ 45 % +│ ≥ 50 % +│ ≥ 50 %/);
    expect(lines[at + 1]).toMatch(/│ +│ ▲ stricter +│ ▲ stricter/);
  });

  it('counts a wide character as two columns', () => {
    const [, row = ''] = comparisonAsText(small('中性粒细胞'), 60)
      .split('\n')
      .filter((l) => l.includes('中性粒细胞'));
    expect(row.split('│')[0]?.trimEnd()).toBe('中性粒细胞');
  });

  it('breaks a word that is longer than its column', () => {
    for (const line of comparisonAsText(small('x'.repeat(300)), 60).split('\n'))
      if (line !== disclaimer) expect(line.length).toBeLessThanOrEqual(60);
  });
});
