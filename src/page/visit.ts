// One visit of a trial's page, from its opening to the moment it is left: reads, reports, marks, answers.
import type { Message } from '../messages';
import type { FindingRef, Reading } from '../model/reading';
import type { UnitSystem } from '../plain/quantity';
import { followContent } from './follow';
import { Guide, type GuidePage } from './guide';
import { Marker } from './marker';
import { isLost, Marks } from './marks';
import { paced, stepwise } from './pace';
import type { PageRead } from './read-page';

export type VisitOptions = {
  win: Window & typeof globalThis;
  url: string;
  /** Reads the page in steps. */
  read(doc: Document, url: string): Generator<void, PageRead>;
  /** To the background; never throws. */
  send(message: Message): void;
  /** Whether this browser can open the panel at a click in the page. */
  canOpenPanel: boolean;
  /** The units in which limits are shown; as stated without it. */
  units?: (() => UnitSystem) | undefined;
  /** After navigation in place: the criteria of the trial before, which may stay in the DOM for a moment. */
  before?: Reading | undefined;
};

/** Milliseconds: how long a page without criteria may still be loading them; how long old criteria may linger. */
const LATE = 1200;
const LINGER = 4000;
/** How often it is looked whether the page took our highlights away, in milliseconds. */
const RESTORE = 2000;

export class Visit {
  readonly #options: VisitOptions;
  readonly #doc: Document;
  readonly #control = new AbortController();
  readonly #marks: Marks;
  readonly #marker: Marker;
  readonly #guide: Guide;
  readonly #request: () => void;
  readonly #follow: ReturnType<typeof followContent>;
  readonly #began = performance.now();
  readonly #language: string;
  #url: string;
  #page: PageRead | undefined;
  /** What was reported last, the reading as JSON: the same is not said twice. */
  #reported = { words: '', url: '' };

  constructor(options: VisitOptions) {
    const { win, url } = options;
    const { signal } = this.#control;
    this.#options = options;
    this.#doc = win.document;
    this.#url = url;
    this.#language = this.#doc.documentElement.lang;
    this.#marks = new Marks(win);
    this.#marker = new Marker(this.#marks, signal);
    this.#request = paced(() => this.#update(), { quiet: 100, atMost: 1000, share: 0.15, signal });
    this.#follow = followContent(this.#doc, this.#request, signal);
    const page = (): GuidePage | undefined =>
      this.#page && { ...this.#page, url: this.#url, roots: this.#page.blocks.map(({ root }) => root) };
    this.#guide = new Guide({ ...options, doc: this.#doc, marks: this.#marks, page, signal });
    const timer = setInterval(() => !this.#doc.hidden && this.#marks.restore(), RESTORE);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.#marks.clear();
    });
    this.#request();
  }

  /** The last reading; undefined before the first. */
  get reading(): Reading | undefined {
    return this.#page?.reading;
  }

  /** The address changed, the trial did not. */
  moved(url: string): void {
    this.#url = url;
    this.#request();
  }

  /** Says again what was read. */
  report(): void {
    this.#reported = { words: '', url: '' };
    if (this.#page) this.#say(this.#page);
    else this.#request();
  }

  /** Scrolls to a finding and flashes it. Returns whether it was found on the page. */
  show(ref: FindingRef): boolean {
    return this.#guide.show(ref);
  }

  /** Goes to the next (1) or the previous (-1) finding and opens its card. Returns whether there is one. */
  step(by: 1 | -1): boolean {
    return this.#guide.step(by);
  }

  /** Ends the visit and takes away everything that it put into the page. */
  end(): void {
    this.#control.abort();
  }

  /** Reads the page, and takes what was read; a promise where that takes longer than a moment. */
  #update(): Promise<void> | undefined {
    if (this.#isTranslated()) {
      this.#dropLost();
      return;
    }
    let isDone = false;
    let finish = () => {
      isDone = true;
    };
    const take = (page: PageRead) => {
      // The browser may have begun to translate while the page was being read.
      if (!this.#isTranslated()) this.#take(page);
      finish();
    };
    stepwise(this.#steps(), take, (error) => take(failedRead(error)), this.#control.signal);
    return isDone
      ? undefined
      : new Promise((resolve) => {
          finish = resolve;
        });
  }

  *#steps(): Generator<void, PageRead> {
    return yield* this.#options.read(this.#doc, this.#url);
  }

  #take(page: PageRead): void {
    const age = performance.now() - this.#began;
    const before = this.#options.before;
    if (before && age < LINGER && sameCriteria(page.reading, before)) {
      this.#again(LINGER - age);
      return;
    }
    if (page.reading.criteria.length === 0 && age < LATE && !this.#page) {
      this.#again(LATE - age);
      return;
    }
    this.#page = page;
    this.#follow.watch(page.blocks.map((block) => block.root));
    if (this.#say(page) || this.#marks.all.some(isLost) || this.#marker.lacks(page)) this.#mark(page);
  }

  #again(milliseconds: number): void {
    const timer = setTimeout(this.#request, milliseconds);
    this.#control.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Reports a reading unless it was the last one, from the same address. Returns whether the reading was news. */
  #say({ reading, problem }: PageRead): boolean {
    const url = this.#url;
    const words = JSON.stringify([reading, problem]);
    const isNews = words !== this.#reported.words;
    if (!isNews && url === this.#reported.url) return false;
    this.#reported = { words, url };
    this.#options.send({ type: 'page-read', reading, url, ...(problem ? { problem } : {}) });
    return isNews;
  }

  #mark(page: PageRead): void {
    this.#guide.close();
    this.#marker.mark(page, this.#doc);
  }

  /** Takes marks away that lost their words, and keeps the others. */
  #dropLost(): void {
    const kept = this.#marks.all.filter((mark) => !isLost(mark));
    if (kept.length === this.#marks.all.length) return;
    this.#guide.close();
    this.#marks.clear();
    this.#marks.add(kept);
  }

  /** Translated by the browser, the words are no longer the trial's own: the reading of the original stays. */
  #isTranslated(): boolean {
    const { classList, lang } = this.#doc.documentElement;
    if (!this.#page) return false;
    return /\btranslated-(ltr|rtl)\b/.test(classList.value) || (this.#language !== '' && lang !== this.#language);
  }
}

/** A reader that fails gives an empty reading with that problem, not an exception in the page. */
function failedRead(error: unknown): PageRead {
  if (import.meta.env?.DEV) console.error(error);
  const reading: Reading = { site: 'generic', isTrial: true, ids: [], title: null, criteria: [] };
  return { reading, problem: 'failed', blocks: [], rangeOf: () => null };
}

const sameCriteria = (a: Reading, b: Reading): boolean =>
  a.criteria.length > 0 &&
  a.criteria.length === b.criteria.length &&
  a.criteria.every((c, i) => c.text === b.criteria[i]!.text);
