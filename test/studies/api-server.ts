// A small HTTP server that speaks ClinicalTrials.gov's API v2 over records of the project's own making, and can fail.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the next answers go wrong, one entry an answer; then the server answers as it should. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  /** Nothing comes for this long (ms), then the right answer. */
  | { slow: number }
  /** The connection is cut before anything is said, or in the middle of the body. */
  | { cut: 'at once' | 'in the body' };

export type ApiServer = {
  /** The API's base address ("http://127.0.0.1:1234/api/v2"). */
  api: string;
  faults: Fault[];
  /** Paths asked for, in order. */
  asked: string[];
  close(): Promise<void>;
};

type StudyRecord = { protocolSection: { identificationModule: { nctId: string } } };

function answer(records: readonly StudyRecord[], path: string, response: ServerResponse): string | undefined {
  const id = /^\/api\/v2\/studies\/(NCT\d{8})$/.exec(path)?.[1];
  const record = records.find((one) => one.protocolSection.identificationModule.nctId === id);
  if (record) {
    response.writeHead(200, { 'content-type': 'application/json' });
    return JSON.stringify(record);
  }
  response.writeHead(id || !path.startsWith('/api/v2/studies') ? 404 : 400, { 'content-type': 'text/plain' });
  return id ? `NCT number ${id} not found` : 'Bad request';
}

/** Starts the server on a free port of this machine. */
export async function startApiServer(records: readonly StudyRecord[]): Promise<ApiServer> {
  const faults: Fault[] = [];
  const asked: string[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
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
    if (fault && 'cut' in fault) {
      const body = JSON.stringify(records[0]);
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      });
      response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
      return;
    }
    const body = answer(records, path, response);
    response.end(body);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v2`,
    faults,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
