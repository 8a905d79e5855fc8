// What an item says that holds for the items below it.
import type { Anchor, CriterionKind } from '../model/reading';
import { isWashout } from './announced';
import type { Clauses } from './clauses';
import { isTrigger } from './ever';
import { periodsOf } from './periods';
import { Is, type Piece } from './pieces';
import { anchorOf } from './reach';
import { isAnchorUse, subjectIn } from './subjects';
import { lastGiven, says, textBetween } from './surroundings';
import type { Above } from './window';

/** What a sentence of an item says for those behind it: "The following washout periods before Day 1 are required. 1. …". */
export function aboveWithin(
  list: readonly Piece[],
  clauses: Clauses,
  kind: CriterionKind,
): { above: Above; from: number } | null {
  let from = 0;
  while (from < list.length) {
    let to = from;
    while (to < list.length && clauses.sentence[to] === clauses.sentence[from]) to++;
    if (to < list.length && list.slice(from, to).some(isWashout) && !says(list, from, to, Is.period)) {
      const text = textBetween(list, from, to);
      if (
        /following|before|prior to|required/i.test(text) &&
        !/\b(?:no|not|unable|inability|(?:in)?adequate)\b/i.test(text)
      ) {
        const part = { ...clauses, sentence: clauses.sentence.slice(from, to), depth: clauses.depth.slice(from, to) };
        return {
          above: { ...aboveOf(list.slice(from, to), part, kind), asksPeriods: true, off: true, ever: false },
          from: to,
        };
      }
    }
    from = to;
  }
  return null;
}

export const NOTHING_ABOVE: Above = {
  anchor: null,
  period: null,
  asksPeriods: false,
  ever: false,
  off: false,
  contraception: false,
  agents: [],
};

/** What an item says for the items below it. */
export function aboveOf(list: readonly Piece[], clauses: Clauses, kind: CriterionKind): Above {
  const periods = periodsOf(list, clauses, new Set());
  let anchor: Anchor | null = null;
  for (let i = 0; i < list.length; i++) {
    const p = list[i]!;
    if (p.is & Is.anchor && isAnchorUse(list, i)) anchor = p.anchor as Anchor;
  }
  const last = [...periods].reverse().find((p) => p.relation === 'before');
  if (last) anchor = anchorOf(list, clauses, last, list.length)?.id ?? anchor;
  const subject = subjectIn(list, clauses, 0, list.length);
  const text = textBetween(list, 0, list.length);
  const treats = says(list, 0, list.length, Is.received) || /therap|treat|medication|drug/i.test(text);
  return {
    anchor: last || /prior|before|within|前/i.test(text) ? anchor : null,
    period: last ?? null,
    asksPeriods:
      /(?:following|specified|indicated|below|certain|listed|defined)[a-z\s]*(?:time|period|washout|interval|window|duration|timeframe|timeline)|wash-?\s?out/i.test(
        text,
      ),
    ever:
      !last &&
      kind !== 'inclusion' &&
      treats &&
      list.some((_, i) => isTrigger(list, i)) &&
      !says(list, 0, list.length, Is.allergy),
    off:
      (/did not|not have|no prior|without|must not|wash-?\s?out|discontinued|stopped/i.test(text) ||
        lastGiven(list, 0, list.length)) &&
      treats,
    contraception: says(list, 0, list.length, Is.contraception),
    agents: subject?.ids ?? [],
  };
}
