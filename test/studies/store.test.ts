import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { studyFromRecord } from '../../src/studies/api-record';
import { studyFromReading } from '../../src/studies/from-reading';
import { type FetchedRow, MIGRATIONS, VERSION, type VisitedRow } from '../../src/studies/migrations';
import type { FetchedStudy } from '../../src/studies/registry';
import { StoreError, StudyStore } from '../../src/studies/store';
import { exported, ImportError, imported } from '../../src/studies/transfer';
import { manyRecords, wholeRecord } from './own-records';

let turn = 0;
let name = '';
let store: StudyStore;
const opened: StudyStore[] = [];
const open = (as = name) => {
  const one = new StudyStore(as);
  opened.push(one);
  return one;
};
beforeEach(() => {
  turn += 1;
  name = `test-${turn}`;
  store = open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

const fetched = (record = wholeRecord, day = '2026-11-20'): FetchedStudy => ({
  ...studyFromRecord(record, day)!,
  fetchedAt: `${day}T10:00:00.000Z`,
});
const aged = (age: number, day: string) => {
  const record = structuredClone(wholeRecord);
  record.protocolSection.eligibilityModule.maximumAge = `${age} Years`;
  return fetched(record, day);
};
const many = (count: number, day?: string) => manyRecords(count).map((record) => fetched(record, day));
const visit = (day: string, study = fetched(wholeRecord, day).study) => ({
  study,
  url: 'https://meddatax.com/clinical-trials/NCT09990001',
  site: 'meddatax',
  at: `${day}T09:00:00.000Z`,
});
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'it did not fail',
    (error: unknown) => (error instanceof StoreError ? error.problem : error),
  );

describe('the store', () => {
  it('keeps what was fetched, found by any of its ids', async () => {
    expect(await store.putFetched([fetched()])).toEqual({ added: 1, changed: 0, kept: 1 });
    await store.close();
    const again = open();
    for (const id of ['nct09990001', 'NCT09990901', ' 2026-500001-10-00'])
      expect((await again.fetched(id))?.study).toEqual(fetched().study);
    expect(await again.fetched('NCT00000000')).toBeUndefined();
    expect(await again.count()).toEqual({ fetched: 1, visited: 0 });
  });

  it('keeps what changed from fetch to fetch', async () => {
    await store.putFetched([aged(65, '2024-01-05')]);
    expect(await store.putFetched([aged(65, '2024-06-05')])).toEqual({ added: 0, changed: 0, kept: 1 });
    expect(await store.putFetched([aged(70, '2025-01-05')])).toEqual({ added: 0, changed: 1, kept: 1 });
    await store.putFetched([aged(75, '2026-01-05')]);
    const { study } = (await store.fetched('NCT09990001'))!;
    expect([...study.history.map((h) => h.value), study.maximumAge?.value]).toEqual(['65', '70', 75]);
    expect(study.history.map((h) => h.asOf)).toEqual(['2024-06-05', '2025-01-05']);
  });

  it('keeps a record’s criteria where they were asked for, also when a search brings it again', async () => {
    await store.putFetched([fetched()], { criteria: true });
    await store.putFetched([fetched(wholeRecord, '2026-11-21')]);
    expect((await store.fetched('NCT09990001'))?.criteria).toEqual(fetched().criteria);
    expect((await store.fetched('NCT09990001'))?.fetchedAt).toBe('2026-11-21T10:00:00.000Z');
    // They are those of the newest record, as its facts are.
    const [first] = fetched().criteria;
    await store.putFetched([{ ...fetched(wholeRecord, '2026-11-22'), criteria: [first!] }]);
    expect((await store.fetched('NCT09990001'))?.criteria).toEqual([first]);
    // What was never asked for by its number is kept without them.
    await store.putFetched(many(1));
    expect(await store.fetched('NCT08000000')).not.toHaveProperty('criteria');
  });

  it('gives the kept criteria with where they were read: those of records, then those of visited pages', async () => {
    const { criteria } = fetched();
    const page = { title: 'Read from this page', url: 'https://meddatax.com/x', asOf: '2026-01-02' };
    const { study, ...rest } = visit('2026-01-02');
    const read = studyFromReading(
      { site: 'meddatax', isTrial: true, ids: study.ids, title: 'CAR-NK in lupus', criteria },
      { url: page.url, readAt: page.asOf },
    );
    await store.putVisited({ ...rest, study: read, criteria: criteria.slice(0, 1) });
    await store.putVisited({ ...rest, study: read, criteria });
    await store.putFetched([...many(1), fetched()], { criteria: true });
    const { texts = [] } = await store.all();
    expect(texts.map((t) => [t.ids[0], t.source?.title, t.criteria.length])).toEqual([
      ['NCT08000000', study.sources.registry?.title, many(1)[0]?.criteria.length],
      ['NCT09990001', study.sources.registry?.title, criteria.length],
      ['NCT09990001', page.title, criteria.length],
    ]);
  });

  it('keeps visits, with the first time and what later ones saw', async () => {
    await store.putVisited(visit('2026-01-01', aged(65, '2026-01-01').study));
    await store.putVisited(visit('2026-02-02', aged(70, '2026-02-02').study));
    const [row] = (await store.rows()).visited;
    expect([row?.firstVisitedAt, row?.visitedAt]).toEqual(['2026-01-01T09:00:00.000Z', '2026-02-02T09:00:00.000Z']);
    expect(row?.study.history.map((h) => h.value)).toEqual(['65']);
    expect((await store.all()).visited[0]?.maximumAge?.value).toBe(70);
  });

  it('remembers small facts', async () => {
    expect(await store.meta('refresh')).toBeUndefined();
    await store.setMeta('refresh', { at: 1 });
    expect(await open().meta('refresh')).toEqual({ at: 1 });
  });

  it('clears all of it', async () => {
    await store.putFetched(many(3));
    await store.putVisited(visit('2026-01-01'));
    await store.setMeta('refresh', { at: 1 });
    await store.clear();
    expect(await store.count()).toEqual({ fetched: 0, visited: 0 });
    expect(await store.meta('refresh')).toBeUndefined();
  });
});

describe('earlier versions of the store', () => {
  const oldFetched = { id: 'NCT09990001', study: fetched().study, dropped: [], fetchedAt: '2026-01-01T00:00:00.000Z' };
  const oldVisited = {
    id: 'NCT09990001',
    study: fetched().study,
    url: 'https://meddatax.com/x',
    site: 'meddatax',
    visitedAt: '2026-01-02T00:00:00.000Z',
  };
  it.each(Array.from({ length: VERSION }, (_, from) => from))('from %i to now nothing is lost', async (from) => {
    if (from > 0) {
      const db = await openDB(name, from, {
        async upgrade(old, _from, _to, tx) {
          for (const migrate of MIGRATIONS.slice(0, from)) await migrate(old as never, tx as never);
        },
      });
      const ids = from >= 2 ? { ids: ['NCT09990001', 'NCT09990901', '2026-500001-10-00'] } : {};
      await db.put('fetched', { ...oldFetched, ...ids });
      await db.put('visited', { ...oldVisited, ...ids });
      // A row that nobody understands stands in nobody's way.
      await db.put('visited', { id: 'odd', visitedAt: '2026-01-01T00:00:00.000Z' });
      db.close();
    }
    const all = await store.all();
    expect(all.fetched).toEqual(from > 0 ? [fetched().study] : []);
    expect(all.visited).toEqual(from > 0 ? [fetched().study] : []);
    expect((await store.fetched('NCT09990901'))?.id).toBe(from > 0 ? 'NCT09990001' : undefined);
    await store.putVisited(visit('2026-03-03'));
    const row = (await store.rows()).visited.find(({ id }) => id === 'NCT09990001');
    expect(row?.firstVisitedAt).toBe(from > 0 ? oldVisited.visitedAt : '2026-03-03T09:00:00.000Z');
    await store.setMeta('x', 1);
  });

  it('a newer version’s data is left alone', async () => {
    (await openDB(name, VERSION + 1)).close();
    expect(await problemOf(store.all())).toBe('newer');
    expect(await problemOf(store.putVisited(visit('2026-01-01')))).toBe('newer');
    expect((await indexedDB.databases()).find((d) => d.name === name)?.version).toBe(VERSION + 1);
  });

  it('gives way to a newer version that wants to open it, and says so afterwards', async () => {
    await store.putVisited(visit('2026-01-01'));
    const db = await openDB(name, VERSION + 1);
    expect(await db.count('visited')).toBe(1);
    expect(await problemOf(store.count())).toBe('newer');
    db.close();
  });
});

describe('when things go wrong', () => {
  /** Lets no table have more than `room` rows. */
  const small = (room: number) => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      const request = put.call(this, value, key);
      const { transaction } = this;
      const count = this.count();
      count.onsuccess = () => {
        if (count.result <= room) return;
        Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
        transaction.abort();
      };
      return request;
    });
  };

  it('a full disk: the oldest fetched studies give way, the user’s own stay', async () => {
    await store.putVisited(visit('2026-01-01'));
    await store.putFetched(many(6, '2026-01-01').slice(0, 3));
    await store.putFetched(many(6, '2026-02-01').slice(3));
    small(7);
    const more = manyRecords(9)
      .slice(6)
      .map((record) => fetched(record, '2026-03-01'));
    await store.putFetched(more);
    const rows = await store.rows();
    const days = rows.fetched.map((row) => row.fetchedAt.slice(0, 7));
    expect(days.filter((day) => day === '2026-03')).toHaveLength(3);
    expect(days.filter((day) => day === '2026-02')).toHaveLength(3);
    expect(rows.fetched.length).toBeLessThanOrEqual(7);
    expect(rows.visited).toHaveLength(1);
  });

  it('a disk too full for anything: what was there stays, and the problem has a name', async () => {
    await store.putVisited(visit('2026-01-01'));
    const before = await store.rows();
    small(0);
    expect(await problemOf(store.putVisited(visit('2026-02-02')))).toBe('full');
    expect(await problemOf(store.putFetched(many(2)))).toBe('full');
    vi.restoreAllMocks();
    expect(await store.rows()).toEqual(before);
  });

  it('a batch that fails in its middle is not there in part', async () => {
    await store.putFetched(many(2));
    const uncloneable = { ...fetched(), dropped: [(() => {}) as unknown as string] };
    await expect(store.putFetched([fetched(), uncloneable])).rejects.toBeInstanceOf(StoreError);
    expect((await store.count()).fetched).toBe(2);
  });

  it('killed in the middle: another start finds the state before', async () => {
    await store.putFetched([aged(65, '2025-01-01')]);
    const db = await openDB(name, VERSION);
    const tx = db.transaction('fetched', 'readwrite');
    tx.done.catch(() => {});
    void tx.store.clear().catch(() => {});
    void tx.store.put({ id: 'HALF' } as never).catch(() => {});
    // What the browser does with a transaction that its page does not live to see the end of.
    tx.abort();
    db.close();
    await store.close();
    expect((await open().all()).fetched.map((s) => s.maximumAge?.value)).toEqual([65]);
  });

  it('damaged rows: a fetched one goes, a visited one stays for its address; the others are there', async () => {
    await store.putFetched(many(3));
    await store.putVisited(visit('2026-01-01'));
    const db = await openDB(name, VERSION);
    const [first, second] = many(2).map(({ study }) => study);
    await db.put('fetched', { id: first!.ids[0], ids: first!.ids, study: { ...first, thresholds: null } } as never);
    await db.put('fetched', { id: second!.ids[0], ids: second!.ids, study: { ...second, phases: 'PHASE1' } } as never);
    await db.put('fetched', { id: 'none', ids: ['none'] } as never);
    await db.put('visited', { id: 'mine', ids: ['mine'], study: null, url: 'https://example.org/' } as never);
    db.close();
    const all = await store.all();
    expect(all.fetched.map((s) => s.ids[0])).toEqual(['NCT08000002']);
    expect(all.visited).toHaveLength(1);
    await vi.waitFor(async () => expect((await store.count()).fetched).toBe(1));
    expect((await store.rows()).visited.map(({ id }) => id)).toContain('mine');
    // The cache is built anew by the next fetch.
    expect(await store.putFetched(many(3))).toMatchObject({ added: 2 });
    expect((await store.all()).fetched).toHaveLength(3);
  });

  it('two writers at once lose nothing of each other', async () => {
    const other = open();
    await store.putFetched([aged(65, '2024-01-01')]);
    await Promise.all([
      ...Array.from({ length: 8 }, (_, i) =>
        (i % 2 ? store : other).putFetched(
          manyRecords(8)
            .slice(i, i + 1)
            .map((r) => fetched(r)),
        ),
      ),
      store.putFetched([aged(70, '2025-01-01')]),
      other.putFetched([aged(75, '2026-01-01')]),
      store.putVisited(visit('2026-01-01')),
      other.putVisited(visit('2026-02-02')),
    ]);
    expect(await store.count()).toEqual({ fetched: 9, visited: 1 });
    const { study } = (await store.fetched('NCT09990001'))!;
    expect(study.history.map((h) => h.value)).toEqual(['65', '70']);
    expect((await store.rows()).visited[0]?.firstVisitedAt).toBe('2026-01-01T09:00:00.000Z');
  });

  it('comes back after its connection was closed under it', async () => {
    await store.putVisited(visit('2026-01-01'));
    const once = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect((await store.count()).visited).toBe(1);
    expect(once).toHaveBeenCalled();
  });

  it('a browser without storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    expect(await problemOf(store.all())).toBe('closed');
  });
});

