// clin.larvol.com: an application that navigates in place; its markup is not known, headings lead.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'larvol',
  name: 'Larvol Clin',
  hosts: ['clin.larvol.com'],
  trial: (url) => nctInPath(url, /^\/trial(?:-detail)?\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: ['https://clin.larvol.com/trial/NCT06010472', 'https://clin.larvol.com/trial-detail/NCT06010472'],
  other: ['https://clin.larvol.com/', 'https://clin.larvol.com/trials?q=lupus', 'https://larvol.com/trial/NCT06010472'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
