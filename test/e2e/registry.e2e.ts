// A trial's page without criteria, of a trial that the library does not have: its record comes from the registry.
import { expect, test } from 'vitest';
import { manyRecords, wholeRecord } from '../studies/own-records';
import { openPanel, panelText } from './questions';
import type { Answer } from './server';
import { startBrowser } from './support';

const page = {
  body: `<!doctype html><html lang="en"><head><title>NCT09990001 | Trial</title></head><body>
<main><h1>Donor CD19 CAR-NK Cells in Refractory SLE</h1><p>NCT09990001</p><p>A summary of the study.</p></main></body></html>`,
};
const json = (value: unknown): Answer => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
});
/** The search's two pages; the second comes for the first one's token. */
const searched = (token: string | null): Answer =>
  json(
    token
      ? { studies: manyRecords(4).slice(2) }
      : { totalCount: 4, studies: manyRecords(4).slice(0, 2), nextPageToken: 'next' },
  );

const running = startBrowser((url) => {
  if (url.href === 'https://crick.ai/trials/NCT09990001') return page;
  if (url.host !== 'clinicaltrials.gov') return undefined;
  if (url.pathname === '/api/v2/studies/NCT09990001') return json(wholeRecord);
  return url.pathname === '/api/v2/studies' ? searched(url.searchParams.get('pageToken')) : undefined;
});

test('the panel shows the criteria of the registry, with their source', async () => {
  const { session } = running;
  const opened = await session.open('https://crick.ai/trials/NCT09990001');
  await openPanel(session, opened);
  const text = await panelText(session, /Here are those of ClinicalTrials\.gov, \d+ \w+ 20\d\d/);
  expect(text).toMatch(/this page shows no criteria/i);
  expect(text).toMatch(/SLEDAI/);
  expect(text).toMatch(/≥ 1\.2/);
});

test('the studies are refreshed by themselves, once, through all pages', async () => {
  const asked = () => running.server.requests.filter((address) => address.includes('/api/v2/studies?'));
  await expect.poll(() => asked().length, { timeout: 5000 }).toBe(2);
  expect(new URL(asked()[1]!).searchParams.get('pageToken')).toBe('next');
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
