// A language of the tests' own: every message of the English file in other letters, and a name for each catalogue row.
// What then stands there in Latin letters was not said through the messages.
import { messagesOf } from '../../src/words/catalogue';
import english from '../../src/words/locales/en.json';
import type { Source } from '../../src/words/words';

const messages = messagesOf(english);

/** The same text in letters that are not Latin, each letter its own; places for what is filled in stay. */
const otherLetters = (text: string): string =>
  text.replace(/[A-Za-z]/g, (c) => String.fromCodePoint((c < 'a' ? 0x410 - 65 : 0x430 - 97) + (c.codePointAt(0) ?? 0)));

/** How the language names a row of the catalogues: no sentence has these brackets. */
const nameOf = (id: string): string => `⟦${otherLetters(id)}⟧`;

const family = /^(?:analyte|analytePlain|analyteShort|agent|agentPlain|anchor|test)_(.+)$/;

/** A source for `useWords`; dates, numbers and countries are Japanese. */
export const pseudo: Source = (name, substitutions) => {
  if (name === 'language') return 'ja';
  const text = messages.get(name);
  const id = family.exec(name)?.[1];
  if (text === undefined) return id === undefined ? '' : nameOf(id);
  return otherLetters(text).replace(/\$([1-9])/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
};
