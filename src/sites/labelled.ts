// Layouts of a label and the cell beside or below it: rows of a table, definition lists, headings with a paragraph,
// pairs of boxes.
import { foldedText, headingLevel, isHidden } from './elements';
import { headingOf } from './headings';
import { pageIds, pageTitle } from './page-facts';
import type { Block, SiteRead } from './site';

/** The labels of a site's cells. */
export type Labels = {
  inclusion: RegExp;
  exclusion: RegExp;
  title?: RegExp;
  /** Labels of the cells that hold the trial's own ids. */
  ids?: RegExp;
  /** Rows inside a labelled cell or group that hold the text itself ("Details", "Description"). */
  inner?: RegExp;
  /** Which of several cells beside a label to take: the language of the page. Default: the last with text. */
  column?: 'first' | 'last';
  losesSigns?: boolean;
};

/** Reads a page of labels and cells; without blocks where none of its labels is there. */
export function readLabelled(doc: Document, url: string, labels: Labels): SiteRead {
  const all = labelsOf(doc);
  const cell = (label: RegExp | undefined): Element | null => {
    if (!label) return null;
    for (const one of all) {
      if (!label.test(one.text)) continue;
      const content = contentOf(one.element, labels);
      if (content && foldedText(content.root)) return content.root;
    }
    return null;
  };
  const title = cell(labels.title);
  const ids = cell(labels.ids);
  const blocks = (['inclusion', 'exclusion'] as const).flatMap((kind): Block[] => {
    const found: Block[] = [];
    let words = '';
    for (const one of all) {
      if (!labels[kind].test(one.text) || one.element.closest('nav, [role="navigation"]')) continue;
      // One label in two languages heads the same criteria twice; the same label again heads more of them.
      if (words && words !== one.text.toLowerCase()) continue;
      const content = contentOf(one.element, labels);
      if (!content || found.some(({ root }) => root.contains(content.root))) continue;
      if (headingOf(foldedText(content.root))) continue; // a table of contents
      found.push({ ...content, kind });
      if (foldedText(content.root)) words = one.text.toLowerCase();
    }
    // An empty cell is worth keeping only where there is no other: it tells an empty page from one without criteria.
    const full = found.filter(({ root }) => foldedText(root));
    return full.length ? full : found.slice(0, 1);
  });
  return {
    title: (title && foldedText(title)) || pageTitle(doc),
    ids: pageIds(doc, url, undefined, ids ? foldedText(ids) : ''),
    blocks,
    ...(labels.losesSigns ? { losesSigns: true } : {}),
  };
}

const LABELS = 'th, td, dt, label, legend, summary, h1, h2, h3, h4, h5, h6, strong, b, span, div, p';

/** The page's short texts that stand for themselves, in page order. */
function labelsOf(doc: Document): { element: Element; text: string }[] {
  const found: { element: Element; text: string }[] = [];
  for (const element of doc.querySelectorAll(LABELS)) {
    if ((element.textContent ?? '').length > 300 || isHidden(element)) continue;
    const text = foldedText(element).replace(/(?<![\s*:：])\s*(?<![*:：])[*:：]+$/, '');
    if (text && text.length <= 120) found.push({ element, text });
  }
  return found;
}

/** What a label labels, or null. */
function contentOf(label: Element, labels: Labels): Block | null {
  const cell = label.closest('td, th');
  if (cell && foldedText(cell) === foldedText(label)) {
    const beside = cellsBeside(cell, labels.inner);
    const full = beside.filter((one) => foldedText(one));
    const chosen = (labels.column === 'first' ? full[0] : full[full.length - 1]) ?? beside[0];
    return chosen ? { root: innerCell(chosen, labels.inner) } : null;
  }
  const term = label.closest('dt');
  if (term) {
    const dd = nextElement(term);
    return dd && /^DD$/i.test(dd.tagName) ? { root: dd } : null;
  }
  const heading = outermost(label);
  const next = nextElement(heading);
  if (!next || headingLevel(next)) return null;
  // Text below a heading may be several elements: up to the next heading or label of the same make.
  let last = next;
  for (let after = nextElement(last); after && !isNextLabel(after, heading); after = nextElement(after)) last = after;
  if (last === next) return { root: next };
  const parent = heading.parentElement;
  return parent ? { root: parent, bounds: { start: { node: next }, end: endAfter(last) } } : null;
}

