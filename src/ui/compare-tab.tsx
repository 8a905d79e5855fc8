// "Compare": this trial beside one other study.
import { type Comparison, compareStudies, differFirst, isAlmostUnknown, onlyDifferences } from '../compare';
import type { Criterion } from '../model/reading';
import type { Study } from '../model/study';
import { registryUrl } from '../plain';
import { t } from '../words/words';
import { ChooseStudy } from './choose';
import { ComparisonTable, type TextOf } from './comparison';
import { CopyMenu } from './copy';
import { FindButton, Finder } from './finder';
import { Notice } from './notices';
import { StudiesLine } from './refresh';
import { registryToAsk, type StudyText } from './sentences';
import type { PanelState } from './state';
import { UnitsSwitch } from './units';

/** That a comparison says little, why, and where more is to be read. */
function AlmostUnknown({ study }: { study: Study }) {
  const [id = ''] = study.ids;
  const url = registryUrl(id);
  return (
    <p class="info">
      {t('comparison.almostUnknown.text')}{' '}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {t('comparison.almostUnknown.link')}
        </a>
      )}
    </p>
  );
}

/** What stands in the place of a comparison while, or where, there are no studies. */
export function NoStudies({ state, alone = false }: { state: PanelState; alone?: boolean }) {
  if (state.library.value === 'loading') return <Notice title={t('comparison.loading')} busy alone={alone} />;
  if (state.library.value === 'failed')
    return (
      <Notice title={t('comparison.failed.title')} alone={alone}>
        <p>{t('comparison.failed.text')}</p>
      </Notice>
    );
  return (
    <Notice title={t('comparison.none.title')} alone={alone}>
      <p>{t('comparison.none.text')}</p>
    </Notice>
  );
}

/** The text of another study: what came in this page, what is kept in the browser. */
function textKept(state: PanelState, study: Study): StudyText | undefined {
  const library = state.library.value;
  return (
    state.sentences.came.value.get(study.ids[0] ?? '') ??
    (typeof library === 'string' ? undefined : library.text?.(study))
  );
}

/** The criteria's text of a study, where it is at hand: the page's own of this trial, a registry's record of another. */
export function criteriaKnown(state: PanelState): (study: Study) => readonly Criterion[] | undefined {
  const tab = state.tab.value;
  return (study) => {
    if (tab?.status === 'read' && tab.reading.criteria.length > 0) {
      const [id] = tab.reading.ids;
      if (id === undefined ? study === state.subject.value : study.ids.includes(id)) return tab.reading.criteria;
    }
    return textKept(state, study)?.criteria;
  };
}

/** What is known of the text of a column's study, and how to ask for it. */
export const textOf =
  (state: PanelState): TextOf =>
  ({ id, self }) => {
    const library = state.library.value;
    const study = self || typeof library === 'string' ? undefined : library.byId(id);
    if (!study) return undefined;
    const kept = textKept(state, study);
    const registry = registryToAsk(study);
    const waiting = state.sentences.waiting.value.get(study.ids[0] ?? '');
    return {
      isKnown: kept !== undefined,
      ...(kept?.source ? { source: kept.source } : {}),
      ...(registry === undefined ? {} : { registry }),
      ...(waiting === undefined ? {} : { waiting }),
      ask: () => state.sentences.ask(study),
    };
  };

/** The comparison's rows as the reader wishes them: those that differ first, or alone. */
export function arranged(comparison: Comparison, state: PanelState): Comparison {
  const shown = state.onlyDifferences.value ? onlyDifferences(comparison) : comparison;
  return state.differFirst.value.value ? { ...shown, groups: differFirst(shown.groups) } : shown;
}

/** The switches of the rows: those that differ first, and those alone. */
export const RowSwitches = ({ state }: { state: PanelState }) => (
  <>
    <button
      type="button"
      class="pill"
      aria-pressed={state.differFirst.value.value}
      onClick={() => state.differFirst.set(!state.differFirst.value.value)}
    >
      {t('comparison.differFirst')}
    </button>
    <button
      type="button"
      class="pill"
      aria-pressed={state.onlyDifferences.value}
      onClick={() => {
        state.onlyDifferences.value = !state.onlyDifferences.value;
      }}
    >
      {t('comparison.onlyDifferences')}
    </button>
  </>
);

export function CompareTab({ state }: { state: PanelState }) {
  const self = state.subject.value;
  const other = state.chosen.value;
  const library = state.library.value;
  if (!self || !other || typeof library === 'string') return <NoStudies state={state} />;
  const { studies, outside } = state.similar.value;
  const full = compareStudies(self, [other], state.units.system.value, criteriaKnown(state));
  const comparison = arranged(full, state);
  const why = studies.find((s) => s.study.ids[0] === other.ids[0])?.why;
  const { finder } = state;
  if (finder.open.value)
    return (
      <Finder
        finder={finder}
        registry={state.registry}
        self={self}
        all={library.all()}
        similar={(also) => (also.length > 0 ? library.similar(self, also).studies : studies)}
        isBeside={(id) => other.ids[0] === id}
        pick={(id) => {
          state.choose(id);
          finder.open.value = false;
        }}
        close={() => {
          finder.open.value = false;
        }}
      />
    );
  return (
    <div class="compare">
      {outside && <p class="info">{t('comparison.outside')}</p>}
      <div class="beside">
        <ChooseStudy
          label={t('comparison.beside')}
          similar={studies}
          all={library.all()}
          without={self.ids}
          value={other.ids[0] ?? ''}
          choose={state.choose}
        />
        <FindButton finder={finder} />
      </div>
      {isAlmostUnknown(other) ? <AlmostUnknown study={other} /> : why && <p class="why">{why}</p>}
      <div class="tools">
        <RowSwitches state={state} />
        <CopyMenu
          comparison={comparison}
          copy={(text, done) => void state.copy(text, done)}
          say={(words) => {
            state.notice.value = words;
          }}
        />
        <button type="button" class="btn" onClick={state.openWide}>
          {t('comparison.openWide')} <span aria-hidden="true">↗</span>
        </button>
      </div>
      <UnitsSwitch units={state.units} />
      <ComparisonTable comparison={comparison} textOf={textOf(state)} />
      {comparison.groups.length === 0 && <p class="info">{t('comparison.same')}</p>}
      <StudiesLine state={state} />
    </div>
  );
}
