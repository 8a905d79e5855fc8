// NIHR Be Part of Research: the id is a parameter of the address; its markup is not known, headings lead.
import { addressOf } from './address';
import { readByHeadings } from './generic';
import { findIds } from './ids';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'bepartofresearch',
  name: 'NIHR Be Part of Research',
  hosts: ['bepartofresearch.nihr.ac.uk'],
  trial: (url) => {
    const id = url.searchParams.get('trialId');
    return id && /^\/trial-details\/trial-detail\/?$/.test(url.pathname) ? findIds(id) : null;
  },
});

export const examples: Examples = {
  trial: [
    'https://bepartofresearch.nihr.ac.uk/trial-details/trial-detail?trialId=NCT06010472&location=&distance=',
    'https://bepartofresearch.nihr.ac.uk/trial-details/trial-detail?trialId=40123',
  ],
  other: [
    'https://bepartofresearch.nihr.ac.uk/',
    'https://bepartofresearch.nihr.ac.uk/results/search-results?query=lupus',
    'https://bepartofresearch.nihr.ac.uk/trial-details/trial-detail',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
