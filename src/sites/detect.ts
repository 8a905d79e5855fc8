// The one cheap check of an address: is this a trial's page? Nothing of how pages are read comes with it.

import { isHost } from './address';
import { address as anzctr } from './anzctr';
import { address as arthritis } from './arthritis';
import { address as bepartofresearch } from './bepartofresearch';
import { address as cancerGov } from './cancer-gov';
import { address as centerwatch } from './centerwatch';
import { address as chictr } from './chictr';
import { address as clinconnect } from './clinconnect';
import { address as clincosm } from './clincosm';
import { address as clinicaltrialcompass } from './clinicaltrialcompass';
import { address as clinicaltrialsGov } from './clinicaltrials-gov';
import { address as crick } from './crick';
import { address as cris } from './cris';
import { address as ctis } from './ctis';
import { address as ctri } from './ctri';
import { address as drks } from './drks';
import { address as euCtr } from './eu-ctr';
import { address as ichgcp } from './ichgcp';
import { address as ictrp } from './ictrp';
import { address as igniteSd } from './ignite-sd';
import { address as isrctn } from './isrctn';
import { address as jrct } from './jrct';
import { address as larvol } from './larvol';
import { address as meddatax } from './meddatax';
import { address as medifind } from './medifind';
import { address as medpath } from './medpath';
import { hostOf } from './own-sites';
import type { Address } from './site';
import { address as stellatrials } from './stellatrials';
import { address as trialstoday } from './trialstoday';
import { address as trialx } from './trialx';
import { address as tundraspace } from './tundraspace';
import { address as ucsd } from './ucsd';
import { address as umin } from './umin';
import { address as veeva } from './veeva';
import { address as withpower } from './withpower';

/** Every site's address, in no order that matters: no address is two sites'. */
export const addresses: readonly Address[] = [
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

/** Match patterns of all sites, for the manifest. */
export const hosts: readonly string[] = addresses.flatMap((address) => address.hosts);

/** Whether an address is at one of the known sites, whatever it shows. */
export function isKnownHost(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hosts.some((pattern) => isHost(hostOf(pattern), hostname));
}

/**
 * Says whether an address is a trial's page of a known site.
 * @returns the site's id and the registry ids that the address carries (none where it has only an internal number)
 */
export function detectTrialPage(url: string): { site: string; ids: string[] } | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  for (const address of addresses) {
    const found = address.detect(parsed);
    if (found) return { site: address.id, ids: found.ids };
  }
  return null;
}
