// Questions to a page about its marks, and to the panel about what it shows; used by the tests and by the demo.
import type { Page } from 'puppeteer-core';
import type { Rectangle } from '../tools/png';
import { type Session, until } from './harness';

/** One mark: its highlight's name, the text that it covers, and its boxes in the viewport. */
export type PaintedMark = { name: string; text: string; boxes: Rectangle[] };

/** The extension's marks in a page, in the order of the page; flashes and the current finding left out. */
export async function marksOf(page: Page): Promise<PaintedMark[]> {
  const marks = (await page.evaluate(`(() => {
    const out = [];
    for (const kind of ['threshold', 'threshold-unsure', 'washout', 'washout-unsure', 'other', 'other-unsure']) {
      const name = 'lupus-lens-' + kind;
      CSS.highlights.get(name)?.forEach((range) => {
        const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
        out.push({ name, text: range.toString(), boxes });
      });
    }
    return out.sort((a, b) => (a.boxes[0]?.y ?? 0) - (b.boxes[0]?.y ?? 0) || (a.boxes[0]?.x ?? 0) - (b.boxes[0]?.x ?? 0));
  })()`)) as PaintedMark[];
  return marks;
}

/** Waits until a page's marks are there and their number stands still. */
export async function settledMarks(page: Page, atLeast = 1): Promise<PaintedMark[]> {
  let before = -1;
  return until(`${atLeast} marks on ${page.url()}`, async () => {
    const marks = await marksOf(page);
    const isSettled = marks.length >= atLeast && marks.length === before;
    before = marks.length;
    return isSettled ? marks : null;
  });
}

export const isThreshold = ({ name }: PaintedMark) => name.startsWith('lupus-lens-threshold');
export const isWashout = ({ name }: PaintedMark) => name.startsWith('lupus-lens-washout');

/** The mark whose text holds some words. Throws where there is none. */
export function markWith(marks: readonly PaintedMark[], words: string | RegExp): PaintedMark {
  const found = marks.find(({ text }) => (typeof words === 'string' ? text.includes(words) : words.test(text)));
  if (!found) throw new Error(`No mark holds ${words}; there are: ${marks.map(({ text }) => `“${text}”`).join(', ')}`);
  return found;
}

/** Scrolls the first place that holds the words to the middle of the viewport. */
export async function scrollTo(page: Page, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      const range = new Range();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      scrollTo({ top: scrollY + range.getBoundingClientRect().y - innerHeight / 2, behavior: 'instant' });
      return;
    }
    throw new Error('These words are not on the page: ' + ${JSON.stringify(words)});
  })()`);
}

/** Opens the panel by the toolbar button and waits until its page is there. */
export async function openPanel(session: Session, page: Page): Promise<void> {
  if (!(await session.panelIsOpen())) await session.clickToolbarButton(page);
  await until('the panel', () => session.panelIsOpen());
  await until('the panel’s content', () =>
    session.askPanel<boolean>('document.readyState === "complete" && document.body.innerText.trim() !== ""'),
  );
}

/** Waits until the panel's text matches, and returns it. */
export async function panelText(session: Session, expected: RegExp, milliseconds = 10_000): Promise<string> {
  let last = '';
  try {
    return await until(
      'the panel’s text',
      async () => {
        last = await session.askPanel<string>('document.body.innerText');
        return expected.test(last) ? last : null;
      },
      milliseconds,
    );
  } catch {
    throw new Error(`The panel does not say ${expected}. It says:\n${last}`);
  }
}

/** Clicks the first element of the panel that matches the selector and whose text or label starts with the words. */
export async function clickInPanel(session: Session, selector: string, words: string): Promise<void> {
  await until(`“${words}” in the panel`, () =>
    session.askPanel<boolean>(`(() => {
      const starts = (text) => (text ?? '').trim().startsWith(${JSON.stringify(words)});
      const found = [...document.querySelectorAll(${JSON.stringify(selector)})].find((e) => starts(e.innerText) || starts(e.getAttribute('aria-label')));
      found?.click();
      return found !== undefined;
    })()`),
  );
}
