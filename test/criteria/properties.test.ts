// What holds of every text: a reading, quotes in their places, parts that read as the whole does, time in line with length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read';

const WORDS = [
  'ALT',
  'AST',
  'ANC',
  'haemoglobin',
  'SLEDAI-2K',
  'LVEF',
  'eGFR',
  'age',
  'years',
  '≥',
  '≤',
  '<',
  '>',
  '=',
  'at least',
  'no more than',
  '3',
  '1.5',
  '80',
  '1,000',
  '× ULN',
  '×10^9/L',
  '109/L',
  'g/L',
  '%',
  'mg/day',
  'within',
  '4 weeks',
  '6 months',
  '5 half-lives',
  'whichever is longer',
  'prior to',
  'screening',
  'the first dose',
  'rituximab',
  'prednisone',
  'live vaccine',
  'CAR-T',
  'previous',
  'received',
  'and',
  'or',
  'except',
  'such as',
  '(',
  ')',
  ';',
  '.',
  ',',
  ':',
  '①',
  '1.',
  '*',
  '\n',
  '\n\n',
  '  * ',
  'Inclusion Criteria:',
  'Exclusion Criteria',
  'positive',
  'HBsAg',
  'not',
  '筛选前4周内',
  '以上',
  '\\>',
  '⁹',
  'Ⅲ',
];
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('any text', () => {
  it('gives a reading whose quotes match their offsets', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const c of readCriteria(text, { explain: true })) {
          for (const f of [...c.thresholds, ...c.results, ...c.windows]) {
            expect(c.text.slice(f.start, f.end)).toBe(f.quote);
            expect(f.quote.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('leads every character of a criterion back to its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const c of readCriteria(text)) {
          expect(c.source).toHaveLength(c.text.length + 1);
          for (let i = 0; i < c.text.length; i++) {
            const there = text[c.source[i]!] ?? '';
            if (c.text[i] === ' ') expect(there).toMatch(/[\s\u200b\ufeff]/u);
            else expect(there).toBe(c.text[i]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads parts as it reads the whole', () => {
    const item = fc
      .array(fc.constantFrom(...WORDS.filter((w) => !/[\n*:.①]|\d\.$|Criteria/.test(w))), {
        minLength: 1,
        maxLength: 14,
      })
      .map((words) => `* A ${words.join(' ')}`);
    const findings = (text: string) =>
      readCriteria(text).map((c) => ({
        text: c.text,
        thresholds: c.thresholds,
        windows: c.windows,
        results: c.results,
      }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const head = 'Exclusion Criteria:\n\n';
        expect(findings(head + items.join('\n'))).toEqual(items.flatMap((one) => findings(head + one)));
      }),
      { numRuns: 200 },
    );
  });
});
