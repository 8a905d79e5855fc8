import { describe, expect, it } from 'vitest';
import { type Modality, Study } from '../../src/model/study';
import { profileOf } from '../../src/studies/profile';
import { seeds } from '../../src/studies/seeds';
import { similarStudies, WEIGHTS } from '../../src/studies/similar';

const seed = (id: string) => seeds.find((study) => study.ids[0] === id)!;
const from = (id: string, options = {}) => similarStudies(seed(id), seeds, options);

let serial = 0;
/** A study with a title and a kind of treatment, and no more. */
function study(briefTitle: string, modality: Modality, more: Partial<Study> = {}): Study {
  serial += 1;
  return {
    version: 1,
    ids: [`NCT0900${String(serial).padStart(4, '0')}`],
    modality,
    completeness: 'title only',
    sources: { made: { title: 'made for a test' } },
    briefTitle: { value: briefTitle, source: 'made' },
    thresholds: [],
    windows: [],
    outcomes: [],
    history: [],
    ...more,
  };
}
const fact = <T>(value: T) => ({ value, source: 'made' });

describe('the ages that a study takes', () => {
  const aged = (...limits: [kind: 'inclusion' | 'exclusion', comparator: '<' | '<=' | '>=' | '>', value: number][]) =>
    profileOf(
      study('Cells in lupus', 'NK', {
        thresholds: limits.map(([kind, comparator, value]) => ({
          kind,
          analyte: 'age',
          comparator,
          value,
          unit: 'a',
          source: 'made',
        })),
      }),
    ).population;

  it('are those that are left, also where others are excluded', () => {
    expect(aged(['inclusion', '>=', 18])).toBe('adults');
    expect(aged(['exclusion', '<', 18])).toBe('adults');
    expect(aged(['exclusion', '<=', 17], ['exclusion', '>=', 65])).toBe('adults');
    expect(aged(['inclusion', '<=', 17])).toBe('children');
    expect(aged(['exclusion', '>', 70])).toBe('children and adults');
  });
});

