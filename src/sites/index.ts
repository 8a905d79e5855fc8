// All sites with how they are read.

import * as all from './all';
import { foldedText } from './elements';
import { blocksByHeadings, readByHeadings } from './generic';
import type { Block, Site, SiteRead } from './site';

export const sites: readonly Site[] = Object.values(all);

/**
 * Reads a page as the site with this id does. What the site's own layout does not give is looked for by headings,
 * so that a changed page is still read.
 */
export function readSite(id: string, doc: Document, url: string): SiteRead {
  const site = sites.find(({ address }) => address.id === id);
  if (!site) return readByHeadings(doc, url);
  const own = site.read(doc, url);
  const full = own.blocks.filter(({ root }) => foldedText(root));
  const kinds = new Set(full.map(({ kind }) => kind));
  if (kinds.has(undefined) || (kinds.has('inclusion') && kinds.has('exclusion'))) return { ...own, blocks: full };
  const missing = blocksByHeadings(doc).filter(
    (block) => block.kind && !kinds.has(block.kind) && !overlaps(block, full),
  );
  const blocks = [...full, ...missing];
  return { ...own, blocks: blocks.length ? blocks : own.blocks };
}

const overlaps = (block: Block, others: readonly Block[]): boolean => {
  const start = block.bounds?.start?.node ?? block.root;
  return others.some(({ root }) => root.contains(start) || (!block.bounds && block.root.contains(root)));
};
