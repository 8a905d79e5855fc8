// A ClinicalTrials.gov API v2 record → a Study. Checked at the edge: what is good is kept, what is not is named.
import * as z from 'zod/mini';
import { readCriteria } from '../criteria/read';
import type { Criterion } from '../model/reading';
import type { Fact, Outcome, Study } from '../model/study';
import { statedIn } from './from-reading';
import { readNephritis } from './nephritis';
import { readTreatment } from './treatment';

const text = z.string().check(z.trim(), z.minLength(1));
const date = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));
const outcome = z.object({ measure: text, timeFrame: z.optional(z.string()) });
const list = z.array(z.unknown());

/** Where each field stands in a record (API v2's own path) and what it must look like there. */
const FIELDS = {
  nctId: ['identificationModule.nctId', z.string().check(z.regex(/^NCT0\d{7}$/))],
  nctIdAliases: ['identificationModule.nctIdAliases', z.array(text)],
  secondaryIds: [
    'identificationModule.secondaryIdInfos',
    z.array(z.object({ id: text, type: z.optional(z.string()) })),
  ],
  orgStudyId: ['identificationModule.orgStudyIdInfo.id', text],
  briefTitle: ['identificationModule.briefTitle', text],
  officialTitle: ['identificationModule.officialTitle', text],
  acronym: ['identificationModule.acronym', text],
  overallStatus: ['statusModule.overallStatus', text],
  startDate: ['statusModule.startDateStruct.date', date],
  completionDate: ['statusModule.completionDateStruct.date', date],
  lastUpdatePostDate: ['statusModule.lastUpdatePostDateStruct.date', date],
  leadSponsor: ['sponsorCollaboratorsModule.leadSponsor.name', text],
  collaborators: ['sponsorCollaboratorsModule.collaborators', z.array(z.object({ name: text }))],
  briefSummary: ['descriptionModule.briefSummary', text],
  detailedDescription: ['descriptionModule.detailedDescription', text],
  conditions: ['conditionsModule.conditions', z.array(text).check(z.minLength(1))],
  phases: ['designModule.phases', z.array(text).check(z.minLength(1))],
  enrollmentCount: ['designModule.enrollmentInfo.count', z.int().check(z.nonnegative())],
  enrollmentType: ['designModule.enrollmentInfo.type', z.enum(['ESTIMATED', 'ACTUAL'])],
  armGroups: ['armsInterventionsModule.armGroups', list],
  interventions: ['armsInterventionsModule.interventions', list],
  primaryOutcomes: ['outcomesModule.primaryOutcomes', list],
  secondaryOutcomes: ['outcomesModule.secondaryOutcomes', list],
  otherOutcomes: ['outcomesModule.otherOutcomes', list],
  eligibilityCriteria: ['eligibilityModule.eligibilityCriteria', text],
  minimumAge: [
    'eligibilityModule.minimumAge',
    z.string().check(z.regex(/^\d+ (?:Year|Month|Week|Day|Hour|Minute)s?$/)),
  ],
  maximumAge: [
    'eligibilityModule.maximumAge',
    z.string().check(z.regex(/^\d+ (?:Year|Month|Week|Day|Hour|Minute)s?$/)),
  ],
  locations: ['contactsLocationsModule.locations', list],
} as const;

/** Below these a record's lists are used in part only. */
const USED_OF_LISTS: Readonly<Record<string, readonly string[]>> = {
  'sponsorCollaboratorsModule.collaborators': ['name'],
  'identificationModule.secondaryIdInfos': ['id', 'type'],
  'armsInterventionsModule.armGroups': ['label', 'description'],
  'armsInterventionsModule.interventions': ['name', 'description', 'otherNames'],
  'outcomesModule.primaryOutcomes': ['measure', 'timeFrame'],
  'outcomesModule.secondaryOutcomes': ['measure', 'timeFrame'],
  'outcomesModule.otherOutcomes': ['measure', 'timeFrame'],
  'contactsLocationsModule.locations': ['country'],
};

/** The fields that are read, as API v2's parameter `fields` takes them: full paths. */
export const RECORD_FIELDS: readonly string[] = Object.values(FIELDS).flatMap(([path]) => {
  const below = USED_OF_LISTS[path];
  return below ? below.map((name) => `protocolSection.${path}.${name}`) : [`protocolSection.${path}`];
});

