import { Is, type Piece } from './pieces';
import type { Value } from './values';

/** "at least 2 measurements": a bare number that counts what follows. */
export function countsSomething(list: readonly Piece[], text: string, value: Value): boolean {
  const next = list[value.to];
  if (!next) return false;
  if (list[value.from - 1]?.word === 'class') return false;
  if (next.is & Is.period) return true;
  if (next.word === 'day' || next.word === 'th' || next.word === 'st' || next.word === 'nd') return true;
  if (
    !(next.is & Is.word) ||
    next.is & (Is.analyte | Is.before | Is.within | Is.except | Is.allowed | Is.off | Is.after)
  )
    return false;
  // "at least one of the screening days", "2 of the following"
  if (next.word === 'of' && /^(?:the|these|those|following)$/.test(list[value.to + 1]?.word ?? '')) return true;
  if (AFTER_BARE.has(next.word)) return false;
  return text.charCodeAt(next.start - 1) === 32 && /^[a-z]/.test(next.text);
}

const AFTER_BARE = new Set([
  'at',
  'in',
  'on',
  'or',
  'and',
  'for',
  'with',
  'by',
  'as',
  'within',
  'without',
  'point',
  'score',
  'prior',
  'if',
  'when',
  'during',
  'who',
  'despite',
  'based',
  'according',
  'using',
  'to',
  'is',
  'are',
  'before',
  'unless',
  'after',
  'but',
  'per',
  'of',
  'scale',
  'from',
  'must',
  'will',
  'measured',
  'determined',
  'assessed',
  'inclusive',
  'x',
  'not',
  'the',
  'following',
  'confirmed',
  'obtained',
  'defined',
  'cell',
  'than',
  'were',
  'was',
  'that',
  'which',
  'should',
  'calculated',
  'mm',
  'u',
  'k',
  'level',
  'due',
  'while',
  'performed',
  'has',
  'have',
  'can',
  'excluding',
  'regardless',
  'heart',
  'where',
  'upon',
  'assessed',
  'screening',
  'baseline',
  'documented',
  'both',
  'despite',
]);
