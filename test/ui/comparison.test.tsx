// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FetchedRecord, Message } from '../../src/messages';
import type { Criterion } from '../../src/model/reading';
import { dropPlace, edgeSpeed } from '../../src/ui/drag-columns';
import { registryToAsk } from '../../src/ui/sentences';
import type { Library } from '../../src/ui/state';
import { button, click, mount, one, text, unmount } from './mount';
import { previewLibrary } from './preview/library';
import { criterion, limit, nkReading, read } from './sample';

afterEach(unmount);

const OTHER = 'NCT07083349';
const real = await previewLibrary();
const other = real.byId(OTHER);
if (!other) throw new Error('the library lacks a source trial');

const lvef = [
  criterion('inclusion', 'An ejection fraction of 40 % or more.', [limit('40 % or more', 'lvef', '>=', 40, '%')]),
];

/** The panel's comparison with one other study; `answer` to the question for its record. */
async function beside(answer: (message: Message) => Promise<unknown>, more: Partial<Library> = {}) {
  const asked: Message[] = [];
  const studies = async (message: Message) => {
    if (message.type !== 'fetch-study') return undefined;
    asked.push(message);
    return answer(message);
  };
  const mounted = await mount(read(nkReading), { library: async () => ({ ...real, ...more }), studies });
  await act(() => {
    mounted.state.panelTab.value = 'compare';
    mounted.state.choose(OTHER);
  });
  const row = () => one(mounted.root, '[data-row=lvef]');
  await click(one(row(), 'button.label'));
  return {
    ...mounted,
    asked,
    cell: () => row().querySelectorAll('td')[1]!,
    own: () => row().querySelectorAll('td')[0]!,
  };
}

const record = (criteria: Criterion[]): FetchedRecord => ({
  study: {
    ...other,
    sources: {
      registry: { title: 'ClinicalTrials.gov record', url: 'https://clinicaltrials.gov/x', asOf: '2026-11-20' },
    },
  },
  criteria,
  fetchedAt: '2026-11-20T10:00:00Z',
});

