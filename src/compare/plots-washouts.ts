// Washouts of the studies, drug class by drug class, on one axis of time.
import type { DurationUnit } from '../model/reading';
import type { Study } from '../model/study';
import { agentName, durationShort, inDays, inSentence, lengthShown, numberShown } from '../plain';
import { t } from '../words/words';
import { coverOf, spanOf } from './periods';
import { plotNames } from './plots-names';
import type { Axis } from './plots-scale';
import { byName, joined, sentences } from './words';

export type WashoutPoint = {
  id: string;
  name: string;
  self: boolean;
  /** Days; the same where no half-lives are stated. Infinite where any earlier use excludes. */
  least: number;
  most: number;
  /** "6 months", "any earlier use". */
  shown: string;
  /** The class under which it is covered, where the treatment is not named itself. */
  as?: string;
};

export type WashoutStrip = {
  agent: string;
  name: string;
  points: WashoutPoint[];
  /** Stated in half-lives of unknown length: told in words, as there is no place for them on an axis of time. */
  unplaced: WashoutPoint[];
  /** Names of studies that state no washout of it. */
  none: string[];
};

export type WashoutPlot = { strips: WashoutStrip[]; axis: Axis; ever: boolean };

/** Lengths at which a tick may stand: nothing, then so many of a unit. */
const marks: readonly (readonly [count: number, unit: DurationUnit])[] = [
  [0, 'd'],
  [1, 'wk'],
  [2, 'wk'],
  [1, 'mo'],
  [2, 'mo'],
  [3, 'mo'],
  [6, 'mo'],
  [1, 'a'],
  [2, 'a'],
  [5, 'a'],
  [10, 'a'],
];
const daysAt = ([count, unit]: (typeof marks)[number]): number => inDays(count, unit);

/** The name of a tick's length: "0", "2 wk". */
export function washoutTick(days: number): string {
  const mark = marks.find((m) => daysAt(m) === days);
  if (!mark) return '';
  return mark[0] === 0 ? numberShown(0) : durationShort(...mark);
}

/** Where "ever" stands, and how far the finite lengths go, as shares of the width. */
const everAt = 0.97;
const lastFinite = 0.86;

/** A square-root axis, so that a week can be seen beside years; its right end is kept for "ever" where there is one. */
function washoutAxis(lengths: readonly number[], ever: boolean): Axis {
  const most = Math.max(inDays(1, 'mo'), ...lengths.filter(Number.isFinite));
  const end = ever ? lastFinite : 0.97;
  const at = (days: number) =>
    Number.isFinite(days) ? Math.min(end, Math.sqrt(Math.max(0, days) / most) * end) : everAt;
  const ticks: Axis['ticks'] = [];
  for (const days of marks.map(daysAt).reverse()) {
    if (days > most * 1.01) continue;
    const last = ticks[ticks.length - 1];
    if (!last || last.at - at(days) > 0.1) ticks.push({ value: days, at: at(days) });
  }
  return { at, ticks: ticks.reverse(), log: false };
}

/** A study's washout of an agent, or null where it states none. The longest where it states several. */
function pointOf(study: Study, name: string, agent: string, self: boolean): WashoutPoint | null {
  const cover = coverOf(
    agent,
    study.windows.filter((w) => w.type === 'washout'),
  );
  const spans = cover.windows.flatMap((w) => {
    const span = spanOf(w, agent);
    // An unknown half-life has no end that could be drawn: from the stated length on.
    return span ? [{ ...span, shown: w.ever ? t('compare.window.ever') : lengthShown(w), ever: w.ever === true }] : [];
  });
  const [longest] = spans.sort((a, b) => b.least - a.least || b.most - a.most);
  if (!longest) return null;
  return {
    id: study.ids[0] ?? '',
    name,
    self,
    least: longest.least,
    most: longest.ever || Number.isFinite(longest.most) ? longest.most : longest.least,
    shown: longest.shown,
    ...(cover.as === undefined ? {} : { as: agentName(cover.as) }),
  };
}

/**
 * Lays out the washouts of this trial's treatments and of every treatment that at least two studies name.
 * @returns this trial's first, then those that most studies name
 */
export function washoutPlot(self: Study, others: readonly Study[]): WashoutPlot {
  const studies = [self, ...others];
  const nameOf = plotNames(studies);
  const named = studies.map((s) => new Set(s.windows.filter((w) => w.type === 'washout').flatMap((w) => w.agents)));
  const counts = new Map<string, number>();
  for (const set of named) for (const id of set) counts.set(id, (counts.get(id) ?? 0) + 1);
  const mine = named[0] ?? new Set<string>();
  const agents = [...counts.keys()].filter((id) => mine.has(id) || (counts.get(id) ?? 0) > 1);
  agents.sort(
    (a, b) =>
      Number(mine.has(b)) - Number(mine.has(a)) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      byName(agentName(a), agentName(b)),
  );
  const strips = agents
    .map((agent) => {
      const points = studies.map((s) => pointOf(s, nameOf(s), agent, s === self));
      const stated = points.filter((p) => p !== null);
      return {
        agent,
        name: agentName(agent),
        points: stated.filter((p) => p.least > 0),
        unplaced: stated.filter((p) => p.least <= 0),
        none: studies.filter((_, i) => points[i] === null).map(nameOf),
      };
    })
    .filter((s) => s.points.length + s.unplaced.length > 0);
  const all = strips.flatMap((s) => s.points);
  const ever = all.some((p) => !Number.isFinite(p.least));
  return {
    strips,
    axis: washoutAxis(
      all.flatMap((p) => [p.least, p.most]),
      ever,
    ),
    ever,
  };
}

/** The strip in words. */
export function washoutWords(s: WashoutStrip): string {
  const byShown = new Map<string, string[]>();
  for (const p of [...[...s.points].sort((a, b) => a.least - b.least), ...s.unplaced]) {
    const shown = p.as === undefined ? p.shown : t('plot.washout.as', [p.shown, inSentence(p.as)]);
    byShown.set(shown, [...(byShown.get(shown) ?? []), p.self ? t('plot.thisTrial') : p.name]);
  }
  const told = [...byShown].map(([shown, who]) => t('plot.named', [shown, joined(who)]));
  if (s.none.length > 0) told.push(t('plot.washout.none', [s.none.length]));
  return sentences(told.map((said) => t('plot.ended', [said])));
}
