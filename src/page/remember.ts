// Reading again what has not changed costs nothing: a page that is drawn anew mostly holds the same words.
import type { LocatedCriterion, ReadOptions, readCriteriaInSteps } from '../criteria/read';

/** How many texts are kept: a page has its criteria in one place, or in two. */
const KEPT = 4;

/** A criteria reader that remembers its last few texts. Its results are shared: don't change them. */
export function remembering(read: typeof readCriteriaInSteps): typeof readCriteriaInSteps {
  const known = new Map<string, LocatedCriterion[]>();
  return function* readOrRemember(text: string, options: ReadOptions = {}) {
    const key = `${options.kind ?? ''}|${options.losesSigns ?? false}|${options.explain ?? false}|${text}`;
    const criteria = known.get(key) ?? (yield* read(text, options));
    known.delete(key);
    known.set(key, criteria);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return criteria;
  };
}
