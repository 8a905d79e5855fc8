// The comparison as a table: used narrow in the panel and wide in its own page.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Cell, Column, Comparison, Row, Sentence } from '../compare';
import { notStated, verdictMeaning, verdictSign, verdictWord } from '../compare';
import { dateShown } from '../plain';
import { IdLink } from './header';

const tone: Record<string, string> = {
  stricter: 'strict',
  'only-here': 'strict',
  looser: 'loose',
  differs: 'differs',
};

function VerdictLine({ cell }: { cell: Cell }) {
  const v = cell.verdict;
  if (v === undefined || v === 'not-stated') return null;
  return (
    <span class={`d ${tone[v] ?? 'same'}`} title={verdictMeaning[v]}>
      {verdictSign[v] && <span aria-hidden="true">{verdictSign[v]} </span>}
      {verdictWord[v]}
      {cell.note ? `, ${cell.note}` : ''}
    </span>
  );
}

/** The most lines of a cell that are shown folded. */
const firstLines = 3;

function CellBody({ cell, open }: { cell: Cell; open: boolean }) {
  if (cell.lines.length === 0) return <span class="none">{notStated}</span>;
  const lines = open ? cell.lines : cell.lines.slice(0, firstLines);
  const details = open ? cell.details : cell.details.slice(0, 2);
  const hidden = cell.lines.length - lines.length;
  return (
    <>
      {lines.map((line) => (
        <span class="line" key={line}>
          {line}
        </span>
      ))}
      {hidden > 0 && <span class="sub">and {hidden} more</span>}
      {details.map((d) => (
        <span class="sub" key={d}>
          {d}
        </span>
      ))}
      <VerdictLine cell={cell} />
    </>
  );
}

/** ", as of 22 August 2026", unless the source's own title says so. */
const dateOnce = ({ source, asOf }: { source: string; asOf?: string }): string =>
  asOf === undefined || source.includes(dateShown(asOf)) ? '' : `, as of ${dateShown(asOf)}`;

const kindWords: Record<Sentence['kind'], string> = {
  inclusion: 'Inclusion',
  exclusion: 'Exclusion',
  unknown: 'Inclusion or exclusion not known',
};

/** The most characters of a sentence before and after what was read. */
const around = 240;

/** A criterion in its own words, what was read in it marked. */
function Quote({ sentence: { text, kind, marks } }: { sentence: Sentence }) {
  const from = Math.max(0, (marks[0]?.start ?? 0) - around);
  const to = Math.min(text.length, (marks[marks.length - 1]?.end ?? 0) + around);
  let at = from;
  const parts = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <blockquote>
      <span class="kind">{kindWords[kind]}</span> {from > 0 && '… '}
      {parts}
      {text.slice(at, to)}
      {to < text.length && ' …'}
    </blockquote>
  );
}

