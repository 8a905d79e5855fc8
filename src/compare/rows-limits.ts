// A comparison's rows of limits and of results: an analyte or a test each.
import type { Criterion, StatedThreshold } from '../model/reading';
import type { Study } from '../model/study';
import {
  analyteOf,
  inOtherUnit,
  inSystem,
  limitAsWritten,
  mustCompare,
  mustShown,
  partShown,
  rangeInOtherUnit,
  rangeShown,
  resultMust,
  sayResult,
  sayThreshold,
  shortName,
  type UnitSystem,
  unitShown,
  valueShown,
} from '../plain';
import { saidAnalytes } from '../terms/said';
import type { AnalyteGroup } from '../terms/shapes';
import { t } from '../words/words';
import { registeredAges } from './ages';
import { sentencesAbout } from './cite';
import type { Cell, CellValue, Group, Row } from './comparison';
import { compareLimits, type Judgement } from './limits';
import {
  historyOf,
  isPart,
  kindNote,
  noteOf,
  notesOf,
  partIn,
  partNotes,
  rowOf,
  type StudyResult,
  sourcesOf,
  wordValue,
} from './row-parts';
import { joined, joinedApart } from './words';

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

const mustBe = (results: readonly StudyResult[]): string => resultMust(results, (i) => results[i]?.kind ?? 'unknown');

/** Whether a test may come out in more than one way, as another condition decides. */
const contradicts = (results: readonly StudyResult[]): boolean =>
  new Set(results.map((r) => sayResult(r, r.kind).must)).size > 1;

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

/** For whom, or with what, a limit holds: an exception, a condition beside it. */
function partly({ exception, partOf }: StatedThreshold): { of?: string } {
  const words = [...(exception === undefined ? [] : [exception]), ...(partOf === undefined ? [] : [partShown(partOf)])];
  return words.length === 0 ? {} : { of: joined(words) };
}

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
export function namedAnalytes(studies: readonly Study[]): string[] {
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

/** The rows of those `ids` (namedAnalytes) that belong to a group. */
export const limitRows = (
  group: Group,
  ids: readonly string[],
  studies: readonly Study[],
  units: UnitSystem,
  criteriaOf: (study: Study) => readonly Criterion[] | undefined,
): (Row | null)[] =>
  ids
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
