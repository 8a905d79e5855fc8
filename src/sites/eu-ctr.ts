// EU Clinical Trials Register: rows of three cells (E.3, E.4), the text in one cell with line breaks, "≥" lost to "=".
import { addressOf, idsInPath } from './address';
import { type Labels, readLabelled } from './labelled';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'eu-ctr',
  name: 'EU Clinical Trials Register',
  hosts: ['clinicaltrialsregister.eu', 'www.clinicaltrialsregister.eu'],
  trial: (url) => idsInPath(url, /^\/ctr-search\/trial\/(20\d\d-\d{6}-\d\d)\/(?!results)[\w-]+\/?$/i),
});

export const examples: Examples = {
  trial: [
    'https://www.clinicaltrialsregister.eu/ctr-search/trial/2009-016529-32/EE',
    'https://www.clinicaltrialsregister.eu/ctr-search/trial/2015-001234-11/3RD',
  ],
  other: [
    'https://www.clinicaltrialsregister.eu/',
    'https://www.clinicaltrialsregister.eu/ctr-search/search?query=lupus',
    'https://www.clinicaltrialsregister.eu/ctr-search/trial/2009-016529-32/results',
  ],
};

const LABELS: Labels = {
  inclusion: /^principal inclusion criteria$/i,
  exclusion: /^principal exclusion criteria$/i,
  title: /^full title of the trial$/i,
  ids: /^eudract number$/i,
  losesSigns: true,
};

export function read(doc: Document, url: string): SiteRead {
  return readLabelled(doc, url, LABELS);
}
