// What "This trial" lists: the findings of a reading (or of a study's record), gathered so that each is said once.

import { daysOf, joined, queryWords } from '../compare';
import type {
  CriterionKind,
  FindingRef,
  PartOf,
  Reading,
  StatedResult,
  StatedThreshold,
  StatedWindow,
} from '../model/reading';
import { limitKey, resultKey, windowKey } from '../model/same';
import type { Study } from '../model/study';
import {
  analyteOf,
  capital,
  dependsOnMore,
  doubtShown,
  lengthShown,
  mustCompare,
  rangeInOtherUnit,
  rangeShown,
  resultMust,
  sayResult,
  sayThreshold,
  sayWindow,
  type UnitSystem,
} from '../plain';
import type { AnalyteGroup } from '../terms/shapes';
import { type Key, t } from '../words/words';
import { wordsAround } from './about';
import { sentences } from './joined';
import { kindIn } from './kinds';

/** One line of the list. `refs` are its places on the page, first to last; empty where it comes from a record. */
export type Entry = {
  key: string;
  name: string;
  /** What a participant must have: the strongest thing in the row. */
  must: string;
  /** Under it: the other unit, how the page says it, exceptions, doubts. */
  small: string[];
  meaning: string;
  refs: FindingRef[];
  quote?: string;
  unsure?: string;
  kind: CriterionKind;
};

export type WindowEntry = Entry & { window: StatedWindow; headline: string; short: string };

export type EntryGroup = { id: string; label: string; entries: Entry[] };

export type Findings = {
  groups: EntryGroup[];
  washouts: WindowEntry[];
  /** Look-backs, stable treatment, during and after, age of tests. */
  periods: WindowEntry[];
  counts: { limits: number; washouts: number; unsure: number; unknownKind: number };
};

/** The groups in the order in which the panel shows them. */
const groups: readonly (readonly [id: string, label: Key, of: readonly AnalyteGroup[]])[] = [
  ['activity', 'trial.groups.activity', ['activity']],
  ['blood', 'trial.groups.blood', ['hematology']],
  ['liver', 'trial.groups.liver', ['liver']],
  ['kidney', 'trial.groups.kidney', ['kidney']],
  ['heart-lung', 'trial.groups.heartLung', ['heart-lung']],
  ['clotting', 'trial.groups.clotting', ['coagulation']],
  ['serology', 'trial.groups.serology', ['serology']],
  ['infection', 'trial.groups.infection', ['infection']],
  ['metabolic', 'trial.groups.metabolic', ['metabolic']],
  ['person', 'trial.groups.person', ['person']],
  ['dose', 'trial.groups.dose', ['dose']],
];

const groupOf = (analyte: string, fallback: string): string => {
  const row = analyteOf(analyte);
  return groups.find(([, , of]) => row && of.includes(row.group))?.[0] ?? fallback;
};

/** A statement with its place, whichever it comes from. */
type Placed<T> = T & { kind: CriterionKind; ref?: FindingRef; quote?: string; unsure?: string | undefined };
type PlacedThreshold = Placed<StatedThreshold>;
/** `about`: the page's words for what a period is about that names no treatment. `note`: what a record notes of it. */
type PlacedWindow = Placed<StatedWindow> & { about?: string | undefined; note?: string | undefined };

type Gathered<T> = { first: Placed<T>; refs: FindingRef[] };

/** Joins what is the same, keeping every place. */
function gather<T extends { partOf?: PartOf | undefined }>(
  list: readonly Placed<T>[],
  keyOf: (item: Placed<T>) => string,
): Gathered<T>[] {
  const out = new Map<string, Gathered<T>>();
  for (const item of list) {
    const key = keyOf(item);
    const known = out.get(key);
    if (known) {
      known.refs.push(...(item.ref ? [item.ref] : []));
      // Said elsewhere as a rule of its own: that one decides.
      if (item.partOf === undefined && known.first.partOf !== undefined) known.first = item;
    } else out.set(key, { first: item, refs: item.ref ? [item.ref] : [] });
  }
  return [...out.values()];
}

const key = (refs: readonly FindingRef[], fallback: string): string =>
  refs[0] ? `${refs[0].criterion}-${refs[0].list}-${refs[0].index}` : fallback;

/** "Not sure: sign lost". */
const doubt = (unsure: string | undefined): string[] =>
  unsure === undefined ? [] : [t('trial.notSure', [doubtShown(unsure)])];

/** "Excluded above 480 ms" under a limit that the page states the other way round. */
const turnedRound = (kind: CriterionKind, { asWritten, must }: { asWritten: string; must: string }): string[] =>
  kind === 'inclusion' || asWritten === must ? [] : [capital(asWritten)];

