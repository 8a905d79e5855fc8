// @vitest-environment happy-dom
// Every sentence of the English file in ⟦brackets⟧: what is shown outside of them, and is not the page's or a study's, is
// said in words of the program's own.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { dateShown, studyName } from '../../src/plain';
import { units } from '../../src/terms/units';
import { catalogue } from '../../src/words/catalogue';
import english from '../../src/words/locales/en.json';
import { useWords } from '../../src/words/words';
import { previewLibrary } from '../ui/preview/library';
import { scenes } from '../ui/preview/scenes';
import { showScene } from '../ui/preview/show';
import { changed } from '../ui/preview/tongues';

const FAMILIES = /^(?:analyte|analytePlain|analyteShort|agent|agentPlain|anchor|test)_/;
const sentences = changed((text) => `⟦${text}⟧`);

/** The English sentences in brackets, and the catalogues' names as well: these are asked for beside plain English alone. */
function bracketed(name: string, args: string[]): string {
  if (name === 'language') return 'en-GB';
  return sentences(name, args) || (FAMILIES.test(name) ? `⟦${name}⟧` : '');
}

/** Stands where something in brackets was taken out. */
const CUT = '\u{E012}';

/** All strings in data, at any depth. */
function stringsIn(data: unknown, into = new Set<string>()): Set<string> {
  if (typeof data === 'string') into.add(data.toLowerCase());
  else if (Array.isArray(data)) for (const item of data) stringsIn(item, into);
  else if (typeof data === 'object' && data !== null) for (const value of Object.values(data)) stringsIn(value, into);
  return into;
}

/** Unit signs that are no words of a language. */
const unitSigns = new Set(units.map((u) => u.shown.toLowerCase()));

/** Tells what comes from data: its strings, dates, ids as words, and these side by side with numbers and units. */
function known(data: ReadonlySet<string>): (text: string) => boolean {
  const dates = [...data].filter((s) => /^\d{4}-\d\d/.test(s)).map(dateShown);
  const whole = new Set(
    [...data, ...dates, ...[...data].map((s) => s.replaceAll('-', ' '))].map((s) => s.toLowerCase()),
  );
  const all = [...whole].join('\n');
  const isOne = (text: string): boolean => {
    const low = text.toLowerCase();
    // Abbreviations are the same in every language.
    if (!/\p{Ll}/u.test(text) || whole.has(low) || unitSigns.has(low.replace(/^[^\p{L}]+/u, ''))) return true;
    // A part of a criterion, or of a long name; a short word may stand in any text by chance.
    return low.length >= 12 && all.includes(low);
  };
  const isPart = (text: string): boolean =>
    // Lists are put together by the browser: "A, B and C".
    isOne(text) || text.split(/, |(?:^| )(?:and|or)(?: |$)/).every(isOne);
  return (text) => text.split(/(?:^| )· ?/).every(isPart);
}

type Shown = { where: string; text: string };

/** What stands outside the brackets, running over elements; a text that was cut short has lost its closing bracket. */
function outside(texts: readonly Shown[]): Shown[] {
  const found: Shown[] = [];
  let depth = 0;
  for (const { where, text } of texts) {
    let bare = '';
    for (const c of text) {
      if (c === '⟦') depth += 1;
      else if (c === '⟧') depth = Math.max(0, depth - 1);
      else if (depth === 0) bare += c;
      else bare += CUT;
    }
    if (/…\s*$/.test(text)) depth = 0;
    for (const piece of bare.split(CUT)) if (/\p{L}/u.test(piece)) found.push({ where, text: piece.trim() });
  }
  return found;
}

/** Whether a text goes on after a place where a line may break within a word. */
const goesOn = (node: Node): boolean =>
  node.previousSibling instanceof Element && node.previousSibling.classList.contains('shy');

/** Texts in the order of the document, elements that are never shown left out. */
function textsIn(root: Element): Shown[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Shown[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const before = texts[texts.length - 1];
    if (before && goesOn(node)) before.text += node.textContent ?? '';
    else if (parent && !parent.closest('kbd, style, script'))
      texts.push({
        where: `${parent.tagName.toLowerCase()}.${parent.getAttribute('class') ?? ''}`,
        text: node.textContent ?? '',
      });
  }
  return texts;
}

const SPOKEN = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt', 'label'];
const attributesIn = (root: Element): Shown[] =>
  [...root.querySelectorAll('*')].flatMap((e) =>
    SPOKEN.flatMap((name) => {
      const text = e.getAttribute(name);
      return text === null ? [] : [{ where: `${e.tagName.toLowerCase()}[${name}]`, text }];
    }),
  );

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  useWords(catalogue(english));
});

describe('in a language of brackets', () => {
  it.each(Object.keys(scenes))('%s: nothing is said outside of them', async (name) => {
    useWords(bracketed);
    const scene = scenes[name];
    if (!scene) throw new Error(name);
    const root = document.createElement('div');
    document.body.append(root);
    await act(async () => {
      const state = showScene(scene, root, 30, 80);
      close = () => {
        state.close();
        render(null, root);
        root.remove();
      };
      await pause(250);
      for (const fold of root.querySelectorAll('details')) fold.open = true;
      await pause(50);
    });
    const library = await (scene.library ?? previewLibrary)().catch(() => undefined);
    const studies = library?.all() ?? [];
    const data = stringsIn([scene.state, studies, studies.map(studyName), scene.studies, scene.search]);
    const isData = known(data);
    const shown = [...textsIn(root), ...attributesIn(root)];
    expect(shown.some(({ text }) => text.includes('⟦')) || scene.state === null).toBe(true);
    const wrong = [...outside(textsIn(root)), ...attributesIn(root).flatMap((a) => outside([a]))].filter(
      ({ text }) => !isData(text),
    );
    expect([...new Set(wrong.map(({ where, text }) => `${where}: ${text}`))]).toEqual([]);
  });
});

describe('what is outside of the brackets', () => {
  const of = (...texts: string[]) => outside(texts.map((text) => ({ where: '', text }))).map(({ text }) => text);

  it('is found within and between texts', () => {
    expect(of('⟦Limits⟧')).toEqual([]);
    expect(of('⟦Limits⟧ of 5')).toEqual(['of 5']);
    expect(of('⟦Here are those of ', 'ClinicalTrials.gov', '.⟧', 'ever')).toEqual(['ever']);
    expect(of('⟦A sentence that was cu…', 'never')).toEqual(['never']);
    expect(of('≥ 5 ⟦years⟧')).toEqual([]);
  });

  it('is data, or it is not', () => {
    const isData = known(new Set(['fever for several days', '2026-08-22', 'nk010', 'myocardial-infarction']));
    const yes = ['NK010', '22 August 2026', 'for several days', 'Myocardial infarction and NK010', 'QTcF', '5 mg/dL'];
    expect(yes.filter((text) => !isData(text))).toEqual(['QTcF']);
    expect(['ever', 'several', 'limits', 'not stated', 'for years'].filter(isData)).toEqual([]);
  });
});
