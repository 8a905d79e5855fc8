// Which findings are under the pointer.
import type { Mark } from './marks';

/** Findings at one point, the innermost first, the line box under the pointer, and the pointer's x. */
export type Hit = { marks: readonly Mark[]; box: DOMRect; x: number };

/** How far outside its letters' boxes a mark still counts as hit, in CSS pixels. */
const SLACK = 2;

/**
 * The findings at a point of the viewport, or null.
 * The browser's caret gives the nearest letter even in blank space: the boxes decide.
 */
export function findingsAt(doc: Document, marks: readonly Mark[], x: number, y: number): Hit | null {
  const caret = doc.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode;
  if (!node) return null;
  const hits: { mark: Mark; box: DOMRect }[] = [];
  for (const mark of marks) {
    if (!mark.range.isPointInRange(node, caret.offset)) continue;
    const box = boxAt(mark.range, x, y);
    if (box) hits.push({ mark, box });
  }
  hits.sort((a, b) => lengthOf(a.mark) - lengthOf(b.mark));
  const first = hits[0];
  return first ? { marks: hits.map((hit) => hit.mark), box: first.box, x } : null;
}

const lengthOf = (mark: Mark): number => mark.range.toString().length;

function boxAt(range: Range, x: number, y: number): DOMRect | undefined {
  return [...range.getClientRects()].find(
    (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
