// Long words that may break in a narrow column: where a browser has no dictionary of the language, they would otherwise be
// cut after any letter.
import type { ComponentChildren } from 'preact';

/** Words from this length on, and the fewest letters on each side of a break. */
const longWord = /\p{Script=Latin}{10,}/gu;
const fewest = 4;

/** Consonants that are one sound, or begin a syllable together. */
const together = /^(?:sch|[cpst]h|ph|qu|ck|gh|[bcdfgkpt]r|[bcfgkp]l|gn)/u;
const vowel = /[aeiouyäöüáéíóúàèìòùâêîôûëïæœ]/u;

/** Where a syllable may begin: before the last consonant, or the last that hold together, before a vowel. */
function breaksIn(word: string): number[] {
  const letters = word.toLowerCase();
  const found: number[] = [];
  for (let i = fewest; i <= word.length - fewest; i++) {
    if (vowel.test(letters.charAt(i))) continue;
    const onset = together.exec(letters.slice(i))?.[0].length ?? 1;
    const [before, after] = [letters.charAt(i - 1), letters.charAt(i + onset)];
    if (after === '' || !vowel.test(after)) continue;
    const isSplit = together.test(letters.slice(i - 1, i + onset));
    if (vowel.test(before) || (!isSplit && vowel.test(letters.slice(0, i - 1)))) found.push(i);
  }
  return found;
}

/** A text in parts between which a line may break with a hyphen: "Combi", "nation". Joined they are the text. */
export function syllables(text: string): string[] {
  const at = [...text.matchAll(longWord)].flatMap((m) => breaksIn(m[0]).map((i) => m.index + i));
  return [...at, text.length].map((end, i) => text.slice(at[i - 1] ?? 0, end));
}

/** The same on the screen. What is copied, searched and read aloud stays the text. */
export function hyphenated(text: string): ComponentChildren {
  const parts = syllables(text);
  return parts.length === 1
    ? text
    : parts.flatMap((part, i) => (i === 0 ? [part] : [<span key={i} class="shy" />, part]));
}

export const Hyphenated = ({ text }: { text: string }) => <>{hyphenated(text)}</>;
