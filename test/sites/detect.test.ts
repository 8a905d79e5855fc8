import { build, type Rollup } from 'vite';
import { describe, expect, test } from 'vitest';
import { addresses, detectTrialPage, hosts, isKnownHost } from '../../src/sites/detect';
import { sites } from '../../src/sites/index';

/** Pages that are no site's. */
const ELSEWHERE = [
  'https://www.google.com/search?q=NCT06010472',
  'https://pubmed.ncbi.nlm.nih.gov/38000000/',
  'https://example.org/study/NCT06010472',
  'https://notclinicaltrials.gov/study/NCT06010472',
  'https://clinicaltrials.gov.example.org/study/NCT06010472',
  'about:blank',
  'chrome://extensions',
  'file:///home/me/study/NCT06010472',
  'not an address',
  '',
];

describe('each address is its own site’s and no other’s', () => {
  for (const { address, examples } of sites) {
    for (const url of examples.trial)
      test(`${address.id}: ${url}`, () => {
        const matching = sites.filter((site) => site.address.detect(new URL(url))).map((site) => site.address.id);
        expect(matching).toEqual([address.id]);
        expect(detectTrialPage(url)?.site).toBe(address.id);
      });
    for (const url of examples.other)
      test(`no trial: ${url}`, () => {
        expect(sites.filter((site) => site.address.detect(new URL(url))).map((site) => site.address.id)).toEqual([]);
        expect(detectTrialPage(url)).toBeNull();
      });
  }
  test.each(ELSEWHERE)('nobody’s: %s', (url) => expect(detectTrialPage(url)).toBeNull());
});

test('ids are read from addresses, in their registry’s spelling', () => {
  const ids = (url: string) => detectTrialPage(url)?.ids;
  expect(ids('https://clinicaltrials.gov/study/NCT06010472?rank=1')).toEqual(['NCT06010472']);
  expect(ids('https://www.tundraspace.com/directory/studies/nct06010472')).toEqual(['NCT06010472']);
  expect(ids('https://trialsearch.who.int/Trial2.aspx?TrialID=EUCTR2015-001234-11-DE')).toEqual(['2015-001234-11']);
  expect(ids('https://jrct.mhlw.go.jp/latest-detail/jRCTs051230045')).toEqual(['jRCTs051230045']);
  expect(ids('https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=2023-505936-19-00')).toEqual([
    '2023-505936-19-00',
  ]);
  expect(ids('https://www.chictr.org.cn/showproj.html?proj=201234')).toEqual([]);
});

test('every site is detected, has examples of both kinds, and its hosts are in the manifest’s list', () => {
  expect(new Set(addresses.map(({ id }) => id))).toEqual(new Set(sites.map(({ address }) => address.id)));
  expect(new Set(addresses.map(({ id }) => id)).size).toBe(addresses.length);
  for (const { address, examples } of sites) {
    expect(examples.trial.length, address.id).toBeGreaterThan(0);
    expect(examples.other.length, address.id).toBeGreaterThan(1);
    for (const url of examples.trial) {
      const { hostname, protocol } = new URL(url);
      const inManifest = hosts.some((pattern) => {
        const [scheme, rest] = pattern.split('://');
        const own = rest!.replace('/*', '');
        const isOwn = own.startsWith('*.') ? `.${hostname}`.endsWith(own.slice(1)) : hostname === own;
        return isOwn && (scheme === '*' || `${scheme}:` === protocol);
      });
      expect(inManifest, url).toBe(true);
    }
  }
});

test('the hosts asked for are named one by one, and without TLS only where the site has none', () => {
  expect(
    hosts.filter((pattern) => !/^(?:https|\*):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(pattern)),
  ).toEqual([]);
  expect(hosts.filter((pattern) => pattern.includes('://*.'))).toEqual(['https://*.trialstoday.org/*']);
  expect(new Set(hosts.filter((pattern) => pattern.startsWith('*:')).map((p) => p.replace('www.', ''))).size).toBe(4);
  for (const url of ['https://www.cancer.gov/x', 'https://uams.trialstoday.org/', 'https://clinicaltrials.gov/search'])
    expect(isKnownHost(url), url).toBe(true);
  for (const url of ['https://mail.cancer.gov/', 'https://notcrick.ai/', 'https://crick.ai.example/', 'no address', ''])
    expect(isKnownHost(url), url).toBe(false);
});

test('the check is cheap: it brings no reading code along, and takes far less than a millisecond', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/sites/detect.ts', formats: ['es'], fileName: 'detect' } },
  })) as Rollup.RollupOutput[];
  const chunk = built[0]!.output[0];
  const kept = Object.entries(chunk.modules).flatMap(([file, { renderedLength }]) =>
    renderedLength > 0 ? [file] : [],
  );
  expect(kept.length).toBeGreaterThan(30);
  expect(kept.filter((file) => /criteria\/|src\/page|generic|labelled|lines|headings|elements/.test(file))).toEqual([]);
  expect(chunk.code.length).toBeLessThan(25_000);

  const urls = sites.flatMap(({ examples }) => [...examples.trial, ...examples.other]);
  const rounds = 20;
  const start = performance.now();
  for (let i = 0; i < rounds; i++) for (const url of urls) detectTrialPage(url);
  expect((performance.now() - start) / (rounds * urls.length)).toBeLessThan(1);
});
