import { expect, test } from 'vitest';
import { pause, until } from './harness';
import { clickInPanel, marksOf, markWith, openPanel, panelText, settledMarks } from './questions';
import { at, elsewhere, kind, NK010_FINDINGS, startBrowser } from './support';

const ARTICLE = 'https://journal.example/articles/sleep';
const LISTED = 'https://clinicaltrials.gov/search?cond=Lupus';
const article = '<!doctype html><html lang="en"><title>Sleep</title><h1>Sleep</h1><p>Eight hours do well.</p></html>';
const listed = `<!doctype html><html lang="en"><title>One</title><h1>A trial in a new place</h1>
<h2>Inclusion Criteria</h2><ul><li>Hemoglobin ≥ 80 g/L</li></ul><h2>Exclusion Criteria</h2><ul><li>Rituximab within 6 months before screening</li></ul></html>`;

const running = startBrowser((url) =>
  url.href === ARTICLE ? { body: article } : url.href === LISTED ? { body: listed } : undefined,
);

test('the toolbar button has a page of an unknown site read', async () => {
  const { session } = running;
  const page = await session.open(elsewhere(at.nk010));
  const before = await page.evaluate('document.documentElement.outerHTML');
  expect(await marksOf(page)).toEqual([]);
  await openPanel(session, page);
  markWith(await settledMarks(page, NK010_FINDINGS), 'leukocytes');
  expect(await panelText(session, /480\sms/)).toMatch(/NCT06676631/);
  await panelText(session, /Always read elsewhere\.example/);
  expect(await session.badge(page)).toBe(String(NK010_FINDINGS));
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
});

test('pressed again, the button closes the panel', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await panelText(session, /480\sms/);
  await session.clickToolbarButton(page);
  await until('the panel to close', async () => !(await session.panelIsOpen()));
  await session.clickToolbarButton(page);
  await until('the panel to open', () => session.panelIsOpen());
});

test('a page without criteria: the panel says that it was read and what was not found; nothing is marked', async () => {
  const { session } = running;
  const page = await session.open(ARTICLE);
  await openPanel(session, page);
  await session.clickToolbarButton(page); // the panel was open: pressed on another page it reads that one
  await panelText(session, /no trial found on this page/i);
  expect(await session.panelIsOpen()).toBe(true);
  expect(await marksOf(page)).toEqual([]);
  expect(await session.badge(page)).toBe('');
});

test('pressed on another page while the panel is open, the button has that page read and the panel stays', async () => {
  const { session } = running;
  const first = await session.open(at.nk010);
  await settledMarks(first, NK010_FINDINGS);
  await openPanel(session, first);
  const page = await session.open(elsewhere(at.kn5501));
  await panelText(session, /no trial on this page[\s\S]*toolbar button/i);
  await session.clickToolbarButton(page);
  await settledMarks(page, 10);
  await panelText(session, /NCT06010472/);
  expect(await session.panelIsOpen()).toBe(true);
  await first.close();
});

test('what was asked for is this page alone: another address in place, or loading it again, is not read', async () => {
  const { session } = running;
  const page = await session.open(elsewhere(at.nk010));
  await openPanel(session, page);
  if ((await marksOf(page)).length === 0) await session.clickToolbarButton(page);
  await settledMarks(page, NK010_FINDINGS);
  await page.evaluate('location.hash = "criteria"');
  await pause(300);
  expect((await marksOf(page)).length).toBeGreaterThan(0);
  await page.evaluate(`history.pushState({}, '', '/another')`);
  await until('no marks', async () => (await marksOf(page)).length === 0);
  await panelText(session, /no trial on this page/i);
  await page.goto(elsewhere(at.nk010), { waitUntil: 'domcontentloaded' });
  await session.clickToolbarButton(page);
  await settledMarks(page, NK010_FINDINGS);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await panelText(session, /no trial on this page/i);
  expect(await marksOf(page)).toEqual([]);
  expect(await session.badge(page)).toBe('');
});

test('a list at a known site is not read by the button; the panel offers it, and does it', async () => {
  const { session } = running;
  const page = await session.open(LISTED);
  await openPanel(session, page);
  await panelText(session, /no trial on this page/i);
  expect(await marksOf(page)).toEqual([]);
  await clickInPanel(session, 'button', 'Read this page');
  const marks = await settledMarks(page, 2);
  markWith(marks, '80 g/L');
  await panelText(session, /Hemoglobin/);
});

test.runIf(kind === 'chromium')(
  'a background that was stopped opens the panel and has the page read all the same',
  async () => {
    const { session } = running;
    const page = await session.open(elsewhere(at.nk510));
    if (await session.panelIsOpen()) await session.askPanel('window.close()').catch(() => {}); // it ends while it answers
    await until('the panel to be closed', async () => !(await session.panelIsOpen()));
    const background = session.browser.targets().find((target) => target.type() === 'service_worker');
    await (await background!.worker())!.close();
    await until('the background to end', () => !session.browser.targets().some((t) => t.type() === 'service_worker'));
    await page.bringToFront();
    await session.clickToolbarButton(page);
    await until('the panel', () => session.panelIsOpen());
    await settledMarks(page, 10);
    await panelText(session, /NCT07083349/);
  },
);

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
