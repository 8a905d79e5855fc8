// clinconnect.io: the heading of the criteria is itself an item of the list, numbers stay in the text.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'clinconnect',
  name: 'ClinConnect',
  hosts: ['clinconnect.io', 'www.clinconnect.io'],
  trial: (url) => nctInPath(url, /^\/trials\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: ['https://clinconnect.io/trials/NCT06010472'],
  other: ['https://clinconnect.io/', 'https://clinconnect.io/trials', 'https://clinconnect.io/trials?search=lupus'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
