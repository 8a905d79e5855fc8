// Finding studies: what one can filter and sort by, one entry a filter, and which studies pass. Pure.
import type { Modality, Study } from '../model/study';
import { capital, phaseShown, sizeShown, statusShown, studyName } from '../plain';
import { type Key, language, t } from '../words/words';
import { registeredAges } from './ages';
import { countryShown } from './countries';
import { modalityShown, modalityWord } from './fields';
import { inBase, type Limits, limitsOf } from './limits';
import { byName, joined } from './words';

export type FilterId =
  | 'modality'
  | 'target'
  | 'cell-source'
  | 'phase'
  | 'status'
  | 'country'
  | 'nephritis'
  | 'prior-cell-therapy';

/** A filter that offers the values that studies have. A study passes with any one of the chosen values. */
export type Filter = {
  id: FilterId;
  label: Key;
  /** The study's values; empty where its record says nothing. */
  values: (s: Study) => readonly string[];
  /** A value in words. */
  word: (value: string) => string;
  /** The order in which values are offered; without it by name. */
  order?: readonly string[];
};

const asItIs = (value: string): string => value;

/** Says a value by its key; one that is not in the table as it is. */
const byKey =
  (keys: Readonly<Record<string, Key>>) =>
  (value: string): string => {
    const key = keys[value];
    return key === undefined ? capital(value) : t(key);
  };

/** The study's rule on earlier cell therapy; only what it states. */
function priorCellTherapy(s: Study): readonly string[] {
  const windows = s.windows.filter(
    (w) => w.type === 'washout' && w.kind !== 'unknown' && w.agents.includes('cell-therapy'),
  );
  if (windows.length === 0) return [];
  return [windows.some((w) => w.ever) ? 'excluded' : 'washout'];
}

export const filters: readonly Filter[] = [
  {
    id: 'modality',
    label: 'filter.labels.modality',
    values: (s) => (modalityShown(s) === undefined ? [] : [s.modality]),
    word: (v) => modalityWord(v as Modality),
    order: ['NK', 'CAR-NK', 'CAR-T', 'CAR-Treg', 'TCE', 'antibody', 'other'],
  },
  { id: 'target', label: 'filter.labels.target', values: (s) => s.targets?.value ?? [], word: asItIs },
  {
    id: 'cell-source',
    label: 'filter.labels.cellSource',
    values: (s) => s.cellSource?.value ?? [],
    word: byKey({
      autologous: 'filter.cellSource.autologous',
      allogeneic: 'filter.cellSource.allogeneic',
      'cord blood': 'filter.cellSource.cordBlood',
      iPSC: 'filter.cellSource.iPSC',
    }),
    order: ['autologous', 'allogeneic', 'cord blood', 'iPSC'],
  },
  {
    id: 'phase',
    label: 'filter.labels.phase',
    // A phase 1/2 study is one of phase 1 and one of phase 2.
    values: (s) => s.phases?.value.filter((p) => p !== 'NA') ?? [],
    word: (v) => phaseShown([v]) ?? v,
    order: ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4'],
  },
  {
    id: 'status',
    label: 'filter.labels.status',
    values: (s) => (s.overallStatus ? [s.overallStatus.value] : []),
    word: statusShown,
    order: [
      'RECRUITING',
      'ENROLLING_BY_INVITATION',
      'NOT_YET_RECRUITING',
      'ACTIVE_NOT_RECRUITING',
      'COMPLETED',
      'SUSPENDED',
      'TERMINATED',
      'WITHDRAWN',
      'UNKNOWN',
    ],
  },
  { id: 'country', label: 'filter.labels.country', values: (s) => s.countries?.value ?? [], word: countryShown },
  {
    id: 'nephritis',
    label: 'filter.labels.nephritis',
    values: (s) => (s.lupusNephritis ? [s.lupusNephritis.value.rule] : []),
    word: byKey({
      allowed: 'filter.nephritis.allowed',
      required: 'filter.nephritis.required',
      excluded: 'filter.nephritis.excluded',
    }),
    order: ['allowed', 'required', 'excluded'],
  },
  {
    id: 'prior-cell-therapy',
    label: 'filter.labels.priorCellTherapy',
    values: priorCellTherapy,
    word: byKey({ washout: 'filter.priorCellTherapy.washout', excluded: 'filter.priorCellTherapy.excluded' }),
    order: ['washout', 'excluded'],
  },
];

