// The reader: eligibility text → criteria with their findings.
import type { Criterion, CriterionKind, Threshold } from '../model/reading';
import { clausesOf } from './clauses';
import { type Item, outline } from './outline';
import { Is, type Pieces, piecesOf } from './pieces';
import { thresholdsOf } from './thresholds';

/** A criterion and the way back to where it stood. */
export type LocatedCriterion = Criterion & {
  /** For each UTF-16 unit of `text`, its offset in the input; one more entry at the end for the end of the text. */
  source: Int32Array;
};

export type ReadOptions = {
  /** What the whole input is where the page says so (a cell labelled "Inclusion criteria"); headings inside still count. */
  kind?: Exclude<CriterionKind, 'unknown'>;
  /** True where the input comes from EU CTR or ICTRP, which lose "≥" to "=". */
  losesSigns?: boolean;
  /** Add each finding's rule. */
  explain?: boolean;
};

/**
 * Reads eligibility text in any of the forms sites print: API markdown, plain lines, one paragraph.
 * Any text gives a reading; nothing throws.
 */
export function readCriteria(text: string, options: ReadOptions = {}): LocatedCriterion[] {
  const items = outline(text, options.kind);
  const above: { level: number; item: Item; pieces: Pieces }[] = [];
  return items.map((item) => {
    const pieces = piecesOf(item.text);
    while (above.length && above[above.length - 1]!.level >= item.level) above.pop();
    const parent = above[above.length - 1];
    above.push({ level: item.level, item, pieces });
    return readItem(item, pieces, parent?.pieces ?? null, options);
  });
}

function readItem(item: Item, pieces: Pieces, parent: Pieces | null, options: ReadOptions): LocatedCriterion {
  const { list, normalized } = pieces;
  const clauses = clausesOf(list, normalized.text);
  const analytesAbove = parent ? parent.list.flatMap((p) => (p.is & Is.analyte ? p.analytes : [])) : [];
  const place = (from: number, to: number) => {
    const start = normalized.back[list[from]!.start]!;
    const end = normalized.back[list[to - 1]!.end - 1]! + 1;
    return { quote: item.text.slice(start, end), start, end };
  };
  const thresholds = thresholdsOf(list, clauses, normalized.text, [...new Set(analytesAbove)]).map((t): Threshold => {
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
  return {
    kind: item.kind,
    level: item.level,
    text: item.text,
    thresholds,
    results: [],
    windows: [],
    source: item.source,
  };
}
