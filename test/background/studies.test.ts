import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Studies, type StudiesPorts } from '../../src/background/studies';
import { readCriteria } from '../../src/criteria/read';
import type { FetchedRecord, Message, StudiesStatus } from '../../src/messages';
import type { Reading } from '../../src/model/reading';
import { StudyStore } from '../../src/studies/store';
import { type ApiServer, type Fault, startApiServer } from '../studies/api-server';
import { manyRecords, wholeRecord } from '../studies/own-records';

const HOUR = 60 * 60 * 1000;
let turn = 0;
const servers: ApiServer[] = [];
const stores: StudyStore[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([...servers.splice(0), ...stores.splice(0)].map((one) => one.close()));
});

type Given = {
  records?: (typeof wholeRecord)[];
  name?: string;
  retries?: number;
  timeout?: number;
  clearSettings?: () => Promise<void>;
};

async function start({ records = manyRecords(25), name, ...given }: Given = {}) {
  turn += 1;
  const server = await startApiServer(records);
  servers.push(server);
  const store = new StudyStore(name ?? `background-${turn}`);
  stores.push(store);
  const told: StudiesStatus[] = [];
  const clock = { now: Date.parse('2026-11-20T10:00:00Z') };
  const ports: StudiesPorts = {
    store,
    tell: (message) => {
      if (message.type === 'studies-changed') told.push(message.status);
    },
    now: () => clock.now,
    registry: { api: server.api, pageSize: 10, retries: given.retries ?? 0, timeout: given.timeout ?? 2000 },
    ...(given.clearSettings ? { clearSettings: given.clearSettings } : {}),
  };
  const studies = new Studies(ports);
  const ask = <T = StudiesStatus>(message: Message) => studies.handle(message) as Promise<T>;
  const idle = () =>
    vi.waitFor(async () => expect((await studies.status()).running).toBeUndefined(), { timeout: 5000 });
  return { server, store, told, clock, studies, ask, idle };
}

const wish: Message = { type: 'refresh-studies', kinds: ['CAR-NK'] };

