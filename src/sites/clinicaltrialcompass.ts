// clinicaltrialcompass.org: age, sex and outcomes, as a rule without the criteria; those come from the registry.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'clinicaltrialcompass',
  name: 'Clinical Trial Compass',
  hosts: ['clinicaltrialcompass.org', 'www.clinicaltrialcompass.org'],
  trial: (url) => nctInPath(url, /^\/trial\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: ['https://clinicaltrialcompass.org/trial/NCT06676631'],
  other: [
    'https://clinicaltrialcompass.org/',
    'https://clinicaltrialcompass.org/trials',
    'https://clinicaltrialcompass.org/search?q=lupus',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
