// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Message } from '../../src/messages';
import { type PageReader, type World, watchGate } from '../../src/page/gate';

const detect = (url: string) => {
  const id = /study\/(NCT\d+)/.exec(url)?.[1];
  return id ? { site: 'registry', ids: [id] } : null;
};
const reader = () => ({ open: vi.fn(), moved: vi.fn(), leave: vi.fn(), report: vi.fn() }) satisfies PageReader;

let world: World;
let sent: Message[];
let injected: ReturnType<typeof reader>;
let connected: boolean;
let injects: boolean;

const at = (path: string) => `https://clinicaltrials.gov${path}`;
const setAddress = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(at(path));
const settle = () => vi.advanceTimersByTimeAsync(1100);
const watch = () =>
  watchGate({
    win: window as unknown as Window,
    world,
    detect,
    isConnected: () => connected,
    send: async (message) => {
      sent.push(message);
      if (message.type === 'page-opened' && message.needsReader && injects) world.lupusTrialLens!.reader = injected;
      return injects;
    },
  });
const go = async (path: string) => {
  setAddress(path);
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers();
  world = {};
  sent = [];
  injected = reader();
  connected = true;
  injects = true;
  setAddress('/');
});
afterEach(() => {
  world.lupusTrialLens?.stop();
  vi.useRealTimers();
});

it('does nothing on a page that is no trial’s', async () => {
  await go('/search?cond=lupus');
  watch();
  await settle();
  expect(sent).toEqual([]);
  expect(world.lupusTrialLens!.reader).toBeUndefined();
});

it('has the reader injected on a trial’s page, once', async () => {
  await go('/study/NCT00000001');
  watch();
  await settle();
  expect(sent).toEqual([{ type: 'page-opened', url: at('/study/NCT00000001'), needsReader: true }]);
  expect(injected.open).toHaveBeenCalledExactlyOnceWith(at('/study/NCT00000001'), false);
  await go('/study/NCT00000002');
  expect(sent[1]).toEqual({ type: 'page-opened', url: at('/study/NCT00000002'), needsReader: false });
  expect(injected.open).toHaveBeenLastCalledWith(at('/study/NCT00000002'), true);
});

it('takes another tab of the same trial for the same page', async () => {
  await go('/study/NCT00000001');
  watch();
  await settle();
  await go('/study/NCT00000001?tab=table');
  expect(sent).toHaveLength(1);
  expect(injected.open).toHaveBeenCalledTimes(1);
  expect(injected.moved).toHaveBeenCalledExactlyOnceWith(at('/study/NCT00000001?tab=table'));
});

it('says when the trial is left, and comes back', async () => {
  await go('/study/NCT00000001');
  watch();
  await settle();
  await go('/search');
  expect(injected.leave).toHaveBeenCalledTimes(1);
  expect(sent.at(-1)).toEqual({ type: 'page-left', url: at('/search') });
  await go('/study/NCT00000001');
  expect(injected.open).toHaveBeenCalledTimes(2);
});

it('tries again at the next address where the reader could not be injected', async () => {
  injects = false;
  await go('/study/NCT00000001');
  watch();
  await settle();
  expect(injected.open).not.toHaveBeenCalled();
  injects = true;
  await go('/study/NCT00000001?tab=table');
  expect(injected.open).toHaveBeenCalledTimes(1);
});

it('a newer gate takes over from an older one', async () => {
  await go('/study/NCT00000001');
  watch();
  await settle();
  const older = injected;
  injected = reader();
  watch();
  await settle();
  expect(older.leave).toHaveBeenCalledTimes(1);
  expect(injected.open).toHaveBeenCalledTimes(1);
  await go('/study/NCT00000002');
  expect(older.open).toHaveBeenCalledTimes(1);
  expect(injected.open).toHaveBeenCalledTimes(2);
});

it('ends where the extension is gone', async () => {
  await go('/study/NCT00000001');
  watch();
  await settle();
  connected = false;
  await go('/study/NCT00000002');
  expect(injected.leave).toHaveBeenCalledTimes(1);
  expect(sent).toHaveLength(1);
});

it('reports again when the page comes back from the cache', async () => {
  await go('/study/NCT00000001');
  watch();
  await settle();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(injected.report).toHaveBeenCalledTimes(1);
});
