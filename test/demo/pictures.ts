// Pictures of what a user sees: the page with marks, the hover card, the panel, the comparison; light and dark.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pause, type Session, until } from '../e2e/harness';
import { clickInPanel, markWith, openPanel, scrollTo, settledMarks } from '../e2e/questions';
import type { SamplePage } from './sample-pages';

const PANEL = { width: 400, height: 760 };
const WIDE = { width: 1280, height: 860 };

/**
 * Saves the pictures of the first page into `folder` (made if missing), light and dark; with `allPages` one long picture
 * of each further page too. Returns the files' names.
 */
export async function takePictures(
  session: Session,
  pages: readonly SamplePage[],
  folder: string,
  allPages: boolean,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  const save = (name: string, png: Uint8Array) => {
    writeFileSync(join(folder, `${name}.png`), png);
    saved.push(`${name}.png`);
  };
  const first = await session.open(pages[0]!.address);
  await settledMarks(first, 20);
  await openPanel(session, first);
  for (const scheme of ['light', 'dark'] as const) {
    await first.bringToFront();
    await session.setColorScheme(scheme, first);
    await pictureFirstPage(session, first, (name, png) => save(`${name}-${scheme}`, png));
    const wide = await openWide(session);
    await session.setColorScheme(scheme, wide);
    if (session.kind === 'chromium') await wide.setViewport(WIDE);
    await pause(300);
    save(`wide-${scheme}`, await wide.screenshot());
    await showThree(wide);
    save(`three-${scheme}`, await wide.screenshot());
    await wide.close();
  }
  await session.setColorScheme('light', first);
  for (const { name, address } of allPages ? pages.slice(1) : []) {
    const page = await session.open(address);
    await settledMarks(page, 0);
    await pause(300);
    save(name, await page.screenshot({ fullPage: true }));
    await page.close();
  }
  return saved;
}

async function pictureFirstPage(
  session: Session,
  page: Page,
  save: (name: string, png: Uint8Array) => void,
): Promise<void> {
  await page.mouse.move(2, 2);
  await scrollTo(page, 'Inclusion Criteria');
  await page.evaluate('scrollBy({ top: innerHeight * 0.38, behavior: "instant" })');
  await pause(200);
  const pagePicture = await page.screenshot();
  save('page', pagePicture);

  await scrollTo(page, '6 months');
  const box = markWith(await settledMarks(page, 20), /6 months/).boxes[0]!;
  await page.mouse.move(box.x + Math.min(box.width, 120) / 2, box.y + box.height / 2, { steps: 4 });
  await until('the card', () => session.askCard<string>(page, 'root.querySelector(".card")?.innerText'));
  await pause(300);
  save('card', await page.screenshot());
  await page.mouse.move(2, 2, { steps: 3 });

  await clickInPanel(session, '[role=tab]', 'This trial');
  await pause(300);
  const panelPicture = await session.panelPicture(PANEL);
  save('panel-trial', panelPicture);
  save('overview', await sideBySide(session, pagePicture, panelPicture));
  await clickInPanel(session, '[role=tab]', 'Compare');
  await pause(300);
  save('panel-compare', await session.panelPicture(PANEL));
}

/** Opens the wide comparison by its button in the panel. */
async function openWide(session: Session): Promise<Page> {
  const before = new Set(await session.browser.pages());
  const isWide = (page: Page) => !before.has(page) && page.url().startsWith(`${session.origin}/compare.html`);
  await clickInPanel(session, '[role=tab]', 'Compare');
  await clickInPanel(session, 'button, a', 'Open wide');
  const page = await until('the wide view', async () => (await session.browser.pages()).find(isWide));
  await until('the comparison', () => page.evaluate('document.querySelectorAll("table tbody tr").length > 10'));
  return page;
}

/** Puts the two other source trials beside the first, at the rows on who can join. */
async function showThree(wide: Page): Promise<void> {
  const address = new URL(wide.url());
  address.searchParams.set('with', 'NCT07083349,NCT06010472');
  await wide.goto(address.href, { waitUntil: [] });
  const rows = '[...document.querySelectorAll("table th")]';
  await until('the rows', () => wide.evaluate(`${rows}.some((cell) => cell.innerText.includes('Who can join'))`));
  await wide.evaluate(`(() => {
    const head = document.querySelector('table thead');
    const group = ${rows}.find((cell) => cell.innerText.includes('Who can join'));
    const region = group.closest('.scroll');
    region.scrollTop += group.getBoundingClientRect().top - region.getBoundingClientRect().top - head.offsetHeight;
  })()`);
  await pause(300);
}

/** The page and the panel beside it, as they stand in the browser's window. */
async function sideBySide(session: Session, page: Uint8Array, panel: Uint8Array): Promise<Uint8Array> {
  const image = (png: Uint8Array) => `<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`;
  const sheet = await session.browser.newPage();
  await sheet.setContent(
    `<body style="margin:0"><div id="both" style="display:inline-flex;align-items:flex-start;gap:1px;background:#8a91a0">${image(page)}${image(panel)}</div>`,
  );
  const both = await sheet.waitForSelector('#both');
  await until('the pictures', () =>
    sheet.evaluate('[...document.images].every((image) => image.complete && image.naturalWidth)'),
  );
  const picture = await both!.screenshot();
  await sheet.close();
  return picture;
}
