// The axis of the washout timeline: days before an event, as shares of the width. Pure numbers.
import type { DurationUnit } from '../model/reading';
import { durationShort, inDays, numberShown } from '../plain';
import { textWidth } from './text-width';

export type Timescale = {
  /** Share of the width, 0 at the far end and 1 at the event. */
  at: (daysBefore: number) => number;
  /** From the far end to the event, which is 0. */
  ticks: { days: number; label: string; at: number }[];
  /** Shares of the width at which a tick stands without a label, as there is no room for one. */
  small: number[];
};

/** Lengths that a tick may have. */
const marks: readonly (readonly [value: number, unit: DurationUnit])[] = [
  [1, 'd'],
  [3, 'd'],
  [1, 'wk'],
  [2, 'wk'],
  [1, 'mo'],
  [2, 'mo'],
  [3, 'mo'],
  [4, 'mo'],
  [6, 'mo'],
  [9, 'mo'],
  [1, 'a'],
  [2, 'a'],
  [3, 'a'],
  [5, 'a'],
  [10, 'a'],
];

/** A label nearer to the axis's far end than this starts at its place; others have their middle there. */
export const START = 0.08;

/** The share of the width that a label takes. */
const widthOf = (label: string): number => 0.037 * textWidth(label);

/** The least share of the width between two labels. */
const gap = 0.03;

/** Where a label ends: one at the axis's far end starts at its place, others have their middle there. */
const endOf = (label: string, at: number): number => (at < START ? at + widthOf(label) : at + widthOf(label) / 2);

/**
 * A common axis for periods that end at an event.
 * @param lengths in days; an empty list gives an axis of one month
 * Lengths that are far apart (a week beside five years) are set on a square-root axis, so that the short ones can be seen.
 */
export function timescale(lengths: readonly number[]): Timescale {
  const finite = lengths.filter((d) => Number.isFinite(d) && d > 0);
  const most = finite.length > 0 ? Math.max(...finite) : inDays(1, 'mo');
  const least = finite.length > 0 ? Math.min(...finite) : inDays(1, 'mo');
  const power = most / least > 40 ? 0.5 : 1;
  const at = (daysBefore: number): number => 1 - Math.min(1, (Math.max(0, daysBefore) / most) ** power);
  const ticks: Timescale['ticks'] = [];
  const small: number[] = [];
  const zero = numberShown(0);
  const end = 1 - widthOf(zero) - gap;
  // From the far end on, so that the longest period has its label.
  for (const [value, unit] of [...marks].reverse()) {
    const d = inDays(value, unit);
    const x = at(d);
    if (d > most * 1.001) continue;
    const last = ticks[ticks.length - 1];
    const label = durationShort(value, unit);
    const from = x < START ? x : x - widthOf(label) / 2;
    const isFree = endOf(label, x) <= end && (last === undefined || from >= endOf(last.label, last.at) + gap);
    if (isFree) ticks.push({ days: d, label, at: x });
    else if (x < 0.98) small.push(x);
  }
  return { at, ticks: [...ticks, { days: 0, label: zero, at: 1 }], small };
}
