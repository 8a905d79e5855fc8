// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FetchedRecord, Message, RegistryStep, RegistryWish } from '../../src/messages';
import type { Study } from '../../src/model/study';
import { studyFromRecord } from '../../src/studies/api-record';
import type { Library } from '../../src/ui/state';
import { manyRecords } from '../studies/own-records';
import { button, click, mount, one, text, type, unmount } from './mount';
import { previewLibrary } from './preview/library';
import { nkReading, read } from './sample';

afterEach(unmount);

/** Studies of a made-up registry; the second is lupus too, but with tablets. */
const registered: Study[] = manyRecords(3).map((record, i) => {
  const own = structuredClone(record);
  own.protocolSection.identificationModule.briefTitle = `Registry study ${i + 1}`;
  return studyFromRecord(own, '2026-11-20')!.study;
});
const [first] = registered;
const id = (study: Study | undefined) => study?.ids[0] ?? '';

/** A registry that says what it is told to say. */
function fakeRegistry(answer?: (ids: string[]) => FetchedRecord) {
  const wishes: RegistryWish[] = [];
  const asked: Message[] = [];
  let hear: (step: RegistryStep) => void = () => {};
  let stopped = 0;
  let kept: Study[] = [];
  return {
    wishes,
    asked,
    stopped: () => stopped,
    say: (step: RegistryStep) => act(() => hear(step)),
    ports: {
      searchRegistry: (wish: RegistryWish, heard: (step: RegistryStep) => void) => {
        wishes.push(wish);
        hear = heard;
        return () => {
          stopped += 1;
        };
      },
      studies: async (message: Message) => {
        asked.push(message);
        if (message.type !== 'fetch-study') return undefined;
        const record = answer?.(message.ids) ?? {
          study: registered.find((s) => s.ids.includes(message.ids[0] ?? ''))!,
        };
        if (record.study) kept = [...kept, record.study];
        return record;
      },
      storedLibrary: async (): Promise<Library | null> => {
        if (kept.length === 0) return null;
        const library = await previewLibrary();
        const all = [...library.all(), ...kept];
        return { ...library, all: () => all, byId: (i) => all.find((s) => s.ids.includes(i)) };
      },
    },
  };
}

const page = (studies: Study[], seen: number, total?: number, unreadable: string[] = []): RegistryStep => ({
  type: 'found',
  studies,
  unreadable,
  seen,
  ...(total === undefined ? {} : { total }),
});

async function open(registry: ReturnType<typeof fakeRegistry>, wide?: readonly string[]) {
  const shown = await mount(read(nkReading), { ...registry.ports, ...(wide ? { wide } : {}) });
  await act(() => {
    shown.state.panelTab.value = 'compare';
  });
  await click(button(shown.root, 'Find studies'));
  return shown;
}
const count = (root: Element) => text(root.querySelector('.result-line p'));
const line = (root: Element) => text(root.querySelector('.registry-line'));
const names = (root: Element) => [...root.querySelectorAll('.study .name')].map(text);
const words = (root: Element) => one<HTMLInputElement>(root, '.finder input[type=search]');
const ask = (root: Element) => click(button(root, 'Search ClinicalTrials.gov'));

