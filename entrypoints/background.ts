// One state a tab: pages report what they read, panels ask and are told.
import browser, { type Tabs as BrowserTabs, type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { BADGE_COLOUR, badgeOf } from '../src/background/badge';
import { injectGates, injectReader } from '../src/background/inject';
import { bindToolbarButton, openPanel } from '../src/background/panel';
import { Studies } from '../src/background/studies';
import { left, moved, opened, read, type TabEntry } from '../src/background/tab-state';
import { Tabs } from '../src/background/tabs';
import { COMMANDS } from '../src/extension';
import type { Message, StateMessage, TabState } from '../src/messages';
import type { FindingRef } from '../src/model/reading';
import { detectTrialPage, hosts } from '../src/sites/detect';
import { StudyStore } from '../src/studies/store';

const MENU_ITEM = 'open-panel';
/** How long a wish to show a finding waits for a panel that is just opening, in milliseconds. */
const OPENING = 5000;

export default defineBackground(() => {
  const tabs = new Tabs(browser.storage.session);
  /** Wishes to show a finding in a panel that was not open yet, by window. */
  const wishes = new Map<number, { ref: FindingRef; until: number }>();

  /** To all extension pages; where none is open nobody answers, and that is well. */
  const tell = (message: Message) => browser.runtime.sendMessage(message).catch(() => {});
  const clearSettings = () => browser.storage.local.clear();
  const studies = new Studies({ store: new StudyStore(), tell, clearSettings });
  const tellPage = (tabId: number, message: Message) => browser.tabs.sendMessage(tabId, message).catch(() => undefined);

  const stateOf = async (tab: BrowserTabs.Tab): Promise<StateMessage | null> => {
    if (tab.id === undefined || tab.windowId === undefined) return null;
    let entry = await tabs.get(tab.id);
    if (!entry) {
      entry = moved(undefined, tab.url, detectTrialPage);
      // The background was stopped and the store had no room, or the page was open before: it may know.
      if (entry) void tellPage(tab.id, { type: 'report-page' });
    }
    const none: TabState = { status: 'no-trial', url: tab.url ?? '' };
    const state = entry && entry.state.status !== 'no-trial' ? entry.state : none;
    return { type: 'state', windowId: tab.windowId, tabId: tab.id, state };
  };

  const activeTab = async (windowId: number): Promise<BrowserTabs.Tab | undefined> =>
    (await browser.tabs.query({ active: true, windowId }))[0];

  /** Tells panels the state of a window's active tab, unless another became active meanwhile. */
  const tellActive = async (windowId: number, tabId: number) => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const state = tab && (await stateOf(tab));
    if (state && (await activeTab(windowId))?.id === tabId) await tell(state);
  };

  /** Changes a tab's state and shows it: badge, tooltip, panels. Resolves to whether anything changed. */
  const change = async (tabId: number, how: (entry: TabEntry | undefined) => TabEntry | undefined) => {
    const entry = await tabs.change(tabId, how);
    if (!entry) return false;
    const { text, title } = badgeOf(entry.state);
    const tab = await browser.tabs.get(tabId).catch(() => undefined); // it may be closed by now
    if (!tab) return true;
    await Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]).catch(
      () => {},
    );
    if (tab.active && tab.windowId !== undefined) await tellActive(tab.windowId, tabId);
    return true;
  };

  const fromPage = async (message: Message, tab: BrowserTabs.Tab, frameId: number): Promise<unknown> => {
    const tabId = tab.id!;
    switch (message.type) {
      case 'page-opened': {
        void change(tabId, (entry) => opened(entry, frameId, message.url));
        return message.needsReader ? injectReader(tabId, frameId) : true;
      }
      case 'page-read':
        if (!tab.incognito) void studies.visited(message);
        return change(tabId, (entry) => read(entry, frameId, message, new Date().toISOString()));
      case 'page-left':
        return change(tabId, (entry) => left(entry, frameId, message.url));
      case 'open-panel':
        if (tab.windowId === undefined) return;
        wishes.set(tab.windowId, { ref: message.ref, until: Date.now() + OPENING });
        return tell({ type: 'show-in-panel', windowId: tab.windowId, ref: message.ref });
    }
  };

  const fromPanel = async (message: Message): Promise<StateMessage | null | undefined> => {
    if (message.type !== 'get-state') return undefined;
    const { windowId, tabId } = message;
    const tab = await (tabId === undefined ? activeTab(windowId) : browser.tabs.get(tabId).catch(() => undefined));
    const state = tab ? await stateOf(tab) : null;
    const wish = wishes.get(windowId);
    wishes.delete(windowId);
    if (wish && wish.until > Date.now())
      setTimeout(() => void tell({ type: 'show-in-panel', windowId, ref: wish.ref }), 100);
    return state;
  };

  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = raw as Message;
    if (sender.tab?.id !== undefined && sender.url && !sender.url.startsWith(browser.runtime.getURL(''))) {
      if (message.type === 'open-panel') void openPanel(sender.tab.windowId);
      return fromPage(message, sender.tab, sender.frameId ?? 0);
    }
    return message.type === 'get-state' ? fromPanel(message) : studies.handle(message);
  });

  browser.tabs.onActivated.addListener(({ tabId, windowId }) => void tellActive(windowId, tabId));
  browser.tabs.onUpdated.addListener(async (tabId, changed, tab) => {
    if (changed.url === undefined && changed.status !== 'loading') return;
    const isNews = await change(tabId, (entry) => moved(entry, changed.url ?? tab.url, detectTrialPage));
    // From one page without a trial to the next nothing changes but the address.
    if (!isNews && tab.active && tab.windowId !== undefined) await tellActive(tab.windowId, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => tabs.forget(tabId));

  browser.commands.onCommand.addListener(async (command, tab) => {
    const by = command === COMMANDS.next ? 1 : command === COMMANDS.previous ? -1 : undefined;
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
    if (by && tabId !== undefined) await tellPage(tabId, { type: 'step-finding', by });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM) void openPanel(tab?.windowId);
  });
  bindToolbarButton();
  void browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });

  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_ITEM,
      title: browser.i18n.getMessage('openPanel'),
      contexts: ['page', 'selection', 'link'],
      documentUrlPatterns: [...hosts],
    });
    await injectGates();
  });
});
