// The page's trial as a Study, to be compared: the library's facts where it has the trial, the page's own criteria.
import type { CriterionKind, PageFacts, PartOf, Reading } from '../model/reading';
import type { Fact, Study } from '../model/study';
import { readNephritis } from './nephritis';
import { readTreatment } from './treatment';

export type FromReadingOptions = {
  /** The library's record of this trial, if any. */
  known?: Study | undefined;
  /** The page's address, and the day it was read (YYYY-MM-DD): they make the source "page". */
  url?: string | undefined;
  readAt?: string | undefined;
};

/** Key of the source that stands for the page. */
const PAGE = 'page';

/** What a page says of its trial beside the criteria, as a study has it. */
const FACTS = [
  'overallStatus',
  'phases',
  'enrollmentCount',
  'enrollmentType',
  'leadSponsor',
  'conditions',
  'interventions',
  'countries',
  'startDate',
  'completionDate',
  'lastUpdatePostDate',
] as const satisfies readonly (keyof PageFacts & keyof Study)[];

/** What makes two limits or periods the same statement; a statement made twice counts once. */
const key = (parts: Record<string, unknown>) => JSON.stringify(parts, Object.keys(parts).sort());

/** Each statement once; one that is part of a criterion's alternatives gives way to the same as a rule of its own. */
function once<T extends Record<string, unknown> & { partOf?: PartOf | undefined }>(list: readonly T[]): T[] {
  const whole = ({ partOf: _partOf, ...one }: T) => key(one);
  const rules = new Set(list.filter((one) => one.partOf === undefined).map(whole));
  const seen = new Set<string>();
  return list.filter(
    (one) => !(one.partOf !== undefined && rules.has(whole(one))) && !seen.has(key(one)) && Boolean(seen.add(key(one))),
  );
}

/** The thresholds, windows and results of a reading, without their places, each once. */
export function statedIn(reading: Pick<Reading, 'criteria'>, source: string) {
  const from = reading.criteria;
  return {
    thresholds: once(
      from.flatMap(({ kind, thresholds }) =>
        thresholds.map(({ analyte, comparator, value, unit, exception, partOf, unsure }) => ({
          kind,
          analyte,
          comparator,
          value,
          unit,
          ...(exception === undefined ? {} : { exception }),
          ...(partOf === undefined ? {} : { partOf }),
          source,
          ...(unsure === undefined ? {} : { note: unsure }),
        })),
      ),
    ),
    windows: once(
      from.flatMap(({ kind, windows }) =>
        windows.map(({ quote: _quote, start: _start, end: _end, rule: _rule, unsure, ...period }) => ({
          kind,
          ...period,
          agents: [...period.agents],
          source,
          ...(unsure === undefined ? {} : { note: unsure }),
        })),
      ),
    ),
    results: once(
      from.flatMap(({ kind, results }) =>
        results.map(({ test, result, partOf, unsure }) => ({
          kind,
          test,
          result,
          ...(partOf === undefined ? {} : { partOf }),
          source,
          ...(unsure === undefined ? {} : { note: unsure }),
        })),
      ),
    ),
  };
}

/**
 * Makes the comparison's subject out of a page's reading. With `known`, its facts stay and the page's thresholds,
 * windows and results take the place of the library's; a page that shows no criteria leaves them, and one
 * that shows only one of the two lists leaves the other's. Without it, the
 * study has what the page gives: ids, title, facts, limits, ages, and the treatment as far as its words tell. Never throws.
 */
export function studyFromReading(reading: Reading, { known, url, readAt }: FromReadingOptions = {}): Study {
  const page = {
    title: 'Read from this page',
    ...(url === undefined ? {} : { url }),
    ...(readAt === undefined ? {} : { asOf: readAt.slice(0, 10) }),
  };
  const stated = statedIn(reading, PAGE);
  const fact = <T>(value: T): Fact<T> => ({ value, source: PAGE, ...(page.asOf ? { asOf: page.asOf } : {}) });
  const { title, criteria, facts = {} } = reading;
  const shownFacts = Object.fromEntries(
    FACTS.flatMap((name) => (facts[name] ? [[name, fact(facts[name].value)]] : [])),
  );
  if (known) {
    // What earlier visits read gives way to what the page says now; a registry's facts don't.
    const newer = Object.keys(known.sources).every((key) => key.startsWith(PAGE)) ? shownFacts : {};
    if (reading.criteria.length === 0) {
      if (Object.keys(newer).length === 0) return known;
      return { ...known, ...newer, sources: { ...known.sources, [PAGE]: page } };
    }
    // A page may show one of the two lists only: of the other, the library's stays.
    const shown = new Set(reading.criteria.map(({ kind }) => kind));
    const hidden = <T extends { kind: CriterionKind }>(list: readonly T[] = []) =>
      shown.size === 1 && !shown.has('unknown') ? list.filter(({ kind }) => !shown.has(kind)) : [];
    return {
      ...known,
      ...newer,
      ids: [...new Set([...known.ids, ...reading.ids.slice(0, 1)])],
      sources: { ...known.sources, [PAGE]: page },
      thresholds: [...stated.thresholds, ...hidden(known.thresholds)],
      windows: [...stated.windows, ...hidden(known.windows)],
      results: [...stated.results, ...hidden(known.results)],
    };
  }
  const treatment = readTreatment({ title, interventions: facts.interventions?.value, criteria });
  const nephritis = readNephritis({ title, conditions: facts.conditions?.value, criteria });
  const ages = stated.thresholds.filter(
    (t) => t.analyte === 'age' && t.unit === 'a' && t.kind !== 'exclusion' && !t.exception,
  );
  const low = ages.find((t) => t.comparator === '>=')?.value;
  const high = ages.find((t) => t.comparator === '<=')?.value;
  return {
    version: 1,
    // A page may show no registry id (a sponsor's own page): the comparison still needs a name for its column.
    ids: reading.ids.length > 0 ? [...reading.ids] : [url ?? 'this page'],
    modality: treatment.modality?.value ?? 'other',
    completeness: reading.criteria.length > 0 ? 'what this page says' : 'this page shows no criteria',
    sources: { [PAGE]: page },
    ...(reading.title ? { briefTitle: fact(reading.title) } : {}),
    ...shownFacts,
    ...(low === undefined ? {} : { minimumAge: fact(low) }),
    ...(high === undefined ? {} : { maximumAge: fact(high) }),
    ...(treatment.targets ? { targets: fact(treatment.targets.value) } : {}),
    ...(treatment.cellSource ? { cellSource: fact(treatment.cellSource.value) } : {}),
    ...(treatment.doses ? { doses: fact(treatment.doses.value) } : {}),
    ...(treatment.lymphodepletion ? { lymphodepletion: fact(treatment.lymphodepletion.value) } : {}),
    ...(treatment.combination ? { combination: fact(treatment.combination.value) } : {}),
    ...(nephritis ? { lupusNephritis: fact(nephritis) } : {}),
    ...stated,
    outcomes: [],
    history: [],
  };
}
