// A comparison of studies as one data table: this trial first, then the others, with stricter and looser.
import type { Criterion, CriterionKind, PartOf, StatedThreshold, TimeWindow } from '../model/reading';
import type { Study } from '../model/study';
import {
  agentName,
  agentOf,
  analyteOf,
  beforeAnchor,
  doubtShown,
  earlierShown,
  inOtherUnit,
  inSentence,
  inSystem,
  lengthShown,
  limitAsWritten,
  listed,
  mustCompare,
  mustShown,
  partShown,
  rangeInOtherUnit,
  rangeShown,
  registryUrl,
  resultMust,
  sayResult,
  sayThreshold,
  shortName,
  sourceShown,
  studyName,
  type UnitSystem,
  unitShown,
  valueShown,
} from '../plain';
import { saidAnalytes } from '../terms/said';
import type { AnalyteGroup } from '../terms/shapes';
import { type Key, nameIn, t } from '../words/words';
import { registeredAges } from './ages';
import { citationOf, sentencesAbout } from './cite';
import {
  type Cell,
  type CellSource,
  type CellValue,
  type Column,
  type Comparison,
  type Earlier,
  type Group,
  groupLabels,
  type Row,
} from './comparison';
import { fields } from './fields';
import { compareLimits, type Judgement } from './limits';
import { sameEvents, type Topic, topicInText, topicOfAgent, topics } from './lookbacks';
import { comparePeriods, coverOf } from './periods';
import { byName, joined, joinedApart } from './words';

type StudyWindow = Study['windows'][number];
type StudyResult = NonNullable<Study['results']>[number];

const groupOfAnalyte: Record<AnalyteGroup, Group> = {
  hematology: 'blood',
  liver: 'liver',
  kidney: 'kidney',
  coagulation: 'coagulation',
  'heart-lung': 'heart-lung',
  activity: 'activity',
  serology: 'serology',
  infection: 'infection',
  metabolic: 'metabolic',
  person: 'person',
  dose: 'dose',
};

/** Where an analyte without a row in the catalogue stands: its name decides nothing, so among disease activity it is not. */
const groupOfSlug: Group = 'metabolic';

/** Tests that are no measured quantity are of infections, but for these. */
const personTests: readonly string[] = ['pregnancy', 'drug-screen'];

const catalogueOrder = new Map(saidAnalytes.map((a, i) => [a.id, i]));

/** The facts behind a cell as the reader sees them: each source once. */
function sourcesOf(study: Study, stated: readonly { source: string; asOf?: string | undefined }[]): CellSource[] {
  const found = new Map<string, CellSource>();
  for (const { source, asOf } of stated) {
    const known = study.sources[source];
    const date = asOf ?? known?.asOf;
    const key = `${source}|${date ?? ''}`;
    if (found.has(key)) continue;
    found.set(key, {
      title: sourceShown(known?.title ?? source, known?.url),
      ...(known?.url === undefined ? {} : { url: known.url }),
      ...(date === undefined ? {} : { asOf: date }),
    });
  }
  return [...found.values()];
}

function historyOf(study: Study, names: readonly string[]): Earlier[] {
  return study.history
    .filter((h) => names.includes(h.field))
    .map((h) => ({
      value: earlierShown(h.field, h.value),
      source: sourceShown(study.sources[h.source]?.title ?? h.source, study.sources[h.source]?.url),
      ...(h.asOf === undefined ? {} : { asOf: h.asOf }),
    }));
}

const judged = (cell: Cell, j: Judgement | undefined): Cell =>
  j === undefined ? cell : { ...cell, verdict: j.verdict, ...(j.note === undefined ? {} : { note: j.note }) };

/** Builds a row; the first study is this trial and has no verdict of its own. */
function rowOf(
  id: string,
  label: string,
  studies: readonly Study[],
  cell: (s: Study) => Cell,
  compare?: (self: Study, other: Study) => Judgement,
): Row | null {
  const [self] = studies;
  if (!self) return null;
  const cells = studies.map((s, i) => judged(cell(s), i > 0 && compare ? compare(self, s) : undefined));
  if (cells.every((c) => c.lines.length === 0)) return null;
  const first = cells[0]?.lines.join('\n');
  const differs = cells.slice(1).some((c) => (c.verdict ? c.verdict !== 'same' : c.lines.join('\n') !== first));
  return { id, label, cells, differs };
}

