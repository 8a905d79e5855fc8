// What has the focus in a table comes out from under the parts that stay in sight (WCAG 2.4.11).

/** A little more than the outline of the focus. */
const AIR = 4;

const isStuck = (element: Element, side: 'top' | 'left'): boolean => {
  const style = getComputedStyle(element);
  return style.position === 'sticky' && style[side] !== 'auto';
};

/** How far an element in a cell lies under the table's head and under the cells of its row that stay in sight. */
function covered(element: Element, cell: HTMLTableCellElement): { top: number; left: number } {
  const box = element.getBoundingClientRect();
  let [top, left] = [0, 0];
  const head = cell.closest('table')?.tHead;
  if (head && !head.contains(cell))
    for (const part of [head, ...head.querySelectorAll('th')])
      if (isStuck(part, 'top')) top = Math.max(top, part.getBoundingClientRect().bottom + AIR - box.top);
  if (!isStuck(cell, 'left') && cell.parentElement)
    for (const other of cell.parentElement.children) {
      if (other === cell) break;
      if (isStuck(other, 'left')) left = Math.max(left, other.getBoundingClientRect().right + AIR - box.left);
    }
  return { top, left };
}

/** Scrolls what gets the focus in the table clear of what would cover it. Returns how to stop that. */
export function clearFocus(table: HTMLTableElement): () => void {
  const seen = ({ target }: FocusEvent) => {
    // The browser itself scrolls after this event.
    requestAnimationFrame(() => {
      const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
      if (!cell || document.activeElement !== target) return;
      const { top, left } = covered(target as Element, cell);
      const scroller = table.closest('.scroll') ?? document.scrollingElement;
      if (!scroller || (top === 0 && left === 0)) return;
      scroller.scrollTo({ top: scroller.scrollTop - top, left: scroller.scrollLeft - left, behavior: 'instant' });
    });
  };
  table.addEventListener('focusin', seen);
  return () => table.removeEventListener('focusin', seen);
}