describe('export and import', () => {
  it('goes out as JSON and comes back the same', async () => {
    await store.putFetched([...many(3), ...[aged(65, '2024-01-01')]]);
    await store.putFetched([aged(70, '2025-01-01')], { criteria: true });
    await store.putVisited(visit('2026-01-01'));
    const json = JSON.stringify(await exported(store));
    const other = open(`${name}-other`);
    expect(await imported(other, JSON.parse(json))).toEqual({ taken: 5, unreadable: [] });
    expect(await other.rows()).toEqual(await store.rows());
    expect(await imported(other, JSON.parse(json))).toEqual({ taken: 0, unreadable: [] });
  });

  it('does not put older facts over newer ones', async () => {
    await store.putFetched([aged(65, '2024-01-01')]);
    await store.putVisited(visit('2024-01-01', aged(65, '2024-01-01').study));
    const old = JSON.parse(JSON.stringify(await exported(store))) as unknown;
    await store.clear();
    await store.putFetched([aged(75, '2026-01-01')]);
    await store.putVisited(visit('2026-01-01', aged(75, '2026-01-01').study));
    expect((await imported(store, old)).taken).toBe(1); // the time of the first visit
    expect((await store.all()).fetched[0]?.maximumAge?.value).toBe(75);
    const [row] = (await store.rows()).visited as VisitedRow[];
    expect([row?.firstVisitedAt, row?.study.maximumAge?.value]).toEqual(['2024-01-01T09:00:00.000Z', 75]);
  });

  it('names what it can’t read and takes the rest', async () => {
    await store.putFetched(many(2));
    const file = JSON.parse(JSON.stringify(await exported(store))) as { fetched: FetchedRow[]; visited: unknown[] };
    file.fetched[0]!.study.version = 9 as 1;
    file.visited.push(null, { ...visit('2026-01-01'), id: 'x', url: 'javascript:alert(1)' });
    const evil = structuredClone(file.fetched[1]!);
    evil.id = 'evil';
    evil.study.sources.registry!.url = 'javascript:alert(1)';
    file.fetched.push(evil);
    const other = open(`${name}-other`);
    expect(await imported(other, file)).toEqual({ taken: 1, unreadable: ['NCT08000000', 'evil', 'entry 1', 'x'] });
  });

  it.each([null, [], 'text', {}, { format: 'lupus-trial-lens', version: 2, fetched: [], visited: [] }])(
    'leaves all as it was for what is no export: %j',
    async (file) => {
      await store.putVisited(visit('2026-01-01'));
      await expect(imported(store, file)).rejects.toBeInstanceOf(ImportError);
      expect((await store.count()).visited).toBe(1);
    },
  );
});
