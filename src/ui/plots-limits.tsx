// Strips of limits: one axis an analyte, this trial filled, the other studies as rings.
import { useMemo } from 'preact/hooks';
import { type Strip, silentWords, stacked, stripLabel, stripsOf, stripWords, valuesAt } from '../compare/plots';
import type { Study } from '../model/study';
import type { UnitSystem } from '../plain';
import { t } from '../words/words';
import { cut, nameColumn, narrowBelow, PlotFrame, StackOf, stackHeight, useWidth } from './plots-frame';
import { textWidth } from './text-width';

type Props = { self: Study; others: readonly Study[]; units: UnitSystem; footer: readonly string[] };

export function LimitsPlot({ self, others, units, footer }: Props) {
  const { ref, width } = useWidth();
  const strips = useMemo(() => stripsOf(self, others, units), [self, others, units]);
  const narrow = width < narrowBelow;
  const left = narrow ? 10 : nameColumn(strips.map(stripLabel), width, 210);
  const right = width - (narrow ? 10 : 130);
  const ticks = Math.max(3, Math.floor((right - left) / (narrow ? 62 : 84)));
  let y = 0;
  const rows = strips.map((s) => {
    const axis = s.axis(ticks, right - left);
    const stacks = stacked(s.points, (p) => axis.at(p.value), 13 / (right - left));
    const above = Math.max(12, ...stacks.map((k) => stackHeight(k.items)));
    const top = y;
    const line = top + above + (narrow ? 26 : 10);
    y = line + 34;
    return { s, axis, stacks, top, line };
  });
  const count = others.length + 1;
  if (strips.length === 0)
    return (
      <div ref={ref}>
        <p class="info">{t('plots.limits.none')}</p>
      </div>
    );
  return (
    <div ref={ref}>
      <PlotFrame
        id="limits"
        title={t('plots.limits.title', [count])}
        lead={t('plots.limits.lead')}
        words={strips.map((s) => t('plots.strip', [stripLabel(s), stripWords(s)]))}
        footer={footer}
        width={width}
        height={y}
      >
        {rows.map(({ s, axis, stacks, top, line }) => (
          <g key={s.id}>
            <Label strip={s} narrow={narrow} top={top} line={line} left={left} width={width} of={count} />
            <line class="axis-line" x1={left} x2={right} y1={line} y2={line} />
            {axis.ticks.map((tick) => (
              <text
                key={tick.value}
                class="tick"
                x={left + tick.at * (right - left)}
                y={line + 20}
                text-anchor="middle"
              >
                {tickLabel(s, valuesAt(tick))}
              </text>
            ))}
            {stacks.map((k) => (
              <StackOf
                key={k.at}
                x={left + k.at * (right - left)}
                y={line}
                tone="limit"
                items={k.items.map((p) => ({
                  self: p.self,
                  title: t('plots.limits.point', [p.self ? t('plots.thisTrial') : p.name, s.name, p.shown]),
                }))}
              />
            ))}
          </g>
        ))}
      </PlotFrame>
    </div>
  );
}

/** "64 · 65" for two values at one tick, "64–67" for more. */
function tickLabel(strip: Strip, values: readonly number[]): string {
  const [first = Number.NaN, last = first] = [values[0], values[values.length - 1]];
  return values.length > 2 ? `${strip.tick(first)}–${strip.tick(last)}` : values.map(strip.tick).join(' · ');
}

/** The analyte, its unit, and how many studies state it. */
function Label({ strip, narrow, top, line, left, width, of }: LabelProps) {
  const stating = new Set(strip.points.map((p) => p.id)).size;
  const count = t(narrow ? 'plots.of' : 'plots.stateIt', [stating, of]);
  const label = stripLabel(strip);
  if (narrow)
    return (
      <>
        <text class="name" x={0} y={top + 14}>
          <title>{label}</title>
          {cut(label, width - 76 - textWidth(strip.unit) * 6.4, 7)} <tspan class="unit">{strip.unit}</tspan>
        </text>
        <text class="unit" x={width} y={top + 14} text-anchor="end">
          <title>{silentWords(strip.silent)}</title>
          {count}
        </text>
      </>
    );
  return (
    <>
      <text class="name" x={0} y={line + 4}>
        <title>{label}</title>
        {cut(label, left - 20)}
      </text>
      <text class="unit" x={0} y={line + 20}>
        {strip.unit}
      </text>
      <text class="unit" x={width} y={line + 4} text-anchor="end">
        <title>{silentWords(strip.silent)}</title>
        {count}
      </text>
    </>
  );
}
type LabelProps = {
  strip: Strip;
  narrow: boolean;
  top: number;
  line: number;
  left: number;
  width: number;
  of: number;
};
