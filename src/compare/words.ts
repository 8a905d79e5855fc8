// The words and signs of a comparison. The word always stands with its sign: colour and shape never carry it alone.
import type { Verdict } from './limits';

export const verdictWord: Record<Verdict, string> = {
  stricter: 'stricter',
  looser: 'looser',
  same: 'same',
  differs: 'differs',
  'not-comparable': 'not comparable',
  'only-here': 'only here',
  'not-stated': 'not stated',
};

/** Decoration beside the word; a screen reader hears the word only. */
export const verdictSign: Partial<Record<Verdict, string>> = {
  stricter: '▲',
  looser: '▽',
  'only-here': '▲',
  differs: '◇',
};

/** What an empty cell says. */
export const notStated = 'not stated';

/** Said once, where a decision could hang on what is shown. */
export const disclaimer = 'A reading aid. It does not say whether you qualify; the study team does.';

/** What the words mean, for those who ask. */
export const verdictMeaning: Record<Verdict, string> = {
  stricter: 'The other study lets fewer people in by this rule.',
  looser: 'The other study lets more people in by this rule.',
  same: 'Both studies ask for the same.',
  differs: 'The rules differ, and neither is stricter throughout.',
  'not-comparable': 'The rules cannot be set against each other.',
  'only-here': 'Only the other study states a rule.',
  'not-stated': 'The other study states no rule; that does not mean that it has none.',
};

/** "▲ stricter", "looser, as a biologic" … */
export function verdictShown(verdict: Verdict, note?: string): string {
  const sign = verdictSign[verdict];
  return `${sign ? `${sign} ` : ''}${verdictWord[verdict]}${note ? `, ${note}` : ''}`;
}
