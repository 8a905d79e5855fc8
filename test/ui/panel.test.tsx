// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { disclaimer } from '../../src/compare';
import type { TabState } from '../../src/messages';
import { kindUnknown } from '../../src/plain';
import { Panel } from '../../src/ui/panel';
import { createState, type Library, type PanelState } from '../../src/ui/state';
import { WideView } from '../../src/ui/wide';
import { previewLibrary } from './preview/library';
import { scenes } from './preview/scenes';
import { criterion, type FakePorts, fakePorts, limit, nkReading, read, stateMessage } from './sample';

let mounted: { root: HTMLElement; state: PanelState } | undefined;
afterEach(() => {
  if (mounted) {
    render(null, mounted.root);
    mounted.root.remove();
    mounted.state.close();
  }
  mounted = undefined;
});

async function show(
  tabState: TabState,
  more: {
    library?: () => Promise<Library>;
    wide?: readonly string[] | null;
    selfId?: string;
    tell?: FakePorts['tell'];
  } = {},
) {
  const ports = fakePorts({
    ask: async () => stateMessage(tabState),
    library: more.library ?? previewLibrary,
    isTrialAddress: (url) => url.includes('/clinical-trials/'),
    ...(more.tell ? { tell: more.tell } : {}),
  });
  const state = createState(ports, more.wide === undefined ? undefined : 1);
  state.firstDrawn.value = true;
  const root = document.createElement('div');
  document.body.append(root);
  mounted = { root, state };
  const changed = vi.fn();
  await act(async () => {
    render(
      more.wide === undefined ? (
        <Panel state={state} />
      ) : (
        <WideView state={state} initial={more.wide} selfId={more.selfId ?? null} changed={changed} />
      ),
      root,
    );
  });
  await act(async () => {
    await vi.waitFor(() => expect(state.library.value).not.toBe('loading'));
  });
  return { root, ports, state, changed };
}
const text = (root: Element) => (root.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (root: Element, name: string | RegExp) => {
  const found = [...root.querySelectorAll('button')].find((b) => {
    const label = b.getAttribute('aria-label') ?? text(b);
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
};
const press = (target: Element | Document, key: string) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const click = (target: HTMLElement) =>
  act(async () => {
    target.click();
    await new Promise((done) => setTimeout(done, 0));
  });

describe('every state has its words', () => {
  const state = (name: string): TabState => {
    const found = scenes[name]?.state;
    if (!found) throw new Error(`there is no scene ${name}`);
    return found;
  };

  it.each([
    ['no-trial', 'No trial on this page', false],
    ['unseen', 'This page has not been read', false],
    ['reading', 'Reading this page', false],
    [
      'no-criteria',
      'This page shows no criteria. Here are those of the MedDataX copy of the ClinicalTrials.gov record',
      true,
    ],
    ['no-criteria-unknown', 'The library has no record of this trial either', true],
    ['empty-criteria', 'The criteria on this page are empty', true],
    ['too-long', 'what stands further down is missing here', true],
    ['failed', 'This page could not be read', true],
    ['nothing-found', 'no limit, test or period was found in them', true],
    ['kind-unknown', kindUnknown(), true],
  ])('%s', async (name, words, isTrial) => {
    const { root } = await show(state(name));
    expect(text(root)).toContain(words);
    expect(text(root)).not.toMatch(/undefined|NaN|!|[Oo]ops/);
    // The disclaimer stands once, and only where there is something to decide by.
    expect(text(root).split(disclaimer()).length - 1).toBe(isTrial ? 1 : 0);
  });

  it('a page that the background does not know yet shows nothing, in peace', async () => {
    const ports = fakePorts({ ask: () => new Promise(() => {}) });
    const store = createState(ports);
    const root = document.createElement('div');
    mounted = { root, state: store };
    await act(async () => render(<Panel state={store} />, root));
    expect(text(root)).toBe('Lupus Trial Lens');
    expect(root.querySelectorAll('main > div > :not(.sr)')).toHaveLength(0);
  });

  it('studies that cannot be loaded do not hide the findings', async () => {
    const { root, state: store } = await show(state('trial'), { library: () => Promise.reject(new Error('no')) });
    expect(text(root)).toContain('18 limits');
    await act(() => {
      store.panelTab.value = 'compare';
    });
    expect(text(root)).toContain('The studies could not be loaded');
  });

  it('offers the way to the registry where nothing is known', async () => {
    const { root } = await show(state('no-criteria-unknown'));
    expect(root.querySelector('a.btn')?.getAttribute('href')).toBe('https://clinicaltrials.gov/study/NCT00000001');
  });

  it('a trial without ids and title still has a heading', async () => {
    const { root } = await show(read({ ...nkReading, ids: [], title: null }));
    expect(text(root.querySelector('h1') ?? root)).toBe('A trial without a title');
  });
});

describe('this trial', () => {
  it('has the trial at a glance', async () => {
    const { root } = await show(read(nkReading));
    const header = text(root.querySelector('header') ?? root);
    for (const part of ['Recruiting', 'Phase 1', '18 people', 'China', 'NCT06676631', 'Updated 29 May 2025'])
      expect(header).toContain(part);
  });

  it('a click goes to the place, a second one to the next place of the same', async () => {
    const { root, ports } = await show(read(nkReading));
    const row = button(root, /^ALT, AST/);
    await click(row);
    await click(row);
    await click(row);
    expect(ports.told.map((t) => t.message)).toEqual(
      [0, 1, 0].map((index) => ({ type: 'show-finding', ref: { criterion: 5, list: 'thresholds', index } })),
    );
  });

  it('says in the status line when the place is gone', async () => {
    const { root } = await show(read(nkReading), { tell: async () => false });
    await click(button(root, /^SLEDAI/));
    expect(text(root.querySelector('[role=status]') ?? root)).toMatch(/not on the page any more/);
  });

  it('moves among the findings by keyboard: n and p show them, arrows only move', async () => {
    const { root, ports } = await show(read(nkReading));
    const rows = [...root.querySelectorAll<HTMLElement>('button.row')];
    await press(document, 'n');
    expect(document.activeElement).toBe(rows[0]);
    await press(document.activeElement ?? document, 'n');
    expect(document.activeElement).toBe(rows[1]);
    expect(ports.told).toHaveLength(2);
    await press(document.activeElement ?? document, 'ArrowDown');
    expect(document.activeElement).toBe(rows[2]);
    await press(document.activeElement ?? document, 'p');
    expect(document.activeElement).toBe(rows[1]);
    expect(ports.told).toHaveLength(3);
  });

  it('typing in the filter filters, and n stays a letter there', async () => {
    const { root, ports } = await show(read(nkReading));
    const input = root.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('there is no filter');
    await press(input, 'n');
    expect(ports.told).toHaveLength(0);
    await act(() => {
      input.value = 'bilirubin';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([...root.querySelectorAll('button.row')].map((r) => text(r))).toEqual([
      expect.stringMatching(/^Total bilirubin≤ 1.5 × ULNGilbert's syndrome: ≤ 3 × ULN/),
    ]);
    await act(() => {
      input.value = 'nonsense';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(text(root)).toContain('No finding and no criterion has these words.');
  });

  it('a record’s findings are no buttons: they have no place on the page', async () => {
    const { root } = await show(read({ ...nkReading, criteria: [] }, 'no-criteria'));
    expect(root.querySelectorAll('div.row').length).toBeGreaterThan(15);
    expect(root.querySelectorAll('button.row')).toHaveLength(0);
  });

  it('the timeline says in words and in a table what it draws', async () => {
    const { root } = await show(read(nkReading));
    const rows = [...root.querySelectorAll('.timeline li')];
    expect(text(rows[2] ?? root)).toContain('6 months before screening');
    const table = [...root.querySelectorAll('.washouts table tbody tr')].map((r) =>
      [...r.children].map((c) => text(c)),
    );
    expect(table).toHaveLength(rows.length);
    expect(table[2]).toEqual(['B-cell depletion', '6 months', 'screening']);
    expect(table[0]?.[1]).toBe('ever: any earlier use');
  });

  it('opens the criteria in the page’s own order, nested and marked', async () => {
    const { root } = await show(read(nkReading));
    const details = root.querySelector<HTMLDetailsElement>('details.criteria');
    if (!details) throw new Error('there are no criteria');
    expect(details.querySelectorAll('li')).toHaveLength(0);
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect([...details.querySelectorAll('h3')].map((h) => text(h))).toEqual([
      'Inclusion criteria',
      'Exclusion criteria',
    ]);
    expect(details.querySelectorAll('li')).toHaveLength(nkReading.criteria.length);
    expect(details.querySelectorAll('li li').length).toBe(5);
    expect(details.querySelectorAll('mark.washout').length).toBeGreaterThan(3);
  });

  it('page text that looks like mark-up stays text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const { root } = await show(
      read({
        ...nkReading,
        title,
        criteria: [{ kind: 'inclusion', level: 0, text: title, thresholds: [], results: [], windows: [] }],
      }),
    );
    const details = root.querySelector<HTMLDetailsElement>('details.criteria');
    await act(() => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(root.querySelector('img')).toBeNull();
    expect(text(root.querySelector('h1') ?? root)).toBe(title);
  });

  it('a finding that the page asks for is focused', async () => {
    const { root, ports } = await show(read(nkReading));
    await act(async () => {
      ports.say({ type: 'show-in-panel', windowId: 1, ref: { criterion: 14, list: 'thresholds', index: 1 } });
    });
    expect(text(document.activeElement ?? root)).toContain('QTc interval');
  });

  it('it is shown where it stands behind "show all"', async () => {
    const many = Array.from({ length: 80 }, (_, i) =>
      criterion('inclusion', `Marker ${i} of at least ${i}`, [limit(`at least ${i}`, `marker-${i}`, '>=', i, null)]),
    );
    const { root, ports } = await show(read({ ...nkReading, criteria: many }));
    expect(root.querySelectorAll('button.row')).toHaveLength(60);
    await act(async () =>
      ports.say({ type: 'show-in-panel', windowId: 1, ref: { criterion: 77, list: 'thresholds', index: 0 } }),
    );
    expect(text(document.activeElement ?? root)).toContain('Marker 77');
    expect(root.querySelectorAll('button.row')).toHaveLength(80);
  });

  it('it flashes, and again when it is asked for again', async () => {
    const { root, ports } = await show(read(nkReading));
    const ref = { criterion: 14, list: 'thresholds', index: 1 } as const;
    const flashing = () => root.querySelectorAll('.row.flash').length;
    for (let time = 1; time <= 2; time++) {
      await act(async () => ports.say({ type: 'show-in-panel', windowId: 1, ref }));
      expect(flashing()).toBe(1);
      await vi.waitFor(() => expect(flashing()).toBe(0), { timeout: 2000 });
    }
  });
});

describe('compare', () => {
  const compare = async (id = 'NCT07083349') => {
    const shown = await show(read(nkReading));
    await act(() => {
      shown.state.panelTab.value = 'compare';
      shown.state.choose(id);
    });
    return shown;
  };
  const row = (root: Element, id: string) =>
    [...(root.querySelector(`[data-row="${id}"]`)?.children ?? [])].map((c) => text(c));

  it('says stricter and looser in words', async () => {
    const { root } = await compare();
    expect(row(root, 'lvef')).toEqual(['LVEF', '≥ 45 %', '≥ 50 %▲ stricter']);
    expect(row(root, 'lymphocytes')[2]).toMatch(/▽ looser$/);
    expect(row(root, 'platelets').slice(1)).toEqual(['not stated', expect.stringMatching(/▲ only here$/)]);
    expect(row(root, 'washout-cell-therapy')).toEqual(['Cell therapy', 'any earlier use', 'not stated']);
  });

  it('hides what agrees, and says so by aria-pressed', async () => {
    const { root } = await compare();
    const only = button(root, 'Only differences');
    expect(only.getAttribute('aria-pressed')).toBe('false');
    expect(row(root, 'qtc')).toHaveLength(3);
    await click(only);
    expect(only.getAttribute('aria-pressed')).toBe('true');
    expect(row(root, 'qtc')).toHaveLength(0);
    expect(row(root, 'lvef')).toHaveLength(3);
  });

  it('shows sources and dates at a click on the row', async () => {
    const { root } = await compare();
    const label = root.querySelector<HTMLElement>('[data-row="lvef"] button');
    if (!label) throw new Error('the row has no button');
    expect(root.querySelector('[data-row="lvef"] .behind')).toBeNull();
    await click(label);
    const [mine, theirs] = [...root.querySelectorAll('[data-row="lvef"] .behind')].map((b) => text(b));
    expect(mine).toBe(
      'Inclusion Heart and lung: LVEF ≥ 45 %, oxygen saturation in room air ≥ 92 %;Read from meddatax.com, as of 22 August 2026',
    );
    expect(text(root.querySelector('[data-row="lvef"] mark') ?? root)).toBe('LVEF ≥ 45 %');
    expect(theirs).not.toBe('');
    expect(label.getAttribute('aria-expanded')).toBe('true');
  });

  it('copies the comparison', async () => {
    const { root, ports } = await compare();
    await click(button(root, 'as Markdown'));
    expect(ports.copied[0]).toContain('| LVEF | ≥ 45 % | ≥ 50 %<br>▲ stricter |');
    expect(text(root.querySelector('[role=status]') ?? root)).toBe('Copied as Markdown.');
  });

  it('says when a trial is no lupus cell therapy', async () => {
    const found = scenes.outside?.state;
    if (!found) throw new Error('there is no such scene');
    const { root, state } = await show(found);
    await act(() => {
      state.panelTab.value = 'compare';
    });
    expect(text(root)).toContain('This trial is no lupus cell therapy');
  });

  it('tabs move by arrow keys and name their panel', async () => {
    const { root, state } = await show(read(nkReading));
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((t) => t.tabIndex)).toEqual([0, -1]);
    await press(tabs[0] ?? document, 'ArrowRight');
    expect(state.panelTab.value).toBe('compare');
    expect(document.activeElement?.id).toBe('tab-compare');
    expect(root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-compare');
    await press(document.activeElement ?? document, 'ArrowRight');
    expect(state.panelTab.value).toBe('trial');
  });
});

describe('wide view', () => {
  const heads = (root: Element) => [...root.querySelectorAll('thead th .col-name')].map((h) => text(h));

  it('shows the studies of the address, and lets them be moved and removed', async () => {
    const { root, changed } = await show(read(nkReading), { wide: ['NCT07083349', 'NCT06010472'] });
    expect(heads(root)).toEqual(['This trial', 'NK510', 'KN5501']);
    await click(button(root, 'Move KN5501 left'));
    expect(heads(root)).toEqual(['This trial', 'KN5501', 'NK510']);
    await click(button(root, 'Remove KN5501'));
    expect(heads(root)).toEqual(['This trial', 'NK510']);
    expect(changed).toHaveBeenLastCalledWith('NCT06676631', ['NCT07083349'], 0);
  });

  it('keeps a study in sight, before the others, and lets it go', async () => {
    const { root, changed } = await show(read(nkReading), { wide: ['NCT07083349', 'NCT06010472'] });
    const pinnedHeads = () => root.querySelectorAll('thead .pinned').length;
    // This trial stays in sight of itself: every verdict is about it.
    expect(pinnedHeads()).toBe(1);
    await click(button(root, 'Keep KN5501 in sight'));
    expect(heads(root)).toEqual(['This trial', 'KN5501', 'NK510']);
    expect(button(root, 'Keep KN5501 in sight').getAttribute('aria-pressed')).toBe('true');
    expect(pinnedHeads()).toBe(2);
    expect(changed).toHaveBeenLastCalledWith('NCT06676631', ['NCT06010472', 'NCT07083349'], 1);
    await click(button(root, 'Keep KN5501 in sight'));
    expect(pinnedHeads()).toBe(1);
  });

  it('begins with the most similar where the address names none', async () => {
    const { root } = await show(read(nkReading), { wide: null });
    expect(heads(root)).toHaveLength(5);
  });

  it('adds a study, once', async () => {
    const { root } = await show(read(nkReading), { wide: ['NCT07083349'] });
    const select = root.querySelector('select');
    if (!select) throw new Error('there is no list');
    expect([...select.options].map((o) => o.value)).not.toContain('NCT07083349');
    await act(() => {
      select.value = 'NCT06010472';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(heads(root)).toEqual(['This trial', 'NK510', 'KN5501']);
  });

  it('folds a group', async () => {
    const { root } = await show(read(nkReading), { wide: ['NCT07083349'] });
    expect(root.querySelector('[data-row="lvef"]')).not.toBeNull();
    await click(button(root, 'Heart and lung'));
    expect(root.querySelector('[data-row="lvef"]')).toBeNull();
    expect(button(root, /^Heart and lung/).getAttribute('aria-expanded')).toBe('false');
  });

  it('shows the library’s record where the tab is gone, or shows another trial', async () => {
    const { root } = await show({ status: 'no-trial', url: '' }, { wide: ['NCT07083349'], selfId: 'NCT06676631' });
    expect(heads(root)).toEqual(['This trial', 'NK510']);
    expect(text(root.querySelector('h1') ?? root)).toMatch(/^NK010 or NK042/);
    render(null, root);
    const other = await show(read({ ...nkReading, ids: ['NCT06010472'] }), {
      wide: ['NCT07083349'],
      selfId: 'NCT06676631',
    });
    expect(text(other.root.querySelector('h1') ?? other.root)).toMatch(/^NK010 or NK042/);
  });

  it('says that there is no trial where neither is known', async () => {
    const { root } = await show({ status: 'no-trial', url: '' }, { wide: null });
    expect(text(root)).toContain('No trial on this page');
  });

  it('ignores ids that the library does not have', async () => {
    const { root } = await show(read(nkReading), { wide: ['NCT99999999', 'NCT07083349'] });
    expect(heads(root)).toEqual(['This trial', 'NK510']);
  });
});
