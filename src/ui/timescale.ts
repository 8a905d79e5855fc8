// The axis of the washout timeline: days before an event, as shares of the width. Pure numbers.
import type { StatedWindow } from '../model/reading';

const days = { h: 1 / 24, d: 1, wk: 7, mo: 30.4375, a: 365.25 } as const;

/** A period's stated length in days; undefined where only half-lives, or nothing, is stated. */
export const daysOf = (w: StatedWindow): number | undefined =>
  w.value === undefined || w.unit === undefined ? undefined : w.value * days[w.unit];

export type Timescale = {
  /** Share of the width, 0 at the far end and 1 at the event. */
  at: (daysBefore: number) => number;
  ticks: { days: number; label: string; at: number }[];
};

/** Lengths that a tick may have, with their labels. */
const marks: readonly (readonly [number, string])[] = [
  [1, '1 d'],
  [3, '3 d'],
  [7, '1 wk'],
  [14, '2 wk'],
  [days.mo, '1 mo'],
  [2 * days.mo, '2 mo'],
  [3 * days.mo, '3 mo'],
  [4 * days.mo, '4 mo'],
  [6 * days.mo, '6 mo'],
  [9 * days.mo, '9 mo'],
  [days.a, '1 yr'],
  [2 * days.a, '2 yr'],
  [3 * days.a, '3 yr'],
  [5 * days.a, '5 yr'],
  [10 * days.a, '10 yr'],
];

/** The least share of the width between two labels. */
const room = 0.26;

/** The share of the width that the event's name takes at the end, with the half of a label before it. */
const roomFor = (event: string): number => 0.12 + 0.026 * event.length;

/**
 * A common axis for periods that end at an event.
 * @param lengths in days; an empty list gives an axis of one month
 * @param event the name that stands at the axis's end
 * Lengths that are far apart (a week beside five years) are set on a square-root axis, so that the short ones can be seen.
 */
export function timescale(lengths: readonly number[], event = 'the event'): Timescale {
  const finite = lengths.filter((d) => Number.isFinite(d) && d > 0);
  const most = finite.length > 0 ? Math.max(...finite) : days.mo;
  const least = finite.length > 0 ? Math.min(...finite) : days.mo;
  const power = most / least > 40 ? 0.5 : 1;
  const at = (daysBefore: number): number => 1 - Math.min(1, (Math.max(0, daysBefore) / most) ** power);
  const ticks: Timescale['ticks'] = [];
  // From the far end on, so that the longest period has its label.
  for (const [d, label] of [...marks].reverse()) {
    const x = at(d);
    if (d > most * 1.001 || x > 1 - roomFor(event)) continue;
    const last = ticks[ticks.length - 1];
    if (last && x - last.at < room) continue;
    ticks.push({ days: d, label, at: x });
  }
  return { at, ticks };
}
