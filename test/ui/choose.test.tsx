// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Study } from '../../src/model/study';
import { atOnce, ChooseStudy } from '../../src/ui/choose';

const study = (i: number): Study => ({
  version: 1,
  ids: [`NCT0${8_000_000 + i}`],
  modality: 'NK',
  completeness: 'whole record',
  sources: {},
  thresholds: [],
  windows: [],
  outcomes: [],
  history: [],
});
const many = Array.from({ length: 1000 }, (_, i) => study(i));
const idOf = (i: number) => study(i).ids[0]!;

/** What the page does when it is idle. */
let waiting = new Map<number, () => void>();
let turn = 0;
const idle = () =>
  act(() => {
    const [first] = waiting;
    if (!first) throw new Error('nothing waits for an idle page');
    waiting.delete(first[0]);
    first[1]();
  });
let root: HTMLElement;
beforeEach(() => {
  waiting = new Map();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    turn += 1;
    waiting.set(turn, work);
    return turn;
  });
  vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id));
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
});

const show = (all: readonly Study[], value = '') =>
  act(() =>
    render(
      <ChooseStudy
        label="Beside"
        similar={all.slice(20, 40).map((s) => ({ study: s, why: '' }))}
        all={all}
        without={[idOf(0)]}
        value={value}
        choose={() => {}}
      />,
      root,
    ),
  );
const offered = () => [...root.querySelectorAll('option')].map((option) => option.value);

it('a few studies are all there at once', async () => {
  await show(many.slice(0, 60));
  expect(new Set(offered())).toEqual(new Set(many.slice(1, 60).map((s) => s.ids[0])));
  expect(waiting.size).toBe(0);
});

it('of thousands some are there at once, the others when the page is idle, each once', async () => {
  await show(many, idOf(20));
  const first = offered();
  expect(first.slice(0, 8)).toEqual(many.slice(20, 28).map((s) => s.ids[0]));
  expect(first).toHaveLength(8 + atOnce);
  const before = [...root.querySelectorAll('option')];
  while (waiting.size > 0) await idle();
  const all = offered();
  expect(all).toHaveLength(999);
  expect(new Set(all)).toEqual(new Set(many.slice(1).map((s) => s.ids[0])));
  // what was there is not drawn again
  expect([...root.querySelectorAll('option')].slice(0, before.length)).toEqual(before);
  expect(root.querySelector('select')?.value).toBe(idOf(20));
});

it('the chosen study is there from the start', async () => {
  await show(many, idOf(700));
  expect(root.querySelector('select')?.value).toBe(idOf(700));
  expect(offered().length).toBeLessThan(999);
});

it('another library starts anew; a list that is gone waits for nothing', async () => {
  await show(many);
  while (waiting.size > 0) await idle();
  await show([...many].reverse());
  expect(offered()).toHaveLength(8 + atOnce);
  await act(() => render(null, root));
  expect(waiting.size).toBe(0);
});