export type SortId = 'similar' | 'updated' | 'phase' | 'size' | 'name';

/** What is looked for. */
export type Search = {
  /** Every word must stand in the study's name, title, ids, sponsor, treatment, condition or countries. */
  text: string;
  /** The chosen values; a filter without an entry, or with an empty one, lets all through. */
  picked: Partial<Record<FilterId, readonly string[]>>;
  /** Years: who is this old may join. */
  age: number | null;
  /** Let studies through whose record says nothing of what is asked. */
  alsoUnstated: boolean;
  sort: SortId;
};

export const everything: Search = { text: '', picked: {}, age: null, alsoUnstated: false, sort: 'similar' };

/** How many of the search's conditions are set, the words and the order apart. */
export const conditionCount = (search: Search): number =>
  filters.filter((f) => (search.picked[f.id]?.length ?? 0) > 0).length + (search.age === null ? 0 : 1);

/** The study's limits on age: those of its criteria, else those of its registry fields. */
function ageLimits(s: Study): Limits[] {
  const stated = s.thresholds.filter((t) => t.analyte === 'age' && t.exception === undefined);
  const { low, high } = registeredAges(s);
  return limitsOf([...stated, ...low, ...high]);
}

/** Whether somebody of this age may join; undefined where the study states no age. Of several limits the widest counts. */
export function agePasses(s: Study, years: number): boolean | undefined {
  const limits = ageLimits(s);
  if (limits.length === 0) return undefined;
  const age = inBase('age', years, 'a');
  return limits.every(
    (l) =>
      l.scale !== age.scale ||
      ((l.lows.length === 0 || l.lows.some((b) => (b.open ? age.value > b.value : age.value >= b.value))) &&
        (l.highs.length === 0 || l.highs.some((b) => (b.open ? age.value < b.value : age.value <= b.value)))),
  );
}

type Passes = 'yes' | 'no' | 'unstated';

function passesFilter(s: Study, filter: Filter, picked: readonly string[]): Passes {
  const values = filter.values(s);
  if (values.length === 0) return 'unstated';
  return values.some((v) => picked.includes(v)) ? 'yes' : 'no';
}

let texts = new WeakMap<Study, string>();
let textsIn = '';

/** What the words of a search are looked for in, in lower case. */
function searchText(s: Study): string {
  if (textsIn !== language()) {
    texts = new WeakMap();
    textsIn = language();
  }
  const known = texts.get(s);
  if (known !== undefined) return known;
  const text = [
    studyName(s),
    s.briefTitle?.value,
    s.acronym?.value,
    ...s.ids,
    s.orgStudyId?.value,
    s.leadSponsor?.value,
    ...(s.collaborators?.value ?? []),
    s.agent?.value,
    ...(s.interventions?.value ?? []),
    s.combination?.value,
    ...(s.conditions?.value ?? []),
    ...(s.countries?.value ?? []),
    ...filters.flatMap((f) => f.values(s).map(f.word)),
  ]
    .filter((t) => t !== undefined)
    .join('\n')
    .toLowerCase();
  texts.set(s, text);
  return text;
}

/** The words of a query, in lower case. */
export const queryWords = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((w) => w !== '');

/** How a study stands to a search, one filter apart if wished (to count what its values would give). */
function passes(s: Study, search: Search, words: readonly string[], apart?: FilterId): Passes {
  if (words.length > 0 && !words.every((w) => searchText(s).includes(w))) return 'no';
  let unstated = false;
  for (const filter of filters) {
    const picked = search.picked[filter.id] ?? [];
    if (filter.id === apart || picked.length === 0) continue;
    const result = passesFilter(s, filter, picked);
    if (result === 'no') return 'no';
    if (result === 'unstated') unstated = true;
  }
  if (search.age !== null) {
    const joins = agePasses(s, search.age);
    if (joins === false) return 'no';
    if (joins === undefined) unstated = true;
  }
  return unstated ? 'unstated' : 'yes';
}

export type FilterOption = { value: string; label: string; count: number };

/** A study's place in the order of similarity; studies that are not ranked come last. */
export type Rank = (s: Study) => number;

