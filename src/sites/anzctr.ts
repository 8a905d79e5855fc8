// ANZCTR: pairs of boxes, the label and its value.
import { addressOf } from './address';
import { foldedText } from './elements';
import { findIds } from './ids';
import { type Labels, readLabelled } from './labelled';
import { pageIds } from './page-facts';
import type { Block, Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'anzctr',
  name: 'ANZCTR',
  hosts: ['anzctr.org.au', 'www.anzctr.org.au'],
  trial: (url) => {
    if (/^\/ACTRN126\d{11}\.aspx$/i.test(url.pathname)) return findIds(url.pathname);
    if (!/^\/trial\/registration\/trialreview\.aspx$/i.test(url.pathname)) return null;
    return url.searchParams.has('id') || url.searchParams.has('ACTRN')
      ? findIds(`ACTRN${url.searchParams.get('ACTRN')}`)
      : null;
  },
});

export const examples: Examples = {
  trial: [
    'https://www.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=380123',
    'https://anzctr.org.au/Trial/Registration/TrialReview.aspx?id=380123&isReview=true',
    'https://www.anzctr.org.au/ACTRN12621000123456.aspx',
  ],
  other: [
    'https://www.anzctr.org.au/',
    'https://www.anzctr.org.au/TrialSearch.aspx?searchTxt=lupus',
    'https://www.anzctr.org.au/Trial/Registration/TrialReview.aspx',
  ],
};

const LABELS: Labels = {
  inclusion: /^(?:key )?inclusion criteria$/i,
  exclusion: /^(?:key )?exclusion criteria$/i,
  title: /^(?:public|scientific) title$/i,
  ids: /^(?:trial id|registration number|actrn)$/i,
};

export function read(doc: Document, url: string): SiteRead {
  const page = readLabelled(doc, url, LABELS);
  const inclusion = doc.querySelector('[id$="CXINCLUSIVECRITERIA"]');
  const exclusion = doc.querySelector('[id$="CXEXCLUSIVECRITERIA"]');
  const own = doc.querySelector('[id$="CXACTRNUMBER"]');
  const blocks: Block[] = [];
  if (inclusion) blocks.push({ root: inclusion, kind: 'inclusion' });
  if (exclusion) blocks.push({ root: exclusion, kind: 'exclusion' });
  const ids = own ? pageIds(doc, url, undefined, foldedText(own)) : page.ids;
  return { ...page, ids, blocks: blocks.length ? blocks : page.blocks };
}
