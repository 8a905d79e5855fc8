// The text of other studies' criteria: asked for at their registry once a reader wants the sentence behind a cell.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FetchedRecord, StudiesProblem } from '../messages';
import type { Criterion } from '../model/reading';
import type { Source, Study } from '../model/study';
import { registryOf } from '../sites/ids';
import { t } from '../words/words';
import type { AskStudies } from './studies-state';

/** A study's criteria, and where they were read. */
export type StudyText = { criteria: readonly Criterion[]; source?: Source };

/** The registries that can be asked for one study's record. */
const asked: readonly string[] = ['ClinicalTrials.gov', 'CTIS'];

/** The registry that can be asked for a study; undefined where there is none. */
export const registryToAsk = ({ ids }: Study): string | undefined =>
  asked.find((registry) => ids.some((id) => registryOf(id) === registry));

export type Sentences = {
  /** The texts that came while this page was open, by the study's first id. */
  came: ReadonlySignal<ReadonlyMap<string, StudyText>>;
  /** What is being asked for, and why it did not come. */
  waiting: ReadonlySignal<ReadonlyMap<string, 'asking' | StudiesProblem>>;
  /** Asks for a study's record, again after a failure; not while an answer is awaited. */
  ask: (study: Study) => void;
  close: () => void;
};

const isRecord = (x: unknown): x is FetchedRecord => typeof x === 'object' && x !== null;

const noAnswer = (): StudiesProblem => ({ kind: 'no-answer', sentence: t('refresh.noAnswer'), retryable: true });

/** @param ask the background; undefined where there is none (previews): then nothing can be asked for */
export function createSentences(ask: AskStudies | undefined): Sentences {
  const came = signal<ReadonlyMap<string, StudyText>>(new Map());
  const waiting = signal<ReadonlyMap<string, 'asking' | StudiesProblem>>(new Map());
  let closed = false;

  const turn = (id: string, to: 'asking' | StudiesProblem | undefined) => {
    const next = new Map(waiting.value);
    if (to === undefined) next.delete(id);
    else next.set(id, to);
    waiting.value = next;
  };

  async function fetch(id: string, ids: string[], again: boolean): Promise<void> {
    const reply = await ask?.({ type: 'fetch-study', ids, again }).catch(() => undefined);
    if (closed) return;
    const record: FetchedRecord = isRecord(reply) ? reply : { problem: noAnswer() };
    const { criteria, problem, study } = record;
    // A record that is kept from before has its criteria, though the registry is silent now.
    if (criteria && (criteria.length > 0 || !problem)) {
      const source = study?.sources.registry;
      came.value = new Map(came.value).set(id, { criteria, ...(source ? { source } : {}) });
      turn(id, undefined);
    } else turn(id, problem ?? noAnswer());
  }

  return {
    came,
    waiting,
    ask({ ids: [id, ...more] }) {
      const before = id === undefined ? 'asking' : waiting.value.get(id);
      if (id === undefined || before === 'asking') return;
      turn(id, 'asking');
      void fetch(id, [id, ...more], before !== undefined);
    },
    close: () => {
      closed = true;
    },
  };
}
