// trialx.com: a heading and a list; the id stands in the text only.
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'trialx',
  name: 'TrialX',
  hosts: ['trialx.com', 'www.trialx.com'],
  trial: (url) => idsInPath(url, /^\/clinical-trials\/listings\/\d+(?:\/[^/]*)?\/?$/),
});

export const examples: Examples = {
  trial: ['https://www.trialx.com/clinical-trials/listings/302117/car-nk-cells-in-lupus/'],
  other: [
    'https://www.trialx.com/',
    'https://www.trialx.com/clinical-trials/listings/',
    'https://www.trialx.com/clinical-trials/lupus/',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
