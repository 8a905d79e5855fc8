// The studies that were fetched and visited, in IndexedDB. Each write is one transaction: what was there stays until the
// new is there whole, also where the browser ends in the middle or another tab writes at the same time.
import { type IDBPDatabase, openDB } from 'idb';
import type { Criterion } from '../model/reading';
import type { Source, Study } from '../model/study';
import { t } from '../words/words';
import { changesBetween, once } from './history';
import { type FetchedRow, MIGRATIONS, type StudiesDB, VERSION, type VisitedRow } from './migrations';
import { overlay } from './overlay';
import type { FetchedStudy } from './registry';
import { slicesOf } from './slices';
import { isWhole } from './whole';

const STORE_NAME = 'studies';

export type StoreProblem =
  /** No room, even after the oldest fetched studies gave way. */
  | 'full'
  /** Written by a newer version of the extension. */
  | 'newer'
  /** The browser does not let it be opened or used. */
  | 'closed';

/** Why the store could not do it; `message` is one sentence for the user. */
export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly problem: StoreProblem,
    options?: ErrorOptions,
  ) {
    super(t(`storage.${problem}`), options);
  }
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '');

/** Also where the transaction was aborted for it. */
const isFull = (error: unknown): boolean =>
  nameOf(error) === 'QuotaExceededError' || (error instanceof Error && nameOf(error.cause) === 'QuotaExceededError');

/** The criteria of a stored study and where they were read; the ids in upper case. */
export type StoredText = { ids: readonly string[]; criteria: readonly Criterion[]; source?: Source };

/** The studies of the store by where they are from, and the criteria that are kept of them: fetched ones first. */
export type Stored = { fetched: Study[]; visited: Study[]; texts?: StoredText[] };

/** What "visited" is told of a page. */
export type Visit = { study: Study; criteria?: Criterion[]; url: string; site: string; at: string };

const keyOf = (study: Study): string => study.ids[0]!.toUpperCase();
const upper = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => id.toUpperCase()))];

type Tables = 'fetched' | 'visited' | 'meta';

export class StudyStore {
  readonly #name: string;
  #db: Promise<IDBPDatabase<StudiesDB>> | undefined;

  /** Opens nothing yet. */
  constructor(name = STORE_NAME) {
    this.#name = name;
  }

