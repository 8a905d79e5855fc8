// A part of a page as plain text, in the form in which the registry's API prints criteria, and the way back.
//
// Lists become "* " and "1. " lines, indented below their parent; paragraphs stand apart by a blank line; a line
// break is a newline; what is hidden stays out. Each character knows the text node that it came from.
import { isList, lookOf, newlinesAreMeant } from '../sites/elements';
import type { Bounds } from '../sites/site';

export type PageText = {
  text: string;
  /** The text nodes that the text came from, in the order of the page. */
  nodes: Text[];
  /** For each UTF-16 unit of `text`, the index of its node in `nodes`; -1 where the unit was made (bullet, newline). */
  node: Int32Array;
  /** For each UTF-16 unit of `text`, its offset in that node's data; -1 where the unit was made. */
  offset: Int32Array;
};

/**
 * The text of an element as a reader sees it.
 * @param root the element; it is read even where it is itself hidden (a tab not yet opened)
 * @param bounds where to start and to stop inside it, for criteria that share their element with other text
 */
export function pageText(root: Element, bounds?: Bounds): PageText {
  const writer = new Writer();
  new Walk(writer, bounds).element(root, { keepsNewlines: rootKeepsNewlines(root), indent: 0 }, true);
  return writer.finish();
}

/**
 * The place on the page of `text.slice(start, end)`.
 * @returns null where nothing of that slice stands on the page, or the page has changed there since
 */