/** "One of several ways": first of what stands under a value that does not decide alone. */
const partLine = (part: string | undefined): string[] => (part === undefined ? [] : [capital(part)]);

/** The other common unit under a value; the value as stated, said as such, where another unit is shown. */
function otherUnitLine(words: ReturnType<typeof sayThreshold>, kind: CriterionKind): string[] {
  const value = words.otherValue;
  if (value === undefined) return [];
  if (!words.converted) return [value];
  // "Excluded above 1.5 mg/dL" has the value as stated already.
  return kind === 'inclusion' ? [t('trial.stated', [value])] : [];
}

function limitEntry(g: Gathered<StatedThreshold>, at: number, units: UnitSystem, isEnd = false): Entry {
  const l = g.first;
  const words = sayThreshold(l, l.kind, units);
  return {
    key: key(g.refs, `limit-${at}`),
    name: words.name,
    must: words.must,
    small: [
      ...partLine(words.part),
      ...(isEnd ? [] : otherUnitLine(words, l.kind)),
      ...turnedRound(l.kind, words),
      ...doubt(l.unsure),
    ],
    meaning: words.meaning,
    refs: g.refs,
    kind: l.kind,
    ...(l.quote === undefined ? {} : { quote: l.quote }),
    ...(l.unsure === undefined ? {} : { unsure: l.unsure }),
  };
}

/** "18–65 years": a lower and an upper limit that both include their value, in one unit and of one kind. */
function rangeOf(low: PlacedThreshold, high: PlacedThreshold, units: UnitSystem): string | undefined {
  const side = (l: PlacedThreshold) => (l.kind === 'unknown' ? '' : mustCompare(l.comparator, l.kind));
  const fits =
    low.analyte === high.analyte &&
    low.kind === high.kind &&
    low.partOf === high.partOf &&
    low.partOf !== 'combination' &&
    low.unit === high.unit &&
    low.unit !== '{titer}' &&
    low.analyte !== 'nyha' &&
    !low.exception &&
    !high.exception &&
    side(low) === '>=' &&
    side(high) === '<=' &&
    low.value < high.value;
  return fits ? rangeShown(low.analyte, low.value, high.value, low.unit, units) : undefined;
}

/** Under a range: the same range in the other common unit, or as stated where another unit is shown. */
function rangeBeside(a: PlacedThreshold, b: PlacedThreshold, range: string): string[] {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const stated = rangeShown(a.analyte, low, high, a.unit);
  if (stated !== range) return [t('trial.stated', [stated])];
  const other = rangeInOtherUnit(a.analyte, low, high, a.unit);
  return other === undefined ? [] : [other];
}

/** Entries of one group: ranges joined, exceptions under their limit, analytes of one statement in one line. */
function entriesOf(list: readonly Gathered<StatedThreshold>[], units: UnitSystem): Entry[] {
  const general = list.filter((g) => !g.first.exception);
  const exceptions = new Set(list.filter((g) => g.first.exception));
  const entries: (Entry & { analyte: string; joins: string })[] = [];
  const used = new Set<Gathered<StatedThreshold>>();
  for (const [at, g] of general.entries()) {
    if (used.has(g)) continue;
    const entry = limitEntry(g, at, units);
    const same = general.filter((o) => o.first.analyte === g.first.analyte);
    const partner = same.length === 2 ? same.find((o) => o !== g) : undefined;
    const range = partner && (rangeOf(g.first, partner.first, units) ?? rangeOf(partner.first, g.first, units));
    if (partner && range) {
      used.add(partner);
      entry.must = range;
      entry.refs = [...g.refs, ...partner.refs];
      const [first, second] = [limitEntry(g, at, units, true), limitEntry(partner, at, units, true)];
      entry.meaning = sentences(entry.meaning, second.meaning);
      const both = [...new Set([...first.small, ...second.small])];
      entry.small = [...rangeBeside(g.first, partner.first, range), ...(both.length > 0 ? [both.join(' · ')] : [])];
    }
    for (const e of exceptions) {
      if (e.first.analyte !== g.first.analyte) continue;
      exceptions.delete(e);
      entry.small.push(
        t('trial.exception', [e.first.exception ?? '', sayThreshold(e.first, e.first.kind, units).must]),
      );
      entry.refs = [...entry.refs, ...e.refs];
    }
    // On a page one item speaks of both; in a record multiples of the limit of normal are told together.
    const place = g.refs[0] ? `${g.refs[0].criterion}` : g.first.unit === '[ULN]' ? '' : entry.key;
    entries.push({ ...entry, analyte: g.first.analyte, joins: `${place}|${entry.must}|${entry.small.join('|')}` });
  }
  for (const [at, e] of [...exceptions].entries()) {
    const entry = limitEntry(e, 1000 + at, units);
    entries.push({
      ...entry,
      name: joined([entry.name, e.first.exception ?? '']),
      analyte: e.first.analyte,
      joins: entry.key,
    });
  }
  const lines: typeof entries = [];
  for (const entry of entries) {
    const known = lines.find((j) => j.joins === entry.joins && j.name !== entry.name);
    if (!known) lines.push(entry);
    else {
      known.name = joined([known.name, entry.name]);
      known.meaning = sentences(known.meaning, entry.meaning);
      known.refs = [...known.refs, ...entry.refs];
    }
  }
  return lines.map(({ analyte: _analyte, joins: _joins, ...entry }) => entry);
}

