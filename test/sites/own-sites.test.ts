import { expect, it } from 'vitest';
import { covers, hostOf, ownSites, patternOf } from '../../src/sites/own-sites';

it('a site is a host and its scheme', () => {
  expect(patternOf('https://www.one.example/a?b#c')).toBe('https://www.one.example/*');
  expect(patternOf('http://one.example:8080/')).toBe('http://one.example/*');
  for (const url of ['about:blank', 'file:///a', 'chrome://extensions', 'no address', ''])
    expect(patternOf(url), url).toBeNull();
  expect(hostOf('https://www.one.example/*')).toBe('www.one.example');
});

it('covers its own host alone', () => {
  const site = 'https://one.example/*';
  expect(covers(site, 'https://one.example/trial/1')).toBe(true);
  for (const url of ['http://one.example/', 'https://www.one.example/', 'https://one.example.org/', 'about:blank'])
    expect(covers(site, url), url).toBe(false);
});

it('the user’s sites are single hosts beyond the known ones', () => {
  const known = ['https://crick.ai/*'];
  const granted = ['https://crick.ai/*', 'https://b.example/*', 'http://a.example/*', 'https://b.example/*'];
  expect(ownSites(granted, known)).toEqual(['http://a.example/*', 'https://b.example/*']);
  for (const all of ['<all_urls>', '*://*/*', 'https://*/*', 'https://*.example/*', 'file:///*'])
    expect(ownSites([all], known), all).toEqual([]);
});
