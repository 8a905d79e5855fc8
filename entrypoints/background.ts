// One state a tab: pages report what they read, panels ask and are told.
import browser, { type Tabs as BrowserTabs, type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { BADGE_COLOUR, badgeOf } from '../src/background/badge';
import { injectGates, injectReader, readHere } from '../src/background/inject';
import { grantedSites, readOpenPages, registerOwnSites } from '../src/background/own-sites';
import { openPanel, ownToolbarButton } from '../src/background/panel';
import { serveSearch } from '../src/background/registry-search';
import { Studies } from '../src/background/studies';
import { left, moved, opened, read, refused, type TabEntry } from '../src/background/tab-state';
import { Tabs } from '../src/background/tabs';
import { COMMANDS } from '../src/extension';
import type { Message, StateMessage, TabState } from '../src/messages';
import type { FindingRef } from '../src/model/reading';
import { detectTrialPage, hosts, isKnownHost } from '../src/sites/detect';
import { ownSites } from '../src/sites/own-sites';
import { StudyStore } from '../src/studies/store';
import { t, useWords } from '../src/words/words';

const MENU_ITEM = 'open-panel';
/** How long a wish to show a finding waits for a panel that is just opening, in milliseconds. */
const OPENING = 5000;

export default defineBackground(() => {
  useWords((name, args) => browser.i18n.getMessage(name, args));
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
    const known = entry && (entry.state.status !== 'no-trial' || entry.state.closed) ? entry.state : none;
    return { type: 'state', windowId: tab.windowId, tabId: tab.id, state: known };
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

  /** Reads a tab's page at the user's wish. Resolves to whether the browser lets it. */
  const readTab = async (tabId: number): Promise<boolean> => {
    if (await readHere(tabId)) return true;
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    await change(tabId, () => refused(tab?.url ?? ''));
    return false;
  };

  /** Whether a page is being read already, or should not be without being asked for by name. */
  const needsReading = async (tab: BrowserTabs.Tab, byName: boolean): Promise<boolean> => {
    if (tab.id === undefined || (await tellPage(tab.id, { type: 'report-page' })) !== undefined) return false;
    // At a known site an address that is no trial's is a list or a search: the panel offers to read it all the same.
    return byName || !tab.url || detectTrialPage(tab.url) !== null || !isKnownHost(tab.url);
  };

  /** The user's act on a page: its panel opens, and a page of no known site is read. */
  const actOn = async (tab: BrowserTabs.Tab | undefined, byName: boolean): Promise<void> => {
    const { id: tabId, windowId } = tab ?? {};
    const pressed = Date.now();
    void openPanel(windowId); // before anything is awaited
    if (!tab || tabId === undefined || windowId === undefined) return;
    if (await needsReading(tab, byName)) await readTab(tabId);
    else if (!byName) await tell({ type: 'close-panel', windowId, openBefore: pressed });
  };

  const fromPanel = async (message: Message): Promise<StateMessage | boolean | null | undefined> => {
    if (message.type === 'read-tab') return readTab(message.tabId);
    if (message.type !== 'get-state') return undefined;
    const { windowId, tabId } = message;
    const tab = await (tabId === undefined ? activeTab(windowId) : browser.tabs.get(tabId).catch(() => undefined));
    const state = tab ? await stateOf(tab) : null;
    if (message.ahead) return state;
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
    return message.type === 'get-state' || message.type === 'read-tab' ? fromPanel(message) : studies.handle(message);
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.url?.startsWith(browser.runtime.getURL(''))) serveSearch(port);
  });

  /** A page that was read at the user's wish and was loaded again is not being read any more. */
  const checkRead = async (tabId: number, url: string | undefined) => {
    const entry = await tabs.get(tabId);
    if (!entry || entry.state.status === 'no-trial' || (url && detectTrialPage(url))) return;
    if ((await tellPage(tabId, { type: 'report-page' })) === undefined)
      await change(tabId, (now) => (now === entry ? left(now, now.frameId, url ?? '') : now));
  };

  browser.tabs.onActivated.addListener(({ tabId, windowId }) => void tellActive(windowId, tabId));
  browser.tabs.onUpdated.addListener(async (tabId, changed, tab) => {
    if (changed.status === 'complete' && changed.url === undefined) void checkRead(tabId, tab.url);
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
    if (info.menuItemId === MENU_ITEM) void actOn(tab, true);
  });
  browser.action.onClicked.addListener((tab) => void actOn(tab, false));
  ownToolbarButton();

  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerOwnSites();
    await readOpenPages(ownSites(origins, hosts));
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await registerOwnSites();
    const sites = ownSites(origins, hosts);
    for (const { id } of sites.length > 0 ? await browser.tabs.query({}) : []) {
      if (id === undefined || (await tellPage(id, { type: 'stop-reading', sites })) !== true) continue;
      await change(id, (entry) => entry && left(entry, entry.frameId, entry.state.url));
    }
  });
  // The browsers keep the menu, and with it the language that it was made in.
  const makeMenu = async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_ITEM,
      title: t('extension.openPanel'),
      contexts: ['page', 'selection', 'link'],
      documentUrlPatterns: ['https://*/*', 'http://*/*'],
    });
  };
  browser.runtime.onStartup.addListener(() => {
    void makeMenu();
    void registerOwnSites();
  });
  void browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });

  browser.runtime.onInstalled.addListener(async () => {
    await makeMenu();
    await injectGates();
    await registerOwnSites();
    await readOpenPages(await grantedSites());
  });
});
