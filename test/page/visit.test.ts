// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Message } from '../../src/messages';
import type { PageRead } from '../../src/page/read-page';
import { Visit, type VisitOptions } from '../../src/page/visit';
import { PAGE, READING, readFixture, URL_A, URL_B } from './fixtures';
import { boxesAt, type Registry, standInForHighlights } from './highlights';

let registry: Registry;
let sent: Message[];
let visit: Visit | undefined;

const start = (options: Partial<VisitOptions> = {}): Visit => {
  visit = new Visit({
    win: window as unknown as Window & typeof globalThis,
    url: URL_A,
    read: readFixture,
    send: (message) => void sent.push(message),
    canOpenPanel: true,
    ...options,
  });
  return visit;
};
/** Lets timers and mutation records run. */
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const card = () => document.querySelector('lupus-trial-lens-card');
const marked = () => ['threshold', 'washout', 'threshold-unsure'].map((kind) => registry.texts(`lupus-lens-${kind}`));

const ALL_MARKS = [
  ['≤ 3 times the upper limit of normal', 'over 480 ms'],
  ['within 6 months before screening'],
  ['= 50 x10^9/L'],
];

beforeEach(() => {
  vi.useFakeTimers();
  registry = standInForHighlights();
  boxesAt({ x: 100, y: 200, width: 80, height: 20 });
  document.documentElement.className = '';
  document.documentElement.lang = 'en';
  document.body.innerHTML = PAGE;
  sent = [];
});
afterEach(() => {
  visit?.end();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('reads, reports once and marks; the DOM stays as it was', async () => {
  const before = document.documentElement.outerHTML;
  start();
  await wait(500);
  expect(sent).toEqual([{ type: 'page-read', reading: READING, url: URL_A }]);
  expect(marked()).toEqual(ALL_MARKS);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('takes everything away when it ends', async () => {
  start();
  await wait(500);
  visit!.step(1);
  expect(card()).not.toBeNull();
  visit!.end();
  expect(registry.names()).toEqual([]);
  expect(card()).toBeNull();
  document.querySelector('#criteria')!.innerHTML = '<p>QTc over 480 ms</p>';
  await wait(3000);
  expect(sent).toHaveLength(1);
});

it('tells another address of the same trial; marks and an open card stay as they are', async () => {
  const visit = start();
  await wait(500);
  visit.step(1);
  const open = card();
  expect(open).not.toBeNull();
  const names = registry.names();
  const before = names.map((name) => CSS.highlights.get(name));
  visit.moved(`${URL_A}#locations`);
  await wait(2000);
  expect(sent.map((m) => 'url' in m && m.url)).toEqual([URL_A, `${URL_A}#locations`]);
  expect(card()).toBe(open);
  expect(registry.names()).toEqual(names);
  expect(names.every((name, i) => CSS.highlights.get(name) === before[i])).toBe(true);
});

it('marks again, and says nothing new, when the host draws the same words anew', async () => {
  start();
  await wait(500);
  const criteria = document.querySelector('#criteria')!;
  const html = criteria.innerHTML;
  criteria.innerHTML = '';
  criteria.innerHTML = html;
  expect(marked()).not.toEqual(ALL_MARKS);
  await wait(1500);
  expect(marked()).toEqual(ALL_MARKS);
  expect(sent).toHaveLength(1);
});

it('notices a container that is replaced as a whole, late in a visit too', async () => {
  start();
  await wait(20_000);
  const old = document.querySelector('#criteria')!;
  old.replaceWith(old.cloneNode(true));
  await wait(1500);
  expect(marked()).toEqual(ALL_MARKS);
});

it('late in a visit leaves changes elsewhere on the page unread', async () => {
  const read = vi.fn(readFixture);
  start({ read });
  await wait(20_000);
  const before = read.mock.calls.length;
  for (let i = 0; i < 20; i++) {
    document.querySelector('#after')!.append('tick');
    await wait(200);
  }
  expect(read.mock.calls.length).toBe(before);
  document.querySelector('#criteria li')!.append(' now');
  await wait(1500);
  expect(read.mock.calls.length).toBeGreaterThan(before);
});

it('waits a moment for criteria that come late, and never says there are none', async () => {
  document.body.innerHTML = '<h1>Trial</h1>';
  start();
  await wait(800);
  expect(sent).toEqual([]);
  document.body.innerHTML = PAGE;
  await wait(1000);
  expect(sent.map((message) => message.type === 'page-read' && message.problem)).toEqual([undefined]);
  expect(marked()).toEqual(ALL_MARKS);
});

it('says that there are none, and reads what comes even later', async () => {
  document.body.innerHTML = '<h1>Trial</h1>';
  start();
  await wait(2500);
  expect(sent).toMatchObject([{ type: 'page-read', problem: 'no-criteria' }]);
  await wait(60_000);
  document.body.innerHTML = PAGE;
  await wait(1500);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual({ type: 'page-read', reading: READING, url: URL_A });
  expect(marked()).toEqual(ALL_MARKS);
});

it('after navigation in place waits until the old trial’s criteria are gone', async () => {
  start({ url: URL_B, before: READING });
  await wait(2000);
  expect(sent).toEqual([]);
  expect(marked().flat()).toEqual([]);
  document.querySelector('#criteria')!.innerHTML = '<p>QTc over 480 ms</p>';
  await wait(1500);
  expect(sent).toMatchObject([{ type: 'page-read', url: URL_B, reading: { criteria: [{ text: 'QTc over 480 ms' }] } }]);
});

it('after navigation in place takes equal criteria for the new trial’s own in the end', async () => {
  start({ url: URL_B, before: READING });
  await wait(6000);
  expect(sent).toMatchObject([{ type: 'page-read', url: URL_B }]);
});

it('reports a reader that fails, and throws nothing', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const read = (): Generator<void, PageRead> => {
    throw new Error('odd page');
  };
  start({ read });
  await wait(2500);
  expect(sent).toMatchObject([{ type: 'page-read', problem: 'failed', url: URL_A }]);
});

/** A reader that takes 10 ms a step, thirty of them; `halfway` is called in the middle. Gives the numbers of its readings and slices. */
function slowReader(halfway: () => void) {
  let spent = 0;
  let last = -1;
  const count = { readings: 0, slices: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spent);
  function* read(doc: Document): Generator<void, PageRead> {
    count.readings += 1;
    for (let i = 0; i < 30; i++) {
      if (vi.getMockedSystemTime()?.getTime() !== last) count.slices += 1;
      last = vi.getMockedSystemTime()!.getTime();
      spent += 10;
      if (i === 15) halfway();
      yield;
    }
    return yield* readFixture(doc);
  }
  return { read, count };
}

it('reads a long page with pauses, marks it at the end, and reads once more what changed meanwhile', async () => {
  const halfway = vi.fn(() => {
    if (halfway.mock.calls.length > 1) return;
    expect(marked().flat()).toEqual([]);
    document.querySelector('#criteria')!.append(document.createElement('p'));
  });
  const { read, count } = slowReader(halfway);
  start({ read });
  await wait(8000);
  expect(marked()).toEqual(ALL_MARKS);
  expect(halfway).toHaveBeenCalledTimes(2);
  expect(count.readings).toBe(2);
  expect(count.slices).toBeGreaterThan(10);
  expect(sent).toHaveLength(1);
});

it('a visit that ends in the middle of a reading leaves nothing behind', async () => {
  const { read, count } = slowReader(() => visit!.end());
  start({ read });
  await wait(8000);
  expect(count.readings).toBe(1);
  expect(sent).toEqual([]);
  expect(marked().flat()).toEqual([]);
});

it('keeps the reading of a page that the browser translates, and takes lost marks away', async () => {
  start();
  await wait(500);
  document.documentElement.className = 'translated-ltr';
  document.querySelector('#criteria')!.innerHTML = '<ul><li>QTc über 480 ms</li></ul>';
  await wait(1500);
  expect(sent).toHaveLength(1);
  expect(marked().flat()).toEqual([]);
});

it('marks again when the page is shown in its own language again', async () => {
  start();
  await wait(500);
  const criteria = document.querySelector('#criteria')!;
  const texts = criteria.innerHTML;
  document.documentElement.lang = 'de';
  criteria.innerHTML = '<ul><li>QTc über 480 ms</li></ul>';
  await wait(1500);
  criteria.innerHTML = texts;
  await wait(1500);
  expect(marked().flat()).toEqual([]);
  document.documentElement.lang = 'en';
  await wait(1500);
  expect(marked()).toEqual(ALL_MARKS);
  expect(sent).toHaveLength(1);
});

it('marks what was drawn anew between reading and marking', async () => {
  const texts = document.querySelector('#criteria')!.innerHTML;
  let readings = 0;
  function* read(doc: Document): Generator<void, PageRead> {
    const page = yield* readFixture(doc);
    readings += 1;
    if (readings === 1) doc.querySelector('#criteria')!.innerHTML = '';
    return page;
  }
  start({ read });
  await wait(150);
  expect(sent).toHaveLength(1);
  expect(marked().flat()).toEqual([]);
  document.querySelector('#criteria')!.innerHTML = texts;
  await wait(1500);
  expect(marked()).toEqual(ALL_MARKS);
  expect(sent).toHaveLength(1);
});

it('sets the marks again where the page clears the registry', async () => {
  start();
  await wait(500);
  registry.clear();
  await wait(2500);
  expect(marked()).toEqual(ALL_MARKS);
});

it('says again what it read when asked', async () => {
  start();
  await wait(500);
  visit!.report();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

it('shows a finding with a flash, and says where it is not on the page', async () => {
  start();
  await wait(500);
  expect(visit!.show({ criterion: 2, list: 'windows', index: 0 })).toBe(true);
  expect(registry.texts('lupus-lens-flash-1')).toEqual(['within 6 months before screening']);
  expect(visit!.show({ criterion: 9, list: 'windows', index: 0 })).toBe(false);
});

it('steps from place to place, round and back, with the place’s own emphasis', async () => {
  start();
  await wait(500);
  const current = () =>
    registry
      .names()
      .filter((name) => name.includes('current'))
      .flatMap((name) => registry.texts(name));
  const seen: string[][] = [];
  for (let i = 0; i < 5; i++) {
    expect(visit!.step(1)).toBe(true);
    seen.push(current());
  }
  expect(seen.map(([text]) => text)).toEqual([
    '≤ 3 times the upper limit of normal',
    'over 480 ms',
    'within 6 months before screening',
    '= 50 x10^9/L',
    '≤ 3 times the upper limit of normal',
  ]);
  visit!.step(-1);
  expect(current()).toEqual(['= 50 x10^9/L']);
});

it('has nothing to step to on a page without findings', async () => {
  document.querySelector('#criteria')!.innerHTML = '';
  start();
  await wait(2500);
  expect(visit!.step(1)).toBe(false);
  expect(card()).toBeNull();
});

it('Escape closes the card', async () => {
  start();
  await wait(500);
  visit!.step(1);
  expect(card()).not.toBeNull();
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(card()).toBeNull();
  expect(event.defaultPrevented).toBe(true);
  expect(registry.names().filter((name) => name.includes('current'))).toEqual([]);
});

it('leaves Escape to the page while no card is open', async () => {
  start();
  await wait(500);
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});
