// ClinicalTrials.gov: rendered lists in one element (an application that navigates in place), and its old addresses.
import { addressOf, nctInPath } from './address';
import { foldedText, isHidden } from './elements';
import { readByHeadings } from './generic';
import { pageIds, pageTitle } from './page-facts';
import type { Examples, SiteRead } from './site';

/** Tabs of a study's page that show something else than its record. */
const OTHER_TABS = /^(?:results|history)$/;

export const address = addressOf({
  id: 'clinicaltrials.gov',
  name: 'ClinicalTrials.gov',
  hosts: ['clinicaltrials.gov', 'www.clinicaltrials.gov'],
  trial: (url) => {
    if (OTHER_TABS.test(url.searchParams.get('tab') ?? '')) return null;
    return nctInPath(url, /^\/(?:study|show|ct2\/show(?:\/(?:study|record))?)\/(NCT0\d{7})\/?$/i);
  },
});

export const examples: Examples = {
  trial: [
    'https://clinicaltrials.gov/study/NCT06010472',
    'https://www.clinicaltrials.gov/study/NCT06010472?cond=lupus&rank=3#participation-criteria',
    'https://clinicaltrials.gov/study/NCT06010472?tab=table',
    'https://clinicaltrials.gov/ct2/show/NCT06010472?term=lupus',
    'https://clinicaltrials.gov/ct2/show/record/NCT06010472',
    'https://clinicaltrials.gov/show/NCT06010472',
  ],
  other: [
    'https://clinicaltrials.gov/',
    'https://clinicaltrials.gov/search?cond=lupus',
    'https://clinicaltrials.gov/study/NCT06010472?tab=history',
    'https://clinicaltrials.gov/study/NCT06010472?tab=results',
    'https://clinicaltrials.gov/ct2/results?cond=lupus',
    'https://clinicaltrials.gov/ct2/show/results/NCT06010472',
    'https://clinicaltrials.gov/ct2/history/NCT06010472',
    'https://clinicaltrials.gov/api/v2/studies/NCT06010472',
  ],
};

const CRITERIA =
  '#eligibility-criteria-description, [path="protocolSection.eligibilityModule.eligibilityCriteria"], ctg-eligibility-criteria';

export function read(doc: Document, url: string): SiteRead {
  const boxes = [...doc.querySelectorAll(CRITERIA)].filter((box) => !isHidden(box));
  const box = boxes.find((one) => foldedText(one)) ?? boxes[0];
  if (!box) return readByHeadings(doc, url);
  return { title: pageTitle(doc), ids: pageIds(doc, url), blocks: [{ root: box }] };
}
