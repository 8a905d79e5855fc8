// Where the labels of facts stand on a page, and the values beside or below them.
import { foldedText, headingLevel, isHidden, lookOf } from './elements';
import { type Label, LONGEST_LABEL, labelOf } from './facts-labels';
import { headingOf } from './headings';
import { findIds, registryOf } from './ids';
import { isChrome, OTHER_TRIALS } from './lines';

/** One label of a fact on the page, with the values that may be its own, the likeliest first. */
export type Place = {
  label: Label;
  /** The label as the page writes it. */
  name: string;
  values: Value[];
  /** In what is not shown: a closed tab, a copy for small screens. */
  hidden: boolean;
  element: Element;
  /** True where the card that the label stands in is another trial's. Costs some time. */
  isAnothers: () => boolean;
};

/** A value's text, its lines or items, and those of the elements of its make that go on after it. */
export type Value = { text: string; lines: string[]; list?: string[] };

/** Longest text of a value, and of a text node that may hold a label and its value. */
const LONGEST_VALUE = 1500;
const LONGEST_TEXT = 400;
/** So many text nodes are looked at, and so many labels; pauses come after so many nodes. */
const MOST_NODES = 60_000;
const MOST_PLACES = 300;
const SLICE = 4000;

/** Text in these is no text of the page's. */
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|TITLE)$/i;
const FILTERS =
  /(?:^|[\s_-])(?:filters?|facets?|search(?:-?(?:form|bar|box|filters?|results?|options))?|advanced-controls|menu|sidenav|toc|table-of-contents|legend|glossary|tooltip|popover|versions?|history|(?:next|prev|previous|other|more)[_-](?:trials?|stud(?:y|ies)))(?:$|[\s_-])/i;
/** May name other trials: looked at before what is dear. */
const MAYBE_RELATED = /related|similar|recommend|nearby|near you|like this|also|other|more|相关|関連/i;
/** Parts of a record whose labels speak of something else than the trial. */
const OTHER_PARTS =
  /\b(?:locations?|sites?|cent(?:er|re)s?|contacts?|investigators?|ethics|irb|review boards?|outcomes?|results?|publications?|references|history|arms?|groups?|cohorts?|related|similar|parent|sub-?stud(?:y|ies)|adverse)\b/i;

/** Heads of tables whose rows are sites, groups, or what was so on a day. */
const OF_ROWS =
  /\b(?:sites?|facility|hospital|locations?|cent(?:er|re)|date|arms?|groups?|cohorts?|title|trial|study)\b/i;

const STATUS_NAME =
  /(?:^|\s|__)(?:overall|recruit(?:ment|ing)|study|trial)[_-]?status(?:$|\s|[_-](?:chip|badge|label|text|tag|pill))/i;

/** "Primary purpose: Treatment" names no treatment. */
const PURPOSE = /\bpurpose\b|目的$|목적$|zweck$/i;

/** Walks the page once, pausing now and then, and returns the labels of facts that stand in the trial's own record. */
export function* placesIn(body: Element, ids: readonly string[]): Generator<void, Place[]> {
  const places: Place[] = [];
  const page = new Page(body, ids);
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* text */);
  let seen = 0;
  let sponsor = Number.NEGATIVE_INFINITY; // the text after which a sponsor's name may come
  const last = ['', '']; // the texts before
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < 2 || node.length > 4 * LONGEST_TEXT) continue;
    const text = node.data.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text.length < 2 || text.length > LONGEST_TEXT) continue;
    if (++seen > MOST_NODES || places.length >= MOST_PLACES) break;
    if (seen % SLICE === 0) yield;
    const parent = node.parentElement;
    if (!parent) continue;
    if (
      text.length <= 100 &&
      MAYBE_RELATED.test(text) &&
      !parent.closest('td, dt, li') &&
      headingOf(text) === 'related'
    )
      page.startRelated(parent);
    const role = /^sponsor role:?\s*lead$/i.test(text) || (/^lead$/i.test(text) && /^sponsor role:?$/i.test(last[1]!));
    if (role) {
      // Name, class and role below each other: the name comes first.
      const isClass = (word: string) => /^(?:INDUSTRY|OTHER|OTHER_GOV|NIH|FED|NETWORK|INDIV|UNKNOWN)$/.test(word);
      const name = isClass(last[1]!) ? last[0]! : last[1]!;
      if (!page.isOutside(parent) && !/^sponsor role/i.test(name))
        places.push(page.place({ fact: 'leadSponsor', rank: 0 }, 'Sponsor Role lead', parent, [oneLine(name)]));
    }
    last.shift();
    last.push(text);
    const hit = labelIn(text);
    if (!hit || UNREAD.test(parent.tagName)) continue;
    const { label } = hit;
    if (label.fact === 'other-group') sponsor = Number.NEGATIVE_INFINITY;
    if (label.fact === 'sponsor-group') sponsor = seen;
    if (/^(?:other-group|sponsor-group|another)$/.test(label.fact)) continue;
    if (PURPOSE.test(last[0]!)) continue;
    if (label.fact === 'name' && seen - sponsor > 3) continue;
    if (page.isOutside(parent)) continue;
    if (label.fact === 'leadSponsor') sponsor = seen;
    const values = valuesOf(node, hit.rest);
    if (values.length === 0 || page.isOtherPart(parent, label)) continue;
    places.push(page.place(label, hit.name, parent, values));
  }
  const marked = markedStatus(body, page);
  if (marked) places.push(marked);
  return places;
}

