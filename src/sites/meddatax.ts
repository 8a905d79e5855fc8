// meddatax.com: headings, each with one explaining line; the criteria as printed Markdown.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'meddatax',
  name: 'Meddatax',
  hosts: ['meddatax.com', 'www.meddatax.com'],
  trial: (url) => nctInPath(url, /^\/clinical-trials\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: [
    'https://meddatax.com/clinical-trials/NCT06676631',
    'https://www.meddatax.com/clinical-trials/NCT07083349?utm_source=x#eligibility',
  ],
  other: [
    'https://meddatax.com/',
    'https://meddatax.com/clinical-trials',
    'https://meddatax.com/clinical-trials?q=lupus',
    'https://meddatax.com/clinical-trials/NCT06676631/results',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
