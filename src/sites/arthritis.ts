// trials.arthritis.org: hard wraps, items that run on, cohorts glued together.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'trials.arthritis.org',
  name: 'Arthritis Foundation trials',
  hosts: ['trials.arthritis.org'],
  trial: (url) => nctInPath(url, /^\/trials\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: ['https://trials.arthritis.org/trials/NCT06010472'],
  other: [
    'https://trials.arthritis.org/',
    'https://trials.arthritis.org/trials?condition=lupus',
    'https://www.arthritis.org/trials/NCT06010472',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
