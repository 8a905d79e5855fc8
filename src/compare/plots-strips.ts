// Strips of limits: for each analyte all studies' lower, or upper, limits on one axis.
import type { StatedThreshold } from '../model/reading';
import type { Study } from '../model/study';
import {
  analyteOf,
  classScale,
  classShown,
  inSystem,
  mustCompare,
  mustShown,
  numberShown,
  partShown,
  shortName,
  type UnitSystem,
  unitShown,
} from '../plain';
import { saidAnalytes } from '../terms/said';
import { t } from '../words/words';
import { registeredAges } from './ages';
import { inBase } from './limits';
import { plotNames } from './plots-names';
import { type Axis, valueAxis } from './plots-scale';
import { widthOf } from './width';
import { joined, sentences } from './words';

/** A study's place in a plot. */
export type PlotPoint = {
  id: string;
  name: string;
  self: boolean;
  /** In the strip's unit. */
  value: number;
  /** "≥ 45 %", as the study states it or in the wished units. */
  shown: string;
};

/** Which studies a plot does not show, and why. */
export type Silent = {
  /** Names of those that state nothing. */
  none: string[];
  /** Names of those whose limit is in a unit that cannot be converted to the strip's. */
  otherUnit: string[];
};

export type Strip = {
  id: string;
  analyte: string;
  /** "LVEF". */
  name: string;
  /** Whether participants must be at or above, or at or below, the limit. */
  side: 'low' | 'high';
  /** "×10⁹/L"; "" for none. */
  unit: string;
  /** Names a tick, without the unit: "45", "1:80", "class II". */
  tick: (value: number) => string;
  /** @param width of the picture's axis, in pixels */
  axis: (ticks: number, width: number) => Axis;
  points: PlotPoint[];
  silent: Silent;
};

type Stated = { study: Study; t: StatedThreshold; side: 'low' | 'high'; scale: string; base: number };

/** A study's limits for everybody; registered ages count where the criteria name none. */
function limitsIn(study: Study): StatedThreshold[] {
  const stated: StatedThreshold[] = study.thresholds.filter((t) => t.exception === undefined && t.kind !== 'unknown');
  const { low, high } = registeredAges(study);
  return [...stated, ...low, ...high];
}

/** On a scale of classes "below III" is "at most II". */
function settledValue(t: StatedThreshold, comparator: string): number {
  if (!classScale(t.analyte) || !Number.isInteger(t.value)) return t.value;
  return comparator === '<' ? t.value - 1 : comparator === '>' ? t.value + 1 : t.value;
}

const sidesOf = (comparator: string): ('low' | 'high')[] =>
  comparator === '='
    ? ['low', 'high']
    : comparator.startsWith('>')
      ? ['low']
      : comparator.startsWith('<')
        ? ['high']
        : [];

/** The unit of a strip: this trial's own where it is among the studies, else the one that most of them use. */
function unitOfStrip(list: readonly Stated[], self: Study): string | null {
  const counts = new Map<string | null, Stated[]>();
  for (const s of list) counts.set(s.t.unit, [...(counts.get(s.t.unit) ?? []), s]);
  const mine = list.find((s) => s.study === self);
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
  const chosen = mine ?? most?.[0];
  if (!chosen) throw new Error('a strip has at least one limit');
  return chosen.t.unit;
}

/**
 * The strips of all analytes on which at least two of the studies state a limit.
 * A study with several limits on one side (for several groups of people) has a point for each.
 * @param self this trial
 * @param others the studies beside it
 * @param units the units of ticks and values; values of one strip are always in one unit
 * @returns this trial's own strips first, in the catalogue's order
 */
export function stripsOf(self: Study, others: readonly Study[], units: UnitSystem = 'stated'): Strip[] {
  const studies = [self, ...others];
  const nameOf = plotNames(studies);
  const byStrip = new Map<string, Stated[]>();
  for (const study of studies)
    for (const t of limitsIn(study)) {
      const comparator = mustCompare(t.comparator, t.kind);
      const { scale, value: base } = inBase(t.analyte, settledValue(t, comparator), t.unit);
      for (const side of sidesOf(comparator)) {
        const key = `${t.analyte}|${side}|${scale}`;
        const list = byStrip.get(key) ?? [];
        if (!list.some((s) => s.study === study && Math.abs(s.base - base) < 1e-9))
          list.push({ study, t, side, scale, base });
        byStrip.set(key, list);
      }
    }
  const order = new Map(saidAnalytes.map((a, i) => [a.id, i]));
  return [...byStrip.values()]
    .filter((list) => new Set(list.map((s) => s.study)).size > 1)
    .map((list) => stripOf(list, byStrip, self, studies, nameOf, units))
    .sort(
      (a, b) =>
        Number(b.points.some((p) => p.self)) - Number(a.points.some((p) => p.self)) ||
        (order.get(a.analyte) ?? 1e6) - (order.get(b.analyte) ?? 1e6) ||
        (a.id < b.id ? -1 : 1),
    );
}

