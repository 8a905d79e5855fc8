import { describe, expect, it, vi } from 'vitest';
import type { StateMessage } from '../../src/messages';
import { createState, type Library } from '../../src/ui/state';
import { previewLibrary } from './preview/library';
import { fakePorts, nkReading, read, stateMessage } from './sample';

const settled = () => new Promise((done) => setTimeout(done, 0));
const noTrial = (url = 'https://example.org/') => ({ status: 'no-trial', url }) as const;
const page = read(nkReading);
const otherPage = read({ ...nkReading, ids: ['NCT07083349'], title: 'Another trial' });

/** A promise and the way to keep it. */
function later<T>() {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    keep = done;
  });
  return { promise, keep };
}

describe('following the active tab', () => {
  it('shows what the background answers', async () => {
    const state = createState(fakePorts({ ask: async () => stateMessage(page) }));
    expect(state.stage.value).toBe('asking');
    await settled();
    expect(state.stage.value).toBe('page');
    expect(state.findings.value?.counts).toMatchObject({ limits: 18, washouts: 8 });
  });

  it('shows what was asked ahead until the background has answered, and keeps it where that says the same', async () => {
    const reply = later<StateMessage | null>();
    const ports = { ...fakePorts({ ask: () => reply.promise }), first: async () => stateMessage(page) };
    const state = createState(ports);
    await settled();
    expect(state.stage.value).toBe('page');
    const before = state.tab.value;
    reply.keep(stateMessage({ ...page }));
    await settled();
    expect(state.tab.value).toBe(before);
  });

  it('shows no older answer over a newer one', async () => {
    const first = later<StateMessage | null>();
    const ask = async () => stateMessage(otherPage, 5);
    const state = createState({ ...fakePorts({ ask }), first: () => first.promise });
    await settled();
    first.keep(stateMessage(page));
    await settled();
    expect(state.tabId.value).toBe(5);
  });

  it('keeps what was looked for and chosen over a jump within the page, not over one to another trial', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page) });
    const state = createState(ports);
    await settled();
    const jumped = { ...page, url: `${page.url}#criteria`, readAt: '2026-11-20T11:00:00.000Z' };
    state.query.value = 'liver';
    ports.say(stateMessage(jumped));
    expect([state.tab.value, state.query.value]).toEqual([jumped, 'liver']);
    ports.say(stateMessage({ ...otherPage, url: `${page.url}#/another` }));
    expect(state.query.value).toBe('');
  });

  it('shows the same page read anew', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page) });
    const state = createState(ports);
    await settled();
    const again = { ...page, readAt: '2026-11-20T11:00:00.000Z' };
    ports.say(stateMessage(again));
    expect(state.tab.value).toBe(again);
  });

  it('drops an answer that comes after a newer message', async () => {
    const answer = later<StateMessage | null>();
    const ports = fakePorts({ ask: () => answer.promise });
    const state = createState(ports);
    await settled();
    ports.say(stateMessage(otherPage, 2));
    answer.keep(stateMessage(page, 1));
    await settled();
    expect(state.tabId.value).toBe(2);
    expect(state.tab.value).toBe(otherPage);
  });

  it('drops the answer to an older question', async () => {
    const first = later<StateMessage | null>();
    let asked = 0;
    const ports = fakePorts({
      ask: () => {
        asked += 1;
        return asked === 1 ? first.promise : Promise.resolve(stateMessage(otherPage, 2));
      },
    });
    const state = createState(ports);
    await settled();
    await state.refresh();
    first.keep(stateMessage(page, 1));
    await settled();
    expect(state.tab.value).toBe(otherPage);
  });

  it('leaves the messages of other windows alone', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page) });
    const state = createState(ports);
    await settled();
    ports.say(stateMessage(otherPage, 9, 2));
    expect(state.tab.value).toBe(page);
  });

  it('follows one tab alone in the wide view', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page, 5) });
    const state = createState(ports, 5);
    await settled();
    ports.say(stateMessage(otherPage, 6));
    expect(state.tab.value).toBe(page);
    // The tab goes to another trial: the comparison stays with its own, until the tab shows that again.
    ports.say(stateMessage(otherPage, 5, 7));
    ports.say(stateMessage({ status: 'reading', url: page.url }, 5, 7));
    expect(state.tab.value).toBe(page);
    const again = { ...page, url: `${page.url}?again` };
    ports.say(stateMessage(again, 5, 7));
    expect(state.tab.value).toBe(again);
  });

  it('keeps the trial while the wide view is the active tab', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page) });
    const state = createState(ports);
    await settled();
    ports.say(stateMessage(noTrial('extension://us/compare.html'), 8));
    expect(state.tab.value).toBe(page);
    expect(state.tabId.value).toBe(1);
  });

  it('a background that does not answer leaves no trial', async () => {
    const state = createState(fakePorts({ ask: () => Promise.reject(new Error('gone')) }));
    await settled();
    expect(state.stage.value).toBe('no-trial');
  });

  it('hears nothing after closing', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page) });
    const state = createState(ports);
    await settled();
    state.close();
    expect(ports.listening()).toBe(0);
    ports.say(stateMessage(otherPage));
    expect(state.tab.value).toBe(page);
  });

  it('forgets filter and choice with the page', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page), library: previewLibrary });
    const state = createState(ports);
    await vi.waitFor(() => expect(state.chosen.value).not.toBeNull());
    state.query.value = 'liver';
    state.choose('NCT06010472');
    expect(state.chosen.value?.ids[0]).toBe('NCT06010472');
    ports.say(stateMessage(page));
    expect(state.query.value).toBe('liver');
    ports.say(stateMessage(otherPage));
    expect(state.query.value).toBe('');
    expect(state.chosen.value?.ids[0]).not.toBe('NCT06010472');
  });
});

