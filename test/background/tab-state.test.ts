import { expect, it } from 'vitest';
import { badgeOf, countFindings } from '../../src/background/badge';
import { left, moved, opened, read, refused, type TabEntry } from '../../src/background/tab-state';
import type { Reading } from '../../src/model/reading';
import { READING } from '../page/fixtures';

const detect = (url: string) => {
  const id = /study\/(NCT\d+)/.exec(url)?.[1];
  return id ? { site: 'registry', ids: [id] } : /slug\//.test(url) ? { site: 'slugs', ids: [] } : null;
};
const A = 'https://registry.example/study/NCT00000001';
const B = 'https://registry.example/study/NCT00000002';
const AT = '2026-01-02T03:04:05.000Z';
const empty: Reading = { ...READING, criteria: [] };
const readA = (frameId = 0): TabEntry => read(undefined, frameId, { url: A, reading: READING }, AT);

it('a page that is opened is being read, then read', () => {
  const entry = opened(undefined, 0, A);
  expect(entry).toEqual({ frameId: 0, state: { status: 'reading', url: A } });
  expect(read(entry, 0, { url: A, reading: READING }, AT)).toEqual({
    frameId: 0,
    state: { status: 'read', url: A, reading: READING, readAt: AT },
  });
});

it('keeps the problem of a page that has one', () => {
  expect(read(undefined, 0, { url: A, reading: empty, problem: 'no-criteria' }, AT).state).toMatchObject({
    problem: 'no-criteria',
  });
});

it('a frame’s criteria stand where the page around it has none, whichever came first', () => {
  const wrapper = read(undefined, 0, { url: A, reading: empty, problem: 'no-criteria' }, AT);
  const frame = { url: B, reading: READING };
  expect(read(wrapper, 3, frame, AT)).toMatchObject({ frameId: 3, state: { url: B } });
  const frameFirst = read(undefined, 3, frame, AT);
  expect(read(frameFirst, 0, { url: A, reading: empty, problem: 'no-criteria' }, AT)).toBe(frameFirst);
});

it('a frame does not take the place of the page’s own criteria', () => {
  const page = readA();
  expect(read(page, 3, { url: B, reading: READING }, AT)).toBe(page);
  expect(opened(page, 3, B)).toBe(page);
  expect(left(page, 3, B)).toBe(page);
});

it('the page’s own criteria take the place of a frame’s', () => {
  expect(read(readA(3), 0, { url: B, reading: READING }, AT)).toMatchObject({ frameId: 0, state: { url: B } });
});

it('leaving clears', () => {
  expect(left(readA(), 0, 'https://registry.example/search')).toEqual({
    frameId: 0,
    state: { status: 'no-trial', url: 'https://registry.example/search' },
  });
});

it('from one page that is no trial’s to the next nothing changes', () => {
  const search = 'https://registry.example/search';
  expect(moved(undefined, search, detect)).toBeUndefined();
  const none = moved(readA(), search, detect);
  expect(none?.state.status).toBe('no-trial');
  expect(moved(none, 'https://other.example/', detect)).toBe(none);
  expect(moved(none, A, detect)?.state).toEqual({ status: 'reading', url: A });
});

it('another address of the same trial keeps the reading', () => {
  for (const url of [`${A}#criteria`, `${A}?tab=table`]) {
    expect(moved(readA(), url, detect)?.state).toMatchObject({ status: 'read', url, reading: READING });
  }
});

it('another trial, or another page without ids in its address, is read anew', () => {
  expect(moved(readA(), B, detect)?.state).toEqual({ status: 'reading', url: B });
  const slug = read(undefined, 0, { url: 'https://s.example/slug/one', reading: READING }, AT);
  expect(moved(slug, 'https://s.example/slug/two', detect)?.state.status).toBe('reading');
});

it('a page that is no trial’s, or that may not be seen, has no trial', () => {
  expect(moved(readA(), 'https://registry.example/search', detect)?.state.status).toBe('no-trial');
  expect(moved(readA(), undefined, detect)?.state).toEqual({ status: 'no-trial', url: '' });
});

it('counts limits and washouts, the same statement once', () => {
  expect(countFindings(READING)).toEqual({ limits: 4, washouts: 1 });
  const twice = { ...READING, criteria: [...READING.criteria, ...READING.criteria] };
  expect(countFindings(twice)).toEqual({ limits: 4, washouts: 1 });
});

it('shows the number on the badge, and nothing where nothing was read', () => {
  expect(badgeOf(readA().state)).toEqual({
    text: '5',
    title: 'Lupus Trial Lens: 4 limits and 1 washout on this page',
  });
  expect(badgeOf({ status: 'no-trial', url: '' }).text).toBe('');
  expect(badgeOf({ status: 'reading', url: A }).text).toBe('');
  expect(badgeOf(read(undefined, 0, { url: A, reading: empty, problem: 'no-criteria' }, AT).state).text).toBe('');
});

it('a badge has room for four characters', () => {
  const thresholds = Array.from({ length: 2000 }, (_, value) => ({
    ...READING.criteria[1]!.thresholds[0]!,
    value,
  }));
  const state = read(
    undefined,
    0,
    { url: A, reading: { ...READING, criteria: [{ ...READING.criteria[1]!, thresholds }] } },
    AT,
  );
  expect(badgeOf(state.state).text).toBe('999+');
});

it('a page read at the user’s wish stays read at another place of it, and not at another address', () => {
  const page = 'https://elsewhere.example/trial';
  const entry = read(undefined, 0, { url: page, reading: READING }, AT);
  expect(moved(entry, page, detect)).toBe(entry);
  expect(moved(entry, `${page}#criteria`, detect)).toMatchObject({
    state: { status: 'read', url: `${page}#criteria`, reading: READING },
  });
  expect(moved(entry, `${page}/2`, detect)).toMatchObject({ state: { status: 'no-trial' } });
  expect(moved(entry, undefined, detect)).toMatchObject({ state: { status: 'no-trial' } });
});

it('a refusal is forgotten at the next address', () => {
  const entry = refused('');
  expect(entry.state).toEqual({ status: 'no-trial', url: '', closed: true });
  expect(moved(entry, 'https://elsewhere.example/', detect)).toEqual({
    frameId: 0,
    state: { status: 'no-trial', url: 'https://elsewhere.example/' },
  });
});
