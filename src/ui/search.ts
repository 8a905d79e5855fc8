// Words looked for in criteria: which criteria have them, and where.
import { queryWords } from '../compare';
import type { Criterion } from '../model/reading';

/** Finds any of the words in a text, case apart; null for no words. */
export const wordPattern = (query: string): RegExp | null => {
  const words = queryWords(query).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Longer words first: "anti-CD20" before "anti".
  words.sort((a, b) => b.length - a.length);
  return words.length === 0 ? null : new RegExp(words.join('|'), 'giu');
};

/** The places in the list of the criteria whose text has every word of the query; all, where it has none. */
export function criteriaWith(criteria: readonly Criterion[], query: string): number[] {
  const words = queryWords(query);
  return criteria.flatMap((criterion, at) => {
    const text = criterion.text.toLowerCase();
    return words.every((word) => text.includes(word)) ? [at] : [];
  });
}

/** A text cut at the words, which are its hits. */
export function cutAt(text: string, pattern: RegExp | null): { text: string; hit: boolean }[] {
  if (!pattern) return [{ text, hit: false }];
  const out: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) out.push({ text: text.slice(at, match.index), hit: false });
    out.push({ text: match[0], hit: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) out.push({ text: text.slice(at), hit: false });
  return out;
}
