// The finder's line on the registry: asked for its lupus studies at the reader's wish, with progress and cancel. Words and
// most filters are applied in the browser; what the registry is told is said beside the button.
import { useRef } from 'preact/hooks';
import { joined, type Search } from '../compare';
import type { RegistryWish, StudiesProblem } from '../messages';
import type { Modality } from '../model/study';
import { t } from '../words/words';
import { sentences } from './joined';
import { useFocusKept } from './keep-focus';
import { Running } from './refresh';
import type { RegistrySearch, RegistrySearchState } from './registry-search';

/** What the registry is asked for: of the search's filters the two that it knows as well. */
export const wishOf = ({ picked }: Search): RegistryWish => ({
  kinds: [...(picked.modality ?? [])] as Modality[],
  statuses: [...(picked.status ?? [])],
});

/** How a search went, in a sentence or two. */
function outcome(state: RegistrySearchState & { is: 'over' }): string {
  const { seen, stopped, problem, unreadable } = state;
  const came = seen > 0 || (!stopped && !problem) ? t('finder.registry.searched', [seen]) : '';
  return sentences(
    problem?.sentence ?? '',
    stopped ? t('finder.registry.stopped') : '',
    came,
    unreadable.length > 0 ? t('refresh.unreadable', [joined(unreadable.slice(0, 5))]) : '',
  );
}

/** The button, the bar or the outcome. */
export function RegistryLine({ registry, search }: { registry: RegistrySearch; search: Search }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box);
  if (!registry.isThere) return null;
  const state = registry.state.value;
  return (
    <div ref={box} tabIndex={-1} class="registry-line">
      {state.is === 'running' ? (
        <Running
          seen={state.seen}
          total={state.total}
          progress="finder.registry.progress"
          bar="finder.registry.bar"
          cancel={registry.stop}
        />
      ) : (
        <Asked registry={registry} state={state} wish={wishOf(search)} />
      )}
    </div>
  );
}

type AskedProps = { registry: RegistrySearch; state: RegistrySearchState; wish: RegistryWish };

/** Before a search what the registry would be told, after it how it went; and what can be done. */
function Asked({ registry, state, wish }: AskedProps) {
  const isOver = state.is === 'over';
  const isAgain = isOver && (state.stopped || state.problem !== undefined);
  const isOffered = !registry.has(wish) && (!isOver || !state.problem || state.problem.retryable);
  return (
    <div class="refresh">
      <span role="status">{isOver ? outcome(state) : t('finder.registry.told')}</span>
      {isOffered && (
        <button type="button" class="btn" onClick={() => registry.start(wish)}>
          {t(isAgain ? 'refresh.again' : 'finder.registry.ask')}
        </button>
      )}
      {registry.found.value.length > 0 && (
        <button type="button" class="btn" onClick={registry.forget}>
          {t('finder.registry.forget')}
        </button>
      )}
    </div>
  );
}

/** Of a study that the registry gave: where it is from, and how far its way into the library is. */
export function FromRegistryLine({ waiting }: { waiting: 'asking' | StudiesProblem | undefined }) {
  return (
    <p class="meta" role={waiting === undefined ? undefined : 'status'}>
      {waiting === undefined
        ? t('finder.registry.notKept')
        : waiting === 'asking'
          ? t('finder.registry.fetching')
          : waiting.sentence}
    </p>
  );
}