/** A status without a label on the page whose element is named for it, where all that are named so say the same. */
function markedStatus(body: Element, page: Page): Place | null {
  const marked = [...body.querySelectorAll('[class*="status"], [path$=".overallStatus"]')]
    .slice(0, 200)
    .filter((one) => {
      if ((one.textContent ?? '').length > 60) return false;
      return STATUS_NAME.test(one.getAttribute('class') ?? '') || one.hasAttribute('path');
    });
  const own = marked
    .filter((one) => foldedText(one) && !page.isOutside(one))
    .map((one) => page.place({ fact: 'overallStatus', rank: 3 }, 'status', one, [oneLine(foldedText(one))]))
    .filter((place) => !place.hidden && !place.isAnothers() && !page.isOtherPart(place.element, place.label));
  const [first] = own;
  return first && own.every((place) => place.values[0]!.text === first.values[0]!.text) ? first : null;
}

/** A text that is a label, or begins with one and a colon. */
function labelIn(text: string): { label: Label; name: string; rest: string } | null {
  const whole = text.length <= LONGEST_LABEL ? labelOf(text) : null;
  if (whole) return { label: withType(whole), name: text.replace(/ ?[:：]$/, ''), rest: '' };
  const colon = text.search(/[:：]/);
  if (colon < 2 || colon > LONGEST_LABEL) return null;
  const name = text.slice(0, colon).trim();
  const label = labelOf(name);
  return label && { label: withType(label), name, rest: text.slice(colon + 1).trim() };
}

/** "(Actual)" in a label says what its number is. */
function withType({ actual, ...label }: Label & { actual?: boolean | undefined }): Label {
  if (actual === undefined || label.fact !== 'enrollmentCount') return label as Label;
  return { fact: 'enrollmentCount', rank: label.rank, type: actual ? 'ACTUAL' : 'ESTIMATED' };
}

/** What of a page belongs to its own trial's record. */
class Page {
  readonly #length: number;
  readonly #outside = new Map<Element, boolean>();
  readonly #headings: Element[];
  readonly #registries: ReadonlySet<string>;
  /** The page's main part, where it is marked as such and holds most of the text. */
  readonly #main: Element | null;
  #related: { container: Element; level: number; heading: Element } | null = null;

  constructor(
    private readonly body: Element,
    private readonly ids: readonly string[],
  ) {
    this.#length = (body.textContent ?? '').length;
    this.#headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
    this.#registries = new Set(ids.map(registryOf));
    const main = body.querySelector('main, [role="main"]');
    this.#main = main && (main.textContent ?? '').length > this.#length * 0.5 ? main : null;
  }

  place(label: Label, name: string, element: Element, values: Value[]): Place {
    const isAnothers = () => this.#isAnothers(element);
    return { label, name, values, element, hidden: this.#isHidden(element), isAnothers };
  }

  /** A list of other trials begins: its container is left out, up to the next heading of the same level. */
  startRelated(element: Element): void {
    const heading = element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') ?? element;
    let container = heading;
    const own = foldedText(heading).length;
    while (container !== this.body && container.parentElement && foldedText(container).length - own < 40)
      container = container.parentElement;
    this.#related = { container, level: headingLevel(heading), heading };
  }

  /** True for navigation, cookie bars, filters, and lists of other trials. */
  isOutside(element: Element): boolean {
    const main = this.#main;
    if (main && !main.contains(element) && isBefore(main, element)) return true; // below the record: the site's own
    return this.#isRelated(element) || this.#isChrome(element);
  }

  #isRelated(element: Element): boolean {
    const related = this.#related;
    if (!related) return false;
    if (!related.container.contains(element)) {
      this.#related = null;
      return false;
    }
    if (!related.level) return true;
    const after = this.#headings.slice(this.#headings.indexOf(related.heading) + 1);
    const next = after.find((heading) => headingLevel(heading) <= related.level);
    return !next || !(next === element || next.contains(element) || isBefore(next, element));
  }

