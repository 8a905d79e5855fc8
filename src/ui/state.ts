// The panel's store: what the active tab shows, which study it is, what it is compared with. The browser is reached only
// through ports, so that tests and previews run the same store.
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Message, StateMessage, TabState } from '../messages';
import type { FindingRef, Reading } from '../model/reading';
import type { Study } from '../model/study';
import { combined } from '../studies/overlay';
import { t } from '../words/words';
import { createFinder, type FinderState } from './finder-state';
import { type Findings, findingsOfReading, findingsOfStudy } from './findings';
import { createRegistrySearch, type RegistrySearch, type SearchRegistry } from './registry-search';
import { differFirstSetting, type Remembered, type Settings, singleKeysSetting } from './remembered';
import { createSentences, type Sentences, type StudyText } from './sentences';
import { type AskStudies, createStudies, type StudiesView } from './studies-state';
import { createUnits, type Units } from './units';

/** A study that resembles this trial, and why, in one line. */
export type Similar = { study: Study; why: string };

/** The studies, loaded when first needed. */
export type Library = {
  /** The trial of a page as a study: the library's facts with the page's own limits in their place. */
  subject: (reading: Reading, readAt: string, url: string) => Study;
  byId: (id: string) => Study | undefined;
  all: () => readonly Study[];
  /** The text of a study's criteria, where its record was fetched or its page visited. */
  text?: (study: Study) => StudyText | undefined;
  /** Most similar first, those of `also` among them; `outside` where the trial is no lupus cell therapy. */
  similar: (self: Study, also?: readonly Study[]) => { studies: Similar[]; outside: boolean };
};

export type Ports = {
  /** The window that the panel belongs to. */
  windowId: () => Promise<number>;
  /** Asks the background for a state; null where it has none yet. */
  ask: (message: Message) => Promise<StateMessage | null>;
  /** What was asked of the active tab before the panel was there: shown until the background has answered again. */
  first?: () => Promise<StateMessage | null>;
  /** Tells a tab's content script something; false where nobody is there. */
  tell: (tabId: number, message: Message) => Promise<boolean>;
  /** Calls back at every message of the background, until the returned function is called. */
  listen: (heard: (message: Message) => void) => () => void;
  library: () => Promise<Library>;
  /** The same with the fetched and visited studies; null where none are stored. */
  storedLibrary?: () => Promise<Library | null>;
  /** Asks the background about studies: to refresh them, or for one registry record. */
  studies?: AskStudies;
  /** Searches the registry's lupus studies; absent where there is no registry to ask. */
  searchRegistry?: SearchRegistry;
  /** Whether an address is that of a trial's page that can be read. */
  isTrialAddress: (url: string) => boolean;
  /** Whether an address is a page of the extension itself. */
  isOwnPage: (url: string) => boolean;
  /** Whether the browser lets the extension see all the sites that it knows. */
  mayRead: () => Promise<boolean>;
  /** Opens the wide view beside the page. */
  openWide: (tabId: number, self: string | null, studies: readonly string[]) => void;
  /**
   * Asks the browser's leave to read a page's site (all known sites where the address is not known), then loads the page
   * again. Must be called from a click.
   */
  allowSite: (tabId: number, url: string) => Promise<boolean>;
  /** Has a tab's page read though its address is no trial's. False where the browser does not let it. */
  readTab: (tabId: number) => Promise<boolean>;
  /** Whether the browser lets the extension read a site (a match pattern of one host) without being asked each time. */
  isAlwaysRead: (site: string) => Promise<boolean>;
  /** Asks the browser's leave to always read a site. Must be called from a click. */
  alwaysRead: (site: string) => Promise<boolean>;
  openOptions: () => void;
  /** Loads the tab's page again. */
  reload: (tabId: number) => void;
  copy: (text: string) => Promise<void>;
  /** Where choices are remembered; without it they hold for the page alone. */
  settings?: Settings;
};

export type PanelTab = 'trial' | 'compare';

/** What the panel as a whole shows. */
export type Stage =
  /** The background has not answered yet. */
  | 'asking'
  | 'no-trial'
  /** A trial's page by its address, of which nothing was heard for long. */
  | 'unseen'
  | 'reading'
  /** The page was read; findings are its own. */
  | 'page'
  /** The page shows no criteria; findings are those of the library's record. */
  | 'record'
  /** A trial's page of which nothing can be shown; `problem` says why. */
  | 'nothing';

