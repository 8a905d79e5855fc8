// The store's tables (IndexedDB) and how each version of them became the next. A version that was published never changes:
// a new one is a new entry at the end.
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Criterion } from '../model/reading';
import type { Study } from '../model/study';

/** A registry's record as it was last fetched, with what earlier fetches said in its study's history. A cache. */
export type FetchedRow = {
  /** The registry's number, upper case. */
  id: string;
  /** All ids of the study, upper case. */
  ids: string[];
  study: Study;
  /** The record's criteria, kept where the study was asked for by its number. */
  criteria?: Criterion[];
  /** What of the record could not be used. */
  dropped: string[];
  /** ISO 8601. */
  fetchedAt: string;
};

/** A trial whose page the user opened. The user's own: nothing but the user removes it. */
export type VisitedRow = {
  id: string;
  ids: string[];
  study: Study;
  /** The page's criteria at the last visit; absent in rows of earlier versions. */
  criteria?: Criterion[];
  url: string;
  site: string;
  /** ISO 8601. */
  firstVisitedAt: string;
  visitedAt: string;
};

/** Small facts by name: when the studies were refreshed, what for, how it ended. */
export type MetaRow = { key: string; value: unknown };

export interface StudiesDB extends DBSchema {
  fetched: { key: string; value: FetchedRow; indexes: { ids: string; fetchedAt: string } };
  visited: { key: string; value: VisitedRow; indexes: { ids: string; visitedAt: string } };
  meta: { key: string; value: MetaRow };
}

type Upgrade = (
  db: IDBPDatabase<StudiesDB>,
  tx: IDBPTransaction<StudiesDB, ('fetched' | 'visited' | 'meta')[], 'versionchange'>,
) => Promise<void>;

export const MIGRATIONS: readonly Upgrade[] = [
  // 1: two tables, by the first id.
  async (db) => {
    db.createObjectStore('fetched', { keyPath: 'id' });
    db.createObjectStore('visited', { keyPath: 'id' });
  },
  // 2: found by any of a study's ids; the oldest first where room is needed.
  async (_db, tx) => {
    for (const name of ['fetched', 'visited'] as const) {
      const table = tx.objectStore(name);
      for (let at = await table.openCursor(); at; at = await at.continue()) {
        const row = at.value as { id: string; study?: { ids?: unknown } };
        const ids = Array.isArray(row.study?.ids) ? row.study.ids : [row.id];
        await at.update({ ...at.value, ids: ids.map((id) => String(id).toUpperCase()) });
      }
      table.createIndex('ids' as never, 'ids', { multiEntry: true });
    }
    tx.objectStore('fetched').createIndex('fetchedAt', 'fetchedAt');
    tx.objectStore('visited').createIndex('visitedAt', 'visitedAt');
  },
  // 3: when and what for the studies were refreshed; before it, a visit had one time.
  async (db, tx) => {
    db.createObjectStore('meta', { keyPath: 'key' });
    const visited = tx.objectStore('visited');
    for (let at = await visited.openCursor(); at; at = await at.continue())
      await at.update({ ...at.value, firstVisitedAt: at.value.firstVisitedAt ?? at.value.visitedAt });
  },
];

/** The version that this code writes. */
export const VERSION = MIGRATIONS.length;
