// Washouts of the studies, one axis of time for all: this trial filled, the other studies as rings, "ever" at the end.
import { useMemo } from 'preact/hooks';
import { stacked, type WashoutPoint, washoutPlot, washoutTick, washoutWords } from '../compare/plots';
import type { Study } from '../model/study';
import { t } from '../words/words';
import { cut, nameColumn, narrowBelow, PlotFrame, StackOf, stackHeight, useWidth } from './plots-frame';

type Props = { self: Study; others: readonly Study[]; footer: readonly string[] };

function titleOf(p: WashoutPoint): string {
  const who = p.self ? t('plots.thisTrial') : p.name;
  return p.as === undefined ? t('plots.named', [who, p.shown]) : t('plots.washouts.statedFor', [who, p.shown, p.as]);
}

export function WashoutsPlot({ self, others, footer }: Props) {
  const { ref, width } = useWidth();
  const plot = useMemo(() => washoutPlot(self, others), [self, others]);
  const narrow = width < narrowBelow;
  const left = narrow
    ? 10
    : nameColumn(
        plot.strips.map((s) => s.name),
        width,
        220,
      );
  const right = width - (narrow ? 10 : 130);
  const at = (days: number) => left + plot.axis.at(days) * (right - left);
  let y = 26;
  const rows = plot.strips.map((s) => {
    const stacks = stacked(s.points, (p) => plot.axis.at(p.least), 13 / (right - left));
    const top = y;
    const line = top + Math.max(12, ...stacks.map((k) => stackHeight(k.items))) + (narrow ? 24 : 6);
    y = line + 18;
    return { s, stacks, top, line };
  });
  const studies = others.length + 1;
  if (plot.strips.length === 0)
    return (
      <div ref={ref}>
        <p class="info">{t('plots.washouts.none')}</p>
      </div>
    );
  const every = narrow ? plot.axis.ticks.filter((_, i) => i % 2 === 0) : plot.axis.ticks;
  return (
    <div ref={ref}>
      <PlotFrame
        id="washouts"
        title={t('plots.washouts.title', [studies])}
        lead={t('plots.washouts.lead')}
        words={plot.strips.map((s) => t('plots.strip', [s.name, washoutWords(s)]))}
        footer={footer}
        width={width}
        height={y}
      >
        {every.map((tick) => (
          <g key={tick.value}>
            <line class="grid" x1={at(tick.value)} x2={at(tick.value)} y1="22" y2={y - 8} />
            <text class="tick" x={at(tick.value)} y="14" text-anchor={tick.value === 0 ? 'start' : 'middle'}>
              {washoutTick(tick.value)}
            </text>
          </g>
        ))}
        {plot.ever && (
          <g>
            <line class="grid ever" x1={at(Infinity)} x2={at(Infinity)} y1="22" y2={y - 8} />
            <text class="tick" x={narrow ? width : at(Infinity)} y="14" text-anchor={narrow ? 'end' : 'middle'}>
              {t('timeline.ever')}
            </text>
          </g>
        )}
        {rows.map(({ s, stacks, top, line }) => (
          <g key={s.agent}>
            <text class="name" x={0} y={narrow ? top + 14 : line + 4}>
              <title>{s.name}</title>
              {cut(s.name, narrow ? width - 84 : left - 20, 7)}
            </text>
            <text class="unit" x={width} y={narrow ? top + 14 : line + 4} text-anchor="end">
              {t(narrow ? 'plots.of' : 'plots.stateIt', [s.points.length + s.unplaced.length, studies])}
            </text>
            <line class="axis-line" x1={left} x2={right} y1={line} y2={line} />
            {s.points
              .filter((p) => Number.isFinite(p.most) && p.most > p.least)
              .map((p) => (
                <line key={p.id} class="span" x1={at(p.least)} x2={at(p.most)} y1={line} y2={line}>
                  <title>{titleOf(p)}</title>
                </line>
              ))}
            {stacks.map((k) => (
              <StackOf
                key={k.at}
                x={left + k.at * (right - left)}
                y={line}
                tone="washout"
                items={k.items.map((p) => ({ self: p.self, title: titleOf(p) }))}
              />
            ))}
          </g>
        ))}
      </PlotFrame>
    </div>
  );
}
