import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read';
import { Study } from '../../src/model/study';
import { studyFromRecord } from '../../src/studies/api-record';
import { fetchStudy } from '../../src/studies/clinicaltrials-gov';
import { type FetchOptions, RegistryError, retryAfterSeconds } from '../../src/studies/registry';
import { type ApiServer, startApiServer } from './api-server';
import { oddRecord, wholeRecord } from './own-records';

describe('a record of API v2', () => {
  it('becomes a study with its facts, dated', () => {
    const { study, dropped, criteria } = studyFromRecord(wholeRecord, '2026-11-20')!;
    expect(Study.parse(study)).toEqual(study);
    expect(dropped).toEqual([]);
    const values = Object.fromEntries(
      Object.entries(study).flatMap(([name, fact]) =>
        fact && typeof fact === 'object' && 'value' in fact ? [[name, fact.value]] : [],
      ),
    );
    expect(values).toEqual({
      briefTitle: 'Donor CD19 CAR-NK Cells in Refractory SLE',
      acronym: 'LENS',
      leadSponsor: 'Lens Institute',
      collaborators: ['Second Institute'],
      orgStudyId: 'LENS-01',
      overallStatus: 'RECRUITING',
      phases: ['PHASE1', 'PHASE2'],
      enrollmentCount: 24,
      enrollmentType: 'ESTIMATED',
      conditions: ['Systemic Lupus Erythematosus'],
      interventions: ['LNS1 cells', 'Fludarabine', 'Cyclophosphamide'],
      countries: ['France', 'Germany'],
      startDate: '2026-02',
      completionDate: '2029-05-31',
      lastUpdatePostDate: '2026-10-01',
      minimumAge: 18,
      maximumAge: 65,
      targets: ['CD19'],
      cellSource: ['allogeneic'],
      doses: [3e8, 1e9, 2e9].map((cells) => ({ cells, perKg: false, days: [0, 3, 7] })),
      lymphodepletion: 'Fludarabine and cyclophosphamide',
      lupusNephritis: { rule: 'excluded', note: 'active lupus nephritis' },
    });
    expect(study.modality).toBe('CAR-NK');
    expect(study.ids).toEqual(['NCT09990001', 'NCT09990901', '2026-500001-10-00']);
    expect(study.briefTitle).toMatchObject({ source: 'registry', asOf: '2026-11-20' });
    expect(study.sources.registry?.url).toBe('https://clinicaltrials.gov/study/NCT09990001');
    expect(study.outcomes.map((o) => [o.type, o.measure, o.timeFrame])).toEqual([
      ['primary', 'Dose-limiting toxicity', '28 days'],
      ['secondary', 'SRI-4 response', 'Weeks 12 and 24'],
      ['secondary', 'LLDAS', undefined],
    ]);
    const text = wholeRecord.protocolSection.eligibilityModule.eligibilityCriteria;
    expect(criteria).toEqual(readCriteria(text).map(({ source: _, ...criterion }) => criterion));
  });

  it('keeps what is good of an odd record and names what it dropped', () => {
    const { study, dropped } = studyFromRecord(oddRecord, '2026-11-20')!;
    expect(Study.parse(study)).toEqual(study);
    expect([...dropped].sort()).toEqual([
      'armsInterventionsModule.interventions[0]',
      'armsInterventionsModule.interventions[2]',
      'contactsLocationsModule.locations[0]',
      'designModule.enrollmentInfo.count',
      'designModule.enrollmentInfo.type',
      'designModule.phases',
      'eligibilityModule.maximumAge',
      'identificationModule.acronym',
      'outcomesModule.primaryOutcomes[0]',
      'outcomesModule.secondaryOutcomes',
      'statusModule.startDateStruct.date',
    ]);
    expect(study.briefTitle?.value).toBe('Donor CD19 CAR-NK Cells in Refractory SLE');
    expect(study.minimumAge?.value).toBe(0.75);
    expect(study.interventions?.value).toEqual(['CAR-NK cells']);
    expect(study.countries?.value).toEqual(['France']);
    expect(study.outcomes).toEqual([{ type: 'primary', measure: 'Safety', source: 'registry' }]);
    expect(study.completeness).toBe(`whole record but ${dropped.join(', ')}`);
    expect(study).not.toHaveProperty('phases');
  });

  it.each([
    null,
    'text',
    7,
    [],
    {},
    { protocolSection: null },
    { protocolSection: { identificationModule: { nctId: 'ISRCTN1' } } },
  ])('without an id it is no study: %j', (record) => {
    expect(studyFromRecord(record, '2026-11-20')).toBeUndefined();
  });

  const records = new URL('../../../shared/corpus/records/', import.meta.url);
  it.skipIf(!existsSync(records))(
    'takes every real record that stands beside the repository, dropping nothing (skipped without them)',
    () => {
      const files = readdirSync(records).filter((name) => name.endsWith('.json'));
      expect(files.length).toBeGreaterThan(30);
      for (const file of files) {
        const read = studyFromRecord(JSON.parse(readFileSync(new URL(file, records), 'utf8')), '2026-11-20');
        expect(Study.parse(read?.study)).toEqual(read?.study);
        expect([file, read?.dropped]).toEqual([file, []]);
        expect(read?.study.ids[0]).toBe(file.slice(0, 11));
      }
    },
  );
});

