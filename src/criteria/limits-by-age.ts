// A table by age as sub-items: "creatinine no more than the maximum for age:" above, "2 to < 6 years: 0.8" below.
import type { Comparator } from '../model/reading';
import { unitAt } from '../text/units';
import { groupBehind } from './by-group';
import { fits } from './fits';
import { Is, type Piece } from './pieces';
import type { Value } from './values';

/** What an item says for a table by age below it: the analyte, the direction of its limits, the unit if printed. */
export type TableByAge = { analyte: string; comparator: Comparator; unit: string | null };

/** A limit of a table, with the pieces [from, to) that state it. */
export type LimitByAge = { analyte: string; comparator: Comparator; value: number; unit: string | null; at: number };

/** The table that an item opens, or null: it names one analyte, a direction and "age", and ends in a colon. */
export function tableByAge(list: readonly Piece[], text: string, analytes: readonly string[]): TableByAge | null {
  const named = analytes.filter((id) => id !== 'age');
  const opens = /[:：]|\b(?:below|following|follows|table)\b/i.test(text.slice(-12));
  if (named.length !== 1 || !opens || !/\bage\b/i.test(text)) return null;
  const most =
    /\bmax(?:imum|imal|\.)?|\bnot? (?:to )?(?:exceed|more|greater|higher)|\bat most\b|\bupper limit|[≤<]/i.test(text);
  const least = /\bmin(?:imum|imal|\.)|\bat least\b|\bno(?:t)? (?:less|lower)|\blower limit|[≥>]/i.test(text);
  if (most === least) return null;
  let unit: string | null = null;
  for (const p of list) if (p.word === '(') unit ??= unitAt(text, p.end)?.ucum ?? null;
  return { analyte: named[0]!, comparator: most ? '<=' : '>=', unit };
}

/** Pieces that may stand beside the limits of one line of a table. */
const BESIDE = /^(?:[,;():/=-]|and|or|for|in|\.|male|female|boy|girl|man|men|woman|women|m|f|years?|old|inclusive)$/i;

/**
 * The limits of one line of the table: an age, a colon, then numbers with no comparator of their own, by sex or alone.
 * @param ages whether value `v` is an age
 */
export function limitsByAge(
  list: readonly Piece[],
  values: readonly Value[],
  ages: (v: number) => boolean,
  { analyte, comparator, unit }: TableByAge,
): LimitByAge[] {
  const colon = list.findIndex((p) => p.word === ':');
  const from = colon > 0 ? colon : list.findIndex((p) => p.word === '-' || p.word === '=');
  if (from <= 0 || !values.some((w, v) => w.to <= from && ages(v))) return [];
  const rows = values.filter((w) => w.from > from);
  if (!rows.length || rows.some((w) => w.period || w.op !== null || !fits(analyte, w.unit ?? unit, false))) return [];
  const inRow = (i: number) => rows.some((w) => i >= w.from && i < w.to);
  const plain = list.every((p, i) => i <= from || inRow(i) || BESIDE.test(p.word) || groupBehind(list, i));
  if (!plain || list.some((p, i) => i > from && p.is & (Is.analyte | Is.agent))) return [];
  return rows.map((w) => ({ analyte, comparator, value: w.value, unit: w.unit ?? unit, at: w.from }));
}
