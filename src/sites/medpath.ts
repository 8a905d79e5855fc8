// trial.medpath.com: fed from EU CTR among others, where "≥" was lost to "=".
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'trial.medpath.com',
  name: 'MedPath',
  hosts: ['trial.medpath.com'],
  trial: (url) => idsInPath(url, /^\/clinical-trial\/[0-9a-f]+(?:\/[^/]*)?\/?$/i),
});

export const examples: Examples = {
  trial: [
    'https://trial.medpath.com/clinical-trial/4f2a9c0b1d3e5f67/car-nk-cells-lupus',
    'https://trial.medpath.com/clinical-trial/4f2a9c0b1d3e5f67',
  ],
  other: [
    'https://trial.medpath.com/',
    'https://trial.medpath.com/search?q=lupus',
    'https://medpath.com/clinical-trial/4f2a9c0b1d3e5f67/x',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return { ...readByHeadings(doc, url), losesSigns: true };
}
