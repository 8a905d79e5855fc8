// Dose ladders: each study's dose levels on one logarithmic axis, as cells or as cells per kg of an assumed body weight.
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { joined } from '../compare';
import { type DoseUnit, dosePlot, type Ladder, ladderWords, weightOf, weightRange } from '../compare/plots';
import type { Study } from '../model/study';
import { assumedWeight, listed, numberShown } from '../plain';
import { type Key, t } from '../words/words';
import { sentences } from './joined';
import { cut, narrowBelow, PlotFrame, useWidth } from './plots-frame';
import { Said } from './said';

type Props = { self: Study; others: readonly Study[]; footer: readonly string[] };

/** What the doses are counted in: on its button, and as the plot's title. */
const unitWords: Record<DoseUnit, { name: Key; title: Key }> = {
  cells: { name: 'plots.doses.cells.name', title: 'plots.doses.cells.title' },
  'cells-per-kg': { name: 'plots.doses.perKg.name', title: 'plots.doses.perKg.title' },
};

export function DosesPlot({ self, others, footer }: Props) {
  const { ref, width } = useWidth();
  const unit = useSignal<DoseUnit>('cells');
  const kg = useSignal(assumedWeight);
  const plot = useMemo(() => dosePlot(self, others, unit.value, kg.value), [self, others, unit.value, kg.value]);
  const narrow = width < narrowBelow;
  const left = narrow ? 10 : 310;
  const right = width - 14;
  const axis = plot.axis(Math.max(3, Math.floor((right - left) / 90)));
  const at = (value: number) => left + axis.at(value) * (right - left);
  const step = narrow ? 44 : 30;
  const height = 28 + plot.ladders.length * step + 6;
  const converted = plot.ladders.some((l) => l.steps.some((s) => s.converted));
  const words = [
    ...plot.ladders.map((l) => ladderWords(l, plot.kg)),
    ...plot.words.map((w) => t('plots.doses.told', [w.name, w.note])),
    ...(plot.none.length > 0 ? [t('plots.doses.noneSeen', [listed(plot.none)])] : []),
  ];
  const controls = (
    <div class="tools">
      {(Object.keys(unitWords) as DoseUnit[]).map((u) => (
        <button
          key={u}
          type="button"
          class="pill"
          aria-pressed={unit.value === u}
          onClick={() => {
            unit.value = u;
          }}
        >
          {t(unitWords[u].name)}
        </button>
      ))}
      <label class="weight" for="dose-weight">
        <Said
          id="plots.doses.weight"
          with={[
            <input
              key="kg"
              id="dose-weight"
              type="number"
              min={weightRange[0]}
              max={weightRange[1]}
              step="1"
              value={kg.value}
              onChange={(e) => {
                kg.value = weightOf(e.currentTarget.valueAsNumber);
                e.currentTarget.value = String(kg.value);
              }}
            />,
          ]}
        />
      </label>
    </div>
  );
  if (plot.ladders.length === 0)
    return (
      <div ref={ref}>
        <p class="info">{t('plots.doses.none')}</p>
        {plot.words.map((w) => (
          <p class="note" key={`${w.name}${w.note}`}>
            {t('plots.named', [w.name, w.note])}
          </p>
        ))}
      </div>
    );
  return (
    <div ref={ref}>
      <PlotFrame
        id="doses"
        title={t(unitWords[unit.value].title)}
        lead={sentences(
          t('plots.doses.lead'),
          converted ? t('plots.doses.leadConverted', [plot.kg]) : '',
          t('plots.doses.leadFilled'),
        )}
        words={words}
        footer={[...(converted ? [t('plots.doses.converted', [plot.kg])] : []), ...footer]}
        width={width}
        height={height}
        controls={controls}
        notes={[
          ...(plot.words.length > 0 ? [t('plots.doses.inWords', [joined(plot.words.map((w) => w.name))])] : []),
          ...(plot.none.length > 0 ? [t('plots.doses.noneSeenShort', [joined(plot.none)])] : []),
        ]}
      >
        {axis.ticks.map((tick) => (
          <g key={tick.value}>
            <line class="grid" x1={at(tick.value)} x2={at(tick.value)} y1="22" y2={height - 4} />
            <text class="tick" x={at(tick.value)} y="14" text-anchor="middle">
              {numberShown(tick.value)}
            </text>
          </g>
        ))}
        {plot.ladders.map((l, i) => (
          <LadderRow
            key={`${l.id}${l.product}`}
            ladder={l}
            y={28 + i * step + (narrow ? 30 : 15)}
            at={at}
            narrow={narrow}
            width={width}
          />
        ))}
      </PlotFrame>
    </div>
  );
}

function LadderRow({ ladder: l, y, at, narrow, width }: LadderProps) {
  const [first, last] = [l.steps[0], l.steps[l.steps.length - 1]];
  const study = l.self ? t('plots.thisTrial') : l.name;
  const name = l.product ? t('plots.doses.product', [study, l.product]) : study;
  const room = narrow ? width - (l.days ? 110 : 10) : l.days ? 190 : 280;
  return (
    <g class={l.self ? 'self-row' : undefined}>
      <text class={l.self ? 'name strong' : 'name'} x={0} y={narrow ? y - 14 : y + 4}>
        <title>{l.self ? t('plots.named', [name, l.name]) : name}</title>
        {cut(name, room, l.self ? 7.4 : 6.6)}
      </text>
      {l.days && (
        <text class="unit" x={narrow ? width : 290} y={narrow ? y - 14 : y + 4} text-anchor="end">
          {l.days}
        </text>
      )}
      {first && last && <line class="ladder" x1={at(first.value)} x2={at(last.value)} y1={y} y2={y} />}
      {l.steps.map((s) => (
        <Step
          key={s.value}
          x={at(s.value)}
          y={y}
          self={l.self}
          converted={s.converted}
          title={t('plots.named', [name, s.stated])}
        />
      ))}
    </g>
  );
}
type LadderProps = { ladder: Ladder; y: number; at: (value: number) => number; narrow: boolean; width: number };

const Step = ({ x, y, self, converted, title }: StepProps) => (
  <g class={`dot${self ? ' self limit' : ''}`}>
    <title>{title}</title>
    {converted ? (
      <path d={`M${x} ${y - 7} L${x + 7} ${y} L${x} ${y + 7} L${x - 7} ${y} Z`} />
    ) : (
      <circle cx={x} cy={y} r="5.5" />
    )}
  </g>
);
type StepProps = { x: number; y: number; self: boolean; converted: boolean; title: string };