const endAfter = (last: Element) => (last.nextSibling ? { node: last.nextSibling } : undefined);

function isNextLabel(element: Element, label: Element): boolean {
  if (headingLevel(element)) return true;
  if (element.querySelector('h1, h2, h3, h4, h5, h6')) return true;
  const name = label.getAttribute('class');
  return (
    element.tagName === label.tagName && element.getAttribute('class') === name && !/^(?:P|LI)$/i.test(element.tagName)
  );
}

function nextElement(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next && (isHidden(next) || /^(?:BR|HR|SCRIPT|STYLE)$/i.test(next.tagName))) next = next.nextElementSibling;
  return next;
}

/** The outermost element that has no text but the label's and still has something after it. */
function outermost(label: Element): Element {
  let element = label;
  while (!nextElement(element) && element.parentElement && foldedText(element.parentElement) === foldedText(label))
    element = element.parentElement;
  return element;
}

/** The cells after a label's cell in its row; for a label over several rows those of the row named by `inner`. */
function cellsBeside(cell: Element, inner?: RegExp): Element[] {
  const row = cell.closest('tr');
  if (!row) return [];
  const after = (first: Element | null) => {
    const cells: Element[] = [];
    for (let next = first; next; next = next.nextElementSibling)
      if (/^T[DH]$/i.test(next.tagName) && !isHidden(next)) cells.push(next);
    return cells;
  };
  const span = Number(cell.getAttribute('rowspan') ?? 1);
  if (span > 1 && inner) {
    let line: Element | null = row;
    for (let i = 0; i < span && line; i++, line = line.nextElementSibling) {
      const cells: Element[] = i === 0 ? after(cell.nextElementSibling) : after(line.firstElementChild);
      const at = cells.findIndex((one) => inner.test(foldedText(one)));
      if (at >= 0) return cells.slice(at + 1);
    }
  }
  return after(cell.nextElementSibling);
}

/** The cell inside a cell that holds the text itself. */
function innerCell(cell: Element, inner?: RegExp): Element {
  if (!inner) return cell;
  for (const label of cell.querySelectorAll('td, th')) {
    if (!inner.test(foldedText(label))) continue;
    const next = label.nextElementSibling;
    if (next) return next;
  }
  return cell;
}

/** The cell beside a cell whose whole text is a label's, or null: for the generic adapter. */
export function cellBeside(block: Element, label: string): Element | null {
  const cell = block.closest('td, th');
  if (!cell || foldedText(cell) !== label) return null;
  const inner = /^(?:details?|description|내용|설명|상세)$/i;
  const full = cellsBeside(cell, inner).filter((one) => foldedText(one).length > 1);
  // A row of headings: the text stands below, in the same column.
  if (full.some(isHeadingCell) || (!full.length && isHeadingCell(cell.previousElementSibling))) return cellBelow(cell);
  const chosen = full[full.length - 1];
  return chosen ? innerCell(chosen, inner) : null;
}

function isHeadingCell(cell: Element | null): boolean {
  const heading = cell && /^T[DH]$/i.test(cell.tagName) ? headingOf(foldedText(cell)) : null;
  return heading === 'inclusion' || heading === 'exclusion';
}

/** The cell below a cell of a heading row: in the next row, or the first of the table's body. */
function cellBelow(cell: Element): Element | null {
  const row = cell.closest('tr');
  const rows = [...(cell.closest('table')?.querySelectorAll('tr') ?? [])];
  const below = row ? rows[rows.indexOf(row) + 1] : undefined;
  return below?.children[[...row!.children].indexOf(cell)] ?? null;
}