export type PanelState = {
  tabId: ReadonlySignal<number | null>;
  tab: ReadonlySignal<TabState | null>;
  stage: ReadonlySignal<Stage>;
  library: ReadonlySignal<Library | 'loading' | 'failed'>;
  /** How current the studies are, and the registry's record where the page shows no criteria. */
  studies: StudiesView;
  /** False where the browser keeps the extension out of the sites that it knows. */
  mayRead: ReadonlySignal<boolean>;
  /** The trial as a study; null until the library is there, or where the page is no trial's. */
  subject: ReadonlySignal<Study | null>;
  findings: ReadonlySignal<Findings | null>;
  /** The units of all limits that are shown. */
  units: Units;
  similar: ReadonlySignal<{ studies: Similar[]; outside: boolean }>;
  /** The study beside this trial; the most similar one until another is chosen. */
  chosen: ReadonlySignal<Study | null>;
  choose: (id: string) => void;
  panelTab: Signal<PanelTab>;
  /** The first findings were on the screen: everything below them is drawn too. */
  firstDrawn: Signal<boolean>;
  query: Signal<string>;
  onlyDifferences: Signal<boolean>;
  /** Whether the comparison's rows that differ stand first. */
  differFirst: Remembered;
  /** Whether single letters and signs act as shortcuts. */
  singleKeys: Remembered;
  /** The sentences behind the cells of other studies. */
  sentences: Sentences;
  /** Finding studies: what is looked for, and whether the finder is open. */
  finder: FinderState;
  /** The registry's studies, searched at the reader's wish. */
  registry: RegistrySearch;
  /** The finding that the page asked to be shown, until it is. */
  wanted: Signal<FindingRef | null>;
  /** One sentence for the status line; "" for none. */
  notice: Signal<string>;
  showOnPage: (ref: FindingRef) => Promise<void>;
  openWide: () => void;
  allowSite: () => Promise<void>;
  /** Has the page read though its address is no trial's. */
  readPage: () => Promise<void>;
  isAlwaysRead: (site: string) => Promise<boolean>;
  /** Asks the browser's leave to always read a site; call it first thing in a click. Resolves to whether it was given. */
  alwaysRead: (site: string) => Promise<boolean>;
  openOptions: () => void;
  reload: () => void;
  /** Puts text on the clipboard; `done` is said once it is there. */
  copy: (text: string, done: string) => Promise<void>;
  /** Asks again what the active tab shows. */
  refresh: () => Promise<void>;
  /** Stops listening. */
  close: () => void;
};

/** How long a page may say nothing before the panel says so, in milliseconds. */
const patience = 6000;

/** How long the status line stays, in milliseconds: it covers what is below it, and its longest sentence takes 5 s to read. */
const noticeStays = 8000;

const noStudies = { studies: [], outside: false };

/**
 * Makes the store and starts it.
 * @param ports the browser, or a stand-in
 * @param onlyTab follow this tab alone (the wide view) instead of the window's active one
 */
