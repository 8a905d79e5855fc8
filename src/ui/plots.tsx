// The plots of the wide view: which studies they show, and the four pictures.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { citationLine, citationOf, compareStudies, disclaimer, joined } from '../compare';
import type { Modality, Study } from '../model/study';
import { statusShown, type UnitSystem } from '../plain';
import { type Key, t } from '../words/words';
import { DosesPlot } from './plots-doses';
import { LimitsPlot } from './plots-limits';
import { ExclusivePlot } from './plots-map';
import { WashoutsPlot } from './plots-washouts';
import { type TabItem, TabList, TabPanel } from './tabs';

export type PlotKind = 'limits' | 'doses' | 'washouts' | 'exclusive';

const kinds: readonly TabItem<PlotKind>[] = [
  { id: 'limits', label: 'plots.kinds.limits' },
  { id: 'doses', label: 'plots.kinds.doses' },
  { id: 'washouts', label: 'plots.kinds.washouts' },
  { id: 'exclusive', label: 'plots.kinds.exclusive' },
];

type PlotsProps = {
  self: Study;
  /** The studies in the table: always shown. */
  beside: readonly Study[];
  /** All others that can be shown. */
  all: readonly Study[];
  units: UnitSystem;
};

/** Kinds of treatment whose names are words; the others are called the same in every language. */
const kindWords: Partial<Record<Modality, Key>> = {
  antibody: 'plots.modality.antibody',
  other: 'plots.modality.other',
};

/** Kinds of cells that the plots begin with: this trial's field. */
const atFirst: readonly Modality[] = ['NK', 'CAR-NK'];

function kindShown(kind: Modality): string {
  const key = kindWords[kind];
  return key === undefined ? kind : t(key);
}

export function Plots({ self, beside, all, units }: PlotsProps) {
  const kind = useSignal<PlotKind>('limits');
  const modalities = useMemo(() => [...new Set(all.map((s) => s.modality))], [all]);
  const wanted = useSignal<readonly Modality[]>(atFirst.filter((m) => modalities.includes(m)));
  const recruiting = useSignal(false);
  const others = useMemo(() => {
    const besides = new Set(beside);
    const isSelf = (s: Study) => s.ids.some((id) => self.ids.includes(id));
    const more = all.filter(
      (s) =>
        !besides.has(s) &&
        wanted.value.includes(s.modality) &&
        (!recruiting.value || s.overallStatus?.value === 'RECRUITING'),
    );
    return [...beside, ...more].filter((s) => !isSelf(s));
  }, [self, beside.map((s) => s.ids[0]).join(), all, wanted.value, recruiting.value]);
  // Every study's own source would be a page: this trial's in full, the others by their ids.
  const footer = [
    t('plots.self', [citationLine(citationOf(self))]),
    t('plots.others', [joined(others.map((s) => s.ids[0] ?? ''))]),
    disclaimer(),
  ];
  const comparison = useMemo(
    () => (kind.value === 'exclusive' ? compareStudies(self, others, units) : null),
    [self, others, units, kind.value],
  );
  return (
    <div class="plots">
      <TabList tabs={kinds} selected={kind.value} select={(id) => (kind.value = id)} label={t('plots.label')} />
      <fieldset class="tools which">
        <legend class="sr">{t('plots.which')}</legend>
        {modalities.map((m) => (
          <button
            key={m}
            type="button"
            class="pill"
            aria-pressed={wanted.value.includes(m)}
            onClick={() => {
              wanted.value = wanted.value.includes(m) ? wanted.value.filter((x) => x !== m) : [...wanted.value, m];
            }}
          >
            {kindShown(m)}
          </button>
        ))}
        <button
          type="button"
          class="pill"
          aria-pressed={recruiting.value}
          onClick={() => {
            recruiting.value = !recruiting.value;
          }}
        >
          {statusShown('RECRUITING')}
        </button>
        <span class="count">{t('plots.shown', [others.length + 1])}</span>
      </fieldset>
      <TabPanel id={kind.value}>
        {kind.value === 'limits' && <LimitsPlot self={self} others={others} units={units} footer={footer} />}
        {kind.value === 'doses' && <DosesPlot self={self} others={others} footer={footer} />}
        {kind.value === 'washouts' && <WashoutsPlot self={self} others={others} footer={footer} />}
        {comparison && <ExclusivePlot comparison={comparison} footer={footer} />}
      </TabPanel>
    </div>
  );
}
