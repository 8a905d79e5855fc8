// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FetchedRecord, Message, StudiesStatus, TabState } from '../../src/messages';
import { Panel } from '../../src/ui/panel';
import { createState, type Library, type PanelState } from '../../src/ui/state';
import { previewLibrary } from './preview/library';
import { fakePorts, nkReading, read, stateMessage } from './sample';

let mounted: { root: HTMLElement; state: PanelState } | undefined;
afterEach(() => {
  if (!mounted) return;
  render(null, mounted.root);
  mounted.root.remove();
  mounted.state.close();
  mounted = undefined;
});

const status: StudiesStatus = { fetched: 0, visited: 0, kinds: ['NK'], unreadable: [] };
const problem = {
  kind: 'server',
  sentence: 'ClinicalTrials.gov has a fault of its own (500); try again later.',
  retryable: true,
};

/** The panel over a background that answers with `answers`, in the order of the questions of one type. */
async function show(
  tab: TabState,
  answers: Partial<Record<Message['type'], unknown[]>>,
  more: { compare?: boolean; storedLibrary?: () => Promise<Library | null> } = {},
) {
  const asked: Message[] = [];
  const ports = {
    ...fakePorts({ ask: async () => stateMessage(tab), library: previewLibrary }),
    ...(more.storedLibrary ? { storedLibrary: more.storedLibrary } : {}),
    studies: async (message: Message) => {
      asked.push(message);
      const list = answers[message.type] ?? [];
      return list.length > 1 ? list.shift() : list[0];
    },
  };
  const state = createState(ports);
  const root = document.createElement('div');
  document.body.append(root);
  mounted = { root, state };
  const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 30))));
  await act(async () => render(<Panel state={state} />, root));
  // The first to ask loads all the built-in studies.
  await act(async () => void (await vi.waitFor(() => expect(state.library.value).not.toBe('loading'), 10_000)));
  await settle();
  if (more.compare) {
    await act(async () => {
      state.panelTab.value = 'compare';
    });
    await settle();
  }
  const button = (name: string) => [...root.querySelectorAll('button')].find((b) => b.textContent === name);
  const press = async (name: string) => {
    const found = button(name);
    if (!found) throw new Error(`no button "${name}"`);
    await act(async () => found.click());
    await settle();
  };
  const say = async (message: Message) => {
    await act(async () => ports.say(message));
    await settle();
  };
  const text = () => (root.textContent ?? '').replace(/\s+/g, ' ');
  return { root, state, asked, button, press, say, text };
}
const page = read(nkReading);
const noCriteria = read({ ...nkReading, criteria: [] }, 'no-criteria');
const unknown = read({ ...nkReading, criteria: [], ids: ['NCT00000001'] }, 'no-criteria');

describe('how current the studies are', () => {
  it('says of what day they are, and refreshes at a click', async () => {
    const running = { ...status, running: { seen: 0 } };
    const { text, press, asked, root } = await show(
      page,
      { 'get-studies': [status], 'refresh-studies': [running] },
      { compare: true },
    );
    expect(text()).toContain('Studies from ClinicalTrials.gov, 22 August 2026.');
    await press('Refresh');
    expect(asked.at(-1)).toEqual({ type: 'refresh-studies' });
    expect(text()).toContain('Asking ClinicalTrials.gov …');
    expect(root.querySelector('progress')?.hasAttribute('value')).toBe(false);
  });

  it('asks for the kinds of treatment that are ticked, and keeps the last one', async () => {
    const { root, asked } = await show(
      page,
      { 'get-studies': [status], 'refresh-studies': [status] },
      { compare: true },
    );
    const [nk, carNk] = [...root.querySelectorAll<HTMLInputElement>('.kinds input')];
    expect(nk?.disabled).toBe(true);
    await act(async () => carNk?.click());
    expect(asked.at(-1)).toEqual({ type: 'refresh-studies', kinds: ['NK', 'CAR-NK'] });
  });

  it('shows how far a refresh is, and cancels it', async () => {
    const { root, text, press, asked, say } = await show(
      page,
      { 'get-studies': [status], 'cancel-refresh': [status] },
      { compare: true },
    );
    await say({ type: 'studies-changed', status: { ...status, running: { seen: 1400, total: 5000 } } });
    expect(text()).toContain('1,400 of 5,000 studies from ClinicalTrials.gov');
    const bar = root.querySelector('progress');
    expect([bar?.getAttribute('value'), bar?.getAttribute('max'), bar?.getAttribute('aria-label')]).toEqual([
      '1400',
      '5000',
      'Refreshing the studies',
    ]);
    await press('Cancel');
    expect(asked.at(-1)).toEqual({ type: 'cancel-refresh' });
    expect(root.querySelector('progress')).toBeNull();
  });

  it('says what went wrong, what is shown instead, and tries again', async () => {
    const { text, press, asked } = await show(page, { 'get-studies': [{ ...status, problem }] }, { compare: true });
    expect(text()).toContain(`${problem.sentence} These are the studies from ClinicalTrials.gov, 22 August 2026.`);
    await press('Try again');
    expect(asked.at(-1)).toEqual({ type: 'refresh-studies' });
  });

  it('offers no button that could not help', async () => {
    const tooSoon = { ...problem, retryable: false };
    const { button } = await show(page, { 'get-studies': [{ ...status, problem: tooSoon }] }, { compare: true });
    expect([button('Try again'), button('Refresh')]).toEqual([undefined, undefined]);
  });

  it('takes the stored studies in when they came, and not while they are coming', async () => {
    let loads = 0;
    const bigger = async (): Promise<Library | null> => {
      loads += 1;
      const library = await previewLibrary();
      return { ...library, all: () => [...library.all(), { ...library.all()[0]!, ids: ['NEW'] }] };
    };
    const { say, state } = await show(page, { 'get-studies': [status] }, { storedLibrary: bigger });
    expect(loads).toBe(1);
    await say({ type: 'studies-changed', status: { ...status, running: { seen: 10, total: 20 } } });
    expect(loads).toBe(1);
    await say({ type: 'studies-changed', status });
    expect(loads).toBe(2);
    const library = state.library.value as Library;
    expect(library.all().at(-1)?.ids).toEqual(['NEW']);
  });
});

