import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followAddress, withoutFragment } from '../../src/page/address';

/** As much of a window as following an address needs. */
function fakeWindow(navigation?: EventTarget) {
  return Object.assign(new EventTarget(), {
    location: { href: 'https://a.example/1' },
    setInterval: (work: () => void, milliseconds: number) => setInterval(work, milliseconds),
    clearInterval: (timer: ReturnType<typeof setInterval>) => clearInterval(timer),
    ...(navigation ? { navigation } : {}),
  });
}
const follow = (win: ReturnType<typeof fakeWindow>, signal: AbortSignal) => {
  const seen: string[] = [];
  followAddress(win as unknown as Window, (url) => seen.push(url), signal);
  return seen;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('hears the Navigation API, once a change', () => {
  const navigation = new EventTarget();
  const win = fakeWindow(navigation);
  const control = new AbortController();
  const seen = follow(win, control.signal);
  navigation.dispatchEvent(new Event('currententrychange'));
  win.location.href = 'https://a.example/2';
  navigation.dispatchEvent(new Event('currententrychange'));
  navigation.dispatchEvent(new Event('currententrychange'));
  control.abort();
  win.location.href = 'https://a.example/3';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(seen).toEqual(['https://a.example/2']);
  expect(vi.getTimerCount()).toBe(0);
});

it('without it hears back and forward at once, and looks each second for the rest', () => {
  const win = fakeWindow();
  const control = new AbortController();
  const seen = follow(win, control.signal);
  win.location.href = 'https://a.example/2';
  win.dispatchEvent(new Event('popstate'));
  expect(seen).toEqual(['https://a.example/2']);
  win.location.href = 'https://a.example/3';
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual(['https://a.example/2', 'https://a.example/3']);
  control.abort();
  expect(vi.getTimerCount()).toBe(0);
});

it('takes the fragment off', () => {
  expect(withoutFragment('https://a.example/1?x=2#y#z')).toBe('https://a.example/1?x=2');
  expect(withoutFragment('https://a.example/1')).toBe('https://a.example/1');
});
