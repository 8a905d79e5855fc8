// A comparison as sheets of cells, for CSV and XLSX: values apart from their units, one fact a cell.

import { anchorName } from '../plain';
import { type Key, t } from '../words/words';
import { type Citation, type CitedSource, citationLine } from './cite';
import type { Cell, CellValue, Column, Comparison, Row } from './comparison';
import { besideValues, cellSources, comparedShown, headLines, valueAndUnit } from './export-parts';
import { disclaimer } from './words';
import { type Sheet, workbook } from './xlsx';

/** Quoted where needed (RFC 4180); a cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r;]/.test(safe) || safe !== cell ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const asCsv = (rows: Sheet['rows']): string => `\uFEFF${rows.map((r) => r.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** A column of a sheet: what heads it, and what it says of one entry. */
type SheetColumn<T> = readonly [head: Key, cell: (entry: T) => string | number | null];

const tableOf = <T>(columns: readonly SheetColumn<T>[], entries: readonly T[]): Sheet['rows'] => [
  columns.map(([head]) => t(head)),
  ...entries.map((entry) => columns.map(([, cell]) => cell(entry))),
];

/** A sheet's name as a workbook takes it, whatever a translation holds. */
const sheetName = (key: Key): string =>
  t(key)
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31);

/** The last rows: what a reader of the file alone must know. */
const lastRows = (comparison: Comparison): Sheet['rows'] => [
  ...comparison.columns.flatMap((c) => (c.citation ? [[t('export.sourceOf', [c.id, citationLine(c.citation)])]] : [])),
  [disclaimer()],
];

/** As the table shows it: a row a rule; for each study its value, its unit, what stands beside it, how it compares. */
function tableSheet(comparison: Comparison): Sheet {
  const head = [t('export.heads.group'), t('export.heads.row')];
  for (const c of comparison.columns)
    head.push(
      headLines(c).join(' '),
      t('export.heads.unitOf', [c.id]),
      t('export.heads.alsoOf', [c.id]),
      ...(c.self ? [] : [t('export.heads.comparedOf', [c.id])]),
    );
  head.push(t('export.heads.sources'));
  const rows = comparison.groups.flatMap((g) =>
    g.rows.map((r) => {
      const cells = r.cells.flatMap((cell, i) => {
        const self = comparison.columns[i]?.self ?? false;
        return [...valueAndUnit(cell), besideValues(cell), ...(self ? [] : [comparedShown(cell, self)])];
      });
      const sources = r.cells.flatMap((cell, i) =>
        cellSources(cell).map((s) => t('export.sourceIn', [comparison.columns[i]?.id ?? '', s])),
      );
      return [g.label, r.label, ...cells, [...new Set(sources)].join(' | ')];
    }),
  );
  return { name: sheetName('export.sheets.comparison'), frozen: [1, 2], rows: [head, ...rows] };
}

/** One value of a cell, with all that it belongs to. */
type ValueEntry = { group: string; row: Row; column: Column; cell: Cell; value: CellValue };

const eachOnce = (words: readonly string[]): string => [...new Set(words)].join(' | ');

/** The event before which a period ends; "not named" where the study names none, "" where it is no period. */
const eventShown = ({ anchor }: CellValue): string =>
  anchor === undefined ? '' : (anchorName(anchor) ?? t('timeline.unnamed'));

