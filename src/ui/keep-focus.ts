// The keyboard's place, where the button that had it gives way to another.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to the first button in `box`, or to the box itself, where what had it in there is gone.
 * @param box stays the same element; with `tabIndex={-1}`
 */
export function useFocusKept(box: RefObject<HTMLElement>): void {
  const had = useRef(false);
  // While this is drawn the page still shows what was there before.
  had.current = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!had.current || !box.current || box.current.contains(document.activeElement)) return;
    (box.current.querySelector('button') ?? box.current).focus({ preventScroll: true });
  });
}