export function rangeAt(page: PageText, start: number, end: number): Range | null {
  let first = Math.max(0, start);
  let last = Math.min(end, page.text.length) - 1;
  while (first <= last && page.node[first]! < 0) first++;
  while (last >= first && page.node[last]! < 0) last--;
  if (first > last) return null;
  const from = place(page, first);
  const to = place(page, last);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/** The node and offset of one character, or null where it no longer stands there. */
function place(page: PageText, at: number): { node: Text; offset: number } | null {
  const node = page.nodes[page.node[at]!];
  const offset = page.offset[at]!;
  if (!node?.isConnected) return null;
  const now = node.data[offset];
  const same = now === page.text[at] || (page.text[at] === ' ' && now !== undefined && /\s/.test(now));
  return same ? { node, offset } : null;
}

function rootKeepsNewlines(root: Element): boolean {
  for (let element: Element | null = root; element; element = element.parentElement) {
    const keeps = lookOf(element).keepsNewlines;
    if (keeps !== undefined) return keeps;
  }
  return false;
}

/** Collects characters; breaks and bullets are held back until a character follows them. */
class Writer {
  #text: string[] = [];
  #node: number[] = [];
  #offset: number[] = [];
  #nodes: Text[] = [];
  /** Newlines to write before the next character: 0, 1 or 2. */
  #breaks = 0;
  /** A folded run of white space waits: the place of its first character. */
  #blank: { node: number; offset: number } | null = null;
  /** Bullet of the list item that has begun and has no text yet. */
  #mark: { indent: number; text: string } | null = null;
  #indent = 0;
  /** The line so far, as long as it could be a bare mark ("1.", "•"). */
  #line = '';

  get empty(): boolean {
    return this.#text.length === 0;
  }

  /** The last written character of the line, '' at its beginning; white space that waits is looked through. */
  get last(): string {
    return this.#breaks ? '' : (this.#text[this.#text.length - 1] ?? '');
  }

  /** The last few characters of the line. */
  get tail(): string {
    return this.#breaks ? '' : this.#text.slice(-4).join('');
  }

  /** True where nothing was written since the last break or bullet. */
  get fresh(): boolean {
    return this.empty || this.#breaks > 0 || this.#mark !== null;
  }

  /** Asks for at least `count` newlines before what follows, and sets the indent of the lines after it. */
  break(count: number, indent: number): void {
    this.#blank = null;
    this.#indent = indent;
    if (this.#mark || this.empty) return; // the bullet still waits for its text
    if (isBareMark(this.#line))
      this.space(); // "1." on a line of its own belongs to what follows
    else this.#breaks = Math.max(this.#breaks, count);
  }

  /** Begins a list item: `mark` is written before its first character. */
  item(indent: number, mark: string): void {
    if (this.#mark) this.#mark = null;
    this.break(1, indent + mark.length);
    this.#mark = { indent, text: mark };
  }

  /** Ends a list item: a bullet without text disappears. */
  endItem(): void {
    this.#mark = null;
  }

  dropSpace(): void {
    this.#blank = null;
  }

  nodeIndex(node: Text): number {
    if (this.#nodes[this.#nodes.length - 1] !== node) this.#nodes.push(node);
    return this.#nodes.length - 1;
  }

  space(node = -1, offset = -1): void {
    if (!this.empty && !this.#breaks && !this.#mark && !this.#blank && this.last !== ' ')
      this.#blank = { node, offset };
  }

  /** Writes characters that stand on the page (node ≥ 0) or that are made (node -1). */
  char(char: string, node = -1, offset = -1): void {
    this.#startLine();
    if (this.#blank) this.#push(' ', this.#blank.node, this.#blank.offset);
    this.#blank = null;
    this.#push(char, node, offset);
    if (this.#line.length < 8) this.#line += char;
  }

  #startLine(): void {
    const mark = this.#mark;
    if (!this.#breaks && !mark && !this.empty) return;
    for (let i = 0; i < this.#breaks; i++) this.#push('\n', -1, -1);
    const lead = mark ? ' '.repeat(mark.indent) + mark.text : ' '.repeat(this.#indent);
    for (const made of lead) this.#push(made, -1, -1);
    this.#breaks = 0;
    this.#mark = null;
    this.#line = '';
    this.#blank = null;
  }

  #push(char: string, node: number, offset: number): void {
    this.#text.push(char);
    this.#node.push(node);
    this.#offset.push(offset);
  }

  finish(): PageText {
    return {
      text: this.#text.join(''),
      nodes: this.#nodes,
      node: Int32Array.from(this.#node),
      offset: Int32Array.from(this.#offset),
    };
  }
}

type Context = { keepsNewlines: boolean; indent: number };

const BARE_MARK = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[*•·▪◦‣●○■–-])$/i;
const isBareMark = (line: string) => BARE_MARK.test(line.trim());
/** A text that brings its own bullet or number. */
const MARKED =
  /^\s*(?:[*•·▪◦‣●○■□➢➤✓–-]\s|\(?\d{1,3}(?:\.\d{1,2})*[.)](?!\d)|\(?(?:[a-z]|[ivx]{1,4})\)|[a-z]\.\s|[①-⓿])/i;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Buttons that open the rest of a text are not part of it. */
const SWITCH =
  /^(?:show|read|see|view|learn|load)\s+(?:more|less|all|full|fewer)\b.{0,20}$|^(?:copy|expand|collapse)(?:\s.{0,20})?$/i;
/** A table's cell that states a limit for the cell before it. */
const LIMIT_CELL = /^(?:[<>≤≥＜＞≦≧=]|(?:at least|no more than|no less than|up to|within)\b|\d(?!\d?\d?[.)]\s))/i;
const UNIT_BEFORE_POWER = /(?:^|[\s/(\d])(?:k|d|c|m|µ|u)?m$/;

const isRaised = (element: Element) =>
  /^SUP$/i.test(element.tagName) || /vertical-align\s*:\s*super/i.test(element.getAttribute('style') ?? '');

class Walk {
  #active: boolean;
  #done = false;

  constructor(
    private readonly out: Writer,
    private readonly bounds?: Bounds,
  ) {
    this.#active = !bounds?.start;
  }

  element(element: Element, context: Context, isRoot = false): void {
    if (this.#stopsAt(element)) return;
    const look = lookOf(element);
    if (look.flow === 'silent' && !isRoot) return;
    const inner = { ...context, keepsNewlines: look.keepsNewlines ?? context.keepsNewlines };
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') this.out.break(1, context.indent);
    else if (tag === 'IMG') this.#image(element);
    else if (tag === 'BUTTON' && SWITCH.test((element.textContent ?? '').trim())) return;
    else if (isList(element)) this.#list(element, inner);
    else if (tag === 'LI') this.#item(element, inner, '* ');
    else if (tag === 'TR') this.#row(element, inner);
    else if (isRaised(element)) this.#raised(element, inner);
    else if (look.flow === 'inline') this.#children(element, inner);
    else {
      const gap = /^T(?:[DH]|BODY|HEAD|FOOT)$/.test(tag) ? 1 : 2;
      this.out.break(gap, context.indent);
      this.#children(element, inner);
      this.out.break(gap, context.indent);
    }
  }

  #children(element: Element, context: Context): void {
    for (let child = element.firstChild; child && !this.#done; child = child.nextSibling) this.#node(child, context);
  }

  #node(node: Node, context: Context): void {
    if (node.nodeType === 3) this.#text(node as Text, context);
    else if (node.nodeType === 1) this.element(node as Element, context);
  }

  #list(list: Element, context: Context): void {
    this.out.break(2, context.indent);
    const ordered = /^OL$/i.test(list.tagName);
    const type = list.getAttribute('type') ?? '1';
    let count = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    for (let child = list.firstChild; child && !this.#done; child = child.nextSibling) {
      const element = child.nodeType === 1 ? (child as Element) : null;
      if (!element || !/^LI$/i.test(element.tagName)) {
        // A list that stands in a list without an item around it is one level below all the same.
        this.#node(child, { ...context, indent: context.indent + (element && isList(element) ? 2 : 0) });
        continue;
      }
      if (this.#stopsAt(element)) return;
      const look = lookOf(element);
      if (look.flow === 'silent') continue;
      count = Number.parseInt(element.getAttribute('value') ?? '', 10) || count;
      const keepsNewlines = look.keepsNewlines ?? context.keepsNewlines;
      this.#item(element, { ...context, keepsNewlines }, ordered ? `${counter(count, type)}. ` : '* ');
      count++;
    }
    this.out.break(context.indent ? 1 : 2, context.indent);
  }

  #item(item: Element, context: Context, mark: string): void {
    const own = MARKED.test(firstText(item)) ? '' : mark;
    this.out.item(context.indent, own);
    this.#children(item, { ...context, indent: context.indent + mark.length });
    this.out.endItem();
    this.out.break(1, context.indent);
  }

  /** A table's row: cells on lines of their own, but a number stays with its text and a short label with its limit. */
  #row(row: Element, context: Context): void {
    this.out.break(1, context.indent);
    const cells = [...row.children].filter((cell) => /^T[DH]$/i.test(cell.tagName));
    let before = '';
    let joins = false;
    for (let child = row.firstChild; child && !this.#done; child = child.nextSibling) {
      const cell = child as Element;
      const index = cells.indexOf(cell);
      if (index < 0) {
        this.#node(child, context);
        continue;
      }
      if (this.#stopsAt(cell)) return;
      const look = lookOf(cell);
      if (look.flow === 'silent') continue;
      const text = (cell.textContent ?? '').trim();
      if (joins || (before && before.length < 80 && text.length < 80 && LIMIT_CELL.test(text))) this.out.space();
      else this.out.break(1, context.indent);
      this.#children(cell, { ...context, keepsNewlines: look.keepsNewlines ?? context.keepsNewlines });
      joins = index === 0 && cells.length > 1 && /^\d{1,3}$/.test(text); // the numbers of a table of criteria
      if (joins && this.#active && !this.#done) this.out.char('.');
      before = text;
    }
    this.out.break(1, context.indent);
  }

  #text(node: Text, context: Context): void {
    if (this.#done) return;
    let from = 0;
    let to = node.data.length;
    if (this.bounds?.start && node === this.bounds.start.node) {
      this.#active = true;
      from = this.bounds.start.offset ?? 0;
    }
    if (this.bounds?.end && node === this.bounds.end.node) {
      to = this.bounds.end.offset ?? 0;
      this.#done = true;
    }
    if (!this.#active || from >= to) return;
    const data = node.data;
    const index = this.out.nodeIndex(node);
    const lines = context.keepsNewlines || newlinesAreMeant(data);
    let lead = 0;
    for (let at = from; at < to; at++) {
      const char = data[at]!;
      if (INVISIBLE.test(char)) continue;
      if (char === '\n' && lines) {
        const blankLine = /^[ \t\r]*\n/.test(data.slice(at + 1, at + 40));
        this.out.break(blankLine ? 2 : 1, context.indent);
        lead = 0;
      } else if (/\s/.test(char)) {
        // Blanks that open a line show nesting, in a text with lines and where they are typed as hard blanks.
        if (lines || char === '\u00a0') lead += char === '\t' ? 4 : char === '\r' ? 0 : 1;
        this.out.space(index, at);
      } else {
        if (lead > 1 && this.out.fresh) this.out.break(1, context.indent + lead);
        this.out.char(char, index, at);
        lead = 0;
      }
    }
  }

  /** An exponent is written with "^"; a footnote's number is kept apart from the word before it. */
  #raised(element: Element, context: Context): void {
    const text = (element.textContent ?? '').trim();
    const tail = this.out.tail;
    const isNumber = this.#active && /^[+\-−–]?\d{1,2}$/.test(text);
    const isPower = isNumber && (/\d$/.test(tail) || UNIT_BEFORE_POWER.test(tail));
    const isNote = isNumber && !isPower && /^\d/.test(text) && /[\p{L})\].,;]$/u.test(tail);
    if (isPower) {
      this.out.dropSpace();
      this.out.char('^');
    } else if (isNote) this.out.char('[');
    this.#children(element, context);
    if (isNote) this.out.char(']');
  }

  /** A picture that stands for one sign gives that sign. */
  #image(element: Element): void {
    const sign = element.getAttribute('alt') ?? '';
    if (this.#active && /^IMG$/i.test(element.tagName) && /^[≥≤<>=±×µ]$/.test(sign)) this.out.char(sign);
  }

  #stopsAt(element: Element): boolean {
    if (this.#done) return true;
    if (this.bounds?.end && element === this.bounds.end.node) this.#done = true;
    else if (this.bounds?.start && element === this.bounds.start.node) this.#active = true;
    return this.#done;
  }
}

/** The first words of an item, without those of lists below it. */
function firstText(item: Element): string {
  let text = '';
  const visit = (node: Node): boolean => {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) {
      if (isList(node as Element) || lookOf(node as Element).flow === 'silent') return false;
      for (let child = node.firstChild; child; child = child.nextSibling) if (visit(child)) return true;
    }
    return text.trim().length > 12;
  };
  for (let child = item.firstChild; child; child = child.nextSibling) if (visit(child)) break;
  return text.replace(/[\u00a0\s]+/g, ' ').trimStart();
}

/** 3 → "3", "c" or "iii", by the list's `type`. */
function counter(count: number, type: string): string {
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode(97 + ((Math.max(1, count) - 1) % 26));
    return type === 'a' ? letter : letter.toUpperCase();
  }
  if (type === 'i' || type === 'I') {
    const roman = toRoman(count);
    return type === 'i' ? roman : roman.toUpperCase();
  }
  return String(count);
}

const ROMAN: readonly [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
function toRoman(count: number): string {
  let left = Math.min(Math.max(1, count), 89);
  let text = '';
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}
