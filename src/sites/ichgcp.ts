// ichgcp.net: a copy of the registry's record; its markup is not known, headings lead.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'ichgcp',
  name: 'ICH GCP',
  hosts: ['ichgcp.net', 'www.ichgcp.net'],
  trial: (url) => nctInPath(url, /^(?:\/[a-z]{2})?\/clinical-trials-registry\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: [
    'https://ichgcp.net/clinical-trials-registry/NCT06010472',
    'https://ichgcp.net/de/clinical-trials-registry/NCT06010472',
  ],
  other: [
    'https://ichgcp.net/',
    'https://ichgcp.net/clinical-trials-registry',
    'https://ichgcp.net/clinical-trials-registry/research/list?cond=lupus',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
