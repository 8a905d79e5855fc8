// The options page's ports to the browser.
import browser from 'webextension-polyfill';
import type { Message, StudiesProblem } from '../messages';
import { hosts } from '../sites/detect';
import { ownSites } from '../sites/own-sites';
import { t } from '../words/words';
import { download } from './download';
import type { Settings } from './remembered';
import { storedSettings } from './stored-settings';

export type OptionsPorts = {
  /** The sites that the user wants always read, as match patterns of one host. */
  ownSites: () => Promise<string[]>;
  /** Takes the leave to read a site back; false where the browser keeps it. */
  takeBack: (site: string) => Promise<boolean>;
  /** The known trial sites (match patterns) that the browser keeps the extension out of. */
  closedSites: () => Promise<string[]>;
  /** Asks for these sites. Must be called from a click. */
  grant: (sites: readonly string[]) => Promise<boolean>;
  /** Each of these does it and resolves to one sentence that says what came of it. */
  exportData: () => Promise<string>;
  importData: (text: string) => Promise<string>;
  clearData: () => Promise<string>;
  /** Where choices are remembered; without it they hold for the page alone. */
  settings?: Settings;
  /** Calls back whenever the browser's grants change, until the returned function is called. */
  listen: (changed: () => void) => () => void;
};

/** What the saved data is called. */
const FILE = 'lupus-trial-lens.json';

const unanswered = () => t('options.stored.unanswered');

/** Asks the background; undefined where it does not answer. */
async function ask(
  message: Message,
): Promise<{ problem?: StudiesProblem; taken?: number; unreadable?: string[] } | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The real browser. */
export function optionsPorts(): OptionsPorts {
  return {
    async ownSites() {
      const { origins = [] } = await browser.permissions.getAll();
      return ownSites(origins, hosts);
    },
    takeBack: (site) => browser.permissions.remove({ origins: [site] }).catch(() => false),
    async closedSites() {
      const open = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [host] })));
      return hosts.filter((_, i) => !open[i]);
    },
    grant: (sites) => browser.permissions.request({ origins: [...sites] }).catch(() => false),
    async exportData() {
      const data = await ask({ type: 'export-data' });
      if (!data) return unanswered();
      if (data.problem) return data.problem.sentence;
      download(new Blob([JSON.stringify(data, null, 1)], { type: 'application/json' }), FILE);
      return t('options.stored.saved', [FILE]);
    },
    async importData(text) {
      let file: unknown;
      try {
        file = JSON.parse(text);
      } catch {
        return t('options.stored.noData');
      }
      const reply = await ask({ type: 'import-data', file });
      if (!reply) return unanswered();
      if (reply.problem) return reply.problem.sentence;
      const left = reply.unreadable?.length ?? 0;
      const taken = reply.taken ?? 0;
      return left > 0 ? t('options.stored.takenUnread', [taken, left]) : t('options.stored.taken', [taken]);
    },
    async clearData() {
      const reply = await ask({ type: 'clear-data' });
      return reply ? (reply.problem?.sentence ?? t('options.stored.cleared')) : unanswered();
    },
    settings: storedSettings,
    listen(changed) {
      const { onAdded, onRemoved } = browser.permissions;
      const heard = () => changed();
      onAdded.addListener(heard);
      onRemoved.addListener(heard);
      return () => {
        onAdded.removeListener(heard);
        onRemoved.removeListener(heard);
      };
    },
  };
}
