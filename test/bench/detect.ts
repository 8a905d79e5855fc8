// What the look at an address costs on a page that is no trial's, where the gate does nothing more.
import { detectTrialPage } from '../../src/sites/detect';
import { sites } from '../../src/sites/index';

/** Addresses of no site, of all lengths that one meets. */
const ELSEWHERE = [
  'https://news.example/2026/11/22/a-long-title-with-many-words-in-it',
  'https://mail.example/u/0/#inbox/FMfcgzQcpwbXkVZlVxqRzTqDnHkLJPTm',
  `https://shop.example/search?q=${'lupus+'.repeat(300)}`,
  'about:blank',
];

/** Microseconds of one look, at pages of the known sites that are no trial's and at pages elsewhere; under 1,000 is wanted. */
export function benchDetect(): { knownSites: number; elsewhere: number } {
  const known = sites.flatMap(({ examples }) => examples.other);
  const each = (urls: readonly string[]) => {
    const rounds = 200;
    for (const url of urls) detectTrialPage(url);
    const start = performance.now();
    for (let i = 0; i < rounds; i++) for (const url of urls) detectTrialPage(url);
    return ((performance.now() - start) / (rounds * urls.length)) * 1000;
  };
  return { knownSites: each(known), elsewhere: each(ELSEWHERE) };
}
