import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pause, type Session, until } from './harness';
import { markWith, scrollTo, settledMarks } from './questions';
import { at, elsewhere, kind, NK010_FINDINGS, startBrowser } from './support';

const running = startBrowser();

const cardText = (session: Session, page: Page) =>
  session.askCard<string>(page, 'root.querySelector(".card").innerText');

/** Rests the pointer on the middle of a mark's first line. */
async function pointAt(page: Page, words: string | RegExp, scrollWords: string): Promise<void> {
  await page.mouse.move(2, 2);
  await scrollTo(page, scrollWords);
  const box = markWith(await settledMarks(page, NK010_FINDINGS), words).boxes[0]!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
}

test('a limit’s card says what a participant must have, the other unit and how the page says it', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await pointAt(page, /lymphocytes/, 'lymphocytes ≥');
  const lymphocytes = await until('the card', () => cardText(session, page));
  expect(lymphocytes).toMatch(/Lymphocytes/i);
  expect(lymphocytes).toMatch(/≥\s0\.5\s?×\s?10⁹\/L/);
  expect(lymphocytes).toMatch(/500/);
  await pointAt(page, '480', 'QT interval corrected');
  const qtc = await until('the card of QTc', async () => {
    const text = await cardText(session, page);
    return text?.includes('480') ? text : null;
  });
  expect(qtc).toMatch(/≤\s480\sms/);
  expect(qtc).toMatch(/excluded above 480/i);
});

test('a limit’s card follows the units that are chosen in the panel', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  const says = async (words: RegExp) => {
    await pointAt(page, /lymphocytes/, 'lymphocytes ≥');
    await until(`the card with ${words}`, async () => words.test((await cardText(session, page)) ?? ''));
  };
  const choose = async (units: string) => {
    const options = await session.openOwnPage('options.html');
    await options.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ units: '${units}' })`);
    await options.close();
    await page.bringToFront();
  };
  await choose('conventional');
  await says(/Lymphocytes\s+≥\s500\sper\sµL\s+≥\s0\.5\s?×\s?10⁹\/L/);
  await choose('stated');
  await page.keyboard.press('Escape');
  await says(/Lymphocytes\s+≥\s0\.5\s?×\s?10⁹\/L\s+≥\s500\sper\sµL/);
});

test('a washout’s card says the treatment, how long and before what', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await pointAt(page, /6 months/, 'Any B-cell depletion therapy');
  const text = await until('the card', () => cardText(session, page));
  expect(text).toMatch(/B-cell/i);
  expect(text).toMatch(/6 months before screening/);
});

test('the card leaves at Escape and when the pointer leaves; the page has not moved or changed', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  const plain = await session.open(elsewhere(at.nk010));
  await page.bringToFront();
  await settledMarks(page, NK010_FINDINGS);
  await pointAt(page, /6 months/, 'Any B-cell depletion therapy');
  await until('the card', () => cardText(session, page));
  const scrolled = await page.evaluate('scrollY');
  const html = `(() => { const copy = document.documentElement.cloneNode(true); copy.querySelector('lupus-trial-lens-card')?.remove(); return copy.outerHTML; })()`;
  expect(await page.evaluate(html)).toBe(await plain.evaluate(html));
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await until('no card', async () => (await cardText(session, page)) === null);
  expect(await page.evaluate('scrollY')).toBe(scrolled);
  await pointAt(page, /6 months/, 'Any B-cell depletion therapy');
  await until('the card again', () => cardText(session, page));
  await page.mouse.move(4, 4, { steps: 4 });
  await until('no card again', async () => (await cardText(session, page)) === null);
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(
    await plain.evaluate('document.documentElement.outerHTML'),
  );
});

test('no card opens over text without a mark', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await page.mouse.move(2, 2);
  const heading = await page.$('h1');
  await heading!.scrollIntoView();
  await heading!.hover();
  await pause(600);
  expect(await cardText(session, page)).toBeNull();
});

test('“Show in panel” is there only where the browser can open the panel from a page', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await pointAt(page, /6 months/, 'Any B-cell depletion therapy');
  const text = await until('the card', () => cardText(session, page));
  if (kind === 'firefox') expect(text).not.toMatch(/show in panel/i);
  else expect(text).toMatch(/show in panel/i);
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
