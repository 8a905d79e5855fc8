// What the background says, in the user's language: the badge's tooltip, and why something did not work.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { badgeOf } from '../../src/background/badge';
import { problemOf, Studies } from '../../src/background/studies';
import type { FetchedRecord, StudiesStatus } from '../../src/messages';
import type { Reading } from '../../src/model/reading';
import { RegistryError } from '../../src/studies/registry';
import { StoreError, StudyStore } from '../../src/studies/store';
import { catalogue } from '../../src/words/catalogue';
import en from '../../src/words/locales/en.json';
import { useWords } from '../../src/words/words';

const german = {
  language: 'de',
  badge: {
    found: 'Lupus Trial Lens: $2 und $1 auf dieser Seite',
    limits: { '1': '$1 Grenzwert', n: '$1 Grenzwerte' },
    washouts: { '1': '$1 Auswaschzeit', n: '$1 Auswaschzeiten' },
  },
  storage: { full: 'Der Browser hat keinen Platz mehr.' },
  registry: { notFound: { study: '$1 kennt die Studie $2 nicht.' }, fault: '$1 ist gestört ($2).' },
  refresh: {
    noRegistry: 'Kein Register kennt diese Nummer.',
    cameBefore: { '1': '$2 ($1 Studie kam vorher).', n: '$2 ($1 Studien kamen vorher).' },
    cameBeforeOf: { '1': '$2 ($3 von $1 Studie kam vorher).', n: '$2 ($3 von $1 Studien kamen vorher).' },
  },
};
beforeEach(() => useWords(catalogue(german, en)));
afterEach(() => useWords(catalogue(en)));

const place = { quote: '', start: 0, end: 0 };
const reading: Reading = {
  site: 'text',
  isTrial: true,
  ids: [],
  title: null,
  criteria: [
    {
      kind: 'exclusion',
      level: 0,
      text: '',
      thresholds: [{ analyte: 'qtc', comparator: '>', value: 480, unit: 'ms', ...place }],
      results: [],
      windows: [
        { type: 'washout', agents: ['surgery'], value: 4, unit: 'wk', anchor: null, ...place },
        { type: 'washout', agents: ['biologic'], value: 6, unit: 'mo', anchor: null, ...place },
      ],
    },
  ],
};

it('the tooltip counts in the order and the forms of the language', () => {
  const { text, title } = badgeOf({ status: 'read', url: '', reading, readAt: '' });
  expect([text, title]).toEqual(['3', 'Lupus Trial Lens: 2 Auswaschzeiten und 1 Grenzwert auf dieser Seite']);
});

it('a failure is one sentence of the language', () => {
  expect(problemOf(new StoreError('full'))).toMatchObject({ sentence: 'Der Browser hat keinen Platz mehr.' });
  expect(problemOf(new RegistryError('offline', 'so'))).toMatchObject({ kind: 'offline', sentence: 'so' });
});

const answers = (...list: { status: number; body: unknown }[]) =>
  (async () => {
    const { status, body } = list.length > 1 ? list.shift()! : list[0]!;
    return new Response(JSON.stringify(body), { status });
  }) as unknown as typeof fetch;

it('the registry’s refusals and the way of a refresh are said in the language', async () => {
  const ports = { store: new StudyStore(), tell: () => {} };
  const missing = new Studies({ ...ports, registry: { fetch: answers({ status: 404, body: {} }), retries: 0 } });
  const record = (await missing.handle({ type: 'fetch-study', ids: ['NCT06676631'] })) as FetchedRecord;
  expect(record.problem?.sentence).toBe('ClinicalTrials.gov kennt die Studie NCT06676631 nicht.');
  const other = (await missing.handle({ type: 'fetch-study', ids: ['X-1'] })) as FetchedRecord;
  expect(other.problem?.sentence).toBe('Kein Register kennt diese Nummer.');
});

it('how far a refresh had come is told of many and of one', async () => {
  const said = async (found: number, total: number | undefined) => {
    const studies = Array.from({ length: found }, (_, i) => ({
      protocolSection: { identificationModule: { nctId: `NCT0999000${i}` } },
    }));
    const first = { studies, nextPageToken: 'next', ...(total === undefined ? {} : { totalCount: total }) };
    const told: StudiesStatus[] = [];
    const one = new Studies({
      store: new StudyStore(`way-${found}-${total}`),
      tell: (message) => message.type === 'studies-changed' && told.push(message.status),
      registry: { fetch: answers({ status: 200, body: first }, { status: 503, body: {} }), retries: 0 },
    });
    await one.handle({ type: 'refresh-studies' });
    for (let i = 0; i < 200 && !told.at(-1)?.problem; i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    return told.at(-1)?.problem?.sentence;
  };
  expect(await said(2, 12)).toBe('ClinicalTrials.gov ist gestört (503) (2 von 12 Studien kamen vorher).');
  expect(await said(1, undefined)).toBe('ClinicalTrials.gov ist gestört (503) (1 Studie kam vorher).');
});