  #isChrome(element: Element): boolean {
    if (element === this.body) return false;
    const known = this.#outside.get(element);
    if (known !== undefined) return known;
    const tag = element.tagName.toUpperCase();
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
    const own =
      tag === 'ASIDE'
        ? OTHER_TRIALS.test(names) // facts stand in the margin of many pages
        : isChrome(element, this.#length) ||
          (FILTERS.test(names) && (element.textContent ?? '').length < this.#length * 0.6) ||
          (/^(?:FORM|FIELDSET)$/.test(tag) && this.#isForm(element)) ||
          tag === 'SELECT' ||
          tag === 'DIALOG';
    const answer = own || (element.parentElement !== null && this.#isChrome(element.parentElement));
    this.#outside.set(element, answer);
    return answer;
  }

  /** A form to fill in; some sites wrap their whole page in one. */
  #isForm(form: Element): boolean {
    return (form.textContent ?? '').length < this.#length * 0.5 && form.querySelector('input, select') !== null;
  }

  #isHidden(element: Element): boolean {
    if (typeof element.checkVisibility === 'function') return !element.checkVisibility();
    for (let one: Element | null = element; one && one !== this.body; one = one.parentElement)
      if (isHidden(one)) return true;
    return false;
  }

  /** True where the smallest part around a label that names a trial names another one. */
  #isAnothers(element: Element): boolean {
    if (this.ids.length === 0) return false;
    for (let part: Element | null = element; part && part !== this.body; part = part.parentElement) {
      const text = part.textContent ?? '';
      if (text.length > 2500) return false;
      const ids = findIds(text);
      if (ids.length === 0) continue;
      return !ids.some((id) => this.ids.includes(id)) && ids.some((id) => this.#registries.has(registryOf(id)));
    }
    return false;
  }

  /** True where the heading above says that a label speaks of a site, a group, a review. */
  isOtherPart(element: Element, { fact, rank }: Label): boolean {
    const isGeneral = fact === 'overallStatus' ? rank > 0 : fact === 'enrollmentCount' || fact === 'name';
    if (!isGeneral) return false;
    const heading = this.#headingAbove(element);
    return heading !== null && !heading.contains(element) && OTHER_PARTS.test(foldedText(heading).slice(0, 120));
  }

  #headingAbove(element: Element): Element | null {
    let low = 0;
    let high = this.#headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#headings[middle]!, element)) low = middle + 1;
      else high = middle;
    }
    return this.#headings[low - 1] ?? null;
  }
}

const isBefore = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) /* following */ !== 0;

const oneLine = (text: string): Value => ({ text, lines: [text] });

/** The values of the label that a text node is or begins with; empty where it labels nothing. */
function valuesOf(node: Text, rest: string): Value[] {
  const parent = node.parentElement!;
  if (parent.closest('select, option, textarea')) return [];
  const before = lineBefore(node);
  if (rest) {
    if (/[\p{L}\p{N}]/u.test(before)) return [];
    const line = `${rest} ${lineAfter(node)}`.trim();
    return line.length <= LONGEST_VALUE ? [oneLine(line)] : [];
  }
  const text = node.data.replace(/[\s\u00a0]+/g, ' ').trim();
  const isMarked = /[:：]$/.test(text) || /^\s*[:：]/.test(node.nextSibling?.textContent ?? '');
  if (/[\p{L}\p{N}]/u.test(before) && !isMarked) {
    // The second language of a label in two lines of a cell is all that may stand before.
    if (/[a-z]/i.test(before)) return [];
  }
  const line = lineAfter(node).replace(/^[:：–—-]\s*/, '');
  if (line) {
    if (parent.closest('a[href], button') || labelOf(line)) return [];
    const isLabel = isMarked || parent !== blockOf(node) || /\s{2}|\t/.test(node.data);
    return isLabel && line.length <= LONGEST_VALUE ? [oneLine(line)] : [];
  }
  const below = lineBelow(node, isMarked);
  if (below) return below.length <= LONGEST_VALUE && !labelOf(below) ? [oneLine(below)] : [];
  const cell = parent.closest('td, th');
  if (cell && isAllOf(cell, text)) return cellsOf(cell);
  const term = parent.closest('dt');
  if (term) return isAllOf(term, text) ? definitionsOf(term) : [];
  return belowOf(parent, text);
}