describe('stages', () => {
  const stageOf = async (
    state: Parameters<typeof stateMessage>[0],
    library: () => Promise<Library> = previewLibrary,
    isTrialAddress = false,
  ) => {
    const store = createState(
      fakePorts({ ask: async () => stateMessage(state), library, isTrialAddress: () => isTrialAddress }),
    );
    await vi.waitFor(() => expect(store.library.value).not.toBe('loading'));
    return store.stage.value;
  };
  const empty = { ...nkReading, criteria: [] };

  it.each([
    ['no-trial', noTrial()],
    ['reading', { status: 'reading', url: 'https://a/' }],
    ['page', page],
    ['record', read(empty, 'no-criteria')],
    ['nothing', read({ ...empty, ids: ['NCT00000001'] }, 'no-criteria')],
    ['nothing', read({ ...empty, ids: [] }, 'failed')],
    ['no-trial', read({ ...empty, isTrial: false })],
  ] as const)('%s', async (stage, state) => {
    expect(await stageOf(state)).toBe(stage);
  });

  it("a trial's address of which nothing is known is unseen", async () => {
    expect(await stageOf(noTrial(), previewLibrary, true)).toBe('unseen');
    expect(await stageOf(noTrial(''), previewLibrary, true)).toBe('no-trial');
  });

  it('a page without criteria says so even where the studies cannot be loaded', async () => {
    expect(await stageOf(read(empty, 'no-criteria'), () => Promise.reject(new Error('no')))).toBe('nothing');
  });

  it('a page that says nothing for long is unseen, until it speaks', async () => {
    vi.useFakeTimers();
    try {
      const ports = fakePorts({ ask: async () => stateMessage({ status: 'reading', url: page.url }) });
      const state = createState(ports);
      await vi.advanceTimersByTimeAsync(1000);
      expect(state.stage.value).toBe('reading');
      await vi.advanceTimersByTimeAsync(6000);
      expect(state.stage.value).toBe('unseen');
      ports.say(stateMessage(page));
      expect(state.stage.value).toBe('page');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('comparison', () => {
  it('takes the page’s own limits for this trial, and never offers it beside itself', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page), library: previewLibrary });
    const state = createState(ports);
    await vi.waitFor(() => expect(state.subject.value).not.toBeNull());
    expect(state.subject.value?.sources.page?.title).toBe('Read from this page');
    expect(state.subject.value?.thresholds.length).toBe(18);
    expect(state.similar.value.studies.map((s) => s.study.ids[0])).not.toContain('NCT06676631');
    state.choose('NCT06676631');
    expect(state.chosen.value?.ids[0]).not.toBe('NCT06676631');
  });

  it('opens the wide view with the chosen study first', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page), library: previewLibrary });
    const state = createState(ports);
    await vi.waitFor(() => expect(state.chosen.value).not.toBeNull());
    state.choose('NCT06010472');
    state.openWide();
    expect(ports.opened[0]).toMatchObject({ tabId: 1, self: 'NCT06676631' });
    expect(ports.opened[0]?.studies[0]).toBe('NCT06010472');
    expect(new Set(ports.opened[0]?.studies).size).toBe(ports.opened[0]?.studies.length);
  });
});

describe('going to a place', () => {
  const ref = { criterion: 1, list: 'thresholds', index: 0 } as const;

  it('asks the tab, and says when the place is gone', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page, 4), tell: async () => false });
    const state = createState(ports);
    await settled();
    await state.showOnPage(ref);
    expect(ports.told).toEqual([{ tabId: 4, message: { type: 'show-finding', ref } }]);
    expect(state.notice.value).toMatch(/not on the page any more/);
  });

  it('says it for a while: the line covers what is below it', async () => {
    vi.useFakeTimers();
    try {
      const state = createState(fakePorts({ ask: async () => stateMessage(page, 4), tell: async () => false }));
      await vi.advanceTimersByTimeAsync(1);
      await state.showOnPage(ref);
      await vi.advanceTimersByTimeAsync(7000);
      state.notice.value = 'Another sentence';
      await vi.advanceTimersByTimeAsync(7000);
      expect(state.notice.value).toBe('Another sentence');
      await vi.advanceTimersByTimeAsync(1500);
      expect(state.notice.value).toBe('');
    } finally {
      vi.useRealTimers();
    }
  });

  it('says nothing about a page that was left meanwhile', async () => {
    const reply = later<boolean>();
    const ports = fakePorts({ ask: async () => stateMessage(page, 4), tell: () => reply.promise });
    const state = createState(ports);
    await settled();
    const shown = state.showOnPage(ref);
    ports.say(stateMessage(otherPage, 5));
    reply.keep(false);
    await shown;
    expect(state.notice.value).toBe('');
  });

  it('shows a finding that the page asked for, in its own window only', async () => {
    const ports = fakePorts({ ask: async () => stateMessage(page) });
    const state = createState(ports);
    await settled();
    state.panelTab.value = 'compare';
    ports.say({ type: 'show-in-panel', windowId: 2, ref });
    expect(state.wanted.value).toBeNull();
    ports.say({ type: 'show-in-panel', windowId: 1, ref });
    expect(state.wanted.value).toEqual(ref);
    expect(state.panelTab.value).toBe('trial');
  });

  it('says what was copied, or that it could not be', async () => {
    const good = createState(fakePorts({}));
    await good.copy('x', 'Copied as CSV.');
    expect(good.notice.value).toBe('Copied as CSV.');
    const bad = createState(fakePorts({ copy: () => Promise.reject(new Error('no')) }));
    await bad.copy('x', 'Copied as CSV.');
    expect(bad.notice.value).toMatch(/did not let/);
  });
});
