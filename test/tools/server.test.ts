import { X509Certificate } from 'node:crypto';
import { get } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selfSignedCertificate } from '../e2e/certificate';
import { type FixtureServer, startServer } from '../e2e/server';

let server: FixtureServer;
beforeAll(async () => {
  server = await startServer((url) => (url.pathname === '/trial' ? { body: `Hello from ${url.host}` } : undefined));
});
afterAll(() => server.close());

const ask = (path: string) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const headers = { host: 'registry.example' };
    get({ port: server.port, path, headers, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    }).on('error', reject);
  });

test('the certificate is well-formed, signed by its own key and valid now', () => {
  const certificate = new X509Certificate(selfSignedCertificate('fixture').cert);
  expect(certificate.subject).toBe('CN=fixture');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now() + 3_600_000);
});

test('the server answers in the name of any host, says 404 otherwise, and remembers what was asked', async () => {
  expect(await ask('/trial')).toEqual({ status: 200, body: 'Hello from registry.example' });
  expect((await ask('/other')).status).toBe(404);
  expect(server.requests).toEqual(['https://registry.example/trial', 'https://registry.example/other']);
});

test('the proxy refuses anything but CONNECT', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(server.proxyPort, '127.0.0.1', () =>
      socket.write('GET http://example.org/ HTTP/1.1\r\n\r\n'),
    );
    socket.once('data', (data) => resolve(data.toString()));
    socket.once('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 502/);
});
