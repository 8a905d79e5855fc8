// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Mark, type MarkKind, Marks } from '../../src/page/marks';
import { type Registry, rangeOfWords, standInForHighlights } from './highlights';

let registry: Registry;
let marks: Marks;

const mark = (words: string, kind: MarkKind, index = 0): Mark => ({
  ref: { criterion: 0, list: kind.startsWith('washout') ? 'windows' : 'thresholds', index },
  kind,
  range: rangeOfWords(document.body, words),
  text: words,
});

beforeEach(() => {
  vi.useFakeTimers();
  registry = standInForHighlights();
  document.body.innerHTML = '<p>LVEF ≥ 45 %, no biologic within 1 month, QTc over 480 ms</p>';
  marks = new Marks(window as unknown as Window & typeof globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('paints each kind under its own name and leaves the DOM alone', () => {
  const before = document.documentElement.outerHTML;
  marks.add([mark('≥ 45 %', 'threshold'), mark('within 1 month', 'washout'), mark('480 ms', 'threshold-unsure', 1)]);
  expect(registry.texts('lupus-lens-threshold')).toEqual(['≥ 45 %']);
  expect(registry.texts('lupus-lens-washout')).toEqual(['within 1 month']);
  expect(registry.texts('lupus-lens-threshold-unsure')).toEqual(['480 ms']);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('paints places of one kind that overlap in pieces that do not', () => {
  const places = ['no biologic within 1 month', 'biologic', 'biologic within 1 month, QTc', 'biologic within 1 month'];
  marks.add(places.map((words, i) => mark(words, 'washout', i)));
  marks.add([mark('480 ms', 'washout', 4), mark('QTc over', 'threshold', 5)]);
  expect(registry.texts('lupus-lens-washout')).toEqual(['no biologic within 1 month', ', QTc', '480 ms']);
  expect(registry.texts('lupus-lens-threshold')).toEqual(['QTc over']);
  expect(marks.all).toHaveLength(6);
});

it('sets its highlights again where the page cleared the registry, and only its own', () => {
  marks.add([mark('≥ 45 %', 'threshold')]);
  registry.clear();
  marks.restore();
  expect(registry.names()).toEqual(['lupus-lens-threshold']);
});

it('leaves the highlights of others when it clears its own', () => {
  CSS.highlights.set('search-result', new Highlight(rangeOfWords(document.body, 'QTc')));
  marks.add([mark('≥ 45 %', 'threshold')]);
  marks.clear();
  expect(registry.names()).toEqual(['search-result']);
});

it('flashes in one fade that ends', () => {
  marks.flash(rangeOfWords(document.body, '≥ 45 %'));
  expect(registry.names()).toEqual(['lupus-lens-flash-1']);
  vi.advanceTimersByTime(1100);
  expect(registry.names()).toEqual(['lupus-lens-flash-2']);
  vi.advanceTimersByTime(1000);
  expect(registry.names()).toEqual([]);
});

it('a flash ends without a fade for who wants less motion', () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('prefers-reduced-motion') }));
  marks.flash(rangeOfWords(document.body, '≥ 45 %'));
  vi.advanceTimersByTime(1000);
  expect(registry.names()).toEqual(['lupus-lens-flash-1']);
  vi.advanceTimersByTime(150);
  expect(registry.names()).toEqual([]);
});

it('a second flash takes the place of the first', () => {
  marks.flash(rangeOfWords(document.body, '≥ 45 %'));
  vi.advanceTimersByTime(1150);
  marks.flash(rangeOfWords(document.body, '480 ms'));
  expect(registry.names()).toEqual(['lupus-lens-flash-1']);
  expect(registry.texts('lupus-lens-flash-1')).toEqual(['480 ms']);
  vi.advanceTimersByTime(3000);
  expect(registry.names()).toEqual([]);
});

it('emphasises one mark in its own colour', () => {
  marks.setCurrent(mark('within 1 month', 'washout'));
  expect(registry.names()).toEqual(['lupus-lens-current-washout']);
  marks.setCurrent(mark('≥ 45 %', 'threshold'));
  expect(registry.names()).toEqual(['lupus-lens-current-limit']);
  marks.setCurrent(null);
  expect(registry.names()).toEqual([]);
});
