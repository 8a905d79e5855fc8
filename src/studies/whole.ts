// Whether a stored study is still what was written: quick enough to look at thousands. What comes from outside is checked
// with the schema instead.
import type { Study } from '../model/study';
import { READ, REGISTERED } from './history';

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

const LISTS = ['ids', 'thresholds', 'windows', 'outcomes', 'history'] as const;
const FACTS = [...REGISTERED, ...READ, 'sitesNote', 'designNote', 'resultsNote', 'doseNote'] as const;

/** Whether a value has a study's parts in their places. Never throws. */
export function isWhole(value: unknown): value is Study {
  if (!isObject(value) || value.version !== 1 || typeof value.modality !== 'string') return false;
  if (typeof value.completeness !== 'string' || !isObject(value.sources)) return false;
  if (!LISTS.every((name) => Array.isArray(value[name]))) return false;
  const ids = value.ids as unknown[];
  if (ids.length === 0 || !ids.every((id) => typeof id === 'string')) return false;
  for (const name of ['thresholds', 'windows'] as const)
    if (!(value[name] as unknown[]).every((one) => isObject(one) && typeof one.source === 'string')) return false;
  return FACTS.every((name) => {
    const fact = value[name];
    return fact === undefined || (isObject(fact) && 'value' in fact && fact.value !== null);
  });
}