const phaseNumber = (s: Study): number => {
  const order = filters.find((f) => f.id === 'phase')?.order ?? [];
  return Math.max(-1, ...(s.phases?.value ?? []).map((p) => order.indexOf(p)));
};

type Sort = { id: SortId; label: Key; compare: (a: Study, b: Study, rank: Rank) => number };

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sorts: readonly Sort[] = [
  { id: 'similar', label: 'filter.sorts.similar', compare: (a, b, rank) => rank(a) - rank(b) },
  {
    id: 'updated',
    label: 'filter.sorts.updated',
    compare: (a, b) => byText(b.lastUpdatePostDate?.value ?? '', a.lastUpdatePostDate?.value ?? ''),
  },
  { id: 'phase', label: 'filter.sorts.phase', compare: (a, b) => phaseNumber(b) - phaseNumber(a) },
  {
    id: 'size',
    label: 'filter.sorts.size',
    compare: (a, b) => (b.enrollmentCount?.value ?? -1) - (a.enrollmentCount?.value ?? -1),
  },
  { id: 'name', label: 'filter.sorts.name', compare: (a, b) => byName(studyName(a), studyName(b)) },
];

export type Found = {
  /** In the order wished; ties by similarity, then by id. */
  studies: Study[];
  /** How many more would pass if nothing stated counted as passing; 0 where they are let through. */
  unstated: number;
};

/**
 * The studies that a search lets through.
 * @param all the studies to look in
 * @param rank the order of similarity
 */
export function findStudies(all: readonly Study[], search: Search, rank: Rank): Found {
  const words = queryWords(search.text);
  const studies: Study[] = [];
  let unstated = 0;
  for (const s of all) {
    const result = passes(s, search, words);
    if (result === 'yes' || (result === 'unstated' && search.alsoUnstated)) studies.push(s);
    else if (result === 'unstated') unstated += 1;
  }
  const sort = sorts.find((s) => s.id === search.sort);
  const id = (s: Study) => s.ids[0] ?? '';
  studies.sort((a, b) => sort?.compare(a, b, rank) || rank(a) - rank(b) || byText(id(a), id(b)));
  return { studies, unstated };
}

/**
 * The values that a filter can be set to, each with the number of studies that it would give beside the other conditions.
 * Chosen values stay offered, even with none.
 */
export function optionsOf(all: readonly Study[], search: Search, filter: Filter): FilterOption[] {
  const words = queryWords(search.text);
  const counts = new Map<string, number>();
  for (const value of search.picked[filter.id] ?? []) counts.set(value, 0);
  for (const s of all) {
    const result = passes(s, search, words, filter.id);
    const counted = result === 'yes' || (result === 'unstated' && search.alsoUnstated);
    for (const value of new Set(filter.values(s))) counts.set(value, (counts.get(value) ?? 0) + (counted ? 1 : 0));
  }
  const place = (value: string) => {
    const at = filter.order?.indexOf(value) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return [...counts]
    .map(([value, count]) => ({ value, label: filter.word(value), count }))
    .sort((a, b) => place(a.value) - place(b.value) || byName(a.label, b.label));
}

/** The search with one value of a filter chosen, or no longer chosen. */
export function toggled(search: Search, id: FilterId, value: string): Search {
  const before = search.picked[id] ?? [];
  const after = before.includes(value) ? before.filter((v) => v !== value) : [...before, value];
  return { ...search, picked: { ...search.picked, [id]: after } };
}

/** Whether next to nothing is known of a study: then a comparison says little, and that is to be said. */
export const isAlmostUnknown = (s: Study): boolean =>
  filters.filter((f) => f.values(s).length > 0).length < 3 &&
  s.thresholds.length + s.windows.length + (s.results?.length ?? 0) === 0;

/** What is known of a study, in one line: "CAR-NK cells · CD19 · Early Phase 1 · 36 people · China"; "" for nothing. */
export function factsLine(s: Study): string {
  const countries = s.countries?.value ?? [];
  return [
    modalityShown(s),
    s.targets && joined(s.targets.value),
    s.phases && phaseShown(s.phases.value),
    s.enrollmentCount && sizeShown(s.enrollmentCount.value),
    countries.length > 3 ? t('filter.countries', [countries.length]) : joined(countries.map(countryShown)),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
