// At the browser's own zoom of 200 %, for somebody who wants less motion.
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pause, type Session, until } from './harness';
import { clickInPanel, markWith, openPanel, panelText, scrollTo, settledMarks } from './questions';
import { at, NK010_FINDINGS, startBrowser } from './support';

const ZOOM = 2;
const WIDE = 'compare.html?id=NCT06676631&with=NCT07083349,NCT06010472,NCT06557265';
const running = startBrowser(undefined, { reducedMotion: true, viewport: { width: 1280, height: 900 } });

type Ask = <T>(expression: string) => Promise<T>;
const askerOf =
  (page: Page): Ask =>
  <T>(expression: string) =>
    page.evaluate(expression) as Promise<T>;

/** Zooms the tab of a page, as the browser's menu does, and waits until it is laid out anew. */
async function zoomTab(session: Session, page: Page, zoom = ZOOM, was = 1): Promise<void> {
  const before = (await page.evaluate('innerWidth')) as number;
  const helper = page.url().startsWith(session.origin) ? page : await session.openOwnPage('options.html');
  const address = JSON.stringify(await page.evaluate('location.href'));
  await helper.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const tab = (await tabs.query({})).find((t) => t.url === ${address});
    await tabs.setZoom(tab.id, ${zoom});
  })()`);
  if (helper !== page) await helper.close();
  await page.bringToFront();
  await until('the zoom', () => page.evaluate(`Math.abs(innerWidth - ${(before * was) / zoom}) < 12`));
}

/** What reaches over the right edge of the document, or of the view where nothing scrolls to it. */
const sideways = (ask: Ask) =>
  ask<string[]>(`(() => {
    const room = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - room;
    const scrolls = (e) => e && e !== document.body && (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter((e) => {
      const box = e.getBoundingClientRect();
      return box.width > 1 && box.right > room + 1 && !e.closest('.sr, svg, details:not([open]) > :not(summary)') && !scrolls(e.parentElement);
    });
    return [...(over > 0 ? ['the document, by ' + over] : []), ...out.slice(0, 5).map((e) => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 30))];
  })()`);

/** Null where something of the element with the focus can be seen, else what it is. */
const HIDDEN_FOCUS = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body || e.matches('.scroll')) return null;
  const whole = e.matches('input') && e.closest('label') ? e.closest('label') : e;
  const seen = [...whole.getClientRects()].some((box) => [0.05, 0.25, 0.5, 0.75, 0.95].some((x) => [0.1, 0.5, 0.9].some((y) => {
    const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return top !== null && (whole.contains(top) || (top.contains(whole) && getComputedStyle(top).position !== 'sticky'));
  })));
  return seen ? null : e.tagName + '.' + e.className + ' ' + (e.getAttribute('aria-label') ?? e.textContent).slice(0, 40) + ' at ' + JSON.stringify(e.getBoundingClientRect());
})()`;

const NEXT_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/** Everything that can have the focus, forwards and back; which of it was fully behind something else. */
const hiddenWhenFocused = (ask: Ask) =>
  ask<{ count: number; hidden: string[] }>(`(async () => {
    const all = [...document.querySelectorAll('a[href], button, input, select, summary')].filter((e) => e.getClientRects().length > 0 && !e.disabled);
    const hidden = [];
    document.activeElement?.blur(); // what has the focus already is not brought into view again
    let heard = false;
    document.addEventListener('focusin', () => { heard = true; });
    for (const e of [...all, ...all.toReversed()]) {
      heard = false;
      e.focus();
      // A panel beside a page that has the focus hears nothing of it.
      if (!heard) e.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      // A page may scroll a moment later.
      if (e.closest('table') || ${HIDDEN_FOCUS}) await ${NEXT_FRAMES};
      const found = ${HIDDEN_FOCUS};
      if (found) hidden.push(found);
    }
    return { count: all.length, hidden };
  })()`);

