// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Hit } from '../../src/page/hit';
import { followPointer } from '../../src/page/hover';

const hitOf = (criterion: number): Hit => ({
  marks: [{ ref: { criterion, list: 'thresholds', index: 0 } }] as unknown as Hit['marks'],
  box: {} as DOMRect,
  x: 0,
});
const A = hitOf(0);
const B = hitOf(1);

let control: AbortController;
let under: Hit | null;
let onCard: boolean;
const onRest = vi.fn();
const onLeave = vi.fn();
const hitAt = vi.fn(() => under);

const move = (init: PointerEventInit = {}) =>
  document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...init }));
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  control = new AbortController();
  under = null;
  onCard = false;
  followPointer({
    doc: document,
    hitAt,
    isInside: () => true,
    isCard: () => onCard,
    onRest,
    onLeave,
    signal: control.signal,
  });
  wait(100);
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
});

it('opens after 150 ms of rest, not before', () => {
  under = A;
  move();
  wait(149);
  expect(onRest).not.toHaveBeenCalled();
  wait(2);
  expect(onRest).toHaveBeenCalledExactlyOnceWith(A);
});

it('does not open for a pointer that only passes', () => {
  under = A;
  move();
  wait(100);
  under = null;
  move();
  wait(1000);
  expect(onRest).not.toHaveBeenCalled();
});

it('stays while the pointer goes from the mark to the card', () => {
  under = A;
  move();
  wait(200);
  under = null;
  move();
  wait(200);
  onCard = true;
  move();
  wait(5000);
  expect(onLeave).not.toHaveBeenCalled();
  onCard = false;
  move();
  wait(1000);
  expect(onLeave).toHaveBeenCalledTimes(1);
});

it('goes over to another mark', () => {
  under = A;
  move();
  wait(200);
  under = B;
  move();
  wait(200);
  expect(onRest).toHaveBeenLastCalledWith(B);
  expect(onLeave).not.toHaveBeenCalled();
});

it('does not open again while the pointer moves on the same mark', () => {
  under = A;
  for (let i = 0; i < 20; i++) {
    move();
    wait(60);
  }
  expect(onRest).toHaveBeenCalledTimes(1);
});

it('leaves when the page scrolls under the pointer', () => {
  under = A;
  move();
  wait(200);
  document.dispatchEvent(new Event('scroll'));
  wait(1000);
  expect(onLeave).toHaveBeenCalledTimes(1);
});

it('looks at most once in 40 ms, at the last place', () => {
  for (let i = 0; i < 100; i++) {
    move();
    wait(2);
  }
  expect(hitAt.mock.calls.length).toBeLessThanOrEqual(6);
  expect(hitAt.mock.calls.length).toBeGreaterThan(1);
});

it('does not take fingers and drags for hovering', () => {
  under = A;
  move({ pointerType: 'touch' });
  move({ buttons: 1 });
  wait(1000);
  expect(onRest).not.toHaveBeenCalled();
});

it('does nothing after the signal', () => {
  under = A;
  move();
  control.abort();
  wait(1000);
  move();
  wait(1000);
  expect(onRest).not.toHaveBeenCalled();
});

it('opens what the pointer goes back to from the card, where its rest was cut short by it', () => {
  under = A;
  move();
  wait(200);
  // Over B on the way to A's card, then back to B.
  under = B;
  move();
  wait(60);
  onCard = true;
  move();
  wait(500);
  onCard = false;
  move();
  wait(200);
  expect(onRest).toHaveBeenCalledTimes(2);
  expect(onRest).toHaveBeenLastCalledWith(B);
});

it('lets the card alone where the pointer comes back to its own mark', () => {
  under = A;
  move();
  wait(200);
  onCard = true;
  move();
  wait(500);
  onCard = false;
  move();
  wait(500);
  expect(onRest).toHaveBeenCalledExactlyOnceWith(A);
  expect(onLeave).not.toHaveBeenCalled();
});
