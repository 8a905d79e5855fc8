// Comparing studies: rows, verdicts, words and exports.

export * from './cite';
export * from './comparison';
export { countryShown } from './countries';
export * from './export';
export * from './filters';
export { compareLimits, inBase, type Judgement, limitsOf, type Verdict } from './limits';
export { differFirst } from './order';
export { comparePeriods, daysOf } from './periods';
export { compareStudies, rowMeaning } from './rows';
export * from './sheets';
export * from './words';