describe('a refresh', () => {
  it('counts, ends, and leaves the studies in the store', async () => {
    const { ask, idle, told, store } = await start();
    const first = await ask(wish);
    expect(first.running).toBeDefined();
    await idle();
    expect(told.map((s) => s.running)).toEqual([
      { seen: 0 },
      { seen: 10, total: 25 },
      { seen: 20, total: 25 },
      { seen: 25, total: 25 },
      undefined,
    ]);
    expect(told.at(-1)).toEqual({
      fetched: 25,
      visited: 0,
      kinds: ['CAR-NK'],
      unreadable: [],
      refreshedAt: '2026-11-20T10:00:00.000Z',
    });
    expect((await store.all()).fetched).toHaveLength(25);
  });

  it('comes by itself once a day, and once a day at the user’s wish', async () => {
    const { ask, idle, clock, server } = await start({ records: manyRecords(3) });
    const asked = async (message: Message) => {
      const before = server.asked.length;
      const { problem } = await ask(message);
      await idle();
      return [server.asked.length - before, problem?.kind];
    };
    expect(await asked({ type: 'get-studies' })).toEqual([1, undefined]);
    clock.now += 23 * HOUR;
    expect(await asked({ type: 'get-studies' })).toEqual([0, undefined]);
    expect(await asked({ type: 'refresh-studies' })).toEqual([1, undefined]);
    expect(await asked({ type: 'refresh-studies' })).toEqual([0, 'too-soon']);
    expect(await asked({ type: 'refresh-studies', kinds: ['TCE'] })).toEqual([1, undefined]);
    clock.now += 2 * HOUR;
    expect(await asked({ type: 'get-studies' })).toEqual([0, undefined]);
    clock.now += 23 * HOUR;
    expect(await asked({ type: 'get-studies' })).toEqual([1, undefined]);
  });

  it('is not begun twice at once', async () => {
    const { ask, idle, server } = await start();
    server.faults.push({ slow: 100 });
    await Promise.all([ask(wish), ask({ type: 'get-studies' }), ask(wish)]);
    await idle();
    expect(server.asked).toHaveLength(3);
  });

  const failures: [string, Fault, string][] = [
    ['404', { status: 404 }, 'not-found'],
    ['429', { status: 429, headers: { 'retry-after': '600' } }, 'rate-limited'],
    ['500', { status: 500 }, 'server'],
    ['a cut connection', { cut: 'at once' }, 'offline'],
    ['a connection cut in the body', { cut: 'in the body' }, 'offline'],
    ['half a body', { half: true }, 'unreadable'],
    ['a web page', { status: 200, body: '<!doctype html>' }, 'unreadable'],
    ['a slow answer', { slow: 800 }, 'timeout'],
  ];
  it.each(failures)(
    '%s: what was there stays, one sentence says what happened, a retry is offered',
    async (_, fault, kind) => {
      const { ask, idle, server, store, clock, studies } = await start({ timeout: 300 });
      await ask(wish);
      await idle();
      const before = await store.all();
      clock.now += 25 * HOUR;
      server.faults.push(fault);
      await ask(wish);
      await idle();
      const { problem, fetched, refreshedAt } = await studies.status();
      expect([problem?.kind, problem?.retryable, fetched]).toEqual([kind, true, 25]);
      expect(problem?.sentence).toMatch(/^[A-Z].*[^.]\.$/);
      expect(problem?.sentence.match(/\.(\s|$)/g)).toHaveLength(1);
      expect(refreshedAt).toBe('2026-11-20T10:00:00.000Z');
      expect(await store.all()).toEqual(before);
      // Trying again is not refused for what failed.
      expect((await ask(wish)).problem).toBeUndefined();
      await idle();
      expect((await studies.status()).problem).toBeUndefined();
    },
  );

  it('says how far it had come', async () => {
    const { ask, idle, server, studies } = await start();
    server.faults.push({ slow: 1 }, { status: 500 });
    await ask(wish);
    await idle();
    const { problem, fetched } = await studies.status();
    expect(fetched).toBe(10);
    expect(problem?.sentence).toBe(
      'ClinicalTrials.gov has a fault of its own (500); try again later (10 of 25 studies came before, and are kept).',
    );
  });

  it('is cancelled in the middle, and keeps what came', async () => {
    const { ask, server, studies } = await start();
    server.faults.push({ slow: 1 }, { slow: 1500 });
    await ask(wish);
    await vi.waitFor(async () => expect((await studies.status()).running?.seen).toBe(10));
    const start_ = performance.now();
    const after = await ask({ type: 'cancel-refresh' });
    expect(performance.now() - start_).toBeLessThan(1000);
    expect(after.running).toBeUndefined();
    expect([after.fetched, after.problem]).toEqual([
      10,
      { kind: 'cancelled', sentence: 'The refresh was stopped; what had come is kept.', retryable: true },
    ]);
    expect((await ask(wish)).running).toBeDefined();
    await ask({ type: 'cancel-refresh' });
  });

  it('that the browser ended in the middle is told at the next start, and does not begin again by itself', async () => {
    const first = await start({ name: 'killed' });
    first.server.faults.push({ slow: 1 }, { slow: 60_000 });
    await first.ask({ type: 'get-studies' });
    await vi.waitFor(async () => expect((await first.store.count()).fetched).toBe(10));
    const second = await start({ name: 'killed' });
    const status = await second.ask({ type: 'get-studies' });
    expect([status.fetched, status.running, status.problem?.kind]).toEqual([10, undefined, 'interrupted']);
    expect(second.server.asked).toEqual([]);
    await second.ask(wish);
    await second.idle();
    expect((await second.studies.status()).problem).toBeUndefined();
  });

  it('names the records that it could not read', async () => {
    const nameless = structuredClone(wholeRecord);
    nameless.protocolSection.identificationModule.nctId = 'NCT-unknown';
    const { ask, idle, studies } = await start({ records: [nameless, wholeRecord] });
    await ask(wish);
    await idle();
    expect(await studies.status()).toMatchObject({ unreadable: ['NCT-unknown'], fetched: 1 });
  });

  it('without storage says so and breaks nothing', async () => {
    const { ask, server } = await start();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const status = await ask(wish);
    expect([status.fetched, status.running, status.problem?.kind]).toEqual([0, undefined, 'storage-closed']);
    expect(server.asked).toEqual([]);
    const record = await ask<FetchedRecord>({ type: 'fetch-study', ids: ['NCT08000001'] });
    expect(record.study?.ids[0]).toBe('NCT08000001');
  });
});

