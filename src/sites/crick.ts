// crick.ai: design and outcomes, as a rule without the criteria; those come from the registry by the address's id.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'crick',
  name: 'Crick',
  hosts: ['crick.ai', 'www.crick.ai'],
  trial: (url) => nctInPath(url, /^\/trials\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: ['https://crick.ai/trials/NCT07083349'],
  other: ['https://crick.ai/', 'https://crick.ai/trials', 'https://crick.ai/trials?q=lupus'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
