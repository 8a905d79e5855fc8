// Reading a whole table of the store without holding up the page that reads it.
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { StudiesDB } from './migrations';

/** Rows read at once. What the browser gives at once it also unpacks at once: thousands would be one long task. */
const AT_ONCE = 50;

/**
 * All rows of a table in the order of their ids, some at a time: whoever waits beside it gets its turn. Await nothing
 * but the store between two slices, or its transaction ends.
 */
export async function* slicesOf<Name extends 'fetched' | 'visited'>(
  table: IDBPObjectStore<StudiesDB, StoreNames<StudiesDB>[], Name>,
  atOnce = AT_ONCE,
): AsyncGenerator<StudiesDB[Name]['value'][], void, undefined> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const rows = await table.getAll(after, atOnce);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}
