// The map of exclusivity: which of this trial's rules are stricter than which study's, and which it alone states.
import { useMemo } from 'preact/hooks';
import { type Comparison, joined, joinedApart } from '../compare';
import {
  type ExclusiveMap,
  type ExclusiveRow,
  exclusiveMap,
  exclusiveWords,
  type Stand,
  standSigns,
  standWord,
} from '../compare/plots';
import { t } from '../words/words';
import { sentences } from './joined';
import { cut, PlotFrame, useWidth } from './plots-frame';
import { textWidth } from './text-width';

/** In the order of the legend and of the bars. */
const stands: readonly Stand[] = ['stricter', 'looser', 'same', 'unclear', 'only-this'];

/** The least and the most width of a cell, in pixels. */
const [leastCell, mostCell] = [15, 30];

/** A column's head: studies of one name are told apart by the end of their ids. */
function headName({ name, id }: { name: string; id: string }): string {
  const at = name.indexOf(id);
  return at > 0 ? `${cut(name.slice(0, at).replace(/[\s(（]+$/, ''), 75)} …${id.slice(-4)}` : cut(name, 118);
}

const cellTitle = (row: ExclusiveRow, i: number): string => {
  const cell = row.cells[i];
  if (!cell) return '';
  const theirs = cell.theirs || t('plots.exclusive.unstated');
  return t('plots.exclusive.cell', [cell.name, row.label, theirs, standWord(cell.stand), row.rule]);
};

/** How wide the rules' column is: some 28 % of the picture; more where the cells leave room and the rules need it. */
function ruleColumn({ rows, studies }: ExclusiveMap, width: number): number {
  const needed = Math.max(...rows.map((r) => Math.max(112, 36 + textWidth(r.rule) * 6.6) + textWidth(r.label) * 7.2));
  const free = width - 70 - mostCell * studies.length;
  return Math.max(Math.min(320, Math.max(220, width * 0.28)), Math.min(Math.ceil(needed), free));
}

export function ExclusivePlot({ comparison, footer }: { comparison: Comparison; footer: readonly string[] }) {
  const { ref, width } = useWidth();
  const map = useMemo(() => exclusiveMap(comparison), [comparison]);
  if (map.rows.length === 0)
    return (
      <div ref={ref}>
        <p class="info">{t('plots.exclusive.none')}</p>
      </div>
    );
  const left = ruleColumn(map, width);
  const cell = Math.min(mostCell, (width - left - 70) / Math.max(1, map.studies.length));
  const grid = width >= 620 && cell >= leastCell;
  const shown = stands.filter((s) => map.rows.some((r) => r.counts[s] > 0));
  const legend = joinedApart(shown.map((s) => `${standSigns[s]}\u00a0${standWord(s)}`));
  return (
    <div ref={ref}>
      <PlotFrame
        id="exclusivity"
        title={t('plots.exclusive.title')}
        lead={sentences(t('plots.exclusive.lead', [map.studies.length]), legend)}
        words={map.rows.map(exclusiveWords)}
        footer={[legend, ...footer]}
        width={width}
        height={grid ? 130 + map.rows.length * 26 : 14 + map.rows.length * 46}
      >
        {grid ? (
          <Grid map={map} left={left} cell={cell} width={width} />
        ) : (
          map.rows.map((r, i) => <Bars key={r.id} row={r} y={i * 46} width={width} />)
        )}
      </PlotFrame>
    </div>
  );
}

function Grid({ map, left, cell, width }: { map: ExclusiveMap; left: number; cell: number; width: number }) {
  const top = 122;
  return (
    <>
      {map.studies.map((s, i) => {
        const x = left + i * cell + cell / 2 + 4;
        return (
          <text key={s.id} class="tick" x={x} y={top - 8} transform={`rotate(-60 ${x} ${top - 8})`}>
            <title>{`${s.name} ${s.id}`}</title>
            {headName(s)}
          </text>
        );
      })}
      <text class="tick" x={width} y={top - 8} text-anchor="end">
        {t('plots.exclusive.stricter')}
      </text>
      {map.rows.map((row, y) => (
        <g key={row.id}>
          <rect class={y % 2 === 0 ? 'band' : 'band none'} x="0" y={top + y * 26} width={width} height="26" />
          <text class="name" x="4" y={top + y * 26 + 17}>
            <title>{t('plots.named', [row.label, row.rule])}</title>
            {cut(row.label, left - 110, 7.2)}
          </text>
          <text class="unit" x={left - 8} y={top + y * 26 + 17} text-anchor="end">
            <title>{row.rule}</title>
            {cut(row.rule, Math.max(60, left - 34 - Math.min(textWidth(row.label) * 7.2, left - 110)))}
          </text>
          {row.cells.map((c, i) => (
            <g key={c.id} class={`stand ${c.stand}`}>
              <title>{cellTitle(row, i)}</title>
              <rect x={left + i * cell} y={top + y * 26} width={cell} height="26" />
              <text x={left + i * cell + cell / 2} y={top + y * 26 + 17} text-anchor="middle">
                {standSigns[c.stand]}
              </text>
            </g>
          ))}
          <text class="count" x={width - 4} y={top + y * 26 + 17} text-anchor="end">
            {t('plots.of', [row.counts.stricter, map.studies.length])}
          </text>
        </g>
      ))}
    </>
  );
}

/** For narrow places: how many studies stand how, as one bar a rule. */
function Bars({ row, y, width }: { row: ExclusiveRow; y: number; width: number }) {
  const total = Math.max(1, row.cells.length);
  let x = 0;
  return (
    <g>
      <text class="name" x="0" y={y + 14}>
        <title>{t('plots.named', [row.label, row.rule])}</title>
        {cut(row.label, width * 0.54, 7.2)}
      </text>
      <text class="unit" x={width} y={y + 14} text-anchor="end">
        {cut(row.rule, width * 0.38)}
      </text>
      {stands.map((s) => {
        const share = (row.counts[s] / total) * width;
        const from = x;
        x += share;
        return (
          share > 0 && (
            <g key={s} class={`stand bar ${s}`}>
              <title>
                {t('plots.named', [standWord(s), joined(row.cells.filter((c) => c.stand === s).map((c) => c.name))])}
              </title>
              <rect x={from} y={y + 20} width={Math.max(1, share - 1.5)} height="18" rx="2" />
              {share >= 12 && (
                <text x={from + share / 2} y={y + 33} text-anchor="middle">
                  {standSigns[s]}
                  {share >= 30 && ` ${row.counts[s]}`}
                </text>
              )}
            </g>
          )
        );
      })}
    </g>
  );
}
