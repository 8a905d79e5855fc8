// The library at scale: 5,000 fetched studies beside the built-in ones. Times are of this machine; the store's are of a
// stand-in for IndexedDB in memory, which copies slower than a browser's.
import 'fake-indexeddb/auto';
import '../../src/words/english';
import { studyFromRecord } from '../../src/studies/api-record';
import { joined } from '../../src/studies/join';
import { allStudies } from '../../src/studies/library';
import { prepareProfiles } from '../../src/studies/profile';
import { similarStudies } from '../../src/studies/similar';
import { StudyStore } from '../../src/studies/store';
import { manyRecords } from '../studies/own-records';
import { medianTime, ms, row, timed } from './figures';

const COUNT = 5000;

const say = (what: string, time: number, aim?: number) => row(what, ms(time, 1), aim ? `< ${aim} ms` : '');

/** Prints how long 5,000 stored studies take: to load, to join with the built-in ones, to compare with. */
export async function benchStudies(): Promise<void> {
  console.log(`\nStudies: ${COUNT} stored ones`);
  const fetched = manyRecords(COUNT).map((record) => ({
    ...studyFromRecord(record, '2026-11-20')!,
    fetchedAt: '2026-11-20T10:00:00.000Z',
  }));
  const store = new StudyStore('bench');
  const batches = Array.from({ length: COUNT / 100 }, (_, i) => fetched.slice(i * 100, i * 100 + 100));
  let longest = 0;
  for (const batch of batches) longest = Math.max(longest, await timed(() => store.putFetched(batch)));
  say('storing 100 of them, the slowest', longest);
  let seeds = await allStudies();
  say('opening: the built-in studies', await timed(async () => (seeds = await allStudies())), 100);
  let stored = await store.all();
  say('reading all from the store', await medianTime(async () => (stored = await store.all())));
  let all = joined(seeds, stored);
  say('one library out of both', await medianTime(() => (all = joined(seeds, stored))), 100);
  say('profiles, in turns of 8 ms', await timed(() => prepareProfiles(all)));
  const self = seeds.find(({ ids }) => ids.includes('NCT06676631'))!;
  say('similarity (median of 7)', await medianTime(() => similarStudies(self, all, { limit: 8 })), 50);
  say(
    'similarity with every study explained',
    await timed(() => similarStudies(self, all).studies.map(({ line }) => line)),
  );
  await store.clear();
  await store.close();
}
