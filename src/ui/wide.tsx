// The wide view: this trial beside as many studies as one likes, in a tab of its own.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Column, compareStudies, disclaimer, onlyDifferences } from '../compare';
import type { Study } from '../model/study';
import { studyName } from '../plain';
import { ChooseStudy } from './choose';
import { criteriaKnown, DifferencesSwitch, NoStudies, outsideWords } from './compare-tab';
import { ComparisonTable } from './comparison';
import { CopyMenu } from './copy';
import { FindButton, Finder } from './finder';
import { StatusChip } from './header';
import { NoTrial } from './notices';
import { Plots } from './plots';
import { usePrintSheet } from './print';
import { StudiesLine } from './refresh';
import type { PanelState } from './state';
import { UnitsSwitch } from './units';

/** How many similar studies stand beside the trial when nothing else is asked for. */
const atFirst = 4;

type WideProps = {
  state: PanelState;
  /** The studies of the address, by id; null where it names none. */
  initial: readonly string[] | null;
  /** The trial by its id, where its tab is closed. */
  selfId: string | null;
  /** Called when the studies change, to keep the address in step. */
  changed: (self: string | undefined, ids: readonly string[]) => void;
};

export function WideView({ state, initial, selfId, changed }: WideProps) {
  const picked = useSignal<readonly string[] | null>(initial);
  const plots = useSignal(false);
  const library = state.library.value;
  const byId = (id: string): Study | undefined => (typeof library === 'string' ? undefined : library.byId(id));
  // What the tab shows, if it is still this trial; else the library's record of it.
  const onPage = state.subject.value;
  const asked = selfId === null ? undefined : byId(selfId);
  const self = (onPage && (!asked || onPage.ids.some((id) => asked.ids.includes(id))) ? onPage : asked) ?? null;
  const similar = useMemo(
    () => (self && typeof library !== 'string' ? library.similar(self) : { studies: [], outside: false }),
    [self, library],
  );
  const ids =
    picked.value ?? similar.studies.slice(0, atFirst).flatMap((s) => (s.study.ids[0] ? [s.study.ids[0]] : []));
  const others = ids.map(byId).filter((s): s is Study => s !== undefined && !s.ids.some((i) => self?.ids.includes(i)));
  const key = ids.join();
  const units = state.units.system.value;
  const full = useMemo(
    () => (self ? compareStudies(self, others, units, criteriaKnown(state)) : null),
    [self, key, library, units, state.tab.value],
  );
  const comparison = useMemo(
    () => (full && state.onlyDifferences.value ? onlyDifferences(full) : full),
    [full, state.onlyDifferences.value],
  );
  usePrintSheet(plots.value ? null : comparison);
  useEffect(() => {
    if (self) changed(self.ids[0], ids);
    document.title = self ? `${studyName(self)} beside other studies` : 'Compare studies';
  }, [self?.ids[0], key]);
  if (!self || !comparison) {
    const waiting = state.stage.value === 'asking' || state.stage.value === 'reading' || library === 'loading';
    return (
      <main class="wide-view">{waiting || library === 'failed' ? <NoStudies state={state} alone /> : <NoTrial />}</main>
    );
  }
  if (typeof library === 'string')
    return (
      <main class="wide-view">
        <NoStudies state={state} alone />
      </main>
    );
  const set = (next: readonly string[]) => {
    picked.value = next;
  };
  const { finder } = state;
  const shutFinder = () => {
    finder.open.value = false;
  };
  const move = (id: string, by: number) => {
    const next = [...ids];
    const at = next.indexOf(id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= next.length) return;
    next.splice(at, 1);
    next.splice(to, 0, id);
    set(next);
  };
  const head = (c: Column) => {
    const study = c.self ? self : byId(c.id);
    const why = similar.studies.find((s) => s.study.ids[0] === c.id)?.why;
    return (
      <>
        {study?.overallStatus && <StatusChip code={study.overallStatus.value} />}
        {why && (
          <span class="why" title={why}>
            {why}
          </span>
        )}
        {!c.self && (
          <span class="col-tools">
            <button type="button" class="icon" aria-label={`Move ${c.name} left`} onClick={() => move(c.id, -1)}>
              ←
            </button>
            <button type="button" class="icon" aria-label={`Move ${c.name} right`} onClick={() => move(c.id, 1)}>
              →
            </button>
            <button
              type="button"
              class="icon"
              aria-label={`Remove ${c.name}`}
              onClick={() => set(ids.filter((id) => id !== c.id))}
            >
              ×
            </button>
          </span>
        )}
      </>
    );
  };
  return (
    <main class="wide-view">
      <div class="wide-head">
        <h1>{self.briefTitle?.value ?? studyName(self)}</h1>
        {similar.outside && <p class="info">{outsideWords}</p>}
        <div class="tools">
          <ChooseStudy
            label="Add"
            similar={similar.studies}
            all={library.all()}
            without={[...self.ids, ...ids]}
            value=""
            prompt="a study …"
            choose={(id) => set([...ids, id])}
          />
          <FindButton finder={finder} />
          <button
            type="button"
            class="pill"
            aria-pressed={plots.value}
            onClick={() => {
              plots.value = !plots.value;
            }}
          >
            Plots
          </button>
          <DifferencesSwitch state={state} />
          <UnitsSwitch units={state.units} />
          <CopyMenu
            comparison={comparison}
            copy={(text, what) => void state.copy(text, what)}
            say={(words) => {
              state.notice.value = words;
            }}
            prints
          />
        </div>
        <StudiesLine state={state} />
      </div>
      <div class={`wide-body${finder.open.value ? ' finding' : ''}`}>
        {finder.open.value && (
          <Finder
            finder={finder}
            self={self}
            all={library.all()}
            similar={similar.studies}
            isBeside={(id) => ids.includes(id)}
            pick={(id) => set(ids.includes(id) ? ids.filter((i) => i !== id) : [...ids, id])}
            pickAll={(more) => set([...ids, ...more])}
            close={shutFinder}
          />
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="scroll" aria-label={plots.value ? 'Plots' : 'Comparison'} tabIndex={0}>
          {plots.value ? (
            <Plots self={self} beside={others} all={library.all()} units={units} />
          ) : (
            <ComparisonTable comparison={comparison} head={head} folds />
          )}
        </section>
      </div>
      <footer>
        <p>{disclaimer}</p>
      </footer>
      <div role="status" class={`status${state.notice.value ? ' on' : ''}`}>
        {state.notice.value}
      </div>
    </main>
  );
}