describe('searching the registry from the finder', () => {
  it('asks nobody until it is wished, and says before what the registry is told', async () => {
    const registry = fakeRegistry();
    const { root } = await open(registry);
    await type(words(root), 'a name');
    expect(registry.wishes).toEqual([]);
    expect(line(root)).toMatch(/Only the filters Treatment and Status go to the registry; your words .* stay/);
  });

  it('tells the registry the kinds and statuses chosen, and nothing that was typed', async () => {
    const registry = fakeRegistry();
    const { root } = await open(registry);
    await click(button(root, /^Treatment/));
    await click([...root.querySelectorAll<HTMLInputElement>('.options input')][0]!);
    await type(words(root), 'my own words');
    await type(one(root, '.age input'), '44');
    await ask(root);
    expect(registry.wishes).toHaveLength(1);
    expect(registry.wishes[0]!.kinds).toHaveLength(1);
    expect(JSON.stringify(registry.wishes)).not.toMatch(/own|44/);
  });

  it('counts while it runs, lists what came when it is over, and looks for the words in both', async () => {
    const registry = fakeRegistry();
    const { root } = await open(registry);
    await ask(root);
    expect(line(root)).toMatch(/^Asking ClinicalTrials\.gov/);
    await registry.say(page(registered.slice(0, 2), 2, 3));
    expect(line(root)).toMatch(/^2 of 3 lupus studies from ClinicalTrials\.gov/);
    expect(one(root, '.registry-line progress').getAttribute('aria-label')).toBe('Searching ClinicalTrials.gov');
    expect(count(root)).toBe('40 of 40 studies');
    await registry.say(page(registered.slice(2), 3, 3));
    await registry.say({ type: 'ended' });
    expect(line(root)).toMatch(/^3 lupus studies of ClinicalTrials\.gov are searched as well\./);
    expect(count(root)).toBe('43 of 43 studies');
    await type(words(root), 'registry study');
    expect(names(root)).toHaveLength(3);
    expect(text(root.querySelector('.study'))).toContain('From ClinicalTrials.gov; kept once you compare it.');
    expect(text(root.querySelector('.study .why'))).not.toBe('');
    await type(words(root), 'no study has this');
    expect(text(root)).toContain('No study in the library or among those of the registry fits.');
    await click(button(root, 'Library only'));
    await type(words(root), '');
    expect(count(root)).toBe('40 of 40 studies');
  });

  it('lists no study twice', async () => {
    const registry = fakeRegistry();
    const { root } = await open(registry);
    const known = (await previewLibrary()).byId('NCT06010472')!;
    await ask(root);
    await registry.say(page([known, first!], 2, 2));
    await registry.say({ type: 'ended' });
    expect(count(root)).toBe('41 of 41 studies');
  });

  it('keeps what had come when it is stopped, and can be asked again', async () => {
    const registry = fakeRegistry();
    const { root } = await open(registry);
    await ask(root);
    await registry.say(page(registered.slice(0, 2), 2, 3));
    button(root, 'Cancel').focus();
    await click(button(root, 'Cancel'));
    expect(registry.stopped()).toBe(1);
    expect(line(root)).toMatch(/^The search was stopped\. 2 lupus studies .* are searched as well\./);
    expect(text(document.activeElement)).toBe('Try again');
    // What comes too late is not listed.
    await registry.say(page(registered.slice(2), 3, 3));
    expect(count(root)).toBe('42 of 42 studies');
    await click(button(root, 'Try again'));
    expect(registry.wishes).toHaveLength(2);
  });

  it('says what went wrong, keeps what had come, and tries again', async () => {
    const registry = fakeRegistry();
    const { root } = await open(registry);
    await ask(root);
    await registry.say(page(registered, 3, 9, ['NCT-odd']));
    const problem = { kind: 'offline', sentence: 'ClinicalTrials.gov cannot be reached.', retryable: true };
    await registry.say({ type: 'failed', problem });
    expect(line(root)).toMatch(/^ClinicalTrials\.gov cannot be reached\. 3 lupus studies.*Not readable: NCT-odd\./);
    expect(count(root)).toBe('43 of 43 studies');
    await click(button(root, 'Try again'));
    await registry.say({ type: 'failed', problem });
    // What the first search brought is still there.
    expect(count(root)).toBe('43 of 43 studies');
  });

  it('is offered again where a filter asks for more than came', async () => {
    const registry = fakeRegistry();
    const { root, state } = await open(registry);
    const choose = (statuses: string[]) =>
      act(() => {
        state.finder.search.value = { ...state.finder.search.value, picked: { status: statuses } };
      });
    await choose(['RECRUITING', 'COMPLETED']);
    await ask(root);
    await registry.say(page(registered, 3, 3));
    await registry.say({ type: 'ended' });
    const isOffered = () => [...root.querySelectorAll('.registry-line button')].some((b) => /^Search/.test(text(b)));
    expect(isOffered()).toBe(false);
    await choose(['COMPLETED']);
    expect(isOffered()).toBe(false);
    await choose([]);
    expect(isOffered()).toBe(true);
  });

  it('fetches the study that is taken whole, and puts it beside this trial', async () => {
    const registry = fakeRegistry();
    const { root, state } = await open(registry);
    await ask(root);
    await registry.say(page(registered, 3, 3));
    await registry.say({ type: 'ended' });
    await type(words(root), id(first));
    await click(one(root, '.study .pill'));
    await vi.waitFor(() => expect(state.finder.open.value).toBe(false));
    expect(registry.asked).toContainEqual({ type: 'fetch-study', ids: [id(first)], again: true });
    expect(state.chosen.value?.ids[0]).toBe(id(first));
  });

  it('says why a study could not be fetched, and leaves all as it was', async () => {
    const problem = { kind: 'offline', sentence: 'ClinicalTrials.gov cannot be reached.', retryable: true };
    const registry = fakeRegistry(() => ({ problem }));
    const { root } = await open(registry, ['NCT07083349']);
    await ask(root);
    await registry.say(page(registered, 3, 3));
    await registry.say({ type: 'ended' });
    await type(words(root), id(first));
    await click(button(root, /^Add /));
    expect(text(root.querySelector('.study [role=status]'))).toBe('ClinicalTrials.gov cannot be reached.');
    expect(root.querySelectorAll('thead th .col-name')).toHaveLength(2);
  });

  it('ends when the page does', async () => {
    const registry = fakeRegistry();
    const { root, state } = await open(registry);
    await ask(root);
    state.close();
    expect(registry.stopped()).toBe(1);
  });
});
