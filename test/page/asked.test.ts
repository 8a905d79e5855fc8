import { expect, it } from 'vitest';
import { detectAsked } from '../../src/page/asked';

const PAGE = 'https://one.example/trial';
const generic = { site: 'generic', ids: [] };

it('a page that nobody asked for is none', () => expect(detectAsked({}, PAGE)).toBeNull());

it('one page that was asked for is that page alone, at any of its places', () => {
  const world = { lupusTrialLensAsked: { url: PAGE } };
  expect(detectAsked(world, PAGE)).toEqual(generic);
  expect(detectAsked(world, `${PAGE}#criteria`)).toEqual(generic);
  expect(detectAsked(world, `${PAGE}/2`)).toBeNull();
  expect(detectAsked(world, `${PAGE}?id=2`)).toBeNull();
});

it('a site that is always read is read at all its addresses, and never where there is no page', () => {
  const world = { lupusTrialLensAsked: 'always' } as const;
  expect(detectAsked(world, PAGE)).toEqual(generic);
  expect(detectAsked(world, `${PAGE}/2`)).toEqual(generic);
  expect(detectAsked(world, 'about:blank')).toBeNull();
});
