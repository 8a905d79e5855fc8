import { afterEach, describe, expect, it } from 'vitest';
import { RECORD_FIELDS, studyFromRecord } from '../../src/studies/api-record';
import { namesOf, type Searchable, type SearchOptions, searchStudies } from '../../src/studies/clinicaltrials-gov';
import { AT_ONCE, askRegistry, RegistryError } from '../../src/studies/registry';
import { type ApiServer, startApiServer } from './api-server';
import { manyRecords, oddRecord, wholeRecord } from './own-records';

let server: ApiServer;
afterEach(() => server?.close());

/** All pages of a search, and how it ended. */
async function searched(kinds: readonly Searchable[] = ['CAR-NK'], options: SearchOptions = {}) {
  const ids: string[] = [];
  const progress: [number, number | undefined][] = [];
  const unreadable: string[] = [];
  const dropped: string[] = [];
  try {
    for await (const page of searchStudies({ kinds }, { api: server.api, timeout: 3000, ...options })) {
      ids.push(...page.studies.map(({ study }) => study.ids[0]!));
      dropped.push(...page.studies.flatMap((one) => one.dropped));
      unreadable.push(...page.unreadable);
      progress.push([page.seen, page.total]);
    }
  } catch (error) {
    return { ids, progress, unreadable, dropped, error: error as RegistryError };
  }
  return { ids, progress, unreadable, dropped, error: undefined };
}

