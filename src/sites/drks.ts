// DRKS: definition lists, and cards with a heading.
import { addressOf, idsInPath } from './address';
import { findIds } from './ids';
import { type Labels, readLabelled } from './labelled';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'drks',
  name: 'German Clinical Trials Register (DRKS)',
  hosts: ['drks.de', 'www.drks.de'],
  trial: (url) =>
    idsInPath(url, /^\/search\/[a-z]{2}\/trial\/(DRKS000\d{5})(?:\/details)?\/?$/i) ??
    (url.pathname.endsWith('/navigate.do') && url.searchParams.get('navigationId') === 'trial.HTML'
      ? findIds(url.searchParams.get('TRIAL_ID') ?? '')
      : null),
});

export const examples: Examples = {
  trial: [
    'https://drks.de/search/en/trial/DRKS00031234',
    'https://www.drks.de/search/de/trial/DRKS00031234/details',
    'https://www.drks.de/drks_web/navigate.do?navigationId=trial.HTML&TRIAL_ID=DRKS00031234',
  ],
  other: [
    'https://drks.de/search/en',
    'https://drks.de/search/en/results?q=lupus',
    'https://drks.de/search/en/trial/DRKS00031234/history',
  ],
};

const LABELS: Labels = {
  inclusion: /^(?:additional |weitere )?(?:inclusion criteria|einschlusskriterien)$/i,
  exclusion: /^(?:exclusion criteria|ausschlusskriterien)$/i,
  title: /^(?:title|titel|public title)$/i,
  ids: /^(?:drks-id|drks id)$/i,
};

export function read(doc: Document, url: string): SiteRead {
  return readLabelled(doc, url, LABELS);
}
