// Periods that a noun announces: "the washout for rituximab is 6 months", "an interval … of less than 4 weeks".
import type { Clauses } from './clauses';
import { Is, type Piece } from './pieces';

/** Pieces between the noun and its number. */
const FURTHEST = 24;

/** "washout", "elution". */
export const isWashout = (p: Piece): boolean => (p.is & Is.off) !== 0 && /^(?:wash|elution)/i.test(p.text);

/** What times an illness, not a treatment. */
const COURSE = /^(?:diagnos|onset|relaps|progress|recur|respon|symptom|injury|birth|mens|visit)/;

/** Words that may stand between what links a noun to its number, and the number. */
const FILL = new Set([
  'of',
  'at',
  'least',
  'a',
  'about',
  'approximately',
  'should',
  'must',
  'be',
  'is',
  'are',
  'was',
  '(',
]);

/**
 * The noun that announces the period at piece `at`, or -1: "washout", "elution", "interval", "time from/between/since",
 * or "that for …" behind one of them. A verb, a colon or a comparator must lead from it to the number.
 */
export function announcedBy(list: readonly Piece[], { sentence, depth }: Clauses, at: number): number {
  let linked = false;
  let i = at - 1;
  for (; i >= 0 && sentence[i] === sentence[at]; i--) {
    const p = list[i]!;
    if (/^(?:is|are|be|was|:|=)$/.test(p.word) || p.is & Is.comparator) linked = true;
    else if (!FILL.has(p.word)) break;
  }
  if (!linked) return -1;
  for (; i >= Math.max(0, at - FURTHEST) && sentence[i] === sentence[at] && depth[i]! >= depth[at]!; i--) {
    const p = list[i]!;
    if (depth[i]! > depth[at]!) continue;
    if (isNoun(list, sentence, i)) return list[i - 1]?.word === 'free' ? -1 : i;
    if (p.is & Is.period || p.word === ';' || COURSE.test(p.word)) return -1;
  }
  return -1;
}

function isNoun(list: readonly Piece[], sentence: readonly number[], i: number): boolean {
  const p = list[i]!;
  const next = list[i + 1]?.word ?? '';
  if (isWashout(p)) return list[i - 1]?.word !== 'no';
  if (p.word === 'time') return /^(?:between|from|since)$/.test(next);
  if (p.word !== 'that') return (p.is & Is.between) !== 0 && /interval/i.test(p.text);
  if (next !== 'for' && next !== 'of') return false;
  for (let j = i - 1; j >= Math.max(0, i - FURTHEST) && sentence[j] === sentence[i]; j--)
    if (isWashout(list[j]!)) return true;
  return false;
}
