// The part of the background that owns the stored studies and asks the registries. The panel reads the store itself.
import type { FetchedRecord, Message, StudiesProblem, StudiesStatus } from '../messages';
import type { Reading } from '../model/reading';
import type { Modality } from '../model/study';
import { SEARCHABLE, type Searchable, searchStudies } from '../studies/clinicaltrials-gov';
import { studyFromReading } from '../studies/from-reading';
import { registryFor } from '../studies/registries';
import { type FetchOptions, RegistryError } from '../studies/registry';
import { StoreError, type StudyStore } from '../studies/store';
import { exported, ImportError, imported } from '../studies/transfer';
import { type Key, t } from '../words/words';

const DAY = 24 * 60 * 60 * 1000;
/** How long a failed question is not asked again by itself, in milliseconds. */
const QUIET = 60_000;
/** What a refresh asks for until the user chooses: what the built-in studies are. */
const AT_FIRST: readonly Searchable[] = ['NK', 'CAR-NK', 'CAR-T'];

/** What is remembered of refreshes; times in milliseconds since 1970. */
type Memory = {
  kinds?: Searchable[];
  /** The last one that began by itself, and the last that the user wished and that ended well. */
  byItself?: number;
  byWish?: { at: number; kinds: string };
  /** The last one of either sort: `ended` is missing while it runs, and where the browser was closed in it. */
  started?: number;
  ended?: number;
  refreshedAt?: string;
  problem?: StudiesProblem;
  unreadable?: string[];
};

export type StudiesPorts = {
  store: StudyStore;
  /** To all open pages of the extension. */
  tell: (message: Message) => unknown;
  /** Removes what is stored elsewhere (settings). */
  clearSettings?: () => Promise<void>;
  now?: () => number;
  /** For tests: where the registries are, how patient to be. */
  registry?: FetchOptions & { pageSize?: number };
};

/** Any error as a sentence with what can be done. */
export function problemOf(error: unknown): StudiesProblem {
  if (error instanceof RegistryError)
    return { kind: error.problem, sentence: error.message, retryable: error.problem !== 'bad-id' };
  if (error instanceof StoreError) {
    const kind = `storage-${error.problem}`;
    return { kind, sentence: error.message, retryable: error.problem !== 'newer' };
  }
  if (error instanceof ImportError) return { kind: 'no-export', sentence: error.message, retryable: false };
  return { kind: 'unexpected', sentence: t('refresh.unexpected'), retryable: true };
}

export class Studies {
  readonly #ports: StudiesPorts;
  #run: { stop: AbortController; seen: number; total?: number; done: Promise<void> } | undefined;
  /** What the store could not do lately. */
  #problem: StudiesProblem | undefined;
  readonly #asked = new Map<string, { at: number; answer: Promise<FetchedRecord> }>();

  constructor(ports: StudiesPorts) {
    this.#ports = ports;
  }

