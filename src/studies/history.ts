// What differs between an older and a newer record of a study, as entries of its history. Pure.
import type { Dose, Study } from '../model/study';
import { depletionOf } from './profile';

export type Change = Study['history'][number];

/** Facts that stand in fields of their own in a registry: a newer record's value is the value. */
export const REGISTERED = [
  'briefTitle',
  'acronym',
  'leadSponsor',
  'collaborators',
  'orgStudyId',
  'overallStatus',
  'phases',
  'enrollmentCount',
  'enrollmentType',
  'conditions',
  'interventions',
  'countries',
  'startDate',
  'completionDate',
  'lastUpdatePostDate',
  'minimumAge',
  'maximumAge',
] as const satisfies readonly (keyof Study)[];

/** Facts that are read out of a record's sentences. */
export const READ = [
  'agent',
  'targets',
  'cellSource',
  'doses',
  'lymphodepletion',
  'combination',
  'lupusNephritis',
] as const satisfies readonly (keyof Study)[];

type FactName = (typeof REGISTERED)[number] | (typeof READ)[number];

const sorted = (list: readonly string[]) => JSON.stringify([...list].map((x) => x.toLowerCase()).sort());
const doses = (list: readonly Dose[]) =>
  [...new Set(list.map(({ cells, perKg }) => `${cells} ${perKg}`))].sort().join();

/** What a value comes to, where two wordings of it mean the same. */
function meaning(name: FactName, study: Study): unknown {
  const fact = study[name];
  if (fact === undefined) return undefined;
  switch (name) {
    case 'targets':
    case 'cellSource':
    case 'collaborators':
    case 'conditions':
    case 'interventions':
    case 'countries':
      return sorted(study[name]!.value);
    case 'doses':
      return doses(study.doses!.value);
    case 'lymphodepletion':
      return depletionOf(study.lymphodepletion!.value);
    case 'lupusNephritis':
      return study.lupusNephritis!.value.rule;
    default:
      return JSON.stringify(fact.value);
  }
}

/** Whether both records have the fact and mean the same by it. */
export function sameFact(name: FactName, a: Study, b: Study): boolean {
  if (name === 'combination' && a.combination && b.combination) {
    // One of them may say more of the same: "Rituximab", "rituximab 1 g before the cells".
    const [one, two] = [a.combination.value.toLowerCase(), b.combination.value.toLowerCase()];
    return one.includes(two) || two.includes(one);
  }
  return meaning(name, a) === meaning(name, b);
}

const doseWords = ({ cells, perKg }: Dose) => `${cells.toExponential().replace('e+', 'e')} cells${perKg ? '/kg' : ''}`;

/** A fact's value as a history entry says it. */
function shown(name: FactName, study: Study): string {
  if (name === 'doses') return study.doses!.value.map(doseWords).join(', ');
  if (name === 'lupusNephritis') {
    const { rule, note } = study.lupusNephritis!.value;
    return note ? `${rule} (${note})` : rule;
  }
  const { value } = study[name]!;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

const SIGN = { '<': '<', '<=': '≤', '>=': '≥', '>': '>', '=': '=' } as const;
const UNIT: Readonly<Record<string, string>> = {
  '[ULN]': '× ULN',
  '[LLN]': '× LLN',
  '{score}': '',
  '10*9/L': '×10⁹/L',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  'umol/L': 'µmol/L',
  a: 'years',
};
const SPAN = { h: 'hours', d: 'days', wk: 'weeks', mo: 'months', a: 'years' } as const;

type Threshold = Study['thresholds'][number];
type Period = Study['windows'][number];

const limitWords = (t: Threshold): string => {
  const unit = t.unit === null ? '' : (UNIT[t.unit] ?? t.unit);
  const value = t.unit === '{titer}' ? `1:${t.value}` : `${t.value}${unit ? ` ${unit}` : ''}`;
  return `${SIGN[t.comparator]} ${value}${t.kind === 'exclusion' ? ' excluded' : ''}`;
};

const periodWords = (w: Period): string => {
  if (w.ever) return 'ever';
  const spans = [
    w.value === undefined || w.unit === undefined ? undefined : `${w.value} ${SPAN[w.unit]}`,
    w.halfLives === undefined ? undefined : `${w.halfLives} half-lives`,
  ].filter((span) => span !== undefined);
  return `${spans.join(' or ')}${w.anchor ? ` before ${w.anchor.replace('-', ' ')}` : ''}`;
};

/** Statements by what they are about, each as words; the words of one subject are compared as a whole. */
function bySubject<T>(list: readonly T[], subjects: (one: T) => readonly string[], words: (one: T) => string) {
  const found = new Map<string, { words: Set<string>; source: string }>();
  for (const one of list)
    for (const subject of subjects(one)) {
      const entry = found.get(subject) ?? { words: new Set<string>(), source: (one as { source: string }).source };
      entry.words.add(words(one));
      found.set(subject, entry);
    }
  return found;
}

const dateOf = (study: Study, source: string) => study.sources[source]?.asOf;

/**
 * What an older record said otherwise than the newer one, in the older one's words, with source and date.
 * What only one of them says is no change: a record may hold less than was known before.
 * @returns entries for the newer study's `history`, facts first, then limits (by analyte) and washouts (by agent)
 */
export function changesBetween(older: Study, newer: Study): Change[] {
  const changes: Change[] = [];
  const add = (field: string, value: string, source: string, asOf: string | undefined) =>
    changes.push({ field, value, source, ...(asOf === undefined ? {} : { asOf }) });
  for (const name of [...REGISTERED, ...READ]) {
    const fact = older[name];
    if (fact && newer[name] && !sameFact(name, older, newer))
      add(name, shown(name, older), fact.source, fact.asOf ?? dateOf(older, fact.source));
  }
  const compare = (
    before: Map<string, { words: Set<string>; source: string }>,
    after: Map<string, { words: Set<string>; source: string }>,
  ) => {
    for (const [subject, { words, source }] of before) {
      const now = after.get(subject)?.words;
      if (!now || (now.size === words.size && [...words].every((w) => now.has(w)))) continue;
      add(subject, [...words].join(', '), source, dateOf(older, source));
    }
  };
  const limits = (s: Study) =>
    bySubject(
      // The ages have facts of their own.
      s.thresholds.filter((t) => t.analyte !== 'age' && t.exception === undefined),
      (t) => [t.analyte],
      limitWords,
    );
  const washouts = (s: Study) =>
    bySubject(
      s.windows.filter((w) => w.type === 'washout'),
      (w) => w.agents,
      periodWords,
    );
  compare(limits(older), limits(newer));
  compare(washouts(older), washouts(newer));
  return changes;
}

/** Entries in order, without one that repeats an earlier entry's field, value and date. */
export function once(history: readonly Change[]): Change[] {
  const seen = new Set<string>();
  return history.filter(({ field, value, asOf }) => {
    const key = JSON.stringify([field, value, asOf]);
    return !seen.has(key) && seen.add(key);
  });
}
