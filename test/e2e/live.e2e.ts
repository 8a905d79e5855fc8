import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pause, until } from './harness';
import { isWashout, marksOf, markWith, openPanel, panelText, settledMarks } from './questions';
import { startBrowser } from './support';

// Pages that behave as live ones do. Their words are the project's own; addresses are of known sites, so that they are read.
const SHOW_MORE = 'https://clinconnect.io/trials/NCT09990011';
const TABS = 'https://clinconnect.io/trials/NCT09990012';
const COPIES = 'https://clinconnect.io/trials/NCT09990013';
const TRANSLATED = 'https://clinconnect.io/trials/NCT09990014';
const ROUTED = 'https://clin.larvol.com/trial/NCT09990015';
const ROUTED_NEXT = 'https://clin.larvol.com/trial/NCT09990016';
const CHANGING = 'https://clin.larvol.com/trial/NCT09990017';
const WRAPPER = 'https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=2023-505936-19-00';
const WRAPPED = 'https://euclinicaltrials.eu/ctis-public/view/2023-505936-19-00';

const page = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}<script>${script}</script></body></html>`;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const INCLUSION = ['Hemoglobin ≥ 80 g/L', 'Platelets ≥ 50 ×10⁹/L'];
const EXCLUSION = ['LVEF &lt; 45%', 'Rituximab within 6 months before screening'];
const criteria = `<h2>Inclusion Criteria</h2>${list(...INCLUSION)}<h2>Exclusion Criteria</h2>${list(...EXCLUSION)}`;

const bodies: Record<string, string> = {
  [SHOW_MORE]: page(
    'Cells with a show-more button',
    `<h2>Inclusion Criteria</h2>${list(...INCLUSION)}<h2>Exclusion Criteria</h2><ul id="rest"><li>${EXCLUSION[0]}</li></ul><button id="more">Show more</button>`,
    `document.querySelector('#more').onclick = () => document.querySelector('#rest').insertAdjacentHTML('beforeend', '<li>${EXCLUSION[1]}</li>');`,
  ),
  [TABS]: page(
    'Cells behind tabs',
    `<style>[role=tabpanel]:not(.open) { display: none }</style>
     <div role="tablist"><button role="tab" id="t1" aria-controls="p1">Summary</button><button role="tab" id="t2" aria-controls="p2">Eligibility</button></div>
     <div role="tabpanel" id="p1" class="open"><p>Hemoglobin is measured; about 66 people take part.</p></div><div role="tabpanel" id="p2"></div>`,
    `document.querySelector('#t2').onclick = () => {
       const panel = document.querySelector('#p2');
       if (!panel.firstChild) panel.innerHTML = ${JSON.stringify(criteria)};
       panel.classList.add('open');
       document.querySelector('#p1').classList.remove('open');
     };`,
  ),
  [COPIES]: page(
    'Cells in two copies',
    `<style>.for-phones { display: none }</style><div class="for-phones">${criteria}</div><main>${criteria}</main><div hidden>${criteria}</div>`,
  ),
  [TRANSLATED]: page('Cells to be translated', `<main>${criteria}</main>`),
  [ROUTED]: page(
    'The first trial',
    `<main>${criteria}</main>`,
    // The address changes at once, the text after a moment, as where an answer is waited for.
    `function go() {
       history.pushState({}, '', '/trial/NCT09990016');
       setTimeout(() => {
         document.querySelector('h1').textContent = 'The second trial';
         document.querySelector('main').innerHTML = '<h2>Inclusion Criteria</h2><ul><li>Creatinine ≤ 1.5 mg/dL</li></ul><h2>Exclusion Criteria</h2><ul><li>Cyclophosphamide within 4 weeks before infusion</li></ul>';
       }, 700);
     }`,
  ),
  [CHANGING]: page(
    'A trial that is drawn anew all the time',
    `<app-root><app-criteria>${criteria}</app-criteria><p>Seen <b id="count">0</b> times</p></app-root>`,
    // As a framework draws: new elements between comment nodes, the old ones dropped; a counter ticks in between.
    `const html = document.querySelector('app-criteria').innerHTML;
     let times = 0;
     window.drawn = 0;
     setInterval(() => { document.querySelector('#count').textContent = ++times; }, 50);
     const timer = setInterval(() => {
       const fresh = document.createElement('app-criteria');
       fresh.innerHTML = '<!--container-->' + html + '<!--/container-->';
       document.querySelector('app-criteria').replaceWith(fresh);
       if (++window.drawn === 12) clearInterval(timer);
     }, 250);`,
  ),
  [WRAPPER]: page('Search for clinical trials', `<iframe src="${WRAPPED}" width="900" height="600"></iframe>`),
  [WRAPPED]: page('A trial in a frame', criteria),
};

const running = startBrowser((url) => {
  const body = bodies[url.href];
  return body === undefined ? undefined : { body };
});

const words = async (of: Page | Frame) => (await marksOf(of as Page)).map(({ text }) => text.replace(/\s+/g, ' '));
/** Limits and washouts of `criteria`: three and one. */
const ALL = 4;

test('what “show more” brings is read when it is there', async () => {
  const { session } = running;
  const tab = await session.open(SHOW_MORE);
  expect((await settledMarks(tab, ALL - 1)).some(isWashout)).toBe(false);
  await tab.click('#more');
  markWith(await settledMarks(tab, ALL), '6 months');
  await until('the badge', async () => (await session.badge(tab)) === String(ALL));
});

test('a tab that is opened later is read when it is opened', async () => {
  const { session } = running;
  const tab = await session.open(TABS);
  await openPanel(session, tab);
  await panelText(session, /this page shows no criteria|no criteria/i);
  expect(await marksOf(tab)).toEqual([]);
  await tab.click('#t2');
  const marks = await settledMarks(tab, ALL);
  expect(marks.every(({ boxes }) => boxes.length > 0)).toBe(true);
  await panelText(session, /Hemoglobin[\s\S]*80/);
});

test('hidden copies are not read twice, and the shown one carries the marks', async () => {
  const { session } = running;
  const tab = await session.open(COPIES);
  const marks = await settledMarks(tab, ALL);
  expect(marks).toHaveLength(ALL);
  expect(marks.every(({ boxes }) => boxes.length > 0)).toBe(true);
  await until('the badge', async () => (await session.badge(tab)) === String(ALL));
});

test('a page translated in place: the reading stays, no mark is left on other words; back, the marks are back', async () => {
  const { session } = running;
  const tab = await session.open(TRANSLATED);
  const before = await settledMarks(tab, ALL);
  await openPanel(session, tab);
  await panelText(session, /Hemoglobin/);
  // As Google Translate does: a class on the root, another language, each text in two <font> elements.
  await tab.evaluate(`(() => {
    window.originals = [];
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'de';
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = 'Übersetzt: ' + text.data;
      outer.append(inner);
      window.originals.push([outer, text]);
      text.replaceWith(outer);
    }
  })()`);
  const original = new Set(before.map(({ text }) => text));
  await until('no mark on other words', async () => (await marksOf(tab)).every(({ text }) => original.has(text)));
  await pause(1500);
  expect((await marksOf(tab)).every(({ text, boxes }) => original.has(text) && boxes.length > 0)).toBe(true);
  expect(await panelText(session, /Hemoglobin/)).not.toMatch(/Übersetzt/);
  await tab.evaluate(`(() => {
    for (const [outer, text] of window.originals) outer.replaceWith(text);
    document.documentElement.classList.remove('translated-ltr');
    document.documentElement.lang = 'en';
  })()`);
  await settledMarks(tab, ALL);
  expect(await words(tab)).toEqual(before.map(({ text }) => text));
});

test('an application that routes by itself: the new trial is read once it is there, the old one is never taken for it', async () => {
  const { session } = running;
  const tab = await session.open(ROUTED);
  await settledMarks(tab, ALL);
  await openPanel(session, tab);
  await panelText(session, /NCT09990015/);
  await tab.evaluate('go()');
  await until('the new marks', async () => (await words(tab)).some((text) => text.includes('mg/dL')));
  expect((await words(tab)).join()).not.toMatch(/LVEF|Rituximab|80 g/);
  const text = await panelText(session, /NCT09990016[\s\S]*Creatinine/);
  expect(text).not.toMatch(/NCT09990015|Hemoglobin/);
  expect(tab.url()).toBe(ROUTED_NEXT);
  await tab.goBack(); // the application does not draw the first trial again: what stands there stays read
  await panelText(session, /NCT09990015/);
});

test('a page drawn anew all the time has its marks when it rests, and is not held up meanwhile', async () => {
  const { session } = running;
  const tab = await session.open(CHANGING);
  await until('the drawing to end', () => tab.evaluate('window.drawn === 12'), 20_000);
  const marks = await until('the marks on the last text', async () => {
    const now = await marksOf(tab);
    return now.length === ALL && now.every(({ text, boxes }) => text !== '' && boxes.length > 0) ? now : null;
  });
  markWith(marks, '80 g/L');
  const ticks = Number(await tab.evaluate('document.querySelector("#count").textContent'));
  expect(ticks).toBeGreaterThan(20);
});

test('criteria in a frame count for the page around it', async () => {
  const { session } = running;
  const tab = await session.open(WRAPPER);
  const frame = await until('the frame', () => tab.frames().find((f) => f.url() === WRAPPED));
  await until('the marks in the frame', async () => (await words(frame)).length === ALL);
  expect(await marksOf(tab)).toEqual([]);
  await openPanel(session, tab);
  const text = await panelText(session, /2023-505936-19-00[\s\S]*Hemoglobin/);
  expect(text).not.toMatch(/no criteria/i);
  await pause(1500); // the page around it has said by now that it has none
  await panelText(session, /Hemoglobin/);
  expect(await session.badge(tab)).toBe(String(ALL));
  await session.askPanel(
    `[...document.querySelectorAll('button.row')].find((b) => b.innerText.includes('Hemoglobin')).click()`,
  );
  await until('the flash in the frame', () =>
    frame.evaluate(`[1, 2, 3, 4, 5].some((n) => (CSS.highlights.get('lupus-lens-flash-' + n)?.size ?? 0) > 0)`),
  );
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
