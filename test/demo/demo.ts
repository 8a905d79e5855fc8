// `npm run demo`: the extension in a real browser, on sample pages under their real addresses.
//   --firefox        Firefox instead of Chromium
//   --real FOLDER    pages made from the real texts in FOLDER instead of the project's own
//   --out DIR        where pictures go (demo-pictures)
//   --pictures       pictures even where there is a display
// With a display the browser stays open to try; without one pictures are saved and the comparison is printed.
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, projectRoot, until } from '../e2e/harness';
import { startServer } from '../e2e/server';
import { type BrowserKind, ensureBrowser } from '../tools/browsers';
import { comparisonTable } from './comparison';
import { takePictures } from './pictures';
import { realPages } from './real-pages';
import { answerWith, type SamplePage, samplePages } from './sample-pages';

type Options = { kind: BrowserKind; pages: SamplePage[]; out: string; isShown: boolean; allPages: boolean };

async function main(): Promise<void> {
  const options = readOptions();
  const { browser, ...missing } = ensureBrowser(options.kind);
  if (!browser) throw new Error('why' in missing ? missing.why : '');
  if (!process.env.LENS_OUTPUT) build(options.kind); // as in the browser tests: another folder of builds
  await (options.isShown ? showPages(options) : savePictures(options));
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      firefox: { type: 'boolean', default: false },
      real: { type: 'string' },
      out: { type: 'string', default: 'demo-pictures' },
      pictures: { type: 'boolean', default: false },
    },
  });
  return {
    kind: values.firefox ? 'firefox' : 'chromium',
    pages: values.real === undefined ? samplePages() : realPages(resolve(values.real)),
    out: resolve(values.out),
    isShown: !values.pictures && !process.env.CI && hasDisplay(),
    allPages: values.real !== undefined,
  };
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Builds for one browser; the builder's output is shown only where it fails. */
function build(kind: BrowserKind): void {
  console.log(`Building for ${kind === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  const wxt = join(projectRoot, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
}

async function showPages({ kind, pages }: Options): Promise<void> {
  const server = await startServer(answerWith(pages));
  const session = await launch(kind, server, { headless: false });
  const ended = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  const first = await session.open(pages[0]!.address);
  await session.clickToolbarButton(first);
  await until('the panel', () => session.panelIsOpen());
  console.log('\nThe browser is open, with the panel beside the page. These addresses lead to sample pages:');
  for (const { address } of pages) console.log(`  ${address}`);
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await ended;
  await server.close();
}

async function savePictures({ kind, pages, out, allPages }: Options): Promise<void> {
  const server = await startServer(answerWith(pages));
  const session = await launch(kind, server);
  try {
    const saved = await takePictures(session, pages, out, allPages);
    console.log(`\n${await comparisonTable(pages, Math.min(process.stdout.columns ?? 110, 160))}`);
    console.log(`Pictures in ${relative(process.cwd(), out) || '.'}:`);
    for (const name of saved) console.log(`  ${name}`);
  } finally {
    await session.close();
    await server.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
