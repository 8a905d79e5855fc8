// Turns the pointer's moves into "rests on findings" and "has left them".
import type { Hit } from './hit';
import { sameRef } from './marks';

/** Milliseconds: rest before a card opens; grace to get from the mark to the card; shortest time between two looks. */
const REST = 150;
const GRACE = 300;
const LOOK = 40;

export type HoverOptions = {
  doc: Document;
  /** What is at a point of the viewport; asked only over the criteria. */
  hitAt(x: number, y: number): Hit | null;
  /** Whether an element holds criteria or lies in them: elsewhere a move costs nothing more. */
  isInside(target: EventTarget | null): boolean;
  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean;
  onRest(hit: Hit): void;
  onLeave(): void;
  signal: AbortSignal;
};

/** Watches the pointer (not fingers, which don't hover). */
export function followPointer(options: HoverOptions): void {
  const { doc, signal } = options;
  let lastLook = 0;
  let look: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  /** What the pointer is over; its card is open, or will be after the rest. */
  let over: Hit | null = null;

  /** Nothing opens for now. */
  const openNothing = () => {
    clearTimeout(rest);
    rest = undefined;
  };
  const away = () => {
    openNothing();
    over = null;
    leave ??= setTimeout(() => {
      leave = undefined;
      options.onLeave();
    }, GRACE);
  };
  const stay = () => {
    clearTimeout(leave);
    leave = undefined;
  };
  const at = (target: EventTarget | null, x: number, y: number) => {
    if (options.isCard(target)) {
      // The card's own mark is `over` still; one that was only passed on the way is not.
      if (rest !== undefined) over = null;
      openNothing();
      stay();
      return;
    }
    const hit = options.isInside(target) ? options.hitAt(x, y) : null;
    if (!hit) {
      away();
      return;
    }
    stay();
    if (over && samePlace(over, hit)) return;
    over = hit;
    openNothing();
    rest = setTimeout(() => {
      rest = undefined;
      options.onRest(hit);
    }, REST);
  };

  doc.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      clearTimeout(look);
      const { target, clientX, clientY } = event;
      const wait = lastLook + LOOK - performance.now();
      const now = () => {
        lastLook = performance.now();
        at(target, clientX, clientY);
      };
      if (wait <= 0) now();
      else look = setTimeout(now, wait);
    },
    { passive: true, capture: true, signal },
  );
  doc.documentElement.addEventListener('pointerleave', away, { signal });
  // What is under a resting pointer changes when the page scrolls.
  doc.addEventListener('scroll', () => over && away(), { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const timer of [look, rest, leave]) clearTimeout(timer);
  });
}

const samePlace = (a: Hit, b: Hit): boolean =>
  a.marks.length === b.marks.length && a.marks.every((mark, i) => sameRef(mark.ref, b.marks[i]!.ref));
