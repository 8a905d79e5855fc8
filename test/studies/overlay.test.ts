import { describe, expect, it } from 'vitest';
import type { Fact, Study } from '../../src/model/study';
import { Study as StudySchema } from '../../src/model/study';
import { studyFromRecord } from '../../src/studies/api-record';
import { changesBetween } from '../../src/studies/history';
import { allStudies } from '../../src/studies/library';
import { combined, overlay } from '../../src/studies/overlay';
import { wholeRecord } from './own-records';

const at = (asOf: string, change: (record: typeof wholeRecord) => void = () => {}): Study => {
  const record = structuredClone(wholeRecord);
  change(record);
  return studyFromRecord(record, asOf)!.study;
};
const agedTo = (asOf: string, age: number, size: number) =>
  at(asOf, ({ protocolSection: p }) => {
    p.eligibilityModule.maximumAge = `${age} Years`;
    p.designModule.enrollmentInfo.count = size;
  });
const said = (study: Study, field: string) => [
  ...study.history.filter((h) => h.field === field).map((h) => h.value),
  String((study[field as 'maximumAge'] as Fact<number>).value),
];

describe('a newer record over an older one', () => {
  it('tells what each said, oldest first', () => {
    const [first, second, third] = [
      agedTo('2024-01-05', 65, 21),
      agedTo('2025-02-06', 70, 48),
      agedTo('2026-03-07', 75, 96),
    ];
    const study = overlay(overlay(first, second), third);
    expect(said(study, 'maximumAge')).toEqual(['65', '70', '75']);
    expect(said(study, 'enrollmentCount')).toEqual(['21', '48', '96']);
    expect(study.history.filter((h) => h.field === 'maximumAge').map((h) => h.asOf)).toEqual([
      '2024-01-05',
      '2025-02-06',
    ]);
    expect(study.maximumAge).toMatchObject({ value: 75, asOf: '2026-03-07' });
    expect(StudySchema.parse(study)).toEqual(study);
    // Every entry's source is one of the study's.
    for (const { source } of study.history) expect(Object.keys(study.sources)).toContain(source);
  });

  it('says nothing of what did not change', () => {
    const study = overlay(at('2025-01-01'), at('2026-01-01'));
    expect(study.history).toEqual([]);
    expect(study.sources).toEqual(at('2026-01-01').sources);
    expect(overlay(study, at('2026-01-01'))).toEqual(study);
  });

  it('keeps what only the older one knows, with its own source and date', () => {
    const older: Study = {
      ...at('2025-01-01'),
      agent: { value: 'LNS1', source: 'registry', asOf: '2025-01-01' },
      resultsNote: { value: 'Four of five improved', source: 'meeting' },
      otherCriteria: [{ kind: 'inclusion', text: 'at least two earlier treatments', source: 'registry' }],
      sources: { ...at('2025-01-01').sources, meeting: { title: 'A meeting', asOf: '2025-06-01' } },
    };
    const study = overlay(older, at('2026-01-01'));
    expect(study.agent?.value).toBe('LNS1');
    expect(study.sources[study.agent!.source]?.asOf).toBe('2025-01-01');
    expect(study.sources[study.otherCriteria![0]!.source]?.asOf).toBe('2025-01-01');
    expect(study.sources[study.resultsNote!.source]?.title).toBe('A meeting');
    expect(study.sources[study.briefTitle!.source]?.asOf).toBe('2026-01-01');
  });

  it('keeps the finer wording of what means the same, and takes what means something else', () => {
    const fine = 'Fludarabine 25 mg/m² and cyclophosphamide 300 mg/m² a day';
    const older: Study = { ...at('2025-01-01'), lymphodepletion: { value: fine, source: 'registry' } };
    expect(overlay(older, at('2026-01-01')).lymphodepletion?.value).toBe(fine);
    const alone: Study = { ...older, lymphodepletion: { value: 'Cyclophosphamide alone', source: 'registry' } };
    const study = overlay(alone, at('2026-01-01'));
    expect(study.lymphodepletion?.value).toBe('Fludarabine and cyclophosphamide');
    expect(study.history).toEqual([
      expect.objectContaining({ field: 'lymphodepletion', value: 'Cyclophosphamide alone' }),
    ]);
  });

  it('tells changed limits and washouts by analyte and agent', () => {
    const newer = at('2026-01-01', ({ protocolSection: p }) => {
      p.eligibilityModule.eligibilityCriteria = p.eligibilityModule.eligibilityCriteria
        .replace('at least 8', 'at least 6')
        .replace('within 5 months', 'within 3 months');
    });
    expect(changesBetween(at('2025-01-01'), newer)).toEqual([
      { field: 'sledai', value: '≥ 8', source: 'registry', asOf: '2025-01-01' },
      { field: 'b-cell-depletion', value: '5 months before screening', source: 'registry', asOf: '2025-01-01' },
    ]);
    expect(overlay(at('2025-01-01'), newer).thresholds).toEqual(newer.thresholds);
  });

  it('tells of a titre that it excluded, too', () => {
    const ana = (value: number): Study => ({
      ...at('2025-01-01'),
      thresholds: [
        { kind: 'exclusion', analyte: 'ana', comparator: '<', value, unit: '{titer}', source: 'registry' },
        { kind: 'inclusion', analyte: 'ana', comparator: '<=', value: 640, unit: '{titer}', source: 'registry' },
      ],
    });
    expect(changesBetween(ana(80), ana(160)).map((c) => c.value)).toEqual(['< 1:80 excluded, ≤ 1:640']);
  });

  it('leaves the limits where the newer record has none', () => {
    const silent = at('2026-01-01', ({ protocolSection: p }) => {
      p.eligibilityModule.eligibilityCriteria = 'To be told.';
      p.outcomesModule.primaryOutcomes = [];
      p.outcomesModule.secondaryOutcomes = [];
    });
    const study = overlay(at('2025-01-01'), silent);
    expect(study.thresholds).toEqual(at('2025-01-01').thresholds.map((t) => ({ ...t, source: 'registry-2025-01-01' })));
    expect(study.outcomes).toHaveLength(3);
    expect(study.sources).toHaveProperty('registry-2025-01-01');
  });

  it('goes by the day, not by the order', () => {
    const [old, recent] = [agedTo('2024-01-05', 65, 21), agedTo('2026-03-07', 75, 96)];
    expect(combined(recent, old)).toEqual(combined(old, recent));
    expect(combined(old, recent).maximumAge?.value).toBe(75);
  });

  it('takes any seed as the older one and stays a study', async () => {
    for (const seed of await allStudies()) {
      const record = at('2027-01-01');
      const study = overlay(seed, { ...record, ids: [seed.ids[0]!] });
      expect(StudySchema.parse(study)).toEqual(study);
      expect(study.modality).toBe(seed.modality === 'other' ? 'CAR-NK' : seed.modality);
      expect(study.history.length).toBeGreaterThan(seed.history.length);
      for (const entry of [...study.history, ...study.thresholds]) expect(study.sources[entry.source]).toBeDefined();
    }
  });
});