const valueColumns: readonly SheetColumn<ValueEntry>[] = [
  ['export.heads.group', ({ group }) => group],
  ['export.heads.rule', ({ row }) => row.label],
  ['export.heads.ruleId', ({ row }) => row.id],
  ['export.heads.study', ({ column }) => column.id],
  ['export.heads.name', ({ column }) => column.name],
  ['export.heads.thisTrial', ({ column }) => t(column.self ? 'export.yes' : 'export.no')],
  ['export.heads.criterion', ({ value }) => (value.kind === undefined ? '' : t(`comparison.kind.${value.kind}`))],
  ['export.heads.comparator', ({ value }) => value.comparator ?? ''],
  ['export.heads.value', ({ value }) => value.value],
  ['export.heads.text', ({ value }) => value.text ?? ''],
  ['export.heads.unit', ({ value }) => value.unit],
  ['export.heads.unitCode', ({ value }) => value.ucum ?? ''],
  ['export.heads.halfLives', ({ value }) => value.halfLives ?? null],
  [
    'export.heads.whichever',
    ({ value }) => (value.whichever === undefined ? '' : t(`export.whichever.${value.whichever}`)),
  ],
  ['export.heads.event', ({ value }) => eventShown(value)],
  ['export.heads.holdsFor', ({ value }) => value.of ?? ''],
  ['export.heads.note', ({ value }) => value.note ?? ''],
  ['export.heads.asWritten', ({ value }) => value.asWritten ?? ''],
  ['export.heads.asShown', ({ cell }) => cell.lines.join('; ')],
  ['export.heads.also', ({ cell }) => cell.details.join('; ')],
  ['export.heads.compared', ({ cell, column }) => comparedShown(cell, column.self)],
  ['export.heads.source', ({ cell }) => eachOnce(cell.sources.map((s) => s.title))],
  ['export.heads.asOf', ({ cell }) => eachOnce(cell.sources.flatMap((s) => s.asOf ?? []))],
  ['export.heads.address', ({ cell }) => eachOnce(cell.sources.flatMap((s) => s.url ?? []))],
];

/** A cell's values; one of words alone where it has none in parts. */
const valuesOf = (cell: Cell): readonly CellValue[] =>
  cell.values && cell.values.length > 0
    ? cell.values
    : [{ value: null, text: cell.lines.join('; '), unit: '', ucum: null }];

/** One value a row, to filter and to count with. */
function valueSheet(comparison: Comparison): Sheet {
  const entries = comparison.groups.flatMap((g) =>
    g.rows.flatMap((row) =>
      row.cells.flatMap((cell, i): ValueEntry[] => {
        const column = comparison.columns[i];
        if (!column || cell.lines.length === 0) return [];
        return valuesOf(cell).map((value) => ({ group: g.label, row, column, cell, value }));
      }),
    ),
  );
  return { name: sheetName('export.sheets.values'), frozen: [1, 0], rows: tableOf(valueColumns, entries) };
}

type SourceEntry = { column: Column; citation: Citation; source: CitedSource };

const sourceColumns: readonly SheetColumn<SourceEntry>[] = [
  ['export.heads.study', ({ column }) => column.id],
  ['export.heads.name', ({ column }) => column.name],
  ['export.heads.kind', ({ source }) => t(source.read ? 'export.pageRead' : 'export.record')],
  ['export.heads.source', ({ source }) => source.title],
  ['export.heads.readOrAsOf', ({ source }) => source.asOf ?? ''],
  ['export.heads.address', ({ source }) => source.url ?? ''],
  ['export.heads.citation', ({ citation }) => citationLine(citation)],
];

/** Each study's citation, its sources with dates, and the disclaimer. */
function sourceSheet(comparison: Comparison): Sheet {
  const entries = comparison.columns.flatMap((column): SourceEntry[] => {
    const { citation } = column;
    return citation ? citation.sources.map((source) => ({ column, citation, source })) : [];
  });
  return {
    name: sheetName('export.sheets.sources'),
    frozen: [1, 0],
    rows: [...tableOf(sourceColumns, entries), [disclaimer()]],
  };
}

/**
 * The comparison as CSV with a byte order mark, so that a spreadsheet reads it as UTF-8.
 * Columns: group, row; for each study its value, the unit, what stands beside it, and for the others the verdict; last the
 * sources. The last rows are the citations and the disclaimer.
 */
export function comparisonAsCsv(comparison: Comparison): string {
  return asCsv([...tableSheet(comparison).rows, ...lastRows(comparison)]);
}

/** The values as CSV, one a row: what a statistics program takes. */
export function valuesAsCsv(comparison: Comparison): string {
  return asCsv([...valueSheet(comparison).rows, ...lastRows(comparison)]);
}

/**
 * The comparison as an XLSX workbook: the table, the values one a row with numbers as numbers, and the sources.
 * Every text is a string cell, which a spreadsheet never runs.
 */
export const comparisonAsXlsx = (comparison: Comparison): Uint8Array<ArrayBuffer> => {
  const table = tableSheet(comparison);
  return workbook([
    { ...table, rows: [...table.rows, ...lastRows(comparison)] },
    valueSheet(comparison),
    sourceSheet(comparison),
  ]);
};
