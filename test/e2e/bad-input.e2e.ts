import { expect, test } from 'vitest';
import { clinicalTrialsGovPage } from '../demo/layouts/clinicaltrials-gov';
import { compassPage } from '../demo/layouts/without-criteria';
import { until } from './harness';
import { isThreshold, markWith, openPanel, panelText, settledMarks } from './questions';
import { at, NK010_FINDINGS, startBrowser } from './support';

const study = (number: number) => `https://clinicaltrials.gov/study/NCT0999000${number}`;
const record = (number: number, criteria: string) => ({
  id: `NCT0999000${number}`,
  title: `A fixture page with number ${number}`,
  criteria,
});
const page = (number: number, criteria: string) => clinicalTrialsGovPage(record(number, criteria));

const EMPTY = study(1);
const BROKEN = study(2);
const LARGE = study(3);
const LONG = study(4);
const UNKNOWN = 'https://clinicaltrialcompass.org/trial/NCT09990005';

const broken = `<!doctype html><html><head><title>Broken</title><body><div><table><tr><p>Eligibility <b>Criteria
<div id="participation-criteria"><ctg-participation-criteria><div id="eligibility-criteria-description"><div><div>
<p>Inclusion Criteria:<ul><li>Hemoglobin ≥ 80 g/L<li>Platelets &gt;= 50 x10<sup>9</sup>/L <i>at screening</li></ul></i>
<p>Exclusion Criteria:<ul><li>LVEF < 50%</b> <li>Rituximab within 6 months before screening &nope; &#xD800; </td></tr></table><li`;

const items = (bytes: number) => {
  const lines: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    lines.push(
      `* Item ${i}: hemoglobin ≥ ${80 + (i % 40)} g/L, and no rituximab within ${1 + (i % 11)} months before screening.`,
    );
    size += lines.at(-1)!.length;
  }
  return `Inclusion Criteria:\n\n${lines.join('\n')}\n`;
};

const longItem = `Inclusion Criteria:\n\n* Hemoglobin ≥ 80 g/L${', and the participant is willing to take part'.repeat(2300)}; platelets ≥ 50 ×10⁹/L.\n* LVEF ≥ 50%\n`;

/** How much longer a computation takes now than it would alone on the machine: 1 or more. */
function contention(): number {
  const before = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < 400);
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, ((performance.now() - start) * 1000) / (user + system));
}

const running = startBrowser((url) => {
  const bodies: Record<string, () => string> = {
    [EMPTY]: () => page(1, ''),
    [BROKEN]: () => broken,
    [LARGE]: () => page(3, items(2_000_000)),
    [LONG]: () => page(4, longItem),
    [UNKNOWN]: () => compassPage('A study that no registry knows\nAge range\n18 Years – 65 Years', 'NCT09990005'),
  };
  const body = bodies[url.href];
  return body && { body: body() };
});

test('an empty criteria box: the panel says that it is empty', async () => {
  const { session } = running;
  const tab = await session.open(EMPTY);
  await openPanel(session, tab);
  await panelText(session, /criteria on this page are empty/i);
  expect(await session.badge(tab)).not.toMatch(/[1-9]/);
});

test('broken HTML: what can be read is read', async () => {
  const { session } = running;
  const tab = await session.open(BROKEN);
  const marks = await settledMarks(tab, 4);
  for (const words of ['80 g/L', 'Platelets', 'LVEF', '6 months']) markWith(marks, words);
  await openPanel(session, tab);
  await panelText(session, /Platelets[\s\S]*50/i);
});

test('2 MB of criteria: the page stays usable, and the panel says where the reading ends', async () => {
  const { session } = running;
  expect(items(2_000_000).length).toBeGreaterThan(2_000_000);
  const tab = await session.open(LARGE);
  await tab.evaluate(
    `{ let last = performance.now(); window.worst = 0; setInterval(() => { const now = performance.now(); window.worst = Math.max(window.worst, now - last); last = now; }, 20); }`,
  );
  await openPanel(session, tab);
  await panelText(session, /holds more text than could be read/i, 30_000);
  const marksInView = `(() => {
    let count = 0;
    CSS.highlights.get('lupus-lens-threshold')?.forEach((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      if (top >= 0 && bottom <= innerHeight) count++;
    });
    return count > 3;
  })()`;
  for (const share of [0, 0.5, 0.9]) {
    await tab.evaluate(`scrollTo(0, ${share} * document.documentElement.scrollHeight)`);
    await until(`marks at ${share} of the page`, () => tab.evaluate(marksInView), 20_000);
  }
  await until('a badge', () => session.badge(tab));
  // Read in slices: no pause like the 5 s at which Firefox warns of an extension. A busy machine gets its share more.
  expect(await tab.evaluate('window.worst')).toBeLessThan(2_000 * contention());
}, 90_000);

test('a criterion of 100,000 characters: its limits are found at both ends, the next one too', async () => {
  const { session } = running;
  expect(longItem.length).toBeGreaterThan(100_000);
  const tab = await session.open(LONG);
  const marks = (await settledMarks(tab, 3)).filter(isThreshold);
  for (const words of ['80 g/L', '50 ×', '50%']) markWith(marks, words);
  await openPanel(session, tab);
  await panelText(session, /Platelets[\s\S]*50/i);
}, 60_000);

test('an id that does not exist, on a page without criteria: the panel says so', async () => {
  const { session } = running;
  const tab = await session.open(UNKNOWN);
  await openPanel(session, tab);
  const text = await panelText(session, /NCT09990005/);
  expect(text).toMatch(/no criteria/i);
});

test('after all this a usual trial is read as ever', async () => {
  const { session } = running;
  const tab = await session.open(at.nk010);
  await settledMarks(tab, NK010_FINDINGS);
  await panelText(session, /NCT06676631/);
});

test('nothing was thrown, nothing was reported as an error', async () => {
  const ofFixtures = /Failed to load resource|status of 404/; // the registry's answer to the unknown id
  expect((await running.session.problems()).filter((problem) => !ofFixtures.test(problem))).toEqual([]);
});