/** True where an element has no words but a label's (and, in two languages, its translation). */
function isAllOf(element: Element, label: string): boolean {
  const text = foldedText(element);
  if (text === label) return true;
  return text.length <= LONGEST_LABEL + 40 && !/[a-z]{2}/i.test(text.replace(label, ''));
}

/** Elements that end a line whatever their style says. */
const ENDS_LINE = /^(?:BR|TD|TH|TR|P|LI|DD|DT|DL|UL|OL|DIV|TABLE|SECTION|ARTICLE|H[1-6])$/i;

const isBlock = (node: Node): boolean =>
  node.nodeType === 1 && (ENDS_LINE.test((node as Element).tagName) || lookOf(node as Element).flow === 'block');

function blockOf(node: Node): Element {
  let block = node.parentElement!;
  while (block.parentElement && !isBlock(block)) block = block.parentElement;
  return block;
}

/** The text of a node's line after it, up to the next label on the line. */
function lineAfter(node: Node): string {
  let line = '';
  for (let at: Node = node; line.length <= LONGEST_VALUE; at = at.parentNode!) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (isBlock(next)) return line.trim();
      if (next.nodeType !== 1 && next.nodeType !== 3) continue;
      if (next.nodeType === 1 && lookOf(next as Element).flow === 'silent') continue;
      if (next.nodeType === 1 && (next as Element).querySelector('input, select, div, p, li, td, br'))
        return line.trim();
      const text = (next.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
      if (line.trim() && text.length <= LONGEST_LABEL && (/[:：]\s*$/.test(text) || labelOf(text.trim())))
        return line.trim();
      line += text;
    }
    if (at.parentNode?.nodeType !== 1 || isBlock(at.parentNode)) break;
  }
  return line.trim();
}

/** The line after a label that a line break ends: "<b>Sponsor</b><br>Example Hospital". */
function lineBelow(node: Text, isMarked: boolean): string {
  const block = blockOf(node);
  let at: Node = node;
  while (!at.nextSibling && at.parentNode && at.parentNode !== block) at = at.parentNode;
  let next = at.nextSibling;
  while (next?.nodeType === 3 && !next.textContent?.trim()) next = next.nextSibling;
  const isBreak = next?.nodeType === 1 && /^BR$/i.test((next as Element).tagName);
  return next && isBreak && (isMarked || node.parentElement !== block) ? lineAfter(next) : '';
}

/** The text of a node's line before it. */
function lineBefore(node: Node): string {
  let line = '';
  for (let at: Node = node; line.length < 200; at = at.parentNode!) {
    for (let next = at.previousSibling; next; next = next.previousSibling) {
      if (isBlock(next)) return line.trim();
      if (next.nodeType === 3 || (next.nodeType === 1 && lookOf(next as Element).flow !== 'silent'))
        line = `${next.textContent ?? ''}${line}`;
    }
    if (at.parentNode?.nodeType !== 1 || isBlock(at.parentNode)) break;
  }
  return line.trim();
}

/** The cells beside a label's cell; below it in a table of two rows, a head and one of values. */
function cellsOf(cell: Element): Value[] {
  const row = cell.closest('tr');
  if (!row) return [];
  const cells = [...row.children].filter((one) => /^T[DH]$/i.test(one.tagName));
  const at = cells.indexOf(cell);
  const after = cells.slice(at + 1).filter((one) => foldedText(one) !== '');
  const isHead = (one: Element) => /^TH$/i.test(one.tagName) || labelOf(foldedText(one)) !== null;
  if (after.length > 0 && !(cells.length > 1 && cells.every(isHead))) {
    if (labelOf(foldedText(after[0]!))) return [];
    return after.slice(0, 3).flatMap(valueIn);
  }
  const table = row.closest('table');
  const rows = table ? [...table.querySelectorAll('tr')].filter((one) => one.closest('table') === table) : [];
  const below = rows[rows.indexOf(row) + 1];
  if (!below || (cells.length > 1 && rows.length - rows.indexOf(row) !== 2)) return [];
  if (cells.some((one) => one !== cell && OF_ROWS.test(foldedText(one)))) return [];
  const values = [...below.children].filter((one) => /^T[DH]$/i.test(one.tagName));
  if (values.length !== cells.length) return [];
  const value = values[at];
  return value && !labelOf(foldedText(value)) ? valueIn(value) : [];
}

