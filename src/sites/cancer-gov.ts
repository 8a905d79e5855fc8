// NCI's trial search: headings and lists in one element (an application that navigates in place).
import { addressOf } from './address';
import { foldedText } from './elements';
import { readByHeadings } from './generic';
import { findIds } from './ids';
import { pageIds, pageTitle } from './page-facts';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'cancer.gov',
  name: 'National Cancer Institute',
  hosts: ['cancer.gov', 'www.cancer.gov'],
  trial: (url) => {
    const id = url.searchParams.get('id');
    return id && /\/clinical-trials-search\/v\/?$/.test(url.pathname) ? findIds(id) : null;
  },
});

export const examples: Examples = {
  trial: [
    'https://www.cancer.gov/research/participate/clinical-trials-search/v?id=NCI-2023-01234&r=1',
    'https://www.cancer.gov/about-cancer/treatment/clinical-trials/search/clinical-trials-search/v?id=NCT06010472',
  ],
  other: [
    'https://www.cancer.gov/',
    'https://www.cancer.gov/research/participate/clinical-trials-search/r?loc=0',
    'https://www.cancer.gov/research/participate/clinical-trials-search/v',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  const box = doc.querySelector('.eligibility-criteria');
  if (!box || !foldedText(box)) return readByHeadings(doc, url);
  return { title: pageTitle(doc), ids: pageIds(doc, url), blocks: [{ root: box }] };
}
