// A small HTTP server that speaks ClinicalTrials.gov's API v2 over records of the project's own making, and can fail.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the next answers go wrong, one entry an answer; then the server answers as it should. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  /** Nothing comes for this long (ms), then the right answer. */
  | { slow: number }
  /** The connection is cut before anything is said, or in the middle of the body. */
  | { cut: 'at once' | 'in the body' }
  /** The body ends half-way, and the connection is closed as if all were said. */
  | { half: true };

export type ApiServer = {
  /** The API's base address ("http://127.0.0.1:1234/api/v2"). */
  api: string;
  faults: Fault[];
  /** Paths asked for, in order; and the queries. */
  asked: string[];
  queries: URLSearchParams[];
  /** The most requests that were open at once. */
  most: number;
  /** Fields that this server does not know. */
  unknownFields: string[];
  close(): Promise<void>;
};

type StudyRecord = { protocolSection: { identificationModule: { nctId: string } } };

/** A query as a list of names, one of which must stand in the text: `"a b" OR c`. Other operators are not spoken here. */
const namesIn = (query: string | null): string[] =>
  (query ?? '')
    .split(/\s+OR\s+/)
    .map((name) => name.replace(/^"|"$/g, '').toLowerCase())
    .filter(Boolean);

/** Whether a part of a record has one of these names, as words. */
function has(part: unknown, names: readonly string[]): boolean {
  const text = ` ${JSON.stringify(part ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, ' ')} `;
  return names.length === 0 || names.some((name) => text.includes(` ${name} `));
}

/** The record with these paths alone; undefined where a path is none that the API knows. */
function project(value: unknown, paths: readonly string[][]): unknown {
  if (Array.isArray(value)) return value.map((entry) => project(entry, paths));
  if (value === null || typeof value !== 'object' || paths.some((path) => path.length === 0)) return value;
  const heads = new Set(paths.map(([head]) => head!));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => heads.has(key))
      .map(([key, inner]) => [
        key,
        project(
          inner,
          paths.filter(([head]) => head === key).map((path) => path.slice(1)),
        ),
      ]),
  );
}

type Answer = { status: number; body: string };

/** One page of a search. The token is the place of the next record, in base 36. */
function search(records: readonly StudyRecord[], query: URLSearchParams, unknownFields: readonly string[]): Answer {
  const fields = query.get('fields')?.split(/[,|]/) ?? [];
  const size = Number(query.get('pageSize') ?? 10);
  const odd = fields.find((field) => unknownFields.includes(field) || !/^(?:\w+\.)*\w+$/.test(field));
  if (odd !== undefined) return { status: 400, body: `Unknown field ${odd}` };
  if (!(size >= 1 && size <= 1000)) return { status: 400, body: 'pageSize must be 1 to 1000' };
  const statuses = query.get('filter.overallStatus')?.split(/[,|]/);
  const from = Number.parseInt(query.get('pageToken') ?? '0', 36);
  const found = records.filter((record) => {
    const section = (record?.protocolSection ?? {}) as Record<string, unknown>;
    const { overallStatus } = (section.statusModule ?? {}) as { overallStatus?: string };
    return (
      (!statuses || statuses.includes(overallStatus ?? '')) &&
      has([section.conditionsModule, section.identificationModule], namesIn(query.get('query.cond'))) &&
      has([section.armsInterventionsModule, section.identificationModule], namesIn(query.get('query.intr')))
    );
  });
  const paths = fields.map((field) => field.split('.'));
  const studies = found.slice(from, from + size).map((record) => (paths.length > 0 ? project(record, paths) : record));
  const more = from + size < found.length;
  const body = {
    ...(query.get('countTotal') === 'true' ? { totalCount: found.length } : {}),
    studies,
    ...(more ? { nextPageToken: (from + size).toString(36) } : {}),
  };
  return { status: 200, body: JSON.stringify(body) };
}

function answer(records: readonly StudyRecord[], url: URL, unknownFields: readonly string[]): Answer {
  if (url.pathname === '/api/v2/studies') return search(records, url.searchParams, unknownFields);
  const id = /^\/api\/v2\/studies\/(NCT\d{8})$/.exec(url.pathname)?.[1];
  const record = records.find((one) => one?.protocolSection?.identificationModule?.nctId === id);
  if (id && record) return { status: 200, body: JSON.stringify(record) };
  return id ? { status: 404, body: `NCT number ${id} not found` } : { status: 404, body: 'Bad request' };
}

/** Starts the server on a free port of this machine. */
export async function startApiServer(records: readonly StudyRecord[]): Promise<ApiServer> {
  const faults: Fault[] = [];
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => void serve(request, response));
  const state: ApiServer = {
    api: '',
    faults,
    asked: [],
    queries: [],
    most: 0,
    unknownFields: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    state.asked.push(url.pathname);
    state.queries.push(url.searchParams);
    open.add(response);
    response.on('close', () => open.delete(response));
    state.most = Math.max(state.most, open.size);
    const fault = faults.shift();
    if (fault && 'status' in fault) {
      response.writeHead(fault.status, fault.headers);
      response.end(fault.body ?? '');
      return;
    }
    if (fault && 'cut' in fault && fault.cut === 'at once') {
      request.socket.destroy();
      return;
    }
    if (fault && 'slow' in fault) await new Promise((resolve) => setTimeout(resolve, fault.slow));
    if (response.destroyed) return;
    const { status, body } = answer(records, url, state.unknownFields);
    const type = status === 200 ? 'application/json' : 'text/plain';
    if (fault && 'half' in fault) {
      response.writeHead(200, { 'content-type': type, connection: 'close' });
      response.end(body.slice(0, body.length / 2));
      return;
    }
    response.writeHead(status, { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) });
    if (fault && 'cut' in fault) response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
    else response.end(body);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v2`;
  return state;
}
