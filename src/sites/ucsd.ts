// clinicaltrials.ucsd.edu: "You can join if…" and "You CAN'T join if…" head the criteria.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'clinicaltrials.ucsd.edu',
  name: 'UC San Diego clinical trials',
  hosts: ['clinicaltrials.ucsd.edu'],
  trial: (url) => nctInPath(url, /^\/trial\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: ['https://clinicaltrials.ucsd.edu/trial/NCT06010472'],
  other: [
    'https://clinicaltrials.ucsd.edu/',
    'https://clinicaltrials.ucsd.edu/lupus',
    'https://clinicaltrials.ucsd.edu/search?q=lupus',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
