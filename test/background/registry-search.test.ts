import { afterEach, describe, expect, it, vi } from 'vitest';
import { type SearchPort, serveSearch } from '../../src/background/registry-search';
import { REGISTRY_SEARCH, type RegistryStep } from '../../src/messages';
import { type ApiServer, type Fault, startApiServer } from '../studies/api-server';
import { manyRecords, oddRecord, wholeRecord } from '../studies/own-records';

let server: ApiServer;
afterEach(() => server?.close());

/** A page's end of a port. */
async function connect(records = manyRecords(25), name = REGISTRY_SEARCH) {
  server = await startApiServer(records);
  const steps: RegistryStep[] = [];
  const heard: ((wish: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  const end = { isShut: false };
  const port: SearchPort = {
    name,
    postMessage: (step) => steps.push(step),
    disconnect: () => {
      end.isShut = true;
    },
    onMessage: { addListener: (listener) => heard.push(listener) },
    onDisconnect: { addListener: (listener) => gone.push(listener) },
  };
  serveSearch(port, { api: server.api, pageSize: 10, retries: 0, timeout: 400 });
  return {
    steps,
    end,
    say: (wish: unknown) => {
      for (const listener of heard) listener(wish);
    },
    leave: () => {
      for (const listener of gone) listener();
    },
    ids: () => steps.flatMap((s) => (s.type === 'found' ? s.studies.map(({ ids }) => ids[0]) : [])),
  };
}

const wish = { kinds: [], statuses: [] };
const idsOf = (records: ReturnType<typeof manyRecords>) =>
  records.map((r) => r.protocolSection.identificationModule.nctId);
const over = (end: { isShut: boolean }) => vi.waitFor(() => expect(end.isShut).toBe(true), { timeout: 3000 });

describe('a search of the registry for a page', () => {
  it('hands on page after page with how far it is, and shuts the port', async () => {
    const { say, steps, end, ids } = await connect();
    say(wish);
    await over(end);
    expect(steps.map((s) => (s.type === 'found' ? [s.seen, s.total] : s.type))).toEqual([
      [10, 25],
      [20, 25],
      [25, 25],
      'ended',
    ]);
    expect(ids()).toEqual(idsOf(manyRecords(25)));
  });

  it('tells the registry the kinds and statuses alone, and of a kind it can’t be asked for asks for all', async () => {
    const { say, end } = await connect();
    say({ kinds: ['CAR-NK'], statuses: ['RECRUITING', 'x" OR'] });
    await over(end);
    expect(server.queries[0]!.get('query.intr')).toMatch(/"CAR-NK"/);
    expect(server.queries[0]!.get('filter.overallStatus')).toBe('RECRUITING');
    expect([...server.queries[0]!.keys()].sort()).toEqual(
      ['query.cond', 'query.intr', 'filter.overallStatus', 'fields', 'pageSize', 'countTotal'].sort(),
    );
    await server.close();
    const other = await connect();
    other.say({ kinds: ['CAR-NK', 'antibody'], statuses: [] });
    await over(other.end);
    expect(server.queries[0]!.has('query.intr')).toBe(false);
  });

  it('names what could not be read', async () => {
    const nameless = structuredClone(wholeRecord);
    nameless.protocolSection.identificationModule.nctId = 'NCT-unknown';
    const { say, steps, end } = await connect([nameless, oddRecord as unknown as typeof wholeRecord]);
    say(wish);
    await over(end);
    expect(steps[0]).toMatchObject({ unreadable: ['NCT-unknown'], seen: 2 });
  });

  it('asks for nothing more once the page is gone', async () => {
    const { say, steps, leave } = await connect();
    server.faults.push({ slow: 100 });
    say(wish);
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    leave();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(steps).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  const failures: [string, Fault, string][] = [
    ['429', { status: 429, headers: { 'retry-after': '600' } }, 'rate-limited'],
    ['500', { status: 500 }, 'server'],
    ['a cut connection', { cut: 'at once' }, 'offline'],
    ['half a body', { half: true }, 'unreadable'],
    ['a web page', { status: 200, body: '<!doctype html>' }, 'unreadable'],
    ['a slow answer', { slow: 1200 }, 'timeout'],
  ];
  it.each(failures)('%s: the pages before stay, and one sentence says why', async (_, fault, kind) => {
    const { say, steps, end, ids } = await connect();
    const asked = server.asked;
    server.faults.push({ slow: 1 }, fault);
    say(wish);
    await over(end);
    expect(asked).toHaveLength(2);
    expect(ids()).toHaveLength(10);
    expect(steps.at(-1)).toMatchObject({ type: 'failed', problem: { kind, retryable: true } });
    expect((steps.at(-1) as { problem: { sentence: string } }).problem.sentence).toMatch(/ClinicalTrials\.gov.*\.$/);
  });

  it('leaves other ports and what is no wish alone', async () => {
    const other = await connect(manyRecords(1), 'other');
    other.say(wish);
    await server.close();
    const odd = await connect(manyRecords(1));
    for (const word of [undefined, null, {}, { kinds: 'NK', statuses: [] }, { kinds: [1], statuses: [] }])
      odd.say(word);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([other.steps, odd.steps, server.asked]).toEqual([[], [], []]);
  });
});
