// The built extension in Chromium with thousands of stored studies: how soon the panel shows the trial, when all of them
// can be compared with, and what the background's memory does while it fetches them. Times are of this machine.
import { fileURLToPath } from 'node:url';
import type { Page, WebWorker } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { answerWith, samplePages } from '../demo/sample-pages';
import { launch, PANEL_PAGE, pause, type Session, until } from '../e2e/harness';
import { openPanel } from '../e2e/questions';
import { type FixtureServer, startServer } from '../e2e/server';
import { findBrowser } from '../tools/browsers';
import { middle, ms, row } from './figures';
import type { Steps } from './in-page';
import { searchPage } from './records';

const ID = 'NCT06676631';
const TRIAL = `https://meddatax.com/clinical-trials/${ID}`;
/** So many studies are fetched, each time by a new browser; the panel is measured with the middle one. */
const COUNTS = [2000, 5000, 10_000] as const;
const [FEW, MANY, MOST] = COUNTS;
/** Loads of the panel that count; as many with nothing stored, in turns. */
const LOADS = 9;

/** The registry with that many studies, and the sample pages. */
function serve(count: number): Promise<FixtureServer> {
  const pages = answerWith(samplePages());
  return startServer((url) =>
    url.host === 'clinicaltrials.gov' && url.pathname === '/api/v2/studies'
      ? { body: JSON.stringify(searchPage(count, url.searchParams)), headers: { 'content-type': 'application/json' } }
      : pages(url),
  );
}

/** The background's heap in MB: with what is not collected yet, or without. */
async function heapOf(session: Session): Promise<{ now(): Promise<number>; held(times?: number): Promise<number> }> {
  const target = await session.browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(session.origin),
  );
  const { client } = (await target.worker()) as WebWorker;
  const now = async () => (await client.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
  const held = async (times = 3) => {
    for (let i = 0; i < times; i += 1) {
      if (i > 0) await pause(50);
      await client.send('HeapProfiler.collectGarbage');
    }
    return now();
  };
  return { now, held };
}

type Status = { fetched: number; running?: unknown; problem?: { sentence: string } };
const statusOf = (session: Session) => session.askPanel<Status>(`chrome.runtime.sendMessage({ type: 'get-studies' })`);

/** MB; `held` is the most that was left after a collection, `peak` the most with what waited to be collected. */
type Refresh = { before: number; held: number; peak: number; after: number; seconds: number };

/** How often the heap is collected to see what is held, in milliseconds. */
const COLLECTED = 1000;

/**
 * Opens the panel, which has the studies fetched, and follows the background's heap until all are stored. With `collect`
 * it is collected now and then: `peak` is not what it would be by itself then.
 */
async function refresh(session: Session, count: number, collect: boolean): Promise<Refresh> {
  const page = await session.open(TRIAL);
  const heap = await heapOf(session);
  const before = await heap.held();
  const start = performance.now();
  await openPanel(session, page);
  let [peak, held, over] = [before, before, false];
  const watching = (async () => {
    for (let last = start; !over; await pause(20)) {
      peak = Math.max(peak, await heap.now());
      if (!collect || performance.now() - last < COLLECTED) continue;
      last = performance.now();
      held = Math.max(held, await heap.held(1));
    }
  })();
  await until(
    `${count} stored studies`,
    async () => {
      await pause(200);
      const { running, problem, fetched } = await statusOf(session);
      if (!running && problem) throw new Error(problem.sentence);
      return !running && fetched >= count;
    },
    300_000,
  );
  over = true;
  await watching;
  const seconds = (performance.now() - start) / 1000;
  return { before, held, peak, after: await heap.held(), seconds };
}

/** What the panel notes of itself, in milliseconds since it began to load. */
type Times = { content?: number; beside?: number; all?: number; longest: number };

/** Runs in the panel before anything else: notes when what is first on the screen, and the longest task. */
const watchPanel = (compare: boolean) => `(() => {
  const times = globalThis.times = { longest: 0 };
  const shown = {
    content: () => document.querySelector('.group .row, .comparison tbody td'),
    beside: () => document.querySelector('.comparison tbody td'),
    all: () => document.querySelector('.beside select')?.length > ${MANY},
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.longest = Math.max(times.longest, duration);
  }).observe({ type: 'longtask' });
  const seen = new Set();
  new MutationObserver(() => {
    for (const name of Object.keys(shown)) {
      if (seen.has(name) || !shown[name]()) continue;
      seen.add(name);
      // when the frame with it is on the screen
      requestAnimationFrame(() => setTimeout(() => {
        times[name] = performance.now();
        if (${compare} && name === 'content') document.querySelectorAll('[role=tab]')[1].click();
      }));
    }
  }).observe(document, { childList: true, subtree: true });
})()`;

async function panelPage(session: Session): Promise<Page> {
  const target = await session.browser.waitForTarget((t) => t.url().startsWith(`${session.origin}/${PANEL_PAGE}`));
  return target.asPage();
}

