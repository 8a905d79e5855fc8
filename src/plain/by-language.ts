// What is made once for each language: Intl's formats are costly to make and are asked for thousands of times.
import { language } from '../words/words';

/** Gives what `make` made for the language in use; made anew only when another language is set. */
export function byLanguage<T>(make: (tag: string) => T): () => T {
  let made: { tag: string; value: T } | undefined;
  return () => {
    const tag = language();
    if (made?.tag !== tag) made = { tag, value: make(tag) };
    return made.value;
  };
}

/** The tag for dates and lists: English without a country writes "22 August 2026" and "A, B and C", as in Britain. */
export const regional = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);
