// Asking a registry over HTTP: polite to its rate limit, patient with its faults, and clear when it fails.
import { t } from '../words/words';
import type { RecordReading } from './api-record';

export type RegistryProblem =
  /** Not a number of this registry. */
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

const BY_ITSELF: readonly RegistryProblem[] = ['rate-limited', 'server', 'timeout', 'offline'];

/** Why there is no answer; `message` is one sentence for the user, `retryAfter` (seconds) where the registry gave it. */
export class RegistryError extends Error {
  override name = 'RegistryError';
  constructor(
    readonly problem: RegistryProblem,
    message: string,
    readonly retryAfter?: number,
    options?: ErrorOptions,
    /** HTTP status, where there was an answer. */
    readonly status?: number,
  ) {
    super(message, options);
  }

  /** Whether trying again in a moment may help, without anything being changed. */
  get retriable(): boolean {
    return BY_ITSELF.includes(this.problem);
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

/** A study as a registry gave it, and when (ISO 8601). */
export type FetchedStudy = RecordReading & { fetchedAt: string };

/** One registry that can be asked for a study by its number. */
export type RegistryClient = {
  /** As people call it ("ClinicalTrials.gov"). */
  name: string;
  /** Whether an id is one of its numbers, in any case. */
  takes: (id: string) => boolean;
  /** Throws a RegistryError, and nothing else. */
  fetchStudy: (id: string, options?: FetchOptions) => Promise<FetchedStudy>;
};

/** The most requests that are under way at once, over all registries. */
export const AT_ONCE = 3;

let running = 0;
const queue: (() => void)[] = [];

/** Runs `work` when fewer than AT_ONCE others are running. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Who leaves hands the place on, so a newcomer can't slip in between.
  if (running >= AT_ONCE) await new Promise<void>((go) => queue.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

const cancelled = () => new RegistryError('cancelled', t('registry.cancelled'));

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

/** Retry-After in seconds: a number, or a date; undefined where it is neither. */
export function retryAfterSeconds(header: string | null, now = Date.now()): number | undefined {
  const words = header?.trim();
  if (!words) return undefined;
  if (/^\d+$/.test(words)) return Number(words);
  const time = Date.parse(words);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - now) / 1000));
}

/** What a registry is asked for, for the sentences; `id` is the number of one study. */
export type Asked = { what: 'study' | 'trial' | 'studies'; id?: string };

/** What an answer's status means; nothing where it is a good one. */
function refusal(response: Response, registry: string, { what, id = '' }: Asked): RegistryError | undefined {
  const { status } = response;
  if (status === 404)
    return new RegistryError('not-found', t(`registry.notFound.${what}`, [registry, id]), undefined, undefined, status);
  if (status === 429) {
    const after = retryAfterSeconds(response.headers.get('retry-after'));
    const words = after === undefined ? t('registry.pause', [registry]) : t('registry.pauseOf', [after, registry]);
    return new RegistryError('rate-limited', words, after, undefined, status);
  }
  if (status >= 500) {
    const words = t('registry.fault', [registry, String(status)]);
    return new RegistryError('server', words, undefined, undefined, status);
  }
  if (response.ok) return undefined;
  const words = t(`registry.refused.${what}`, [registry, id, String(status)]);
  return new RegistryError('unreadable', words, undefined, undefined, status);
}

/** One attempt: the parsed JSON, or a RegistryError. */
async function attempt(url: string, registry: string, asked: Asked, options: FetchOptions): Promise<unknown> {
  const { signal, timeout = 15_000 } = options;
  const ask = options.fetch ?? ((input: string, init: RequestInit) => fetch(input, init));
  const clock = new AbortController();
  let late = false;
  const stop = () => clock.abort();
  const timer = setTimeout(() => {
    late = true;
    clock.abort();
  }, timeout);
  if (signal?.aborted) stop();
  else signal?.addEventListener('abort', stop, { once: true });
  let answered = false;
  try {
    const response = await ask(url, { signal: clock.signal, headers: { accept: 'application/json' } });
    answered = true;
    const body = await response.text();
    const refused = refusal(response, registry, asked);
    if (refused) throw refused;
    try {
      return JSON.parse(body) as unknown;
    } catch (cause) {
      const words = t('registry.noRecord', [registry]);
      throw new RegistryError('unreadable', words, undefined, { cause });
    }
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    if (signal?.aborted) throw cancelled();
    const words = t(late ? 'registry.silent' : answered ? 'registry.cut' : 'registry.offline', [registry]);
    throw new RegistryError(late ? 'timeout' : 'offline', words, undefined, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * GETs JSON from a registry, in turn with other requests, trying again where that may help.
 * @param registry its name, for the sentences
 * @param asked what is asked for
 * @throws RegistryError, and nothing else
 */
export async function askRegistry(url: string, registry: string, asked: Asked, options: FetchOptions = {}) {
  const { retries = 2, patience = 8_000, signal } = options;
  for (let tried = 0; ; tried += 1) {
    try {
      return await inTurn(() => attempt(url, registry, asked, options));
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      if (!error.retriable || tried >= retries) throw error;
      // Twice as long each time, with a random part, so that many readers do not come back at once.
      const wait =
        error.retryAfter === undefined ? 500 * 2 ** tried * (0.75 + Math.random() / 2) : error.retryAfter * 1000;
      if (wait > patience) throw error;
      await pause(wait, signal);
    }
  }
}
