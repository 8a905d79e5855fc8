// ignite-sd.com: all criteria in one paragraph.
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'ignite-sd',
  name: 'Ignite SD',
  hosts: ['ignite-sd.com', 'www.ignite-sd.com'],
  trial: (url) => idsInPath(url, /^\/clinical\/show\/eligibilitymodule\/\d+\/?$/i),
});

export const examples: Examples = {
  trial: ['https://ignite-sd.com/clinical/show/eligibilitymodule/48213'],
  other: [
    'https://ignite-sd.com/',
    'https://ignite-sd.com/clinical/list',
    'https://ignite-sd.com/clinical/show/designmodule/48213',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
