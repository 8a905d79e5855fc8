// Puts the reader into a trial's page. It stays out of all other pages: nothing of it is loaded there.
import browser from 'webextension-polyfill';
import { GATE_SCRIPT, MARKS_STYLE, READ_HERE_SCRIPT, READER_SCRIPT } from '../extension';
import { hosts } from '../sites/detect';

/**
 * Injects the marks' rules and the reader into one frame; they run beside the gate, in the extension's own world, out of
 * reach of the page's content security policy. Resolves to whether they are there: a page may have gone meanwhile.
 */
export async function injectReader(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await Promise.all([
      browser.scripting.insertCSS({ target, files: [MARKS_STYLE] }),
      browser.scripting.executeScript({ target, files: [READER_SCRIPT] }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Has a tab's page read at the user's wish, whatever its address is. Resolves to whether the browser lets it: it must have
 * granted the page (`activeTab`, by the toolbar button, the menu or a command) or its site.
 */
export async function readHere(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READ_HERE_SCRIPT, GATE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Runs scripts in the open pages of these sites (match patterns); a page that can't be reached is passed over. */
export async function runInOpenPages(sites: readonly string[], files: string[], allFrames = false): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  await Promise.all(
    tabs.map(({ id, discarded }) =>
      id === undefined || discarded
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames }, files }).catch(() => {}),
    ),
  );
}

/** Puts the gate into the pages that were open before the extension was installed or updated. */
export const injectGates = (): Promise<void> => runInOpenPages(hosts, [GATE_SCRIPT], true);