/** A record's usable fields, by the names of the table above. */
export type Fields = { [K in keyof typeof FIELDS]?: z.infer<(typeof FIELDS)[K][1]> };

const arm = z.object({ label: z.optional(z.string()), description: z.optional(z.string()) });
const intervention = z.object({
  name: text,
  description: z.optional(z.string()),
  otherNames: z.optional(z.array(z.string())),
});
const location = z.object({ country: text });

/** Ids of other registries among the secondary ids, by the types that API v2 gives them. */
const REGISTRY_IDS = /^(?:EUDRACT_NUMBER|CTIS|REGISTRY)$/;

const PER_YEAR: Readonly<Record<string, number>> = {
  Year: 1,
  Month: 12,
  Week: 365.25 / 7,
  Day: 365.25,
  Hour: 365.25 * 24,
  Minute: 365.25 * 24 * 60,
};

/** "18 Years" → 18, "9 Months" → 0.75: years, to two decimals. */
const years = (age: string): number => {
  const [count, unit = ''] = age.split(' ');
  return Math.round((Number(count) / (PER_YEAR[unit.replace(/s$/, '')] ?? 1)) * 100) / 100;
};

/** The value at a dotted path, or undefined where a step is missing. */
export function at(record: unknown, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split('.')) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

type FieldTable = Readonly<Record<string, readonly [path: string, schema: z.ZodMiniType]>>;

/** A record's usable fields by their names in a table; the paths of those in another form go to `dropped`. */
export function usable<T extends FieldTable>(
  table: T,
  record: unknown,
  dropped: string[],
): { [K in keyof T]?: z.infer<T[K][1]> } {
  const fields: Record<string, unknown> = {};
  for (const [name, [path, schema]] of Object.entries(table)) {
    const value = at(record, path);
    if (value === undefined || value === null || value === '') continue;
    const parsed = z.safeParse(schema, value);
    if (parsed.success) fields[name] = parsed.data;
    else dropped.push(path);
  }
  return fields as { [K in keyof T]?: z.infer<T[K][1]> };
}

/** What is good of each entry; the others are named in `dropped` by their path. */
function good<T extends z.ZodMiniType>(
  schema: T,
  list: readonly unknown[] | undefined,
  path: string,
  dropped: string[],
) {
  return (list ?? []).flatMap((entry, i): z.infer<T>[] => {
    const parsed = z.safeParse(schema, entry);
    if (parsed.success) return [parsed.data];
    dropped.push(`${path}[${i}]`);
    return [];
  });
}

export type RecordReading = {
  study: Study;
  /** The record's criteria as the reader reads them; [] where it has none. */
  criteria: Criterion[];
  /** Paths of what the record had but not in a form that can be used ("designModule.enrollmentInfo.count"). */
  dropped: string[];
};

/**
 * Reads one record (`{ protocolSection: … }`) of API v2. `asOf` is the day of the fetch (YYYY-MM-DD), the date of
 * every fact. Undefined where the record has no readable registry id: then there is no study to speak of.
 */
export function studyFromRecord(record: unknown, asOf: string): RecordReading | undefined {
  const section = at(record, 'protocolSection');
  const dropped: string[] = [];
  const f: Fields = usable(FIELDS, section, dropped);
  if (!f.nctId) return undefined;
  const otherIds = (f.secondaryIds ?? []).flatMap(({ id, type }) => (type && REGISTRY_IDS.test(type) ? [id] : []));
  return studyFromFields(f, dropped, {
    ids: [f.nctId, ...(f.nctIdAliases ?? []), ...otherIds],
    title: 'ClinicalTrials.gov record',
    url: `https://clinicaltrials.gov/study/${f.nctId}`,
    asOf,
  });
}

/** Whose record it is: the study's ids, the source's title and address, the day it was fetched (YYYY-MM-DD). */
export type Origin = { ids: readonly string[]; title: string; url: string; asOf: string };

/**
 * A study from a registry's usable fields: facts as they stand, treatment and criteria read out of the words.
 * @param dropped what of the record could not be used; entries of lists that are not usable are added
 */
