import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StatedThreshold, StatedWindow } from '../../src/model/reading';
import { Study } from '../../src/model/study';
import { allStudies, studyById } from '../../src/studies/library';
import { analytes } from '../../src/terms/analytes';
import { tests } from '../../src/terms/tests';
import { units } from '../../src/terms/units';
import { seedFiles, seedsModule } from '../tools/seeds-index';
import { sourceTrials } from './source-trials';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('seeds/', root)).sort();
const seeds = files.map((file) => ({
  file,
  json: JSON.parse(readFileSync(new URL(`seeds/${file}`, root), 'utf8')) as unknown,
}));
const studies = seeds.map(({ json }) => Study.parse(json));
/** The reading's agent ids, and the one that no catalogue could have. */
const washoutAgents = new Set(
  `b-cell-depletion biologic belimumab anifrolumab immunosuppressant glucocorticoid ivig plasma-exchange cell-therapy
  gene-therapy transplant investigational live-vaccine vaccine anti-infective growth-factor transfusion surgery
  phototherapy prohibited-lupus-treatment`.split(/\s+/),
);
const analyteIds = new Set(analytes.map(({ id }) => id));
const testIds = new Set([...tests.map(({ id }) => id), ...analyteIds]);
const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const isoDate = /^\d{4}-\d{2}(-\d{2})?$/;

