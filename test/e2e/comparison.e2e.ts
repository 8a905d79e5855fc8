// The comparison with another study's own sentences, its columns dragged, single keys switched off.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { wholeRecord } from '../studies/own-records';
import { until } from './harness';
import { clickInPanel, openPanel, panelText, settledMarks } from './questions';
import type { Answer } from './server';
import { at, NK010_FINDINGS, startBrowser } from './support';

const OTHER = 'NCT07083349';
const WIDE = `compare.html?id=NCT06676631&with=${OTHER},NCT06010472,NCT06557265`;

/** The other study's record, in words of our own. */
const record = structuredClone(wholeRecord);
record.protocolSection.identificationModule.nctId = OTHER;
record.protocolSection.identificationModule.nctIdAliases = [];
record.protocolSection.identificationModule.secondaryIdInfos = [];
record.protocolSection.eligibilityModule.eligibilityCriteria =
  'Inclusion Criteria:\n\n* A left ventricular ejection fraction of at least 52 %\n\nExclusion Criteria:\n\n* Pregnancy';

let asked = 0;
const running = startBrowser((url): Answer | undefined => {
  if (url.host !== 'clinicaltrials.gov' || url.pathname !== `/api/v2/studies/${OTHER}`) return undefined;
  asked += 1;
  if (asked === 1) return { status: 404, body: 'NCT number not found' };
  return {
    body: JSON.stringify(record),
    headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
  };
});

const cellText = (page: Page): Promise<string> =>
  page.evaluate(`document.querySelectorAll('[data-row=lvef] td')[1]?.textContent.replace(/\\s+/g, ' ') ?? ''`) as never;
const openRow = (page: Page) =>
  until('the row', () =>
    page.evaluate(`(() => {
      const button = document.querySelector('[data-row=lvef] button.label');
      if (button?.getAttribute('aria-expanded') === 'false') button.click();
      return document.querySelectorAll('[data-row=lvef] .behind').length > 1;
    })()`),
  );
const pressAsk = (page: Page) =>
  page.evaluate(`document.querySelectorAll('[data-row=lvef] td')[1].querySelector('.ask button').click()`);

test('another study’s sentence is asked for at its registry once, and kept', async () => {
  const { session } = running;
  const wide = await session.openOwnPage(WIDE);
  await openRow(wide);
  expect(await cellText(wide)).toMatch(/20\d\d.*Read the sentence at ClinicalTrials\.gov/);
  await pressAsk(wide);
  await until('why not', async () => /Try again/.test(await cellText(wide)));
  expect(await cellText(wide)).toMatch(/no study NCT07083349|404/);
  await pressAsk(wide);
  await until('the sentence', async () =>
    /left ventricular ejection fraction of at least 52 %/.test(await cellText(wide)),
  );
  // The record's own facts are shown then, with its day.
  await until('its facts', async () => /^≥ 52 %/.test(await cellText(wide)));
  expect(await cellText(wide)).toMatch(/ClinicalTrials\.gov record, as of/);
  expect(
    await wide.evaluate(`document.querySelectorAll('[data-row=lvef] td')[1].querySelector('mark').innerText`),
  ).toMatch(/52 %/);
  expect(asked).toBe(2);
  await wide.close();

  const again = await session.openOwnPage(WIDE);
  await openRow(again);
  await until('the kept sentence', async () => /ejection fraction of at least 52 %/.test(await cellText(again)));
  expect(asked).toBe(2);
  await again.close();
});

test('a column is dragged to another place; the address goes along', async () => {
  const { session } = running;
  const wide = await session.openOwnPage(WIDE);
  const order = (): Promise<string[]> =>
    wide.evaluate(`[...document.querySelectorAll('th[data-column]')].map((h) => h.dataset.column)`) as never;
  await until('the columns', async () => (await order()).length === 3);
  const box = (i: number): Promise<{ x: number; y: number; width: number }> =>
    wide.evaluate(
      `(({ x, y, width }) => ({ x, y, width }))(document.querySelectorAll('th[data-column]')[${i}].querySelector('.grip').getBoundingClientRect())`,
    ) as never;
  const [first, second] = [await box(0), await box(1)];
  await wide.mouse.move(first.x + first.width / 2, first.y + 10);
  await wide.mouse.down();
  await wide.mouse.move(second.x + 40, first.y + 12, { steps: 4 });
  await wide.mouse.move(second.x + 150, first.y + 12, { steps: 4 });
  expect(await wide.evaluate(`document.querySelector('.drop-line')?.hidden`)).toBe(false);
  await wide.mouse.up();
  await until('the new order', async () => (await order()).join() === `NCT06010472,${OTHER},NCT06557265`);
  await until('the address', () =>
    wide.evaluate(`decodeURIComponent(location.search).includes('with=NCT06010472,${OTHER}')`),
  );
  expect(await wide.evaluate(`document.querySelector('.drop-line, .drag-ghost')`)).toBeNull();

  // By keyboard: the button moves its column, and stays in focus.
  await wide.evaluate(
    `document.querySelectorAll('th[data-column]')[2].querySelector('button[aria-label$=left]').focus()`,
  );
  await wide.keyboard.press('Enter');
  await until('the order', async () => (await order()).join() === `NCT06010472,NCT06557265,${OTHER}`);
  expect(await wide.evaluate(`document.activeElement.closest('th')?.dataset.column`)).toBe('NCT06557265');
  await wide.close();
});

test('single keys are switched off in the options; the open panel goes along', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await panelText(session, /step on the page/);
  await clickInPanel(session, '[role=tab]', 'Compare');
  await clickInPanel(session, '.tools .pill', 'Rows that differ first');
  await clickInPanel(session, '[role=tab]', 'This trial');
  const options = await session.openOwnPage('options.html');
  await until('the switch', () => options.evaluate(`document.querySelector('.check input')?.checked === true`));
  await options.evaluate(`document.querySelector('.check input').click()`);
  await options.close();
  await page.bringToFront();
  await panelText(session, /switched off as shortcuts/);
  const press = (key: string) =>
    session.askPanel<boolean>(
      `!document.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`,
    );
  for (const key of ['j', 'n', '/']) expect(await press(key), key).toBe(false);
  // What was chosen in the panel holds in a page that opens later.
  const wide = await session.openOwnPage(WIDE);
  await until('the switch', () =>
    wide.evaluate(
      `[...document.querySelectorAll('.tools .pill')].some((b) => b.innerText === 'Rows that differ first' && b.getAttribute('aria-pressed') === 'true')`,
    ),
  );
});

test('nothing was thrown, nothing was reported as an error', async () => {
  // A page's console reports an answer of 404 as well.
  expect((await running.session.problems()).filter((p) => !/404/.test(p))).toEqual([]);
});