/** What moves when that is asked for which would: waiting, a found row, a message, a button under the pointer. */
const moving = (ask: Ask) =>
  ask<string[]>(`(() => {
    const stage = document.body.appendChild(document.createElement('div'));
    stage.innerHTML = '<div class="busy"></div><div class="row flash">.</div><div role="status" class="status">.</div>';
    const message = stage.querySelector('.status');
    getComputedStyle(message).opacity;
    message.classList.add('on');
    const names = document.getAnimations().map((a) => a.animationName ?? a.transitionProperty ?? 'an animation');
    stage.remove();
    return names;
  })()`);

/** What must hold for a page of ours in any state. */
async function holds(ask: Ask, what: string): Promise<void> {
  expect(await ask('matchMedia("(prefers-reduced-motion: reduce)").matches'), what).toBe(true);
  expect(await sideways(ask), `${what}: sideways`).toEqual([]);
  const { count, hidden } = await hiddenWhenFocused(ask);
  expect(count, what).toBeGreaterThan(0);
  expect(hidden, `${what}: behind something`).toEqual([]);
  expect(await moving(ask), `${what}: moves`).toEqual([]);
  expect(
    await ask('[...document.querySelectorAll("*")].every((e) => getComputedStyle(e).scrollBehavior === "auto")'),
    what,
  ).toBe(true);
}

for (const [width, zoom] of [
  [400, ZOOM],
  [320, ZOOM],
  [320, 1],
] as const)
  test(`the panel of ${width} px at ${zoom * 100} %: each tab, the finder with its values`, async () => {
    const { session } = running;
    const page = await session.open(at.nk010);
    await settledMarks(page, NK010_FINDINGS);
    await openPanel(session, page);
    await panelText(session, /480\sms/);
    await session.panelPicture({ width, height: 900 });
    await session.zoomPanel(zoom);
    await page.bringToFront();
    const ask: Ask = (expression) => session.askPanel(expression);
    await until('the zoom', () => ask(`Math.abs(innerWidth - ${width / zoom}) <= 1`));
    await clickInPanel(session, '[role=tab]', 'This trial');
    await panelText(session, /480\sms/);
    await ask(`document.querySelectorAll('details:not(.menu)').forEach((d) => { d.open = true; })`);
    await holds(ask, 'This trial');
    await clickInPanel(session, '[role=tab]', 'Compare');
    await panelText(session, /Lymphodepletion/);
    await ask(`document.querySelectorAll('tbody button.label').forEach((b, i) => i % 8 === 0 && b.click())`);
    await until('what stands behind a cell', () => ask('document.querySelector(".behind") !== null'));
    await holds(ask, 'Compare');
    await clickInPanel(session, 'button', 'Find studies');
    if (!(await ask('document.querySelector(".facet[aria-expanded=true]") !== null')))
      await clickInPanel(session, '.facet', 'Country');
    await until('the values', () => ask('document.querySelectorAll(".finder .options input").length > 1'));
    await holds(ask, 'Find studies');
    await clickInPanel(session, 'button', 'Close');
    await session.zoomPanel(1);
    await page.close();
  }, 90_000);

