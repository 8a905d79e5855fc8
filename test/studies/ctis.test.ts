import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Study } from '../../src/model/study';
import { ctis } from '../../src/studies/ctis';
import { studyFromCtis } from '../../src/studies/ctis-record';
import { registryFor } from '../../src/studies/registries';
import type { RegistryError } from '../../src/studies/registry';
import { ctisRecord } from './own-records';

const number = '2026-500001-10-00';
/** How the register answers each path; numbers that it does not know get an empty record, as from the real one. */
const answers: Record<string, { status?: number; body: string }> = {
  [`/retrieve/${number}`]: { body: JSON.stringify(ctisRecord) },
  '/retrieve/2026-500002-10-00': { body: '<html>Maintenance</html>' },
  '/retrieve/2026-500003-10-00': { body: '{"ctNumber": 7}' },
  '/retrieve/2026-500004-10-00': { status: 503, body: '' },
};
const server = createServer((request, response) => {
  const { status = 200, body } = answers[request.url ?? ''] ?? { body: '{}' };
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body);
});
let api = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

describe('a trial of CTIS', () => {
  it('becomes a study as one of ClinicalTrials.gov does', async () => {
    const { study, criteria, dropped } = await ctis.fetchStudy(` ${number} `, { api, today: '2026-11-20' });
    expect(Study.parse(study)).toEqual(study);
    expect(dropped).toEqual([]);
    expect(study.ids).toEqual([number, 'NCT09990001']);
    expect(study.sources.registry).toEqual({
      title: 'EU Clinical Trials (CTIS) record',
      url: `https://euclinicaltrials.eu/ctis-public/view/${number}`,
      asOf: '2026-11-20',
    });
    expect([study.modality, study.targets?.value, study.cellSource?.value]).toEqual([
      'CAR-NK',
      ['CD19'],
      ['allogeneic'],
    ]);
    expect(study.overallStatus?.value).toBe('RECRUITING');
    expect(study.phases?.value).toEqual(['PHASE1', 'PHASE2']);
    expect(study.startDate?.value).toBe('2026-03-04');
    expect(study.countries?.value).toEqual(['France', 'Germany']);
    expect(study.leadSponsor?.value).toBe('Lens Institute');
    expect(study.conditions?.value).toEqual(['Systemic lupus erythematosus']);
    expect(study.outcomes).toEqual([
      { type: 'primary', measure: 'Dose-limiting toxicity', source: 'registry' },
      { type: 'secondary', measure: 'SRI-4 response', source: 'registry' },
    ]);
    expect(criteria.map(({ kind, text }) => [kind, text])).toEqual([
      ['inclusion', 'SLEDAI-2K of at least 8'],
      ['inclusion', 'Neutrophils ≥ 1.2 × 10^9/L & platelets ≥ 50 × 10^9/L'],
      ['exclusion', 'Rituximab within 5 months before screening'],
    ]);
    expect(study.thresholds.map((t) => [t.kind, t.analyte, t.comparator, t.value])).toEqual([
      ['inclusion', 'sledai', '>=', 8],
      ['inclusion', 'neutrophils', '>=', 1.2],
      ['inclusion', 'platelets', '>=', 50],
    ]);
    expect(study.windows.map((w) => [w.kind, w.agents, w.value, w.unit])).toEqual([
      ['exclusion', ['b-cell-depletion'], 5, 'mo'],
    ]);
  });

  it('keeps what is good of an odd record and names the rest', () => {
    const odd = structuredClone(ctisRecord) as unknown as Record<string, Record<string, Record<string, unknown>>>;
    const info = (
      odd.authorizedApplication!.authorizedPartI as unknown as typeof ctisRecord.authorizedApplication.authorizedPartI
    ).trialDetails.trialInformation;
    Object.assign(info.eligibilityCriteria, { principalInclusionCriteria: [null, { number: 2 }] });
    Object.assign(info.endPoint, { primaryEndPoints: 'many' });
    Object.assign(info.trialCategory, { trialPhase: '99' });
    const { study, dropped } = studyFromCtis(odd, '2026-11-20')!;
    expect(Study.parse(study)).toEqual(study);
    expect(dropped.map((path) => path.split('.').at(-1))).toEqual([
      'primaryEndPoints',
      'principalInclusionCriteria[0]',
      'principalInclusionCriteria[1]',
    ]);
    expect(study).not.toHaveProperty('phases');
    expect(study.windows).toHaveLength(1);
  });

  it.each([
    ['2026-500009-10-00', 'not-found', 'EU Clinical Trials (CTIS) has no trial 2026-500009-10-00.'],
    [
      '2026-500002-10-00',
      'unreadable',
      'EU Clinical Trials (CTIS) answered with something that is no record; try again later.',
    ],
    ['2026-500003-10-00', 'unreadable', 'The record of 2026-500003-10-00 could not be read.'],
    ['2026-500004-10-00', 'server', 'EU Clinical Trials (CTIS) has a fault of its own (503); try again later.'],
    ['NCT09990001', 'bad-id', '“NCT09990001” is no CTIS number.'],
  ])('%s: %s', async (id, problem, sentence) => {
    const error = await ctis.fetchStudy(id, { api, retries: 0 }).catch((reason: RegistryError) => reason);
    expect(error).toMatchObject({ problem, message: sentence });
  });

  it('each registry takes its own numbers', () => {
    const asked = (...ids: string[]) => {
      const found = registryFor(ids);
      return found && [found.client.name, found.id];
    };
    expect(asked(number, 'nct09990001')).toEqual(['ClinicalTrials.gov', 'NCT09990001']);
    expect(asked('ChiCTR2400000000', number)).toEqual(['EU Clinical Trials (CTIS)', number]);
    expect(asked('ChiCTR2400000000')).toBeUndefined();
    expect(asked()).toBeUndefined();
  });
});
