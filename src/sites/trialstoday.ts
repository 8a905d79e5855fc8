// trialstoday.org and its institutions' pages; their markup is not known, headings lead.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'trialstoday',
  name: 'TrialsToday',
  hosts: ['*.trialstoday.org'],
  trial: (url) => nctInPath(url, /^\/trial\/(NCT0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: ['https://uams.trialstoday.org/trial/NCT06010472', 'https://trialstoday.org/trial/NCT06010472'],
  other: ['https://uams.trialstoday.org/', 'https://uams.trialstoday.org/results?q=lupus'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