export function createState(ports: Ports, onlyTab?: number): PanelState {
  const tabId = signal<number | null>(onlyTab ?? null);
  const tab = signal<TabState | null>(null);
  const library = signal<Library | 'loading' | 'failed'>('loading');
  const chosenId = signal<string | null>(null);
  const query = signal('');
  const wanted = signal<FindingRef | null>(null);
  const notice = signal('');
  const panelTab = signal<PanelTab>('trial');
  const firstDrawn = signal(false);
  const onlyDifferences = signal(false);
  const mayRead = signal(true);
  const slow = signal(false);
  const units = createUnits(ports.settings);
  const differFirst = differFirstSetting(ports.settings);
  const singleKeys = singleKeysSetting(ports.settings);
  const sentences = createSentences(ports.studies);
  const finder = createFinder();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let windowId: number | null = null;
  // Each question and each push gets a number: an answer to an older one is dropped.
  let turn = 0;
  let closed = false;

  const loaded = (): Library | null => (typeof library.value === 'string' ? null : library.value);

  const subject = computed<Study | null>(() => {
    const state = tab.value;
    const studies = loaded();
    if (state?.status !== 'read' || !studies || !state.reading.isTrial) return null;
    return studies.subject(state.reading, state.readAt, state.url);
  });

  async function loadStored(): Promise<void> {
    const studies = await ports.storedLibrary?.().catch(() => null); // the background says why
    if (studies && !closed) library.value = studies;
  }

  /** The trial whose registry record is needed: that of a page without criteria. */
  const without = computed(() => {
    const state = tab.value;
    if (state?.status !== 'read' || !state.reading.isTrial || state.reading.criteria.length > 0) return null;
    return state.reading.ids.length > 0 ? state.reading.ids : null;
  });
  const studies = createStudies(ports.studies, without, () => void loadStored());
  const registry = createRegistrySearch(ports.searchRegistry, ports.studies, loadStored);

  /** The library's own record of the page's trial; the registry's, until it is stored. */
  const record = computed<Study | null>(() => {
    const state = tab.value;
    if (state?.status !== 'read') return null;
    const answer = studies.record.value;
    const fetched = answer === 'asking' ? undefined : answer?.study;
    for (const id of state.reading.ids) {
      const known = loaded()?.byId(id);
      if (known) return fetched ? combined(known, fetched) : known;
    }
    return fetched ?? null;
  });

  const stage = computed<Stage>(() => {
    const state = tab.value;
    if (!state) return 'asking';
    if (state.status === 'reading') return slow.value ? 'unseen' : 'reading';
    if (state.status === 'no-trial') return state.url !== '' && ports.isTrialAddress(state.url) ? 'unseen' : 'no-trial';
    if (!state.reading.isTrial) return 'no-trial';
    if (state.reading.criteria.length > 0) return 'page';
    if (library.value === 'loading' && state.reading.ids.length > 0) return 'reading';
    return record.value ? 'record' : 'nothing';
  });

  const findings = computed<Findings | null>(() => {
    const state = tab.value;
    if (stage.value === 'page' && state?.status === 'read') return findingsOfReading(state.reading, units.system.value);
    if (stage.value === 'record' && record.value) return findingsOfStudy(record.value, units.system.value);
    return null;
  });

  const similar = computed(() => {
    const studies = loaded();
    return studies && subject.value ? studies.similar(subject.value) : noStudies;
  });

  const chosen = computed<Study | null>(() => {
    const id = chosenId.value;
    const self = subject.value;
    const picked = id === null ? undefined : loaded()?.byId(id);
    if (picked && !picked.ids.some((i) => self?.ids.includes(i))) return picked;
    return similar.value.studies[0]?.study ?? null;
  });

  const isSameReading = (a: TabState | null, b: TabState): boolean =>
    a?.status === 'read' && b.status === 'read' && a.url === b.url && a.readAt === b.readAt && a.problem === b.problem;

  /** A jump within a page changes what follows # alone; so do sites that are one page, but then to another trial. */
  const samePage = (a: TabState | null, b: TabState): boolean =>
    a !== null &&
    (a.url === b.url ||
      (a.status === 'read' &&
        b.status === 'read' &&
        firstId(a) === firstId(b) &&
        a.url.split('#')[0] === b.url.split('#')[0]));

  const firstId = (state: TabState & { status: 'read' }): string | undefined => state.reading.ids[0];

  function show(message: StateMessage): void {
    // The wide view beside the page is about the same trial: the panel keeps it.
    if (onlyTab === undefined && tab.value && ports.isOwnPage(message.state.url)) return;
    // The wide view stays with the trial that it was opened for, wherever its tab goes.
    const before = tab.value;
    const same =
      message.state.status === 'read' && before?.status === 'read' && firstId(message.state) === firstId(before);
    if (onlyTab !== undefined && before?.status === 'read' && !same) return;
    // The same reading once more: all that was made of it stays.
    if (tabId.value === message.tabId && isSameReading(before, message.state)) return;
    clearTimeout(waiting);
    if (message.state.status === 'reading')
      waiting = setTimeout(() => {
        slow.value = true;
      }, patience);
    batch(() => {
      if (tabId.value !== message.tabId || !samePage(tab.value, message.state)) {
        chosenId.value = null;
        query.value = '';
        notice.value = '';
        wanted.value = null;
      }
      slow.value = false;
      tabId.value = message.tabId;
      tab.value = message.state;
    });
  }

  function heard(message: Message): void {
    if (closed) return;
    studies.heard(message);
    if (message.type === 'state') {
      const ours = onlyTab === undefined ? message.windowId === windowId : message.tabId === onlyTab;
      if (!ours) return;
      turn += 1;
      show(message);
    } else if (message.type === 'show-in-panel' && onlyTab === undefined && message.windowId === windowId) {
      batch(() => {
        panelTab.value = 'trial';
        query.value = '';
        wanted.value = message.ref;
      });
    }
  }

  async function refresh(): Promise<void> {
    turn += 1;
    const mine = turn;
    windowId ??= await ports.windowId();
    const reply = await ports
      .ask({ type: 'get-state', windowId, ...(onlyTab === undefined ? {} : { tabId: onlyTab }) })
      .catch(() => null);
    if (closed || mine !== turn) return;
    if (reply) show(reply);
    else tab.value ??= { status: 'no-trial', url: '' };
  }

  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stopNotices = effect(() => {
    clearTimeout(leaving);
    if (notice.value === '') return;
    leaving = setTimeout(() => {
      notice.value = '';
    }, noticeStays);
  });

  const stop = ports.listen(heard);
  ports.library().then(
    (studies) => {
      if (closed) return;
      library.value = studies;
      void loadStored();
    },
    () => {
      if (!closed) library.value = 'failed';
    },
  );
  ports.mayRead().then(
    (may) => {
      mayRead.value = may;
    },
    () => {},
  );
  if (onlyTab === undefined)
    void Promise.all([ports.first?.(), units.known]).then(([answer]) => {
      if (answer && !closed && !tab.value) show(answer);
    });
  void refresh().finally(() => studies.begin());

  return {
    tabId,
    tab,
    stage,
    library,
    studies,
    mayRead,
    subject,
    findings,
    units,
    finder,
    registry,
    similar,
    chosen,
    choose: (id) => {
      chosenId.value = id;
    },
    panelTab,
    query,
    onlyDifferences,
    differFirst,
    singleKeys,
    firstDrawn,
    sentences,
    wanted,
    notice,
    async showOnPage(ref) {
      const id = tabId.value;
      const url = tab.value?.url;
      if (id === null) return;
      const found = await ports.tell(id, { type: 'show-finding', ref });
      if (closed || tabId.value !== id || tab.value?.url !== url) return;
      notice.value = found ? '' : t('status.gone');
    },
    openWide: () => {
      const id = tabId.value;
      if (id === null) return;
      const first = chosen.value?.ids[0];
      const rest = similar.value.studies.map((s) => s.study.ids[0]).filter((i) => i !== undefined && i !== first);
      ports.openWide(id, subject.value?.ids[0] ?? null, [first, ...rest].filter((i) => i !== undefined).slice(0, 4));
    },
    async allowSite() {
      const id = tabId.value;
      if (id === null || !tab.value) return;
      const allowed = await ports.allowSite(id, tab.value.url).catch(() => false);
      if (allowed) mayRead.value = true;
      notice.value = allowed ? '' : t('status.siteClosed');
    },
    async readPage() {
      const id = tabId.value;
      if (id === null) return;
      const done = await ports.readTab(id).catch(() => false);
      if (!closed && tabId.value === id) notice.value = done ? '' : t('status.notReadable');
    },
    isAlwaysRead: (site) => ports.isAlwaysRead(site).catch(() => false),
    async alwaysRead(site) {
      const allowed = await ports.alwaysRead(site).catch(() => false);
      if (!closed) notice.value = t(allowed ? 'status.siteAdded' : 'status.siteNotAdded');
      return allowed;
    },
    openOptions: ports.openOptions,
    reload: () => {
      if (tabId.value !== null) ports.reload(tabId.value);
    },
    async copy(text, done) {
      notice.value = await ports.copy(text).then(
        () => done,
        () => t('copy.refused'),
      );
    },
    refresh,
    close: () => {
      closed = true;
      clearTimeout(waiting);
      stopNotices();
      clearTimeout(leaving);
      studies.close();
      stop();
      units.close();
      differFirst.close();
      singleKeys.close();
      sentences.close();
      registry.close();
    },
  };
}
