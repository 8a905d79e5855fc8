// ISRCTN: a heading a label, the value in a paragraph below it.
import { addressOf, idsInPath } from './address';
import { type Labels, readLabelled } from './labelled';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'isrctn',
  name: 'ISRCTN registry',
  hosts: ['isrctn.com', 'www.isrctn.com'],
  trial: (url) => idsInPath(url, /^\/(ISRCTN\d{8})\/?$/i)?.map((id) => id.toUpperCase()) ?? null,
});

export const examples: Examples = {
  trial: ['https://www.isrctn.com/ISRCTN12345678', 'https://www.isrctn.com/ISRCTN12345678?q=lupus&page=1'],
  other: ['https://www.isrctn.com/', 'https://www.isrctn.com/search?q=lupus', 'https://www.isrctn.com/page/about'],
};

const LABELS: Labels = {
  inclusion: /^(?:participant |key |participants? )?inclusion criteria$/i,
  exclusion: /^(?:participant |key |participants? )?exclusion criteria$/i,
  ids: /^(?:isrctn|clinicaltrials\.gov|eudract(?:\/ctis)?|secondary identifying) number(?:s)?$/i,
};

export function read(doc: Document, url: string): SiteRead {
  return readLabelled(doc, url, LABELS);
}
