// A comparison as sheets of cells, for CSV and XLSX: values apart from their units, one fact a cell.
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

/** A line of the last rows: what a reader of the file alone must know. */
const lastRows = (comparison: Comparison): Sheet['rows'] => [
  ...comparison.columns.flatMap((c) => (c.citation ? [[`Source of ${c.id}: ${citationLine(c.citation)}`]] : [])),
  [disclaimer],
];

/** As the table shows it: a row a rule; for each study its value, its unit, what stands beside it, how it compares. */
function tableSheet(comparison: Comparison): Sheet {
  const head = ['Group', 'Row'];
  for (const c of comparison.columns)
    head.push(headLines(c).join(' '), `${c.id} unit`, `${c.id} also`, ...(c.self ? [] : [`${c.id} compared`]));
  head.push('Sources');
  const rows = comparison.groups.flatMap((g) =>
    g.rows.map((r) => {
      const cells = r.cells.flatMap((cell, i) => {
        const self = comparison.columns[i]?.self ?? false;
        const also = cell.lines.length > 0 ? cell.details.join('; ') : '';
        return [...valueAndUnit(cell), also, ...(self ? [] : [comparedShown(cell, self)])];
      });
      const sources = r.cells.flatMap((cell, i) =>
        cellSources(cell).map((s) => `${comparison.columns[i]?.id ?? ''}: ${s}`),
      );
      return [g.label, r.label, ...cells, [...new Set(sources)].join(' | ')];
    }),
  );
  return { name: 'Comparison', frozen: [1, 2], rows: [head, ...rows] };
}

/** One value a row, to filter and to count with. */
function valueSheet(comparison: Comparison): Sheet {
  const head = ['Group', 'Rule', 'Rule id', 'Study', 'Name', 'This trial', 'Comparator', 'Value', 'Text'];
  head.push(
    'Unit',
    'Unit code (UCUM)',
    'Holds for',
    'As shown',
    'Compared with this trial',
    'Source',
    'As of',
    'Address',
  );
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
          column.self ? 'yes' : 'no',
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
  return { name: 'Values', frozen: [1, 0], rows: [head, ...rows] };
}

/** Each study's citation, its sources with dates, and the disclaimer. */
function sourceSheet(comparison: Comparison): Sheet {
  const rows = comparison.columns.flatMap((c) =>
    (c.citation?.sources ?? []).map((s) => [
      c.id,
      c.name,
      s.read ? 'page read by the extension' : 'record',
      s.title,
      s.asOf ?? '',
      s.url ?? '',
      c.citation ? citationLine(c.citation) : '',
    ]),
  );
  return {
    name: 'Sources',
    frozen: [1, 0],
    rows: [['Study', 'Name', 'Kind', 'Source', 'Read or as of', 'Address', 'Citation'], ...rows, [disclaimer]],
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
