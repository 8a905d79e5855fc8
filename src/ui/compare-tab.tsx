// "Compare": this trial beside one other study.
import { compareStudies, isAlmostUnknown, onlyDifferences } from '../compare';
import type { Criterion } from '../model/reading';
import type { Study } from '../model/study';
import { registryUrl } from '../plain';
import { ChooseStudy } from './choose';
import { ComparisonTable } from './comparison';
import { CopyMenu } from './copy';
import { FindButton, Finder } from './finder';
import { Notice } from './notices';
import { StudiesLine } from './refresh';
import type { PanelState } from './state';
import { UnitsSwitch } from './units';

/** That a comparison says little, why, and where more is to be read. */
function AlmostUnknown({ study }: { study: Study }) {
  const [id = ''] = study.ids;
  const url = registryUrl(id);
  return (
    <p class="info">
      Almost nothing is known here of this study. Not stated does not mean that it has no limits.{' '}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          Read its record at the registry
        </a>
      )}
    </p>
  );
}

export const outsideWords = 'This trial is no lupus cell therapy. These are the studies nearest to it.';

/** What stands in the place of a comparison while, or where, there are no studies. */
export function NoStudies({ state, alone = false }: { state: PanelState; alone?: boolean }) {
  if (state.library.value === 'loading') return <Notice title="Loading the studies" busy alone={alone} />;
  if (state.library.value === 'failed')
    return (
      <Notice title="The studies could not be loaded" alone={alone}>
        <p>
          They are a part of the extension. Close the panel and open it again; if that does not help, install it anew.
        </p>
      </Notice>
    );
  return (
    <Notice title="Nothing to compare" alone={alone}>
      <p>There is no other study in the library.</p>
    </Notice>
  );
}

/** The criteria's text of a study, where it is at hand: the page's own of this trial, a registry's record of another. */
export function criteriaKnown(state: PanelState): (study: Study) => readonly Criterion[] | undefined {
  const tab = state.tab.value;
  const library = state.library.value;
  return (study) => {
    if (tab?.status === 'read' && tab.reading.criteria.length > 0) {
      const [id] = tab.reading.ids;
      if (id === undefined ? study === state.subject.value : study.ids.includes(id)) return tab.reading.criteria;
    }
    return typeof library === 'string' ? undefined : library.criteria?.(study);
  };
}

/** A switch that hides the rows in which the studies agree. */
export const DifferencesSwitch = ({ state }: { state: PanelState }) => (
  <button
    type="button"
    class="pill"
    aria-pressed={state.onlyDifferences.value}
    onClick={() => {
      state.onlyDifferences.value = !state.onlyDifferences.value;
    }}
  >
    Only differences
  </button>
);

export function CompareTab({ state }: { state: PanelState }) {
  const self = state.subject.value;
  const other = state.chosen.value;
  const library = state.library.value;
  if (!self || !other || typeof library === 'string') return <NoStudies state={state} />;
  const { studies, outside } = state.similar.value;
  const full = compareStudies(self, [other], state.units.system.value, criteriaKnown(state));
  const comparison = state.onlyDifferences.value ? onlyDifferences(full) : full;
  const why = studies.find((s) => s.study.ids[0] === other.ids[0])?.why;
  const { finder } = state;
  if (finder.open.value)
    return (
      <Finder
        finder={finder}
        self={self}
        all={library.all()}
        similar={studies}
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
      {outside && <p class="info">{outsideWords}</p>}
      <div class="beside">
        <ChooseStudy
          label="Beside"
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
        <DifferencesSwitch state={state} />
        <CopyMenu
          comparison={comparison}
          copy={(text, what) => void state.copy(text, what)}
          say={(words) => {
            state.notice.value = words;
          }}
        />
        <button type="button" class="btn" onClick={state.openWide}>
          Open wide <span aria-hidden="true">↗</span>
        </button>
      </div>
      <UnitsSwitch units={state.units} />
      <StudiesLine state={state} />
      <ComparisonTable comparison={comparison} />
      {comparison.groups.length === 0 && <p class="info">The two studies do not differ in what is known of them.</p>}
    </div>
  );
}
