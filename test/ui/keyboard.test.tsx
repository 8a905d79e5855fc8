// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { keyAction, keyHelp } from '../../src/ui/keyboard';
import { mount, one, press, text, type, unmount } from './mount';
import { nkReading, read } from './sample';

afterEach(unmount);

describe('what a key does', () => {
  it.each([
    ['j', -1, 5, { to: 0, show: false }],
    ['k', -1, 5, { to: 4, show: false }],
    ['n', -1, 5, { to: 0, show: true }],
    ['p', -1, 5, { to: 4, show: true }],
    ['j', 2, 5, { to: 3, show: false }],
    ['ArrowUp', 2, 5, { to: 1, show: false }],
    ['ArrowDown', 4, 5, { to: 4, show: false }],
    ['p', 0, 5, { to: 0, show: true }],
    ['Home', 3, 5, { to: 0, show: false }],
    ['End', 3, 5, { to: 4, show: false }],
    // Outside of the list the arrows scroll the page, as always.
    ['ArrowDown', -1, 5, null],
    ['Home', -1, 5, null],
    ['x', 1, 5, null],
    ['n', -1, 0, null],
  ] as const)('%s at row %i of %i', (key, at, count, action) => {
    expect(keyAction(key, at, count)).toEqual(action);
  });

  it('the help names no key that does nothing', () => {
    const names: Record<string, string> = { '↑': 'ArrowUp', '↓': 'ArrowDown' };
    for (const { keys, single } of keyHelp) {
      for (const key of [...keys, ...single]) {
        if (key === '/') continue;
        expect(keyAction(names[key] ?? key, 1, 3), key).toBeTruthy();
        expect(keyAction(names[key] ?? key, 1, 3, false) === null, key).toBe(single.includes(key));
      }
    }
  });
});

describe('the findings by keyboard', () => {
  const rows = (root: Element) => [...root.querySelectorAll<HTMLElement>('button.row')];
  const stops = (root: Element) => rows(root).filter((r) => r.tabIndex === 0);

  it('are one stop in the tab order, which goes along', async () => {
    const { root, ports } = await mount(read(nkReading));
    expect(stops(root)).toEqual([rows(root)[0]]);
    await press(document, 'j');
    await press(document.activeElement ?? document, 'j');
    expect(document.activeElement).toBe(rows(root)[1]);
    expect(stops(root)).toEqual([rows(root)[1]]);
    await press(document.activeElement ?? document, 'k');
    expect(document.activeElement).toBe(rows(root)[0]);
    expect(ports.told).toHaveLength(0);
    await press(document.activeElement ?? document, 'n');
    expect(ports.told).toHaveLength(1);
  });

  it('keep a stop when the search leaves others', async () => {
    const { root } = await mount(read(nkReading));
    await type(one(root, '.filter'), 'bilirubin');
    expect(stops(root)).toHaveLength(1);
    expect(text(stops(root)[0] ?? null)).toMatch(/^Total bilirubin/);
    await type(one(root, '.filter'), '');
    expect(stops(root)).toHaveLength(1);
  });

  it('those in shut parts are passed over, until the part is open', async () => {
    const { root } = await mount(read(nkReading));
    const shut = one<HTMLDetailsElement>(root, '.periods');
    await press(document, 'k');
    expect(shut.contains(document.activeElement)).toBe(false);
    await act(() => {
      shut.open = true;
      shut.dispatchEvent(new Event('toggle'));
      (document.activeElement as HTMLElement).blur();
    });
    await press(document, 'k');
    expect(shut.contains(document.activeElement)).toBe(true);
    expect(stops(root)).toHaveLength(1);
  });

  it('/ goes to the search, the arrow back to the list, Escape empties it', async () => {
    const { root, state, ports } = await mount(read(nkReading));
    const box = one<HTMLInputElement>(root, '.filter');
    expect(await press(document, '/')).toBe(true);
    expect(document.activeElement).toBe(box);
    for (const key of ['j', 'k', 'n', '/']) expect(await press(box, key), key).toBe(false);
    expect(ports.told).toHaveLength(0);
    await type(box, 'renal');
    await press(box, 'Escape');
    expect(state.query.value).toBe('');
    await press(box, 'ArrowDown');
    expect(document.activeElement).toBe(rows(root)[0]);
  });

  it('single letters and signs can be switched off: only the arrows in the list stay', async () => {
    const settings = {
      get: async (name: string) => (name === 'singleKeys' ? 'no' : undefined),
      set: async () => {},
      watch: () => () => {},
    };
    const { root, ports, state } = await mount(read(nkReading), { settings });
    for (const key of ['j', 'k', 'n', 'p', '/']) expect(await press(document, key), key).toBe(false);
    expect(root.contains(document.activeElement)).toBe(false);
    const [first, second] = rows(root);
    first?.focus();
    expect(await press(first ?? root, 'n')).toBe(false);
    expect(ports.told).toHaveLength(0);
    await press(first ?? root, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    expect([...root.querySelectorAll('.keys kbd')].map((k) => k.textContent)).toEqual(['↑', '↓']);
    expect(text(root.querySelector('.keys'))).toMatch(/switched off/);
    expect(one(root, '.filter').hasAttribute('aria-keyshortcuts')).toBe(false);
    // And back, while the panel is open.
    await act(() => state.singleKeys.set(true));
    expect(await press(document, '/')).toBe(true);
    expect(text(root.querySelector('.keys'))).not.toMatch(/switched off/);
  });

  it('leaves keys with a modifier to the browser', async () => {
    const { root } = await mount(read(nkReading));
    const event = new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true, cancelable: true });
    document.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(root.contains(document.activeElement)).toBe(false);
  });

  it('says the keys where they work, and not where findings have no place', async () => {
    const { root } = await mount(read(nkReading));
    expect(root.querySelectorAll('.keys kbd').length).toBeGreaterThan(3);
    unmount();
    const record = await mount(read({ ...nkReading, criteria: [] }, 'no-criteria'));
    expect(record.root.querySelector('.keys')).toBeNull();
  });
});

