// Searching the registry from the finder, in the real browser: progress, cancel, words that stay here, a study that is kept.
import { expect, test } from 'vitest';
import { manyRecords, wholeRecord } from '../studies/own-records';
import { until } from './harness';
import { clickInPanel, openPanel, panelText, settledMarks } from './questions';
import type { Answer } from './server';
import { at, NK010_FINDINGS, startBrowser } from './support';

const json = (value: unknown): Answer => ({
  body: JSON.stringify(value),
  headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
});

/** Six studies on three pages; the refresh of the day (it names kinds of treatment) gets none. */
const records = [...manyRecords(7).slice(2), wholeRecord];
let release = () => {};
/** The second page of the first search comes once the test says so. */
let held: Promise<void> | undefined = new Promise((resolve) => {
  release = resolve;
});

function searched(query: URLSearchParams): Answer {
  if (query.has('query.intr')) return json({ totalCount: 0, studies: [] });
  const from = Number(query.get('pageToken') ?? 0);
  const more = from + 2 < records.length;
  const answer = json({
    totalCount: records.length,
    studies: records.slice(from, from + 2),
    ...(more ? { nextPageToken: String(from + 2) } : {}),
  });
  return from > 0 && held ? { ...answer, held } : answer;
}

const running = startBrowser((url) => {
  if (url.host !== 'clinicaltrials.gov' || !url.pathname.startsWith('/api/v2/')) return undefined;
  const one = records.find((r) => url.pathname.endsWith(`/${r.protocolSection.identificationModule.nctId}`));
  return one ? json(one) : searched(url.searchParams);
});
const asked = () =>
  running.server.requests.filter((address) => address.includes('/api/v2/studies?') && !address.includes('query.intr'));

test('the registry’s studies are looked through beside the library; the words stay in the browser', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await panelText(session, /≥ 0\.5/);
  await clickInPanel(session, '[role=tab]', 'Compare');
  await clickInPanel(session, 'button', 'Find studies');
  await panelText(session, /Only the filters Treatment and Status go to the registry/);
  await session.askPanel(`(() => {
    const box = document.querySelector('.finder input[type=search]');
    box.value = 'refractory';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await clickInPanel(session, 'button', 'Search ClinicalTrials.gov');
  await panelText(session, /2 of 6 lupus studies from ClinicalTrials\.gov/);
  await clickInPanel(session, 'button', 'Cancel');
  await panelText(session, /The search was stopped\. 2 lupus studies of ClinicalTrials\.gov are searched as well/);
  expect(asked()).toHaveLength(2);
  held = undefined;
  release();
  await clickInPanel(session, 'button', 'Try again');
  await panelText(session, /6 lupus studies of ClinicalTrials\.gov are searched as well/);
  await panelText(session, /From ClinicalTrials\.gov; kept once you compare it/);
  expect(asked()).toHaveLength(5);
  expect(asked().join(' ')).not.toMatch(/refractory/i);
});

test('a study that is taken is fetched whole, compared, and known to a page that opens later', async () => {
  const { session } = running;
  const id = wholeRecord.protocolSection.identificationModule.nctId;
  await session.askPanel(`(() => {
    const box = document.querySelector('.finder input[type=search]');
    box.value = '${id}';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await until('one study', () => session.askPanel<boolean>(`document.querySelectorAll('.finder .study').length === 1`));
  await session.askPanel(`document.querySelector('.finder .study .pill').click()`);
  await panelText(session, new RegExp(`Donor CD19 CAR-NK|LENS|${id}`));
  await until('the comparison', () => session.askPanel<boolean>(`document.querySelector('.finder') === null`));
  const wide = await session.openOwnPage(`compare.html?id=NCT06676631&with=${id}`);
  await until('its column', () => wide.evaluate(`document.querySelector('thead')?.innerText.includes('${id}')`));
  await wide.close();
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