function resultEntry(g: Gathered<StatedResult>, at: number): Entry {
  const words = sayResult(g.first, g.first.kind);
  return {
    key: key(g.refs, `result-${at}`),
    name: words.name,
    must: words.must,
    small: [...partLine(words.part), ...turnedRound(g.first.kind, words), ...doubt(g.first.unsure)],
    meaning: words.meaning,
    refs: g.refs,
    kind: g.first.kind,
    ...(g.first.quote === undefined ? {} : { quote: g.first.quote }),
    ...(g.first.unsure === undefined ? {} : { unsure: g.first.unsure }),
  };
}

/** "or 3 half-lives, whichever is longer" under a period that has a length of its own. */
function halfLifeLine(w: StatedWindow): string[] {
  if (w.halfLives === undefined || w.value === undefined) return [];
  return [t(w.whichever ? whichever[w.whichever] : 'trial.orHalfLives', [w.halfLives])];
}
const whichever = { longer: 'trial.orHalfLivesLonger', shorter: 'trial.orHalfLivesShorter' } as const;

/** A test's results in one line; where they ask for different things, what the page says of each. */
function testEntries(list: readonly Gathered<StatedResult>[]): Entry[] {
  const byTest = new Map<string, Entry>();
  for (const [at, g] of list.entries()) {
    const entry = resultEntry(g, at);
    const known = byTest.get(g.first.test);
    if (!known) {
      byTest.set(g.first.test, entry);
      continue;
    }
    const same = list.filter((o) => o.first.test === g.first.test).map((o) => o.first);
    known.must = resultMust(same, (i) => same[i]?.kind ?? 'unknown');
    known.small =
      known.must === dependsOnMore()
        ? same.map((r) => capital(sayResult(r, r.kind).asWritten))
        : [...new Set([...known.small, ...entry.small])];
    known.meaning = sentences(known.meaning, entry.meaning);
    known.refs = [...known.refs, ...entry.refs];
  }
  return [...byTest.values()];
}

function windowEntry(g: Gathered<PlacedWindow>, at: number): WindowEntry {
  const w = g.first;
  const words = sayWindow(w, w.kind);
  return {
    key: key(g.refs, `window-${at}`),
    name: w.about === undefined ? words.name : t('card.quote', [w.about]),
    must: words.headline,
    headline: words.headline,
    short: w.ever ? t('timeline.ever') : lengthShown(w.value === undefined ? w : { ...w, halfLives: undefined }, true),
    small: [...partLine(words.part), ...halfLifeLine(w), ...doubt(w.unsure)],
    meaning: words.meaning,
    refs: g.refs,
    kind: w.kind,
    window: w,
    ...(w.quote === undefined ? {} : { quote: w.quote }),
    ...(w.unsure === undefined ? {} : { unsure: w.unsure }),
  };
}

/** Washouts of one treatment one after another, where the first of them stands. */
function together(list: readonly Gathered<PlacedWindow>[]): Gathered<PlacedWindow>[] {
  const groups = new Map<string, Gathered<PlacedWindow>[]>();
  for (const g of list) {
    const agent = g.first.agents[0] ?? key(g.refs, g.first.about ?? '');
    groups.set(agent, [...(groups.get(agent) ?? []), g]);
  }
  return [...groups.values()].flat();
}

/** The lines of washouts; those of one name say which they are, where the text tells. */
function toldApart(list: readonly Gathered<PlacedWindow>[]): WindowEntry[] {
  const entries = list.map(windowEntry);
  return entries.map((entry, i) => {
    const w = list[i]?.first;
    const agent = w?.agents[0];
    const isAlone = entries.filter((e) => e.name === entry.name).length < 2;
    if (!w || agent === undefined || w.agents.length > 1 || isAlone) return entry;
    const kind = kindIn(agent, w.note ?? w.quote ?? '');
    return kind === undefined ? entry : { ...entry, name: t('plain.explained', [entry.name, kind]) };
  });
}

