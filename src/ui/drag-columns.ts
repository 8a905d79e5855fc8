// Columns of the wide view moved by dragging their heads: with a mouse anywhere on the head, with a finger or a pen by its
// grip, so that the head still scrolls. The buttons in the head do the same by keyboard.

/** How far a pointer goes before a press is a drag, in CSS pixels. */
const SLACK = 5;
/** How near to the table's edge it scrolls, and how far in a frame at the very edge. */
const EDGE = 70;
const FASTEST = 24;

/** A head on the screen. */
export type HeadBox = { id: string; left: number; right: number };

/**
 * Where a dragged column goes.
 * @param heads the other studies' heads, in the order of the columns
 * @param id the one that is dragged
 * @returns the place among the studies once it is dropped, and where the gap is; null where it would stay
 */
export function dropPlace(heads: readonly HeadBox[], id: string, x: number): { place: number; at: number } | null {
  const from = heads.findIndex((h) => h.id === id);
  if (from < 0) return null;
  const before = heads.findIndex((h) => x < (h.left + h.right) / 2);
  const gap = before < 0 ? heads.length : before;
  if (gap === from || gap === from + 1) return null;
  const at = gap === heads.length ? heads[gap - 1]?.right : heads[gap]?.left;
  return { place: gap > from ? gap - 1 : gap, at: at ?? 0 };
}

/** How far a table scrolls in a frame while the pointer is at `x`; negative to the left. */
export function edgeSpeed(x: number, left: number, right: number): number {
  const near = (distance: number) => Math.min(1, Math.max(0, (EDGE - distance) / EDGE)) * FASTEST;
  return Math.round(near(right - x) - near(x - left));
}

type Drag = { id: string; pointer: number; startX: number; x: number; y: number; name: string; on: boolean };

/**
 * Lets the heads in a scrolling box (`th[data-column]`) be dragged.
 * @param move called at the drop with the study's new place among the studies
 * @returns how to stop
 */
export function dragColumns(box: HTMLElement, move: (id: string, place: number) => void): () => void {
  const doc = box.ownerDocument;
  const line = doc.createElement('div');
  line.className = 'drop-line';
  const ghost = doc.createElement('div');
  ghost.className = 'drag-ghost';
  for (const element of [line, ghost]) element.setAttribute('aria-hidden', 'true');
  let drag: Drag | null = null;
  let frame = 0;

  const headsNow = (): (HeadBox & { element: HTMLElement })[] =>
    [...box.querySelectorAll<HTMLElement>('thead th[data-column]')].map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { id: element.dataset.column ?? '', left, right, element };
    });

  /** The part of the table in which columns move: right of those that stay in sight. */
  const field = () => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const corner = box.querySelector('.corner')?.getBoundingClientRect();
    return { left: Math.max(left, corner?.right ?? left), right, top, bottom };
  };

  function show(): void {
    if (!drag) return;
    ghost.style.transform = `translate(${drag.x + 12}px, ${drag.y + 12}px)`;
    const place = dropPlace(headsNow(), drag.id, drag.x);
    const { left, right, top, bottom } = field();
    const isSeen = place !== null && place.at >= left - 2 && place.at <= right + 2;
    line.hidden = !isSeen;
    if (isSeen) line.style.cssText = `left: ${place.at}px; top: ${top}px; height: ${bottom - top}px;`;
  }

  /** Scrolls as long as the pointer rests at an edge. */
  function roll(): void {
    if (!drag?.on) return;
    const { left, right } = field();
    const by = edgeSpeed(drag.x, left, right);
    if (by !== 0) {
      box.scrollLeft += by;
      show();
    }
    frame = requestAnimationFrame(roll);
  }

  function begin(): void {
    if (!drag) return;
    drag.on = true;
    ghost.textContent = drag.name;
    doc.body.append(line, ghost);
    box.classList.add('dragging');
    headsNow()
      .find((h) => h.id === drag?.id)
      ?.element.classList.add('dragged');
    getSelection()?.removeAllRanges();
    frame = requestAnimationFrame(roll);
  }

  function end(): void {
    if (drag && box.hasPointerCapture?.(drag.pointer)) box.releasePointerCapture(drag.pointer);
    drag = null;
    cancelAnimationFrame(frame);
    line.remove();
    ghost.remove();
    box.classList.remove('dragging');
    for (const head of box.querySelectorAll('.dragged')) head.classList.remove('dragged');
  }

  const down = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const head = target?.closest<HTMLElement>('th[data-column]');
    if (!head || event.button !== 0 || !event.isPrimary || target?.closest('a, button')) return;
    if (event.pointerType !== 'mouse' && !target?.closest('.grip')) return;
    const { clientX: x, clientY: y } = event;
    const name = head.querySelector('.col-name')?.textContent ?? '';
    drag = { id: head.dataset.column ?? '', pointer: event.pointerId, startX: x, x, y, name, on: false };
  };
  const moved = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (!drag.on) {
      if (Math.abs(drag.x - drag.startX) < SLACK) return;
      box.setPointerCapture?.(drag.pointer);
      begin();
    }
    show();
  };
  const up = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return;
    const { id, x, on } = drag;
    const place = on ? dropPlace(headsNow(), id, x) : null;
    end();
    if (place) move(id, place.place);
  };
  const key = (event: KeyboardEvent) => {
    if (!drag?.on || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  // A press on a head selects no text while it may become a drag.
  const select = (event: Event) => {
    if (drag) event.preventDefault();
  };
  box.addEventListener('pointerdown', down);
  box.addEventListener('pointermove', moved);
  box.addEventListener('pointerup', up);
  box.addEventListener('pointercancel', end);
  box.addEventListener('selectstart', select);
  doc.addEventListener('keydown', key, true);
  return () => {
    end();
    box.removeEventListener('pointerdown', down);
    box.removeEventListener('pointermove', moved);
    box.removeEventListener('pointerup', up);
    box.removeEventListener('pointercancel', end);
    box.removeEventListener('selectstart', select);
    doc.removeEventListener('keydown', key, true);
  };
}
