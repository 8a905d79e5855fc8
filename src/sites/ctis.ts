// CTIS: an application (also in a frame of the search page), each criterion a numbered item; its classes are not known.
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

const euct = (id: string | null) => (id && /^20\d\d-5\d{5}-\d\d-\d\d$/.test(id) ? [id] : null);

export const address = addressOf({
  id: 'ctis',
  name: 'EU Clinical Trials (CTIS)',
  hosts: ['euclinicaltrials.eu', 'www.euclinicaltrials.eu'],
  trial: (url) =>
    idsInPath(url, /^\/ctis-public\/view\/(20\d\d-5\d{5}-\d\d-\d\d)\/?$/) ??
    (url.pathname.startsWith('/search-for-clinical-trials') ? euct(url.searchParams.get('EUCT')) : null),
});

export const examples: Examples = {
  trial: [
    'https://euclinicaltrials.eu/ctis-public/view/2023-505936-19-00',
    'https://euclinicaltrials.eu/ctis-public/view/2023-505936-19-00?lang=en',
    'https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=2023-505936-19-00',
  ],
  other: [
    'https://euclinicaltrials.eu/',
    'https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en',
    'https://euclinicaltrials.eu/ctis-public/search?lang=en',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