test('the wide view and the options page: nothing beside the view, the focus in sight', async () => {
  const { session } = running;
  const options = await session.openOwnPage('options.html');
  await until('the page', () => options.evaluate('document.querySelector("h1") !== null'));
  await zoomTab(session, options);
  await holds(askerOf(options), 'options');
  await options.evaluate('(globalThis.browser ?? chrome).tabs.setZoom(1)');
  await options.close();

  const wide = await session.openOwnPage(WIDE);
  await until('the rows', () => wide.evaluate('document.querySelectorAll("table tbody tr").length > 20'));
  await zoomTab(session, wide);
  const ask = askerOf(wide);
  await ask(
    `document.querySelectorAll('tbody button.label:not(.fold-group)').forEach((b, i) => i % 8 === 0 && b.click())`,
  );
  await until('what stands behind a cell', () => ask('document.querySelector(".behind") !== null'));
  await holds(ask, 'wide view');
  // With the real key, from where the head has scrolled away.
  await ask(`document.querySelector('[data-row=lvef] button.label').focus()`);
  for (let i = 0; i < 12; i += 1) {
    await wide.keyboard.press('Tab');
    await ask(NEXT_FRAMES);
    expect(await ask(HIDDEN_FOCUS), `after ${i + 1} × Tab`).toBeNull();
  }
  await wide.keyboard.down('Shift');
  for (let i = 0; i < 24; i += 1) {
    await wide.keyboard.press('Tab');
    await ask(NEXT_FRAMES);
    expect(await ask(HIDDEN_FOCUS), `after ${i + 1} × Shift+Tab`).toBeNull();
  }
  await wide.keyboard.up('Shift');
  // The head takes no more than half of what scrolls.
  expect(
    await ask<number>(`document.querySelector('thead').offsetHeight / document.querySelector('.scroll').clientHeight`),
  ).toBeLessThan(0.5);
  await ask(`[...document.querySelectorAll('.tools .pill')].find((b) => b.innerText === 'Plots').click()`);
  await until('the plots', () => ask('document.querySelector(".plots svg") !== null'));
  for (const tab of ['limits', 'doses', 'washouts', 'exclusive']) {
    await ask(`document.querySelector('#tab-${tab}').click()`);
    await pause(200);
    await holds(ask, `plot of ${tab}`);
  }
  await ask('(globalThis.browser ?? chrome).tabs.setZoom(1)');
  await wide.close();
}, 90_000);

for (const zoom of [ZOOM, 4])
  test(`the trial’s page at ${zoom * 100} %: the card stands in the view and is whole by scrolling`, async () => {
    const { session } = running;
    const page = await session.open(at.nk010);
    await settledMarks(page, NK010_FINDINGS);
    await zoomTab(session, page, zoom);
    await scrollTo(page, 'QT interval corrected');
    const box = markWith(await settledMarks(page, NK010_FINDINGS), '480').boxes[0]!;
    await page.mouse.move(2, 2);
    await page.mouse.move(box.x + 10, box.y + box.height / 2, { steps: 3 });
    await until('the card', () => session.askCard<boolean>(page, 'root.querySelector(".card") !== null'));
    const card = await session.askCard<Record<string, number | boolean>>(
      page,
      `(() => {
        const card = root.querySelector('.card');
        const buttons = [...card.querySelectorAll('button')];
        const sizes = buttons.map((b) => b.getBoundingClientRect());
        buttons.at(-1).scrollIntoView({ block: 'nearest' });
        const { left, top, right, bottom } = card.getBoundingClientRect();
        const last = buttons.at(-1).getBoundingClientRect();
        return {
          inView: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          reaches: last.top >= top && last.bottom <= bottom,
          sideways: card.scrollWidth > card.clientWidth,
          smallest: Math.min(...sizes.flatMap(({ width, height }) => [width, height])),
          moving: root.getAnimations().length,
        };
      })()`,
    );
    expect(card).toMatchObject({ inView: true, reaches: true, sideways: false, moving: 0 });
    expect(card!.smallest).toBeGreaterThanOrEqual(24);
    await zoomTab(session, page, 1, zoom);
    await page.close();
  });

test('a place on the trial’s page is jumped to', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  await openPanel(session, page);
  await clickInPanel(session, '[role=tab]', 'This trial');
  await panelText(session, /480\sms/);
  await scrollTo(page, 'QT interval corrected');
  await page.evaluate(`(() => {
    globalThis.stops = new Set();
    scrollBy({ top: -1.5 * innerHeight, behavior: 'instant' });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      globalThis.stops.clear();
      addEventListener('scroll', () => globalThis.stops.add(Math.round(scrollY)));
    }));
  })()`);
  await pause(200);
  await clickInPanel(session, 'button.row', 'QTc');
  await until('the jump', () => page.evaluate('globalThis.stops.size > 0'));
  await pause(700);
  expect(await page.evaluate('globalThis.stops.size')).toBe(1);
  await page.close();
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
