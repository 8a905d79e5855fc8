// Brings a place of the page into view.
import { isCalm } from './calm';

/** A place counts as well seen in this middle part of what scrolls. */
const MARGIN = 0.15;

/**
 * Scrolls a range to the middle of the viewport where it is not well in view, through every scrolling container around
 * it. Returns false where the range is not laid out (removed, or in a part that is not shown).
 */
export function reveal(range: Range): boolean {
  const doc = range.startContainer.ownerDocument;
  const win = doc?.defaultView;
  if (!doc || !win || !boxOf(range)) return false;
  const root = doc.scrollingElement ?? doc.documentElement;
  for (let element = parentOf(range); element && element !== root; element = element.parentElement) {
    if (element === doc.body || !scrolls(element, win)) continue;
    const view = element.getBoundingClientRect();
    const by = offCentre(boxOf(range)!, view.top, view.height);
    if (by) element.scrollBy({ top: by, behavior: 'instant' });
  }
  const by = offCentre(boxOf(range)!, 0, win.innerHeight);
  // A long way is jumped: a smooth scroll over many screens takes seconds.
  const smooth = !isCalm(win) && Math.abs(by) < 3 * win.innerHeight;
  if (by) win.scrollBy({ top: by, behavior: smooth ? 'smooth' : 'instant' });
  return true;
}

/** The first line box that has a size; undefined where nothing is laid out. */
export const boxOf = (range: Range): DOMRect | undefined =>
  [...range.getClientRects()].find((box) => box.width > 0 && box.height > 0);

const parentOf = (range: Range): Element | null =>
  range.startContainer.nodeType === 1 ? (range.startContainer as Element) : range.startContainer.parentElement;

function scrolls(element: Element, win: Window): boolean {
  return element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(win.getComputedStyle(element).overflowY);
}

function offCentre(box: DOMRect, top: number, height: number): number {
  if (box.top >= top + height * MARGIN && box.bottom <= top + height * (1 - MARGIN)) return 0;
  return box.top + box.height / 2 - (top + height / 2);
}