/** The sentences that a cell was read from, where its facts come from, and what they were before. */
function Behind({ cell }: { cell: Cell }) {
  if (cell.sources.length === 0 && cell.history.length === 0) return null;
  return (
    <div class="behind">
      {cell.sentences?.map((s) => (
        <Quote key={s.text} sentence={s} />
      ))}
      {cell.sources.map((s) => (
        <p key={`${s.title}${s.asOf}`}>
          {s.url ? (
            <a href={s.url} target="_blank" rel="noreferrer">
              {s.title}
            </a>
          ) : (
            s.title
          )}
          {dateOnce({ source: s.title, ...(s.asOf === undefined ? {} : { asOf: s.asOf }) })}
        </p>
      ))}
      {cell.history.length > 0 && (
        <>
          <p>Earlier or elsewhere</p>
          <ul>
            {cell.history.map((h) => (
              <li key={`${h.value}${h.source}`}>
                <b>{h.value}</b> {h.source}
                {dateOnce(h)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Long words of the field may break after their first part ("Lympho-depletion") where a column is narrow. */
const firstParts = /^(Lympho|Immuno|Gluco|Thrombo|Chemo|Radio|Photo|Anti-)(?=\p{L}{5})/u;

function Label({ text }: { text: string }) {
  const head = firstParts.exec(text)?.[0] ?? '';
  return head === '' ? (
    text
  ) : (
    <>
      {head}
      <wbr />
      {text.slice(head.length)}
    </>
  );
}

function RowView({ row, columns }: { row: Row; columns: readonly Column[] }) {
  const open = useSignal(false);
  const more = row.cells.some((c) => c.sources.length > 0 || c.history.length > 0);
  return (
    <tr
      class={open.value ? 'open' : undefined}
      data-row={row.id}
      onClick={(e) => {
        if (!more || (e.target as Element).closest('a, button, .behind') || getSelection()?.toString()) return;
        open.value = !open.value;
      }}
    >
      <th scope="row">
        {more ? (
          <button
            type="button"
            class="label"
            aria-expanded={open.value}
            title={row.title ? `${row.title}: sentences, sources and dates` : 'Sentences, sources and dates'}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <Label text={row.label} />
          </button>
        ) : (
          <Label text={row.label} />
        )}
      </th>
      {row.cells.map((cell, i) => (
        <td key={columns[i]?.id} class={columns[i]?.self ? 'self' : undefined}>
          <CellBody cell={cell} open={open.value} />
          {open.value && <Behind cell={cell} />}
        </td>
      ))}
    </tr>
  );
}

function GroupView({
  group,
  columns,
  folds,
}: {
  group: Comparison['groups'][number];
  columns: readonly Column[];
  folds: boolean;
}) {
  const shut = useSignal(false);
  return (
    <tbody>
      <tr class="g">
        <th colSpan={columns.length + 1} scope="rowgroup">
          {folds ? (
            <button
              type="button"
              class="label fold-group"
              aria-expanded={!shut.value}
              onClick={() => {
                shut.value = !shut.value;
              }}
            >
              {group.label}
              {shut.value && <span class="count"> {group.rows.length}</span>}
            </button>
          ) : (
            <span class="label">{group.label}</span>
          )}
        </th>
      </tr>
      {!shut.value && group.rows.map((row) => <RowView key={row.id} row={row} columns={columns} />)}
    </tbody>
  );
}

type TableProps = {
  comparison: Comparison;
  /** What stands in a column's head under its name. */
  head?: (column: Column) => ComponentChildren;
  /** Groups fold (the wide view). */
  folds?: boolean;
};

/** More columns than this are not drawn in one go: the first rows at once, the others when these are on the screen. */
const columnsAtOnce = 20;
const groupsAtOnce = 3;

/** The groups that are drawn already. A row that is not yet there is so for a moment only. */
function useDrawn(groups: Comparison['groups'], columns: number): Comparison['groups'] {
  const all = useSignal(columns <= columnsAtOnce);
  useEffect(() => {
    if (all.value) return;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        all.value = true;
      });
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return all.value ? groups : groups.slice(0, groupsAtOnce);
}

/** The table. The first column, and in the wide view the head, stay in sight. */
export function ComparisonTable({ comparison, head, folds = false }: TableProps) {
  const groups = useDrawn(comparison.groups, comparison.columns.length);
  return (
    <table class={`comparison${folds ? ' wide' : ''}`}>
      <caption class="sr">This trial beside other studies; stricter and looser are told from this trial.</caption>
      <thead>
        <tr>
          <td class="corner">
            {folds && (
              <span class="legend">
                <span class="strict">▲ stricter</span>
                <span class="loose">▽ looser</span>
                <span>than this trial</span>
              </span>
            )}
          </td>
          {comparison.columns.map((c) => (
            <th key={c.id} scope="col" class={c.self ? 'self' : undefined}>
              <span class="col-name" title={c.title}>
                {c.self ? 'This trial' : c.name === c.id ? <IdLink id={c.id} /> : c.name}
              </span>
              <span class="col-head">
                {c.id && (c.self || c.name !== c.id) && <IdLink id={c.id} />}
                {head?.(c)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((g) => (
        <GroupView key={g.id} group={g} columns={comparison.columns} folds={folds} />
      ))}
    </table>
  );
}
