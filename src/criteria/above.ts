// What an item says that holds for the items below it.
import type { Anchor, CriterionKind } from '../model/reading';
import type { Clauses } from './clauses';
import { isTrigger } from './ever';
import { periodsOf } from './periods';
import { Is, type Piece } from './pieces';
import { anchorOf } from './reach';
import { isAnchorUse, subjectIn } from './subjects';
import { lastGiven, says, textBetween } from './surroundings';
import type { Above } from './window';

export const NOTHING_ABOVE: Above = {
  anchor: null,
  period: null,
  asksPeriods: false,
  ever: false,
  off: false,
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
    agents: subject?.ids ?? [],
  };
}
