// The states of all tabs: in memory while the background lives, in session storage for when it was stopped.
import type { TabEntry } from './tab-state';

/** What session storage must do; keys are our own. */
export type SessionStore = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

const keyOf = (tabId: number): string => `tab:${tabId}`;

export class Tabs {
  readonly #store: SessionStore;
  readonly #known = new Map<number, TabEntry | undefined>();
  /** The last write of each tab: writes of one tab keep their order. */
  readonly #writes = new Map<number, Promise<void>>();

  constructor(store: SessionStore) {
    this.#store = store;
  }

  /** A tab's entry; undefined where nothing is known. */
  async get(tabId: number): Promise<TabEntry | undefined> {
    if (this.#known.has(tabId)) return this.#known.get(tabId);
    const key = keyOf(tabId);
    const stored = (await this.#store.get(key).catch(() => ({}) as Record<string, unknown>))[key] as
      | TabEntry
      | undefined;
    // Meanwhile an event may have brought something newer.
    if (!this.#known.has(tabId)) this.#known.set(tabId, stored);
    return this.#known.get(tabId);
  }

  /**
   * Changes a tab's entry. Resolves to the new entry, or to null where nothing changed.
   * Where the store is full the entry lives in memory only: the page can be asked again.
   */
  async change(tabId: number, how: (entry: TabEntry | undefined) => TabEntry | undefined): Promise<TabEntry | null> {
    await this.get(tabId);
    const before = this.#known.get(tabId); // another change may have come first
    const after = how(before);
    if (after === before || !after) return null;
    this.#known.set(tabId, after);
    this.#write(tabId, () => this.#store.set({ [keyOf(tabId)]: after }).catch(() => this.#store.remove(keyOf(tabId))));
    return after;
  }

  /** Forgets a tab that was closed. */
  forget(tabId: number): void {
    this.#known.delete(tabId);
    this.#write(tabId, () => this.#store.remove(keyOf(tabId)));
  }

  #write(tabId: number, write: () => Promise<void>): void {
    const after = (this.#writes.get(tabId) ?? Promise.resolve()).then(write).catch(() => {});
    this.#writes.set(tabId, after);
    void after.then(() => this.#writes.get(tabId) === after && this.#writes.delete(tabId));
  }
}
