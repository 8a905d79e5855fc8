// The reader: eligibility text → criteria with their findings.

import type { Criterion, CriterionKind, TestResult, Threshold, TimeWindow } from '../model/reading';
import { aboveOf, NOTHING_ABOVE } from './above';
import { markParts } from './alternatives';
import { type Clauses, clausesOf } from './clauses';
import { explain } from './explain';
import { type TableByAge, tableByAge } from './limits-by-age';
import { type Item, outline } from './outline';
import { Is, type Piece, type Pieces, piecesOf } from './pieces';
import { resultsOf } from './results';
import { stretchesOf } from './stretches';
import { thresholdsOf } from './thresholds';
import { amongAllergies, onAllergy } from './topic';
import type { Above } from './window';
import { windowsOf } from './windows';

/** A criterion and the way back to where it stood. */
export type LocatedCriterion = Criterion & {
  /** For each UTF-16 unit of `text`, its offset in the input; one more entry at the end for the end of the text. */
  source: Int32Array;
  /** Only when asked to explain: the pieces that the grammars saw. */
  pieces?: string;
};

export type ReadOptions = {
  /** What the whole input is where the page says so (a cell labelled "Inclusion criteria"); headings inside still count. */
  kind?: Exclude<CriterionKind, 'unknown'>;
  /** True where the input comes from EU CTR or ICTRP, which lose "≥" to "=". */
  losesSigns?: boolean;
  /** Add each finding's rule, and the pieces of each criterion. */
  explain?: boolean;
};

/**
 * Reads eligibility text in any of the forms sites print: API markdown, plain lines, one paragraph.
 * Any text gives a reading; nothing throws.
 */
export function readCriteria(text: string, options: ReadOptions = {}): LocatedCriterion[] {
  const steps = readCriteriaInSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same reading, pausing after the outline and after each criterion or stretch of one, so that a live page can have its turn in between.
 * The generator returns the criteria at its end.
 */
export function* readCriteriaInSteps(text: string, options: ReadOptions = {}): Generator<void, LocatedCriterion[]> {
  const items = outline(text, options.kind);
  const allergy = onAllergy(text);
  yield;
  const above: { level: number; context: Context }[] = [];
  let group = null as { level: number; kind: CriterionKind; context: Context } | null;
  const criteria: LocatedCriterion[] = [];
  for (const [i, item] of items.entries()) {
    const criterion: LocatedCriterion = {
      kind: item.kind,
      level: item.level,
      text: item.text,
      thresholds: [],
      results: [],
      windows: [],
      source: item.source,
    };
    while (above.length && above[above.length - 1]!.level >= item.level) above.pop();
    let context = above[above.length - 1]?.context ?? NO_CONTEXT;
    let own = NO_CONTEXT;
    const opens = (items[i + 1]?.level ?? 0) > item.level;
    // a flattened list: what opens a group, and its sub-items behind it on the same level
    const opensGroup = !opens && (OPENS_GROUP.test(item.text.slice(-24)) || ASKS_WASHOUTS.test(item.text));
    for (const [from, to] of stretchesOf(item.text)) {
      const cut = piecesOf(item.text.slice(from, to));
      const pieces = allergy ? amongAllergies(cut) : cut;
      const clauses = clausesOf(pieces.list, pieces.normalized.text);
      if (from === 0) {
        if (group?.kind === item.kind && group.level === item.level && continuesGroup(pieces.list, group.context)) {
          context = group.context;
        } else group = null;
      }
      if (to === item.text.length && (opens || opensGroup)) own = contextOf(item, pieces, clauses);
      readStretch(criterion, from, pieces, clauses, context, options);
      yield;
    }
    above.push({ level: item.level, context: opens ? own : NO_CONTEXT });
    if (opensGroup) group = { level: item.level, kind: item.kind, context: own };
    if (options.explain) criterion.pieces = explain(item.text);
    criteria.push(criterion);
  }
  markParts(criteria);
  return criteria;
}

/** "The following washout periods are required before Day 1." */
const ASKS_WASHOUTS = /\b(?:following|required) (?:minimum )?wash-?\s?outs?\b[^.:]*[.:]?$/i;

const OPENS_GROUP = /(?:[:：]|\bfollowing[.;,]?)\s*$/i;

/** Pieces in the longest item that is taken for a sub-item of a flattened list. */
const FRAGMENT = 22;

/** True where an item reads like a sub-item: a treatment, or a treatment and its bare period; no statement of its own. */
function continuesGroup(list: readonly Piece[], { windows }: Context): boolean {
  if (list.length > FRAGMENT) return false;
  const has = (flags: number) => list.some((p) => p.is & flags);
  if (windows.asksPeriods && has(Is.period) && !has(Is.within | Is.stable)) return true;
  const agent = list.findIndex((p) => p.is & Is.agent);
  return (
    (windows.ever || windows.period !== null) &&
    agent >= 0 &&
    agent <= 4 &&
    !has(Is.period | Is.received | Is.ever | Is.allergy | Is.planned)
  );
}

/** What an item says for the items below it. */
type Context = { analytes: readonly string[]; table: TableByAge | null; windows: Above };
const NO_CONTEXT: Context = { analytes: [], table: null, windows: NOTHING_ABOVE };

function contextOf(item: Item, { list, normalized }: Pieces, clauses: Clauses): Context {
  const analytes = [...new Set(list.flatMap((p) => (p.is & Is.analyte ? p.analytes : [])))];
  const table = tableByAge(list, normalized.text, analytes);
  return { analytes, table, windows: aboveOf(list, clauses, item.kind) };
}

/** Reads one stretch of an item, which begins at `offset` of its text, and adds what is found to the criterion. */
function readStretch(
  criterion: LocatedCriterion,
  offset: number,
  { list, normalized }: Pieces,
  clauses: Clauses,
  above: Context,
  options: ReadOptions,
): void {
  const { kind, text } = criterion;
  const place = (from: number, to: number) => {
    const start = offset + normalized.back[list[from]!.start]!;
    const end = offset + normalized.back[list[to - 1]!.end - 1]! + 1;
    return { quote: text.slice(start, end), start, end };
  };
  const thresholds = thresholdsOf(list, clauses, normalized.text, above.analytes, above.table);
  for (const t of thresholds) {
    const threshold: Threshold = {
      analyte: t.analyte,
      comparator: t.comparator,
      value: t.value,
      unit: t.unit,
      ...(t.exception ? { exception: t.exception } : {}),
      ...place(t.from, t.to),
    };
    if (t.bareEquals && options.losesSigns) threshold.unsure = 'sign lost';
    if (options.explain) threshold.rule = t.rule;
    criterion.thresholds.push(threshold);
  }
  for (const r of resultsOf(list, clauses)) {
    const result: TestResult = { test: r.test, result: r.result, ...place(r.from, r.to) };
    if (options.explain) result.rule = r.rule;
    criterion.results.push(result);
  }
  const taken = new Set<number>();
  for (const t of thresholds)
    for (let i = t.from; i < t.to; i++) if (t.analyte === 'age' || t.analyte === 'life-expectancy') taken.add(i);
  for (const { from, to, rule, ...found } of windowsOf(list, clauses, kind, taken, above.windows)) {
    const made: TimeWindow = Object.assign(found, place(from, to));
    if (options.explain) made.rule = rule;
    criterion.windows.push(made);
  }
}