/** Rows of the record's own facts. */
const fieldRows = (group: Group, studies: readonly Study[]): (Row | null)[] =>
  fields
    .filter((f) => f.group === group)
    .map((f) =>
      rowOf(
        f.id,
        t(f.label),
        studies,
        (s) => {
          const stated = f.facts.map((name) => s[name]).filter((x) => x !== undefined);
          const lines = [...f.lines(s)];
          return {
            lines,
            details: lines.length > 0 ? [...(f.details?.(s) ?? [])] : [],
            sources: sourcesOf(s, stated),
            history: historyOf(s, [...f.facts, f.id]),
            ...(f.values ? { values: [...f.values(s)] } : {}),
          };
        },
        f.compare,
      ),
    );

/** A study's limits on an analyte; its registered age limits count as limits on age where the criteria name none. */
function thresholdsOf(
  study: Study,
  analyte: string,
): (StatedThreshold & { source: string; asOf?: string | undefined; note?: string | undefined })[] {
  const stated = study.thresholds.filter((t) => t.analyte === analyte);
  if (analyte !== 'age') return stated;
  const { low, high } = registeredAges(study);
  return [...low, ...stated, ...high];
}

/** Whether a limit bounds from below or from above. */
const boundsSide = (t: StatedThreshold): '>=' | '<=' | '=' => {
  const c = mustCompare(t.comparator, t.kind);
  return c === '>' || c === '>=' ? '>=' : c === '<' || c === '<=' ? '<=' : '=';
};

/** The two ends of a range: two closed bounds in one unit; undefined where the limits are no range. */
function rangeIn(
  stated: readonly StatedThreshold[],
): readonly [low: StatedThreshold, high: StatedThreshold] | undefined {
  const closed = (t: StatedThreshold) =>
    t.kind !== 'unknown' && t.partOf !== 'combination' && mustCompare(t.comparator, t.kind).endsWith('=');
  const lows = stated.filter((t) => boundsSide(t) === '>=');
  const highs = stated.filter((t) => boundsSide(t) === '<=');
  const [low, high] = [lows[0], highs[0]];
  const plainUnit = low?.unit !== '{titer}' && low?.analyte !== 'nyha';
  if (
    stated.length === 2 &&
    low &&
    high &&
    closed(low) &&
    closed(high) &&
    low.unit === high.unit &&
    plainUnit &&
    low.value < high.value
  )
    return [low, high];
  return undefined;
}

/** "18–65 years" for a range, else each limit by itself, lower bounds first. */
function limitLines(stated: readonly StatedThreshold[], units: UnitSystem): string[] {
  const range = rangeIn(stated);
  if (range) return [rangeShown(range[0].analyte, range[0].value, range[1].value, range[0].unit, units)];
  const lows = stated.filter((t) => boundsSide(t) === '>=');
  const highs = stated.filter((t) => boundsSide(t) === '<=');
  const rest = stated.filter((t) => boundsSide(t) === '=');
  return [...new Set([...lows, ...rest, ...highs].map((t) => mustShown(t, t.kind, units)))];
}

const kindNote = (list: readonly { kind: CriterionKind }[]): string[] =>
  list.some((x) => x.kind === 'unknown') ? [t('compare.kindUnknown')] : [];

/** What is noted beside statements; a reader's doubt in the user's language. */
const notesOf = (list: readonly { note?: string | undefined }[]): string[] =>
  list.flatMap(({ note }) => (note === undefined ? [] : [doubtShown(note)]));

const mustBe = (results: readonly StudyResult[]): string => resultMust(results, (i) => results[i]?.kind ?? 'unknown');

/** Whether a test may come out in more than one way, as another condition decides. */
const contradicts = (results: readonly StudyResult[]): boolean =>
  new Set(results.map((r) => sayResult(r, r.kind).must)).size > 1;

/** Whether some statement does not decide alone. */
const isPart = (list: readonly { partOf?: PartOf | undefined }[]): boolean => list.some((x) => x.partOf !== undefined);

