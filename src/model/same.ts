// What makes two statements the same one, said twice: the badge and the panel count it once.
import type { StatedResult, StatedThreshold, StatedWindow } from './reading';

/** Equal for limits that say the same. */
export const limitKey = (l: StatedThreshold): string =>
  [l.kind, l.analyte, l.comparator, l.value, l.unit, l.exception].join('|');

/** Equal for results that say the same. */
export const resultKey = (r: StatedResult): string => [r.kind, r.test, r.result].join('|');

/** Equal for periods that say the same. */
export const windowKey = (w: StatedWindow): string =>
  [w.kind, w.type, w.agents, w.value, w.unit, w.halfLives, w.whichever, w.ever, w.anchor].join('|');
