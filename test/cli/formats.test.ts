import { describe, expect, test } from 'vitest';
import { csvCell, type Outcome, toCsv, toJson, toJsonLine, toMarkdown } from '../../src/cli/formats';
import type { Reading } from '../../src/model/reading';

const text = 'Platelets ≥ 50 × 10^9/L; no "rituximab", ever | within 24 weeks';
const reading: Reading = {
  file: 'a.txt',
  site: 'text',
  isTrial: true,
  ids: ['NCT06999999'],
  title: 'Cells | in *lupus*',
  criteria: [
    {
      kind: 'inclusion',
      level: 0,
      text,
      thresholds: [
        {
          analyte: 'platelets',
          comparator: '>=',
          value: 50,
          unit: '10*9/L',
          quote: 'Platelets ≥ 50 × 10^9/L',
          start: 0,
          end: 23,
        },
        {
          analyte: 'ana',
          comparator: '=',
          value: -1,
          unit: null,
          quote: '=1',
          start: 0,
          end: 2,
          exception: 'Gilbert, or not',
          unsure: 'sign lost',
        },
      ],
      results: [{ test: 'ana', result: 'positive', partOf: 'alternatives', quote: 'ANA+', start: 0, end: 4 }],
      windows: [
        {
          type: 'washout',
          agents: ['b-cell-depletion', 'biologic'],
          value: 1,
          unit: 'wk',
          halfLives: 5,
          whichever: 'longer',
          anchor: 'screening',
          quote: 'no "rituximab"',
          start: 25,
          end: 39,
        },
        { type: 'washout', agents: ['cell-therapy'], ever: true, anchor: null, quote: 'ever', start: 41, end: 45 },
      ],
    },
  ],
};
const failed: Outcome = { file: 'b.txt', error: 'no such file' };

/** RFC 4180, read back. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const char = csv[i]!;
    if (quoted) {
      if (char === '"' && csv[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\r') {
      rows[rows.length - 1]!.push(cell);
      cell = '';
      if (char === '\r') {
        i++;
        rows.push([]);
      }
    } else cell += char;
  }
  return rows.slice(0, -1);
}

test('JSON: one outcome an object, several an array; JSON lines one a line', () => {
  expect(JSON.parse(toJson([reading]))).toEqual(reading);
  expect(JSON.parse(toJson([reading, failed]))).toEqual([reading, failed]);
  expect(JSON.parse(toJson([]))).toEqual([]);
  expect(toJsonLine(failed)).toBe('{"file":"b.txt","error":"no such file"}\n');
});

test('what does not decide alone says so, as data and in the report', () => {
  const [head, ...rows] = parseCsv(toCsv([reading]));
  expect(rows.map((row) => row[head!.indexOf('part of')])).toEqual(['', '', 'alternatives', '', '']);
  expect(toMarkdown([reading])).toContain('| ana: positive; one of several ways |');
});

describe('CSV', () => {
  test('one finding a row, read back as it was', () => {
    const [head, ...rows] = parseCsv(toCsv([reading, failed]));
    const cells = rows.map((row) => Object.fromEntries(row.map((cell, i) => [head![i], cell])));
    expect(rows.every((row) => row.length === head!.length)).toBe(true);
    expect(cells).toHaveLength(6);
    expect(cells[0]).toMatchObject({
      file: 'a.txt',
      trial: 'NCT06999999',
      finding: 'threshold',
      name: 'platelets',
      comparator: '>=',
      value: '50',
      unit: '10*9/L',
      quote: 'Platelets ≥ 50 × 10^9/L',
    });
    expect(cells[1]).toMatchObject({
      comparator: "'=",
      value: '-1',
      quote: "'=1",
      exception: 'Gilbert, or not',
      unsure: 'sign lost',
    });
    expect(cells[3]).toMatchObject({
      finding: 'washout',
      name: 'b-cell-depletion; biologic',
      value: '1',
      unit: 'wk',
      'half-lives': '5',
      whichever: 'longer',
      anchor: 'screening',
      quote: 'no "rituximab"',
    });
    expect(cells[4]).toMatchObject({ value: 'ever', anchor: '' });
    expect(cells[5]).toMatchObject({ file: 'b.txt', error: 'no such file' });
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r=1'])('no cell is a formula: %j', (value) => {
    expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
  });
  test('numbers stay numbers', () => expect(csvCell(-2.5)).toBe('-2.5'));
});

test('Markdown: words for people, and nothing of the page is markup', () => {
  const report = toMarkdown([reading, failed]);
  expect(report).toContain('# Cells \\| in \\*lupus\\*');
  expect(report).toContain('| platelets ≥ 50 ×10⁹/L | inclusion 1 | Platelets ≥ 50 × 10^9/L |');
  expect(report).toContain(
    'washout of b-cell-depletion, biologic: 1 week or 5 half-lives, whichever is longer (before screening)',
  );
  expect(report).toContain('washout of cell-therapy: ever');
  expect(report).toContain('ana: positive');
  expect(report).toContain('(unsure: sign lost)');
  expect(report).toContain('# b.txt\n\nNot read: no such file');
  for (const line of report.split('\n').filter((one) => one.startsWith('|')))
    expect(line.match(/(?<!\\)\|/g)).toHaveLength(4);
});