function findings(
  thresholds: readonly PlacedThreshold[],
  results: readonly Placed<StatedResult>[],
  windows: readonly PlacedWindow[],
  units: UnitSystem,
): Findings {
  const limits = gather(thresholds, limitKey);
  const tests = gather(results, resultKey);
  const periods = gather(windows, (w) => `${windowKey(w)}|${w.about ?? ''}`);
  const all = [...limits, ...tests, ...periods];
  const lists = groups.map(([id, label]) => ({
    id,
    label: t(label),
    entries: [
      ...entriesOf(
        limits.filter((g) => groupOf(g.first.analyte, 'metabolic') === id),
        units,
      ),
      ...testEntries(tests.filter((g) => groupOf(g.first.test, testGroup(g.first.test)) === id)),
    ],
  }));
  return {
    groups: lists.filter((g) => g.entries.length > 0),
    washouts: toldApart(
      together(periods.filter((g) => g.first.type === 'washout').sort((a, b) => lengthOf(b.first) - lengthOf(a.first))),
    ),
    periods: periods.filter((g) => g.first.type !== 'washout').map(windowEntry),
    counts: {
      limits: limits.length,
      washouts: periods.filter((g) => g.first.type === 'washout').length,
      unsure: all.filter((g) => g.first.unsure !== undefined).length,
      unknownKind: all.filter((g) => g.first.kind === 'unknown').length,
    },
  };
}

/** For the order of washouts, longest first; one without a stated length stands last. */
const lengthOf = (w: StatedWindow): number => (w.ever ? Number.POSITIVE_INFINITY : (daysOf(w) ?? 0));

const testGroup = (test: string): string => (test === 'pregnancy' || test === 'drug-screen' ? 'person' : 'infection');

/** The findings of a page's reading, with their places; limits in the units of `units`. */
export function findingsOfReading(reading: Reading, units: UnitSystem = 'stated'): Findings {
  const thresholds: PlacedThreshold[] = [];
  const results: Placed<StatedResult>[] = [];
  const windows: PlacedWindow[] = [];
  reading.criteria.forEach((c, criterion) => {
    const at = (list: FindingRef['list'], index: number): FindingRef => ({ criterion, list, index });
    for (const [i, l] of c.thresholds.entries()) thresholds.push({ ...l, kind: c.kind, ref: at('thresholds', i) });
    for (const [i, r] of c.results.entries()) results.push({ ...r, kind: c.kind, ref: at('results', i) });
    for (const [i, w] of c.windows.entries()) {
      const about = w.agents.length === 0 ? wordsAround(c.text, w) : undefined;
      windows.push({ ...w, kind: c.kind, ref: at('windows', i), about });
    }
  });
  return findings(thresholds, results, windows, units);
}

/** The limits and periods of a study's record: the same list, without places on a page. */
export const findingsOfStudy = (study: Study, units: UnitSystem = 'stated'): Findings =>
  findings(study.thresholds, study.results ?? [], study.windows, units);

/** The findings whose words hold every word of `query`; case does not count. */
export function filtered(all: Findings, query: string): Findings {
  const words = queryWords(query);
  if (words.length === 0) return all;
  const fits = (label: string) => (e: Entry) => {
    const text = [label, e.name, e.must, e.quote ?? '', ...e.small].join(' ').toLowerCase();
    return words.every((w) => text.includes(w));
  };
  return {
    ...all,
    groups: all.groups
      .map((g) => ({ ...g, entries: g.entries.filter(fits(g.label)) }))
      .filter((g) => g.entries.length > 0),
    washouts: all.washouts.filter(fits(t('timeline.title'))),
    periods: all.periods.filter(fits(t('trial.periods'))),
  };
}

/** How many lines there are. */
export const entryCount = (f: Findings): number =>
  f.groups.reduce((n, g) => n + g.entries.length, 0) + f.washouts.length + f.periods.length;

/** The entry that stands for a finding, by its place. */
export function entryAt(f: Findings, ref: FindingRef): Entry | undefined {
  const all = [...f.groups.flatMap((g) => g.entries), ...f.washouts, ...f.periods];
  return all.find((e) =>
    e.refs.some((r) => r.criterion === ref.criterion && r.list === ref.list && r.index === ref.index),
  );
}
