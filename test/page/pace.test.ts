import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices, paced } from '../../src/page/pace';

let control: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  control = new AbortController();
});
afterEach(() => vi.useRealTimers());

const options = () => ({ quiet: 100, atMost: 1000, share: 0.1, signal: control.signal });

it('makes one run of many requests', () => {
  const work = vi.fn();
  const request = paced(work, options());
  for (let i = 0; i < 5; i++) {
    request();
    vi.advanceTimersByTime(50);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledTimes(1);
});

it('does not wait for ever while requests keep coming', () => {
  const work = vi.fn();
  const request = paced(work, options());
  for (let i = 0; i < 30; i++) {
    request();
    vi.advanceTimersByTime(50);
  }
  expect(work).toHaveBeenCalledTimes(1);
});

it('keeps to its share of the time after a long run', () => {
  const work = vi.fn(() => void vi.setSystemTime(Date.now() + 200));
  const now = vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  const request = paced(work, options());
  request();
  vi.advanceTimersByTime(150);
  expect(work).toHaveBeenCalledTimes(1);
  request();
  vi.advanceTimersByTime(1500);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(600);
  expect(work).toHaveBeenCalledTimes(2);
  now.mockRestore();
});

it('runs again after a run that threw', () => {
  const work = vi.fn(() => {
    throw new Error('once');
  });
  const request = paced(work, options());
  request();
  expect(() => vi.advanceTimersByTime(200)).toThrow('once');
  request();
  expect(() => vi.advanceTimersByTime(2000)).toThrow('once');
  expect(work).toHaveBeenCalledTimes(2);
});

it('runs nothing after the signal', () => {
  const work = vi.fn();
  const request = paced(work, options());
  request();
  control.abort();
  request();
  vi.advanceTimersByTime(5000);
  expect(work).not.toHaveBeenCalled();
});

it('goes through short lists at once and through long ones in slices', () => {
  const seen: number[] = [];
  const done = vi.fn();
  inSlices([1, 2, 3], (n) => seen.push(n), done, control.signal);
  expect(seen).toEqual([1, 2, 3]);
  expect(done).toHaveBeenCalledTimes(1);

  let time = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => time++);
  const many = Array.from({ length: 1000 }, (_, i) => i);
  const got: number[] = [];
  const end = vi.fn();
  inSlices(many, (n) => got.push(n), end, control.signal);
  expect(got.length).toBeGreaterThan(0);
  expect(got.length).toBeLessThan(1000);
  expect(end).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(got).toEqual(many);
  expect(end).toHaveBeenCalledTimes(1);
  now.mockRestore();
});

it('leaves nothing at the signal of a run that is over', () => {
  const added = vi.spyOn(control.signal, 'addEventListener');
  const removed = vi.spyOn(control.signal, 'removeEventListener');
  const request = paced(() => {}, options());
  const before = added.mock.calls.length;
  for (let i = 0; i < 4; i++) {
    request();
    vi.advanceTimersByTime(200);
  }
  expect(added.mock.calls.length - before).toBe(4);
  expect(removed.mock.calls.length).toBe(4);
});
