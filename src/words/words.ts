// What the extension says, by key. The sentences are in locales/, one file a language; a source for them is set once,
// at the start of each entry: the browser's own messages in the extension, the English file elsewhere.
import type english from './locales/en.json';

type Leaf<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | { n: string } ? `${P}${K}` : Leaf<T[K], `${P}${K}.`>;
}[keyof T & string];

/** "refresh.cancel": the way to a sentence in locales/en.json. */
export type Key = Leaf<typeof english>;

/** Gives a message with `$1` … `$9` filled in; "" where the language has none of that name. */
export type Source = (name: string, substitutions: string[]) => string;

let source: Source | undefined;
let tongue: string | undefined;
let plurals: Intl.PluralRules | undefined;
let count: Intl.NumberFormat | undefined;

/**
 * Sets where sentences come from. Nothing may be said before: tables hold keys, not sentences.
 * @param from the messages of one language; their names are keys with "_" for "."
 */
export function useWords(from: Source): void {
  source = from;
  tongue = plurals = count = undefined;
}

/** A message by its name, or "" where there is none. */
function message(name: string, substitutions: string[] = []): string {
  if (!source) throw new Error(`Said before there are words: ${name}`);
  return source(name, substitutions);
}

/** The language of the sentences in use, as BCP 47: "en", "zh-CN". For `Intl` and `lang`. */
export const language = (): string => {
  tongue ??= message('language') || 'en';
  return tongue;
};

/** Of "one | many" or "none | one | many" (`{ "1", "n" }` or `{ "0", "1", "n" }` in the file), the form for `n`. */
function form(text: string, n: number): string {
  const forms = text.split(' | ');
  if (forms.length === 1) return text;
  if (forms.length === 3 && n === 0) return forms[0] as string;
  plurals ??= new Intl.PluralRules(language());
  const one = forms.length === 3 ? 1 : 0;
  return forms[plurals.select(n) === 'one' ? one : one + 1] as string;
}

type Filling = string | number;

/**
 * A sentence in the user's language.
 * @param key its place in locales/en.json
 * @param args what `$1` … `$9` stand for; or, for a sentence with plural forms, a count (also `$1`) and then the rest (`$2` …)
 * @returns the sentence; the key itself where the browser gives none (an extension that was just removed)
 */
export function t(key: Key, args: readonly Filling[] = []): string {
  const text = message(key.replaceAll('.', '_'), args.map(filled));
  if (text === '') return key;
  return typeof args[0] === 'number' ? form(text, args[0]) : text;
}

/** Numbers as the language writes them; words as they are. */
const filled = (value: Filling): string => {
  if (typeof value === 'string') return value;
  count ??= new Intl.NumberFormat(language());
  return count.format(value);
};

/** The families of names in the catalogues (src/terms) that other languages have names for. */
export type NameFamily = 'analyte' | 'analytePlain' | 'analyteShort' | 'agent' | 'agentPlain' | 'test';

/**
 * The name of a catalogue's row in the user's language; `english` (the catalogue's own) where it has none.
 * @param id the row's id; hyphens become "_" in the message's name
 */
export const nameIn = (family: NameFamily, id: string, english: string): string =>
  // The English file has none of them, and Firefox reports each that is asked for as an error.
  (language() !== 'en' && message(`${family}_${id.replace(/[^a-zA-Z0-9]/g, '_')}`)) || english;

/** The marks that stand for elements in `parts`. */
const mark = (i: number) => `\u{E000}${i}\u{E001}`;

/**
 * A sentence cut at its `$1` … `$9`, for those that hold elements (a link in the middle of a sentence).
 * @param count chooses the plural form, where there are several; `$1` is an element all the same
 * @returns texts, and numbers (0 for `$1`) where an element goes, in the language's order
 */
export function parts(key: Key, holes: number, count?: number): (string | number)[] {
  const text = t(
    key,
    Array.from({ length: holes }, (_, i) => mark(i)),
  );
  return (count === undefined ? text : form(text, count))
    .split(/(\u{E000}\d\u{E001})/u)
    .filter((s) => s !== '')
    .map((s) => (s.startsWith('\u{E000}') ? Number(s.slice(1, -1)) : s));
}
