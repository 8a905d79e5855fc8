// What is said one after the other, in the manner of the language.
import { t } from '../words/words';

/** Sentences one after the other; empty ones are left out. */
export const sentences = (...list: readonly string[]): string =>
  list.filter((s) => s !== '').reduce((all, s) => (all === '' ? s : t('panel.sentences', [all, s])), '');

/** "A, B, C". */
export const commas = (list: readonly string[]): string =>
  list.reduce((all, s, i) => (i === 0 ? s : t('panel.comma', [all, s])), '');

/** "A; B; C". */
export const semicolons = (list: readonly string[]): string =>
  list.reduce((all, s, i) => (i === 0 ? s : t('panel.semicolon', [all, s])), '');
