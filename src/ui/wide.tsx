// The wide view: this trial beside as many studies as one likes, in a tab of its own.
import { batch, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type Column, compareStudies, disclaimer } from '../compare';
import type { Study } from '../model/study';
import { studyName } from '../plain';
import { t } from '../words/words';
import { ChooseStudy } from './choose';
import { arranged, criteriaKnown, NoStudies, RowSwitches, textOf } from './compare-tab';
import { ComparisonTable } from './comparison';
import { CopyMenu } from './copy';
import { dragColumns } from './drag-columns';
import { FindButton, Finder } from './finder';
import { StatusChip } from './header';
import { NoTrial } from './notices';
import { type Columns, move, pin, remove, unpin } from './pins';
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
  /** How many of them, from the first on, stay in sight. */
  initialPinned?: number;
  /** The trial by its id, where its tab is closed. */
  selfId: string | null;
  /** Called when the studies change, to keep the address in step. */
  changed: (self: string | undefined, ids: readonly string[], pinned: number) => void;
};

type ScrollProps = { label: string; move: (id: string, place: number) => void; children: ComponentChildren };

/** The part that scrolls; columns in it can be dragged. */
function ScrollBox({ label, move, children }: ScrollProps) {
  const box = useRef<HTMLElement>(null);
  const latest = useRef(move);
  latest.current = move;
  useEffect(() => (box.current ? dragColumns(box.current, (id, place) => latest.current(id, place)) : undefined), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={box} class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

export function WideView({ state, initial, initialPinned = 0, selfId, changed }: WideProps) {
  const pins = useSignal(initialPinned);
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
  // Two ids may be of one study.
  const others = [...new Set(ids.flatMap((id) => byId(id) ?? []))].filter(
    (s) => !s.ids.some((id) => self?.ids.includes(id)),
  );
  const key = ids.join();
  const units = state.units.system.value;
  const full = useMemo(
    () => (self ? compareStudies(self, others, units, criteriaKnown(state)) : null),
    [self, key, library, units, state.tab.value, state.sentences.came.value],
  );
  const comparison = useMemo(
    () => full && arranged(full, state),
    [full, state.onlyDifferences.value, state.differFirst.value.value],
  );
  // A button that moves with its column loses the focus by that.
  const moving = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    moving.current?.focus();
    moving.current = null;
  }, [key, pins.value]);
  usePrintSheet(plots.value ? null : comparison);
  useEffect(() => {
    if (self) changed(self.ids[0], ids, pins.value);
    document.title = self ? t('wide.title', [studyName(self)]) : t('wide.untitled');
  }, [self?.ids[0], key, pins.value]);
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
  /** Adds to what is there now: a study may come from its registry while others are chosen. */
  const add = (...more: readonly string[]) => set([...(picked.value ?? ids), ...more]);
  const { finder } = state;
  const shutFinder = () => {
    finder.open.value = false;
  };
  const columns = others.flatMap((s) => s.ids[0] ?? []);
  const pinned = Math.min(pins.value, columns.length);
  /** Studies of the address that the library does not have, or not yet. */
  const unknown = ids.filter((id) => byId(id) === undefined);
  const arrange = (next: Columns) =>
    batch(() => {
      set([...next.ids, ...unknown]);
      pins.value = next.pinned;
    });
  const moveTo = (id: string, place: number) => {
    const study = byId(id);
    if (!study || !columns.includes(id) || place < 0 || place >= columns.length) return;
    const next = move({ ids: columns, pinned }, id, place);
    if (next.ids.join() === columns.join()) return;
    arrange(next);
    state.notice.value = t('wide.moved', [studyName(study), next.ids.indexOf(id) + 1, columns.length]);
  };
  const turnPin = (id: string, button: HTMLElement) => {
    const study = byId(id);
    const isPinned = columns.indexOf(id) < pinned;
    arrange((isPinned ? unpin : pin)({ ids: columns, pinned }, id));
    moving.current = button;
    if (study) state.notice.value = t(isPinned ? 'wide.unpinned' : 'wide.pinned', [studyName(study)]);
  };
  const step = (id: string, by: number, button: HTMLElement) => {
    moveTo(id, columns.indexOf(id) + by);
    moving.current = button;
  };
  const takeAway = (id: string, button: HTMLElement) => {
    const box = button.closest<HTMLElement>('.scroll');
    arrange(remove({ ids: columns, pinned }, id));
    box?.focus({ preventScroll: true });
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
            <span class="icon grip" title={t('wide.drag')} aria-hidden="true">
              ⠿
            </span>
            <button
              type="button"
              class="icon"
              aria-label={t('wide.moveLeft', [c.name])}
              onClick={(e) => step(c.id, -1, e.currentTarget)}
            >
              ←
            </button>
            <button
              type="button"
              class="icon"
              aria-label={t('wide.moveRight', [c.name])}
              onClick={(e) => step(c.id, 1, e.currentTarget)}
            >
              →
            </button>
            <button
              type="button"
              class="icon pin"
              aria-label={t('wide.pin', [c.name])}
              aria-pressed={columns.indexOf(c.id) < pinned}
              title={t('wide.pin', [c.name])}
              onClick={(e) => turnPin(c.id, e.currentTarget)}
            >
              ⊣
            </button>
            <button
              type="button"
              class="icon"
              aria-label={t('wide.remove', [c.name])}
              onClick={(e) => takeAway(c.id, e.currentTarget)}
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
        {similar.outside && <p class="info">{t('comparison.outside')}</p>}
        <div class="tools">
          <ChooseStudy
            label={t('wide.add')}
            similar={similar.studies}
            all={library.all()}
            without={[...self.ids, ...ids]}
            value=""
            prompt={t('wide.aStudy')}
            choose={(id) => add(id)}
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
            {t('wide.plots')}
          </button>
          <RowSwitches state={state} />
          <UnitsSwitch units={state.units} />
          <CopyMenu
            comparison={comparison}
            copy={(text, done) => void state.copy(text, done)}
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
            registry={state.registry}
            self={self}
            all={library.all()}
            similar={(also) => (also.length > 0 ? library.similar(self, also).studies : similar.studies)}
            isBeside={(id) => columns.includes(id)}
            pick={(id) => (columns.includes(id) ? arrange(remove({ ids: columns, pinned }, id)) : add(id))}
            pickAll={(more) => add(...more)}
            close={shutFinder}
          />
        )}
        <ScrollBox label={t(plots.value ? 'wide.plots' : 'wide.comparison')} move={moveTo}>
          {plots.value ? (
            <Plots self={self} beside={others} all={library.all()} units={units} />
          ) : (
            <ComparisonTable comparison={comparison} head={head} textOf={textOf(state)} folds pinned={pinned + 1} />
          )}
        </ScrollBox>
      </div>
      <footer>
        <p>{disclaimer()}</p>
      </footer>
      <div role="status" class={`status${state.notice.value ? ' on' : ''}`}>
        {state.notice.value}
      </div>
    </main>
  );
}
