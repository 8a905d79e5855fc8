// "This trial": every finding in its group; a click goes to its place on the page.
import { useComputed, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../model/reading';
import { kindUnknown } from '../plain';
import { t } from '../words/words';
import { Criteria } from './criteria';
import {
  type Entry,
  type EntryGroup,
  entryAt,
  entryCount,
  type Findings,
  filtered,
  type WindowEntry,
} from './findings';
import { Hyphenated } from './hyphens';
import { KeyHelp } from './key-help';
import { useFindingKeys } from './keyboard';
import { problemLine } from './notices';
import { FromRegistry } from './refresh';
import { FindingRow } from './row';
import { Said } from './said';
import { criteriaWith } from './search';
import type { PanelState } from './state';
import { Timeline } from './timeline';
import { UnitsSwitch } from './units';

type Show = (entry: Entry) => void;

const Row = ({ entry, show }: { entry: Entry; show: Show }) => (
  <FindingRow entry={entry} show={() => show(entry)}>
    <span class="name">
      <Hyphenated text={entry.name} />
    </span>
    <span class={`v${entry.unsure ? ' unsure' : ''}`}>{entry.must}</span>
    {entry.small.length > 0 && (
      <span class="small">
        {entry.small.map((s) => (
          <small key={s}>{s}</small>
        ))}
      </span>
    )}
  </FindingRow>
);

/** The most rows of a group before "show all": pages of thousands of findings stay quick. */
const firstRows = 60;

type GroupProps = {
  group: EntryGroup;
  show: Show;
  /** The entry that is to be brought into sight. */
  wanted: Entry | undefined;
};

function Group({ group: { id, label, entries }, show, wanted }: GroupProps) {
  const all = useSignal(false);
  const isWanted = useRef(false);
  isWanted.current ||= wanted !== undefined && entries.findIndex((e) => e.key === wanted.key) >= firstRows;
  const shown = all.value || isWanted.current ? entries : entries.slice(0, firstRows);
  return (
    <section class="group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{label}</h2>
      <ul>
        {shown.map((e) => (
          <li key={e.key}>
            <Row entry={e} show={show} />
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('panel.showAll', [entries.length])}
        </button>
      )}
    </section>
  );
}

const Counts = ({ counts }: { counts: Findings['counts'] }) => (
  <p class="sum">
    <span class="key">
      <Said id="trial.counts.limits" count={counts.limits} with={[<b key="n">{counts.limits}</b>]} />
    </span>
    <span class="key w">
      <Said id="trial.counts.washouts" count={counts.washouts} with={[<b key="n">{counts.washouts}</b>]} />
    </span>
    {counts.unsure > 0 && (
      <span class="key u">
        <Said id="trial.counts.unsure" count={counts.unsure} with={[<b key="n">{counts.unsure}</b>]} />
      </span>
    )}
  </p>
);

/** How long a row is marked that was asked for, in milliseconds: a little longer than its fade in panel.css. */
const FLASH = 1200;

/** Brings the finding that the page asked for into sight, once it is drawn. Gives the finding until then. */
function useWanted(state: PanelState, root: RefObject<HTMLElement>): Entry | undefined {
  const findings = state.findings.value;
  const wanted = state.wanted.value;
  const drawn = state.firstDrawn.value;
  const entry = wanted && findings ? entryAt(findings, wanted) : undefined;
  useEffect(() => {
    const row = entry && root.current?.querySelector<HTMLElement>(`[data-key="${entry.key}"]`);
    if (!row) return;
    state.wanted.value = null;
    row.closest('details')?.setAttribute('open', '');
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
    row.classList.add('flash');
    // Not ended with this effect, which the wish that is now fulfilled runs again.
    setTimeout(() => row.classList.remove('flash'), FLASH);
  }, [wanted, findings, drawn]);
  return entry;
}

/**
 * True once the first findings are on the screen: what stands below them is drawn then, so that they come sooner. Later
 * visits of the tab draw all at once.
 */
function useFirstDrawn(state: PanelState, ready: boolean): boolean {
  const { firstDrawn } = state;
  useEffect(() => {
    if (!ready || firstDrawn.value) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        firstDrawn.value = true;
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [ready]);
  return firstDrawn.value;
}

/** The search box with how much was found, in words that are also heard. */
function SearchBox({ state, box, found }: { state: PanelState; box: RefObject<HTMLInputElement>; found: string }) {
  return (
    <>
      <input
        ref={box}
        type="search"
        class="filter"
        placeholder={t('trial.search.label')}
        aria-label={t('trial.search.label')}
        aria-keyshortcuts={state.singleKeys.value.value ? '/' : undefined}
        value={state.query.value}
        onInput={(e) => {
          state.query.value = e.currentTarget.value;
        }}
        onKeyDown={(e) => {
          if (e.key === 'Escape') state.query.value = '';
        }}
      />
      <p class="found" aria-live="polite">
        {found}
      </p>
    </>
  );
}

/** "3 findings and 5 criteria have these words." */
function foundWords(findings: number, criteria: number): string {
  if (findings > 0 && criteria > 0)
    return t('trial.search.both', [
      t('trial.search.someFindings', [findings]),
      t('trial.search.someCriteria', [criteria]),
    ]);
  if (findings > 0) return t('trial.search.findings', [findings]);
  return criteria > 0 ? t('trial.search.criteria', [criteria]) : t('trial.search.none');
}

/** The list of a trial's findings, with what they were read from. */
export function TrialTab({ state, reading }: { state: PanelState; reading: Reading }) {
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useFindingKeys(root, box, state.singleKeys.value);
  const wanted = useWanted(state, root);
  const places = useRef(new Map<string, number>());
  const shown = useComputed(() => {
    const all = state.findings.value;
    return all && filtered(all, state.query.value);
  });
  const all = state.findings.value;
  const list = shown.value;
  const drawn = useFirstDrawn(state, list !== null);
  const tab = state.tab.value;
  const problem = tab?.status === 'read' ? tab.problem : undefined;
  if (!all || !list) return null;
  const total = entryCount(all);
  const show = (entry: Entry) => {
    // Each further click goes to the next place where the page says the same.
    const turn = places.current.get(entry.key) ?? 0;
    places.current.set(entry.key, turn + 1);
    const ref = entry.refs[turn % entry.refs.length];
    if (ref) void state.showOnPage(ref);
  };
  const onPage = state.stage.value === 'page';
  const subject = state.subject.value;
  const record = state.studies.record.value;
  const fetched = state.stage.value === 'record' && record !== 'asking' ? record?.criteria : undefined;
  const criteria = reading.criteria.length > 0 ? reading.criteria : (fetched ?? []);
  const found =
    state.query.value.trim() === ''
      ? ''
      : foundWords(entryCount(list), criteriaWith(criteria, state.query.value).length);
  const rowsOnPage = onPage && total > 1;
  return (
    <div ref={root}>
      {state.stage.value === 'record' && subject && <FromRegistry state={state} study={subject} problem={problem} />}
      {onPage && problem && problem !== 'no-criteria' && <p class="info">{problemLine(problem)}</p>}
      <Counts counts={all.counts} />
      {all.counts.unknownKind > 0 && <p class="info">{kindUnknown()}</p>}
      {onPage && total === 0 && <p class="info">{t('trial.nothing')}</p>}
      {total + criteria.length > 6 && <SearchBox state={state} box={box} found={found} />}
      {total > 0 && <UnitsSwitch units={state.units} />}
      {rowsOnPage && <KeyHelp state={state} />}
      {list.groups.map((g) => (
        <Group key={g.id} group={g} show={show} wanted={wanted} />
      ))}
      {drawn && list.washouts.length > 0 && <Timeline entries={list.washouts} show={onPage ? show : undefined} />}
      {drawn && list.periods.length > 0 && (
        <Periods entries={list.periods} show={show} open={state.query.value !== ''} />
      )}
      {drawn && fetched && fetched.length > 0 && (
        <Criteria criteria={fetched} title={t('criteria.atRegistry')} query={state.query.value} />
      )}
      {drawn && reading.criteria.length > 0 && (
        <Criteria criteria={reading.criteria} show={(ref) => void state.showOnPage(ref)} query={state.query.value} />
      )}
    </div>
  );
}

/** Look-backs, stable treatment and the rest: there for who looks, out of the way of who does not. */
const Periods = ({ entries, show, open }: { entries: readonly WindowEntry[]; show: Show; open: boolean }) => (
  <details class="fold periods" open={open}>
    <summary>
      <h2>
        {t('trial.periods')} <span class="count">{entries.length}</span>
      </h2>
    </summary>
    <ul>
      {entries.map((e) => (
        <li key={e.key}>
          <Row entry={{ ...e, must: '', small: [e.meaning, ...e.small] }} show={show} />
        </li>
      ))}
    </ul>
  </details>
);
