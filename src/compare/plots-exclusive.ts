// The map of exclusivity: each of this trial's rules against each study, as a comparison has judged them.
import type { Comparison } from './comparison';
import type { Verdict } from './limits';

/** How this trial's rule stands to a study's: the comparison's verdict, seen from this trial. */
export type Stand =
  /** This trial shuts out people whom the study's rule lets in. */
  | 'stricter'
  /** The study shuts out people whom this trial lets in. */
  | 'looser'
  | 'same'
  /** Only this trial states a rule. */
  | 'only-this'
  /** Only the study states a rule. */
  | 'only-other'
  /** Stricter at one end and looser at the other, or not to be compared. */
  | 'unclear'
  /** Neither states one. */
  | 'neither';

export const standWords: Record<Stand, string> = {
  stricter: 'this trial is stricter',
  looser: 'this trial is looser',
  same: 'the same',
  'only-this': 'only this trial states it',
  'only-other': 'only the study states it',
  unclear: 'cannot be told',
  neither: 'neither states it',
};

/** Rows that are shown beside their picture: the sign of each stand, with the word always near. */
export const standSigns: Record<Stand, string> = {
  stricter: '▲',
  looser: '▽',
  same: '=',
  'only-this': '•',
  'only-other': '◦',
  unclear: '◇',
  neither: '',
};

const turned: Record<Verdict, Stand> = {
  stricter: 'looser',
  looser: 'stricter',
  same: 'same',
  differs: 'unclear',
  'not-comparable': 'unclear',
  'only-here': 'only-other',
  'not-stated': 'only-this',
};

export type ExclusiveRow = {
  id: string;
  label: string;
  /** This trial's own rule; "" where it states none. */
  rule: string;
  cells: { id: string; name: string; stand: Stand; theirs: string }[];
  counts: Record<Stand, number>;
};

export type ExclusiveMap = { studies: { id: string; name: string }[]; rows: ExclusiveRow[] };

/**
 * The map of a comparison: a row for each rule with stricter and looser that this trial states.
 * @param comparison all rows, not the differing ones alone
 * @returns rows that shut out the most studies first
 */
export function exclusiveMap(comparison: Comparison): ExclusiveMap {
  const columns = comparison.columns.slice(1);
  const twice = (name: string) => columns.filter((c) => c.name === name).length > 1;
  const studies = columns.map((c) => ({ id: c.id, name: twice(c.name) ? `${c.name} (${c.id})` : c.name }));
  const rows = comparison.groups.flatMap((g) =>
    g.rows.flatMap((row) => {
      const [mine, ...others] = row.cells;
      if (!mine || mine.lines.length === 0 || !others.some((c) => c.verdict !== undefined)) return [];
      const cells = others.map((cell, i) => ({
        id: studies[i]?.id ?? '',
        name: studies[i]?.name ?? '',
        stand: cell.verdict === undefined ? ('neither' as const) : turned[cell.verdict],
        theirs: cell.lines.join('; '),
      }));
      const counts = Object.fromEntries(
        (Object.keys(standWords) as Stand[]).map((s) => [s, cells.filter((c) => c.stand === s).length]),
      ) as Record<Stand, number>;
      const label = g.id === 'washout' ? `${row.label}, washout` : row.label;
      return [{ id: row.id, label, rule: mine.lines.join('; '), cells, counts }];
    }),
  );
  rows.sort(
    (a, b) =>
      b.counts.stricter - a.counts.stricter || b.counts.looser - a.counts.looser || b.counts.same - a.counts.same,
  );
  return { studies, rows };
}

/** "LVEF, ≥ 45 %: this trial is looser than NK510, KN5501; only this trial states it beside 9 studies." */
export function exclusiveWords(row: ExclusiveRow): string {
  const of = (stand: Stand) => row.cells.filter((c) => c.stand === stand).map((c) => c.name);
  const parts = (['stricter', 'looser', 'same', 'unclear'] as const)
    .filter((s) => row.counts[s] > 0)
    .map((s) => {
      const link = {
        stricter: 'stricter than',
        looser: 'looser than',
        same: 'the same as',
        unclear: 'not comparable with',
      }[s];
      return `${link} ${of(s).join(', ')}`;
    });
  if (row.counts['only-this'] > 0)
    parts.push(`not stated by ${row.counts['only-this']} ${row.counts['only-this'] === 1 ? 'study' : 'studies'}`);
  return `${row.label}, ${row.rule}: ${parts.join('; ')}.`;
}
