// The order of a comparison's rows: those that differ first, where the reader wishes it.
import type { Comparison, Row } from './comparison';
import type { Verdict } from './limits';

/** How far up a row with such a cell stands: 0 first. */
const places: Record<Verdict, number> = {
  stricter: 0,
  looser: 0,
  differs: 0,
  'only-here': 0,
  'not-comparable': 1,
  same: 2,
  'not-stated': 3,
};

/** A row stands where its most telling study puts it; a fact without stricter and looser by whether it differs. */
function placeOf(row: Row): number {
  const others = row.cells.slice(1);
  const judged = others.flatMap((c) => (c.verdict === undefined ? [] : places[c.verdict]));
  if (judged.length > 0) return Math.min(...judged);
  if (others.every((c) => c.lines.length === 0)) return places['not-stated'];
  return row.differs ? places.differs : places.same;
}

/**
 * The groups with the rows that differ first in each: those that differ, those that cannot be compared, those that are the
 * same, those that no other study states. Groups keep their order, and so do rows of one kind.
 */
export const differFirst = (groups: Comparison['groups']): Comparison['groups'] =>
  groups.map((group) => ({ ...group, rows: [...group.rows].sort((a, b) => placeOf(a) - placeOf(b)) }));
