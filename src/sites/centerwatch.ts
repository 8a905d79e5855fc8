// centerwatch.com: numbered items, hard wraps removed without a blank, nested lists flattened and counted on.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'centerwatch',
  name: 'CenterWatch',
  hosts: ['centerwatch.com', 'www.centerwatch.com'],
  trial: (url) => nctInPath(url, /^\/clinical-trials\/listings\/(NCT0\d{7})(?:\/[^/]*)?\/?$/i),
});

export const examples: Examples = {
  trial: [
    'https://www.centerwatch.com/clinical-trials/listings/NCT06010472/a-study-of-car-nk-cells',
    'https://www.centerwatch.com/clinical-trials/listings/NCT06010472',
  ],
  other: [
    'https://www.centerwatch.com/',
    'https://www.centerwatch.com/clinical-trials/listings',
    'https://www.centerwatch.com/clinical-trials/listings/condition/188/lupus',
    'https://www.centerwatch.com/clinical-trials/listings/?query=lupus',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
