// A comparison of studies as one data table: this trial first, then the others, with stricter and looser.
import type { Criterion } from '../model/reading';
import type { Study } from '../model/study';
import { agentOf, analyteOf, registryUrl, studyName, type UnitSystem } from '../plain';
import { type Key, nameIn, t } from '../words/words';
import { citationOf } from './cite';
import { type Column, type Comparison, type Group, groupLabels, type Row } from './comparison';
import { fields } from './fields';
import { historyOf, rowOf, sourcesOf } from './row-parts';
import { limitRows, namedAnalytes } from './rows-limits';
import { agentRows, topicRows } from './rows-periods';

/** Rows of the record's own facts. */
const fieldRows = (group: Group, studies: readonly Study[]): (Row | null)[] =>
  fields
    .filter((f) => f.group === group)
    .map((f) =>
      rowOf(
        f.id,
        t(f.label),
        studies,
        (s) => {
          const stated = f.facts.map((name) => s[name]).filter((x) => x !== undefined);
          const lines = [...f.lines(s)];
          return {
            lines,
            details: lines.length > 0 ? [...(f.details?.(s) ?? [])] : [],
            sources: sourcesOf(s, stated),
            history: historyOf(s, [...f.facts, f.id]),
            ...(f.values ? { values: [...f.values(s)] } : {}),
          };
        },
        f.compare,
      ),
    );

const outcomeTypes = [
  ['primary', 'compare.rows.outcomesPrimary'],
  ['secondary', 'compare.rows.outcomesSecondary'],
  ['other', 'compare.rows.outcomesOther'],
  [undefined, 'compare.rows.outcomesAny'],
] as const satisfies readonly (readonly [string | undefined, Key])[];

const outcomeRows = (studies: readonly Study[]): (Row | null)[] =>
  outcomeTypes.map(([type, label]) =>
    rowOf(`outcomes-${type ?? 'any'}`, t(label), studies, (s) => {
      const outcomes = s.outcomes.filter((o) => o.type === type);
      // A record that does not tell primary from secondary states them all the same: in a row of their own.
      const isUntold = type !== undefined && s.outcomes.some((o) => o.type === undefined);
      return {
        ...(isUntold && outcomes.length === 0 ? { instead: t('compare.outcomesUntold') } : {}),
        lines: outcomes.map((o) => (o.timeFrame ? t('compare.outcome', [o.measure, o.timeFrame]) : o.measure)),
        details: [],
        sources: sourcesOf(s, outcomes),
        history: [],
      };
    }),
  );

const columnOf = (study: Study, self: boolean): Column => {
  const id = study.ids[0] ?? '';
  const url = registryUrl(id);
  return {
    id,
    name: studyName(study),
    ...(study.briefTitle ? { title: study.briefTitle.value } : {}),
    ...(url === undefined ? {} : { url }),
    self,
    citation: citationOf(study),
  };
};

/**
 * Compares studies with this trial, row by row.
 * @param self this trial
 * @param others the studies beside it, in the order of their columns
 * @param units the units in which limits are shown; what is stricter does not depend on it
 * @param criteriaOf the text of a study's criteria where it is known: the page's own, or a registry's record
 * @returns rows in groups; a rule that no study states has no row, a group without rows does not appear
 */
export function compareStudies(
  self: Study,
  others: readonly Study[],
  units: UnitSystem = 'stated',
  criteriaOf: (study: Study) => readonly Criterion[] | undefined = () => undefined,
): Comparison {
  const studies = [self, ...others];
  const ids = namedAnalytes(studies);
  const rowsOf = (group: Group): (Row | null)[] => {
    if (group === 'outcome') return outcomeRows(studies);
    if (group === 'washout' || group === 'stable') return agentRows(group, studies, criteriaOf);
    if (group === 'lookback') return [...topicRows(studies, criteriaOf), ...agentRows(group, studies, criteriaOf)];
    return [...fieldRows(group, studies), ...limitRows(group, ids, studies, units, criteriaOf)];
  };
  return {
    columns: studies.map((s, i) => columnOf(s, i === 0)),
    groups: groupLabels
      .map(([id, label]) => ({ id, label: t(label), rows: rowsOf(id).filter((r) => r !== null) }))
      .filter((g) => g.rows.length > 0),
  };
}

/** The plain sense of a row for a patient, where the catalogues have one. */
export function rowMeaning(row: Row): string | undefined {
  const agent = /^(?:washout|stable|lookback)-(.+)$/.exec(row.id)?.[1];
  const plain = agent === undefined ? analyteOf(row.id)?.plain : agentOf(agent)?.plain;
  if (plain === undefined) return undefined;
  return agent === undefined ? nameIn('analytePlain', row.id, plain) : nameIn('agentPlain', agent, plain);
}
