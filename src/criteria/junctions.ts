// Where a criterion's words join statements or part them: "or", "and", commas; each within its brackets.
import type { Criterion, PartOf, TestResult, Threshold } from '../model/reading';

/** A finding of which several can stand in one statement. */
export type Limiting = Threshold | TestResult;

/** The analyte or the test. */
export const nameOf = (f: Limiting): string => ('analyte' in f ? f.analyte : f.test);

/** A criterion's limits and results, in the order of its text. */
export const found = ({ thresholds, results }: Criterion): Limiting[] =>
  [...thresholds, ...results].sort((a, b) => a.start - b.start || a.end - b.end);

/** Marks findings as parts of one kind. */
export class Marks {
  constructor(readonly part: PartOf) {}
  add(f: { partOf?: PartOf | undefined }): void {
    f.partOf = this.part;
  }
}

/** A word or sign between two statements; `scope` numbers the brackets that it stands in, which open and close there. */
export type Cut = {
  word: 'or' | 'and' | 'and/or' | 'stop';
  start: number;
  end: number;
  scope: number;
  opens: number;
  closes: number;
};

const JOINTS =
  /[([（【]|[)\]）】]|[,;，；、]? ?(?:\b(?:and|or)\s?\/\s?(?:or|and)\b|\b(?:or|and|OR|AND|Or|And)\b|&)|或者?|且|[;,，；、。]|\.(?=\s|$)/g;

/**
 * Cuts a text where statements are joined or parted. What stands inside a finding's own words joins nothing.
 * @returns the cuts in the order of the text
 */
export function cutsIn(text: string, findings: readonly Limiting[]): Cut[] {
  const cuts: Cut[] = [];
  const open: { scope: number; opens: number }[] = [{ scope: 0, opens: 0 }];
  let scopes = 0;
  const close = (at: number) => {
    const done = open.pop()!;
    for (const c of cuts) if (c.scope === done.scope) c.closes = at;
  };
  for (const { 0: sign, index } of text.matchAll(JOINTS)) {
    if (/[([（【]/.test(sign)) {
      open.push({ scope: ++scopes, opens: index + 1 });
      continue;
    }
    if (/[)\]）】]/.test(sign)) {
      if (open.length > 1) close(index);
      continue;
    }
    const at = index + sign.length - sign.trimStart().length;
    const end = index + sign.length;
    if (findings.some((f) => f.start < at && end < f.end)) continue;
    const joint = sign.toLowerCase();
    const word = /\//.test(joint) ? 'and/or' : /or|或/.test(joint) ? 'or' : /and|&|且/.test(joint) ? 'and' : 'stop';
    cuts.push({ word, start: at, end, ...open.at(-1)!, closes: text.length });
  }
  while (open.length > 0) close(text.length);
  return cuts;
}

/** "Must not exceed", "no less than": words that are part of a comparison and turn nothing round. */
const COMPARISONS =
  /\b(?:not?|never)\s+(?:to\s+)?(?:be\s+)?(?:exceed\w*|more|less|greater|lower|fewer|higher|above|below)\b/gi;

/** The words of a statement before `start`: back to a full stop or a semicolon. */
export function restOf(text: string, start: number): string {
  const before = text.slice(0, start);
  const from = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('. '),
    before.lastIndexOf('。'),
    before.lastIndexOf('；'),
  );
  return before.slice(from + 1).replace(COMPARISONS, '');
}
