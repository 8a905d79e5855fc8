// Searching the registry beside the library: what is under way, and the studies that came. They stay in this page; one that
// the reader takes is fetched whole and kept.
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { FetchedRecord, RegistryStep, RegistryWish, StudiesProblem } from '../messages';
import type { Study } from '../model/study';
import { t } from '../words/words';
import type { AskStudies } from './studies-state';

/** Begins a search; the steps come until it ends or fails, or until the returned function stops it. */
export type SearchRegistry = (wish: RegistryWish, heard: (step: RegistryStep) => void) => () => void;

export type RegistrySearchState =
  | { is: 'idle' }
  | { is: 'running'; seen: number; total?: number }
  /** It ended, was stopped, or failed: `problem`; `seen` records had come. */
  | { is: 'over'; seen: number; stopped: boolean; unreadable: string[]; problem?: StudiesProblem };

export type RegistrySearch = {
  /** Whether there is a registry to ask. */
  isThere: boolean;
  state: ReadonlySignal<RegistrySearchState>;
  /** The studies that came; changed when a search is over, so that nothing jumps under the reader's eyes. */
  found: ReadonlySignal<readonly Study[]>;
  /** Whether what came has all that this wish would bring. */
  has: (wish: RegistryWish) => boolean;
  start: (wish: RegistryWish) => void;
  /** Stops the search; what came stays. */
  stop: () => void;
  /** Drops what came. */
  forget: () => void;
  /** Studies that are being fetched whole, and why one did not come; by first id. */
  taking: ReadonlySignal<ReadonlyMap<string, 'asking' | StudiesProblem>>;
  /** Fetches a study whole and keeps it in the library. Resolves to whether it is there. */
  take: (study: Study) => Promise<boolean>;
  close: () => void;
};

/** Whether all that `narrow` asks for is in what `wide` brought. */
const covers = (wide: readonly string[], narrow: readonly string[]): boolean =>
  wide.length === 0 || (narrow.length > 0 && narrow.every((one) => wide.includes(one)));

/**
 * @param search the registry; undefined where there is none (previews)
 * @param ask the background
 * @param stored has the library take in what was stored; resolves when it is there
 */
export function createRegistrySearch(
  search: SearchRegistry | undefined,
  ask: AskStudies | undefined,
  stored: () => Promise<void>,
): RegistrySearch {
  const state = signal<RegistrySearchState>({ is: 'idle' });
  const found = signal<readonly Study[]>([]);
  const taking = signal<ReadonlyMap<string, 'asking' | StudiesProblem>>(new Map());
  let asked: RegistryWish | undefined;
  let came: Study[] = [];
  let unreadable: string[] = [];
  let stopRunning: (() => void) | undefined;
  let closed = false;

  const seenSoFar = () => (state.value.is === 'running' ? state.value.seen : 0);

  function over(end: { stopped?: true; problem?: StudiesProblem }): void {
    stopRunning?.();
    stopRunning = undefined;
    batch(() => {
      if (came.length > 0 || !(end.stopped || end.problem)) found.value = came;
      state.value = { is: 'over', seen: seenSoFar(), stopped: end.stopped ?? false, unreadable, ...end };
    });
  }

  function heard(step: RegistryStep): void {
    if (step.type === 'found') {
      const { seen, total } = step;
      came.push(...step.studies);
      unreadable.push(...step.unreadable);
      state.value = { is: 'running', seen, ...(total === undefined ? {} : { total }) };
    } else over(step.type === 'failed' ? { problem: step.problem } : {});
  }

  const turn = (id: string, to: 'asking' | StudiesProblem | undefined) => {
    const next = new Map(taking.value);
    if (to === undefined) next.delete(id);
    else next.set(id, to);
    taking.value = next;
  };

  return {
    isThere: search !== undefined,
    state,
    found,
    has(wish) {
      const now = state.value;
      if (!asked || now.is !== 'over' || now.stopped || now.problem) return false;
      return covers(asked.kinds, wish.kinds) && covers(asked.statuses, wish.statuses);
    },
    start(wish) {
      if (!search || closed) return;
      stopRunning?.();
      [asked, came, unreadable] = [wish, [], []];
      state.value = { is: 'running', seen: 0 };
      let mine = true;
      const stop = search(wish, (step) => {
        if (mine && !closed) heard(step);
      });
      stopRunning = () => {
        mine = false;
        stop();
      };
    },
    stop() {
      if (state.value.is === 'running') over({ stopped: true });
    },
    forget() {
      stopRunning?.();
      stopRunning = undefined;
      asked = undefined;
      batch(() => {
        found.value = [];
        state.value = { is: 'idle' };
      });
    },
    taking,
    async take({ ids }) {
      const [id = ''] = ids;
      if (taking.value.get(id) === 'asking') return false;
      turn(id, 'asking');
      const reply = (await ask?.({ type: 'fetch-study', ids, again: true }).catch(() => undefined)) as
        | FetchedRecord
        | undefined;
      if (reply?.study) await stored();
      if (closed) return false;
      turn(id, reply?.study ? undefined : (reply?.problem ?? noAnswer()));
      return reply?.study !== undefined;
    },
    close() {
      closed = true;
      stopRunning?.();
    },
  };
}

const noAnswer = (): StudiesProblem => ({ kind: 'no-answer', sentence: t('refresh.noAnswer'), retryable: true });