/**
 * Loads the panel, with the comparison opened at once or not at all, until `last` is on the screen. The panel before it
 * is cleared away first: a real one does not follow on another.
 */
async function load(panel: Page, origin: string, compare: boolean, last: keyof Times): Promise<Times> {
  await panel.goto(`${origin}/icon/16.png`);
  const devtools = await panel.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.detach();
  const { identifier } = await panel.evaluateOnNewDocument(watchPanel(compare));
  await panel.goto(`${origin}/${PANEL_PAGE}`);
  await panel.waitForFunction(`globalThis.times?.${last} > 0`, { timeout: 30_000 });
  await pause(1500); // what comes late may hold it up all the same
  const times = (await panel.evaluate('times')) as Times;
  await panel.removeScriptToEvaluateOnNewDocument(identifier);
  return times;
}

/** The code of in-page.ts as one script. */
async function inPage(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  })) as Rollup.RollupOutput[];
  return output[0]!.output[0].code;
}

async function panelTimes(full: Session, server: FixtureServer): Promise<void> {
  const empty = await launch('chromium', server);
  try {
    await openPanel(empty, await empty.open(TRIAL));
    // A browser of its own with nothing stored, for the ratio: the panel stops its refresh.
    await empty.askPanel(`chrome.runtime.sendMessage({ type: 'clear-data' })`);
    const [withAll, without] = [await panelPage(full), await panelPage(empty)];
    const loads: { all: Times[]; none: Times[]; compared: Times[] } = { all: [], none: [], compared: [] };
    for (let i = 0; i <= LOADS; i += 1) {
      const none = await load(without, empty.origin, false, 'content');
      const all = await load(withAll, full.origin, false, 'content');
      const compared = await load(withAll, full.origin, true, 'all');
      if (i === 0) continue; // the first one compiles
      loads.none.push(none);
      loads.all.push(all);
      loads.compared.push(compared);
    }
    const of = (list: Times[], name: keyof Times) => middle(list.map((times) => times[name] ?? Number.NaN));
    const [content, bare] = [of(loads.all, 'content'), of(loads.none, 'content')];
    console.log(`\nThe panel, ${MANY} studies stored`);
    row('from its start to the first finding on the screen', ms(content), '< 100 ms');
    row('the same with nothing stored', ms(bare));
    row('ratio', `${(content / bare).toFixed(2)} ×`, '< 1.25 ×');
    row('from its start to a comparison, opened at once', ms(of(loads.compared, 'beside')));
    row('to all studies being offered beside the trial', ms(of(loads.compared, 'all')));
    row('longest task, on the trial', ms(of(loads.all, 'longest')), '< 50 ms');
    row('longest task, in the comparison', ms(of(loads.compared, 'longest')), '< 50 ms');
    row('longest task with nothing stored', ms(of(loads.none, 'longest')));
    await withAll.evaluate(await inPage());
    const steps = (await withAll.evaluate(`benchSteps('${ID}')`)) as Steps;
    row(`reading the store in slices, ${steps.count} studies`, ms(steps.read));
    row('one library out of stored and built-in ones', ms(steps.join));
    row('profiles, in turns of 8 ms', ms(steps.profiles));
    row('similarity (median of 7)', ms(steps.similar, 1), '< 50 ms');
  } finally {
    await empty.close();
  }
}

/** Prints the figures; says in one line where there is no Chromium, or no build of the extension. */
export async function benchScale(): Promise<void> {
  console.log('\nThe extension in Chromium with thousands of stored studies');
  if (!findBrowser('chromium')) {
    console.log('Not measured: no Chromium or Chrome was found.');
    return;
  }
  const most = new Map<number, number>();
  for (const count of COUNTS) {
    const server = await serve(count);
    let session: Session | undefined;
    try {
      session = await launch('chromium', server);
      const mb = (size: number) => `${size.toFixed(1)} MB`;
      const { before, held, peak, after, seconds } = await refresh(session, count, count !== MANY);
      most.set(count, held);
      console.log(`\nThe background’s heap while it fetches ${count} studies, in ${seconds.toFixed(0)} s`);
      row('before', mb(before));
      if (count === MANY) row('at most, with what is not collected yet', mb(peak));
      else row('held at most', mb(held));
      row('held afterwards', mb(after), '< 4 MB more');
      if (count === MANY) await panelTimes(session, server);
    } catch (error) {
      console.log(`Not measured: ${error instanceof Error ? error.message : String(error)}`);
      return;
    } finally {
      await session?.close();
      await server.close();
    }
  }
  const ratio = (most.get(MOST) ?? Number.NaN) / (most.get(FEW) ?? Number.NaN);
  row(`held with ${MOST} studies by held with ${FEW}`, `${ratio.toFixed(2)} ×`, '< 1.3 ×');
}
