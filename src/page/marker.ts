// Marks a reading's findings: all of them, or, on pages with thousands, those around what is in view, for a browser
// slows down with every range that it has to keep and to paint.
import type { FindingRef, Reading } from '../model/reading';
import { type Mark, type MarkKind, type Marks, samePlace } from './marks';
import { inSlices, paced } from './pace';
import type { PageRead } from './read-page';

type Finding = Pick<Mark, 'ref' | 'kind'>;
type Findable = Pick<PageRead, 'reading' | 'rangeOf'>;

/** Up to so many findings are marked at once; of more, so many around the first one in view. */
const ALL = 1000;
const ABOVE = 200;
const BELOW = 600;

export class Marker {
  readonly #marks: Marks;
  #ongoing = new AbortController();

  constructor(marks: Marks, signal: AbortSignal) {
    this.#marks = marks;
    signal.addEventListener('abort', () => this.#ongoing.abort());
  }

  /** Whether a page has places to mark that are not: its text was drawn anew while it was read or marked, or was translated. */
  lacks(page: Findable): boolean {
    const findings = findingsOf(page.reading);
    if (findings.length > ALL) return false; // those in view are seen to at the next scroll
    return findings.filter(({ ref }) => page.rangeOf(ref)).length !== this.#marks.all.length;
  }

  /** Puts the marks of a page in place of those that are there. */
  mark(page: Findable, doc: Document): void {
    this.#ongoing.abort();
    this.#ongoing = new AbortController();
    const { signal } = this.#ongoing;
    const findings = findingsOf(page.reading);
    if (findings.length <= ALL) {
      this.#marks.clear();
      const add = (finding: Finding) => this.#marks.add(marksOf(page, [finding]));
      inSlices(findings, add, () => {}, signal);
      return;
    }
    const markNear = () => {
      const first = firstInView(findings.length, (i) => page.rangeOf(findings[i]!.ref));
      const near = marksOf(page, findings.slice(Math.max(0, first - ABOVE), first + BELOW));
      const [a, b] = [near[0], this.#marks.all[0]];
      if (near.length === this.#marks.all.length && (!a || samePlace(a, b!))) return;
      this.#marks.clear();
      this.#marks.add(near);
    };
    const request = paced(markNear, { quiet: 80, atMost: 250, share: 0.3, signal });
    doc.addEventListener('scroll', request, { passive: true, capture: true, signal });
    markNear();
  }
}

const marksOf = (page: Findable, findings: readonly Finding[]): Mark[] =>
  findings.flatMap((finding) => {
    const range = page.rangeOf(finding.ref);
    return range ? [{ ...finding, range, text: range.toString() }] : [];
  });

/**
 * The index of the first of `count` places that is not above the viewport, by halving: places stand below each other in
 * the order of the text. Places without a box are taken to be above.
 */
export function firstInView(count: number, rangeAt: (index: number) => Range | null): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = rangeAt(middle)?.getClientRects()[0];
    if (!box || box.bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A reading's findings in the order of the text, with the kind of mark that each gets. */
export function findingsOf(reading: Reading): Finding[] {
  return reading.criteria.flatMap((criterion, i) => {
    const found: (Finding & { start: number; end: number })[] = [];
    const add = (
      list: FindingRef['list'],
      index: number,
      at: { start: number; end: number; unsure?: string | undefined },
      kind: MarkKind,
    ) => {
      const unsure = at.unsure === undefined ? kind : (`${kind}-unsure` as MarkKind);
      found.push({ ref: { criterion: i, list, index }, kind: unsure, start: at.start, end: at.end });
    };
    criterion.thresholds.forEach((t, index) => void add('thresholds', index, t, 'threshold'));
    criterion.windows.forEach((w, index) => void add('windows', index, w, w.type === 'washout' ? 'washout' : 'other'));
    criterion.results.forEach((r, index) => void add('results', index, r, 'other'));
    found.sort((a, b) => a.start - b.start || a.end - b.end);
    return found.map(({ ref, kind }) => ({ ref, kind }));
  });
}
