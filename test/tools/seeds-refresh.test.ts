import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Study } from '../../src/model/study';
import { studyFromRecord } from '../../src/studies/api-record';
import { type ApiServer, startApiServer } from '../studies/api-server';
import { manyRecords } from '../studies/own-records';
import { refreshSeeds } from './seeds-refresh';

let folder: string;
let server: ApiServer;
const records = manyRecords(3);
const [first, second, third] = records.map((r) => r.protocolSection.identificationModule.nctId) as [
  string,
  string,
  string,
];
const contents = () => Object.fromEntries(readdirSync(folder).map((f) => [f, readFileSync(join(folder, f), 'utf8')]));

beforeEach(async () => {
  folder = `${mkdtempSync(join(tmpdir(), 'seeds-'))}/`;
  for (const record of records) {
    const { study } = studyFromRecord(record, '2026-01-01')!;
    writeFileSync(`${folder}${study.ids[0]}.json`, `${JSON.stringify(study, null, 2)}\n`);
  }
  const now = records.map((record) => structuredClone(record));
  now[0]!.protocolSection.designModule.enrollmentInfo.count = 48;
  now[0]!.protocolSection.eligibilityModule.eligibilityCriteria =
    'Inclusion Criteria:\n\n* SLEDAI-2K ≥ 4\n\nExclusion Criteria:\n\n* Rituximab within 1 months before screening';
  server = await startApiServer(now.slice(0, 2));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it('shows what would change, and changes nothing', async () => {
  const before = contents();
  const said: string[] = [];
  const result = await refreshSeeds({ folder, api: server.api, retries: 0, say: (line) => said.push(line) });
  expect(result).toEqual({ changed: [first], same: [second], failed: [third] });
  expect(said[0]!.split('\n')).toEqual([
    first,
    '  - enrollmentCount: 24',
    '  + enrollmentCount: 48',
    '  - limit: inclusion sledai >= 6 {score}',
    '  + limit: inclusion sledai >= 4 {score}',
  ]);
  expect(said).toContain(`${third}: ClinicalTrials.gov has no study ${third}.`);
  expect(said).toContain('1 would change, 1 the same, 1 not fetched');
  expect(contents()).toEqual(before);
});

it('writes what changed, with the earlier value as history, and no more than that', async () => {
  const before = contents();
  await refreshSeeds({ folder, api: server.api, retries: 0, write: true, today: '2026-11-20', say: () => {} });
  const after = contents();
  expect(after[`${second}.json`]).toBe(before[`${second}.json`]);
  expect(after[`${third}.json`]).toBe(before[`${third}.json`]);
  const study = Study.parse(JSON.parse(after[`${first}.json`]!));
  expect(study.enrollmentCount).toEqual({ value: 48, source: 'registry', asOf: '2026-11-20' });
  expect(study.history.map(({ field, value }) => [field, value])).toEqual([
    ['enrollmentCount', '24'],
    ['sledai', '≥ 6'],
  ]);
  // Once more there is nothing to do.
  const again = await refreshSeeds({ folder, api: server.api, retries: 0, ids: [first], say: () => {} });
  expect(again).toEqual({ changed: [], same: [first], failed: [] });
});
