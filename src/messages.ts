// What the parts of the extension say to each other. Every message has a `type`; replies are the return values.
import type { FindingRef, Reading } from './model/reading';

/** What the background knows of one tab. */
export type TabState =
  /** No trial here, or a page that the extension may not see. */
  | { status: 'no-trial'; url: string }
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
  /** panel → background: the state of a window's active tab, or of `tabId` (the wide view). Reply: a StateMessage, or null. */
  | { type: 'get-state'; windowId: number; tabId?: number }
  /** background → panel: a tab's state changed, or another tab became active. */
  | StateMessage
  /** panel → content: scroll to a finding and flash it. Reply: whether it was found on the page. */
  | { type: 'show-finding'; ref: FindingRef }
  /** content → background: open the panel at this finding (Chrome). */
  | { type: 'open-panel'; ref: FindingRef }
  /** background → panel of that window: show a finding of the active tab. */
  | { type: 'show-in-panel'; windowId: number; ref: FindingRef };

export type StateMessage = { type: 'state'; windowId: number; tabId: number; state: TabState };