  #now(): number {
    return this.#ports.now?.() ?? Date.now();
  }

  /** Answers the messages on studies; undefined for all others. Never rejects. */
  handle(message: Message): Promise<unknown> | undefined {
    switch (message.type) {
      case 'get-studies':
        return this.#begin(undefined, 'by itself').then(() => this.status());
      case 'refresh-studies':
        return this.#begin(message.kinds, 'by wish').then((refused) => this.status(refused));
      case 'cancel-refresh':
        return this.#stop().then(() => this.status());
      case 'fetch-study':
        return this.#fetch(message.ids, message.again ?? false);
      case 'clear-data':
        return this.#clear().then((problem) => this.status(problem));
      case 'export-data':
        return exported(this.#ports.store).catch((error: unknown) => ({ problem: problemOf(error) }));
      case 'import-data':
        return imported(this.#ports.store, message.file).then(
          (result) => this.#changed().then(() => result),
          (error: unknown) => ({ problem: problemOf(error) }),
        );
      default:
        return undefined;
    }
  }

  /** A trial's page was read: it is kept among the visited ones. Call for no private window. Never rejects. */
  async visited(page: { reading: Reading; url: string }): Promise<void> {
    const { reading, url } = page;
    if (!reading.isTrial || reading.ids.length === 0 || reading.criteria.length === 0) return;
    const at = new Date(this.#now()).toISOString();
    try {
      const study = studyFromReading(reading, { url, readAt: at });
      await this.#ports.store.putVisited({ study, criteria: reading.criteria, url, site: reading.site, at });
    } catch (error) {
      this.#problem = problemOf(error);
    }
  }

  /** What is stored and under way. Never rejects: where the store is closed, nothing is stored. */
  async status(refused?: StudiesProblem): Promise<StudiesStatus> {
    const memory = await this.#memory();
    const counts = await this.#ports.store.count().catch((error: unknown) => {
      this.#problem = problemOf(error);
      return { fetched: 0, visited: 0 };
    });
    const run = this.#run;
    const broken = !run && memory.started !== undefined && memory.ended === undefined;
    const problem = refused ?? this.#problem ?? (broken ? said(INTERRUPTED) : run ? undefined : memory.problem);
    return {
      ...counts,
      kinds: [...(memory.kinds ?? AT_FIRST)],
      unreadable: memory.unreadable ?? [],
      ...(memory.refreshedAt === undefined ? {} : { refreshedAt: memory.refreshedAt }),
      ...(run ? { running: { seen: run.seen, ...(run.total === undefined ? {} : { total: run.total }) } } : {}),
      ...(problem ? { problem } : {}),
    };
  }

  async #changed(): Promise<void> {
    this.#ports.tell({ type: 'studies-changed', status: await this.status() });
  }

  async #memory(): Promise<Memory> {
    return (await this.#ports.store.meta<Memory>('refresh').catch(() => undefined)) ?? {};
  }

  async #remember(change: Partial<Memory>): Promise<void> {
    const memory = await this.#memory();
    await this.#ports.store.setMeta('refresh', { ...memory, ...change });
  }

  /** Begins a refresh where one may begin; resolves to why not, for the user who wished it. */
  async #begin(
    asked: readonly Modality[] | undefined,
    why: 'by itself' | 'by wish',
  ): Promise<StudiesProblem | undefined> {
    if (this.#run) return undefined;
    const memory = await this.#memory();
    const wanted = SEARCHABLE.filter((kind) => asked?.includes(kind));
    const kinds = wanted.length > 0 ? wanted : (memory.kinds ?? AT_FIRST);
    const now = this.#now();
    if (why === 'by itself' && now - Math.max(memory.byItself ?? 0, memory.byWish?.at ?? 0) < DAY) return undefined;
    const { byWish } = memory;
    if (why === 'by wish' && byWish?.kinds === kinds.join() && now - byWish.at < DAY) return said(TOO_SOON);
    if (this.#run) return undefined; // another message began one while this one looked
    const stop = new AbortController();
    const run = { stop, seen: 0, done: Promise.resolve() };
    this.#run = run;
    this.#problem = undefined;
    try {
      // Remembered before the first request: a browser that is closed in the middle does not ask again at each start.
      await this.#remember({
        kinds: [...kinds],
        started: now,
        ended: undefined,
        problem: undefined,
        ...(why === 'by itself' ? { byItself: now } : {}),
      });
    } catch (error) {
      this.#run = undefined;
      this.#problem = problemOf(error);
      return undefined;
    }
    run.done = this.#refresh(kinds, run, why);
    return undefined;
  }

  async #refresh(
    kinds: readonly Searchable[],
    run: { stop: AbortController; seen: number; total?: number },
    why: 'by itself' | 'by wish',
  ): Promise<void> {
    const unreadable: string[] = [];
    let problem: StudiesProblem | undefined;
    await this.#changed();
    try {
      const options = { ...this.#ports.registry, signal: run.stop.signal };
      for await (const page of searchStudies({ kinds }, options)) {
        if (run.stop.signal.aborted) throw new RegistryError('cancelled', '');
        await this.#ports.store.putFetched(page.studies);
        unreadable.push(...page.unreadable);
        run.seen = page.seen;
        if (page.total !== undefined) run.total = page.total;
        await this.#changed();
      }
    } catch (error) {
      problem = afterSome(problemOf(error), run);
    }
    const now = this.#now();
    await this.#remember({
      ended: now,
      unreadable,
      problem,
      ...(problem ? {} : { refreshedAt: new Date(now).toISOString() }),
      ...(why === 'by wish' && !problem ? { byWish: { at: now, kinds: kinds.join() } } : {}),
    }).catch((error: unknown) => {
      this.#problem = problemOf(error);
    });
    this.#run = undefined;
    await this.#changed();
  }

  /** Stops a refresh and waits until it writes no more. */
  async #stop(): Promise<void> {
    this.#run?.stop.abort();
    await this.#run?.done;
  }

  async #clear(): Promise<StudiesProblem | undefined> {
    await this.#stop();
    try {
      await Promise.all([...this.#asked.values()].map(({ answer }) => answer));
      this.#asked.clear();
      await this.#ports.store.clear();
      await this.#ports.clearSettings?.();
      // The user has just said that nothing is to be stored: the next refresh by itself is tomorrow's.
      await this.#remember({ byItself: this.#now() });
      this.#problem = undefined;
    } catch (error) {
      return problemOf(error);
    }
    await this.#changed();
    return undefined;
  }

  #fetch(ids: readonly string[], again: boolean): Promise<FetchedRecord> {
    const found = registryFor(ids);
    if (!found) return Promise.resolve({ problem: said(NO_REGISTRY) });
    const { id } = found;
    const before = this.#asked.get(id);
    if (before && !again && this.#now() - before.at < QUIET) return before.answer;
    const answer = this.#fetchFrom(found);
    this.#asked.set(id, { at: this.#now(), answer });
    if (this.#asked.size > 20) this.#asked.delete(this.#asked.keys().next().value!);
    return answer;
  }

  async #fetchFrom({ client, id }: NonNullable<ReturnType<typeof registryFor>>): Promise<FetchedRecord> {
    const { store, registry } = this.#ports;
    const row = await store.fetched(id).catch(() => undefined);
    const stored: FetchedRecord = row
      ? { study: row.study, criteria: row.criteria ?? [], fetchedAt: row.fetchedAt, dropped: row.dropped }
      : {};
    if (row?.criteria && this.#now() - Date.parse(row.fetchedAt) < DAY) return stored;
    try {
      const one = await client.fetchStudy(id, registry);
      await store.putFetched([one], { criteria: true }).then(
        () => this.#changed(),
        (error: unknown) => {
          this.#problem = problemOf(error); // shown all the same, only not kept
        },
      );
      const { study, criteria, fetchedAt, dropped } = one;
      return { study, criteria, fetchedAt, dropped };
    } catch (error) {
      return { ...stored, problem: problemOf(error) };
    }
  }
}

type KnownProblem = Omit<StudiesProblem, 'sentence'> & { sentence: Key };

const INTERRUPTED: KnownProblem = { kind: 'interrupted', sentence: 'refresh.interrupted', retryable: true };
const TOO_SOON: KnownProblem = { kind: 'too-soon', sentence: 'refresh.tooSoon', retryable: false };
const NO_REGISTRY: KnownProblem = { kind: 'no-registry', sentence: 'refresh.noRegistry', retryable: false };

const said = (problem: KnownProblem): StudiesProblem => ({ ...problem, sentence: t(problem.sentence) });

/** The sentence with how far the refresh had come. */
function afterSome(problem: StudiesProblem, { seen, total }: { seen: number; total?: number }): StudiesProblem {
  if (problem.kind === 'cancelled')
    return { ...problem, sentence: t(seen === 0 ? 'refresh.stoppedAtOnce' : 'refresh.stopped') };
  if (seen === 0) return problem;
  const why = problem.sentence.replace(/[.。]$/, '');
  const sentence =
    total === undefined ? t('refresh.cameBefore', [seen, why]) : t('refresh.cameBeforeOf', [total, why, seen]);
  return { ...problem, sentence };
}
