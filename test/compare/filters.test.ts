import { describe, expect, it } from 'vitest';
import {
  agePasses,
  conditionCount,
  everything,
  factsLine,
  filters,
  findStudies,
  isAlmostUnknown,
  optionsOf,
  type Search,
  sorts,
  toggled,
} from '../../src/compare';
import type { Study } from '../../src/model/study';
import { allStudies, studyById } from '../../src/studies/library';

const all = await allStudies();
const byOrder = (s: Study) => all.indexOf(s);
const find = (search: Partial<Search>, studies: readonly Study[] = all) =>
  findStudies(studies, { ...everything, ...search }, byOrder);
const ids = (studies: readonly Study[]) => studies.map((s) => s.ids[0]);
const filter = (id: string) => {
  const found = filters.find((f) => f.id === id);
  if (!found) throw new Error(`there is no filter ${id}`);
  return found;
};
const study = (id: string, more: Partial<Study> = {}): Study => ({
  version: 1,
  ids: [id],
  modality: 'other',
  completeness: 'nothing seen',
  sources: {},
  thresholds: [],
  windows: [],
  outcomes: [],
  history: [],
  ...more,
});
const fact = <T>(value: T) => ({ value, source: 's' });
const age = (
  comparator: '>=' | '<=' | '<' | '>',
  value: number,
  unit = 'a',
  kind: 'inclusion' | 'exclusion' = 'inclusion',
) => ({
  kind,
  analyte: 'age',
  comparator,
  value,
  unit,
  source: 's',
});

describe('a search of the library', () => {
  it('lets everything through at first', () => {
    expect(ids(find({}).studies)).toEqual(ids(all));
    expect(find({}).unstated).toBe(0);
  });

  it.each(filters.map((f) => f.id))('%s: every value gives exactly the studies that have it', (id) => {
    const f = filter(id);
    const options = optionsOf(all, everything, f);
    expect(options.length).toBeGreaterThan(1);
    for (const { value, count } of options) {
      const expected = all.filter((s) => f.values(s).includes(value));
      const { studies, unstated } = find({ picked: { [id]: [value] } });
      expect(ids(studies)).toEqual(ids(expected));
      expect(count).toBe(expected.length);
      expect(unstated).toBe(all.filter((s) => f.values(s).length === 0).length);
    }
  });

  it('finds the source trials by what is special in them', () => {
    expect(ids(find({ picked: { modality: ['NK'] } }).studies)).toContain('NCT06676631');
    expect(ids(find({ picked: { modality: ['NK', 'CAR-NK'], target: ['CD19'] } }).studies)).toContain('NCT06010472');
    expect(ids(find({ picked: { 'prior-cell-therapy': ['excluded'] } }).studies)).toContain('NCT06676631');
  });

  it('any value of one filter, every filter', () => {
    const one = find({ picked: { modality: ['NK'] } }).studies.length;
    const two = find({ picked: { modality: ['NK', 'CAR-NK'] } }).studies;
    expect(two.length).toBe(one + find({ picked: { modality: ['CAR-NK'] } }).studies.length);
    const both = find({ picked: { modality: ['NK', 'CAR-NK'], status: ['RECRUITING'] } }).studies;
    expect(ids(both)).toEqual(ids(two.filter((s) => s.overallStatus?.value === 'RECRUITING')));
  });

  it('a phase 1/2 study is found under both phases', () => {
    const both = study('a', { phases: fact(['PHASE1', 'PHASE2']) });
    for (const phase of ['PHASE1', 'PHASE2'])
      expect(find({ picked: { phase: [phase] } }, [both]).studies).toEqual([both]);
    expect(find({ picked: { phase: ['EARLY_PHASE1'] } }, [both]).studies).toEqual([]);
  });

  it('studies that do not say are counted, and let through when wished', () => {
    const silent = study('silent');
    const says = study('says', { targets: fact(['CD19']) });
    const other = study('other', { targets: fact(['BCMA']) });
    const picked = { target: ['CD19'] };
    expect(find({ picked }, [silent, says, other])).toEqual({ studies: [says], unstated: 1 });
    const also = find({ picked, alsoUnstated: true }, [silent, says, other]);
    expect(ids(also.studies).sort()).toEqual(['says', 'silent']);
    expect(also.unstated).toBe(0);
    // Silent of one thing, and known to differ in another: that is no maybe.
    expect(find({ picked: { ...picked, nephritis: ['allowed'] } }, [other]).unstated).toBe(0);
  });

  it('only what a study states of earlier cell therapy counts', () => {
    const values = (more: object) =>
      filter('prior-cell-therapy').values(
        study('x', {
          windows: [
            { kind: 'exclusion', type: 'washout', agents: ['cell-therapy'], anchor: null, source: 's', ...more },
          ],
        }),
      );
    expect(values({ ever: true })).toEqual(['excluded']);
    expect(values({ value: 6, unit: 'mo' })).toEqual(['washout']);
    expect(values({ type: 'after', value: 6, unit: 'mo' })).toEqual([]);
    expect(values({ kind: 'unknown', ever: true })).toEqual([]);
    expect(filter('prior-cell-therapy').values(study('y'))).toEqual([]);
  });

  it('words are looked for in name, ids, sponsor, treatment and countries, all of them', () => {
    expect(ids(find({ text: 'nct06676631' }).studies)).toEqual(['NCT06676631']);
    expect(ids(find({ text: 'Changhai KN5501' }).studies)).toEqual(['NCT06010472']);
    expect(find({ text: 'changhai zebra' }).studies).toEqual([]);
    expect(find({ text: ' ' }).studies).toHaveLength(all.length);
  });

  it('the numbers beside a filter’s values hold for the other conditions, not for its own', () => {
    const search: Search = { ...everything, picked: { modality: ['NK'], status: ['RECRUITING'] } };
    for (const { value, count } of optionsOf(all, search, filter('modality')))
      expect(find({ picked: { modality: [value], status: ['RECRUITING'] } }).studies).toHaveLength(count);
  });

  it('a chosen value stays offered where no study has it', () => {
    const search = toggled(everything, 'country', 'Atlantis');
    expect(optionsOf(all, search, filter('country'))).toContainEqual({
      value: 'Atlantis',
      label: 'Atlantis',
      count: 0,
    });
    expect(conditionCount(search)).toBe(1);
    expect(conditionCount(toggled(search, 'country', 'Atlantis'))).toBe(0);
  });

  it('says values in words', () => {
    const options = filters.flatMap((f) => optionsOf(all, everything, f).map((o) => o.label));
    for (const label of options) expect(label).not.toMatch(/_|undefined|^$/);
    expect(optionsOf(all, everything, filter('phase')).map((o) => o.label)).toEqual([
      'Early Phase 1',
      'Phase 1',
      'Phase 2',
    ]);
  });
});

