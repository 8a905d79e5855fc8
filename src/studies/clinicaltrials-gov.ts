// The ClinicalTrials.gov API v2 client: one study by its id, or a search through all its pages.
import type { Modality } from '../model/study';
import { t } from '../words/words';
import { RECORD_FIELDS, studyFromRecord } from './api-record';
import { products } from './products';
import { askRegistry, type FetchedStudy, type FetchOptions, type RegistryClient, RegistryError } from './registry';

const API = 'https://clinicaltrials.gov/api/v2';
const NAME = 'ClinicalTrials.gov';

/**
 * Fetches one study by its NCT number (any case). The criteria go through the same reader as a page's; what the record
 * had in an odd form is named in `dropped`. Throws a RegistryError, and nothing else.
 */
export async function fetchStudy(id: string, options: FetchOptions = {}): Promise<FetchedStudy> {
  const nct = id.trim().toUpperCase();
  if (!takes(nct)) throw new RegistryError('bad-id', t('registry.badId', [id.trim(), NAME]));
  const record = await askRegistry(`${options.api ?? API}/studies/${nct}`, NAME, { what: 'study', id: nct }, options);
  const fetchedAt = new Date().toISOString();
  const study = readRecord(record, options.today ?? fetchedAt.slice(0, 10));
  if (!study) throw new RegistryError('unreadable', t('registry.unreadable', [nct]));
  return { ...study, fetchedAt };
}

const takes = (id: string): boolean => /^NCT0\d{7}$/i.test(id.trim());

export const clinicalTrialsGov: RegistryClient = { name: NAME, takes, fetchStudy };

/** What the search can be asked for. */
export type Searchable = Extract<Modality, 'NK' | 'CAR-NK' | 'CAR-T' | 'TCE'>;

/** The condition's names, as sponsors write them. */
const LUPUS = [
  'systemic lupus erythematosus',
  'lupus nephritis',
  'lupus erythematosus',
  'lupus glomerulonephritis',
  'SLE',
];

/** The interventions' names, as sponsors write them; the products' names come from their table. */
const SEARCHED: Readonly<Record<Searchable, readonly string[]>> = {
  NK: ['NK cells', 'natural killer cells', 'NK cell therapy', 'allogeneic NK', 'iPSC NK'],
  'CAR-NK': ['CAR-NK', 'CAR NK', 'chimeric antigen receptor natural killer', 'CD19 CAR-NK', 'BCMA CAR-NK'],
  'CAR-T': ['CAR-T', 'CAR T', 'chimeric antigen receptor T', 'CD19 CAR-T', 'BCMA CAR-T'],
  TCE: ['T cell engager', 'bispecific antibody', 'CD3xCD19', 'CD19xCD3', 'BCMAxCD3', 'CD20xCD3'],
};

export const SEARCHABLE = Object.keys(SEARCHED) as readonly Searchable[];

/** What a search for a kind of treatment looks for. */
export const namesOf = (kind: Searchable): readonly string[] => [
  ...SEARCHED[kind],
  ...products.filter(({ modality }) => modality === kind).flatMap(({ names }) => names),
];

const anyOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(' OR ');

/** Studies asked for at once. The API allows 1,000; fewer keep the progress and the memory even. */
const PAGE_SIZE = 100;

export type SearchPage = {
  studies: FetchedStudy[];
  /** Records that could not be read, by their id or their place ("record 7"). */
  unreadable: string[];
  /** Records seen so far, this page's among them, and how many there are (undefined where the registry does not say). */
  seen: number;
  total: number | undefined;
};

/** The longest wait within a search (ms): Chrome ends a background in which nothing happens for 30 s. */
const PATIENCE = 25_000;

export type SearchOptions = FetchOptions & { pageSize?: number };

/** What the registry is asked for: of an empty list all. */
export type RegistryQuery = {
  kinds: readonly Searchable[];
  /** The API's codes: RECRUITING, COMPLETED … */
  statuses?: readonly string[];
};

/**
 * Searches lupus studies of these kinds of treatment, page by page until the registry has no more.
 * Only the fields that are used are asked for. Records that the reader can't make out are named; the others go on.
 * Throws a RegistryError, and nothing else; the pages before stay good.
 */
export async function* searchStudies(
  { kinds, statuses = [] }: RegistryQuery,
  options: SearchOptions = {},
): AsyncGenerator<SearchPage, void, undefined> {
  const { pageSize = PAGE_SIZE, patience = PATIENCE } = options;
  const query = new URLSearchParams({
    'query.cond': anyOf(LUPUS),
    ...(kinds.length > 0 ? { 'query.intr': anyOf(kinds.flatMap(namesOf)) } : {}),
    ...(statuses.length > 0 ? { 'filter.overallStatus': statuses.join('|') } : {}),
    fields: RECORD_FIELDS.join(','),
    pageSize: String(pageSize),
    countTotal: 'true',
  });
  const tokens = new Set<string>();
  let seen = 0;
  let total: number | undefined;
  for (;;) {
    const answer = await pageOf(query, { ...options, patience });
    const fetchedAt = new Date().toISOString();
    const page: SearchPage = { studies: [], unreadable: [], seen: 0, total: undefined };
    for (const record of answer.studies) {
      seen += 1;
      const read = readRecord(record, options.today ?? fetchedAt.slice(0, 10));
      if (read) page.studies.push({ ...read, fetchedAt });
      else page.unreadable.push(idIn(record) ?? t('registry.record', [seen]));
      // Reading takes time: what waits beside it gets its turn.
      if (seen % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    total = answer.total ?? total;
    yield { ...page, seen, total };
    if (answer.next === undefined) return;
    if (tokens.has(answer.next)) throw new RegistryError('unreadable', t('registry.samePage', [NAME]));
    tokens.add(answer.next);
    query.set('pageToken', answer.next);
    query.delete('countTotal');
    if (options.signal?.aborted) throw new RegistryError('cancelled', t('registry.cancelled'));
  }
}

/** One page of a search. Where the registry does not know a field that is asked for, it is asked for whole records. */
async function pageOf(query: URLSearchParams, options: FetchOptions) {
  const get = () => askRegistry(`${options.api ?? API}/studies?${query}`, NAME, { what: 'studies' }, options);
  const answer = await get().catch((error: unknown) => {
    if (!(error instanceof RegistryError)) throw error;
    if (error.status !== 400 || !query.has('fields')) throw error;
    query.delete('fields');
    return get();
  });
  const { studies, nextPageToken, totalCount } = (answer ?? {}) as Record<string, unknown>;
  if (!Array.isArray(studies)) throw new RegistryError('unreadable', t('registry.noList', [NAME]));
  return {
    studies: studies as unknown[],
    next: typeof nextPageToken === 'string' && nextPageToken !== '' ? nextPageToken : undefined,
    total: typeof totalCount === 'number' ? totalCount : undefined,
  };
}

/** A record that breaks the reader is an unreadable one. */
function readRecord(record: unknown, today: string) {
  try {
    return studyFromRecord(record, today);
  } catch {
    return undefined;
  }
}

/** An id to name an unreadable record by. */
const idIn = (record: unknown): string | undefined => /"nctId":"([^"]{1,40})"/.exec(JSON.stringify(record) ?? '')?.[1];
