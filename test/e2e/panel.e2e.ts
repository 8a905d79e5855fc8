import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pause, until } from './harness';
import { clickInPanel, marksOf, markWith, openPanel, panelText, settledMarks } from './questions';
import { at, kind, NK010_FINDINGS, startBrowser } from './support';

const running = startBrowser();

/** Names of the flash highlights that are set in a page. */
const flashes = (page: Page) =>
  page.evaluate(
    `[1, 2, 3, 4, 5].flatMap((n) => { const out = []; CSS.highlights.get('lupus-lens-flash-' + n)?.forEach((range) => out.push(range.toString())); return out; })`,
  ) as Promise<string[]>;

test('the toolbar button opens the real panel with the trial and its findings', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  expect(await session.panelIsOpen()).toBe(false);
  await openPanel(session, page);
  await panelText(session, /480\sms/);
  const text = await panelText(session, /Recruiting/); // what the library adds comes a moment later
  for (const words of [/NK010 or NK042/, /NCT06676631/, /Phase 1/, /18 limits/, /8 washouts/]) {
    expect(text).toMatch(words);
  }
  for (const words of [/Hemoglobin[\s\S]*100 g\/L/, /undefined|NaN|\[object/]) expect(text).not.toMatch(words);
  const picture = await session.panelPicture();
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
});

test('a click on a finding scrolls the page to its place and flashes it', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await panelText(session, /480\sms/);
  await page.evaluate('scrollTo(0, 0)');
  await clickInPanel(session, 'button.row', 'QTc');
  const flashed = await until('the flash', async () => (await flashes(page))[0]);
  expect(flashed).toMatch(/480/);
  const height = (await page.evaluate('innerHeight')) as number;
  await until('the place in view', async () => {
    const box = markWith(await marksOf(page), '480').boxes[0]!;
    return box.y > 0 && box.y + box.height < height;
  });
  await until('the flash to fade', async () => (await flashes(page)).length === 0);
});

test('“Compare” puts the trial beside a similar one, and the wide view shows the three source trials', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await panelText(session, /480\sms/);
  await clickInPanel(session, '[role=tab]', 'Compare');
  const beside = await panelText(session, /Lymphodepletion/);
  expect(beside).toMatch(/▲\s*stricter|▽\s*looser/);
  await clickInPanel(session, 'button', 'Open wide');
  const wide = await until('the wide view', async () =>
    (await session.browser.pages()).find((p) => p.url().startsWith(`${session.origin}/compare.html`)),
  );
  const address = new URL(wide.url());
  address.searchParams.set('with', 'NCT07083349,NCT06010472');
  await wide.close();
  const three = await session.openOwnPage(`compare.html${address.search}`);
  await until('the rows', () => three.evaluate('document.querySelectorAll("table tbody tr").length > 20'));
  const cells = (label: string) =>
    three.evaluate(`(() => {
      const row = [...document.querySelectorAll('table tbody tr')].find((r) => r.querySelector('th')?.innerText.trim().startsWith(${JSON.stringify(label)}));
      return row ? [...row.querySelectorAll('td')].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()) : null;
    })()`) as Promise<string[] | null>;
  const head = (await three.evaluate('document.querySelector("table thead").innerText')) as string;
  for (const id of ['NCT06676631', 'NCT07083349', 'NCT06010472']) expect(head).toContain(id);
  const expected: [string, RegExp[]][] = [
    ['SLEDAI', [/^≥ 8/, /^> 8.*stricter/, /^≥ 8.*same/]],
    ['Lymphocytes', [/^≥ 0\.5 ×10⁹\/L/, /^≥ 0\.1 ×10⁹\/L.*looser/, /not stated/]],
    ['LVEF', [/^≥ 45 %/, /^≥ 50 %.*stricter/, /^≥ 50 %.*stricter/]],
    ['Platelets', [/not stated/, /^≥ 50 ×10⁹\/L.*only here/, /not stated/]],
    ['Age', [/^18–65/, /^18–70.*looser/, /^18–65.*same/]],
    ['B-cell depletion', [/6 mo/, /./, /^1 mo.*looser/]],
  ];
  for (const [label, patterns] of expected) {
    const found = await cells(label);
    expect(found, label).toHaveLength(3);
    for (const [i, pattern] of patterns.entries()) expect(found![i], label).toMatch(pattern);
  }
  await three.close();
});

test.runIf(kind === 'chromium')('“Show in panel” in the card leads to the finding in the panel', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  const marks = await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await page.evaluate(`scrollTo({ top: ${markWith(marks, '480').boxes[0]!.y - 300}, behavior: 'instant' })`);
  const box = markWith(await settledMarks(page, NK010_FINDINGS), '480').boxes[0]!;
  await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 3 });
  await until('the button', () =>
    session.askCard<boolean>(
      page,
      `[...root.querySelectorAll('button')].some((b) => /show in panel/i.test(b.innerText))`,
    ),
  );
  await session.askCard(
    page,
    `[...root.querySelectorAll('button')].find((b) => /show in panel/i.test(b.innerText)).click()`,
  );
  await until('the finding in the panel', () =>
    session.askPanel<boolean>(`/QTc/.test(document.activeElement?.innerText ?? '')`),
  );
});

test('the panel has no accessibility violation that axe knows, in both tabs', async () => {
  const { session } = running;
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await panelText(session, /480\sms/);
  for (const tab of ['This trial', 'Compare']) {
    await clickInPanel(session, '[role=tab]', tab);
    await pause(300);
    const violations = await session.askPanel<string[]>(`(async () => {
      if (!window.axe) { ${axe}; }
      const { violations } = await window.axe.run(document);
      return violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(' '));
    })()`);
    expect(violations, tab).toEqual([]);
  }
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