/** "one of several ways", beside statements that do not decide alone. */
const partNotes = (list: readonly { partOf?: PartOf | undefined }[]): string[] =>
  list.flatMap(({ partOf }) => (partOf === undefined ? [] : [partShown(partOf)]));

/** Beside a limit: the value in the other common unit; the value as stated, where another unit is shown. */
const besideLimit = ({ analyte, value, unit }: StatedThreshold, units: UnitSystem): string | undefined =>
  inSystem(analyte, value, unit, units) === null
    ? inOtherUnit(analyte, value, unit)
    : t('compare.stated', [valueShown(analyte, value, unit)]);

/** The same for all limits of a cell: a range stays one, and of several limits each has its sign. */
function besideLimits(stated: readonly StatedThreshold[], units: UnitSystem): string[] {
  const range = rangeIn(stated);
  if (range) {
    const [low, high] = range;
    const isStated = inSystem(low.analyte, low.value, low.unit, units) === null;
    const beside = isStated
      ? rangeInOtherUnit(low.analyte, low.value, high.value, low.unit)
      : t('compare.stated', [rangeShown(low.analyte, low.value, high.value, low.unit)]);
    return beside === undefined ? [] : [beside];
  }
  if (stated.length < 2) return stated.map((x) => besideLimit(x, units)).filter((x) => x !== undefined);
  return stated.flatMap((x) => {
    const { otherUnit, converted } = sayThreshold(x, x.kind, units);
    return otherUnit === undefined ? [] : [converted ? t('compare.stated', [otherUnit]) : otherUnit];
  });
}

const comparatorSigns: Record<string, string> = { '>=': '≥', '<=': '≤', '!=': '≠' };

/** A limit in parts, as a participant must keep it. */
function limitValue(stated: StatedThreshold & { note?: string | undefined }, units: UnitSystem): CellValue {
  const comparator = mustCompare(stated.comparator, stated.kind);
  const { value, unit } = inSystem(stated.analyte, stated.value, stated.unit, units) ?? stated;
  return {
    comparator: comparatorSigns[comparator] ?? comparator,
    value,
    unit: unit === '{titer}' ? t('compare.units.titre') : unitShown(unit, stated.analyte),
    ucum: unit,
    ...partly(stated),
    kind: stated.kind,
    asWritten: limitAsWritten(stated, stated.kind),
    ...noteOf(stated),
  };
}

/** The same for a whole cell. */
const partIn = (list: readonly { partOf?: PartOf | undefined }[]): { part?: string } =>
  isPart(list) ? { part: joined([...new Set(partNotes(list))]) } : {};

/** For whom, or with what, a limit holds: an exception, a condition beside it. */
function partly({ exception, partOf }: StatedThreshold): { of?: string } {
  const words = [...(exception === undefined ? [] : [exception]), ...(partOf === undefined ? [] : [partShown(partOf)])];
  return words.length === 0 ? {} : { of: joined(words) };
}

const wordValue = (text: string): CellValue => ({ value: null, text, unit: '', ucum: null });

/** What is noted beside one statement. */
const noteOf = ({ note }: { note?: string | undefined }): { note?: string } =>
  note === undefined ? {} : { note: doubtShown(note) };

/** The results on one test in parts: the word for what must come out, with each as it stands. */
function resultValue(must: string, results: readonly StudyResult[]): CellValue {
  const kinds = [...new Set(results.map((r) => r.kind))];
  const notes = [...new Set([...partNotes(results), ...notesOf(results)])];
  return {
    ...wordValue(must),
    ...(kinds.length === 1 && kinds[0] !== undefined ? { kind: kinds[0] } : {}),
    asWritten: joined([...new Set(results.map((r) => sayResult(r, r.kind).asWritten))]),
    ...(notes.length > 0 ? { note: joinedApart(notes) } : {}),
  };
}

