// What studies are called in a plot.
import type { Study } from '../model/study';
import { studyName } from '../plain';
import { t } from '../words/words';

/** Each study's short name; with its id where another study has the same name. */
export function plotNames(studies: readonly Study[]): (study: Study) => string {
  const counts = new Map<string, number>();
  for (const s of studies) counts.set(studyName(s), (counts.get(studyName(s)) ?? 0) + 1);
  return (study) => {
    const name = studyName(study);
    return (counts.get(name) ?? 0) > 1 ? t('plot.namedWithId', [name, study.ids[0] ?? '']) : name;
  };
}
