// The words and signs of a comparison. The word always stands with its sign: colour and shape never carry it alone.
import { byLanguage } from '../plain';
import { type Key, t } from '../words/words';
import type { Verdict } from './limits';

const verdictKeys = {
  stricter: 'stricter',
  looser: 'looser',
  same: 'same',
  differs: 'differs',
  'not-comparable': 'notComparable',
  'only-here': 'onlyHere',
  'not-stated': 'notStated',
} as const satisfies Record<Verdict, string>;

/** "stricter", "not comparable" … */
export const verdictWord = (verdict: Verdict): string => t(`verdict.word.${verdictKeys[verdict]}`);

/** What the word means, for those who ask. */
export const verdictMeaning = (verdict: Verdict): string => t(`verdict.meaning.${verdictKeys[verdict]}`);

/** Decoration beside the word; a screen reader hears the word only. */
export const verdictSign: Partial<Record<Verdict, string>> = {
  stricter: '▲',
  looser: '▽',
  'only-here': '▲',
  differs: '◇',
};

/** What an empty cell says. */
export const notStated = (): string => t('compare.notStated');

/** Said once, where a decision could hang on what is shown. */
export const disclaimer = (): string => t('export.disclaimer');

/** "▲ stricter", "looser, as a biologic" … */
export function verdictShown(verdict: Verdict, note?: string): string {
  const sign = verdictSign[verdict];
  const word = verdictWord(verdict);
  return `${sign ? `${sign} ` : ''}${note ? t('verdict.withNote', [word, note]) : word}`;
}

const joinedBy = (key: Key, items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : items.reduce((before, item) => t(key, [before, item]));

/** Things one after another: "A, B, C". */
export const joined = (items: readonly string[]): string => joinedBy('compare.list', items);

/** Things that have commas of their own: "≥ 18; ≤ 65". */
export const joinedApart = (items: readonly string[]): string => joinedBy('compare.listSemicolon', items);

/** Whole sentences one after another. */
export const sentences = (list: readonly string[]): string => joinedBy('plot.sentences', list);

const collator = byLanguage((tag) => new Intl.Collator(tag));

/** The order of names in the user's language. */
export const byName = (a: string, b: string): number => collator().compare(a, b);
