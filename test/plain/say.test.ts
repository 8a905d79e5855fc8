import { describe, expect, it } from 'vitest';
import type { CriterionKind, StatedThreshold, StatedWindow } from '../../src/model/reading';
import {
  convert,
  inOtherUnit,
  kindUnknown,
  listed,
  mustShown,
  numberShown,
  sayResult,
  sayThreshold,
  sayWindow,
  valueShown,
} from '../../src/plain';

const limit = (
  kind: CriterionKind,
  analyte: string,
  comparator: StatedThreshold['comparator'],
  value: number,
  unit: string | null,
  exception?: string,
): StatedThreshold => ({ kind, analyte, comparator, value, unit, ...(exception === undefined ? {} : { exception }) });
const say = (...args: Parameters<typeof limit>) => sayThreshold(limit(...args), args[0]);

const period = (more: Partial<StatedWindow>): StatedWindow => ({
  kind: 'exclusion',
  type: 'washout',
  agents: ['b-cell-depletion'],
  anchor: 'screening',
  ...more,
});

describe('what a participant must have', () => {
  it.each([
    ['>', '≤ 480 ms', 'excluded above 480 ms'],
    ['>=', '< 480 ms', 'excluded at 480 ms or above'],
    ['<', '≥ 480 ms', 'excluded below 480 ms'],
    ['<=', '> 480 ms', 'excluded at 480 ms or below'],
    ['=', 'not 480 ms', 'excluded at 480 ms'],
  ] as const)('turns an exclusion of %s round', (comparator, must, asWritten) => {
    expect(say('exclusion', 'qtc', comparator, 480, 'ms')).toMatchObject({ must, asWritten });
  });

  it.each([
    ['>', '> 8'],
    ['>=', '≥ 8'],
    ['<', '< 8'],
    ['<=', '≤ 8'],
    ['=', '= 8'],
  ] as const)('leaves an inclusion of %s as it is', (comparator, must) => {
    expect(say('inclusion', 'sledai', comparator, 8, '{score}').must).toBe(must);
  });

  it.each([
    ['exclusion', '>=', 3, 'class I or II'],
    ['exclusion', '>=', 2, 'class I'],
    ['exclusion', '=', 4, 'class I–III'],
    ['exclusion', '=', 2, 'not class II'],
    ['inclusion', '<=', 2, 'class I or II'],
    ['inclusion', '<=', 4, '≤ class IV'],
  ] as const)('says which NYHA classes %s %s %s leaves', (kind, comparator, value, must) => {
    expect(mustShown(limit(kind, 'nyha', comparator, value, '{score}'), kind)).toBe(must);
  });

  it('shows a class of unknown kind as the page does, and says why', () => {
    const words = say('unknown', 'nyha', '>=', 3, '{score}');
    expect(words.must).toBe('≥ class III');
    expect(words.asWritten).toBe('the page says: class III or above');
    expect(words.meaning).toBe(kindUnknown());
  });

  it('writes signs and powers as they are printed', () => {
    expect(say('inclusion', 'neutrophils', '>=', 1.5, '10*9/L').must).toBe('≥ 1.5 ×10⁹/L');
    expect(say('inclusion', 'alt', '<=', 3, '[ULN]').must).toBe('≤ 3 × ULN');
    expect(say('inclusion', 'anti-dsdna', '>', 1, '[ULN]').must).toBe('> ULN');
    expect(say('inclusion', 'ana', '>=', 80, '{titer}').must).toBe('≥ 1:80');
    expect(say('inclusion', 'egfr', '>=', 30, 'mL/min/{1.73_m2}').must).toBe('≥ 30 mL/min/1.73 m²');
    expect(say('inclusion', 'age', '>=', 1, 'a').must).toBe('≥ 1 year');
    expect(say('inclusion', 'age', '>=', 18, 'a').must).toBe('≥ 18 years');
    expect(say('exclusion', 'hbv-dna', '>=', 1000, '{copies}/mL').must).toBe('< 1,000 copies/mL');
  });

  it('says what it means in one sentence, and in words where the unit is a limit of normal', () => {
    const { meaning } = say('exclusion', 'lvef', '<', 50, '%');
    expect(meaning).toMatch(/^Left ventricular ejection fraction \(.+\) must be at least 50 %\.$/);
    expect(say('inclusion', 'age', '>=', 18, 'a').meaning).toBe('Age must be at least 18 years.');
    expect(say('inclusion', 'alt', '<=', 3, '[ULN]').meaning).toMatch(
      /must be at most 3 times the laboratory's upper limit of normal\.$/,
    );
    expect(say('inclusion', 'bilirubin-total', '<=', 3, '[ULN]', "Gilbert's syndrome")).toMatchObject({
      exception: "Gilbert's syndrome",
      meaning: expect.stringMatching(/^Exception \(Gilbert's syndrome\): /),
    });
  });

  it('names an analyte outside the catalogue by its slug', () => {
    expect(say('inclusion', 'made-up-marker', '>=', 2, null)).toMatchObject({ name: 'Made up marker', must: '≥ 2' });
  });

  it('never speaks of qualifying', () => {
    for (const kind of ['inclusion', 'exclusion', 'unknown'] as const)
      for (const comparator of ['<', '<=', '>=', '>', '='] as const)
        expect(Object.values(say(kind, 'lvef', comparator, 50, '%')).join(' ')).not.toMatch(/qualif|eligib|you can/i);
  });
});

describe('the other common unit', () => {
  it.each([
    ['lymphocytes', 0.5, '10*9/L', '500 per µL'],
    ['leukocytes', 2, '10*9/L', '2,000 per µL'],
    ['neutrophils', 1500, '/uL', '1.5 ×10⁹/L'],
    ['neutrophils', 1500, '/mm3', '1.5 ×10⁹/L'],
    ['platelets', 50, '10*3/uL', '50,000 per µL'],
    ['hemoglobin', 80, 'g/L', '8 g/dL'],
    ['hemoglobin', 8, 'g/dL', '80 g/L'],
    ['creatinine', 1.5, 'mg/dL', '≈ 133 µmol/L'],
    ['creatinine', 133, 'umol/L', '≈ 1.5 mg/dL'],
  ])('gives %s %s %s as %s', (analyte, value, unit, other) => {
    expect(inOtherUnit(analyte, value, unit)).toBe(other);
  });

  it.each([
    ['alt', 3, '[ULN]'],
    ['lvef', 45, '%'],
    ['sledai', 8, '{score}'],
    ['made-up', 3, 'mg/dL'],
    ['creatinine', 3, null],
  ])('gives none for %s in %s %s', (analyte, value, unit) => {
    expect(inOtherUnit(analyte, value, unit)).toBeUndefined();
  });

  it('carries the sign of what is needed', () => {
    expect(say('exclusion', 'lymphocytes', '<', 0.5, '10*9/L').otherUnit).toBe('≥ 500 per µL');
  });

  it('converts there and back, and refuses other quantities', () => {
    const there = convert('creatinine', 1.5, 'mg/dL', 'umol/L');
    expect(there).toBeCloseTo(132.6, 0);
    expect(convert('creatinine', there ?? 0, 'umol/L', 'mg/dL')).toBeCloseTo(1.5, 6);
    expect(convert('creatinine', 1.5, 'mg/dL', '%')).toBeNull();
    expect(convert('lvef', 1, '%', 'nonsense')).toBeNull();
  });
});

describe('numbers', () => {
  it.each([
    [0.5, '0.5'],
    [2000, '2,000'],
    [4e7, '4 ×10⁷'],
    [1.2e8, '1.2 ×10⁸'],
    [1e9, '1 ×10⁹'],
    [0.00025, '0.00025'],
    [0, '0'],
    [Number.POSITIVE_INFINITY, '∞'],
  ])('%s is %s', (value, shown) => {
    expect(numberShown(value)).toBe(shown);
  });

  it('names a value without a unit by itself', () => {
    expect(valueShown('bilag-a', 1, null)).toBe('1');
  });

  it('lists names', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

describe('periods', () => {
  const headline = (more: Partial<StatedWindow>) => sayWindow(period(more), 'exclusion').headline;

  it.each([
    [{ value: 6, unit: 'mo' }, '6 months before screening'],
    [{ value: 1, unit: 'mo' }, '1 month before screening'],
    [{ halfLives: 5 }, '5 half-lives before screening'],
    [
      { value: 4, unit: 'wk', halfLives: 3, whichever: 'longer' },
      '4 weeks or 3 half-lives before screening, whichever is longer',
    ],
    [{ value: 2, unit: 'wk', anchor: 'infusion' }, '2 weeks before the cell infusion'],
    [{ value: 2, unit: 'wk', anchor: null }, '2 weeks before an event that is not named'],
    [{ ever: true, anchor: null }, 'ever: any earlier use'],
    [{ type: 'after', value: 3, unit: 'mo', anchor: 'last-dose' }, 'for 3 months after the last dose'],
    [{ type: 'after', anchor: null }, 'during the trial'],
  ] as [Partial<StatedWindow>, string][])('%o is "%s"', (more, words) => {
    expect(headline(more)).toBe(words);
  });

  it('names the treatment in the title and says what must be over', () => {
    const words = sayWindow(period({ value: 6, unit: 'mo' }), 'exclusion');
    expect(words.title).toBe('Washout: B-cell depletion');
    expect(words.meaning).toMatch(/^No B-cell depletion within 6 months before screening\./);
  });

  it('names several treatments in one sentence', () => {
    const words = sayWindow(period({ agents: ['surgery', 'live-vaccine'], value: 4, unit: 'wk' }), 'exclusion');
    expect(words.title).toMatch(/^Washout: \w.* and live vaccine/i);
    expect(words.meaning).toBe('No surgery or live vaccines within 4 weeks before screening.');
  });

  it('says that the kind is not known', () => {
    expect(sayWindow(period({ value: 6, unit: 'mo' }), 'unknown').meaning).toBe(kindUnknown());
  });

  it.each([
    ['lookback', 'No made up within 3 months before screening.'],
    ['stable', 'Made up must have been kept, or kept unchanged, for at least 3 months before screening.'],
    ['test', 'Made up: at most 3 months before screening.'],
  ] as const)('gives a %s its own sentence', (type, sentence) => {
    const { meaning } = sayWindow(period({ type, agents: ['made-up'], value: 3, unit: 'mo' }), 'exclusion');
    expect(meaning).toBe(sentence);
  });
});

describe('a period without a length', () => {
  const meaning = (more: Partial<StatedWindow>, kind: CriterionKind) => sayWindow(period(more), kind).meaning;

  it.each([
    ['washout', 'exclusion', 'No made up for a time before screening; its length is not stated.'],
    ['lookback', 'exclusion', 'No made up for a time before screening; its length is not stated.'],
    ['lookback', 'inclusion', 'Made up: at some time before screening; how long before is not stated.'],
    [
      'stable',
      'inclusion',
      'Made up must have been kept, or kept unchanged, for a time before screening; its length is not stated.',
    ],
    ['test', 'inclusion', 'Made up: before screening; how recent it must be is not stated.'],
  ] as const)('of the type %s, %s, is a whole sentence', (type, kind, sentence) => {
    expect(meaning({ type, agents: ['made-up'] }, kind)).toBe(sentence);
  });

  it.each([
    ['washout', 'exclusion', 'No such treatment for a time before screening; its length is not stated.'],
    [
      'lookback',
      'exclusion',
      'What this criterion names must not have happened for a time before screening; its length is not stated.',
    ],
    [
      'lookback',
      'inclusion',
      'What this criterion names must have happened before screening; how long before is not stated.',
    ],
    [
      'stable',
      'inclusion',
      'What this criterion names must have stayed the same for a time before screening; its length is not stated.',
    ],
    ['test', 'inclusion', 'The test must have been done before screening; how recent it must be is not stated.'],
  ] as const)('and of no treatment, of the type %s, %s, too', (type, kind, sentence) => {
    expect(meaning({ type, agents: [] }, kind)).toBe(sentence);
  });
});

describe('test results', () => {
  it.each([
    ['positive', 'negative'],
    ['negative', 'positive'],
    ['detectable', 'undetectable'],
    ['abnormal', 'normal'],
  ] as const)('an exclusion of %s asks for %s', (result, must) => {
    const words = sayResult({ kind: 'exclusion', test: 'hiv', result }, 'exclusion');
    expect(words).toMatchObject({ must, asWritten: `excluded if ${result}` });
  });

  it('an inclusion asks for what it says', () => {
    expect(sayResult({ kind: 'inclusion', test: 'ana', result: 'positive' }, 'inclusion').must).toBe('positive');
  });

  it('of unknown kind says so', () => {
    expect(sayResult({ kind: 'unknown', test: 'hiv', result: 'positive' }, 'unknown').meaning).toBe(kindUnknown());
  });
});

describe('a period of no treatment', () => {
  const of = (type: 'lookback' | 'test' | 'stable' | 'after', kind: 'inclusion' | 'exclusion') => {
    const { title, meaning } = sayWindow(
      { kind, type, agents: [], value: 3, unit: 'mo', anchor: 'screening', source: 's' } as never,
      kind,
    );
    return [title, meaning];
  };
  it('is not said to be of a treatment', () => {
    expect(of('lookback', 'exclusion')).toEqual([
      'Look-back',
      'What this criterion names must not have happened within 3 months before screening.',
    ]);
    expect(of('test', 'inclusion')).toEqual([
      'Age of a test',
      'The test must have been done within 3 months before screening.',
    ]);
    expect(of('after', 'inclusion')[1]).toMatch(/^What this criterion asks for holds for 3 months after/);
  });

  it.each([
    ['a flare within 3 months before screening', 'must have happened within 3 months before screening.'],
    ['in the last 3 months', 'must have happened within 3 months before screening.'],
    ['diagnosed at least 3 months before screening', 'must lie at least 3 months before screening.'],
    ['≥ 3 months prior to screening', 'must lie at least 3 months before screening.'],
    ['at least 2 flares in the last 3 months', 'is measured by 3 months before screening; its own words say how.'],
    ['3 months before screening', 'is measured by 3 months before screening; its own words say how.'],
    [undefined, 'is measured by 3 months before screening; its own words say how.'],
  ])('is required within it or before it, as the words say: %s', (quote, expected) => {
    const period: Omit<StatedWindow, 'kind'> = {
      type: 'lookback',
      agents: [],
      value: 3,
      unit: 'mo',
      anchor: 'screening',
    };
    const found =
      quote === undefined ? { ...period, kind: 'inclusion' as const } : { ...period, quote, start: 0, end: 1 };
    expect(sayWindow(found, 'inclusion').meaning).toBe(`What this criterion names ${expected}`);
  });
});
