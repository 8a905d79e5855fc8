// Choices in the browser's storage.
import browser from 'webextension-polyfill';
import type { Settings } from './remembered';

/** Settings in the browser's storage: this computer's, and nobody else's. */
export const storedSettings: Settings = {
  get: async (name) => (await browser.storage.local.get(name))[name],
  set: (name, value) => browser.storage.local.set({ [name]: value }),
  watch(name, heard) {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && name in changes) heard(changes[name]?.newValue);
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};