/** What is defined for a term: the dd elements after it, as one list. */
function definitionsOf(term: Element): Value[] {
  const values: Value[] = [];
  for (let next = term.nextElementSibling; next && /^DD$/i.test(next.tagName); next = next.nextElementSibling)
    values.push(...valueIn(next));
  const [first, ...others] = values;
  if (!first || others.length === 0) return values;
  return [{ ...first, list: values.flatMap(({ lines }) => lines) }, ...others];
}

/** The elements below a label that stands for itself, up to the next heading or label. */
function belowOf(parent: Element, text: string): Value[] {
  let label = parent;
  if (!isAllOf(label, text)) return [];
  while (!nextShown(label) && label.parentElement && isAllOf(label.parentElement, text)) label = label.parentElement;
  if (/^(?:LI|BODY|OPTION)$/i.test(label.tagName)) return [];
  const isHeading = headingLevel(label) > 0 || label.querySelector('h1, h2, h3, h4, h5, h6') !== null;
  if (!isHeading && (parent.closest('a[href], button') || label.querySelector('a[href], button, input'))) return [];
  const values: Value[] = [];
  let next = nextShown(label);
  for (let i = 0; next && i < (isHeading ? 3 : 2); i++, next = nextShown(next)) {
    const said = foldedText(next);
    if (endsValues(next, said)) break;
    if (!isHeading && i > 0 && !/[.。]$/.test(values[0]?.text ?? '.')) break;
    const list = listFrom(next);
    values.push(...valueIn(next).map((value) => (list.length > value.lines.length ? { ...value, list } : value)));
  }
  return values;
}

/** True for an element below a label that is no value of it: a heading, another label. */
function endsValues(element: Element, text: string): boolean {
  if (headingLevel(element) || labelOf(text)) return true;
  return text.length <= LONGEST_LABEL && headingOf(text) !== null;
}

/** The lines of an element and of those of its make after it, which may be one list. */
function listFrom(first: Element): string[] {
  const lines: string[] = [];
  const isLike = (one: Element) => one.tagName === first.tagName && one.className === first.className;
  for (let next: Element | null = first; next && isLike(next) && lines.length < 20; next = nextShown(next)) {
    if (endsValues(next, foldedText(next))) break;
    const [value] = valueIn(next);
    lines.push(...(value?.lines ?? ['?'])); // what can't be read makes no list
  }
  return lines;
}

function nextShown(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next && (/^(?:BR|HR|SCRIPT|STYLE|SVG|IMG|I)$/i.test(next.tagName) || !foldedText(next) || isHidden(next)))
    next = next.nextElementSibling;
  return next;
}

/** An element as a value; none where it is a form, a table of several columns, or too long. */
function valueIn(element: Element): Value[] {
  if ((element.textContent ?? '').length > LONGEST_VALUE) return [];
  if (element.querySelector('input, select, textarea, form')) return [];
  for (const row of element.querySelectorAll('tr')) if (row.children.length > 1) return [];
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const visit = (node: Node, keeps: boolean): void => {
    if (node.nodeType === 3) {
      if (!keeps) line += (node as Text).data;
      else
        for (const [i, part] of (node as Text).data.split('\n').entries()) {
          if (i) flush();
          line += part;
        }
      return;
    }
    if (node.nodeType !== 1) return;
    const look = lookOf(node as Element);
    if (look.flow === 'silent') return;
    const breaks = isBlock(node);
    if (breaks) flush();
    // Names without a break between them, each in an element of its own, are a list.
    const children = [...node.childNodes];
    const isRow =
      children.filter((child) => child.nodeType === 1).length > 1 &&
      children.every((child) => child.nodeType !== 3 || !/[^\s,;|•·/]/.test((child as Text).data));
    for (const child of children) {
      if (isRow && child.nodeType === 3) continue;
      visit(child, look.keepsNewlines ?? keeps);
      if (isRow) flush();
    }
    if (breaks) flush();
  };
  visit(element, false);
  flush();
  return lines.length > 0 ? [{ text: lines.join(' '), lines }] : [];
}
