// The washout timeline: how long before which event each treatment must be over, on one axis.
import { daysOf } from '../compare';
import type { StatedWindow } from '../model/reading';
import { anchorName, beforeAnchor, lengthShown } from '../plain';
import { t } from '../words/words';
import type { WindowEntry } from './findings';
import { Hyphenated } from './hyphens';
import { FindingRow } from './row';
import { START, timescale } from './timescale';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The event before which most periods end: it heads the picture, and only the others name theirs. */
function commonAnchor(entries: readonly WindowEntry[]): StatedWindow['anchor'] {
  const counts = new Map<StatedWindow['anchor'], number>();
  for (const e of entries) if (!e.window.ever) counts.set(e.window.anchor, (counts.get(e.window.anchor) ?? 0) + 1);
  const [most] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  return most ? most[0] : null;
}

/** The event of a period whose event is not the common one. */
const anchorLine = (e: WindowEntry, common: string | null): string[] => {
  if (e.window.ever || e.window.anchor === common) return [];
  return [beforeAnchor(e.window.anchor)];
};

/** One bar. Decoration: the row's text says the same. */
function Bar({ entry, at }: { entry: WindowEntry; at: (days: number) => number }) {
  const w = entry.window;
  const days = daysOf(w);
  const start = w.ever || days === undefined ? 0 : Math.min(at(days), 0.985);
  const label = w.ever ? t('timeline.ever') : entry.short || t('timeline.unstated');
  const inside = start < 0.45;
  const open = w.ever || days === undefined;
  return (
    <svg class={`bar${open ? ' open' : ''}${entry.unsure ? ' unsure' : ''}`} aria-hidden="true" focusable="false">
      {open ? (
        <>
          <rect x="0" y="4" width="100%" height="14" class="fill" />
          <path d="M8 4 L1 11 L8 18" class="edge" />
          <line x1="0" x2="100%" y1="4" y2="4" class="edge" />
          <line x1="0" x2="100%" y1="18" y2="18" class="edge" />
        </>
      ) : (
        <rect x={percent(start)} y="4" width={percent(1 - start)} height="14" rx="3" class="fill edge" />
      )}
      {w.halfLives !== undefined && <HalfLives count={w.halfLives} at={start} open={open} />}
      <text
        x={percent(start)}
        dx={inside ? (open ? 14 : 8) : -6 - 3 * strokes(w.halfLives)}
        y="15"
        text-anchor={inside ? 'start' : 'end'}
      >
        {label}
      </text>
    </svg>
  );
}

/** Labels at the two ends stay inside. */
const tickAnchor = (at: number): 'start' | 'middle' | 'end' => (at < START ? 'start' : at === 1 ? 'end' : 'middle');

/** How many strokes stand for so many half-lives. */
const strokes = (halfLives: number | undefined): number =>
  halfLives === undefined ? 0 : Math.min(10, Math.max(1, Math.round(halfLives)));

/** Half-lives have no length of their own: so many strokes at the bar's far end. */
const HalfLives = ({ count, at, open }: { count: number; at: number; open: boolean }) => (
  <g class="lives">
    {Array.from({ length: strokes(count) }, (_, i) => (
      <line
        key={i}
        x1={percent(at)}
        x2={percent(at)}
        y1="2"
        y2="20"
        transform={`translate(${(open ? 1 : -1) * (2 + i * 3)} 0)`}
      />
    ))}
  </g>
);

type TimelineProps = { entries: readonly WindowEntry[]; show: ((entry: WindowEntry) => void) | undefined };

/** The picture and, one step away, the same as a table. */
export function Timeline({ entries, show }: TimelineProps) {
  const lengths = entries.map((e) => (e.window.ever ? undefined : daysOf(e.window))).filter((d) => d !== undefined);
  const common = commonAnchor(entries);
  const event = anchorName(common) ?? t('timeline.event');
  const scale = timescale(lengths);
  return (
    <section class="group washouts" aria-labelledby="group-washouts">
      <h2 id="group-washouts">
        {t('timeline.title')} <span>{lengths.length === 0 ? '' : beforeAnchor(common)}</span>
      </h2>
      <ul class="timeline">
        {entries.map((e) => (
          <li key={e.key}>
            <FindingRow entry={e} show={show && (() => show(e))} kind="bar-row">
              <span class="who">
                <span class="what">
                  <Hyphenated text={e.name} />
                </span>
                {[...anchorLine(e, common), ...e.small].map((s) => (
                  <small key={s}>{s}</small>
                ))}
              </span>
              <span class="track">
                <Bar entry={e} at={scale.at} />
                <span class="sr">{e.headline}</span>
              </span>
            </FindingRow>
          </li>
        ))}
      </ul>
      {lengths.length > 0 && (
        <div class="axis" aria-hidden="true">
          <span />
          <svg aria-hidden="true" focusable="false">
            {scale.small.map((at) => (
              <line key={at} x1={percent(at)} x2={percent(at)} y1="0" y2="3" />
            ))}
            {scale.ticks.map((tick) => (
              <g key={tick.days}>
                <line x1={percent(tick.at)} x2={percent(tick.at)} y1="0" y2="5" />
                <text x={percent(tick.at)} y="17" text-anchor={tickAnchor(tick.at)}>
                  {tick.label}
                </text>
              </g>
            ))}
            <text x="100%" y="31" text-anchor="end">
              {event}
            </text>
          </svg>
        </div>
      )}
      <details class="fold small">
        <summary>{t('timeline.table')}</summary>
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">{t('timeline.treatment')}</th>
              <th scope="col">{t('timeline.length')}</th>
              <th scope="col">{t('timeline.end')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((e) => (
              <tr key={e.key}>
                <th scope="row">{e.name}</th>
                <td>{e.window.ever ? t('timeline.anyEarlier') : lengthShown(e.window) || t('timeline.unstated')}</td>
                <td>{e.window.ever ? '' : (anchorName(e.window.anchor) ?? t('timeline.unnamed'))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
