// A local TLS server that answers in the name of every host, and a proxy that leads browsers to it.
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, createServer as createTcp, type Server } from 'node:net';
import { selfSignedCertificate } from './certificate';

/** `held`: it is not sent before this resolves. */
export type Answer = { body: string; status?: number; headers?: Record<string, string>; held?: Promise<void> };
/** Gives the answer to a request for a real address, or nothing: 404. */
export type Respond = (url: URL) => Answer | undefined;

export type FixtureServer = {
  port: number;
  /** HTTP CONNECT proxy, for Firefox, which has no way to map hosts. */
  proxyPort: number;
  /** Addresses that were asked for, oldest first. */
  requests: string[];
  close(): Promise<void>;
};

/** Starts the server and the proxy on free local ports. */
export async function startServer(respond: Respond): Promise<FixtureServer> {
  const requests: string[] = [];
  const server = createHttps(selfSignedCertificate('fixture pages'), async (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    requests.push(url.href);
    const isIcon = url.pathname === '/favicon.ico'; // browsers ask for it by themselves
    const answer = respond(url) ?? (isIcon ? { body: '', status: 204 } : { body: 'Not found', status: 404 });
    await answer.held;
    if (response.destroyed) return;
    response.writeHead(answer.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...answer.headers,
    });
    response.end(answer.body);
  });
  const port = await listen(server);
  const proxy = connectProxy(port);
  const proxyPort = await listen(proxy);
  const close = async () => {
    server.closeAllConnections();
    await Promise.all([closed(server), closed(proxy)]);
  };
  return { port, proxyPort, requests, close };
}

/** Leads `CONNECT anything:443` to the server; everything else is refused, so nothing reaches the network. */
function connectProxy(port: number): Server {
  return createTcp((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (head) => {
      if (!head.toString('latin1').startsWith('CONNECT ')) {
        client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
        return;
      }
      const upstream = connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      upstream.on('error', () => client.destroy());
      client.on('close', () => upstream.destroy());
    });
  });
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(resolve, 500).unref();
  });
}
