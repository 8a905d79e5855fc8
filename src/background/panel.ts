// Opening the panel: Chrome's side panel and Firefox's sidebar. Both open only at a user's act and only when asked
// first thing in its listener: nothing may be awaited before.
import browser from 'webextension-polyfill';

type SidePanel = {
  open(where: { windowId: number }): Promise<void>;
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
};

/** Chrome's side panel; undefined in Firefox. */
const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Opens the panel of a window. In Firefox it opens that of the window of the act. Resolves to whether it opened. */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    if (!sidePanel) await browser.sidebarAction.open();
    else if (windowId !== undefined) await sidePanel.open({ windowId });
    return true;
  } catch {
    return false; // the act was over, or the window is closed
  }
}

/** Gives the toolbar button's click to the background, not to Chrome's side panel: it also has the page read. */
export function ownToolbarButton(): void {
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}