/** Every value of a record with its path, depth first. */
function* leaves(value: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${path}/${key}`);
  } else yield { path, value };
}

/** What a limit says, as one comparable line. */
const limit = (t: StatedThreshold) =>
  [t.kind, t.analyte, t.comparator, t.value, t.unit, t.exception ?? ''].join(' ').trim();
const period = (w: StatedWindow) =>
  [
    w.kind,
    [...w.agents].sort().join('+'),
    w.ever ? 'ever' : `${w.value} ${w.unit}`,
    w.halfLives ? `${w.halfLives} half-lives, the ${w.whichever}` : '',
    w.anchor ?? '',
  ]
    .join(' ')
    .trim();

describe('the seed files', () => {
  it.each(seeds)('$file keeps to the schema, and has no key that the schema does not know', ({ file, json }) => {
    const parsed = Study.parse(json);
    expect(json).toEqual(parsed);
    expect(file).toBe(`${parsed.ids[0]}.json`);
  });

  it('are 6 NK, 17 CAR-NK and 18 CAR-T', () => {
    const count = (modality: string) => studies.filter((study) => study.modality === modality).length;
    expect([count('NK'), count('CAR-NK'), count('CAR-T'), studies.length]).toEqual([6, 17, 18, 41]);
  });

  it('have ids of their own', () => {
    const ids = studies.flatMap((study) => study.ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^NCT0\d{7}$/);
  });

  it.each(studies.map((study) => [study.ids[0], study] as const))(
    '%s: sources, units, analytes, dates, words',
    (_, study) => {
      const used = new Set<string>();
      for (const { path, value } of leaves(study)) {
        if (typeof value === 'string') {
          expect(value.trim(), path).toBe(value);
          expect(value, path).not.toBe('');
        }
        if (path.endsWith('/source')) used.add(String(value));
        if (path.endsWith('/asOf')) expect(value, path).toMatch(isoDate);
      }
      expect([...used].filter((key) => !(key in study.sources))).toEqual([]);
      for (const { title, url } of Object.values(study.sources)) {
        expect(title).not.toMatch(/github:|@/);
        if (url) expect(new URL(url).protocol).toBe('https:');
      }
      for (const fact of [study.startDate, study.completionDate, study.lastUpdatePostDate]) {
        if (fact) expect(fact.value).toMatch(isoDate);
      }
      for (const { analyte, unit } of study.thresholds) {
        expect(analyteIds, analyte).toContain(analyte);
        expect(unit === null || units.some(({ ucum }) => ucum === unit), `${analyte} ${unit}`).toBe(true);
      }
      for (const window of study.windows) {
        expect(window.agents.length).toBeGreaterThan(0);
        for (const agent of window.agents) {
          expect(agent).toMatch(slug);
          if (window.type === 'washout') expect(washoutAgents).toContain(agent);
        }
        if (window.ever) expect([window.value, window.unit]).toEqual([undefined, undefined]);
        else expect(window.value !== undefined && window.unit !== undefined, period(window)).toBe(true);
        expect(Boolean(window.halfLives)).toBe(Boolean(window.whichever));
      }
      for (const { test } of study.results ?? []) expect(testIds).toContain(test);
      for (const dose of study.doses?.value ?? []) {
        const [low, high] = dose.perKg ? [1e5, 1e9] : [1e6, 2e10];
        expect(dose.cells).toBeGreaterThanOrEqual(low);
        expect(dose.cells).toBeLessThanOrEqual(high);
      }
    },
  );

  it('state each limit and each period once', () => {
    for (const study of studies) {
      const limits = study.thresholds.map(limit);
      expect(limits.filter((line, i) => limits.indexOf(line) !== i)).toEqual([]);
      const periods = study.windows.map((w) => `${w.type} ${period(w)} ${w.note ?? ''}`);
      expect(periods.filter((line, i) => periods.indexOf(line) !== i)).toEqual([]);
    }
  });

  it('say a note of the one treatment that it is about', () => {
    const shared = studies.flatMap((study) =>
      study.windows.filter((w) => w.type === 'washout' && w.note !== undefined && w.agents.length > 1),
    );
    expect(shared.map(period)).toEqual([]);
  });

  it('tell a reader what is known, not who has seen what', () => {
    const told = studies.flatMap((study) =>
      [...leaves(study)].filter(
        ({ path, value }) => /\/(value|text|note)$/.test(path) && /\bseen\b/.test(String(value)),
      ),
    );
    expect(told).toEqual([]);
  });

  it('have the same ages in the header and among the limits', () => {
    for (const study of studies) {
      const ages = study.thresholds.filter((t) => t.analyte === 'age' && !t.exception);
      const at = (comparator: string) => ages.find((t) => t.comparator === comparator)?.value;
      expect([at('>='), at('<='), ages.length], study.ids[0]).toEqual([
        study.minimumAge?.value,
        study.maximumAge?.value,
        [study.minimumAge, study.maximumAge].filter(Boolean).length,
      ]);
    }
  });

  it('keep what an older or rival source said', () => {
    const history = (id: string, field: string) =>
      studies.find((study) => study.ids[0] === id)!.history.flatMap((h) => (h.field === field ? [h.value] : []));
    expect(history('NCT06557265', 'maximumAge')).toEqual(['65', '70']);
    expect(history('NCT06557265', 'enrollmentCount')).toEqual(['21', '48', '96']);
    expect(history('NCT06010472', 'phases')).toEqual(['PHASE1']);
    expect(studies.find((s) => s.ids[0] === 'NCT06010472')!.phases!.value).toEqual(['EARLY_PHASE1']);
    expect(studies.find((s) => s.ids[0] === 'NCT06468683')!.modality).toBe('CAR-NK');
  });

  it('never take a slip of translation for a drug', () => {
    for (const study of studies) {
      expect(study.windows.flatMap((w) => w.agents)).not.toContain('zolmitriptan');
      expect(study.windows.flatMap((w) => w.agents)).not.toContain('tetracycline');
    }
  });
});

describe('the three source trials', () => {
  it.each(Object.entries(sourceTrials))('%s carries its whole set', (id, { thresholds, washouts }) => {
    const study = studies.find((one) => one.ids[0] === id)!;
    expect(study.thresholds.map(limit).sort()).toEqual([...thresholds].sort());
    expect(
      study.windows
        .filter((w) => w.type === 'washout')
        .map(period)
        .sort(),
    ).toEqual([...washouts].sort());
  });
});

describe('the library', () => {
  it('holds exactly the files of seeds/', async () => {
    expect(readFileSync(new URL('src/studies/seeds.ts', root), 'utf8')).toBe(seedsModule(seedFiles()));
    expect(await allStudies()).toEqual(studies);
  });

  it('finds a study by any of its ids, in any case', async () => {
    expect((await studyById(' nct06010472 '))?.ids[0]).toBe('NCT06010472');
    expect(await studyById('NCT00000000')).toBeUndefined();
  });
});
