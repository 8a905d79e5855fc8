// The panel's, the wide view's and the options' words come from the browser's messages, in the browser's language.
import browser from 'webextension-polyfill';
import { type Key, language, t, useWords } from '../words/words';

/**
 * To be called first in a page of the extension: sets the words, and the page's language and title with them.
 * @param title what the page is called, until it knows better
 */
export function speak(title: Key = 'extension.name'): void {
  useWords((name, args) => browser.i18n.getMessage(name, args));
  document.documentElement.lang = language();
  document.title = t(title);
}