  #open(): Promise<IDBPDatabase<StudiesDB>> {
    const forget = () => {
      this.#db = undefined;
    };
    // A browser without storage throws at once instead of rejecting.
    this.#db ??= Promise.resolve()
      .then(() =>
        openDB<StudiesDB>(this.#name, VERSION, {
          async upgrade(db, from, _to, tx) {
            for (const migrate of MIGRATIONS.slice(from)) await migrate(db, tx as never);
          },
          // A newer version waits to open it, or it is being deleted: give way.
          blocking: (_current, _blocked, event) => {
            forget();
            (event.target as IDBDatabase).close();
          },
          terminated: forget,
        }),
      )
      .catch((error: unknown) => {
        forget();
        throw new StoreError(nameOf(error) === 'VersionError' ? 'newer' : 'closed', { cause: error });
      });
    return this.#db;
  }

  /** Runs `work` on the open database; once more where its connection had been closed meanwhile. */
  async #use<T>(work: (db: IDBPDatabase<StudiesDB>) => Promise<T>): Promise<T> {
    for (let tried = 0; ; tried += 1) {
      const db = await this.#open();
      try {
        return await work(db);
      } catch (error) {
        if (error instanceof StoreError) throw error;
        if (isFull(error)) throw new StoreError('full', { cause: error });
        const gone = nameOf(error) === 'InvalidStateError' || nameOf(error) === 'AbortError';
        if (gone) this.#db = undefined;
        if (!gone || tried > 0) throw new StoreError('closed', { cause: error });
      }
    }
  }

  /** The same, making room where there is none: the oldest quarter of the fetched studies goes, up to four times. */
  async #write<T>(work: (db: IDBPDatabase<StudiesDB>) => Promise<T>): Promise<T> {
    for (let tried = 0; ; tried += 1) {
      try {
        return await this.#use(work);
      } catch (error) {
        if (!(error instanceof StoreError) || error.problem !== 'full' || tried >= 4) throw error;
        if ((await this.#use((db) => makeRoom(db))) === 0) throw error;
      }
    }
  }

  /**
   * Keeps studies from a registry. What an earlier fetch said otherwise goes to the study's history.
   * @returns how many are new, and how many say something else than before
   */
  putFetched(
    list: readonly FetchedStudy[],
    { criteria = false } = {},
  ): Promise<{ added: number; changed: number; kept: number }> {
    return this.#write(async (db) => {
      const tx = db.transaction('fetched', 'readwrite');
      return whole(tx, async () => {
        let [added, changed] = [0, 0];
        for (const one of list) {
          const id = keyOf(one.study);
          const before = (await tx.store.get(id)) as FetchedRow | undefined;
          const known = before && isWhole(before.study) ? before : undefined;
          const study = known ? withHistory(known.study, one.study) : one.study;
          if (!known) added += 1;
          else if (study.history.length > known.study.history.length) changed += 1;
          const kept = criteria || known?.criteria ? one.criteria : undefined;
          const { dropped, fetchedAt } = one;
          await tx.store.put({
            id,
            ids: upper(study.ids),
            study,
            dropped,
            fetchedAt,
            ...(kept ? { criteria: kept } : {}),
          });
        }
        return { added, changed, kept: list.length };
      });
    });
  }

  /** Keeps the trial of a page that the user opened, over what earlier visits saw. */
  putVisited({ study, criteria, url, site, at }: Visit): Promise<void> {
    return this.#write(async (db) => {
      const tx = db.transaction('visited', 'readwrite');
      return whole(tx, async () => {
        const id = keyOf(study);
        const before = (await tx.store.get(id)) as VisitedRow | undefined;
        const known = before && isWhole(before.study) ? before.study : undefined;
        const merged = known ? overlay(known, study) : { ...study };
        // A page that fills in bit by bit is no trial that changes.
        if (known && before?.visitedAt.slice(0, 10) === at.slice(0, 10)) merged.history = known.history;
        const firstVisitedAt = before?.firstVisitedAt ?? at;
        const kept = criteria ?? before?.criteria;
        await tx.store.put({
          id,
          ids: upper(merged.ids),
          study: merged,
          ...(kept ? { criteria: kept } : {}),
          url,
          site,
          firstVisitedAt,
          visitedAt: at,
        });
      });
    });
  }

  /** The fetched record with this id (any of its ids, any case), or undefined. */
  async fetched(id: string): Promise<FetchedRow | undefined> {
    const row = await this.#use((db) => db.getFromIndex('fetched', 'ids', id.trim().toUpperCase()));
    return row && isWhole(row.study) ? row : undefined;
  }

  /**
   * All studies. Damaged rows are left out: a fetched one is removed, since it can be fetched again; a visited
   * one stays for what of it is good.
   */
  async all(): Promise<Stored> {
    const { broken, ...stored } = await this.#use(async (db) => {
      const tx = db.transaction(['fetched', 'visited']);
      return whole(tx, async () => {
        const all = {
          fetched: [] as Study[],
          visited: [] as Study[],
          texts: [] as StoredText[],
          broken: [] as unknown[],
        };
        for await (const rows of slicesOf(tx.objectStore('fetched'))) {
          all.fetched.push(...good(rows));
          all.texts.push(...textsOf(rows));
          all.broken.push(...rows.filter((row) => !isWhole(row?.study)).map((row) => row?.id));
        }
        for await (const rows of slicesOf(tx.objectStore('visited'))) {
          all.visited.push(...good(rows));
          all.texts.push(...textsOf(rows));
        }
        return all;
      });
    });
    if (broken.length > 0)
      void this.#use(async (db) => {
        const tx = db.transaction('fetched', 'readwrite');
        await whole(tx, async () => {
          for (const id of broken) if (typeof id === 'string') await tx.store.delete(id);
        });
      }).catch(() => {});
    return stored;
  }

  async count(): Promise<{ fetched: number; visited: number }> {
    const [fetched, visited] = await this.#use((db) => Promise.all([db.count('fetched'), db.count('visited')]));
    return { fetched, visited };
  }

  /** A small fact by name; undefined where there is none. */
  async meta<T>(key: string): Promise<T | undefined> {
    return (await this.#use((db) => db.get('meta', key)))?.value as T | undefined;
  }

  setMeta(key: string, value: unknown): Promise<void> {
    return this.#write(async (db) => void (await db.put('meta', { key, value })));
  }

  /** Removes everything, in one step. */
  clear(): Promise<void> {
    return this.#use(async (db) => {
      const tables: Tables[] = ['fetched', 'visited', 'meta'];
      const tx = db.transaction(tables, 'readwrite');
      await whole(tx, async () => {
        for (const name of tables) await tx.objectStore(name).clear();
      });
    });
  }

  /** Every row as it is stored, damaged ones too: for the export. */
  rows(): Promise<{ fetched: FetchedRow[]; visited: VisitedRow[] }> {
    return this.#use(async (db) => {
      const tx = db.transaction(['fetched', 'visited']);
      const [fetched, visited] = await Promise.all([
        tx.objectStore('fetched').getAll(),
        tx.objectStore('visited').getAll(),
      ]);
      return { fetched, visited };
    });
  }

  /**
   * Adds rows in one step: all of them, or none. Of a row that is there already the later one stays, and of visits the
   * first time.
   * @returns how many were added or replaced
   */
  putRows(rows: { fetched: readonly FetchedRow[]; visited: readonly VisitedRow[] }): Promise<number> {
    return this.#write(async (db) => {
      const tx = db.transaction(['fetched', 'visited'], 'readwrite');
      return whole(tx, async () => {
        let put = 0;
        const fetched = tx.objectStore('fetched');
        for (const row of rows.fetched) {
          const before = await fetched.get(row.id);
          if (before && isWhole(before.study) && before.fetchedAt >= row.fetchedAt) continue;
          await fetched.put(row);
          put += 1;
        }
        const visited = tx.objectStore('visited');
        for (const row of rows.visited) {
          const before = await visited.get(row.id);
          const good = before && isWhole(before.study) ? before : undefined;
          const firsts = [row.firstVisitedAt, ...(good ? [good.firstVisitedAt] : [])].sort();
          const later = good && good.visitedAt >= row.visitedAt ? good : row;
          if (good && later === good && firsts[0] === good.firstVisitedAt) continue;
          await visited.put({ ...later, firstVisitedAt: firsts[0]! });
          put += 1;
        }
        return put;
      });
    });
  }

  async close(): Promise<void> {
    const db = this.#db;
    this.#db = undefined;
    (await db?.catch(() => undefined))?.close();
  }
}

