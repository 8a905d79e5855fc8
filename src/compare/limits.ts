// Which of two studies is stricter about one quantity. A limit becomes the interval of values with which a participant
// may take part, so that "excluded below 50" and "at least 50" are the same.
import type { Comparator, CriterionKind, StatedThreshold } from '../model/reading';
import { analyteOf, classScale, convert, mustCompare, unitOf } from '../plain';
import { t } from '../words/words';

/** How another study's statement stands to this trial's. */
export type Verdict =
  | 'stricter'
  | 'looser'
  | 'same'
  /** Stricter in one way, looser in another; or simply another rule. */
  | 'differs'
  | 'not-comparable'
  /** Only the other study states it. */
  | 'only-here'
  /** The other study does not state it. */
  | 'not-stated';

/** A verdict and, where it needs one, its reason in a few words. */
export type Judgement = { verdict: Verdict; note?: string };

/** One end of an interval, in the scale's base unit; `open` where the value itself is not allowed. */
type Bound = {
  value: number;
  open: boolean;
  /** As stated. */
  unit: string | null;
};

/** All lower and upper bounds that a study states in one kind of unit. */
export type Limits = { scale: string; lows: Bound[]; highs: Bound[] };

/** Quantities of which two spellings of the unit are used for one and the same measurement. */
const sameMeasurement: Record<string, Record<string, string>> = {
  egfr: { 'mL/min': 'mL/min/{1.73_m2}' },
  crcl: { 'mL/min/{1.73_m2}': 'mL/min' },
};

/**
 * A value in the base unit of its scale.
 * @returns the scale's name (values of different scales do not compare: "× ULN" and "mg/dL") and the value in it
 */
export function inBase(analyte: string, value: number, unit: string | null): { scale: string; value: number } {
  const code = unit ?? analyteOf(analyte)?.bareUnit ?? null;
  if (code === null) return { scale: 'number', value };
  const meant = sameMeasurement[analyte]?.[code] ?? code;
  const si = analyteOf(analyte)?.units?.si;
  if (si !== undefined) {
    const converted = convert(analyte, value, meant, si);
    if (converted !== null) return { scale: si, value: converted };
  }
  const row = unitOf(meant);
  if (row?.quantity !== undefined && row.toBase !== undefined)
    return { scale: row.quantity, value: value * row.toBase };
  return { scale: meant, value };
}

/** The bounds that one comparison sets; "= 4" sets both; "not 4" none, but at an end of a scale of classes. */
function boundsOf(
  comparator: Comparator | '!=',
  value: number,
  unit: string | null,
  scale: readonly [number, number] | undefined,
) {
  const closed = { value, open: false, unit };
  const open = { value, open: true, unit };
  switch (comparator) {
    case '>=':
      return { lows: [closed], highs: [] };
    case '>':
      return { lows: [open], highs: [] };
    case '<=':
      return { lows: [], highs: [closed] };
    case '<':
      return { lows: [], highs: [open] };
    case '=':
      return { lows: [closed], highs: [closed] };
    case '!=':
      if (scale && value === scale[1]) return { lows: [], highs: [open] };
      if (scale && value === scale[0]) return { lows: [open], highs: [] };
      return null;
  }
}

/** On a scale of classes only whole numbers exist: "< 3" is "≤ 2". */
const settled = (b: Bound, classes: boolean, up: boolean): Bound =>
  classes && b.open && Number.isInteger(b.value) ? { ...b, value: b.value + (up ? 1 : -1), open: false } : b;

/**
 * The intervals that a study's statements on one analyte leave, one for each scale of units.
 * @param stated the statements on one analyte, without exceptions; those of unknown kind are left out
 */
export function limitsOf(stated: readonly StatedThreshold[]): Limits[] {
  const byScale = new Map<string, Limits>();
  for (const { kind, analyte, comparator, value, unit } of stated) {
    if (kind === 'unknown') continue;
    const scale = classScale(analyte);
    const base = inBase(analyte, value, unit);
    const bounds = boundsOf(mustCompare(comparator, kind), base.value, unit, scale);
    if (!bounds) continue;
    const limits = byScale.get(base.scale) ?? { scale: base.scale, lows: [], highs: [] };
    byScale.set(base.scale, limits);
    for (const low of bounds.lows) addBound(limits.lows, settled(low, scale !== undefined, true));
    for (const high of bounds.highs) addBound(limits.highs, settled(high, scale !== undefined, false));
  }
  return [...byScale.values()];
}

