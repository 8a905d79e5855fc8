import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pause, until } from './harness';
import { clickInPanel, marksOf, openPanel, panelText, settledMarks } from './questions';
import { at, elsewhere, kind, NK010_FINDINGS, startBrowser } from './support';

// Firefox grants a site here without its question. Chromium's question is a window of its own that nothing can answer
// from outside: there the site is granted beforehand, and what only follows a question is tested in Firefox alone.
const SITE = 'https://elsewhere.example/*';
const running = startBrowser(() => undefined, kind === 'chromium' ? { grantedSites: [SITE] } : {});

test.runIf(kind === 'firefox')('“Always read” asks for the site and remembers it', async () => {
  const { session } = running;
  const page = await session.open(elsewhere(at.nk010));
  await openPanel(session, page);
  await settledMarks(page, NK010_FINDINGS);
  await clickInPanel(session, 'button', 'Always read elsewhere.example');
  await panelText(session, /elsewhere\.example is always read/i);
});

test('a site that is always read is read when its pages open, and says so', async () => {
  const { session } = running;
  const page = await session.open(elsewhere(at.kn5501));
  const before = await page.evaluate('document.documentElement.outerHTML');
  await settledMarks(page, 10);
  await openPanel(session, page);
  await panelText(session, /NCT06010472[\s\S]*elsewhere\.example is always read/i);
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await settledMarks(page, 10);
  const other = await session.open('https://another.example/page');
  await pause(500);
  expect(await marksOf(other)).toEqual([]);
});

test('the options list the site; axe finds nothing to mend', async () => {
  const { session } = running;
  const options = await session.openOwnPage('options.html');
  await until('the list', () =>
    options.evaluate('/elsewhere\\.example[\\s\\S]*Take back/.test(document.body.innerText)'),
  );
  expect(await options.evaluate('document.querySelectorAll(".sites li").length')).toBe(1);
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const scheme of ['light', 'dark'] as const) {
    await session.setColorScheme(scheme, options);
    await pause(300); // colours change in a transition
    const found = (await options.evaluate(`(async () => {
      if (!window.axe) { ${axe}; }
      const { violations, passes } = await window.axe.run(document);
      return { violations: violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(' ')), passes: passes.length };
    })()`)) as { violations: string[]; passes: number };
    expect(found.violations, scheme).toEqual([]);
    expect(found.passes).toBeGreaterThan(10);
  }
  await session.setColorScheme('light', options);
  await options.close();
});

test.runIf(kind === 'firefox')(
  'taken back in the options: open pages end at once, later ones are not read',
  async () => {
    const { session } = running;
    const page = await session.open(elsewhere(at.nk510));
    await settledMarks(page, 10);
    const options = await session.openOwnPage('options.html');
    await until('the button', () => options.evaluate('document.querySelector(".sites button") !== null'));
    await options.evaluate('document.querySelector(".sites button").click()');
    await until('the list to be empty', () => options.evaluate('document.querySelector(".sites") === null'));
    await until('no marks', async () => (await marksOf(page)).length === 0);
    await options.close();
    const later = await session.open(elsewhere(at.nk510));
    await pause(800);
    expect(await marksOf(later)).toEqual([]);
  },
);

test('nothing was thrown, nothing was reported as an error', async () => {
  const ofFixtures = /Failed to load resource|status of 404/; // the page that is not there
  expect((await running.session.problems()).filter((problem) => !ofFixtures.test(problem))).toEqual([]);
});
