import { expect, test } from 'vitest';
import { until } from './harness';
import { clickInPanel, openPanel, panelText, settledMarks } from './questions';
import { at, NK010_FINDINGS, startBrowser } from './support';

const running = startBrowser();

test('units chosen in the panel are remembered, and hold in the wide view; the finder adds a study there', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await panelText(session, /≥ 0\.5 ×10⁹\/L/);
  await clickInPanel(session, '.units label', 'conventional');
  const turned = await panelText(session, /≥ 500 per µL/);
  expect(turned).toMatch(/stated: 0\.5 ×10⁹\/L/);

  // A page that opens later knows the choice from the browser's storage alone.
  const wide = await session.openOwnPage('compare.html?id=NCT06676631&with=NCT07083349');
  const row = () =>
    wide.evaluate(
      `document.querySelector('[data-row=lymphocytes]')?.innerText.replace(/\\s+/g, ' ')`,
    ) as Promise<string>;
  await until('the units in the wide view', async () => (await row())?.includes('≥ 100 per µL'));
  expect(await row()).toMatch(/≥ 500 per µL.*≥ 100 per µL.*looser/);

  await wide.evaluate(
    `[...document.querySelectorAll('.wide-head button')].find((b) => b.innerText === 'Find studies').click()`,
  );
  await until('the finder', () => wide.evaluate(`document.activeElement.matches('.finder input')`));
  // The values of a filter are in sight, not squeezed by the box that they stand in.
  await wide.evaluate(`[...document.querySelectorAll('.facet')].find((b) => b.innerText.startsWith('Status')).click()`);
  await until('the values', () => wide.evaluate(`document.querySelectorAll('.options label').length > 3`));
  expect(
    await wide.evaluate(`(({ scrollHeight, clientHeight }) => clientHeight >= Math.min(scrollHeight, 200))(
      document.querySelector('.options'))`),
  ).toBe(true);
  await wide.evaluate(`document.querySelector('.finder input').focus()`);
  await wide.keyboard.type('NCT06010472');
  await until(
    'one study',
    async () => (await wide.evaluate(`document.querySelectorAll('.finder .study').length`)) === 1,
  );
  await wide.evaluate(`document.querySelector('.finder .study .pill').click()`);
  await until('its column', () => wide.evaluate(`document.querySelector('thead').innerText.includes('NCT06010472')`));
  await until('its address', () => wide.evaluate(`location.href.includes('NCT06010472')`));

  // And the other way: the open panel has gone along.
  await wide.evaluate(`document.querySelector('.units input').click()`);
  await wide.close();
  await page.bringToFront();
  await panelText(session, /≥ 0\.5 ×10⁹\/L/);
});