function addBound(bounds: Bound[], bound: Bound): void {
  if (!bounds.some((b) => near(b, bound) && b.open === bound.open)) bounds.push(bound);
}

/** Equal; where the units differ, but for the rounding that people do when they convert (1.5 mg/dL, 133 µmol/L). */
const near = (a: Bound, b: Bound): boolean =>
  Math.abs(a.value - b.value) <= (a.unit === b.unit ? 1e-9 : 5e-3) * Math.max(Math.abs(a.value), Math.abs(b.value));

type Side = 'low' | 'high';

/** Which of two bounds on the same side leaves fewer values: positive where `other` does. */
function stricterBound(self: Bound, other: Bound, side: Side): number {
  if (near(self, other)) return Number(other.open) - Number(self.open);
  return side === 'low' ? Math.sign(other.value - self.value) : Math.sign(self.value - other.value);
}

/** Every pair of bounds says the same, or it is not decidable (several limits for several groups of people). */
function compareSide(self: readonly Bound[], other: readonly Bound[], side: Side): number | 'several' {
  if (self.length === 0 && other.length === 0) return 0;
  if (self.length === 0) return 1;
  if (other.length === 0) return -1;
  if (self.length === other.length && self.every((s) => other.some((o) => stricterBound(s, o, side) === 0))) return 0;
  const signs = new Set(self.flatMap((s) => other.map((o) => stricterBound(s, o, side))));
  const [only] = signs;
  return signs.size === 1 && only !== undefined ? only : 'several';
}

/** Whether both studies state the very same. */
function sameWords(self: readonly StatedThreshold[], other: readonly StatedThreshold[]): boolean {
  const words = (list: readonly StatedThreshold[]) =>
    [...new Set(list.map((s) => [s.kind, s.comparator, s.value, s.unit].join(' ')))].sort().join();
  return words(self) === words(other);
}

/**
 * How `other`'s limits on an analyte stand to `self`'s.
 * Limits in different kinds of units ("× ULN" and mg/dL) are compared only where both studies state the same kind.
 */
export function compareLimits(self: readonly StatedThreshold[], other: readonly StatedThreshold[]): Judgement {
  if (self.length === 0) return { verdict: other.length === 0 ? 'not-stated' : 'only-here' };
  if (other.length === 0) return { verdict: 'not-stated' };
  const unknown = (list: readonly { kind: CriterionKind }[]) => list.every((x) => x.kind === 'unknown');
  if (unknown(self) || unknown(other)) return { verdict: 'not-comparable', note: t('verdict.notes.kindUnknown') };
  const mine = limitsOf(self);
  const theirs = limitsOf(other);
  // "Not 4" is no interval.
  if (mine.length === 0 || theirs.length === 0) return { verdict: sameWords(self, other) ? 'same' : 'not-comparable' };
  const shared = mine.flatMap((a) => theirs.filter((b) => b.scale === a.scale).map((b) => [a, b] as const));
  if (shared.length === 0) return { verdict: 'not-comparable', note: t('verdict.notes.otherUnit') };
  const signs: number[] = [];
  for (const [a, b] of shared) {
    for (const side of ['low', 'high'] as const) {
      const key = side === 'low' ? 'lows' : 'highs';
      const sign = compareSide(a[key], b[key], side);
      if (sign === 'several') return { verdict: 'not-comparable', note: t('verdict.notes.several') };
      signs.push(sign);
    }
  }
  const stricter = signs.includes(1);
  const looser = signs.includes(-1);
  const verdict = stricter && looser ? 'differs' : stricter ? 'stricter' : looser ? 'looser' : 'same';
  return verdict === 'differs' ? { verdict, note: t('verdict.notes.bothEnds') } : { verdict };
}
