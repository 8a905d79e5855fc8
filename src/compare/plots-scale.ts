// Axes: values to shares of the width, and where ticks stand. Pure numbers.

export type Axis = {
  /** Share of the width, 0 to 1, kept inside. */
  at: (value: number) => number;
  /** `others`: values so close by that they have no label of their own, in order; they are told at this tick. */
  ticks: { value: number; at: number; others?: number[] }[];
  log: boolean;
};

/** Room at both ends, as a share of the spread: a point on the very end looks cut off. */
const margin = 0.08;

/**
 * An axis whose ticks are the values themselves: what is stated can be read off.
 * @param values what is drawn; non-finite ones are passed over, none gives 0 to 1
 * @param count about how many ticks fit
 * @param log counts by factors, as titres do; values must be above 0, else it is linear
 * @param first the value whose tick is kept before all others (this trial's)
 * @param roomOf the share of the width that a value's label takes, where it is known better than by `count`
 */
export function valueAxis(
  values: readonly number[],
  count: number,
  log = false,
  first?: number,
  roomOf: (value: number) => number = () => 0.7 / Math.max(1, count),
): Axis {
  const finite = values.filter(Number.isFinite);
  const least = finite.length > 0 ? Math.min(...finite) : 0;
  const most = finite.length > 0 ? Math.max(...finite) : 1;
  const byFactor = log && least > 0;
  const on = (x: number) => (byFactor ? Math.log10(x) : x);
  const spread = on(most) - on(least) || 1;
  const [low, high] = [on(least) - margin * spread, on(most) + margin * spread];
  const alone = least === most;
  const at = (x: number) => (alone && x === least ? 0.5 : Math.min(1, Math.max(0, (on(x) - low) / (high - low))));
  const often = new Map<number, number>();
  for (const x of finite) often.set(x, (often.get(x) ?? 0) + 1);
  const wanted = [...often].sort((a, b) => Number(b[0] === first) - Number(a[0] === first) || b[1] - a[1]);
  const ticks: Axis['ticks'] = [];
  const left: number[] = [];
  for (const [value] of wanted)
    if (ticks.every((t) => Math.abs(t.at - at(value)) > (roomOf(t.value) + roomOf(value)) / 2))
      ticks.push({ value, at: at(value) });
    else left.push(value);
  for (const value of left) tellBeside(ticks, value, at, roomOf);
  return { at, ticks: ticks.sort((a, b) => a.at - b.at), log: byFactor };
}

/** All values that a tick's label tells, in order. */
export const valuesAt = ({ value, others = [] }: Axis['ticks'][number]): number[] =>
  [value, ...others].sort((a, b) => a - b);

/** Tells a value at the nearest tick, whose label moves to their middle; not where it would run into the next one. */
function tellBeside(ticks: Axis['ticks'], value: number, at: Axis['at'], roomOf: (value: number) => number): void {
  // A label tells two values, or the first and the last of more.
  const roomAt = (list: readonly number[]): number =>
    roomOf(list[0] ?? value) + (list.length > 1 ? roomOf(list[list.length - 1] ?? value) : 0);
  const [near] = [...ticks].sort((a, b) => Math.abs(a.at - at(value)) - Math.abs(b.at - at(value)));
  if (!near) return;
  const all = valuesAt({ ...near, others: [...(near.others ?? []), value] });
  const middle = (at(all[0] ?? value) + at(all[all.length - 1] ?? value)) / 2;
  const spread = Math.abs(at(all[0] ?? value) - at(all[all.length - 1] ?? value));
  const isFree = ticks.every((t) => t === near || Math.abs(t.at - middle) > (roomAt(valuesAt(t)) + roomAt(all)) / 2);
  if (!isFree || spread > roomOf(value)) return;
  near.others = [...(near.others ?? []), value];
  near.at = middle;
}

const clean = (x: number): number => Number(x.toPrecision(12));

/**
 * A logarithmic axis with round ticks (1, 3, 10 …), its ends a little beyond the values.
 * @param values above 0; others are passed over, none gives 1 to 10
 * @param count about how many ticks fit
 */
export function logAxisOf(values: readonly number[], count: number): Axis {
  const finite = values.filter((x) => Number.isFinite(x) && x > 0);
  return finite.length > 0 ? logAxis(Math.min(...finite), Math.max(...finite), count) : logAxis(1, 10, count);
}

function logAxis(least: number, most: number, count: number): Axis {
  const room = margin * Math.max(0.5, Math.log10(most / least));
  const [low, high] = [Math.log10(least) - room, Math.log10(most) + room];
  const at = (value: number) => Math.min(1, Math.max(0, (Math.log10(value) - low) / (high - low)));
  const steps = high - low > 2.2 ? [1] : high - low > 1 ? [1, 3] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = Math.floor(low); power <= Math.ceil(high); power++)
    for (const s of steps) {
      const value = clean(s * 10 ** power);
      if (Math.log10(value) >= low && Math.log10(value) <= high) ticks.push(value);
    }
  return { at, ticks: thinned(ticks, count).map((value) => ({ value, at: at(value) })), log: true };
}

/** Every second, third … tick, until they fit. */
function thinned(ticks: readonly number[], count: number): number[] {
  const every = Math.max(1, Math.ceil(ticks.length / Math.max(2, count)));
  return ticks.filter((_, i) => i % every === 0);
}

/** Points that fall on (almost) the same place of an axis, in the order given. */
export type Stack<T> = { at: number; items: T[] };

/**
 * Gathers points into stacks, so that none hides another.
 * @param near how far apart, in shares of the width, two places must be to stand side by side
 */
export function stacked<T>(items: readonly T[], at: (item: T) => number, near: number): Stack<T>[] {
  const stacks: Stack<T>[] = [];
  for (const item of [...items].sort((a, b) => at(a) - at(b))) {
    const last = stacks[stacks.length - 1];
    if (last && at(item) - last.at < near) last.items.push(item);
    else stacks.push({ at: at(item), items: [item] });
  }
  return stacks;
}
