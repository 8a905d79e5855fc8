import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLimits, inBase, limitsOf, type Verdict } from '../../src/compare';
import type { Comparator, CriterionKind, StatedThreshold } from '../../src/model/reading';

/** "in >= 50 %" on LVEF unless another analyte is named. */
function stated(line: string, analyte = 'lvef'): StatedThreshold {
  const [kind, comparator, value, unit] = line.split(' ');
  return {
    kind: ({ in: 'inclusion', ex: 'exclusion', un: 'unknown' } as const)[kind as 'in' | 'ex' | 'un'] as CriterionKind,
    analyte,
    comparator: comparator as Comparator,
    value: Number(value),
    unit: unit === 'null' ? null : (unit ?? '%'),
  };
}
const list = (lines: string, analyte?: string) =>
  lines === '' ? [] : lines.split('; ').map((l) => stated(l, analyte));

describe('stricter or looser', () => {
  it.each([
    // this trial, the other, verdict
    ['in >= 45', 'in >= 50', 'stricter'],
    ['in >= 50', 'in >= 45', 'looser'],
    ['in >= 50', 'ex < 50', 'same'],
    ['ex < 50', 'in >= 50', 'same'],
    ['in >= 50', 'ex <= 50', 'stricter'],
    ['in > 8', 'in >= 8', 'looser'],
    ['in >= 8', 'in > 8', 'stricter'],
    ['ex > 480', 'ex > 450', 'stricter'],
    ['ex > 480', 'in <= 480', 'same'],
    ['ex > 480', 'ex >= 480', 'stricter'],
    ['in <= 480', 'in < 500', 'looser'],
    ['', 'in >= 50', 'only-here'],
    ['in >= 50', '', 'not-stated'],
    ['', '', 'not-stated'],
    // ranges
    ['in >= 18; in <= 65', 'in >= 18; in <= 70', 'looser'],
    ['in >= 18; in <= 65', 'in >= 18', 'looser'],
    ['in >= 18', 'in >= 18; in <= 65', 'stricter'],
    ['in >= 18; in <= 65', 'in >= 16; in <= 60', 'differs'],
    ['in >= 18; in <= 65', 'ex < 18; ex > 65', 'same'],
    // several limits for several groups of people
    ['in >= 8', 'in >= 6; in >= 10', 'not-comparable'],
    ['in >= 4', 'in >= 6; in >= 10', 'stricter'],
    ['in >= 6; in >= 10', 'in >= 10; in >= 6', 'same'],
    // kinds that could not be told
    ['un >= 50', 'in >= 50', 'not-comparable'],
    ['in >= 50', 'un < 50', 'not-comparable'],
  ] as [string, string, Verdict][])('[%s] beside [%s] is %s', (self, other, verdict) => {
    expect(compareLimits(list(self), list(other)).verdict).toBe(verdict);
  });

  it.each([
    ['hemoglobin', 'in >= 80 g/L', 'in >= 8 g/dL', 'same'],
    ['hemoglobin', 'in >= 80 g/L', 'in >= 9 g/dL', 'stricter'],
    ['neutrophils', 'in >= 1.5 10*9/L', 'in >= 1500 /uL', 'same'],
    ['neutrophils', 'in >= 1.5 10*9/L', 'ex < 1000 /mm3', 'looser'],
    ['creatinine', 'in <= 1.5 mg/dL', 'in <= 133 umol/L', 'same'],
    ['creatinine', 'in <= 1.5 mg/dL', 'in <= 177 umol/L', 'looser'],
    ['creatinine', 'in <= 1.5 [ULN]', 'in <= 1.5 mg/dL', 'not-comparable'],
    ['creatinine', 'in <= 1.5 [ULN]; in <= 2 mg/dL', 'in <= 177 umol/L', 'same'],
    ['alt', 'in <= 3 [ULN]', 'in <= 2.5 [ULN]', 'stricter'],
    ['egfr', 'in >= 30 mL/min/{1.73_m2}', 'in >= 30 mL/min', 'same'],
    ['ana', 'in >= 80 {titer}', 'in >= 160 {titer}', 'stricter'],
    ['nyha', 'ex >= 3 {score}', 'ex >= 2 {score}', 'stricter'],
    ['nyha', 'ex >= 3 {score}', 'in <= 2 {score}', 'same'],
    ['nyha', 'ex >= 4 {score}', 'ex = 4 {score}', 'same'],
    ['upcr', 'in >= 1 g/g', 'in >= 500 mg/g', 'looser'],
    ['lvef', 'in >= 50 null', 'in >= 50 %', 'same'],
  ] as [string, string, string, Verdict][])('%s: [%s] beside [%s] is %s', (analyte, self, other, verdict) => {
    expect(compareLimits(list(self, analyte), list(other, analyte)).verdict).toBe(verdict);
  });

  it('gives the reason where it cannot decide', () => {
    expect(compareLimits(list('in <= 1.5 [ULN]', 'creatinine'), list('in <= 1.5 mg/dL', 'creatinine')).note).toBe(
      'another unit',
    );
    expect(compareLimits(list('in >= 8'), list('in >= 6; in >= 10')).note).toBe('several limits are stated');
    // "Not 50 %" leaves no interval; that is no matter of units.
    expect(compareLimits(list('ex = 50'), list('in >= 50'))).toEqual({ verdict: 'not-comparable' });
    expect(compareLimits(list('ex = 50'), list('ex = 50'))).toEqual({ verdict: 'same' });
    expect(compareLimits(list('ex = 50'), list('ex = 60'))).toEqual({ verdict: 'not-comparable' });
  });
});

