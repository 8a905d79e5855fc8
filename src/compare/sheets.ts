// A comparison as sheets of cells, for CSV and XLSX: values apart from their units, one fact a cell.

import { type Key, t } from '../words/words';
import { citationLine } from './cite';
import type { Comparison } from './comparison';
import { cellLines, cellSources, comparedShown, headLines, valueAndUnit } from './export-parts';
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

const headsOf = (keys: readonly Key[]): string[] => keys.map((key) => t(key));

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
        const also = cell.lines.length > 0 ? cell.details.join('; ') : '';
        return [...valueAndUnit(cell), also, ...(self ? [] : [comparedShown(cell, self)])];
      });
      const sources = r.cells.flatMap((cell, i) =>
        cellSources(cell).map((s) => t('export.sourceIn', [comparison.columns[i]?.id ?? '', s])),
      );
      return [g.label, r.label, ...cells, [...new Set(sources)].join(' | ')];
    }),
  );
  return { name: sheetName('export.sheets.comparison'), frozen: [1, 2], rows: [head, ...rows] };
}

/** The heads of the sheet of values, in its columns' order. */
const valueHeads = [
  'export.heads.group',
  'export.heads.rule',
  'export.heads.ruleId',
  'export.heads.study',
  'export.heads.name',
  'export.heads.thisTrial',
  'export.heads.comparator',
  'export.heads.value',
  'export.heads.text',
  'export.heads.unit',
  'export.heads.unitCode',
  'export.heads.holdsFor',
  'export.heads.asShown',
  'export.heads.compared',
  'export.heads.source',
  'export.heads.asOf',
  'export.heads.address',
] as const satisfies readonly Key[];

/** One value a row, to filter and to count with. */
function valueSheet(comparison: Comparison): Sheet {
  const rows = comparison.groups.flatMap((g) =>
    g.rows.flatMap((r) =>
      r.cells.flatMap((cell, i) => {
        const column = comparison.columns[i];
        if (!column || cell.lines.length === 0) return [];
        const values =
          cell.values && cell.values.length > 0
            ? cell.values
            : [{ value: null, text: cell.lines.join('; '), unit: '', ucum: null }];
        const titles = cell.sources.map((s) => s.title).join(' | ');
        const dates = [...new Set(cell.sources.flatMap((s) => s.asOf ?? []))].join(' | ');
        const urls = [...new Set(cell.sources.flatMap((s) => s.url ?? []))].join(' | ');
        const shown = cellLines({ ...cell, verdict: 'not-stated' }, column.self, false).join('; ');
        return values.map((v) => [
          g.label,
          r.label,
          r.id,
          column.id,
          column.name,
          t(column.self ? 'export.yes' : 'export.no'),
          'comparator' in v ? (v.comparator ?? '') : '',
          v.value,
          v.text ?? '',
          v.unit,
          v.ucum ?? '',
          'of' in v ? (v.of ?? '') : '',
          shown,
          comparedShown(cell, column.self),
          titles,
          dates,
          urls,
        ]);
      }),
    ),
  );
  return { name: sheetName('export.sheets.values'), frozen: [1, 0], rows: [headsOf(valueHeads), ...rows] };
}

const sourceHeads = [
  'export.heads.study',
  'export.heads.name',
  'export.heads.kind',
  'export.heads.source',
  'export.heads.readOrAsOf',
  'export.heads.address',
  'export.heads.citation',
] as const satisfies readonly Key[];

/** Each study's citation, its sources with dates, and the disclaimer. */
function sourceSheet(comparison: Comparison): Sheet {
  const rows = comparison.columns.flatMap((c) =>
    (c.citation?.sources ?? []).map((s) => [
      c.id,
      c.name,
      t(s.read ? 'export.pageRead' : 'export.record'),
      s.title,
      s.asOf ?? '',
      s.url ?? '',
      c.citation ? citationLine(c.citation) : '',
    ]),
  );
  return {
    name: sheetName('export.sheets.sources'),
    frozen: [1, 0],
    rows: [headsOf(sourceHeads), ...rows, [disclaimer()]],
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
