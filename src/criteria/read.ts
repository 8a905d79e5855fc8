// The reader: eligibility text → criteria with their findings.
import type { Criterion, CriterionKind, TestResult, Threshold, TimeWindow } from '../model/reading';
import { aboveOf, NOTHING_ABOVE } from './above';
import { type Clauses, clausesOf } from './clauses';
import { explain } from './explain';
import { type Item, outline } from './outline';
import { Is, type Piece, type Pieces, piecesOf } from './pieces';
import { resultsOf } from './results';
import { thresholdsOf } from './thresholds';
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
 * The same reading, pausing after the outline and after each criterion, so that a live page can have its turn in between.
 * The generator returns the criteria at its end.
 */
export function* readCriteriaInSteps(text: string, options: ReadOptions = {}): Generator<void, LocatedCriterion[]> {
  const items = outline(text, options.kind);
  yield;
  const above: { level: number; context: Context }[] = [];
  let group = null as { level: number; kind: CriterionKind; context: Context } | null;
  const criteria: LocatedCriterion[] = [];
  for (const [i, item] of items.entries()) {
    const pieces = piecesOf(item.text);
    const clauses = clausesOf(pieces.list, pieces.normalized.text);
    while (above.length && above[above.length - 1]!.level >= item.level) above.pop();
    let context = above[above.length - 1]?.context ?? NO_CONTEXT;
    if (group?.kind === item.kind && group.level === item.level && continuesGroup(pieces.list, group.context)) {
      context = group.context;
    } else group = null;
    const opens = (items[i + 1]?.level ?? 0) > item.level;
    above.push({ level: item.level, context: opens ? contextOf(item, pieces, clauses) : NO_CONTEXT });
    // a flattened list: what opens a group, and its sub-items behind it on the same level
    if (!opens && OPENS_GROUP.test(item.text.slice(-24))) {
      group = { level: item.level, kind: item.kind, context: contextOf(item, pieces, clauses) };
    }
    criteria.push(readItem(item, pieces, clauses, context, options));
    yield;
  }
  return criteria;
}

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
type Context = { analytes: readonly string[]; windows: Above };
const NO_CONTEXT: Context = { analytes: [], windows: NOTHING_ABOVE };

function contextOf(item: Item, { list }: Pieces, clauses: Clauses): Context {
  const analytes = [...new Set(list.flatMap((p) => (p.is & Is.analyte ? p.analytes : [])))];
  return { analytes, windows: aboveOf(list, clauses, item.kind) };
}

function readItem(
  item: Item,
  pieces: Pieces,
  clauses: Clauses,
  above: Context,
  options: ReadOptions,
): LocatedCriterion {
  const { list, normalized } = pieces;
  const place = (from: number, to: number) => {
    const start = normalized.back[list[from]!.start]!;
    const end = normalized.back[list[to - 1]!.end - 1]! + 1;
    return { quote: item.text.slice(start, end), start, end };
  };
  const found = thresholdsOf(list, clauses, normalized.text, above.analytes);
  const thresholds = found.map((t): Threshold => {
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
    return threshold;
  });
  const results = resultsOf(list, clauses).map((r): TestResult => {
    const { quote, start, end } = place(r.from, r.to);
    const made: TestResult = { test: r.test, result: r.result, quote, start, end };
    if (options.explain) made.rule = r.rule;
    return made;
  });
  const taken = new Set<number>();
  for (const t of found)
    for (let i = t.from; i < t.to; i++) if (t.analyte === 'age' || t.analyte === 'life-expectancy') taken.add(i);
  const windows = windowsOf(list, clauses, item.kind, taken, above.windows).map((w) => {
    const { from, to, rule, ...window } = w;
    const made: TimeWindow = Object.assign(window, place(from, to));
    if (options.explain) made.rule = rule;
    return made;
  });
  const read: LocatedCriterion = {
    kind: item.kind,
    level: item.level,
    text: item.text,
    thresholds,
    results,
    windows,
    source: item.source,
  };
  if (options.explain) read.pieces = explain(item.text);
  return read;
}
