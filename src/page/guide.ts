// Leads a person through a page's findings: cards at the pointer or by keyboard, and the way from the panel to a place.
import type { Message } from '../messages';
import type { FindingRef, Reading } from '../model/reading';
import type { UnitSystem } from '../plain/quantity';
import { type Box, Card } from './card';
import { cardContent } from './card-content';
import { findingsAt } from './hit';
import { followPointer } from './hover';
import { type Mark, type Marks, samePlace } from './marks';
import { boxOf, reveal } from './reveal';

/** The page as it was read last. */
export type GuidePage = {
  reading: Reading;
  url: string;
  roots: readonly Element[];
  rangeOf(ref: FindingRef): Range | null;
};

export type GuideOptions = {
  doc: Document;
  marks: Marks;
  /** Undefined before the first reading. */
  page(): GuidePage | undefined;
  /** To the background; never throws. */
  send(message: Message): void;
  /** Whether this browser can open the panel at a click in the page. */
  canOpenPanel: boolean;
  /** The units in which limits are shown; as stated without it. */
  units?: (() => UnitSystem) | undefined;
  signal: AbortSignal;
};

export class Guide {
  readonly #options: GuideOptions;
  readonly #card: Card;
  /** The mark of the card that is open or was open last: stepping goes on from it. */
  #current: Mark | undefined;

  constructor(options: GuideOptions) {
    const { doc, marks, signal, page } = options;
    this.#options = options;
    this.#card = new Card(doc, () => marks.setCurrent(null), signal);
    followPointer({
      doc,
      hitAt: (x, y) => findingsAt(doc, marks.all, x, y),
      isInside: (target) => page()?.roots.some((root) => root.contains(target as Node)) ?? false,
      isCard: (target) => this.#card.owns(target),
      onRest: (hit) => this.#open(hit.marks, placeOf(hit.marks[0]!.range, hit.box, hit.x), false),
      onLeave: () => !this.#card.isHeld && this.close(),
      signal,
    });
    const pressed = ({ target }: Event) => this.#card.owns(target) || this.close();
    doc.addEventListener('pointerdown', pressed, { passive: true, capture: true, signal });
    const scrolled = () => this.#card.isHeld && this.#place();
    doc.addEventListener('scroll', scrolled, { passive: true, capture: true, signal });
  }

  /** Scrolls to a finding and flashes it. Returns whether it was found on the page. */
  show(ref: FindingRef): boolean {
    const range = this.#options.marks.of(ref)?.range ?? this.#options.page()?.rangeOf(ref);
    if (!range || !reveal(range)) return false;
    this.#options.marks.flash(range);
    return true;
  }

  /** Goes to the next (1) or the previous (-1) place with findings and opens its card. Returns whether there is one. */
  step(by: 1 | -1): boolean {
    const stops = this.#stops();
    const current = this.#current;
    const at = current ? stops.findIndex(([mark]) => samePlace(mark!, current)) : -1;
    const from = at >= 0 ? at + by : this.#firstInView(stops, by);
    // Places that are not laid out are passed over.
    for (let i = 0; i < stops.length; i++) {
      const index = (((from + i * by) % stops.length) + stops.length) % stops.length;
      const stop = stops[index]!;
      const { range } = stop[0]!;
      if (!reveal(range)) continue;
      this.#open(stop, placeOf(range, boxOf(range)!), true, { at: index + 1, of: stops.length });
      return true;
    }
    return false;
  }

  /** Closes the card. */
  close(): void {
    this.#card.close();
    this.#options.marks.setCurrent(null);
  }

  #open(marks: readonly Mark[], place: Box, focus: boolean, position?: { at: number; of: number }): void {
    const { page, send, canOpenPanel, units } = this.#options;
    const now = page();
    const first = marks[0];
    if (!now || !first) return;
    const refs = marks.map((mark) => mark.ref);
    const content = cardContent(now.reading, refs, now.url, units?.());
    if (content.sections.length === 0) return;
    if (position) content.position = position;
    const showInPanel = () => send({ type: 'open-panel', ref: first.ref });
    this.#current = first;
    this.#options.marks.setCurrent(first);
    this.#card.open(content, place, { copy: copyText, ...(canOpenPanel ? { showInPanel } : {}) }, focus);
  }

  #place(): void {
    const range = this.#current?.range;
    const box = range && boxOf(range);
    if (box) this.#card.place(placeOf(range, box));
    else this.close();
  }

  /** Marks in the order of the page, those of one place together. */
  #stops(): Mark[][] {
    const stops: Mark[][] = [];
    for (const mark of this.#options.marks.all) {
      const last = stops.at(-1);
      if (last && samePlace(last[0]!, mark)) last.push(mark);
      else stops.push([mark]);
    }
    return stops;
  }

  #firstInView(stops: readonly Mark[][], by: 1 | -1): number {
    const height = this.#options.doc.defaultView!.innerHeight;
    const index = stops.findIndex(([mark]) => {
      const box = boxOf(mark!.range);
      return box && box.top >= 0 && box.bottom <= height;
    });
    return index >= 0 ? index : by === 1 ? 0 : stops.length - 1;
  }
}

/** A mark of more height than this is too tall for a card that keeps off it all, in CSS pixels. */
const TALL = 140;

/** The box that a card keeps off: all lines of a mark of a few lines; it starts near the pointer on a long line. */
function placeOf(range: Range, line: DOMRect, x = line.left): Box {
  const { top, bottom } = range.getBoundingClientRect();
  const whole = bottom - top <= TALL ? { top, bottom } : line;
  return { left: Math.max(line.left, x - 60), right: line.right, top: whole.top, bottom: whole.bottom };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
