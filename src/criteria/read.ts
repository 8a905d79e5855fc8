// The reader: eligibility text → criteria with their findings. (The grammar is under way; this is its public way in.)
import type { Criterion, CriterionKind } from '../model/reading';

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
  const trimmed = text.trim();
  if (!trimmed) return [];
  const start = text.indexOf(trimmed);
  const source = Int32Array.from({ length: trimmed.length + 1 }, (_, i) => start + i);
  return [
    { kind: options.kind ?? 'unknown', level: 0, text: trimmed, thresholds: [], results: [], windows: [], source },
  ];
}
