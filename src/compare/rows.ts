// A comparison of studies as one data table: this trial first, then the others, with stricter and looser.
import type { Criterion, CriterionKind, PartOf, StatedThreshold } from '../model/reading';
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
  mustCompare,
  mustShown,
  partShown,
  rangeShown,
  registryUrl,
  resultMust,
  sayResult,
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
import { comparePeriods, coverOf } from './periods';
import { byName, joined } from './words';

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

/** "18–65 years" for two closed bounds in one unit, else each limit by itself, lower bounds first. */
function limitLines(stated: readonly StatedThreshold[], units: UnitSystem): string[] {
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
    return [rangeShown(low.analyte, low.value, high.value, low.unit, units)];
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

const comparatorSigns: Record<string, string> = { '>=': '≥', '<=': '≤', '!=': '≠' };

/** A limit in parts, as a participant must keep it. */
function limitValue(stated: StatedThreshold, units: UnitSystem): CellValue {
  const comparator = mustCompare(stated.comparator, stated.kind);
  const { value, unit } = inSystem(stated.analyte, stated.value, stated.unit, units) ?? stated;
  return {
    comparator: comparatorSigns[comparator] ?? comparator,
    value,
    unit: unit === '{titer}' ? t('compare.units.titre') : unitShown(unit, stated.analyte),
    ucum: unit,
    ...partly(stated),
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

function limitCell(study: Study, analyte: string, units: UnitSystem, criteria: readonly Criterion[]): Cell {
  const all = thresholdsOf(study, analyte);
  const general = all.filter((t) => t.exception === undefined);
  const exceptions = all.filter((t) => t.exception !== undefined);
  const results = (study.results ?? []).filter((r) => r.test === analyte);
  const others = general.map((x) => besideLimit(x, units)).filter((x) => x !== undefined);
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
      ...(must === '' ? [] : [wordValue(must)]),
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

/** "6 months before screening", "any earlier use". */
function windowLine(w: StudyWindow): string {
  if (w.ever) return t('compare.window.ever');
  const length = lengthShown(w, true) || t('compare.window.unstated');
  return w.anchor === null ? length : t('plain.period.before', [length, beforeAnchor(w.anchor)]);
}

const washoutsOf = (study: Study): StudyWindow[] => study.windows.filter((w) => w.type === 'washout');

/** A washout in parts: its length, its half-lives, or the word for any earlier use. */
function windowValues(w: StudyWindow): CellValue[] {
  if (w.ever) return [wordValue(t('compare.window.ever'))];
  const parts: CellValue[] = [];
  if (w.value !== undefined && w.unit !== undefined)
    parts.push({ value: w.value, unit: unitShown(w.unit), ucum: w.unit });
  if (w.halfLives !== undefined) parts.push({ value: w.halfLives, unit: t('compare.units.halfLives'), ucum: null });
  return parts.length > 0 ? parts : [wordValue(t('compare.window.unstated'))];
}

function washoutCell(study: Study, agent: string, criteria: readonly Criterion[]): Cell {
  const cover = coverOf(agent, washoutsOf(study));
  return {
    lines: [...new Set(cover.windows.map(windowLine))],
    ...partIn(cover.windows),
    details: [
      ...new Set([
        ...(cover.as === undefined ? [] : [t('compare.statedFor', [inSentence(agentName(cover.as))])]),
        ...partNotes(cover.windows),
        ...notesOf(cover.windows),
        ...kindNote(cover.windows),
      ]),
    ],
    sources: sourcesOf(study, cover.windows),
    history: historyOf(study, [agent]),
    values: cover.windows.flatMap(windowValues),
    sentences: sentencesAbout(criteria, { agents: [cover.as ?? agent] }),
  };
}

/** Every agent of a washout: this trial's first, in its own order, then what the others add, most named first. */
function namedAgents(studies: readonly Study[]): string[] {
  const [self, ...others] = studies.map((s) => [...new Set(washoutsOf(s).flatMap((w) => w.agents))]);
  const counts = new Map<string, number>();
  for (const id of others.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rest = [...counts.keys()].filter((id) => !self?.includes(id));
  rest.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byName(agentName(a), agentName(b)));
  return [...(self ?? []), ...rest];
}

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
      return {
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
    if (group === 'washout')
      return namedAgents(studies).map((agent) =>
        rowOf(
          `washout-${agent}`,
          agentName(agent),
          studies,
          (s) => washoutCell(s, agent, criteriaOf(s) ?? []),
          (a, b) => comparePeriods(agent, coverOf(agent, washoutsOf(a)), coverOf(agent, washoutsOf(b))),
        ),
      );
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
  const agent = row.id.startsWith('washout-') ? row.id.slice('washout-'.length) : undefined;
  const plain = agent === undefined ? analyteOf(row.id)?.plain : agentOf(agent)?.plain;
  if (plain === undefined) return undefined;
  return agent === undefined ? nameIn('analytePlain', row.id, plain) : nameIn('agentPlain', agent, plain);
}