describe('similar studies', () => {
  it('puts the CAR-NK studies of CD19 in lupus first for NCT06010472', () => {
    const { field, studies } = from('NCT06010472');
    expect(field).toBe('inside');
    const isKin = (s: Study) =>
      s.modality === 'CAR-NK' &&
      (s.targets?.value.includes('CD19') ?? false) &&
      /lupus|nephritis/.test(profileOf(s).disease!);
    const kin = seeds.filter((s) => s.ids[0] !== 'NCT06010472' && isKin(s) && s.targets!.value.length === 1);
    expect(kin.length).toBeGreaterThanOrEqual(7);
    expect(studies[0]?.study.ids[0]).toBe('NCT06421701');
    const first = studies.slice(0, 6);
    for (const { study } of first) expect(isKin(study), study.ids[0]).toBe(true);
    // Every one of them stands before the first study that is no CAR-NK.
    const end = studies.findIndex(({ study }) => study.modality !== 'CAR-NK');
    for (const one of kin)
      expect(
        studies.findIndex((s) => s.study === one),
        one.ids[0],
      ).toBeLessThan(end);
  });

  it('puts NK studies first for the two NK source trials', () => {
    for (const id of ['NCT06676631', 'NCT07083349']) expect(from(id).studies[0]?.study.modality, id).toBe('NK');
    expect(from('NCT06676631').studies[0]?.study.ids[0]).toBe('NCT06265220');
  });

  it('offers a lupus cell therapy no statin trial and no cell therapy of a tumour', () => {
    const statin = study('Statins in systemic lupus erythematosus', 'other');
    const tumour = study('CD19 CAR-NK in B-cell lymphoma', 'CAR-NK', { targets: fact(['CD19']) });
    const antibody = study('An antibody in systemic lupus erythematosus', 'antibody');
    const { studies } = similarStudies(seed('NCT06010472'), [...seeds, statin, tumour, antibody]);
    expect(studies.length).toBe(seeds.length - 1);
    for (const other of [statin, tumour, antibody]) expect(studies.some((s) => s.study === other)).toBe(false);
  });

  it('says of any other trial that it stands outside, and gives its nearest', () => {
    const antibody = similarStudies(study('An antibody in systemic lupus erythematosus', 'antibody'), seeds, {
      limit: 3,
    });
    expect([antibody.field, antibody.outside, antibody.studies.length]).toEqual(['outside', ['modality'], 3]);
    const tumour = similarStudies(study('CD19 CAR-T in lymphoma', 'CAR-T', { targets: fact(['CD19']) }), seeds, {
      limit: 1,
    });
    expect([tumour.field, tumour.outside]).toEqual(['outside', ['disease']]);
    expect(tumour.studies[0]?.study.modality).toBe('CAR-T');
    const neither = similarStudies(study('Statins after a stroke', 'other'), seeds);
    expect(neither.outside).toEqual(['disease', 'modality']);
    expect(neither.studies.length).toBe(seeds.length);
  });

  it('is the same whatever the order of the library, best first, without the study itself', () => {
    for (const one of seeds) {
      const forward = similarStudies(one, seeds).studies.map((s) => [s.study.ids[0], s.score]);
      const backward = similarStudies(one, [...seeds].reverse()).studies.map((s) => [s.study.ids[0], s.score]);
      expect(backward).toEqual(forward);
      const scores = forward.map(([, score]) => score as number);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
      expect(forward.some(([id]) => id === one.ids[0])).toBe(false);
    }
  });

  it('gives a twin the full score, and the same reason for every aspect that is known', () => {
    const twin = Study.parse({ ...structuredClone(seed('NCT06421701')), ids: ['NCT09999999'] });
    const [first] = similarStudies(seed('NCT06421701'), [...seeds, twin]).studies;
    expect(first?.study).toBe(twin);
    expect(first?.score).toBe(1);
    expect(new Set(first?.reasons.map((r) => r.sign))).toEqual(new Set(['same']));
  });

  it('keeps to the kinds of treatment and the number asked for', () => {
    const only = from('NCT06010472', { modalities: ['NK'], limit: 4 }).studies;
    expect(only.length).toBe(4);
    expect(only.every(({ study }) => study.modality === 'NK')).toBe(true);
  });

  it('ranks a known difference below what is not known', () => {
    const self = study('CAR-NK in lupus', 'CAR-NK', { targets: fact(['CD19']) });
    const other = study('CAR-NK in lupus', 'CAR-NK', { targets: fact(['CD70']) });
    // Made after `other`: with the same points it would come behind it, by its id.
    const unknown = study('CAR-NK in lupus', 'CAR-NK');
    const partly = study('CAR-NK in lupus', 'CAR-NK', { targets: fact(['CD19', 'BCMA']) });
    const ranked = similarStudies(self, [other, unknown, partly]).studies.map((s) => s.study);
    expect(ranked).toEqual([partly, unknown, other]);
  });

  it('has weights that sum to 100', () => {
    expect(Object.values(WEIGHTS).reduce((a, b) => a + b, 0)).toBe(100);
  });

  it('is quick with 5,000 studies', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      ...seeds[i % seeds.length]!,
      ids: [`NCT1${String(i).padStart(7, '0')}`],
    }));
    similarStudies(seed('NCT06010472'), many, { limit: 20 });
    const start = performance.now();
    similarStudies(seed('NCT06010472'), many, { limit: 20 });
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe('the reasons in words', () => {
  const line = (self: string, other: string) => from(self).studies.find((s) => s.study.ids[0] === other)!.line;

  it('name what is the same, what both exclude and what differs', () => {
    expect(line('NCT06010472', 'NCT06421701')).toBe(
      'Same modality, target, disease, cell source and lymphodepletion; also for refractory disease',
    );
    expect(line('NCT06676631', 'NCT06421701')).toContain('also excludes prior cell therapy');
    expect(line('NCT07083349', 'NCT06676631')).toContain('lupus nephritis excluded here, allowed there');
    expect(line('NCT06946485', 'NCT05988216')).toContain('CD70 here, CD19 there');
  });

  it('say "none" of lymphodepletion only where a record does', () => {
    const nk010 = seed('NCT06676631');
    const lineOf = (self: Study, other: Study) => similarStudies(self, [other]).studies[0]!.line;
    const drugs: Study = { ...nk010, ids: ['NCT1'], lymphodepletion: { value: 'Fludarabine', source: 'x' } };
    const given: Study = {
      ...nk010,
      ids: ['NCT2'],
      lymphodepletion: { value: 'Given; drugs not stated', source: 'x' },
    };
    const none: Study = { ...nk010, ids: ['NCT3'], lymphodepletion: { value: 'None', source: 'x' } };
    const twin: Study = { ...nk010, ids: ['NCT4'] };
    expect(lineOf(nk010, drugs)).toContain(
      'lymphodepletion: not mentioned here, fludarabine and cyclophosphamide there',
    );
    expect(lineOf(nk010, given)).toContain('lymphodepletion not mentioned here, given there');
    expect(lineOf(given, nk010)).toContain('lymphodepletion given here, not mentioned there');
    expect(lineOf(nk010, none)).toContain('lymphodepletion: not mentioned here, none there');
    expect(lineOf(none, drugs)).toContain('lymphodepletion: none here, fludarabine and cyclophosphamide there');
    expect(lineOf(nk010, twin)).not.toContain('lymphodepletion');
    expect(similarStudies(nk010, [twin]).studies[0]!.score).toBe(1);
  });

  it('never say nothing, never print a bare number or an undefined', () => {
    for (const self of seeds)
      for (const { line } of similarStudies(self, seeds).studies) {
        expect(line.length).toBeGreaterThan(10);
        expect(line).not.toMatch(/undefined|null|NaN|^\d/);
      }
  });
});