describe('age', () => {
  it.each([
    ['within', [age('>=', 18), age('<=', 65)], 40, true],
    ['the ends belong to it', [age('>=', 18), age('<=', 65)], 65, true],
    ['too old', [age('>=', 18), age('<=', 65)], 66, false],
    ['too young', [age('>=', 18)], 17, false],
    ['an open end does not belong', [age('<', 65)], 65, false],
    ['an exclusion is turned round', [age('<', 18, 'a', 'exclusion')], 18, true],
    ['an exclusion shuts out', [age('<', 18, 'a', 'exclusion')], 17, false],
    ['months', [age('>=', 6, 'mo')], 1, true],
    ['of several lowest ages the widest counts', [age('>=', 18), age('>=', 12)], 13, true],
  ] as const)('%s', (_name, thresholds, years, joins) => {
    expect(agePasses(study('x', { thresholds: [...thresholds] }), years)).toBe(joins);
  });

  it('takes the registry’s ages for a side that the criteria leave open', () => {
    const s = study('x', { minimumAge: fact(18), maximumAge: fact(60), thresholds: [age('<=', 70)] });
    expect([17, 18, 65, 71].map((years) => agePasses(s, years))).toEqual([false, true, true, false]);
  });

  it('is not known where nothing is stated', () => {
    expect(agePasses(study('x'), 40)).toBeUndefined();
    expect(find({ age: 40 }, [study('x')])).toEqual({ studies: [], unstated: 1 });
  });

  it('children find the studies for children', () => {
    const children = find({ age: 10 }).studies;
    expect(children.length).toBeGreaterThan(0);
    expect(children.length).toBeLessThan(15);
    expect(conditionCount({ ...everything, age: 10 })).toBe(1);
  });
});

describe('order', () => {
  it('is total and stable: the library backwards gives the same', () => {
    for (const { id } of sorts)
      expect(ids(find({ sort: id }, [...all].reverse()).studies)).toEqual(ids(find({ sort: id }).studies));
  });

  it.each([
    ['updated', (s: Study) => s.lastUpdatePostDate?.value ?? ''],
    ['size', (s: Study) => s.enrollmentCount?.value ?? -1],
  ] as const)('%s: greatest first, unknown last', (id, value) => {
    const values = find({ sort: id }).studies.map((s): string | number => value(s));
    expect(values).toEqual([...values].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
    expect(values.at(-1)).not.toBe(values[0]);
  });

  it('phase: the latest that a study has', () => {
    const a = study('a', { phases: fact(['PHASE1']) });
    const b = study('b', { phases: fact(['PHASE1', 'PHASE2']) });
    const c = study('c');
    expect(ids(findStudies([c, a, b], { ...everything, sort: 'phase' }, () => 0).studies)).toEqual(['b', 'a', 'c']);
  });
});

describe('a study in one line', () => {
  it('says what is known', async () => {
    const known = await studyById('NCT06010472');
    expect(known && factsLine(known)).toBe('CAR-NK cells · CD19 · Early Phase 1 · 36 people · China');
  });

  it('says nothing of nothing', () => {
    expect(factsLine(study('x'))).toBe('');
  });

  it('is almost unknown where next to nothing is known, and no study of the library is', () => {
    expect(isAlmostUnknown(study('x'))).toBe(true);
    expect(isAlmostUnknown(study('x', { modality: 'NK', overallStatus: fact('RECRUITING') }))).toBe(true);
    expect(isAlmostUnknown(study('x', { thresholds: [age('>=', 18)] }))).toBe(false);
    expect(ids(all.filter(isAlmostUnknown))).toEqual([]);
  });
});