describe('intervals', () => {
  it('leaves statements of unknown kind out', () => {
    expect(limitsOf(list('un >= 50; in >= 45'))).toEqual([
      { scale: expect.any(String), lows: [{ value: expect.closeTo(0.45), open: false, unit: '%' }], highs: [] },
    ]);
  });

  it('keeps scales apart', () => {
    expect(inBase('creatinine', 1.5, '[ULN]').scale).not.toBe(inBase('creatinine', 1.5, 'mg/dL').scale);
    expect(inBase('creatinine', 1, 'mg/dL').scale).toBe(inBase('creatinine', 1, 'umol/L').scale);
  });

  const anyLimit = fc.record({
    kind: fc.constantFrom<CriterionKind>('inclusion', 'exclusion'),
    analyte: fc.constant('lvef'),
    comparator: fc.constantFrom<Comparator>('<', '<=', '>=', '>'),
    value: fc.integer({ min: 1, max: 100 }),
    unit: fc.constant('%'),
  });
  const turned: Partial<Record<Verdict, Verdict>> = {
    stricter: 'looser',
    looser: 'stricter',
    'only-here': 'not-stated',
    same: 'same',
    differs: 'differs',
    'not-comparable': 'not-comparable',
  };

  it('every study is the same as itself, and what is stricter one way is looser the other', () => {
    fc.assert(
      fc.property(fc.array(anyLimit, { minLength: 1, maxLength: 3 }), fc.array(anyLimit, { maxLength: 3 }), (a, b) => {
        expect(compareLimits(a, a).verdict).toBe('same');
        const { verdict } = compareLimits(b, a);
        expect(compareLimits(a, b).verdict).toBe(
          b.length === 0 ? 'not-stated' : (turned[verdict] ?? `no verdict for ${verdict}`),
        );
      }),
    );
  });

  it('a single stricter limit never lets in a value that the looser one shuts out', () => {
    const lets = (t: StatedThreshold, x: number) => {
      const holds = { '<': x < t.value, '<=': x <= t.value, '>=': x >= t.value, '>': x > t.value, '=': x === t.value }[
        t.comparator
      ];
      return t.kind === 'inclusion' ? holds : !holds;
    };
    fc.assert(
      fc.property(anyLimit, anyLimit, (a, b) => {
        const { verdict } = compareLimits([a], [b]);
        for (let x = 0; x <= 101; x += 0.5) {
          if (verdict === 'stricter' && lets(b, x)) expect(lets(a, x)).toBe(true);
          if (verdict === 'looser' && lets(a, x)) expect(lets(b, x)).toBe(true);
          if (verdict === 'same') expect(lets(a, x)).toBe(lets(b, x));
        }
      }),
    );
  });
});
