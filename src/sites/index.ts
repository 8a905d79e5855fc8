// All sites with how they are read.

import * as anzctr from './anzctr';
import * as arthritis from './arthritis';
import * as bepartofresearch from './bepartofresearch';
import * as cancerGov from './cancer-gov';
import * as centerwatch from './centerwatch';
import * as chictr from './chictr';
import * as clinconnect from './clinconnect';
import * as clincosm from './clincosm';
import * as clinicaltrialcompass from './clinicaltrialcompass';
import * as clinicaltrialsGov from './clinicaltrials-gov';
import * as crick from './crick';
import * as cris from './cris';
import * as ctis from './ctis';
import * as ctri from './ctri';
import * as drks from './drks';
import { foldedText } from './elements';
import * as euCtr from './eu-ctr';
import { blocksByHeadings, readByHeadings } from './generic';
import * as ichgcp from './ichgcp';
import * as ictrp from './ictrp';
import * as igniteSd from './ignite-sd';
import * as isrctn from './isrctn';
import * as jrct from './jrct';
import * as larvol from './larvol';
import * as meddatax from './meddatax';
import * as medifind from './medifind';
import * as medpath from './medpath';
import type { Block, Site, SiteRead } from './site';
import * as stellatrials from './stellatrials';
import * as trialstoday from './trialstoday';
import * as trialx from './trialx';
import * as tundraspace from './tundraspace';
import * as ucsd from './ucsd';
import * as umin from './umin';
import * as veeva from './veeva';
import * as withpower from './withpower';

export const sites: readonly Site[] = [
  clinicaltrialsGov,
  anzctr,
  arthritis,
  bepartofresearch,
  cancerGov,
  centerwatch,
  chictr,
  clinconnect,
  clincosm,
  clinicaltrialcompass,
  crick,
  cris,
  ctis,
  ctri,
  drks,
  euCtr,
  ichgcp,
  ictrp,
  igniteSd,
  isrctn,
  jrct,
  larvol,
  meddatax,
  medifind,
  medpath,
  stellatrials,
  trialstoday,
  trialx,
  tundraspace,
  ucsd,
  umin,
  veeva,
  withpower,
];

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