describe('the search', () => {
  const found = (root: Element) => text(root.querySelector('.found'));

  it('opens the criteria at those that have the words, and what they stand under', async () => {
    const { root } = await mount(read(nkReading));
    await type(one(root, '.filter'), 'gilbert');
    const criteria = one<HTMLDetailsElement>(root, 'details.criteria');
    expect(criteria.open).toBe(true);
    expect(text(criteria.querySelector('h2'))).toBe(`Criteria as on the page 1 of ${nkReading.criteria.length}`);
    expect([...criteria.querySelectorAll('li')]).toHaveLength(2);
    expect(text(criteria.querySelector('.hit'))).toBe('Gilbert');
    expect(found(root)).toBe('1 finding and 1 criterion have these words.');
  });

  it('finds words that are in no finding', async () => {
    const { root } = await mount(read(nkReading));
    await type(one(root, '.filter'), 'organs work');
    expect(found(root)).toBe('No finding, but 1 criterion has these words.');
    expect(root.querySelectorAll('button.row')).toHaveLength(0);
    await type(one(root, '.filter'), 'zebra');
    expect(found(root)).toBe('No finding and no criterion has these words.');
    expect(root.querySelector('details.criteria')).toBeNull();
    await type(one(root, '.filter'), '');
    expect(found(root)).toBe('');
    expect(one<HTMLDetailsElement>(root, 'details.criteria').open).toBe(false);
  });

  it('takes the query as words, not as a pattern', async () => {
    const { root } = await mount(read(nkReading));
    for (const query of ['(', '[a', '.*', '\\', '+', '2×10^9/L']) await type(one(root, '.filter'), query);
    expect(found(root)).toMatch(/have these words/);
    expect(text(root.querySelector('.hit'))).toBe('2×10^9/L');
  });
});
