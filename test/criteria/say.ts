// Findings as one short line each, so that a table of sentences and findings can be read at a glance.
import { readCriteria } from '../../src/criteria/read';

type Kind = 'inclusion' | 'exclusion';

const all = (text: string, kind: Kind) => readCriteria(text, { kind });

/** "neutrophils >= 1.5 10*9/L", one a threshold, sorted; "if …" names an exception. */
export const thresholdsOf = (text: string, kind: Kind = 'inclusion'): string[] =>
  all(text, kind)
    .flatMap((c) => c.thresholds)
    .map(
      (t) =>
        `${t.analyte} ${t.comparator} ${t.value}${t.unit === null ? '' : ` ${t.unit}`}${t.exception ? ` if ${t.exception}` : ''}`,
    )
    .sort();

/** "washout b-cell-depletion 6 mo before screening", one a window, sorted; "ever" for any earlier use. */
export const windowsOf = (text: string, kind: Kind = 'exclusion', types?: readonly string[]): string[] =>
  all(text, kind)
    .flatMap((c) => c.windows)
    .filter((w) => !types || types.includes(w.type))
    .map((w) => {
      const span = w.ever
        ? 'ever'
        : [
            w.value === undefined ? '' : `${w.value} ${w.unit}`,
            w.halfLives === undefined ? '' : `${w.halfLives} half-lives`,
          ]
            .filter(Boolean)
            .join(' or ');
      return [w.type, [...w.agents].sort().join('+'), span, w.whichever ?? '', w.anchor ? `@${w.anchor}` : '']
        .filter(Boolean)
        .join(' ');
    })
    .sort();

/** "hbsag positive", one a result, sorted. */
export const resultsOf = (text: string, kind: Kind = 'exclusion'): string[] =>
  all(text, kind)
    .flatMap((c) => c.results)
    .map((r) => `${r.test} ${r.result}`)
    .sort();
