// medifind.com: printed Markdown; inclusion is shown, exclusion stands behind a switch.
import { addressOf, idsInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'medifind',
  name: 'MediFind',
  hosts: ['medifind.com', 'www.medifind.com'],
  trial: (url) => idsInPath(url, /^\/conditions\/.+\/clinical-trial\/\d+\/?$/),
});

export const examples: Examples = {
  trial: ['https://www.medifind.com/conditions/systemic-lupus-erythematosus/5069/clinical-trial/340012345'],
  other: [
    'https://www.medifind.com/',
    'https://www.medifind.com/conditions/systemic-lupus-erythematosus/5069',
    'https://www.medifind.com/conditions/systemic-lupus-erythematosus/5069/clinical-trials',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
