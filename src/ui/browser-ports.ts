// The panel's ports to the browser and to the studies.
import browser from 'webextension-polyfill';
import { type Message, REGISTRY_SEARCH, type RegistryStep, type StateMessage } from '../messages';
import type { Study } from '../model/study';
import { detectTrialPage, hosts } from '../sites/detect';
import type { Stored, StoredText } from '../studies/store';
import { t } from '../words/words';
import { firstAnswer } from './first-answer';
import type { SearchRegistry } from './registry-search';
import type { Library, Ports } from './state';
import { storedSettings } from './stored-settings';
import { wideAddress } from './wide-address';

/** Loads the studies and what is needed to compare with them: not before the panel asks. */
async function loadLibrary(stored?: Stored): Promise<Library> {
  const [{ allStudies }, { studyFromReading }, { similarStudies }] = await Promise.all([
    import('../studies/library'),
    import('../studies/from-reading'),
    import('../studies/similar'),
  ]);
  const seeds = await allStudies();
  const all = stored ? (await import('../studies/join')).joined(seeds, stored) : seeds;
  const known = new Map<string, Study>(all.flatMap((s) => s.ids.map((id) => [id.toUpperCase(), s] as const)));
  const byId = (id: string) => known.get(id.toUpperCase());
  const texts = textsById(stored?.texts ?? []);
  return {
    all: () => all,
    byId,
    subject: (reading, readAt, url) => {
      const record = reading.ids.map(byId).find((s) => s !== undefined);
      return studyFromReading(reading, { known: record, readAt, url });
    },
    text: ({ ids }) => ids.map((id) => texts.get(id.toUpperCase())).find((text) => text !== undefined),
    similar: (self, also = []) => {
      const { studies, field } = similarStudies(self, [...all, ...also]);
      const why = (one: (typeof studies)[number]) => ({
        study: one.study,
        get why() {
          return one.line;
        },
      });
      return { studies: studies.map(why), outside: field === 'outside' };
    },
  };
}

/** The kept criteria by every id of their study; of two the first that says anything. */
function textsById(texts: readonly StoredText[]): ReadonlyMap<string, StoredText> {
  const byId = new Map<string, StoredText>();
  for (const text of texts) for (const id of text.ids) if (!byId.get(id)?.criteria.length) byId.set(id, text);
  return byId;
}

/** When the page has nothing better to do: what is on its way to the screen comes first. */
const idle = () => new Promise<void>((go) => requestIdleCallback(() => go(), { timeout: 1000 }));

/** The library with what is in the browser's storage; null where that is empty. */
async function loadStored(): Promise<Library | null> {
  await idle();
  const { StudyStore } = await import('../studies/store');
  const store = new StudyStore();
  try {
    const stored = await store.all();
    if (stored.fetched.length + stored.visited.length === 0) return null;
    const library = await loadLibrary(stored);
    await (await import('../studies/profile')).prepareProfiles(library.all());
    return library;
  } finally {
    void store.close();
  }
}

/** What the background says is checked before it is believed: it comes as `unknown`. */
const isMessage = (x: unknown): x is Message =>
  typeof x === 'object' && x !== null && typeof (x as { type?: unknown }).type === 'string';
const isState = (x: unknown): x is StateMessage => isMessage(x) && x.type === 'state';

/** Has the background search; a page that is closed ends its search by that. */
const searchRegistry: SearchRegistry = (wish, heard) => {
  const port = browser.runtime.connect({ name: REGISTRY_SEARCH });
  let inTurn = Promise.resolve();
  let over = false;
  const say = (step: RegistryStep) => {
    if (!over) heard(step);
    over ||= step.type !== 'found';
  };
  port.onMessage.addListener((raw: unknown) => {
    const step = raw as RegistryStep;
    // What compares the studies later is made ready page by page.
    inTurn = inTurn.then(async () => {
      if (step.type === 'found') await (await import('../studies/profile')).prepareProfiles(step.studies);
      say(step);
    });
  });
  port.onDisconnect.addListener(() => {
    const problem = { kind: 'interrupted', sentence: t('finder.registry.interrupted'), retryable: true };
    inTurn = inTurn.then(() => say({ type: 'failed', problem }));
  });
  port.postMessage(wish);
  return () => {
    over = true;
    port.disconnect();
  };
};

/** The real browser, Chrome and Firefox alike. */
export function browserPorts(): Ports {
  const first = firstAnswer();
  return {
    async windowId() {
      const { id } = await browser.windows.getCurrent();
      return id ?? browser.windows.WINDOW_ID_NONE;
    },
    async ask(message) {
      const reply: unknown = await browser.runtime.sendMessage(message);
      return isState(reply) ? reply : null;
    },
    async first() {
      const state = (await first)?.state;
      return isState(state) ? state : null;
    },
    tell: (tabId, message) => browser.tabs.sendMessage(tabId, message).then(Boolean, () => false),
    listen(heard) {
      const listener = (message: unknown): undefined => {
        if (isMessage(message)) heard(message);
      };
      browser.runtime.onMessage.addListener(listener);
      return () => browser.runtime.onMessage.removeListener(listener);
    },
    library: () => loadLibrary(),
    storedLibrary: loadStored,
    studies: (message) => browser.runtime.sendMessage(message),
    searchRegistry,
    isTrialAddress(url) {
      try {
        return detectTrialPage(url) !== null;
      } catch {
        return false;
      }
    },
    isOwnPage: (url) => url.startsWith(browser.runtime.getURL('')),
    mayRead: () => browser.permissions.contains({ origins: [...hosts] }),
    openWide(tabId, self, studies) {
      const address = browser.runtime.getURL('compare.html') + wideAddress({ tabId, self, studies, pinned: 0 });
      void browser.tabs.create({ url: address });
    },
    async allowSite(tabId, url) {
      // Nothing is awaited before this: the browser asks only while the click is being handled.
      const origins = url === '' ? [...hosts] : [`${new URL(url).origin}/*`];
      const allowed = await browser.permissions.request({ origins });
      if (allowed) await browser.tabs.reload(tabId);
      return allowed;
    },
    readTab: (tabId) => browser.runtime.sendMessage({ type: 'read-tab', tabId } satisfies Message).then(Boolean),
    isAlwaysRead: (site) => browser.permissions.contains({ origins: [site] }),
    alwaysRead: (site) => browser.permissions.request({ origins: [site] }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    reload: (tabId) => void browser.tabs.reload(tabId),
    copy: (text) => navigator.clipboard.writeText(text),
    settings: {
      ...storedSettings,
      async get(name) {
        const ahead = await first;
        return ahead ? ahead.settings[name] : storedSettings.get(name);
      },
    },
  };
}
