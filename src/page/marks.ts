// Paints findings where they stand, by the CSS Custom Highlight API: the page's DOM stays as it is.
// The rules are in entrypoints/marks.css. The registry of highlights is shared with the page and with other extensions:
// only our own names are touched, and the page may clear them.

import type { FindingRef } from '../model/reading';
import { isCalm } from './calm';

/** Kinds of marks; each has one highlight, and so one look. */
export const MARK_KINDS = [
  'threshold',
  'washout',
  'other',
  'threshold-unsure',
  'washout-unsure',
  'other-unsure',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One finding and its place. Several findings may have the same place ("ALT and AST ≤ 3 × ULN"). */
export type Mark = {
  ref: FindingRef;
  kind: MarkKind;
  range: Range;
  /** What the range held when it was marked. */
  text: string;
};

const PREFIX = 'lupus-lens-';
/** The finding whose card is open, in its own colour. */
const CURRENT = {
  limit: `${PREFIX}current-limit`,
  washout: `${PREFIX}current-washout`,
  other: `${PREFIX}current-other`,
};
/** Steps of the fade after a flash, strongest first; their colours are in marks.css. */
const FLASHES = [1, 2, 3, 4, 5].map((n) => `${PREFIX}flash-${n}`);
/** How long the first step stays, and each further one, in milliseconds. */
const FLASH_HOLD = 1100;
const FLASH_STEP = 90;

/** Where highlights overlap the greater one's colours are painted. */
const PRIORITY: Record<MarkKind, number> = {
  other: 1,
  'other-unsure': 1,
  washout: 2,
  'washout-unsure': 2,
  threshold: 3,
  'threshold-unsure': 3,
};
const CURRENT_PRIORITY = 8;
const FLASH_PRIORITY = 9;

/** The name in the registry of a kind's highlight. */
export const highlightName = (kind: MarkKind): string => PREFIX + kind;

export class Marks {
  /** Firefox can't iterate a registry or a highlight from an extension: what was set is kept here. */
  #highlights = new Map<string, Highlight>();
  #marks: Mark[] = [];
  /** What is painted of each kind where it was last added to; marks come in the order of the page. */
  #painted = new Map<MarkKind, { criterion: number; cover: Range }>();
  #flash: ReturnType<typeof setTimeout> | undefined;
  readonly #win: Window & typeof globalThis;

  constructor(win: Window & typeof globalThis) {
    this.#win = win;
  }

  /** The marks that are set, in the order of the page. */
  get all(): readonly Mark[] {
    return this.#marks;
  }

  /** Adds marks to those that are there (large pages are marked piece by piece). */
  add(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#marks.push(mark);
      const painted = this.#uncovered(mark);
      if (painted) this.#highlight(highlightName(mark.kind), PRIORITY[mark.kind]).add(painted);
    }
  }

  /**
   * The part of a mark that no earlier mark of its kind covers; null where nothing is left. Ranges of one highlight must
   * not overlap: Firefox (153) leaves a part of them unpainted.
   */
  #uncovered({ kind, range, ref }: Mark): Range | null {
    const last = this.#painted.get(kind);
    const { START_TO_START, START_TO_END, END_TO_END } = this.#win.Range;
    if (
      last?.criterion !== ref.criterion ||
      range.compareBoundaryPoints(START_TO_START, last.cover) < 0 ||
      last.cover.compareBoundaryPoints(START_TO_END, range) <= 0
    ) {
      this.#painted.set(kind, { criterion: ref.criterion, cover: range.cloneRange() });
      return range;
    }
    if (range.compareBoundaryPoints(END_TO_END, last.cover) <= 0) return null;
    const rest = range.cloneRange();
    rest.setStart(last.cover.endContainer, last.cover.endOffset);
    last.cover.setEnd(range.endContainer, range.endOffset);
    return rest;
  }

  /** Takes all marks away. */
  clear(): void {
    clearTimeout(this.#flash);
    this.#painted.clear();
    for (const name of this.#highlights.keys()) this.#win.CSS.highlights.delete(name);
    this.#highlights.clear();
    this.#marks = [];
  }

  /** Sets the highlights again where the page took them out of the registry. Cheap: one look-up a kind. */
  restore(): void {
    const registry = this.#win.CSS.highlights;
    for (const [name, highlight] of this.#highlights) if (!registry.has(name)) registry.set(name, highlight);
  }

  /** The finding's mark; undefined where it has none on this page. */
  of(ref: FindingRef): Mark | undefined {
    return this.#marks.find((mark) => sameRef(mark.ref, ref));
  }

  /** Emphasises one mark (that of the open card), or none. */
  setCurrent(mark: Mark | null): void {
    for (const name of Object.values(CURRENT)) this.#show(name, null, CURRENT_PRIORITY);
    if (!mark) return;
    const tone = mark.kind.startsWith('threshold') ? 'limit' : mark.kind.startsWith('washout') ? 'washout' : 'other';
    this.#show(CURRENT[tone], mark.range, CURRENT_PRIORITY);
  }

  /** Shows a place: holds for a second, then fades in one go; who wants no motion sees it go at once. */
  flash(range: Range): void {
    clearTimeout(this.#flash);
    for (const name of FLASHES) this.#show(name, null, FLASH_PRIORITY);
    const step = (i: number) => {
      const before = FLASHES[i - 1];
      if (before) this.#show(before, null, FLASH_PRIORITY);
      const name = i > 0 && isCalm(this.#win) ? undefined : FLASHES[i];
      if (!name) return;
      this.#show(name, range, FLASH_PRIORITY);
      this.#flash = setTimeout(() => step(i + 1), i === 0 ? FLASH_HOLD : FLASH_STEP);
    };
    step(0);
  }

  #show(name: string, range: Range | null, priority: number): void {
    if (range) {
      const highlight = this.#highlight(name, priority);
      highlight.clear();
      highlight.add(range);
    } else if (this.#highlights.delete(name)) {
      this.#win.CSS.highlights.delete(name);
    }
  }

  #highlight(name: string, priority: number): Highlight {
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new this.#win.Highlight();
      highlight.priority = priority;
      this.#highlights.set(name, highlight);
      this.#win.CSS.highlights.set(name, highlight);
    }
    return highlight;
  }
}

/** Whether two references name the same finding. */
export const sameRef = (a: FindingRef, b: FindingRef): boolean =>
  a.criterion === b.criterion && a.list === b.list && a.index === b.index;

/** Whether two marks stand at the same place. */
export const samePlace = (a: Mark, b: Mark): boolean =>
  a.range.startContainer === b.range.startContainer &&
  a.range.startOffset === b.range.startOffset &&
  a.range.endContainer === b.range.endContainer &&
  a.range.endOffset === b.range.endOffset;

/** Whether a mark no longer stands on its words: the host drew the text anew, or changed it. */
export const isLost = ({ range, text }: Mark): boolean =>
  !range.startContainer.isConnected || range.toString() !== text;