describe('a trial’s page without criteria', () => {
  const fetched: FetchedRecord = { criteria: nkReading.criteria, fetchedAt: '2026-11-20T10:00:00Z', dropped: [] };

  it('shows those of the registry, with their source and day', async () => {
    const { text, asked, root } = await show(noCriteria, { 'get-studies': [status], 'fetch-study': [fetched] });
    expect(asked.filter((m) => m.type === 'fetch-study')).toEqual([
      { type: 'fetch-study', ids: ['NCT06676631'], again: false },
    ]);
    expect(text()).toContain('This page shows no criteria. Here are those of ClinicalTrials.gov, 20 November 2026.');
    const fold = root.querySelector<HTMLDetailsElement>('details.criteria')!;
    expect(fold.querySelector('summary')?.textContent).toContain('Criteria as at the registry');
    await act(async () => {
      fold.open = true;
      fold.dispatchEvent(new Event('toggle'));
    });
    expect(fold.textContent).toContain('Adults of 18 to 65 years.');
    // Their places are not on this page.
    expect(fold.querySelector('button.place')).toBeNull();
  });

  it('keeps the library’s record where the registry fails, and asks again when told to', async () => {
    const { text, press, asked } = await show(noCriteria, {
      'get-studies': [status],
      'fetch-study': [{ problem }, fetched],
    });
    expect(text()).toContain(problem.sentence);
    expect(text()).toContain('This page shows no criteria. Here are those of the');
    await press('Try again');
    expect(asked.at(-1)).toEqual({ type: 'fetch-study', ids: ['NCT06676631'], again: true });
    expect(text()).not.toContain(problem.sentence);
    expect(text()).toContain('20 November 2026');
  });

  it('says that it asks, and what came of it, where the library has nothing', async () => {
    const seen = await show(unknown, { 'get-studies': [status], 'fetch-study': [new Promise(() => {})] });
    expect(seen.text()).toContain('Asking the registry');
    seen.state.close();
    const failed = await show(unknown, { 'get-studies': [status], 'fetch-study': [{ problem }] });
    expect(failed.text()).toContain('This page shows no criteria');
    expect(failed.text()).toContain(problem.sentence);
    expect(failed.button('Try again')).toBeDefined();
  });

  it('does not send the reader to a record that the registry has not', async () => {
    const gone = { kind: 'not-found', sentence: 'ClinicalTrials.gov has no study NCT09990001.', retryable: true };
    const { text } = await show(unknown, { 'fetch-study': [{ problem: gone }] });
    expect(text()).toMatch(/Neither the library nor the registry has a record of this trial/);
    expect(text()).not.toMatch(/Its registry record has the criteria/);
  });

  it('has findings from a record that could not even be stored', async () => {
    const [study] = (await previewLibrary()).all();
    const { state, text } = await show(unknown, {
      'get-studies': [status],
      'fetch-study': [{ ...fetched, study: { ...study!, ids: ['NCT00000001'] } }],
    });
    expect(state.stage.value).toBe('record');
    expect(text()).toContain('Here are those of ClinicalTrials.gov');
  });

  it('asks no registry for a page that shows its criteria, nor for one without a number', async () => {
    const { asked } = await show(page, { 'get-studies': [status] });
    expect(asked.map((m) => m.type)).toEqual(['get-studies']);
    const other = await show(read({ ...nkReading, criteria: [], ids: [] }, 'no-criteria'), { 'get-studies': [status] });
    expect(other.asked.map((m) => m.type)).toEqual(['get-studies']);
  });

  it('drops an answer that comes after another trial was opened', async () => {
    let late: (value: unknown) => void = () => {};
    const answer = new Promise((done) => {
      late = done;
    });
    const { say, state } = await show(unknown, { 'get-studies': [status], 'fetch-study': [answer, fetched] });
    await say(stateMessage(page));
    await act(async () => late(fetched));
    expect(state.studies.record.value).toBeNull();
  });
});
