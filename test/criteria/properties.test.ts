// What holds of every text: a reading, quotes in their places, parts that read as the whole does, time in line with length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCriteria, readCriteriaInSteps } from '../../src/criteria/read';
import { STRETCH, stretchesOf } from '../../src/criteria/stretches';

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

/** Half of a character of two units. */
const LONE = /\p{Surrogate}/u;

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
      { numRuns: 600, examples: [['( prednisone g/L 筛选前4周内 5 half-lives ≤']] },
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

  // How long reading takes is measured in the bench, as a ratio. What keeps it in line with length is held here: nothing
  // looks further than a stretch, and no pattern has two ways to match (test/patterns.test.ts).
  it('is read in stretches of a bounded length, whole and in order', () => {
    const long = fc
      .tuple(anyText, fc.integer({ min: 1, max: 400 }), fc.constantFrom(' ', '', '. ', '；'))
      .map(([text, times, link]) => Array.from({ length: times }, () => text).join(link));
    fc.assert(
      fc.property(long, (text) => {
        const stretches = stretchesOf(text);
        expect(stretches.map(([from, to]) => text.slice(from, to)).join('')).toBe(text);
        for (const [from, to] of stretches) {
          expect(to - from).toBeLessThanOrEqual(STRETCH);
          if (!LONE.test(text)) expect(text.slice(from, to)).not.toMatch(LONE);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is read as often as it is long, a page having its turn between stretches', () => {
    const steps = (text: string) => [...readCriteriaInSteps(text)].length;
    const one = 'ALT above 3 times the normal limit and rituximab within 4 weeks before screening, or '.repeat(94);
    expect(one.length).toBeGreaterThan(STRETCH * 0.98);
    expect(steps(one.repeat(100))).toBeLessThanOrEqual(120 * (steps(one) - 1));
    expect(steps(one.repeat(100))).toBeGreaterThanOrEqual(90);
  });

  it('keeps findings and their places in a criterion that is longer than a stretch', () => {
    const filler = 'No further remark is made in this sentence. '.repeat(400);
    const text = `Exclusion Criteria:\n\n* ${filler}ALT > 3 × ULN. ${filler}Rituximab within 4 weeks before screening.`;
    const [only, ...more] = readCriteria(text);
    expect(more).toEqual([]);
    expect(only?.thresholds.map((t) => [t.analyte, only.text.slice(t.start, t.end)])).toEqual([
      ['alt', 'ALT > 3 × ULN'],
    ]);
    expect(only?.windows.map((w) => [w.agents, only.text.slice(w.start, w.end)])).toEqual([
      [['b-cell-depletion'], 'Rituximab within 4 weeks before screening'],
    ]);
  });
});
