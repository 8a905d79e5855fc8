// How the bench takes and prints its figures.

export const row = (what: string, shown: string, aim = '') =>
  console.log(`${what.padEnd(60)}${shown.padStart(12)}${aim ? `   aim ${aim}` : ''}`);

export const ms = (time: number, digits = 0) => `${time.toFixed(digits)} ms`;

/** The median of an odd count of numbers. */
export const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** Milliseconds that it takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The median of seven runs, in milliseconds. */
export async function medianTime(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 7; i += 1) times.push(await timed(work));
  return middle(times);
}
