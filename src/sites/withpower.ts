// withpower.com: the id stands in the text only.
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'withpower',
  name: 'Power',
  hosts: ['withpower.com', 'www.withpower.com'],
  trial: (url) => idsInPath(url, /^\/trial\/[^/]+\/?$/),
});

export const examples: Examples = {
  trial: ['https://www.withpower.com/trial/phase-1-lupus-erythematosus-systemic-2-2024-0c1f2'],
  other: [
    'https://www.withpower.com/',
    'https://www.withpower.com/clinical-trials/lupus',
    'https://www.withpower.com/trial/',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
