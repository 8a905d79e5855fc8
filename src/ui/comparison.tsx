// The comparison as a table: used narrow in the panel and wide in its own page.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Cell, Column, Comparison, Row } from '../compare';
import { notStated, verdictMeaning, verdictSign, verdictWord } from '../compare';
import { t } from '../words/words';
import { Behind, type ColumnText } from './behind';
import { clearFocus } from './clear-focus';
import { IdLink } from './header';
import { Hyphenated, hyphenated } from './hyphens';

const tone: Record<string, string> = {
  stricter: 'strict',
  'only-here': 'strict',
  looser: 'loose',
  differs: 'differs',
};

/** The verdict with its sign, and what it means for those who ask. */
function verdictLine(cell: Cell) {
  const v = cell.verdict;
  if (v === undefined || v === 'not-stated') return null;
  const word = verdictWord(v);
  return (
    <span class={`d ${tone[v] ?? 'same'}`} title={verdictMeaning(v)}>
      {verdictSign[v] && <span aria-hidden="true">{verdictSign[v]} </span>}
      {hyphenated(cell.note ? t('verdict.withNote', [word, cell.note]) : word)}
    </span>
  );
}

/** The most lines of a cell that are shown folded. */
const firstLines = 3;

// A function that gives elements and no component: there are thousands of cells.
function cellBody(cell: Cell, open: boolean) {
  if (cell.lines.length === 0) return <span class="none">{hyphenated(cell.instead ?? notStated())}</span>;
  const lines = open ? cell.lines : cell.lines.slice(0, firstLines);
  const details = open ? cell.details : cell.details.slice(0, 2);
  const hidden = cell.lines.length - lines.length;
  return (
    <>
      {lines.map((line) => (
        <span class="line" key={line}>
          {hyphenated(line)}
        </span>
      ))}
      {hidden > 0 && <span class="sub">{t('comparison.more', [hidden])}</span>}
      {details.map((d) => (
        <span class="sub" key={d}>
          {hyphenated(d)}
        </span>
      ))}
      {verdictLine(cell)}
    </>
  );
}

/** The text of a column's study; undefined where it needs none. */
export type TextOf = (column: Column) => ColumnText | undefined;

/** Looks up the text itself, so that a change of it draws this cell alone. */
function BehindCell({ cell, column, textOf }: { cell: Cell; column: Column | undefined; textOf: TextOf | undefined }) {
  return <Behind cell={cell} text={column && textOf?.(column)} name={column?.name ?? ''} />;
}

/** How a column's cell looks: this trial's own, and those that stay in sight when the table is scrolled sideways. */
function cellOf(column: Column | undefined, at: number, pinned: number) {
  const names = [column?.self ? 'self' : '', at < pinned ? 'pinned' : ''].filter((name) => name !== '');
  return {
    class: names.length > 0 ? names.join(' ') : undefined,
    style: at < pinned ? { '--at': `var(--pin-${at})` } : undefined,
  };
}

type RowProps = { row: Row; columns: readonly Column[]; textOf: TextOf | undefined; pinned: number };

function RowView({ row, columns, textOf, pinned }: RowProps) {
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
            title={row.title ? t('comparison.behindOf', [row.title]) : t('comparison.behind')}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <Hyphenated text={row.label} />
          </button>
        ) : (
          <Hyphenated text={row.label} />
        )}
      </th>
      {row.cells.map((cell, i) => (
        <td key={columns[i]?.id} {...cellOf(columns[i], i, pinned)}>
          {cellBody(cell, open.value)}
          {open.value && <BehindCell cell={cell} column={columns[i]} textOf={textOf} />}
        </td>
      ))}
    </tr>
  );
}

function GroupView({
  group,
  columns,
  folds,
  textOf,
  pinned,
}: {
  group: Comparison['groups'][number];
  columns: readonly Column[];
  folds: boolean;
  textOf: TextOf | undefined;
  pinned: number;
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
      {!shut.value &&
        group.rows.map((row) => <RowView key={row.id} row={row} columns={columns} textOf={textOf} pinned={pinned} />)}
    </tbody>
  );
}

type TableProps = {
  comparison: Comparison;
  /** What stands in a column's head under its name. */
  head?: (column: Column) => ComponentChildren;
  /** The text of another study's criteria, by its column. */
  textOf?: TextOf;
  /** Groups fold (the wide view). */
  folds?: boolean;
  /** So many columns, from the first on, stay in sight when the table is scrolled sideways. */
  pinned?: number;
};

/** Tells the columns that stay in sight where: each behind the ones before it, as wide as they are now. */
function usePinned(pinned: number, columns: number) {
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const element = table.current;
    if (!element || pinned === 0 || typeof ResizeObserver === 'undefined') return;
    const heads = [...element.querySelectorAll<HTMLElement>('thead tr > *')].slice(0, pinned + 1);
    const measure = () => {
      let at = 0;
      heads.forEach((head, i) => {
        if (i > 0) element.style.setProperty(`--pin-${i - 1}`, `${at}px`);
        at += head.getBoundingClientRect().width;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const head of heads) observer.observe(head);
    return () => observer.disconnect();
  }, [pinned, columns]);
  return table;
}

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
export function ComparisonTable({ comparison, head, textOf, folds = false, pinned = 0 }: TableProps) {
  const table = usePinned(pinned, comparison.columns.length);
  const groups = useDrawn(comparison.groups, comparison.columns.length);
  useEffect(() => (table.current ? clearFocus(table.current) : undefined), []);
  return (
    <table ref={table} class={`comparison${folds ? ' wide' : ''}`}>
      <caption class="sr">{t('comparison.caption')}</caption>
      <thead>
        <tr>
          <td class="corner">
            {folds && (
              <span class="legend">
                <span class="strict">{t('comparison.legend.stricter')}</span>
                <span class="loose">{t('comparison.legend.looser')}</span>
                <span>{t('comparison.legend.than')}</span>
              </span>
            )}
          </td>
          {comparison.columns.map((c, i) => (
            <th key={c.id} scope="col" {...cellOf(c, i, pinned)} data-column={folds && !c.self ? c.id : undefined}>
              <span class="col-name" title={c.title}>
                {c.self ? t('comparison.thisTrial') : c.name === c.id ? <IdLink id={c.id} /> : c.name}
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
        <GroupView key={g.id} group={g} columns={comparison.columns} folds={folds} textOf={textOf} pinned={pinned} />
      ))}
    </table>
  );
}
