import { describe, expect, it } from 'vitest';
import type { Criterion, Reading } from '../../src/model/reading';
import { Study } from '../../src/model/study';
import { studyFromReading } from '../../src/studies/from-reading';
import { studyById } from '../../src/studies/library';
import { seeds } from '../../src/studies/seeds';
import { similarStudies } from '../../src/studies/similar';

/** As the panel makes it: the library is asked first for the page's own trial. */
const subjectFromReading = async (reading: Reading, options: { url?: string; readAt?: string } = {}) =>
  studyFromReading(reading, { ...options, known: await studyById(reading.ids[0] ?? '') });

const nothing = { thresholds: [], results: [], windows: [] };
const item = (kind: Criterion['kind'], text: string, found: Partial<Criterion> = {}): Criterion => ({
  kind,
  level: 0,
  text,
  ...nothing,
  ...found,
});
const limit = (text: string, analyte: string, comparator: '<=' | '>=', value: number, unit: string, more = {}) => ({
  analyte,
  comparator,
  value,
  unit,
  quote: text,
  start: 0,
  end: text.length,
  ...more,
});
const reading = (more: Partial<Reading>): Reading => ({
  site: 'generic',
  isTrial: true,
  ids: [],
  title: null,
  criteria: [],
  ...more,
});

const age = item('inclusion', 'Aged 20 to 60', {
  thresholds: [limit('Aged 20 to 60', 'age', '>=', 20, 'a'), limit('Aged 20 to 60', 'age', '<=', 60, 'a')],
});
const lvef = item('inclusion', 'LVEF of 40 % or more', { thresholds: [limit('LVEF of 40 %', 'lvef', '>=', 40, '%')] });
const rituximab = item('exclusion', 'Rituximab within 5 months', {
  windows: [
    {
      type: 'washout',
      agents: ['b-cell-depletion'],
      value: 5,
      unit: 'mo',
      anchor: null,
      quote: 'Rituximab within 5 months',
      start: 0,
      end: 25,
    },
  ],
});

it('keeps what does not decide alone as such; the same as a rule of its own decides', () => {
  const hcv = (partOf?: 'combination') =>
    item('exclusion', 'Anti-HCV positive', {
      results: [
        {
          test: 'anti-hcv',
          result: 'positive',
          quote: 'Anti-HCV positive',
          start: 0,
          end: 17,
          ...(partOf ? { partOf } : {}),
        },
      ],
    });
  const parts = (...criteria: Criterion[]) =>
    studyFromReading(reading({ criteria })).results?.map((r) => r.partOf ?? 'decides');
  expect(parts(hcv('combination'))).toEqual(['combination']);
  expect(parts(hcv('combination'), hcv())).toEqual(['decides']);
  const study = studyFromReading(reading({ criteria: [hcv('combination')] }));
  expect(Study.parse(study).results).toEqual(study.results);
  // A row that was stored before there were parts.
  const [old] = studyFromReading(reading({ criteria: [hcv()] })).results ?? [];
  expect(old && 'partOf' in old).toBe(false);
});

describe('a page of a trial that the library has', () => {
  const page = reading({ ids: ['NCT06010472'], title: 'Shown on the page', criteria: [age, lvef, rituximab] });

  it('keeps the library’s facts and takes the page’s criteria, from the source “page”', async () => {
    const known = (await studyById('NCT06010472'))!;
    const before = structuredClone(known);
    const study = await subjectFromReading(page, { url: 'https://example.org/t', readAt: '2026-11-20T10:00:00Z' });
    expect(Study.parse(study)).toEqual(study);
    expect(study.briefTitle).toEqual(known.briefTitle);
    expect(study.targets).toEqual(known.targets);
    expect(study.thresholds.map((t) => [t.analyte, t.comparator, t.value, t.source])).toEqual([
      ['age', '>=', 20, 'page'],
      ['age', '<=', 60, 'page'],
      ['lvef', '>=', 40, 'page'],
    ]);
    expect(study.windows).toEqual([
      {
        kind: 'exclusion',
        type: 'washout',
        agents: ['b-cell-depletion'],
        value: 5,
        unit: 'mo',
        anchor: null,
        source: 'page',
      },
    ]);
    expect(study.sources.page).toEqual({
      title: 'Read from this page',
      url: 'https://example.org/t',
      asOf: '2026-11-20',
    });
    expect(known).toEqual(before);
  });

  it('leaves the library’s limits where the page shows no criteria', async () => {
    const study = await subjectFromReading(reading({ ids: ['NCT06010472'] }));
    expect(study).toEqual(await studyById('NCT06010472'));
  });

  it('leaves the library’s exclusion limits where the page shows the inclusion list only', async () => {
    const known = (await studyById('NCT06010472'))!;
    const study = await subjectFromReading({ ...page, criteria: [age, lvef] });
    const of = (kind: string, one: Study) => one.thresholds.filter((t) => t.kind === kind);
    expect(of('exclusion', study)).toEqual(of('exclusion', known));
    expect(of('exclusion', known).length).toBeGreaterThan(0);
    expect(of('inclusion', study).every((t) => t.source === 'page')).toBe(true);
    expect(study.windows).toEqual(known.windows.filter((w) => w.kind === 'exclusion'));
    const unsure = await subjectFromReading({ ...page, criteria: [{ ...lvef, kind: 'unknown' }] });
    expect(unsure.thresholds).toHaveLength(1);
  });

  it('asks the library for the page’s own trial only, not for one that the page names besides', async () => {
    const study = await subjectFromReading(reading({ ids: ['NCT09990000', 'NCT06010472'], title: 'Another trial' }));
    expect(study.briefTitle?.value).toBe('Another trial');
    expect(study.targets).toBeUndefined();
  });
});

