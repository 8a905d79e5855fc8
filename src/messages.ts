// What the parts of the extension say to each other. Every message has a `type`; replies are the return values.
import type { Criterion, FindingRef, Reading } from './model/reading';
import type { Modality, Study } from './model/study';

/** What the background knows of one tab. */
export type TabState =
  /** No trial here, or a page that the extension may not see; `closed` where the browser refused to have it read. */
  | { status: 'no-trial'; url: string; closed?: true }
  | { status: 'reading'; url: string }
  /** `problem` is set where the page was a trial's but something stood in the way; one sentence for the user. */
  | { status: 'read'; url: string; reading: Reading; readAt: string; problem?: PageProblem };

/** Why a trial's page gave less than it should; the panel has the words for each. */
export type PageProblem = 'no-criteria' | 'empty-criteria' | 'too-long' | 'failed';

export type Message =
  /**
   * content → background: a trial's page was opened, at first or by navigating in place.
   * With `needsReader` the background injects the reader into the sender's frame. Reply: whether the reader is there.
   */
  | { type: 'page-opened'; url: string; needsReader: boolean }
  /** background → content: say again what was read (nothing where no trial's page is open). */
  | { type: 'report-page' }
  /** background → content: go to the next (1) or the previous (-1) finding and open its card. */
  | { type: 'step-finding'; by: 1 | -1 }
  /** content → background: this page was read (replaces the tab's last state). */
  | { type: 'page-read'; reading: Reading; url: string; problem?: PageProblem }
  /** content → background: the page is no longer a trial's. */
  | { type: 'page-left'; url: string }
  /**
   * panel → background: the state of a window's active tab, or of `tabId` (the wide view). Reply: a StateMessage, or null.
   * `ahead`: asked by a panel that can't hear of findings to show yet.
   */
  | { type: 'get-state'; windowId: number; tabId?: number; ahead?: true }
  /** background → panel: a tab's state changed, or another tab became active. */
  | StateMessage
  /** panel → background: read this tab's page though its address is no trial's. Reply: whether the browser let it. */
  | { type: 'read-tab'; tabId: number }
  /** background → content: the leave to always read these sites (match patterns) was taken back. Reply: true where the page ended. */
  | { type: 'stop-reading'; sites: string[] }
  /** background → panel of that window: close, if it was open before this time (milliseconds since 1970). */
  | { type: 'close-panel'; windowId: number; openBefore: number }
  /** panel → content: scroll to a finding and flash it. Reply: whether it was found on the page. */
  | { type: 'show-finding'; ref: FindingRef }
  /** content → background: open the panel at this finding (Chrome). */
  | { type: 'open-panel'; ref: FindingRef }
  /** background → panel of that window: show a finding of the active tab. */
  | { type: 'show-in-panel'; windowId: number; ref: FindingRef }
  /** panel → background: what is stored of studies; a refresh that is due begins. Reply: StudiesStatus. */
  | { type: 'get-studies' }
  /** panel → background: bring the studies up to date, of these kinds or those of the last time. Reply: StudiesStatus. */
  | { type: 'refresh-studies'; kinds?: Modality[] }
  /** panel → background: stop the refresh; what came stays. Reply: StudiesStatus. */
  | { type: 'cancel-refresh' }
  /** panel → background: one study by its ids from its registry; `again` also after a failure just now. Reply: FetchedRecord. */
  | { type: 'fetch-study'; ids: string[]; again?: boolean }
  /** options → background: remove all that is stored. Reply: StudiesStatus. */
  | { type: 'clear-data' }
  /** options → background. Reply: the export (src/studies/transfer.ts), or { problem }. */
  | { type: 'export-data' }
  /** options → background: put an export back. Reply: { taken, unreadable }, or { problem }. */
  | { type: 'import-data'; file: unknown }
  /** background → panel: a refresh began, went on or ended, or what is stored changed. */
  | { type: 'studies-changed'; status: StudiesStatus };

/** Why something with studies did not work: one sentence for the user, and whether to offer "Try again". */
export type StudiesProblem = { kind: string; sentence: string; retryable: boolean };

export type StudiesStatus = {
  /** How many studies are stored, beside the built-in ones. */
  fetched: number;
  visited: number;
  /** When the last whole refresh ended (ISO 8601). */
  refreshedAt?: string;
  /** The kinds of treatment that a refresh asks for. */
  kinds: Modality[];
  /** How far a refresh is, in studies; `total` once the registry has said it. */
  running?: { seen: number; total?: number };
  problem?: StudiesProblem;
  /** Records of the last refresh that could not be read, by id. */
  unreadable: string[];
};

/** A registry's record of one study: as it came, or as it was stored; and why not, where it did not come. */
export type FetchedRecord = {
  study?: Study;
  criteria?: Criterion[];
  /** ISO 8601. */
  fetchedAt?: string;
  /** What of the record could not be used. */
  dropped?: string[];
  problem?: StudiesProblem;
};

/** The port over which a page of the extension has the registry searched: it posts a RegistryWish, and is told steps. */
export const REGISTRY_SEARCH = 'registry-search';

/** page → background: lupus studies of these kinds and in these statuses (the API's codes); of an empty list all. */
export type RegistryWish = { kinds: Modality[]; statuses: string[] };

/** background → page: what came, up to the end or to what stood in the way. */
export type RegistryStep =
  /** `seen` of `total` records so far, the unreadable ones (by id) among them. */
  | { type: 'found'; studies: Study[]; unreadable: string[]; seen: number; total?: number }
  | { type: 'ended' }
  | { type: 'failed'; problem: StudiesProblem };

export type StateMessage = { type: 'state'; windowId: number; tabId: number; state: TabState };