function limitCell(study: Study, analyte: string, units: UnitSystem, criteria: readonly Criterion[]): Cell {
  const all = thresholdsOf(study, analyte);
  const general = all.filter((t) => t.exception === undefined);
  const exceptions = all.filter((t) => t.exception !== undefined);
  const results = (study.results ?? []).filter((r) => r.test === analyte);
  const others = besideLimits(general, units);
  const special = exceptions.map((x) => t('compare.exception', [x.exception ?? '', mustShown(x, x.kind, units)]));
  const must = mustBe(results);
  const lines = [...limitLines(general, units), ...(must === '' ? [] : [must])];
  return {
    lines: lines.length > 0 ? lines : special,
    ...partIn([...general, ...results]),
    details: [
      ...new Set([
        ...partNotes([...general, ...results]),
        ...others,
        ...(lines.length > 0 ? special : []),
        ...(contradicts(results) ? results.map((r) => sayResult(r, r.kind).asWritten) : []),
        ...notesOf(all),
        ...notesOf(results),
        ...kindNote([...general, ...results]),
      ]),
    ],
    sources: sourcesOf(study, [...all, ...results]),
    history: analyte === 'age' ? historyOf(study, ['minimumAge', 'maximumAge', 'age']) : historyOf(study, [analyte]),
    values: [
      ...[...general, ...exceptions].map((t) => limitValue(t, units)),
      ...(must === '' ? [] : [resultValue(must, results)]),
    ],
    sentences: sentencesAbout(criteria, { analyte }),
  };
}

/** A study's limits for everybody; where it has none but exceptions, these. */
function decidingLimits(study: Study, analyte: string): { limits: StatedThreshold[]; exceptional: boolean } {
  const all = thresholdsOf(study, analyte);
  const limits = all.filter((t) => t.exception === undefined);
  return limits.length > 0 ? { limits, exceptional: false } : { limits: all, exceptional: all.length > 0 };
}

/** Whether two studies' exceptions are for the same people. */
const haveSamePeople = (a: readonly StatedThreshold[], b: readonly StatedThreshold[]): boolean =>
  new Set([...a, ...b].map((t) => t.exception?.toLowerCase())).size === 1;

/** Limits first; where both studies only name a result, the results; a limit against a result cannot be decided. */
function compareAnalyte(analyte: string, self: Study, other: Study): Judgement {
  const [mine, theirs] = [decidingLimits(self, analyte), decidingLimits(other, analyte)];
  const [a, b] = [mine.limits, theirs.limits];
  const result = (s: Study): StudyResult[] => (s.results ?? []).filter((r) => r.test === analyte);
  const [ra, rb] = [result(self), result(other)];
  const dependent = { note: t('verdict.notes.dependsOnMore') };
  if (isPart([...a, ...b, ...ra, ...rb])) {
    if (a.length + ra.length === 0) return { verdict: 'only-here', ...dependent };
    return b.length + rb.length === 0 ? { verdict: 'not-stated' } : { verdict: 'not-comparable', ...dependent };
  }
  if (a.length > 0 && b.length > 0 && mine.exceptional !== theirs.exceptional)
    return { verdict: 'not-comparable', note: t('verdict.notes.exceptionOnly') };
  if (mine.exceptional && theirs.exceptional && !haveSamePeople(a, b))
    return { verdict: 'not-comparable', note: t('verdict.notes.several') };
  if (ra.length === 0 && rb.length === 0) return compareLimits(a, b);
  if (a.length > 0 && b.length > 0) return compareLimits(a, b);
  if (a.length === 0 && ra.length === 0) return { verdict: 'only-here' };
  if (b.length === 0 && rb.length === 0) return { verdict: 'not-stated' };
  if (ra.length > 0 && rb.length > 0) {
    if ([...ra, ...rb].some((r) => r.kind === 'unknown'))
      return { verdict: 'not-comparable', note: t('verdict.notes.kindUnknown') };
    if (contradicts(ra) || contradicts(rb)) return { verdict: 'not-comparable', ...dependent };
    return { verdict: mustBe(ra) === mustBe(rb) ? 'same' : 'differs' };
  }
  return { verdict: 'not-comparable', note: t('verdict.notes.limitAndResult') };
}

