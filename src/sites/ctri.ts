// CTRI (India): nested tables, the text in an inner row named "Details".
import { addressOf } from './address';
import { type Labels, readLabelled } from './labelled';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'ctri',
  name: 'Clinical Trials Registry India (CTRI)',
  hosts: ['ctri.nic.in', 'www.ctri.nic.in'],
  insecure: true,
  trial: (url) =>
    /^\/clinicaltrials\/(?:pmaindet2|showallp|pdf_generate)\.php$/i.test(url.pathname) && url.searchParams.has('EncHid')
      ? []
      : null,
});

export const examples: Examples = {
  trial: [
    'https://ctri.nic.in/Clinicaltrials/pmaindet2.php?EncHid=MTIzNDU=&Enc=&userName=',
    'https://www.ctri.nic.in/Clinicaltrials/showallp.php?mid1=12345&EncHid=&userName=',
  ],
  other: [
    'https://ctri.nic.in/Clinicaltrials/login.php',
    'https://ctri.nic.in/Clinicaltrials/advancesearchmain.php',
    'https://ctri.nic.in/Clinicaltrials/pmaindet2.php',
  ],
};

const LABELS: Labels = {
  inclusion: /^inclusion\s*criteria$/i,
  exclusion: /^exclusion\s*criteria$/i,
  inner: /^details?$/i,
  title: /^(?:public title of study|scientific title of study)$/i,
  ids: /^ctri number$/i,
};

export function read(doc: Document, url: string): SiteRead {
  return readLabelled(doc, url, LABELS);
}
