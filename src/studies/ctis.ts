// The client of CTIS, the EU's register: one trial by its number.

import { t } from '../words/words';
import { studyFromCtis } from './ctis-record';
import { askRegistry, type FetchedStudy, type FetchOptions, type RegistryClient, RegistryError } from './registry';

const CTIS_API = 'https://euclinicaltrials.eu/ctis-public-api';
const NAME = 'EU Clinical Trials (CTIS)';

const takes = (id: string): boolean => /^20\d\d-5\d{5}-\d\d-\d\d$/.test(id.trim());

/** Fetches one trial by its CTIS number. Throws a RegistryError, and nothing else. */
async function fetchStudy(id: string, options: FetchOptions = {}): Promise<FetchedStudy> {
  const number = id.trim();
  if (!takes(number)) throw new RegistryError('bad-id', t('registry.badId', [number, 'CTIS']));
  const record = await askRegistry(
    `${options.api ?? CTIS_API}/retrieve/${number}`,
    NAME,
    { what: 'trial', id: number },
    options,
  );
  // An unknown number is answered with an empty record.
  if (typeof record === 'object' && record !== null && Object.keys(record).length === 0)
    throw new RegistryError('not-found', t('registry.notFound.trial', [NAME, number]));
  const fetchedAt = new Date().toISOString();
  let read: ReturnType<typeof studyFromCtis>;
  try {
    read = studyFromCtis(record, options.today ?? fetchedAt.slice(0, 10));
  } catch {
    read = undefined;
  }
  if (!read) throw new RegistryError('unreadable', t('registry.unreadable', [number]));
  return { ...read, fetchedAt };
}

export const ctis: RegistryClient = { name: NAME, takes, fetchStudy };
