// The map of exclusivity: each of this trial's rules against each study, as a comparison has judged them.
import { type Key, t } from '../words/words';
import type { Cell, Comparison, Group } from './comparison';
import type { Verdict } from './limits';
import { joined, joinedApart } from './words';

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

const standKeys: Record<Stand, Key> = {
  stricter: 'plot.exclusive.stands.stricter',
  looser: 'plot.exclusive.stands.looser',
  same: 'plot.exclusive.stands.same',
  'only-this': 'plot.exclusive.stands.onlyThis',
  'only-other': 'plot.exclusive.stands.onlyOther',
  unclear: 'plot.exclusive.stands.unclear',
  neither: 'plot.exclusive.stands.neither',
};

/** "this trial is stricter", "neither states it" … */
export const standWord = (stand: Stand): string => t(standKeys[stand]);

/**
 * The sign of each stand, with the word always near. Not those of the table: there ▲ says that the other study is
 * stricter, here it is this trial that is.
 */
export const standSigns: Record<Stand, string> = {
  stricter: '■',
  looser: '□',
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

/** Rows that are named by a treatment or an event alone say of what kind they are. */
const headings: Partial<Record<Group, Key>> = {
  washout: 'plot.exclusive.washout',
  lookback: 'plain.window.lookback',
  stable: 'plain.window.stable',
};

/** "excluded if positive (only with another condition)": a rule that does not decide alone says so. */
const ruleOf = ({ lines, part }: Cell): string =>
  part === undefined ? joinedApart(lines) : t('plain.explained', [joinedApart(lines), part]);

/**
 * The map of a comparison: a row for each rule with stricter and looser that this trial states.
 * @param comparison all rows, not the differing ones alone
 * @returns rows that shut out the most studies first
 */
export function exclusiveMap(comparison: Comparison): ExclusiveMap {
  const columns = comparison.columns.slice(1);
  const twice = (name: string) => columns.filter((c) => c.name === name).length > 1;
  const studies = columns.map((c) => ({
    id: c.id,
    name: twice(c.name) ? t('plot.namedWithId', [c.name, c.id]) : c.name,
  }));
  const rows = comparison.groups.flatMap((g) =>
    g.rows.flatMap((row) => {
      const [mine, ...others] = row.cells;
      if (!mine || mine.lines.length === 0 || !others.some((c) => c.verdict !== undefined)) return [];
      const cells = others.map((cell, i) => ({
        id: studies[i]?.id ?? '',
        name: studies[i]?.name ?? '',
        stand: cell.verdict === undefined ? ('neither' as const) : turned[cell.verdict],
        theirs: ruleOf(cell),
      }));
      const counts = Object.fromEntries(
        (Object.keys(standKeys) as Stand[]).map((s) => [s, cells.filter((c) => c.stand === s).length]),
      ) as Record<Stand, number>;
      const heading = headings[g.id];
      const label = heading === undefined ? row.label : t(heading, [row.label]);
      return [{ id: row.id, label, rule: ruleOf(mine), cells, counts }];
    }),
  );
  rows.sort(
    (a, b) =>
      b.counts.stricter - a.counts.stricter || b.counts.looser - a.counts.looser || b.counts.same - a.counts.same,
  );
  return { studies, rows };
}

/** "LVEF, ≥ 45 %: looser than NK510, KN5501; not stated by 9 studies." */
export function exclusiveWords(row: ExclusiveRow): string {
  const told = (['stricter', 'looser', 'same', 'unclear'] as const)
    .filter((stand) => row.counts[stand] > 0)
    .map((stand) => {
      const names = row.cells.filter((c) => c.stand === stand).map((c) => c.name);
      return t(`plot.exclusive.than.${stand}`, [joined(names)]);
    });
  if (row.counts['only-this'] > 0) told.push(t('plot.exclusive.notStatedBy', [row.counts['only-this']]));
  return t('plot.ended', [t('plot.exclusive.rule', [row.label, row.rule, joinedApart(told)])]);
}
