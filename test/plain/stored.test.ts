import { afterEach, describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study';
import { earlierShown, sourceShown } from '../../src/plain';
import { changesBetween } from '../../src/studies/history';
import { catalogue } from '../../src/words/catalogue';
import en from '../../src/words/locales/en.json';
import { useWords } from '../../src/words/words';

afterEach(() => useWords(catalogue(en)));

describe('what a record said before', () => {
  it.each([
    ['overallStatus', 'RECRUITING', 'Recruiting'],
    ['phases', 'PHASE1, PHASE2', 'Phase 1/2'],
    ['lastUpdatePostDate', '2025-04-26', '26 April 2025'],
    ['enrollmentCount', '1200', '1,200'],
    ['enrollmentCount', '12 (2023)', '12 (2023)'],
    ['maximumAge', '65', '65'],
    ['maximumAge', 'below 40', 'below 40'],
    ['lupusNephritis', 'allowed (not when severe)', 'allowed (not when severe)'],
    ['doses', '5e8 cells, 4e7 cells/kg', '5 ×10⁸ cells, 4 ×10⁷ cells per kg'],
    ['neutrophils', '≥ 1500 /uL', '≥ 1,500 per µL'],
    ['neutrophils', '< 1.5 ×10⁹/L excluded', 'excluded below 1.5 ×10⁹/L'],
    ['ana', '≥ 1:80', '≥ 1:80'],
    ['ana', '< 1:80 excluded', 'excluded below 1:80'],
    ['alt', '≤ 3 × ULN, ≤ 5 × ULN', '≤ 3 × ULN, ≤ 5 × ULN'],
    ['upcr', '≥ 1.0 g/g (nephritis subgroup)', '≥ 1.0 g/g (nephritis subgroup)'],
    ['b-cell-depletion', '6 months before first dose', '6 months before the first dose'],
    ['biologic', '4 weeks or 5 half-lives before screening', '4 weeks or 5 half-lives before screening'],
    ['windows', 'The record names tetracycline among biologics', 'The record names tetracycline among biologics'],
    ['cell-therapy', 'ever', 'ever: any earlier use'],
  ])('%s: "%s" reads "%s"', (field, value, words) => {
    expect(earlierShown(field, value)).toBe(words);
  });

  it('every form that a history is written in is known again', () => {
    const record = (more: object): Study =>
      ({
        version: 1,
        ids: ['NCT01'],
        modality: 'NK',
        completeness: '',
        sources: { s: { title: '' } },
        ...more,
      }) as unknown as Study;
    const study = (value: number): Study =>
      record({
        thresholds: [
          { kind: 'inclusion', analyte: 'egfr', comparator: '>=', value, unit: 'mL/min/{1.73_m2}', source: 's' },
          { kind: 'exclusion', analyte: 'alt', comparator: '>', value, unit: '[ULN]', source: 's' },
          { kind: 'inclusion', analyte: 'sledai', comparator: '>=', value, unit: '{score}', source: 's' },
          { kind: 'inclusion', analyte: 'hbv-dna', comparator: '<', value, unit: '{copies}/mL', source: 's' },
        ],
        windows: [
          {
            kind: 'exclusion',
            type: 'washout',
            agents: ['biologic'],
            value,
            unit: 'mo',
            halfLives: 5,
            anchor: 'last-dose',
            source: 's',
          },
          { kind: 'exclusion', type: 'washout', agents: ['surgery'], value, unit: 'wk', anchor: null, source: 's' },
        ],
        doses: { value: [{ cells: value * 1e7, perKg: true }], source: 's' },
        lupusNephritis: { value: { rule: value > 3 ? 'required' : 'excluded' }, source: 's' },
        history: [],
        outcomes: [],
      });
    useWords(catalogue(xx(en), en));
    const changes = changesBetween(study(2.5), study(3.5));
    expect(changes).toHaveLength(8);
    for (const { field, value } of changes) expect(earlierShown(field, value), value).toMatch(/~|2,5/);
  });
});

/** A language that has a "~" in every sentence, and French numbers. */
function xx<T>(tree: T): T {
  const marked = (value: unknown): unknown =>
    typeof value === 'string'
      ? `~${value}`
      : Object.fromEntries(Object.entries(value as object).map(([k, v]) => [k, marked(v)]));
  return { ...(marked(tree) as T), language: 'fr' };
}

describe('what a source is called', () => {
  it.each([
    ['ClinicalTrials.gov record', 'ClinicalTrials.gov record'],
    ['ClinicalTrials.gov record, snapshot of 22 August 2026', 'ClinicalTrials.gov record, snapshot of 22 August 2026'],
    ['Read from this page', 'Read from this page'],
    ['Crick page', 'Crick page'],
  ])('%s', (title, words) => {
    expect(sourceShown(title)).toBe(words);
  });

  it('a page that was read is told by its site', () => {
    expect(sourceShown('Read from this page', 'https://www.meddatax.com/clinical-trials/NCT1')).toBe(
      'Read from meddatax.com',
    );
    expect(sourceShown('Read from this page', 'file:///a.html')).toBe('Read from this page');
    expect(sourceShown('Crick page', 'https://crick.ac.uk/x')).toBe('Crick page');
  });

  it('the extension’s own titles follow the language', () => {
    const source = {
      page: 'Auf dieser Seite gelesen',
      record: 'Eintrag in $1',
      snapshot: 'Eintrag in $1, Stand $2',
      copy: 'Kopie aus $2 bei $1, Stand $3',
    };
    useWords(catalogue({ language: 'de', source }, en));
    expect(sourceShown('ClinicalTrials.gov record, snapshot of 1 August 2026')).toBe(
      'Eintrag in ClinicalTrials.gov, Stand 1. August 2026',
    );
    expect(sourceShown('EU Clinical Trials (CTIS) record')).toBe('Eintrag in EU Clinical Trials (CTIS)');
    expect(sourceShown('Read from this page')).toBe('Auf dieser Seite gelesen');
    expect(sourceShown('MedDataX copy of the ClinicalTrials.gov record, last updated 28 July 2025')).toBe(
      'Kopie aus ClinicalTrials.gov bei MedDataX, Stand 28. Juli 2025',
    );
    expect(sourceShown('Crick page')).toBe('Crick page');
  });
});