describe('a page of a trial that the library does not have', () => {
  const page = reading({
    ids: ['NCT09990000'],
    title: 'Off-the-shelf CD19 CAR-NK cells in refractory SLE',
    criteria: [
      age,
      lvef,
      lvef,
      item('inclusion', 'Blood counts within 5 days before lymphodepletion'),
      item('exclusion', 'Active lupus nephritis'),
      item('exclusion', 'Prior CAR-T treatment'),
      rituximab,
    ],
  });

  it('gives what the page says and no more', () => {
    const study = studyFromReading(page);
    expect(Study.parse(study)).toEqual(study);
    expect(study).toMatchObject({
      ids: ['NCT09990000'],
      modality: 'CAR-NK',
      targets: { value: ['CD19'], source: 'page' },
      cellSource: { value: ['allogeneic'] },
      lupusNephritis: { value: { rule: 'excluded' } },
      lymphodepletion: { value: 'Given; drugs not stated' },
      minimumAge: { value: 20 },
      maximumAge: { value: 60 },
    });
    for (const name of ['phases', 'doses', 'combination', 'overallStatus', 'agent', 'leadSponsor'])
      expect(study).not.toHaveProperty(name);
  });

  it('counts a statement made twice once', () => {
    expect(studyFromReading(page).thresholds.filter((t) => t.analyte === 'lvef')).toHaveLength(1);
  });

  it('finds its likes in the library', () => {
    const { field, studies } = similarStudies(studyFromReading(page), seeds, { limit: 5 });
    expect(field).toBe('inside');
    for (const { study } of studies) expect(study.modality).toBe('CAR-NK');
  });

  it('keeps what the reader was unsure of as a note', () => {
    const unsure = item('inclusion', 'ALT = 3 × ULN', {
      thresholds: [limit('ALT = 3 × ULN', 'alt', '<=', 3, '[ULN]', { unsure: 'sign lost' })],
    });
    expect(studyFromReading(reading({ criteria: [unsure] })).thresholds[0]?.note).toBe('sign lost');
  });

  it('makes a study of a page with nothing on it', () => {
    const study = studyFromReading(reading({}));
    expect(Study.parse(study)).toEqual(study);
    expect([study.ids.length, study.modality]).toEqual([1, 'other']);
    expect(similarStudies(study, seeds, { limit: 2 }).field).toBe('outside');
  });
});

describe('what a page states beside the criteria', () => {
  const said = <T>(value: T) => ({ value, words: `label: ${value}` });
  const facts = {
    overallStatus: said('RECRUITING'),
    phases: said(['PHASE1']),
    enrollmentCount: said(36),
    leadSponsor: said('Example Hospital'),
    conditions: said(['Lupus Nephritis']),
    interventions: said(['CD19 CAR-NK cells']),
    lastUpdatePostDate: said('2026-03-14'),
  };
  const url = 'https://example.org/trials/1';

  it('fills the study of a trial that the library has not, with the page as its source', () => {
    const study = studyFromReading(reading({ ids: ['NCT06999999'], facts }), { url, readAt: '2026-04-01T08:00:00Z' });
    expect(Study.safeParse(study).success).toBe(true);
    expect(study.overallStatus).toEqual({ value: 'RECRUITING', source: 'page', asOf: '2026-04-01' });
    expect(study.sources.page).toMatchObject({ url, asOf: '2026-04-01' });
    expect(study.phases?.value).toEqual(['PHASE1']);
    expect(study.enrollmentCount?.value).toBe(36);
    expect(study.lastUpdatePostDate?.value).toBe('2026-03-14');
    expect(study.startDate).toBeUndefined();
  });

  it('tells the treatment and the disease, where title and criteria do not', () => {
    const study = studyFromReading(reading({ ids: ['NCT06999999'], facts }));
    expect(study.modality).toBe('CAR-NK');
    expect(study.targets?.value).toEqual(['CD19']);
    expect(study.lupusNephritis?.value.rule).toBe('required');
  });

  it('leaves a registry’s record as it is, and stands for what an earlier visit read', async () => {
    const known = (await studyById('NCT06010472'))!;
    const page = reading({
      ids: ['NCT06010472'],
      criteria: [lvef],
      facts: { ...facts, overallStatus: said('SUSPENDED') },
    });
    expect(studyFromReading(page, { known }).overallStatus).toEqual(known.overallStatus);

    const visit = studyFromReading(reading({ ids: ['NCT06999999'], criteria: [lvef], facts }), {
      readAt: '2026-04-01',
    });
    const now = { known: visit, readAt: '2026-05-01' };
    const later = reading({ ids: ['NCT06999999'], facts: { overallStatus: said('COMPLETED') } });
    const study = studyFromReading(later, now);
    expect(study.overallStatus).toEqual({ value: 'COMPLETED', source: 'page', asOf: '2026-05-01' });
    expect(study.phases).toEqual(visit.phases);
    expect(study.thresholds).toEqual(visit.thresholds);
  });
});
