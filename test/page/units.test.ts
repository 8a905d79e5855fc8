import { expect, it } from 'vitest';
import { followUnits } from '../../src/page/units';

type Heard = (changes: Record<string, { newValue?: unknown }>) => void;

/** The browser's storage as a page's script has it. */
function storage(stored: Promise<Record<string, unknown>>) {
  const listeners = new Set<Heard>();
  return {
    listeners,
    say: (value: unknown, name = 'units') => {
      for (const heard of listeners) heard({ [name]: { newValue: value } });
    },
    area: {
      get: () => stored,
      onChanged: { addListener: (h: Heard) => listeners.add(h), removeListener: (h: Heard) => listeners.delete(h) },
    },
  };
}
const settled = () => new Promise((done) => setTimeout(done));

it('knows the stored choice, and follows it until the visit is over', async () => {
  const control = new AbortController();
  const { area, say, listeners } = storage(Promise.resolve({ units: 'si' }));
  const units = followUnits(control.signal, area);
  expect(units()).toBe('stated');
  await settled();
  expect(units()).toBe('si');
  say('conventional');
  expect(units()).toBe('conventional');
  say('x', 'other');
  expect(units()).toBe('conventional');
  say(undefined); // cleared
  expect(units()).toBe('stated');
  control.abort();
  expect(listeners.size).toBe(0);
});

it('a change counts more than an answer that comes after it', async () => {
  const { area, say } = storage(new Promise((done) => setTimeout(() => done({ units: 'si' }))));
  const units = followUnits(new AbortController().signal, area);
  say('conventional');
  await settled();
  await settled();
  expect(units()).toBe('conventional');
});

it('is as stated where the storage is silent, odd or absent', async () => {
  for (const stored of [Promise.reject(new Error('gone')), Promise.resolve({ units: 7 }), Promise.resolve({})]) {
    const units = followUnits(new AbortController().signal, storage(stored).area);
    await settled();
    expect(units()).toBe('stated');
  }
  expect(followUnits(new AbortController().signal, undefined)()).toBe('stated');
});
