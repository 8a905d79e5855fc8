// tundraspace.com: ids in lower case, the criteria as printed Markdown.
import { addressOf, nctInPath } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: 'tundraspace',
  name: 'Tundra Space',
  hosts: ['tundraspace.com', 'www.tundraspace.com'],
  trial: (url) => nctInPath(url, /^\/directory\/studies\/(nct0\d{7})\/?$/i),
});

export const examples: Examples = {
  trial: [
    'https://www.tundraspace.com/directory/studies/nct06010472',
    'https://tundraspace.com/directory/studies/nct06010472/',
  ],
  other: [
    'https://tundraspace.com/',
    'https://tundraspace.com/directory/studies',
    'https://tundraspace.com/directory/sites/nct06010472',
  ],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