function stripOf(
  list: readonly Stated[],
  all: ReadonlyMap<string, readonly Stated[]>,
  self: Study,
  studies: readonly Study[],
  nameOf: (study: Study) => string,
  units: UnitSystem,
): Strip {
  const [first] = list;
  if (!first) throw new Error('a strip has at least one limit');
  const { analyte } = first.t;
  const { side, scale } = first;
  const like = unitOfStrip(list, self);
  const wished = inSystem(analyte, 1, like, units)?.unit ?? like;
  const unit = wished ?? analyteOf(analyte)?.bareUnit ?? null;
  // Within a scale, units differ by a factor only.
  const perUnit = inBase(analyte, 1, unit).value;
  const value = (s: Stated) => Number((s.base / perUnit).toPrecision(6));
  const points = list.map((s) => ({
    id: s.study.ids[0] ?? '',
    name: nameOf(s.study),
    self: s.study === self,
    value: value(s),
    shown: shownOf(s.t, units),
  }));
  const here = new Set(list.map((s) => s.study));
  const elsewhere = new Set(
    [...all.entries()]
      .filter(([key]) => key.startsWith(`${analyte}|${side}|`) && key !== `${analyte}|${side}|${scale}`)
      .flatMap(([, other]) => other.map((s) => s.study)),
  );
  const missing = studies.filter((s) => !here.has(s));
  const values = points.map((p) => p.value);
  const tick = tickOf(analyte, unit);
  const log = unit === '{titer}' || (Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) > 30);
  return {
    id: `${analyte}-${side}-${scale.replace(/\W+/g, '')}`,
    analyte,
    name: shortName(analyte),
    side,
    unit: classScale(analyte) ? '' : unitShown(unit, analyte),
    tick,
    axis: (ticks, width) =>
      classScale(analyte)
        ? classAxis(analyte)
        : valueAxis(values, ticks, log, points.find((p) => p.self)?.value, (v) => labelRoom(tick(v)) / width),
    points,
    silent: {
      none: missing.filter((s) => !elsewhere.has(s)).map(nameOf),
      otherUnit: missing.filter((s) => elsewhere.has(s)).map(nameOf),
    },
  };
}

/** The room of a tick's label with the gap beside it, in pixels. */
const labelRoom = (label: string): number => widthOf(label) * 6.8 + 8;

/** "≤ 1.5 × ULN (one of several ways)": a limit that does not decide alone says so. */
function shownOf(limit: StatedThreshold, units: UnitSystem): string {
  const must = mustShown(limit, limit.kind, units);
  return limit.partOf === undefined ? must : t('plain.explained', [must, partShown(limit.partOf)]);
}

/** All classes of a graded scale, each with its tick. */
function classAxis(analyte: string): Axis {
  const [low, high] = classScale(analyte) ?? [1, 4];
  const at = (v: number) => Math.min(1, Math.max(0, (v - low + 0.5) / (high - low + 1)));
  const values = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  return { at, ticks: values.map((value) => ({ value, at: at(value) })), log: false };
}

const tickOf =
  (analyte: string, unit: string | null) =>
  (value: number): string => {
    if (classScale(analyte)) return classShown(value);
    return unit === '{titer}' ? `1:${numberShown(value)}` : numberShown(value);
  };

/** "LVEF at least", "QTc at most". */
export const stripLabel = (s: Strip): string => t(s.side === 'low' ? 'plot.atLeast' : 'plot.atMost', [s.name]);

/** The strip in words: for those who do not see it, and as a list. */
export function stripWords(s: Strip): string {
  const byValue = new Map<string, PlotPoint[]>();
  for (const p of [...s.points].sort((a, b) => a.value - b.value))
    byValue.set(p.shown, [...(byValue.get(p.shown) ?? []), p]);
  const told = [...byValue].map(([shown, points]) =>
    t('plot.named', [shown, joined(points.map((p) => (p.self ? t('plot.thisTrial') : p.name)))]),
  );
  const silent = silentWords(s.silent);
  if (silent !== '') told.push(silent);
  return sentences(told.map((said) => t('plot.ended', [said])));
}

/** "9 state no such limit", with those in another unit apart; "" where all are drawn. */
export function silentWords({ none, otherUnit }: Silent): string {
  const told = [];
  if (none.length > 0) told.push(t('plot.silent.none', [none.length]));
  if (otherUnit.length > 0) told.push(t('plot.silent.otherUnit', [otherUnit.length]));
  return joined(told);
}
