// What the bench asks inside a page of the extension: the studies as that page reads and compares them, with the store
// that is really there.
import { joined } from '../../src/studies/join';
import { allStudies } from '../../src/studies/library';
import { prepareProfiles } from '../../src/studies/profile';
import { similarStudies } from '../../src/studies/similar';
import { StudyStore } from '../../src/studies/store';
import { medianTime, timed } from './figures';

/** Milliseconds of each step; `count` studies in all. */
export type Steps = { count: number; read: number; join: number; profiles: number; similar: number };

async function steps(self: string): Promise<Steps> {
  const store = new StudyStore();
  const seeds = await allStudies();
  let stored = await store.all();
  const read = await timed(async () => (stored = await store.all()));
  let all = joined(seeds, stored);
  const join = await timed(() => (all = joined(seeds, stored)));
  const profiles = await timed(() => prepareProfiles(all));
  const study = seeds.find(({ ids }) => ids.includes(self))!;
  const similar = await medianTime(() => similarStudies(study, all));
  await store.close();
  return { count: all.length, read, join, profiles, similar };
}

Object.assign(globalThis, { benchSteps: steps });
