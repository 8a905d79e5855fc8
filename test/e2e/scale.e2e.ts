// A registry with thousands of studies: the panel shows the trial at once, the background holds one page of them at a
// time, and all of them can be found and compared with afterwards.
import type { WebWorker } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { searchPage } from '../bench/records';
import { until } from './harness';
import { clickInPanel, openPanel, panelText } from './questions';
import { at, kind, startBrowser } from './support';

const COUNT = 2000;
const PAGE = 100;

const running = startBrowser((url) =>
  url.host === 'clinicaltrials.gov' && url.pathname === '/api/v2/studies'
    ? {
        body: JSON.stringify(searchPage(COUNT, url.searchParams)),
        headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      }
    : undefined,
);
const pagesAsked = () =>
  running.server.requests
    .filter((address) => address.includes('/api/v2/studies?'))
    .map((address) => Number(new URL(address).searchParams.get('pageToken') ?? 0));

type Status = { fetched: number; running?: { seen: number } };
const status = () =>
  running.session.askPanel<Status>(`(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'get-studies' })`);

/** What the background's heap holds, in MB; Chromium tells it alone. */
async function heldInBackground(): Promise<number> {
  const { browser, origin } = running.session;
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
  const { client } = (await target.worker()) as WebWorker;
  for (let i = 0; i < 2; i += 1) await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}

test('the trial is there before the studies have come', async () => {
  const { session } = running;
  await openPanel(session, await session.open(at.nk010));
  await panelText(session, /LVEF|ejection fraction/i);
  expect(pagesAsked().length).toBeLessThan(COUNT / PAGE);
});

test('what was seen of a refresh is stored, and no page is asked for before the one before it is stored', async () => {
  const held: number[] = [];
  await until(
    'the end of the refresh',
    async () => {
      const asked = pagesAsked().length;
      const { fetched, running: now } = await status();
      // asked before the answer: a page more may have come meanwhile, none may be held back
      expect(fetched).toBeGreaterThanOrEqual((asked - 1) * PAGE);
      if (kind === 'chromium' && now && fetched >= 2 * PAGE) held.push(await heldInBackground());
      return !now && fetched === COUNT;
    },
    60_000,
  );
  expect(pagesAsked()).toEqual(Array.from({ length: COUNT / PAGE }, (_, i) => i * PAGE));
  if (kind !== 'chromium') return;
  // Two thousand records are some 20 MB.
  expect(held.length).toBeGreaterThan(2);
  expect(Math.max(...held)).toBeLessThan(Math.min(...held) + 6);
  expect(await heldInBackground()).toBeLessThan(Math.min(...held) + 2);
}, 90_000);

test('all of them are offered beside the trial, and similar ones among the first', async () => {
  const { session } = running;
  await clickInPanel(session, '[role=tab]', 'Compare');
  const offered = () =>
    session.askPanel<string[][]>(
      `[...document.querySelectorAll('.beside optgroup')].map((group) => [...group.children].map((option) => option.value))`,
    );
  const [near, others] = await until('all studies in the list', async () => {
    const groups = await offered();
    return (groups[1]?.length ?? 0) > COUNT ? groups : null;
  });
  expect(new Set([...near!, ...others!]).size).toBe(COUNT + 40);
  expect(near!.some((id) => id.startsWith('NCT0800'))).toBe(true);
});

test('any of them is found by its number, and stands beside the trial', async () => {
  const { session } = running;
  await clickInPanel(session, 'button', 'Find studies');
  await panelText(session, /2[,.]?040 of 2[,.]?040 studies/);
  await session.askPanel(`(() => {
    const box = document.querySelector('.finder input[type=search]');
    box.value = 'NCT08001987';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await panelText(session, /\b1 of 2[,.]?040/);
  await clickInPanel(session, '.study button', 'Compare');
  await until('the study beside the trial', () =>
    session.askPanel<boolean>(
      `document.querySelector('.beside select')?.value === 'NCT08001987' && document.querySelectorAll('.comparison tbody td').length > 0`,
    ),
  );
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