describe('the client, over HTTP', () => {
  let server: ApiServer;
  beforeAll(async () => {
    server = await startApiServer([wholeRecord, oddRecord]);
  });
  beforeEach(() => {
    server.faults.length = 0;
    server.asked.length = 0;
  });
  afterAll(() => server.close());

  const get = (id = 'NCT09990001', options: FetchOptions = {}) =>
    fetchStudy(id, { api: server.api, timeout: 2000, ...options });
  const failure = async (promise: Promise<unknown>): Promise<RegistryError> => {
    const error = await promise.then(
      () => new Error('it did not fail'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(RegistryError);
    const { message } = error as RegistryError;
    expect(message).toMatch(/^[A-Z“].*\.$/);
    return error as RegistryError;
  };

  it('fetches a study by its id, in any case', async () => {
    const { study, dropped, fetchedAt } = await get(' nct09990001 ', { today: '2026-11-20' });
    expect(server.asked).toEqual(['/api/v2/studies/NCT09990001']);
    expect(study).toEqual(studyFromRecord(wholeRecord, '2026-11-20')!.study);
    expect(dropped).toEqual([]);
    expect(Date.now() - Date.parse(fetchedAt)).toBeLessThan(5000);
  });

  it('asks nothing for what is no id', async () => {
    expect((await failure(get('ChiCTR2400000000'))).problem).toBe('bad-id');
    expect((await failure(get('NCT09990001/../x'))).problem).toBe('bad-id');
    expect(server.asked).toEqual([]);
  });

  it('says that there is no such study, once', async () => {
    const error = await failure(get('NCT09999999'));
    expect([error.problem, error.retriable]).toEqual(['not-found', false]);
    expect(error.message).toBe('ClinicalTrials.gov has no study NCT09999999.');
    expect(server.asked).toHaveLength(1);
  });

  it('waits as long as Retry-After says, then has the study', async () => {
    server.faults.push({ status: 429, headers: { 'retry-after': '1' } });
    const start = performance.now();
    expect((await get()).study.ids[0]).toBe('NCT09990001');
    expect(performance.now() - start).toBeGreaterThan(950);
    expect(server.asked).toHaveLength(2);
  });

  it('hands a long Retry-After on instead of waiting', async () => {
    server.faults.push({ status: 429, headers: { 'retry-after': '120' } });
    const error = await failure(get());
    expect([error.problem, error.retryAfter, error.retriable]).toEqual(['rate-limited', 120, true]);
    expect(error.message).toBe('ClinicalTrials.gov asks for a pause; try again in 120 seconds.');
    expect(server.asked).toHaveLength(1);
  });

  it('tries again after a fault of the server, and gives up after its tries', async () => {
    server.faults.push({ status: 500 });
    expect((await get()).study.ids[0]).toBe('NCT09990001');
    expect(server.asked).toHaveLength(2);
    server.faults.push({ status: 503 }, { status: 502 });
    expect((await failure(get('NCT09990001', { retries: 1 }))).problem).toBe('server');
    expect(server.asked).toHaveLength(4);
  });

  it.each(['at once', 'in the body'] as const)('a connection cut %s is no study', async (cut) => {
    server.faults.push({ cut });
    expect((await failure(get('NCT09990001', { retries: 0 }))).problem).toBe('offline');
    server.faults.push({ cut });
    expect((await get()).study.ids[0]).toBe('NCT09990001');
  });

  it('a web page or half a record is not taken for a record', async () => {
    for (const body of [
      '<!doctype html><title>Maintenance</title>',
      '{"protocolSection": {',
      '',
      'null',
      '{"studies": []}',
    ]) {
      server.faults.push({ status: 200, headers: { 'content-type': 'application/json' }, body });
      expect((await failure(get())).problem, body).toBe('unreadable');
    }
    server.faults.push({ status: 403, body: 'no' });
    expect((await failure(get())).problem).toBe('unreadable');
  });

  it('stops waiting for a slow answer', async () => {
    server.faults.push({ slow: 1500 });
    const start = performance.now();
    expect((await failure(get('NCT09990001', { timeout: 120, retries: 0 }))).problem).toBe('timeout');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('is cancelled at once: before, during an answer, and during a wait', async () => {
    expect((await failure(get('NCT09990001', { signal: AbortSignal.abort() }))).problem).toBe('cancelled');
    expect(server.asked).toHaveLength(0);
    for (const fault of [{ slow: 1500 }, { status: 429, headers: { 'retry-after': '5' } }]) {
      server.faults.push(fault);
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 100);
      const start = performance.now();
      expect((await failure(get('NCT09990001', { signal: stop.signal }))).problem).toBe('cancelled');
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  it('says when there is no connection at all', async () => {
    const gone = await startApiServer([]);
    await gone.close();
    const error = await failure(get('NCT09990001', { api: gone.api, retries: 0 }));
    expect(error.message).toBe('ClinicalTrials.gov cannot be reached; check the connection and try again.');
  });

  it('reads Retry-After as seconds or as a date', () => {
    const now = Date.parse('2026-11-20T10:00:00Z');
    expect(retryAfterSeconds('7', now)).toBe(7);
    expect(retryAfterSeconds('Fri, 20 Nov 2026 10:01:30 GMT', now)).toBe(90);
    expect(retryAfterSeconds('Fri, 20 Nov 2026 09:00:00 GMT', now)).toBe(0);
    expect(retryAfterSeconds('soon', now)).toBeUndefined();
    expect(retryAfterSeconds(null, now)).toBeUndefined();
  });
});
