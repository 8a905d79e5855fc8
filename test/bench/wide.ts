// The panel and the wide view as a browser shows them. The panel in the built extension: from the click on the toolbar
// button to the findings on the screen. The wide view over the same components in a page of its own, built as the
// extension is: 60 studies beside a trial, scrolling, plots. Times are of this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { answerWith, samplePages } from '../demo/sample-pages';
import { launch, pause, until } from '../e2e/harness';
import { settledMarks } from '../e2e/questions';
import { startServer } from '../e2e/server';
import { findBrowser } from '../tools/browsers';
import { middle, ms, row } from './figures';

/** What a page of test/ui/bench says of itself, in milliseconds. */
type Times = Record<string, number>;

/** How often each is measured; the first time compiles and does not count. */
const RUNS = 9;

/** test/ui/bench, built as the extension's pages are: its files by their path. */
async function builtPage(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { output } = (await build({
    root: fileURLToPath(new URL('../ui/bench', import.meta.url)),
    configFile: false,
    plugins: [preact()],
    logLevel: 'error',
    build: { write: false, target: 'esnext' },
  })) as Rollup.RollupOutput;
  return new Map(output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Measures the components in a page of their own; the median of each time. */
async function componentTimes(chromium: string): Promise<Times> {
  const files = await builtPage();
  const server = createServer(({ url = '/' }, answer) => {
    const path = url === '/' ? '/index.html' : url;
    const file = files.get(path);
    answer.writeHead(file === undefined ? 404 : 200, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? '' });
    answer.end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
    protocolTimeout: 120_000,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const runs: Times[] = [];
    for (let i = 0; i <= RUNS; i++) {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
      await page.waitForFunction(() => 'times' in window, { timeout: 60_000 });
      const times = await page.evaluate(() => (window as unknown as { times: Times }).times);
      if (i > 0) runs.push(times);
    }
    const names = Object.keys(runs[0] ?? {});
    return Object.fromEntries(names.map((name) => [name, middle(runs.map((r) => r[name] ?? Number.NaN))]));
  } finally {
    await browser.close();
    server.close();
  }
}

/**
 * When the panel's largest text, the trial's title, came on the screen, in milliseconds since 1970; the findings come in
 * the same frame. 0 before they are there.
 */
const PAINTED = `new Promise((done) => {
  setTimeout(() => done(0), 500);
  if (!document.querySelector('.group .row')) return done(0);
  new PerformanceObserver((list) => done(performance.timeOrigin + list.getEntries().at(-1).startTime)).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
})`;

/** The panel's second tab: from the click to the comparison on the screen, and back. */
const SWITCHED = `(async () => {
  const tab = async (i, selector) => {
    const start = performance.now();
    document.querySelectorAll('[role=tab]')[i].click();
    while (!document.querySelector(selector)) await new Promise((go) => setTimeout(go));
    return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))));
  };
  return [await tab(1, '.comparison tbody td'), await tab(0, '.group .row')];
})()`;

/** Opens the panel by the toolbar button of a trial's page that was read, again and again. */
async function panelTimes(): Promise<{ click: number; compare: number; back: number }> {
  const server = await startServer(answerWith(samplePages()));
  const session = await launch('chromium', server);
  try {
    const page = await session.open('https://meddatax.com/clinical-trials/NCT06676631');
    await settledMarks(page, 20);
    const clicks: number[] = [];
    const switches: number[][] = [];
    for (let i = 0; i <= RUNS; i++) {
      const start = Date.now();
      await session.clickToolbarButton(page);
      // The browser keeps when it painted; a question meanwhile would hold the panel up.
      await pause(600);
      await until('the panel', () => session.panelIsOpen());
      const painted = await until('the findings', () => session.askPanel<number>(PAINTED).catch(() => 0));
      if (i > 0) clicks.push(painted - start);
      const switched = await session.askPanel<number[]>(SWITCHED);
      if (i > 0) switches.push(switched);
      await session.clickToolbarButton(page);
      await until('the panel shut', async () => !(await session.panelIsOpen()));
    }
    const of = (i: number) => middle(switches.map((s) => s[i] ?? Number.NaN));
    return { click: middle(clicks), compare: of(0), back: of(1) };
  } finally {
    await session.close();
    await server.close();
  }
}

/** Prints the times; says in one line where there is no Chromium, or no build of the extension. */
export async function benchWide(): Promise<void> {
  console.log('\nPanel and wide view');
  const chromium = findBrowser('chromium');
  if (!chromium) {
    console.log('Not measured: no Chromium or Chrome was found.');
    return;
  }
  try {
    const { click, compare, back } = await panelTimes();
    row('panel, from the click to the findings on the screen', ms(click), '< 150 ms');
    row('panel, from "This trial" to "Compare"', ms(compare), '< 50 ms');
    row('panel, from "Compare" to "This trial"', ms(back), '< 50 ms');
  } catch (error) {
    console.log(`The panel was not measured: ${error instanceof Error ? error.message : String(error)}`);
  }
  const times = await componentTimes(chromium.path);
  const of = (name: string) => times[name] ?? Number.NaN;
  row('wide view with 60 studies, first rows on the screen', ms(of('wide')), '< 300 ms');
  row('the same, to the last row', ms(of('whole')), '< 300 ms');
  row('the same, comparing alone', ms(of('compare')));
  row('plots of 60 studies: limits', ms(of('plots')), '< 300 ms');
  row('scrolling the table, slowest of 60 frames', ms(of('slowestFrame')), '< 32 ms');
  row('frames over 32 ms of 60', of('droppedFrames').toFixed(0), '0');
}
