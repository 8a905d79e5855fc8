// WHO ICTRP: labelled spans; a registry's text in one line, "≥" often lost to "=".
import { addressOf } from './address';
import { foldedText } from './elements';
import { findIds } from './ids';
import { pageIds, pageTitle } from './page-facts';
import type { Block, Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'ictrp',
  name: 'WHO ICTRP',
  hosts: ['trialsearch.who.int', 'apps.who.int'],
  trial: (url) => {
    const id = url.searchParams.get('TrialID') ?? url.searchParams.get('trialid');
    return id && /^(?:\/trialsearch)?\/trial[23]?\.aspx$/i.test(url.pathname) ? findIds(id) : null;
  },
});

export const examples: Examples = {
  trial: [
    'https://trialsearch.who.int/Trial2.aspx?TrialID=NCT06010472',
    'https://trialsearch.who.int/Trial2.aspx?TrialID=ChiCTR2300071234',
    'https://apps.who.int/trialsearch/Trial2.aspx?TrialID=EUCTR2015-001234-11-DE',
  ],
  other: [
    'https://trialsearch.who.int/',
    'https://trialsearch.who.int/AdvSearch.aspx',
    'https://trialsearch.who.int/Trial2.aspx',
    'https://apps.who.int/iris/',
  ],
};

const label = (doc: Document, name: string) => doc.querySelector(`[id$="${name}Label"]`);

export function read(doc: Document, url: string): SiteRead {
  const blocks = (['inclusion', 'exclusion'] as const).flatMap((kind): Block[] =>
    [...doc.querySelectorAll(`[id$="${kind}_criteriaLabel" i]`)].map((root) => ({ root, kind })),
  );
  const id = label(doc, 'TrialID');
  const title = label(doc, 'Public_title');
  return {
    title: (title && foldedText(title)) || pageTitle(doc),
    ids: pageIds(doc, url, undefined, id ? foldedText(id) : ''),
    blocks,
    losesSigns: true,
  };
}
