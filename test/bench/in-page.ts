// What the bench asks inside a page of the extension: the studies as that page reads and compares them, with the store
// that is really there.
import { joined } from '../../src/studies/join';
import { allStudies } from '../../src/studies/library';
import { prepareProfiles } from '../../src/studies/profile';
import { similarStudies } from '../../src/studies/similar';
import { StudyStore } from '../../src/studies/store';

/** Milliseconds of each step; `count` studies in all. */
export type Steps = { count: number; read: number; join: number; profiles: number; similar: number };

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

async function steps(self: string): Promise<Steps> {
  const store = new StudyStore();
  const seeds = await allStudies();
  let stored = await store.all();
  const read = await timed(async () => (stored = await store.all()));
  let all = joined(seeds, stored);
  const join = await timed(() => (all = joined(seeds, stored)));
  const profiles = await timed(() => prepareProfiles(all));
  const study = seeds.find(({ ids }) => ids.includes(self))!;
  const runs: number[] = [];
  for (let i = 0; i < 7; i += 1) runs.push(await timed(() => similarStudies(study, all)));
  await store.close();
  return { count: all.length, read, join, profiles, similar: runs.sort((a, b) => a - b)[3]! };
}

Object.assign(globalThis, { benchSteps: steps });
