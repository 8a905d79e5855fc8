import { expect, test } from 'vitest';
import { clinicalTrialsGovPage } from '../demo/layouts/clinicaltrials-gov';
import { recordOfMeddatax } from '../demo/layouts/record';
import { sampleText } from '../demo/sample-pages';
import { pause, until } from './harness';
import { marksOf, markWith, openPanel, panelText, settledMarks } from './questions';
import { at, NK010_FINDINGS, startBrowser } from './support';

const record = recordOfMeddatax(sampleText('meddatax-NCT06676631'));

/** A page whose script replaces the criteria's elements by equal ones at `redraw()`, as a host that renders anew does. */
const REDRAWING = 'https://clinicaltrials.gov/study/NCT06676631?fixture=redraw';
const redrawing = clinicalTrialsGovPage(record).replace(
  '</body>',
  `<script>
  function redraw() {
    const box = document.querySelector('#eligibility-criteria-description');
    const html = box.innerHTML;
    box.innerHTML = '';
    setTimeout(() => { box.innerHTML = html; }, 60);
  }
  </script></body>`,
);

/** A page whose criteria come two seconds after the rest. */
const LATE = 'https://clinicaltrials.gov/study/NCT06676631?fixture=late';
const late = clinicalTrialsGovPage(record).replace(
  '</body>',
  `<script>
  const box = document.querySelector('#participation-criteria');
  const parts = [...box.childNodes];
  box.replaceChildren();
  setTimeout(() => box.replaceChildren(...parts), 2000);
  </script></body>`,
);

const running = startBrowser((url) =>
  url.href === REDRAWING ? { body: redrawing } : url.href === LATE ? { body: late } : undefined,
);

test('navigation in place reads the new trial and clears the old one’s marks', async () => {
  const { session } = running;
  const page = await session.open(at.nk010Registry);
  markWith(await settledMarks(page, NK010_FINDINGS), 'leukocytes');
  await openPanel(session, page);
  await panelText(session, /NCT06676631/);
  await page.evaluate(`document.querySelector('a[href="/study/NCT07083349"]').click()`);
  await until('the marks of the other trial', async () =>
    (await marksOf(page)).some(({ text }) => text.includes('3 half-lives')),
  );
  const marks = await settledMarks(page, 20);
  expect(marks.filter(({ text }) => text.includes('leukocytes'))).toEqual([]);
  markWith(marks, 'direct bilirubin');
  const text = await panelText(session, /NK510/);
  expect(text).not.toMatch(/NK010 or NK042/);
  await page.goBack();
  await until('the first trial’s marks', async () =>
    (await marksOf(page)).some(({ text }) => text.includes('leukocytes')),
  );
  await panelText(session, /NK010 or NK042/);
});

test('navigation in place away from trials clears marks, badge and panel', async () => {
  const { session } = running;
  const page = await session.open(at.nk010Registry);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await page.evaluate(
    `history.pushState({}, '', '/search?cond=Lupus'); document.querySelector('ctg-root').textContent = 'Search results'`,
  );
  await until('no marks', async () => (await marksOf(page)).length === 0);
  await until('no badge', async () => (await session.badge(page)) === '');
  await panelText(session, /no trial|not a trial/i);
});

test('a host that draws its text anew keeps its marks', async () => {
  const { session } = running;
  const page = await session.open(REDRAWING);
  const before = await settledMarks(page, NK010_FINDINGS);
  for (let i = 0; i < 3; i++) {
    await page.evaluate('redraw()');
    await pause(400);
  }
  const words = async () => (await marksOf(page)).map(({ text }) => text).join('|');
  const wanted = before.map(({ text }) => text).join('|');
  await until('the marks on the new text', async () => (await words()) === wanted, 3000);
  const after = await settledMarks(page, NK010_FINDINGS);
  expect(after.every(({ boxes }) => boxes.length > 0)).toBe(true);
});

test('criteria that come late are read when they come', async () => {
  const { session } = running;
  const page = await session.open(LATE);
  expect(await marksOf(page)).toEqual([]);
  markWith(await settledMarks(page, NK010_FINDINGS), 'leukocytes');
  expect(await until('the badge', () => session.badge(page))).toBe(String(NK010_FINDINGS));
});

test('marks come back where the page clears the registry of highlights', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  const before = await settledMarks(page, NK010_FINDINGS);
  await page.evaluate('CSS.highlights.clear()');
  const after = await settledMarks(page, NK010_FINDINGS);
  expect(after.length).toBe(before.length);
});

test('the panel follows the active tab', async () => {
  const { session } = running;
  const first = await session.open(at.nk010);
  await settledMarks(first, NK010_FINDINGS);
  await openPanel(session, first);
  await panelText(session, /NCT06676631/);
  const second = await session.open(at.kn5501);
  await settledMarks(second, 10);
  await panelText(session, /NCT06010472/);
  await first.bringToFront();
  await panelText(session, /NCT06676631/);
  await first.close();
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
