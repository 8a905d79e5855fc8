// What every form of a comparison to carry away has in common: its cells in words, its sources, its last lines.

import { t } from '../words/words';
import { citationLine, sourceLine } from './cite';
import type { Cell, CellValue, Column, Comparison } from './comparison';
import { notStated, verdictShown } from './words';

/** What a cell says, one entry a line, with all that stands beside it; the verdict last. */
export function cellLines(cell: Cell, self: boolean): string[] {
  const lines = cell.lines.length > 0 ? [...cell.lines] : [cell.instead ?? notStated()];
  lines.push(...cell.details);
  const verdict = comparedShown(cell, self);
  if (verdict !== '' && cell.verdict !== 'not-stated') lines.push(verdict);
  return lines;
}

/** "▲ stricter", or "" in this trial's own column and where there is no stricter or looser. */
export const comparedShown = (cell: Cell, self: boolean): string =>
  self || cell.verdict === undefined ? '' : verdictShown(cell.verdict, cell.note);

/** What heads a study's column: its name and its id. */
export const headLines = (c: Column): [name: string, id: string] => [
  c.self ? t('compare.thisTrial', [c.name]) : c.name,
  c.id,
];

/** The values that hold for everybody; where there are none, those that hold for some. */
const generalValues = (cell: Cell): CellValue[] => {
  const all = cell.values ?? [];
  const general = all.filter((v) => v.of === undefined || v.comparator === undefined);
  return general.length > 0 ? general : all;
};

/** A value without its unit: "≥ 45"; a titre is its number, since a spreadsheet takes "1:80" for a time. */
const bareValue = (v: CellValue): string =>
  v.value === null ? (v.text ?? '') : `${v.comparator ? `${v.comparator} ` : ''}${v.value}`;

/** A period with half-lives as two values: one unit a value. */
const withHalfLives = (v: CellValue): CellValue[] => {
  if (v.halfLives === undefined) return [v];
  const lives = { value: v.halfLives, unit: t('compare.units.halfLives'), ucum: null };
  return v.value === null ? [lives] : [v, lives];
};

/** The lines of a cell whose values alone do not tell them: a period's event, which of two lengths counts. */
const linesToKeep = (cell: Cell): string[] =>
  cell.values?.some((v) => v.halfLives !== undefined || (v.anchor !== undefined && v.anchor !== null))
    ? cell.lines
    : [];

/** What stands beside a cell's values: in one text. */
export const besideValues = (cell: Cell): string =>
  cell.lines.length > 0 ? [...linesToKeep(cell), ...cell.details].join('; ') : '';

/** A cell as a value and, by itself, its unit; several stand in the same order in both, a unit that all share once. */
export function valueAndUnit(cell: Cell): [value: string, unit: string] {
  const values = generalValues(cell).flatMap(withHalfLives);
  if (cell.lines.length === 0) return [cell.instead ?? notStated(), ''];
  if (values.length === 0) return [cell.lines.join('; '), ''];
  const units = values.map((v) => v.unit);
  const shared = new Set(units).size === 1;
  return [values.map(bareValue).join('; '), shared ? (units[0] ?? '') : units.map((u) => u || '–').join('; ')];
}

/** Where each study's facts were read and when, a line a study; the trial on the page first. */
export const provenance = (comparison: Comparison): string[] =>
  comparison.columns.flatMap((c) => (c.citation ? [citationLine(c.citation)] : []));

/** The addresses and dates of one cell's sources, in short. */
export const cellSources = (cell: Cell): string[] => [...new Set(cell.sources.map((s) => sourceLine(s)))];