/** Every analyte or test that any study names, in the catalogue's order; slugs last, by name. */
function namedAnalytes(studies: readonly Study[]): string[] {
  const ids = new Set(
    studies.flatMap((s) => [
      ...s.thresholds.map((t) => t.analyte),
      ...(s.results ?? []).map((r) => r.test),
      ...(s.minimumAge || s.maximumAge ? ['age'] : []),
    ]),
  );
  const order = (id: string) => catalogueOrder.get(id) ?? Number.MAX_SAFE_INTEGER;
  return [...ids].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
}

const groupOfId = (id: string, studies: readonly Study[]): Group => {
  const row = analyteOf(id);
  if (row) return groupOfAnalyte[row.group];
  if (!studies.some((s) => s.results?.some((r) => r.test === id))) return groupOfSlug;
  return personTests.includes(id) ? 'person' : 'infection';
};

/** The types of periods that have rows of their own, each in its group. */
type PeriodType = 'washout' | 'lookback' | 'stable';

const everShown = (type: string): string => t(type === 'washout' ? 'compare.window.ever' : 'compare.window.everBefore');

/** "6 months before screening", "any earlier use". */
function windowLine(w: StudyWindow): string {
  if (w.ever) return everShown(w.type);
  const length = lengthShown(w, true) || t('compare.window.unstated');
  return w.anchor === null ? length : t('plain.period.before', [length, beforeAnchor(w.anchor)]);
}

const periodsOf = (study: Study, type: PeriodType): StudyWindow[] => study.windows.filter((w) => w.type === type);

/** A period in parts: its length, its half-lives and its event, or the word for any time before. */
function windowValue(w: StudyWindow, as?: string): CellValue {
  const { value, unit, halfLives, whichever } = w;
  const length: CellValue =
    value !== undefined && unit !== undefined
      ? { value, unit: unitShown(unit), ucum: unit }
      : wordValue(w.ever ? everShown(w.type) : lengthShown(w) || t('compare.window.unstated'));
  return {
    ...length,
    ...(w.partOf === undefined && as === undefined
      ? {}
      : { of: joined([...(as === undefined ? [] : [agentName(as)]), ...partNotes([w])]) }),
    kind: w.kind,
    ...(halfLives === undefined ? {} : { halfLives }),
    ...(whichever === undefined ? {} : { whichever }),
    ...(w.ever ? {} : { anchor: w.anchor }),
    ...noteOf(w),
  };
}

function periodCell(study: Study, type: PeriodType, agent: string, criteria: readonly Criterion[]): Cell {
  const cover = coverOf(agent, periodsOf(study, type));
  // Of several periods: which of them a note is about.
  const notes =
    cover.windows.length > 1
      ? cover.windows.flatMap((w) =>
          w.note === undefined ? [] : [t('plain.labelled', [windowLine(w), doubtShown(w.note)])],
        )
      : notesOf(cover.windows);
  return {
    lines: [...new Set(cover.windows.map(windowLine))],
    ...partIn(cover.windows),
    details: [
      ...new Set([
        ...(cover.as === undefined ? [] : [t('compare.statedFor', [inSentence(agentName(cover.as))])]),
        ...partNotes(cover.windows),
        ...notes,
        ...kindNote(cover.windows),
      ]),
    ],
    sources: sourcesOf(study, cover.windows),
    history: type === 'washout' ? historyOf(study, [agent]) : [],
    values: cover.windows.map((w) => windowValue(w, cover.as)),
    sentences: sentencesAbout(criteria, { type, agents: [cover.as ?? agent] }),
  };
}

/** Every agent of a type of periods: this trial's first, in its own order, then what the others add, most named first. */
function namedAgents(studies: readonly Study[], type: PeriodType): string[] {
  const [self, ...others] = studies.map((s) => [...new Set(periodsOf(s, type).flatMap((w) => w.agents))]);
  const counts = new Map<string, number>();
  for (const id of others.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rest = [...counts.keys()].filter((id) => !self?.includes(id));
  rest.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byName(agentName(a), agentName(b)));
  return [...(self ?? []), ...rest];
}