describe('one study', () => {
  const one: Message = { type: 'fetch-study', ids: ['ChiCTR2400000000', 'NCT09990001'] };

  it('comes with its criteria, read as a page’s are, and is asked for once a day', async () => {
    const { ask, server, clock } = await start({ records: [wholeRecord] });
    const record = await ask<FetchedRecord>(one);
    const text = wholeRecord.protocolSection.eligibilityModule.eligibilityCriteria;
    expect(record.criteria).toEqual(readCriteria(text).map(({ source: _, ...criterion }) => criterion));
    expect(record.study?.maximumAge?.value).toBe(65);
    expect(record.problem).toBeUndefined();
    clock.now = Date.now() + HOUR;
    expect((await ask<FetchedRecord>(one)).study).toEqual(record.study);
    expect(server.asked).toHaveLength(1);
    clock.now += 25 * HOUR;
    await ask(one);
    expect(server.asked).toHaveLength(2);
  });

  it('keeps the stored record where the registry fails, says why, and tries again when told to', async () => {
    const { ask, server, clock } = await start({ records: [wholeRecord] });
    clock.now = Date.now();
    const { study } = await ask<FetchedRecord>(one);
    clock.now += 25 * HOUR;
    server.faults.push({ status: 500 });
    const failed = await ask<FetchedRecord>(one);
    expect([failed.study, failed.problem?.kind, failed.problem?.retryable]).toEqual([study, 'server', true]);
    await ask(one);
    expect(server.asked).toHaveLength(2);
    expect((await ask<FetchedRecord>({ ...one, again: true } as Message)).problem).toBeUndefined();
  });

  it('that no registry knows', async () => {
    const { ask, server } = await start({ records: [] });
    expect(await ask({ type: 'fetch-study', ids: ['NCT09990001'] })).toEqual({
      problem: { kind: 'not-found', sentence: 'ClinicalTrials.gov has no study NCT09990001.', retryable: true },
    });
    expect((await ask<FetchedRecord>({ type: 'fetch-study', ids: ['UMIN000012345'] })).problem?.kind).toBe(
      'no-registry',
    );
    expect(server.asked).toHaveLength(1);
  });
});

describe('the user’s data', () => {
  const reading: Reading = {
    site: 'meddatax',
    isTrial: true,
    ids: ['NCT09990005'],
    title: 'CAR-NK in lupus',
    criteria: readCriteria('Inclusion Criteria:\n\n* Age of at least 18 years').map(({ source: _, ...c }) => c),
  };
  const url = 'https://meddatax.com/clinical-trials/NCT09990005';

  it('keeps the trials of the pages that were read, and no page without one', async () => {
    const { studies, store } = await start();
    await studies.visited({ reading, url });
    await studies.visited({ reading: { ...reading, isTrial: false, ids: ['NCT09990006'] }, url });
    await studies.visited({ reading: { ...reading, criteria: [], ids: ['NCT09990007'] }, url });
    await studies.visited({ reading: { ...reading, ids: [] }, url });
    const { visited } = await store.rows();
    expect(visited.map(({ id, url: at, site }) => [id, at, site])).toEqual([['NCT09990005', url, 'meddatax']]);
    expect(visited[0]?.study.minimumAge?.value).toBe(18);
  });

  it('a page that fills in bit by bit is no trial that changes', async () => {
    const { studies, store, clock } = await start();
    const withLimit = (text: string) => ({ ...reading, criteria: readCriteria(text).map(({ source: _, ...c }) => c) });
    await studies.visited({ reading: withLimit('Inclusion Criteria:\n\n* SLEDAI ≥ 6'), url });
    await studies.visited({
      reading: withLimit('Inclusion Criteria:\n\n* SLEDAI ≥ 6\n* Clinical SLEDAI ≥ 4, SLEDAI ≥ 8'),
      url,
    });
    expect((await store.all()).visited[0]?.history).toEqual([]);
    clock.now += 48 * HOUR;
    await studies.visited({ reading: withLimit('Inclusion Criteria:\n\n* SLEDAI ≥ 10'), url });
    expect((await store.all()).visited[0]?.history.map((h) => h.field)).toContain('sledai');
  });

  it('goes out, is cleared, and comes back', async () => {
    const clearSettings = vi.fn(async () => {});
    const { ask, idle, studies, store } = await start({ clearSettings });
    await ask(wish);
    await idle();
    await studies.visited({ reading, url });
    const before = await store.rows();
    const file = JSON.parse(JSON.stringify(await ask({ type: 'export-data' }))) as unknown;
    const cleared = await ask({ type: 'clear-data' });
    expect([cleared.fetched, cleared.visited, cleared.refreshedAt]).toEqual([0, 0, undefined]);
    expect(clearSettings).toHaveBeenCalledOnce();
    expect((await ask({ type: 'get-studies' })).running).toBeUndefined();
    expect(await ask({ type: 'import-data', file })).toEqual({ taken: 26, unreadable: [] });
    expect(await store.rows()).toEqual(before);
    expect(await ask({ type: 'import-data', file: 'x' })).toMatchObject({ problem: { kind: 'no-export' } });
  });

  it('is cleared for good while a refresh runs', async () => {
    const { ask, server, store, studies } = await start();
    server.faults.push({ slow: 1 }, { slow: 400 });
    await ask(wish);
    await vi.waitFor(async () => expect((await studies.status()).running?.seen).toBe(10));
    expect((await ask({ type: 'clear-data' })).fetched).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await store.count()).toEqual({ fetched: 0, visited: 0 });
  });

  it('answers nothing that is not about studies', async () => {
    const { studies } = await start();
    expect(studies.handle({ type: 'get-state', windowId: 1 })).toBeUndefined();
  });
});
