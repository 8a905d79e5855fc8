// Registered ages as limits, beside those of the criteria.
import type { StatedThreshold } from '../model/reading';
import type { Study } from '../model/study';
import { mustCompare } from '../plain';

/** Whether the criteria bound everybody's age on this side: from below (">") or from above ("<"). */
const isBounded = (study: Study, side: '>' | '<'): boolean =>
  study.thresholds.some(({ analyte, kind, exception, comparator }) => {
    if (analyte !== 'age' || kind === 'unknown' || exception !== undefined) return false;
    const must = mustCompare(comparator, kind);
    return must === '=' || must.startsWith(side);
  });

type RegisteredAge = StatedThreshold & { source: string; asOf?: string | undefined };

/** The ages of a study's registry fields as limits, from below and from above, where its criteria name none. */
export function registeredAges(study: Study): { low: RegisteredAge[]; high: RegisteredAge[] } {
  const limit = (age: Study['minimumAge'], comparator: '>=' | '<='): RegisteredAge[] =>
    age === undefined || isBounded(study, comparator === '>=' ? '>' : '<')
      ? []
      : [
          {
            kind: 'inclusion',
            analyte: 'age',
            comparator,
            value: age.value,
            unit: 'a',
            source: age.source,
            asOf: age.asOf,
          },
        ];
  return { low: limit(study.minimumAge, '>='), high: limit(study.maximumAge, '<=') };
}