/** A longer period shuts out more people, but for something that must have happened within it. */
function compareKinds(
  verdict: Judgement,
  type: PeriodType,
  self: readonly StudyWindow[],
  other: readonly StudyWindow[],
): Judgement {
  if (type === 'washout' || self.length === 0 || other.length === 0) return verdict;
  const kinds = new Set([...self, ...other].map((w) => w.kind));
  const [kind] = kinds;
  if (kinds.size > 1 || kind === 'unknown') return { verdict: 'not-comparable', note: t('verdict.notes.otherKind') };
  if (kind === (type === 'lookback' ? 'exclusion' : 'inclusion')) return verdict;
  if (verdict.verdict === 'stricter') return { ...verdict, verdict: 'looser' };
  return verdict.verdict === 'looser' ? { ...verdict, verdict: 'stricter' } : verdict;
}

/** A row an agent; look-backs that belong to a topic have their row there. */
const agentRows = (
  type: PeriodType,
  studies: readonly Study[],
  criteriaOf: (study: Study) => readonly Criterion[] | undefined,
): (Row | null)[] =>
  namedAgents(studies, type)
    .filter((agent) => type !== 'lookback' || topicOfAgent(agent) === undefined)
    .map((agent) =>
      rowOf(
        `${type}-${agent}`,
        agentName(agent),
        studies,
        (s) => periodCell(s, type, agent, criteriaOf(s) ?? []),
        (a, b) => {
          const [mine, theirs] = [coverOf(agent, periodsOf(a, type)), coverOf(agent, periodsOf(b, type))];
          return compareKinds(comparePeriods(agent, mine, theirs), type, mine.windows, theirs.windows);
        },
      ),
    );

/** Where a look-back stands in the text of its criterion. */
type Lookback = { window: StudyWindow; at?: { criterion: Criterion; place: TimeWindow } };

/** What of a period is the same, whether a record states it or a page. */
const lengthKey = (w: StudyWindow | TimeWindow): string => [w.value, w.unit, w.ever, w.anchor].join();

/** A study's look-backs of one topic: those that are named, and those that its text tells. */
function lookbacksOf(study: Study, topic: Topic, criteria: readonly Criterion[]): Lookback[] {
  const all = periodsOf(study, 'lookback');
  const named = all.filter((w) => w.agents.some((a) => topic.agents.includes(a))).map((window) => ({ window }));
  const told = criteria.flatMap((criterion) =>
    criterion.windows.flatMap((place): Lookback[] => {
      if (place.type !== 'lookback' || place.agents.length > 0 || topicInText(criterion, place) !== topic) return [];
      const window = all.find(
        (w) => w.agents.length === 0 && w.kind === criterion.kind && lengthKey(w) === lengthKey(place),
      );
      return window ? [{ window, at: { criterion, place } }] : [];
    }),
  );
  return [...named, ...told];
}

function lookbackCell(study: Study, topic: Topic, lookbacks: readonly Lookback[]): Cell {
  const windows = lookbacks.map((l) => l.window);
  // What the row itself says is not said again.
  const named = [...new Set(windows.flatMap((w) => w.agents))].filter((a) => a !== topic.id);
  const names = named.map((a, i) => (i === 0 ? agentName(a) : inSentence(agentName(a))));
  return {
    lines: [...new Set(windows.map(windowLine))],
    ...partIn(windows),
    details: [
      ...new Set([
        ...(names.length > 0 ? [listed(names)] : []),
        ...partNotes(windows),
        ...notesOf(windows),
        ...kindNote(windows),
      ]),
    ],
    sources: sourcesOf(study, windows),
    history: [],
    values: windows.map((w) => windowValue(w)),
    sentences: lookbacks.flatMap(({ at }) =>
      at
        ? [{ text: at.criterion.text, kind: at.criterion.kind, marks: [{ start: at.place.start, end: at.place.end }] }]
        : [],
    ),
  };
}

/** A row a topic. */
const topicRows = (
  studies: readonly Study[],
  criteriaOf: (study: Study) => readonly Criterion[] | undefined,
): (Row | null)[] =>
  topics.map((topic) => {
    const known = new Map(studies.map((s) => [s, lookbacksOf(s, topic, criteriaOf(s) ?? [])]));
    const windowsOf = (s: Study) => (known.get(s) ?? []).map((l) => l.window);
    return rowOf(
      `lookback-${topic.id}`,
      t(topic.label),
      studies,
      (s) => lookbackCell(s, topic, known.get(s) ?? []),
      (a, b) => {
        const [mine, theirs] = [windowsOf(a), windowsOf(b)];
        if (mine.length > 0 && theirs.length > 0 && !sameEvents(mine, theirs))
          return { verdict: 'not-comparable', note: t('verdict.notes.otherEvents') };
        return compareKinds(comparePeriods(topic.id, { windows: mine }, { windows: theirs }), 'lookback', mine, theirs);
      },
    );
  });

