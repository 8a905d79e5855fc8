// How current the studies are, and what can be done about it: refresh, cancel, try again.
import { useRef } from 'preact/hooks';
import { joined } from '../compare';
import type { PageProblem, StudiesStatus } from '../messages';
import type { Modality, Study } from '../model/study';
import { dateShown } from '../plain';
import { type Key, t } from '../words/words';
import { FromRecord, Nothing, Notice, problemLine } from './notices';
import './refresh.css';
import { sentences } from './joined';
import { useFocusKept } from './keep-focus';
import type { Library, PanelState } from './state';

const dayOf = (time: string): string => dateShown(time.slice(0, 10));

/** The registry's name, of a study that was fetched there. */
const registryOf = (study: Study | undefined): string =>
  study?.sources.registry?.title.replace(/ record$/, '') ?? 'ClinicalTrials.gov';

/** The latest day that a registry's record of these studies stands for. */
const latestDay = (studies: readonly Study[]): string | undefined =>
  studies
    .map((s) => s.sources.registry?.asOf ?? '')
    .sort()
    .at(-1) || undefined;

type RunningProps = {
  seen: number;
  total?: number | undefined;
  cancel: () => void;
  /** What is said of how far it is, of so many; and the bar's name. */
  progress: Key;
  bar: Key;
};

/** "40 of 120 studies" with a bar and "Cancel". */
export function Running({ seen, total, cancel, progress, bar }: RunningProps) {
  const words = total === undefined ? t('refresh.asking') : t(progress, [seen, total]);
  return (
    <div class="refresh">
      <span>{words}</span>
      {total === undefined ? (
        <progress aria-label={t(bar)} />
      ) : (
        <progress aria-label={t(bar)} value={seen} max={Math.max(total, 1)} />
      )}
      <button type="button" class="btn" onClick={cancel}>
        {t('refresh.cancel')}
      </button>
    </div>
  );
}

/** The kinds of lupus cell therapy that a refresh can ask for. */
const KINDS: readonly Modality[] = ['NK', 'CAR-NK', 'CAR-T', 'TCE'];

/** Which kinds of treatment are asked for; a choice refreshes at once, and the last kind can't be taken away. */
function Kinds({ kinds, refresh }: { kinds: readonly Modality[]; refresh: (kinds: Modality[]) => void }) {
  const turned = (kind: Modality) => KINDS.filter((k) => (k === kind ? !kinds.includes(k) : kinds.includes(k)));
  return (
    <fieldset class="kinds">
      <legend>{t('refresh.kinds')}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            disabled={kinds.length === 1 && kinds.includes(kind)}
            onChange={() => refresh(turned(kind))}
          />
          {kind}
        </label>
      ))}
    </fieldset>
  );
}

/** "Studies from ClinicalTrials.gov, 22 August 2026." and a refresh; or what went wrong with it. */
export function StudiesLine({ state }: { state: PanelState }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusKept(box);
  const library = state.library.value;
  const status = state.studies.status.value;
  if (!status || typeof library === 'string') return null;
  return (
    <div ref={box} tabIndex={-1} class="registry-line">
      {status.running ? (
        <Running {...status.running} progress="refresh.progress" bar="refresh.bar" cancel={state.studies.cancel} />
      ) : (
        <HowCurrent state={state} status={status} library={library} />
      )}
    </div>
  );
}

/** The day of the studies, or what went wrong; and the kinds of treatment to ask for. */
function HowCurrent({ state, status, library }: { state: PanelState; status: StudiesStatus; library: Library }) {
  const { problem, unreadable } = status;
  // A refresh that brought nothing leaves the studies as old as they were.
  const day = (status.fetched > 0 ? status.refreshedAt?.slice(0, 10) : undefined) ?? latestDay(library.all());
  return (
    <div class="refresh">
      <span role={problem ? 'status' : undefined}>
        {sentences(
          problem?.sentence ?? '',
          day ? t(problem ? 'refresh.oldDay' : 'refresh.day', [dateShown(day)]) : '',
          !problem && unreadable.length > 0 ? t('refresh.unreadable', [joined(unreadable.slice(0, 5))]) : '',
        )}
      </span>
      {(!problem || problem.retryable) && (
        <button type="button" class="btn" onClick={() => state.studies.refresh()}>
          {t(problem ? 'refresh.again' : 'refresh.refresh')}
        </button>
      )}
      <Kinds kinds={status.kinds} refresh={state.studies.refresh} />
    </div>
  );
}

/** Why the registry's record is not there, or not the newest. */
function RecordProblem({ state }: { state: PanelState }) {
  const record = state.studies.record.value;
  if (record === 'asking')
    return (
      <p class="info" aria-busy="true">
        {t('refresh.askingRecord')}
      </p>
    );
  if (!record?.problem) return null;
  const { sentence, retryable } = record.problem;
  return (
    <div class="refresh">
      <span role="status">
        {sentences(sentence, record.fetchedAt ? t('refresh.recordDay', [dayOf(record.fetchedAt)]) : '')}
      </span>
      {retryable && (
        <button type="button" class="btn" onClick={state.studies.again}>
          {t('refresh.again')}
        </button>
      )}
    </div>
  );
}

type Of = { state: PanelState; study: Study; problem: PageProblem | undefined };

/** Whose criteria these are, where the page shows none: the registry's, or those of the library's record. */
export function FromRegistry({ state, study, problem }: Of) {
  const record = state.studies.record.value;
  const fresh = record !== 'asking' && record !== null && !record.problem && record.criteria?.length ? record : null;
  if (!fresh)
    return (
      <>
        <FromRecord study={study} problem={problem} />
        <RecordProblem state={state} />
      </>
    );
  return (
    <p class="info">
      {sentences(
        problemLine(problem ?? 'no-criteria'),
        fresh.fetchedAt
          ? t('notice.fromRegistryDated', [registryOf(fresh.study), dayOf(fresh.fetchedAt)])
          : t('notice.fromRegistry', [registryOf(fresh.study)]),
        fresh.dropped && fresh.dropped.length > 0 ? t('notice.dropped', [joined(fresh.dropped)]) : '',
      )}
    </p>
  );
}

/** A trial's page of which nothing can be listed, while its registry is asked and after it failed. */
export function NothingYet({
  state,
  problem,
  id,
}: {
  state: PanelState;
  problem: PageProblem | undefined;
  id: string | undefined;
}) {
  const record = state.studies.record.value;
  if (record === 'asking')
    return (
      <Notice title={t('refresh.askingRegistry')} busy>
        <p>{t('refresh.recordHasThem')}</p>
      </Notice>
    );
  return (
    <>
      <Nothing problem={problem} id={id} isUnknown={record?.problem?.kind === 'not-found'} />
      <RecordProblem state={state} />
    </>
  );
}
