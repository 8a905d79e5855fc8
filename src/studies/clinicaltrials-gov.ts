// The ClinicalTrials.gov API v2 client: one study by its id. Polite to the rate limit, and clear when it fails.
import { type RecordReading, studyFromRecord } from './api-record';

export const API = 'https://clinicaltrials.gov/api/v2';

export type RegistryProblem =
  /** Not an NCT number. */
  | 'bad-id'
  | 'not-found'
  /** 429, and the registry asks for a longer wait than a reader would have patience for. */
  | 'rate-limited'
  | 'server'
  | 'timeout'
  /** No connection, or one that was cut. */
  | 'offline'
  /** An answer that is no study record. */
  | 'unreadable'
  | 'cancelled';

/** Why there is no study; `message` is one sentence for the user, `retryAfter` (seconds) where the registry gave it. */
export class RegistryError extends Error {
  override name = 'RegistryError';
  constructor(
    readonly problem: RegistryProblem,
    message: string,
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Whether trying again may help. */
  get retriable(): boolean {
    return ['rate-limited', 'server', 'timeout', 'offline'].includes(this.problem);
  }
}

export type FetchOptions = {
  fetch?: typeof fetch;
  signal?: AbortSignal | undefined;
  /** Where the API is; another address in tests. */
  api?: string;
  /** Milliseconds for one attempt, from the request to the end of the body. */
  timeout?: number;
  /** How often it tries again after 429, 5xx, a timeout or a cut connection. */
  retries?: number;
  /** The longest wait (ms) between two attempts; a Retry-After beyond it is handed to the caller. */
  patience?: number;
  /** Today, YYYY-MM-DD: the date of the facts. */
  today?: string;
};

export type FetchedStudy = RecordReading & { fetchedAt: string };

/** Waits; rejects at once when `signal` is aborted. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(cancelled());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}

const cancelled = () => new RegistryError('cancelled', 'The request was cancelled.');

/** Retry-After in seconds: a number, or a date; undefined where it is neither. */
export function retryAfterSeconds(header: string | null, now = Date.now()): number | undefined {
  const words = header?.trim();
  if (!words) return undefined;
  if (/^\d+$/.test(words)) return Number(words);
  const time = Date.parse(words);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - now) / 1000));
}

/** One attempt: the parsed JSON, or a RegistryError. */
async function attempt(
  url: string,
  id: string,
  options: Required<Pick<FetchOptions, 'fetch' | 'timeout'>> & FetchOptions,
) {
  const { signal } = options;
  const clock = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    clock.abort();
  }, options.timeout);
  const stop = () => clock.abort();
  signal?.addEventListener('abort', stop, { once: true });
  let status = 0;
  try {
    if (signal?.aborted) throw cancelled();
    const response = await options.fetch(url, { signal: clock.signal, headers: { accept: 'application/json' } });
    status = response.status;
    const body = await response.text();
    if (status === 404) throw new RegistryError('not-found', `ClinicalTrials.gov has no study ${id}.`);
    if (status === 429) {
      const after = retryAfterSeconds(response.headers.get('retry-after'));
      const when = after === undefined ? 'in a minute' : `in ${after} seconds`;
      throw new RegistryError('rate-limited', `ClinicalTrials.gov asks for a pause; try again ${when}.`, after);
    }
    if (status >= 500)
      throw new RegistryError('server', `ClinicalTrials.gov has a fault of its own (${status}); try again later.`);
    if (!response.ok)
      throw new RegistryError('unreadable', `ClinicalTrials.gov refused the request for ${id} (${status}).`);
    try {
      return JSON.parse(body) as unknown;
    } catch (cause) {
      throw new RegistryError(
        'unreadable',
        'ClinicalTrials.gov answered with something that is no record.',
        undefined,
        { cause },
      );
    }
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    if (signal?.aborted) throw cancelled();
    if (late)
      throw new RegistryError('timeout', 'ClinicalTrials.gov does not answer; try again later.', undefined, {
        cause: error,
      });
    throw new RegistryError(
      'offline',
      status === 0
        ? 'ClinicalTrials.gov cannot be reached; check the connection and try again.'
        : 'The connection to ClinicalTrials.gov was cut; try again.',
      undefined,
      { cause: error },
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Fetches one study by its NCT number (any case). The criteria go through the same reader as a page's; what the record
 * had in an odd form is named in `dropped`. Throws a RegistryError, and nothing else.
 */
export async function fetchStudy(id: string, options: FetchOptions = {}): Promise<FetchedStudy> {
  const { api = API, retries = 2, patience = 8_000, timeout = 15_000, signal } = options;
  const nct = id.trim().toUpperCase();
  if (!/^NCT0\d{7}$/.test(nct)) throw new RegistryError('bad-id', `“${id.trim()}” is no ClinicalTrials.gov number.`);
  const ask = options.fetch ?? ((input, init) => fetch(input, init));
  for (let tried = 0; ; tried += 1) {
    try {
      const record = await attempt(`${api}/studies/${nct}`, nct, { ...options, fetch: ask, timeout });
      const fetchedAt = new Date().toISOString();
      const read = studyFromRecord(record, options.today ?? fetchedAt.slice(0, 10));
      if (!read) throw new RegistryError('unreadable', `The record of ${nct} could not be read.`);
      return { ...read, fetchedAt };
    } catch (error) {
      if (!(error instanceof RegistryError))
        throw new RegistryError('unreadable', `The record of ${nct} could not be read.`, undefined, { cause: error });
      if (!error.retriable || tried >= retries) throw error;
      // Twice as long each time, with a random part, so that many readers do not come back at once.
      const wait =
        error.retryAfter === undefined ? 500 * 2 ** tried * (0.75 + Math.random() / 2) : error.retryAfter * 1000;
      if (wait > patience) throw error;
      await pause(wait, signal);
    }
  }
}
