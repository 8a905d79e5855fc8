import { expect, test } from 'vitest';
import { coloursIn, decodePng, differencesOutside, differingShare } from '../tools/png';
import { until } from './harness';
import { isThreshold, isWashout, markWith, scrollTo, settledMarks } from './questions';
import { at, elsewhere, NK010_FINDINGS, startBrowser } from './support';

const running = startBrowser();

const inView = (boxes: readonly { y: number; height: number }[], height: number) =>
  boxes.every((box) => box.y > 8 && box.y + box.height < height - 8);

test('marks are painted where limits and washouts stand, and nothing else of the picture changes', async () => {
  const { session } = running;
  const plain = await session.open(elsewhere(at.nk010));
  const page = await session.open(at.nk010);
  await settledMarks(page, NK010_FINDINGS);
  for (const words of [
    'ALT and AST in serum',
    'between the last platelet transfusion',
    'Any B-cell depletion therapy',
  ]) {
    await plain.bringToFront();
    await scrollTo(plain, words);
    const before = decodePng(await plain.screenshot());
    await page.bringToFront();
    await scrollTo(page, words);
    const marks = await settledMarks(page, NK010_FINDINGS);
    const after = decodePng(await page.screenshot());

    expect([after.width, after.height]).toEqual([before.width, before.height]);
    const visible = marks.filter(({ boxes }) => boxes.length > 0 && inView(boxes, after.height));
    const limits = visible.filter(isThreshold);
    const washouts = visible.filter(isWashout);
    expect(limits.length, words).toBeGreaterThan(0);
    expect(washouts.length, words).toBeGreaterThan(1);
    for (const { text, boxes } of [...limits, ...washouts])
      for (const box of boxes) expect(differingShare(before, after, box), text).toBeGreaterThan(0.3);
    const boxes = marks.flatMap((mark) => mark.boxes);
    expect(differencesOutside(before, after, boxes, 6).slice(0, 5), words).toEqual([]);

    const [limitColour] = coloursIn(after, limits[0]!.boxes[0]!);
    const [washoutColour] = coloursIn(after, washouts[0]!.boxes[0]!);
    expect(limitColour).not.toBe(washoutColour);
  }
});

test('each limit and washout of the NK010 trial is marked, in the page’s own words', async () => {
  const { session } = running;
  const page = await session.open(at.nk010Registry);
  const marks = await settledMarks(page, NK010_FINDINGS);
  const limits = marks.filter(isThreshold);
  const washouts = marks.filter(isWashout);
  const limitWords = [
    '18',
    '65',
    'SLEDAI',
    'leukocytes',
    'lymphocytes',
    'ALT',
    'AST',
    'bilirubin',
    'eGFR',
    'oxygen',
    'ejection',
    'INR',
    'PT',
    'New York',
    '480',
    '160',
    '100 mm',
  ];
  for (const words of limitWords) expect(markWith(limits, words).boxes.length, words).toBeGreaterThan(0);
  const washoutWords = [/6 months/, /1 month/, /14 days/, /2-week/, /1 week/, /2 weeks/, /CAR-T/, /transplant/];
  for (const words of washoutWords) expect(markWith(washouts, words).boxes.length, String(words)).toBeGreaterThan(0);
  expect(await until('the badge', () => session.badge(page))).toBe(String(NK010_FINDINGS));
});

test('limits of related trials, outcomes and doses are not marked', async () => {
  const { session } = running;
  const page = await session.open(at.nk010);
  const marks = await settledMarks(page, NK010_FINDINGS);
  for (const { text } of marks) expect(text).not.toMatch(/100 g\/L|2\.5 × 109|1000 mg/);
});

test('the page’s DOM is the same as without the extension', async () => {
  const { session } = running;
  for (const address of [at.nk010, at.nk510Registry, at.kn5501]) {
    const plain = await session.open(elsewhere(address));
    const page = await session.open(address);
    await settledMarks(page, 10);
    const html = 'document.documentElement.outerHTML';
    expect(await page.evaluate(html)).toBe(await plain.evaluate(html));
    expect(await page.evaluate('Object.keys(window).length')).toBe(await plain.evaluate('Object.keys(window).length'));
  }
});

test('nothing was thrown, nothing was reported as an error', async () => {
  expect(await running.session.problems()).toEqual([]);
});
