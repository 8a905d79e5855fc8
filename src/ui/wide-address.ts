// The wide view's address: which tab's trial, which trial, which studies beside it. A reload keeps them.

export type WideAddress = {
  /** The tab that shows the trial; -1 for none. */
  tabId: number;
  /** The trial's id, for when its tab is gone. */
  self: string | null;
  /** Ids of the studies beside it; null for the most similar. */
  studies: readonly string[] | null;
  /** How many of them, from the first on, stay in sight. */
  pinned: number;
};

/** Reads "?tab=12&id=NCT…&with=NCT…,NCT…&pin=1"; what is missing or odd counts as not given. */
export function readWideAddress(search: string): WideAddress {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? '-1');
  const studies = query.get('with');
  const pinned = Number(query.get('pin') ?? '0');
  return {
    tabId: Number.isInteger(tab) && tab >= 0 ? tab : -1,
    self: query.get('id') || null,
    pinned: Number.isInteger(pinned) && pinned > 0 ? pinned : 0,
    studies: studies === null ? null : [...new Set(studies.split(',').filter((id) => id !== ''))],
  };
}

/** The address's query for what is shown. */
export function wideAddress({ tabId, self, studies, pinned }: WideAddress): string {
  const query = new URLSearchParams();
  if (tabId >= 0) query.set('tab', String(tabId));
  if (self) query.set('id', self);
  if (studies) query.set('with', studies.join(','));
  if (pinned > 0) query.set('pin', String(pinned));
  return `?${query}`;
}
