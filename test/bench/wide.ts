// The wide view and the panel as a browser draws them: 60 studies beside a trial, scrolling, plots; the panel's first
// content. Run in Chromium without the extension, over the same components; times are of this machine.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../tools/browsers';

const row = (what: string, shown: string, aim = '') =>
  console.log(`${what.padEnd(52)}${shown.padStart(12)}${aim ? `   aim ${aim}` : ''}`);

/** What a page of test/ui/bench says of itself, in milliseconds. */
type Times = Record<string, number>;

/** Prints the times; says in one line where there is no Chromium. */
export async function benchWide(): Promise<void> {
  console.log('\nPanel and wide view, 60 studies');
  const chromium = findBrowser('chromium');
  if (!chromium) {
    console.log('Not measured: no Chromium or Chrome was found.');
    return;
  }
  const server = await createServer({
    root: fileURLToPath(new URL('../ui/bench', import.meta.url)),
    configFile: false,
    plugins: [preact()],
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
    protocolTimeout: 120_000,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const address = server.resolvedUrls?.local[0] ?? '';
    const runs: Times[] = [];
    // The first load compiles the modules and does not count.
    for (let i = 0; i < 6; i++) {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(() => 'times' in window, { timeout: 60_000 });
      const times = await page.evaluate(() => (window as unknown as { times: Times }).times);
      if (i > 0) runs.push(times);
    }
    const median = (name: string): number =>
      runs.map((r) => r[name] ?? Number.NaN).sort((a, b) => a - b)[runs.length >> 1] ?? Number.NaN;
    const ms = (name: string) => `${median(name).toFixed(1)} ms`;
    row('panel, from start to first content', ms('panel'), '< 150 ms');
    row('panel, another tab', ms('tab'), '< 50 ms');
    row('wide view with 60 studies, first rows on the screen', ms('wide'), '< 300 ms');
    row('the same, to the last row', ms('whole'));
    row('the same, comparing alone', ms('compare'));
    row('plots of 60 studies: limits', ms('plots'), '< 300 ms');
    row('scrolling the table, slowest of 60 frames', ms('slowestFrame'), '< 32 ms');
    row('frames over 32 ms of 60', median('droppedFrames').toFixed(0), '0');
  } finally {
    await browser.close();
    await server.close();
  }
}