describe('a search of ClinicalTrials.gov, over HTTP', () => {
  it('reads every page, by the registry’s tokens, and counts', async () => {
    server = await startApiServer(manyRecords(25));
    const { ids, progress, error } = await searched(['CAR-NK'], { pageSize: 10 });
    expect(error).toBeUndefined();
    expect(ids).toEqual(manyRecords(25).map((r) => r.protocolSection.identificationModule.nctId));
    expect(progress).toEqual([
      [10, 25],
      [20, 25],
      [25, 25],
    ]);
    expect(server.queries.map((q) => q.get('pageToken'))).toEqual([null, 'a', 'k']);
  });

  it('asks for lupus and the kinds chosen only, and for the fields that are used', async () => {
    const tcell = structuredClone(manyRecords(3)).map((record, i) => {
      record.protocolSection.identificationModule.briefTitle = ['CAR-T in SLE', 'CAR-NK in SLE', 'CAR-NK in gout'][i]!;
      record.protocolSection.identificationModule.officialTitle = '';
      record.protocolSection.conditionsModule.conditions = [i === 2 ? 'Gout' : 'Lupus Nephritis'];
      record.protocolSection.armsInterventionsModule = { armGroups: [], interventions: [] };
      return record;
    });
    server = await startApiServer(tcell);
    const id = (i: number) => tcell[i]!.protocolSection.identificationModule.nctId;
    expect((await searched(['CAR-T'])).ids).toEqual([id(0)]);
    expect((await searched(['NK', 'CAR-NK'])).ids).toEqual([id(1)]);
    expect((await searched(['CAR-T', 'CAR-NK'])).ids).toEqual([id(0), id(1)]);
    expect((await searched(['TCE'])).ids).toEqual([]);
    expect(server.queries[0]!.get('fields')!.split(',')).toEqual(RECORD_FIELDS);
    expect(namesOf('NK')).toContain('NK010');
  });

  it('asks for all lupus studies where no kind is named, and for those of some statuses where they are', async () => {
    const records = manyRecords(3).map((one, i) => {
      const record = structuredClone(one);
      record.protocolSection.statusModule.overallStatus = ['RECRUITING', 'COMPLETED', 'NOT_YET_RECRUITING'][i]!;
      record.protocolSection.armsInterventionsModule = { armGroups: [], interventions: [] };
      record.protocolSection.identificationModule.briefTitle = 'Tablets';
      record.protocolSection.identificationModule.officialTitle = '';
      return record;
    });
    server = await startApiServer(records);
    const found = async (statuses?: string[]) => {
      const ids: string[] = [];
      for await (const page of searchStudies({ kinds: [], ...(statuses ? { statuses } : {}) }, { api: server.api }))
        ids.push(...page.studies.map(({ study }) => study.ids[0]!));
      return ids;
    };
    const id = (i: number) => records[i]!.protocolSection.identificationModule.nctId;
    expect(await found()).toEqual([id(0), id(1), id(2)]);
    expect(await found(['RECRUITING', 'NOT_YET_RECRUITING'])).toEqual([id(0), id(2)]);
    expect(server.queries.map((q) => q.get('filter.overallStatus'))).toEqual([null, 'RECRUITING|NOT_YET_RECRUITING']);
    expect(server.queries.every((q) => !q.has('query.intr'))).toBe(true);
  });

  it('loses nothing of a record by asking for the fields that are used', async () => {
    server = await startApiServer([wholeRecord]);
    const url = `${server.api}/studies?fields=${RECORD_FIELDS.join(',')}`;
    const { studies } = (await askRegistry(url, 'ClinicalTrials.gov', { what: 'studies' })) as { studies: unknown[] };
    expect(studies[0]).not.toEqual(wholeRecord);
    expect(studies[0]).not.toHaveProperty('protocolSection.eligibilityModule.sex');
    expect(studyFromRecord(studies[0], '2026-11-20')).toEqual(studyFromRecord(wholeRecord, '2026-11-20'));
  });

  it('asks for whole records where the registry does not know a field any more', async () => {
    server = await startApiServer(manyRecords(12));
    server.unknownFields.push(RECORD_FIELDS[5]!);
    const { ids, error } = await searched(['CAR-NK'], { pageSize: 10 });
    expect([ids.length, error]).toEqual([12, undefined]);
    expect(server.queries.map((q) => q.has('fields'))).toEqual([true, false, false]);
  });

  it('keeps what is good of odd records, names the unreadable ones, and goes on', async () => {
    const nameless = structuredClone(wholeRecord);
    nameless.protocolSection.identificationModule.nctId = 'NCT-unknown';
    server = await startApiServer([nameless, oddRecord as unknown as typeof wholeRecord, wholeRecord]);
    const { ids, unreadable, dropped, error } = await searched();
    expect(error).toBeUndefined();
    expect(ids).toEqual(['NCT09990002', 'NCT09990001']);
    expect(unreadable).toEqual(['NCT-unknown']);
    expect(dropped).toContain('designModule.enrollmentInfo.count');
  });

  it('waits as long as the registry asks in the middle of a search, and goes on', async () => {
    server = await startApiServer(manyRecords(20));
    const search = searchStudies({ kinds: ['CAR-NK'] }, { api: server.api, pageSize: 10 });
    await search.next();
    server.faults.push({ status: 429, headers: { 'retry-after': '1' } }, { status: 500 });
    const start = performance.now();
    expect((await search.next()).value?.seen).toBe(20);
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  const failures = [
    ['404', { status: 404 }, 'not-found'],
    ['429 with a long wait', { status: 429, headers: { 'retry-after': '600' } }, 'rate-limited'],
    ['500', { status: 500 }, 'server'],
    ['a cut connection', { cut: 'at once' }, 'offline'],
    ['a connection cut in the body', { cut: 'in the body' }, 'offline'],
    ['half a body', { half: true }, 'unreadable'],
    ['a web page', { status: 200, body: '<!doctype html><title>Maintenance</title>' }, 'unreadable'],
    ['something else', { status: 200, body: '{"studies": "none"}' }, 'unreadable'],
    ['a slow answer', { slow: 1200 }, 'timeout'],
  ] as const;
  it.each(failures)('%s: the pages before stay good, and one sentence says why', async (_, fault, problem) => {
    server = await startApiServer(manyRecords(20));
    const search = searchStudies({ kinds: ['CAR-NK'] }, { api: server.api, pageSize: 10, retries: 0, timeout: 400 });
    const first = await search.next();
    expect(first.value?.studies).toHaveLength(10);
    server.faults.push(fault);
    const error = await search.next().then(
      () => undefined,
      (reason: RegistryError) => reason,
    );
    expect(error).toBeInstanceOf(RegistryError);
    expect(error?.problem).toBe(problem);
    expect(error?.message).toMatch(/^ClinicalTrials\.gov [^.]*\.$|^The connection to ClinicalTrials\.gov [^.]*\.$/);
  });

  it('offline from the start', async () => {
    server = await startApiServer([]);
    await server.close();
    expect((await searched(['NK'], { retries: 0 })).error?.problem).toBe('offline');
  });

  it('is cancelled at once, between pages and in one', async () => {
    server = await startApiServer(manyRecords(30));
    const stop = new AbortController();
    const search = searchStudies({ kinds: ['CAR-NK'] }, { api: server.api, pageSize: 10, signal: stop.signal });
    await search.next();
    server.faults.push({ slow: 3000 });
    setTimeout(() => stop.abort(), 50);
    const start = performance.now();
    await expect(search.next()).rejects.toMatchObject({ problem: 'cancelled' });
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('does not go round in circles', async () => {
    server = await startApiServer(manyRecords(30));
    const page = { status: 200, body: JSON.stringify({ studies: [wholeRecord], nextPageToken: 'x' }) };
    server.faults.push(page, page, page);
    const { ids, error } = await searched();
    expect(error?.message).toBe('ClinicalTrials.gov gave the same page twice.');
    expect(ids).toHaveLength(2);
  });

  it('reads 10,000 studies over many pages', async () => {
    server = await startApiServer(manyRecords(10_000));
    const { ids, progress, error } = await searched(['CAR-NK'], { pageSize: 1000, timeout: 20_000 });
    expect(error).toBeUndefined();
    expect(new Set(ids).size).toBe(10_000);
    expect(progress.at(-1)).toEqual([10_000, 10_000]);
    expect(server.asked).toHaveLength(10);
  }, 120_000);

  it('has no more than three requests open at once', async () => {
    server = await startApiServer([wholeRecord]);
    server.faults.push(...Array.from({ length: 12 }, () => ({ slow: 40 })));
    const url = `${server.api}/studies/NCT09990001`;
    const stop = new AbortController();
    const all = Array.from({ length: 12 }, (_, i) =>
      askRegistry(url, 'ClinicalTrials.gov', { what: 'study' }, i % 4 === 3 ? { signal: stop.signal } : {}),
    );
    stop.abort();
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status === 'fulfilled')).toEqual(all.map((_, i) => i % 4 !== 3));
    expect(server.most).toBe(AT_ONCE);
  });
});