const outcomeTypes = [
  ['primary', 'compare.rows.outcomesPrimary'],
  ['secondary', 'compare.rows.outcomesSecondary'],
  ['other', 'compare.rows.outcomesOther'],
  [undefined, 'compare.rows.outcomesAny'],
] as const satisfies readonly (readonly [string | undefined, Key])[];

const outcomeRows = (studies: readonly Study[]): (Row | null)[] =>
  outcomeTypes.map(([type, label]) =>
    rowOf(`outcomes-${type ?? 'any'}`, t(label), studies, (s) => {
      const outcomes = s.outcomes.filter((o) => o.type === type);
      // A record that does not tell primary from secondary states them all the same: in a row of their own.
      const isUntold = type !== undefined && s.outcomes.some((o) => o.type === undefined);
      return {
        ...(isUntold && outcomes.length === 0 ? { instead: t('compare.outcomesUntold') } : {}),
        lines: outcomes.map((o) => (o.timeFrame ? t('compare.outcome', [o.measure, o.timeFrame]) : o.measure)),
        details: [],
        sources: sourcesOf(s, outcomes),
        history: [],
      };
    }),
  );

const columnOf = (study: Study, self: boolean): Column => {
  const id = study.ids[0] ?? '';
  const url = registryUrl(id);
  return {
    id,
    name: studyName(study),
    ...(study.briefTitle ? { title: study.briefTitle.value } : {}),
    ...(url === undefined ? {} : { url }),
    self,
    citation: citationOf(study),
  };
};

/**
 * Compares studies with this trial, row by row.
 * @param self this trial
 * @param others the studies beside it, in the order of their columns
 * @param units the units in which limits are shown; what is stricter does not depend on it
 * @param criteriaOf the text of a study's criteria where it is known: the page's own, or a registry's record
 * @returns rows in groups; a rule that no study states has no row, a group without rows does not appear
 */
export function compareStudies(
  self: Study,
  others: readonly Study[],
  units: UnitSystem = 'stated',
  criteriaOf: (study: Study) => readonly Criterion[] | undefined = () => undefined,
): Comparison {
  const studies = [self, ...others];
  const ids = namedAnalytes(studies);
  const rowsOf = (group: Group): (Row | null)[] => {
    if (group === 'outcome') return outcomeRows(studies);
    if (group === 'washout' || group === 'stable') return agentRows(group, studies, criteriaOf);
    if (group === 'lookback') return [...topicRows(studies, criteriaOf), ...agentRows(group, studies, criteriaOf)];
    const limits = ids
      .filter((id) => groupOfId(id, studies) === group)
      .map((id) =>
        rowOf(
          id,
          shortName(id),
          studies,
          (s) => limitCell(s, id, units, criteriaOf(s) ?? []),
          (a, b) => compareAnalyte(id, a, b),
        ),
      );
    return [...fieldRows(group, studies), ...limits];
  };
  return {
    columns: studies.map((s, i) => columnOf(s, i === 0)),
    groups: groupLabels
      .map(([id, label]) => ({ id, label: t(label), rows: rowsOf(id).filter((r) => r !== null) }))
      .filter((g) => g.rows.length > 0),
  };
}

/** The plain sense of a row for a patient, where the catalogues have one. */
export function rowMeaning(row: Row): string | undefined {
  const agent = /^(?:washout|stable|lookback)-(.+)$/.exec(row.id)?.[1];
  const plain = agent === undefined ? analyteOf(row.id)?.plain : agentOf(agent)?.plain;
  if (plain === undefined) return undefined;
  return agent === undefined ? nameIn('analytePlain', row.id, plain) : nameIn('agentPlain', agent, plain);
}
