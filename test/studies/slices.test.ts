import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { studyFromRecord } from '../../src/studies/api-record';
import { MIGRATIONS, type StudiesDB, VERSION } from '../../src/studies/migrations';
import { slicesOf } from '../../src/studies/slices';
import { StudyStore } from '../../src/studies/store';
import { manyRecords } from './own-records';

const open = (name: string) =>
  openDB<StudiesDB>(name, VERSION, {
    async upgrade(db, from, _to, tx) {
      for (const migrate of MIGRATIONS.slice(from)) await migrate(db, tx as never);
    },
  });

it.each([
  [0, [0]],
  [2, [2]],
  [3, [3, 0]],
  [7, [3, 3, 1]],
])('%i rows come whole and in order, in slices', async (count, sizes) => {
  const db = await open(`slices-${count}`);
  const ids = Array.from({ length: count }, (_, i) => `NCT0${8_000_000 + i}`);
  for (const id of [...ids].reverse()) await db.put('fetched', { id, ids: [id] } as never);
  const tx = db.transaction(['fetched', 'visited']);
  const slices: string[][] = [];
  for await (const rows of slicesOf(tx.objectStore('fetched'), 3)) slices.push(rows.map(({ id }) => id));
  await tx.done;
  db.close();
  expect(slices.map((slice) => slice.length)).toEqual(sizes);
  expect(slices.flat()).toEqual(ids);
});

it('the store gives the page its turn between slices: no request takes many rows', async () => {
  const store = new StudyStore('slices-of-the-store');
  const fetchedAt = '2026-11-20T10:00:00.000Z';
  await store.putFetched(manyRecords(230).map((r) => ({ ...studyFromRecord(r, '2026-11-20')!, fetchedAt })));
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect((await store.all()).fetched).toHaveLength(230);
  expect(asked.mock.calls.length).toBeGreaterThan(4);
  for (const [, count] of asked.mock.calls) expect(count).toBeLessThanOrEqual(100);
  await store.close();
});
