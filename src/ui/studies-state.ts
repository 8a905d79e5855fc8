// What the panel knows of the stored studies, and of the registry's record where a page shows no criteria.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FetchedRecord, Message, StudiesStatus } from '../messages';
import type { Modality } from '../model/study';
import { t } from '../words/words';

/** Asks the background about studies; the answer is not checked yet. */
export type AskStudies = (message: Message) => Promise<unknown>;

export type StudiesView = {
  /** Null until the background has answered, or where there is none. */
  status: ReadonlySignal<StudiesStatus | null>;
  /** The registry's record of a trial whose page shows no criteria; null where none is wanted. */
  record: ReadonlySignal<FetchedRecord | 'asking' | null>;
  /** Asks for what is stored, which may begin the day's refresh: once the trial itself is known. */
  begin: () => void;
  /** Brings the studies up to date: of these kinds of treatment, or of those of the last time. */
  refresh: (kinds?: Modality[]) => void;
  cancel: () => void;
  /** Asks for the record again. */
  again: () => void;
  heard: (message: Message) => void;
  close: () => void;
};

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;
const isStatus = (x: unknown): x is StudiesStatus => isObject(x) && typeof x.fetched === 'number';

const noAnswer = (): FetchedRecord => ({
  problem: { kind: 'no-answer', sentence: t('refresh.noAnswer'), retryable: true },
});

/**
 * @param ask the background; undefined where there is none (previews)
 * @param wanted the ids of the trial whose record is needed, or null
 * @param stored called when other studies are stored than before
 */
export function createStudies(
  ask: AskStudies | undefined,
  wanted: ReadonlySignal<readonly string[] | null>,
  stored: () => void,
): StudiesView {
  const status = signal<StudiesStatus | null>(null);
  const record = signal<FetchedRecord | 'asking' | null>(null);
  // The same ids in another array are no other trial.
  const key = computed(() => wanted.value?.join(' ') ?? '');
  let turn = 0;
  let closed = false;

  const take = (reply: unknown) => {
    if (!closed && isStatus(reply)) status.value = reply;
  };
  const tell = (message: Message) => void ask?.(message).then(take, () => {});

  async function fetch(ids: string[], again: boolean): Promise<void> {
    turn += 1;
    const mine = turn;
    record.value = 'asking';
    const reply = await ask?.({ type: 'fetch-study', ids, again }).catch(() => undefined);
    if (!closed && mine === turn) record.value = isObject(reply) ? (reply as FetchedRecord) : noAnswer();
  }

  const stop = effect(() => {
    const ids = key.value === '' ? [] : key.value.split(' ');
    turn += 1;
    record.value = null;
    if (ask && ids.length > 0) void fetch(ids, false);
  });

  return {
    status,
    record,
    begin: () => {
      if (!closed) tell({ type: 'get-studies' });
    },
    refresh: (kinds) => tell({ type: 'refresh-studies', ...(kinds ? { kinds } : {}) }),
    cancel: () => tell({ type: 'cancel-refresh' }),
    again: () => {
      if (key.value !== '') void fetch(key.value.split(' '), true);
    },
    heard(message) {
      if (message.type !== 'studies-changed') return;
      take(message.status);
      // While a refresh runs the library stays as it is: nothing jumps under the reader's eyes.
      if (!message.status.running) stored();
    },
    close: () => {
      closed = true;
      stop();
    },
  };
}
