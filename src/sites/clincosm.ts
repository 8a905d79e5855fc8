// clincosm.com: the id stands in the text only.
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'clincosm',
  name: 'Clincosm',
  hosts: ['clincosm.com', 'www.clincosm.com'],
  trial: (url) => idsInPath(url, /^\/trial\/[^/]+\/?$/),
});

export const examples: Examples = {
  trial: ['https://www.clincosm.com/trial/systemic-lupus-erythematosus-car-nk'],
  other: ['https://www.clincosm.com/', 'https://www.clincosm.com/trials/lupus'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
