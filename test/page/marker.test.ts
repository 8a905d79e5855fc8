// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Reading } from '../../src/model/reading';
import { findingsOf, firstInView, Marker } from '../../src/page/marker';
import { Marks } from '../../src/page/marks';
import { READING } from './fixtures';
import { type Registry, standInForHighlights } from './highlights';

let registry: Registry;
beforeEach(() => {
  vi.useFakeTimers();
  registry = standInForHighlights();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('gives each finding its kind, in the order of the text', () => {
  expect(findingsOf(READING).map(({ kind }) => kind)).toEqual([
    'threshold',
    'threshold',
    'threshold',
    'washout',
    'threshold-unsure',
  ]);
  const mixed = structuredClone(READING);
  const criterion = mixed.criteria[0]!;
  const place = (start: number) => ({ quote: 'x', start, end: start + 1 });
  criterion.thresholds = [{ analyte: 'alt', comparator: '<', value: 1, unit: null, ...place(20) }];
  criterion.windows = [{ type: 'lookback', agents: ['infection'], anchor: null, ...place(10) }];
  criterion.results = [{ test: 'hiv', result: 'positive', ...place(0) }];
  expect(findingsOf({ ...mixed, criteria: [criterion] }).map(({ ref, kind }) => `${ref.list} ${kind}`)).toEqual([
    'results other',
    'windows other',
    'thresholds threshold',
  ]);
});

it('finds the first place in view by halving', () => {
  const asked: number[] = [];
  const tops = Array.from({ length: 10_000 }, (_, i) => i * 20 - 100_000);
  const rangeAt = (i: number) => {
    asked.push(i);
    return { getClientRects: () => [{ top: tops[i], bottom: tops[i]! + 15 }] } as unknown as Range;
  };
  expect(firstInView(tops.length, rangeAt)).toBe(5000);
  expect(asked.length).toBeLessThan(20);
  expect(firstInView(0, rangeAt)).toBe(0);
});

it('marks the neighbourhood of what is in view where there are thousands, and follows the scroll', async () => {
  const count = 5000;
  document.body.innerHTML = Array.from({ length: count }, (_, i) => `<p>limit ${i}</p>`).join('');
  const nodes = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const indexOf = new Map(nodes.map((node, i) => [node as Node, i]));
  let scrolled = 0;
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const top = indexOf.get(this.startContainer)! * 20 - scrolled;
    return [{ top, bottom: top + 15 }] as unknown as DOMRectList;
  });
  const reading: Reading = {
    ...READING,
    criteria: nodes.map((node) => ({
      kind: 'inclusion',
      level: 0,
      text: node.data,
      results: [],
      windows: [],
      thresholds: [
        { analyte: 'alt', comparator: '<', value: 1, unit: null, quote: node.data, start: 0, end: node.data.length },
      ],
    })),
  };
  const rangeOf = ({ criterion }: { criterion: number }) => {
    const range = document.createRange();
    range.selectNodeContents(nodes[criterion]!);
    return range;
  };
  const control = new AbortController();
  const marks = new Marks(window as unknown as Window & typeof globalThis);
  new Marker(marks, control.signal).mark({ reading, rangeOf }, document);
  expect(registry.texts('lupus-lens-threshold')[0]).toBe('limit 0');
  expect(marks.all.length).toBeLessThan(1000);
  scrolled = 3000 * 20;
  document.dispatchEvent(new Event('scroll'));
  await vi.advanceTimersByTimeAsync(500);
  const texts = registry.texts('lupus-lens-threshold');
  expect(texts).toContain('limit 3000');
  expect(texts).toContain('limit 3100');
  expect(texts).not.toContain('limit 0');
  expect(texts.length).toBeLessThan(1000);
  control.abort();
});