describe('the sentence behind a cell of another study', () => {
  it('is asked for at the registry by its button, and shown with what was read marked and where it is from', async () => {
    let answer = (_: FetchedRecord): void => {};
    const { cell, asked, own } = await beside(
      () =>
        new Promise((done) => {
          answer = done;
        }),
    );
    expect(text(own())).toMatch(/≥ 45 %.*ejection fraction|LVEF ≥ 45 %/);
    expect(own().querySelector('.ask')).toBeNull();
    expect(text(cell())).toMatch(/MedDataX copy of the ClinicalTrials.gov record/);
    const ask = button(cell(), /^Read the sentence at ClinicalTrials\.gov: /);
    expect(text(ask)).toBe('Read the sentence at ClinicalTrials.gov');
    ask.focus();
    await click(ask);
    expect(text(cell().querySelector('[role=status]'))).toBe('Asking ClinicalTrials.gov …');
    expect(cell().querySelector('progress')).not.toBeNull();
    await click(ask); // asked once
    expect(asked).toEqual([{ type: 'fetch-study', ids: other.ids, again: false }]);
    await act(async () => {
      answer(record(lvef));
      await new Promise((done) => setTimeout(done, 0));
    });
    expect(text(cell().querySelector('blockquote'))).toBe('Inclusion An ejection fraction of 40 % or more.');
    expect(text(cell().querySelector('mark'))).toBe('40 % or more');
    expect(text(cell())).toMatch(/ClinicalTrials\.gov record, as of 20 November 2026/);
    expect(cell().querySelector('.ask')).toBeNull();
    expect(document.activeElement).toBe(cell().querySelector('.behind'));
  });

  it('that does not come is said in one sentence, with another try', async () => {
    const sentence = 'ClinicalTrials.gov cannot be reached; check the connection and try again.';
    const answers: FetchedRecord[] = [{ problem: { kind: 'offline', sentence, retryable: true } }, record(lvef)];
    const { cell, asked } = await beside(async () => answers.shift());
    await click(button(cell(), /^Read the sentence/));
    expect(text(cell().querySelector('[role=status]'))).toBe(sentence);
    await click(button(cell(), /^Try again/));
    expect(asked.map((m) => m.type === 'fetch-study' && m.again)).toEqual([false, true]);
    expect(cell().querySelector('blockquote')).not.toBeNull();
  });

  it('is asked for again in vain where the registry has no such study; a silent background is said too', async () => {
    const problem = { kind: 'not-found', sentence: 'ClinicalTrials.gov has no study NCT0.', retryable: false };
    const { cell } = await beside(async () => ({ problem }));
    await click(button(cell(), /^Read the sentence/));
    expect(text(cell().querySelector('.ask'))).toBe(problem.sentence);
    expect(cell().querySelector('.ask button')).toBeNull();
    unmount();
    const silent = await beside(() => Promise.reject(new Error('no receiver')));
    await click(button(silent.cell(), /^Read the sentence/));
    expect(text(silent.cell().querySelector('[role=status]'))).toBe('The extension did not answer.');
  });

  it('is there at once where the browser keeps the record', async () => {
    const source = { title: 'ClinicalTrials.gov record', asOf: '2026-10-01' };
    const { cell, asked } = await beside(async () => undefined, {
      text: (study) => (study.ids.includes(OTHER) ? { criteria: lvef, source } : undefined),
    });
    expect(text(cell().querySelector('blockquote'))).toMatch(/ejection fraction of 40 %/);
    expect(text(cell())).toMatch(/as of 1 October 2026/);
    expect(cell().querySelector('.ask')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('is cut between words where it is long', async () => {
    const long = `${'Extraordinarily '.repeat(30)}an ejection fraction of 40 % or more ${'unmistakable '.repeat(30)}`;
    const read = limit('40 % or more', 'lvef', '>=', 40, '%');
    const { cell } = await beside(async () => record([criterion('inclusion', long, [read])]));
    await click(button(cell(), /^Read the sentence/));
    const quote = text(cell().querySelector('blockquote'));
    expect(quote).toMatch(
      /^Inclusion … (?:Extraordinarily )+an ejection fraction of 40 % or more(?: unmistakable)+ …$/,
    );
    expect(quote.length).toBeGreaterThan(400);
    expect(quote.length).toBeLessThan(560);
  });

  it('is said not to be one where the record names the limit nowhere', async () => {
    const { cell } = await beside(async () => record([criterion('inclusion', 'Adults.')]));
    await click(button(cell(), /^Read the sentence/));
    expect(text(cell())).toMatch(/not read from a sentence of its criteria/);
    expect(cell().querySelector('.ask')).toBeNull();
  });

  it('is offered for limits and washouts, not for fields of the record', async () => {
    const { root } = await beside(async () => undefined);
    await click(one(root, '[data-row=phase] button'));
    expect(root.querySelector('[data-row=phase] .behind')).not.toBeNull();
    expect(root.querySelector('[data-row=phase] .ask')).toBeNull();
  });

  it('knows which registries can be asked', () => {
    expect(registryToAsk({ ...other, ids: ['2023-501234-11-00'] })).toBe('CTIS');
    expect(registryToAsk({ ...other, ids: ['ChiCTR2300012345', 'NCT01234567'] })).toBe('ClinicalTrials.gov');
    expect(registryToAsk({ ...other, ids: ['UMIN000012345', 'https://example.org/'] })).toBeUndefined();
  });
});

describe('rows that differ first', () => {
  const order = (root: Element) => [...root.querySelectorAll<HTMLElement>('tr[data-row]')].map((r) => r.dataset.row);

  it('is a switch beside "only differences", and is remembered', async () => {
    const kept: Record<string, string> = {};
    const settings = {
      get: async (name: string) => kept[name],
      set: async (name: string, value: string) => {
        kept[name] = value;
      },
      watch: () => () => {},
    };
    const { root, state } = await mount(read(nkReading), { settings });
    await act(() => {
      state.panelTab.value = 'compare';
      state.choose(OTHER);
    });
    const before = order(root);
    await click(button(root, 'Rows that differ first'));
    const after = order(root);
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());
    expect(kept).toEqual({ differFirst: 'yes' });
    const rank = (td: Element) => (/stricter|looser|only here|differs/.test(text(td)) ? 0 : 1);
    const judged = [...root.querySelectorAll('tbody')].map((body) =>
      [...body.querySelectorAll('tr[data-row] td:last-child')].filter((td) => td.querySelector('.d')).map(rank),
    );
    expect(judged.flat()).toContain(1);
    for (const ranks of judged) expect(ranks).toEqual([...ranks].sort());
    unmount();
    const again = await mount(read(nkReading), { settings });
    await act(() => {
      again.state.panelTab.value = 'compare';
      again.state.choose(OTHER);
    });
    expect(order(again.root)).toEqual(after);
    expect(button(again.root, 'Rows that differ first').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('columns', () => {
  const heads = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, left: 200 * i, right: 200 * i + 200 }));

  it.each([
    ['a', 250, null], // over its right neighbour's left half: it stays
    ['a', 310, { place: 1, at: 400 }],
    ['a', 900, { place: 3, at: 800 }],
    ['d', -50, { place: 0, at: 0 }],
    ['d', 590, null],
    ['d', 450, { place: 2, at: 400 }],
    ['b', 290, null],
    ['x', 290, null],
  ] as const)('%s dropped at %i', (id, x, place) => {
    expect(dropPlace(heads, id, x)).toEqual(place);
  });

  it('scroll while the pointer is at an edge, faster the nearer it is', () => {
    expect(edgeSpeed(500, 0, 1000)).toBe(0);
    expect(edgeSpeed(990, 0, 1000)).toBeGreaterThan(edgeSpeed(950, 0, 1000));
    expect(edgeSpeed(10, 0, 1000)).toBeLessThan(0);
    expect(edgeSpeed(2000, 0, 1000)).toBe(24);
  });

  const ids = (root: Element) =>
    [...root.querySelectorAll<HTMLElement>('th[data-column]')].map((h) => h.dataset.column);
  const wide = [OTHER, 'NCT06010472', 'NCT06557265'];

  it('move by their buttons, which keep the focus', async () => {
    const { root, state } = await mount(read(nkReading), { wide });
    const right = root.querySelectorAll<HTMLElement>('.col-tools button[aria-label$=right]')[0]!;
    await click(right);
    expect(right.isConnected).toBe(true);
    await vi.waitFor(() => expect(document.activeElement === right).toBe(true));
    expect(ids(root)).toEqual(['NCT06010472', OTHER, 'NCT06557265']);
    expect(state.notice.value).toMatch(/ is study 2 of 3 now\.$/);
    await click(root.querySelectorAll<HTMLElement>('.col-tools button[aria-label^=Remove]')[0]!);
    expect(ids(root)).toEqual([OTHER, 'NCT06557265']);
  });

  it('keep in sight what was pinned, and no other, when the finder takes one away', async () => {
    const { root, state } = await mount(read(nkReading), { wide });
    const pins = () => [...root.querySelectorAll('.col-tools .pin')].map((b) => b.getAttribute('aria-pressed'));
    await click(root.querySelectorAll<HTMLElement>('.col-tools .pin')[0]!);
    expect(pins()).toEqual(['true', 'false', 'false']);
    await act(() => {
      state.finder.open.value = true;
    });
    const name = text(root.querySelector(`th[data-column="${OTHER}"] .col-name`));
    const added = [...root.querySelectorAll<HTMLElement>('.study button[aria-pressed=true]')];
    await click(added.find((b) => text(b).endsWith(name))!);
    expect(ids(root)).toEqual(wide.slice(1));
    expect(pins()).toEqual(['false', 'false']);
  });

  it('are one for a study that the address names by two of its ids', async () => {
    const twin = { ...other, ids: [...other.ids, '2026-500001-10-00'] };
    const library = async () => ({ ...real, byId: (id: string) => (twin.ids.includes(id) ? twin : real.byId(id)) });
    const { root } = await mount(read(nkReading), { library, wide: [OTHER, '2026-500001-10-00', 'NCT06010472'] });
    expect(ids(root)).toEqual([OTHER, 'NCT06010472']);
  });

  /** Heads of 200 px side by side: a test's document has no layout. */
  function laidOut(root: Element) {
    for (const head of root.querySelectorAll<HTMLElement>('th[data-column]'))
      head.getBoundingClientRect = () => {
        const i = ids(root).indexOf(head.dataset.column);
        return new DOMRect(200 * i, 0, 200, 60);
      };
  }
  const pointer = (target: Element, type: string, x: number, more: PointerEventInit = {}) =>
    act(async () => {
      target.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          isPrimary: true,
          pointerType: 'mouse',
          clientX: x,
          ...more,
        }),
      );
      await new Promise((done) => setTimeout(done, 0));
    });

  it('move by dragging; Escape lets them stay', async () => {
    const { root } = await mount(read(nkReading), { wide });
    laidOut(root);
    const first = one(root, 'th[data-column]');
    await pointer(first, 'pointerdown', 50);
    await pointer(first, 'pointermove', 520);
    expect(document.querySelector('.drop-line')).not.toBeNull();
    expect(text(document.querySelector('.drag-ghost'))).not.toBe('');
    await act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(document.querySelector('.drop-line, .drag-ghost')).toBeNull();
    await pointer(first, 'pointerup', 520);
    expect(ids(root)).toEqual(wide);

    await pointer(first, 'pointerdown', 50);
    await pointer(first, 'pointermove', 520);
    await pointer(first, 'pointerup', 520);
    expect(ids(root)).toEqual(['NCT06010472', 'NCT06557265', OTHER]);
    expect(document.querySelector('.drop-line, .drag-ghost')).toBeNull();
  });

  it('are dragged by a finger at the grip alone', async () => {
    const { root } = await mount(read(nkReading), { wide });
    laidOut(root);
    const first = one(root, 'th[data-column]');
    for (const [target, moved] of [
      [first, false],
      [one(first, '.grip'), true],
    ] as const) {
      await pointer(target, 'pointerdown', 50, { pointerType: 'touch' });
      await pointer(target, 'pointermove', 320, { pointerType: 'touch' });
      await pointer(target, 'pointerup', 320, { pointerType: 'touch' });
      expect(ids(root)[0] !== OTHER).toBe(moved);
    }
  });
});
