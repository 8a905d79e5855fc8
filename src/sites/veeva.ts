// ctv.veeva.com: the id stands in the text only.
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'ctv.veeva.com',
  name: 'Veeva Clinical Trials',
  hosts: ['ctv.veeva.com'],
  trial: (url) => idsInPath(url, /^\/study\/[^/]+\/?$/),
});

export const examples: Examples = {
  trial: ['https://ctv.veeva.com/study/a-study-of-car-nk-cells-in-lupus'],
  other: ['https://ctv.veeva.com/', 'https://ctv.veeva.com/search?q=lupus', 'https://ctv.veeva.com/study'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
