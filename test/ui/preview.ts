// Takes pictures of the panel and of the wide view in each state, without building the extension, and checks each with axe:
//   npx tsx test/ui/preview.ts OUT [scene …]
// WORDS names a language ("de"), or one that is made up: "long" (40 % longer than English), "wide" (as Chinese is).
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../tools/browsers';
import { scenes } from './preview/scenes';

const [out = 'demo-pictures/ui', ...names] = process.argv.slice(2);
/** The most height of one picture, in CSS pixels. */
const piece = 1100;
const wanted = names.length > 0 ? names : Object.keys(scenes);
const chromium = findBrowser('chromium');
if (!chromium) throw new Error('no Chromium or Chrome was found');
const server = await createServer({
  root: fileURLToPath(new URL('./preview', import.meta.url)),
  configFile: false,
  plugins: [preact()],
  logLevel: 'error',
  server: { port: 0, hmr: false, watch: null, fs: { strict: false } },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  protocolTimeout: 60_000,
  executablePath: chromium.path,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--hide-scrollbars'],
});
await mkdir(out, { recursive: true });
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let violations = 0;
const page = await browser.newPage();
page.on('pageerror', (e) => console.error('page:', String(e)));
for (const name of wanted) {
  const widths = scenes[name]?.wide ? (scenes[name].tall ? [1280, 400, 320] : [1280, 640]) : [320, 400];
  for (const width of widths)
    for (const theme of ['light', 'dark']) {
      await page.setViewport({ width, height: width > 500 ? 900 : 700, deviceScaleFactor: 2 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.goto(`${address}?scene=${name}&words=${process.env.WORDS ?? 'en'}`, { waitUntil: 'networkidle0' });
      await new Promise((done) => setTimeout(done, 600));
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (sideways) console.error(`${name} at ${width} px scrolls sideways`);
      await page.evaluate(() => {
        for (const d of document.querySelectorAll('details:not(.menu):not([open])')) {
          d.setAttribute('open', '');
          d.setAttribute('data-was-shut', '');
        }
      });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run: () => Promise<{
              passes: unknown[];
              violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
            }>;
          };
        };
        const { passes, violations: all } = await axe.run();
        if (passes.length < 5) return ['axe checked nothing'];
        return all.map(
          (v) =>
            `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 120)} ${n.failureSummary?.slice(0, 160) ?? ''}`).join(' | ')}`,
        );
      });
      violations += found.length;
      for (const v of found) console.error(`${name} at ${width} px, ${theme}: ${v}`);
      await page.evaluate(() => {
        for (const d of document.querySelectorAll('details[data-was-shut]')) d.removeAttribute('open');
      });
      // Tall pages in pieces, so that a picture can be looked at without being shrunk.
      const height =
        scenes[name]?.wide && !scenes[name].tall
          ? 900
          : await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > 900) await page.setViewport({ width, height, deviceScaleFactor: 2 });
      for (let top = 0, part = 1; top < height; top += piece, part += 1)
        await page.screenshot({
          path: join(out, `${name}-${width}-${theme}${height > piece ? `-${part}` : ''}.png`),
          clip: { x: 0, y: top, width, height: Math.min(piece, height - top) },
          captureBeyondViewport: false,
        });
    }
}
await browser.close();
await server.close();
console.log(`Pictures of ${wanted.length} scenes are in ${out}; axe found ${violations} violations`);
if (violations > 0) process.exitCode = 1;
