// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findingsAt } from '../../src/page/hit';
import type { Mark } from '../../src/page/marks';
import { boxesAt, rangeOfWords } from './highlights';

const TEXT = 'no rituximab (over 500 mg) within 6 months';
const markOf = (words: string, index: number): Mark => ({
  ref: { criterion: 0, list: 'thresholds', index },
  kind: 'threshold',
  range: rangeOfWords(document.body, words),
  text: words,
});
const caretAt = (words: string) => {
  const { startContainer, startOffset } = rangeOfWords(document.body, words);
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: startContainer, offset: startOffset + 1 }) });
};

let outer: Mark;
let inner: Mark;
beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  boxesAt({ x: 100, y: 200, width: 300, height: 20 });
  outer = markOf(TEXT, 0);
  inner = markOf('over 500 mg', 1);
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(document, { caretPositionFromPoint: undefined });
});

it('gives the innermost finding first', () => {
  caretAt('over');
  expect(findingsAt(document, [outer, inner], 150, 210)?.marks).toEqual([inner, outer]);
});

it('gives only what is at the point', () => {
  caretAt('within');
  expect(findingsAt(document, [outer, inner], 150, 210)?.marks).toEqual([outer]);
});

it('finds nothing in blank space, whose nearest letter is a mark’s', () => {
  caretAt('over');
  expect(findingsAt(document, [outer, inner], 700, 210)).toBeNull();
  expect(findingsAt(document, [outer, inner], 150, 260)).toBeNull();
});

it('finds nothing where there is no text, and where the browser can’t tell', () => {
  Object.assign(document, { caretPositionFromPoint: () => null });
  expect(findingsAt(document, [outer], 150, 210)).toBeNull();
  Object.assign(document, { caretPositionFromPoint: undefined });
  expect(findingsAt(document, [outer], 150, 210)).toBeNull();
});
