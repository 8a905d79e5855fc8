// stellatrials.com: its markup is not known, headings lead.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'stellatrials',
  name: 'Stella Trials',
  hosts: ['stellatrials.com', 'www.stellatrials.com'],
  trial: (url) => nctInPath(url, /^\/trials\/(NCT0\d{7})(?:\/[^/]*)?\/?$/i),
});

export const examples: Examples = {
  trial: ['https://www.stellatrials.com/trials/NCT06010472'],
  other: ['https://www.stellatrials.com/', 'https://www.stellatrials.com/trials'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