/** The studies of these rows, damaged ones left out. */
const good = (rows: readonly { study: Study }[]): Study[] => rows.map((row) => row?.study).filter(isWhole);

/** What is kept of the criteria of these rows. */
const textsOf = (rows: readonly (FetchedRow | VisitedRow)[]): StoredText[] =>
  rows.flatMap((row) => {
    if (!isWhole(row?.study) || !Array.isArray(row.criteria)) return [];
    const { registry, page } = row.study.sources;
    const source = 'visitedAt' in row ? page : registry;
    return [{ ids: upper(row.study.ids), criteria: row.criteria, ...(source ? { source } : {}) }];
  });

/** A registry's newer record, with what its earlier ones said. */
const withHistory = (before: Study, now: Study): Study => ({
  ...now,
  history: once([...before.history, ...changesBetween(before, now)]),
});

/** Does all of `work` in a transaction, or nothing of it. */
async function whole<T>(tx: { done: Promise<void>; abort(): void }, work: () => Promise<T>): Promise<T> {
  tx.done.catch(() => {}); // told below, where `work` itself did not fail
  try {
    const result = await work();
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // it is over already
    }
    throw await tx.done.then(
      () => error,
      (reason: unknown) => (isFull(reason) ? reason : error),
    );
  }
}

/** Removes the oldest quarter of the fetched studies; resolves to how many. */
async function makeRoom(db: IDBPDatabase<StudiesDB>): Promise<number> {
  const tx = db.transaction('fetched', 'readwrite');
  return whole(tx, async () => {
    const going = Math.ceil((await tx.store.count()) / 4);
    let gone = 0;
    for (let at = await tx.store.index('fetchedAt').openCursor(); at && gone < going; at = await at.continue()) {
      await at.delete();
      gone += 1;
    }
    return gone;
  });
}
