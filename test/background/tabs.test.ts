import { expect, it, vi } from 'vitest';
import type { TabEntry } from '../../src/background/tab-state';
import { type SessionStore, Tabs } from '../../src/background/tabs';

const entry = (url: string): TabEntry => ({ frameId: 0, state: { status: 'reading', url } });

/** Session storage that outlives a stopped background. */
function store(): SessionStore & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) items.set(key, structuredClone(value));
    },
    remove: async (key) => void items.delete(key),
  };
}

it('loses nothing when the background is stopped and started', async () => {
  const session = store();
  await new Tabs(session).change(1, () => entry('a'));
  await new Tabs(session).change(2, () => entry('b'));
  const later = new Tabs(session);
  expect(await later.get(1)).toEqual(entry('a'));
  expect(await later.get(2)).toEqual(entry('b'));
  expect(await later.get(3)).toBeUndefined();
});

it('changes follow each other, though the store answers late', async () => {
  const session = store();
  session.items.set('tab:1', entry('stored'));
  const tabs = new Tabs(session);
  const seen: (string | undefined)[] = [];
  await Promise.all(
    ['one', 'two', 'three'].map((url) =>
      tabs.change(1, (before) => {
        seen.push(before?.state.url);
        return entry(url);
      }),
    ),
  );
  expect(seen).toEqual(['stored', 'one', 'two']);
  expect(await tabs.get(1)).toEqual(entry('three'));
  await vi.waitFor(() => expect(session.items.get('tab:1')).toEqual(entry('three')));
});

it('says where nothing changed', async () => {
  const tabs = new Tabs(store());
  expect(await tabs.change(1, () => entry('a'))).toEqual(entry('a'));
  expect(await tabs.change(1, (before) => before)).toBeNull();
});

it('goes on in memory when the store is full, and leaves nothing stale in it', async () => {
  const session = store();
  const tabs = new Tabs(session);
  await tabs.change(1, () => entry('old'));
  await vi.waitFor(() => expect(session.items.size).toBe(1));
  session.set = () => Promise.reject(new Error('QuotaExceededError'));
  await tabs.change(1, () => entry('new'));
  expect(await tabs.get(1)).toEqual(entry('new'));
  await vi.waitFor(() => expect(session.items.size).toBe(0));
});

it('works where the store can’t be read', async () => {
  const session = store();
  session.get = () => Promise.reject(new Error('corrupt'));
  const tabs = new Tabs(session);
  expect(await tabs.get(1)).toBeUndefined();
  expect(await tabs.change(1, () => entry('a'))).toEqual(entry('a'));
});

it('forgets a closed tab', async () => {
  const session = store();
  const tabs = new Tabs(session);
  await tabs.change(1, () => entry('a'));
  tabs.forget(1);
  await vi.waitFor(() => expect(session.items.size).toBe(0));
  expect(await tabs.get(1)).toBeUndefined();
});
