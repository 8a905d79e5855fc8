import { expect, test } from 'vitest';
import { pause, until } from './harness';
import { marksOf, openPanel, panelText, settledMarks } from './questions';
import { at, elsewhere, kind, NK010_FINDINGS, startBrowser } from './support';

const SEARCH = 'https://clinicaltrials.gov/search?cond=Lupus';
const ARTICLE = 'https://journal.example/articles/lupus';
const words = 'Inclusion Criteria: hemoglobin ≥ 80 g/L; no rituximab within 6 months before screening.';
const html = `<!doctype html><html lang="en"><title>Lupus</title><h1>Lupus</h1><p>${words}</p></html>`;

const running = startBrowser((url) => (url.href === SEARCH || url.href === ARTICLE ? { body: html } : undefined));

for (const [what, address] of [
  ['a page of another site', ARTICLE],
  ['a search page of a registry', SEARCH],
] as const) {
  test(`${what} stays untouched`, async () => {
    const { session } = running;
    const page = await session.open(address);
    await pause(800);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(
      await page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').documentElement.outerHTML`,
      ),
    );
    expect(await session.badge(page)).toBe('');
    if (address === ARTICLE) return; // there the panel's button would have it read
    await openPanel(session, page);
    expect(await panelText(session, /no trial|not a trial/i)).not.toMatch(/hemoglobin/i);
  });
}

test.runIf(kind === 'chromium')('the reader is loaded on a trial’s page only', async () => {
  const { session } = running;
  const scriptsAt = async (address: string) => {
    const page = await session.browser.newPage();
    const devtools = await page.createCDPSession();
    const urls: { url: string; length: number }[] = [];
    devtools.on('Debugger.scriptParsed', ({ url, length }) => {
      if (url.startsWith('chrome-extension://'))
        urls.push({ url: url.slice(session.origin.length), length: length ?? 0 });
    });
    await devtools.send('Debugger.enable');
    await page.goto(address);
    if (address === at.nk010) await settledMarks(page, NK010_FINDINGS);
    else await pause(600);
    return urls;
  };
  expect(await scriptsAt(ARTICLE)).toEqual([]);
  const onSearch = await scriptsAt(SEARCH);
  expect(onSearch).toHaveLength(1);
  expect(onSearch[0]!.length).toBeLessThan(16_000);
  const onTrial = await scriptsAt(at.nk010);
  expect(onTrial.length).toBeGreaterThan(1);
});

test('a trial’s page at an unknown site is not read without being asked', async () => {
  const { session } = running;
  const page = await session.open(elsewhere(at.nk010));
  await pause(500);
  expect(await marksOf(page)).toEqual([]);
});

test('no request leaves the browser for a page that shows its own criteria', async () => {
  const { session, server } = running;
  const before = server.requests.length;
  const page = await session.open(at.kn5501);
  await settledMarks(page, 10);
  await openPanel(session, page);
  await until('the panel to read the page', async () =>
    (await session.askPanel<string>('document.body.innerText')).includes('NCT06010472'),
  );
  const own = new URL(at.kn5501).host;
  const foreign = server.requests.slice(before).filter((url) => new URL(url).host !== own);
  expect(foreign.filter((url) => !/mozilla|firefox|google|gvt1|microsoft/.test(new URL(url).host))).toEqual([]);
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
