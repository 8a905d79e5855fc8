// The one cheap check of an address: is this a trial's page? Nothing of how pages are read comes with it.

import { isHost } from './address';
import * as all from './all';
import { hostOf } from './own-sites';
import type { Address } from './site';

/** Every site's address, each taken by its name: a list of whole sites would bring their readers along. */
export const addresses: readonly Address[] = [
  all.clinicaltrialsGov.address,
  all.anzctr.address,
  all.arthritis.address,
  all.bepartofresearch.address,
  all.cancerGov.address,
  all.centerwatch.address,
  all.chictr.address,
  all.clinconnect.address,
  all.clincosm.address,
  all.clinicaltrialcompass.address,
  all.crick.address,
  all.cris.address,
  all.ctis.address,
  all.ctri.address,
  all.drks.address,
  all.euCtr.address,
  all.ichgcp.address,
  all.ictrp.address,
  all.igniteSd.address,
  all.isrctn.address,
  all.jrct.address,
  all.larvol.address,
  all.meddatax.address,
  all.medifind.address,
  all.medpath.address,
  all.stellatrials.address,
  all.trialstoday.address,
  all.trialx.address,
  all.tundraspace.address,
  all.ucsd.address,
  all.umin.address,
  all.veeva.address,
  all.withpower.address,
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
