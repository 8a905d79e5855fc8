// The options page's ports to the browser.
import browser from 'webextension-polyfill';
import { hosts } from '../sites/detect';
import { ownSites } from '../sites/own-sites';

export type OptionsPorts = {
  /** The sites that the user wants always read, as match patterns of one host. */
  ownSites: () => Promise<string[]>;
  /** Takes the leave to read a site back; false where the browser keeps it. */
  takeBack: (site: string) => Promise<boolean>;
  /** The known trial sites (match patterns) that the browser keeps the extension out of. */
  closedSites: () => Promise<string[]>;
  /** Asks for these sites. Must be called from a click. */
  grant: (sites: readonly string[]) => Promise<boolean>;
  /** Calls back whenever the browser's grants change, until the returned function is called. */
  listen: (changed: () => void) => () => void;
};

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