export function studyFromFields(f: Fields, dropped: string[], { ids, title: name, url, asOf }: Origin): RecordReading {
  const source = 'registry';
  const fact = <T>(value: T): Fact<T> => ({ value, source, asOf });
  const put = <K extends string, T>(name: K, value: T | undefined) =>
    (value === undefined ? {} : { [name]: fact(value) }) as { [P in K]?: Fact<T> };

  const arms = good(arm, f.armGroups, FIELDS.armGroups[0], dropped);
  const interventions = good(intervention, f.interventions, FIELDS.interventions[0], dropped);
  const countries = [
    ...new Set(good(location, f.locations, FIELDS.locations[0], dropped).map(({ country }) => country)),
  ].sort();
  const outcomesOf = (type: Outcome['type'], list: readonly unknown[] | undefined, path: string): Outcome[] =>
    good(outcome, list, path, dropped).map(({ measure, timeFrame }) => ({
      type,
      measure,
      ...(timeFrame?.trim() ? { timeFrame: timeFrame.trim() } : {}),
      source,
    }));

  const criteria: Criterion[] = readCriteria(f.eligibilityCriteria ?? '').map(
    ({ source: _source, ...criterion }) => criterion,
  );
  const title = [f.briefTitle, f.officialTitle].filter(Boolean).join('; ');
  const treatment = readTreatment({
    title,
    interventions: interventions.flatMap(({ name, otherNames }) => [name, ...(otherNames ?? [])]),
    descriptions: [
      ...arms.flatMap(({ label, description }) => [label ?? '', description ?? '']),
      ...interventions.map(({ description }) => description ?? ''),
      f.briefSummary ?? '',
      f.detailedDescription ?? '',
    ].filter((words) => words.trim()),
    criteria,
  });
  const nephritis = readNephritis({ title, conditions: f.conditions, criteria });
  // Before the study is made: what is dropped here belongs to what it says of its completeness.
  const outcomes = [
    ...outcomesOf('primary', f.primaryOutcomes, FIELDS.primaryOutcomes[0]),
    ...outcomesOf('secondary', f.secondaryOutcomes, FIELDS.secondaryOutcomes[0]),
    ...outcomesOf('other', f.otherOutcomes, FIELDS.otherOutcomes[0]),
  ];

  const study: Study = {
    version: 1,
    ids: [...new Set(ids)],
    modality: treatment.modality?.value ?? 'other',
    completeness: dropped.length === 0 ? 'whole record' : `whole record but ${dropped.join(', ')}`,
    sources: {
      [source]: { title: name, url, asOf },
    },
    ...put('briefTitle', f.briefTitle),
    ...put('acronym', f.acronym),
    ...put('leadSponsor', f.leadSponsor),
    ...put(
      'collaborators',
      f.collaborators?.map(({ name }) => name),
    ),
    ...put('orgStudyId', f.orgStudyId),
    ...put('overallStatus', f.overallStatus),
    ...put('phases', f.phases),
    ...put('enrollmentCount', f.enrollmentCount),
    ...put('enrollmentType', f.enrollmentType),
    ...put('conditions', f.conditions),
    ...put('interventions', interventions.length > 0 ? interventions.map(({ name }) => name) : undefined),
    ...put('countries', countries.length > 0 ? countries : undefined),
    ...put('startDate', f.startDate),
    ...put('completionDate', f.completionDate),
    ...put('lastUpdatePostDate', f.lastUpdatePostDate),
    ...put('minimumAge', f.minimumAge === undefined ? undefined : years(f.minimumAge)),
    ...put('maximumAge', f.maximumAge === undefined ? undefined : years(f.maximumAge)),
    ...put('targets', treatment.targets?.value),
    ...put('cellSource', treatment.cellSource?.value),
    ...put('doses', treatment.doses?.value),
    ...put('lymphodepletion', treatment.lymphodepletion?.value),
    ...put('combination', treatment.combination?.value),
    ...put('lupusNephritis', nephritis),
    ...statedIn({ criteria }, source),
    outcomes,
    history: [],
  };
  return { study, criteria, dropped };
}
