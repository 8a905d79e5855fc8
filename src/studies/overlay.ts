// A newer record of a study over an older one: the newer facts count, the older ones become history. Pure.
import type { Study } from '../model/study';
import { changesBetween, once, READ, REGISTERED, sameFact } from './history';

/** The day that a record stands for: its registry's, else the latest of its sources. "" where none is dated. */
function dayOf(study: Study): string {
  const dates = Object.values(study.sources).map(({ asOf }) => asOf ?? '');
  return study.sources.registry?.asOf ?? dates.sort().at(-1) ?? '';
}

/** Every entry of a study that names a source, with the source renamed. */
function renamed<T>(value: T, names: ReadonlyMap<string, string>): T {
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, names)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'source' && typeof inner === 'string' ? (names.get(inner) ?? inner) : renamed(inner, names),
    ]),
  ) as T;
}

/** The older record with names of its own for the sources that the newer one names alike but dates otherwise. */
function apart(older: Study, newer: Study): Study {
  const names = new Map<string, string>();
  for (const [key, source] of Object.entries(older.sources)) {
    const other = newer.sources[key];
    if (other && other.asOf !== source.asOf) names.set(key, `${key}-${source.asOf ?? 'before'}`);
  }
  if (names.size === 0) return older;
  const sources = Object.fromEntries(Object.entries(older.sources).map(([key, s]) => [names.get(key) ?? key, s]));
  return { ...renamed(older, names), sources };
}

/** The sources that something in the study names. */
function usedSources(study: Study): Study['sources'] {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' && typeof inner === 'string') used.add(inner);
      else visit(inner);
    }
  };
  const { sources, ...rest } = study;
  visit(rest);
  return Object.fromEntries(Object.entries(sources).filter(([key]) => used.has(key)));
}

const hasCriteria = (study: Study) => study.thresholds.length + study.windows.length + (study.results?.length ?? 0) > 0;

/**
 * The newer record over the older one.
 * - A fact of a registry field is the newer record's; what the older one said goes to `history`.
 * - A fact read out of sentences is the newer record's where it means something else; where it means the same, the older
 *   wording stays (it may be the finer one).
 * - Limits, washouts and results are the newer record's where it has any; outcomes likewise.
 * - What only the older one knows stays, with its own source and date.
 * - The kind of cells stays as filed, unless it was not known.
 */
export function overlay(older: Study, newer: Study): Study {
  const base = apart(older, newer);
  const merged: Study = {
    ...base,
    ...newer,
    ids: [...new Set([...newer.ids, ...base.ids])],
    modality: base.modality === 'other' ? newer.modality : base.modality,
    sources: { ...base.sources, ...newer.sources },
    outcomes: newer.outcomes.length > 0 ? newer.outcomes : base.outcomes,
    history: once([...base.history, ...changesBetween(base, newer), ...newer.history]),
  };
  const keep = (name: keyof Study) => Object.assign(merged, { [name]: base[name] });
  for (const name of REGISTERED) if (!newer[name] && base[name]) keep(name);
  for (const name of READ) {
    const [was, is] = [base[name]?.value, newer[name]?.value];
    const sameWords = JSON.stringify(was) === JSON.stringify(is);
    if (was !== undefined && (is === undefined || (!sameWords && sameFact(name, base, newer)))) keep(name);
  }
  if (!hasCriteria(newer)) {
    keep('thresholds');
    keep('windows');
    if (base.results) keep('results');
  }
  merged.sources = usedSources(merged);
  return merged;
}

/** Two records of one study as one: the later day's over the other; the second over the first where they are of one day. */
export const combined = (a: Study, b: Study): Study => (dayOf(b) >= dayOf(a) ? overlay(a, b) : overlay(b, a));
