// The axis of the washout timeline: days before an event, as shares of the width. Pure numbers.
import type { DurationUnit } from '../model/reading';
import { durationShort, inDays } from '../plain';
import { t } from '../words/words';
import { textWidth } from './text-width';

export type Timescale = {
  /** Share of the width, 0 at the far end and 1 at the event. */
  at: (daysBefore: number) => number;
  ticks: { days: number; label: string; at: number }[];
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

/** The least share of the width between two labels' places. */
const room = 0.26;

/** The share of the width that a label takes. */
const widthOf = (label: string): number => 0.037 * textWidth(label);

/** The share of the width between a label at the axis's far end, which starts at its place, and the middle of the next. */
const roomAtStart = (first: string, next: string): number => widthOf(first) + widthOf(next) / 2 + 0.03;

/** The share of the width that the event's name takes at the end, with the half of a label before it. */
const roomFor = (event: string): number => 0.12 + 0.026 * textWidth(event);

/**
 * A common axis for periods that end at an event.
 * @param lengths in days; an empty list gives an axis of one month
 * @param event the name that stands at the axis's end
 * Lengths that are far apart (a week beside five years) are set on a square-root axis, so that the short ones can be seen.
 */
export function timescale(lengths: readonly number[], event = t('timeline.event')): Timescale {
  const finite = lengths.filter((d) => Number.isFinite(d) && d > 0);
  const most = finite.length > 0 ? Math.max(...finite) : inDays(1, 'mo');
  const least = finite.length > 0 ? Math.min(...finite) : inDays(1, 'mo');
  const power = most / least > 40 ? 0.5 : 1;
  const at = (daysBefore: number): number => 1 - Math.min(1, (Math.max(0, daysBefore) / most) ** power);
  const ticks: Timescale['ticks'] = [];
  // From the far end on, so that the longest period has its label.
  for (const [value, unit] of [...marks].reverse()) {
    const d = inDays(value, unit);
    const x = at(d);
    if (d > most * 1.001 || x > 1 - roomFor(event)) continue;
    const last = ticks[ticks.length - 1];
    const label = durationShort(value, unit);
    if (last && x - last.at < room) continue;
    if (last && last.at < START && x - last.at < roomAtStart(last.label, label)) continue;
    ticks.push({ days: d, label, at: x });
  }
  return { at, ticks };
}
