// Pages that are read because the user said so, not because their address is a known site's.
import { withoutFragment } from './address';

/** Where the wish stands in the extension's own world of a frame: for this address alone, or for the site. */
export type AskedWorld = { lupusTrialLensAsked?: { url: string } | 'always' };

/** What the gate takes an address for that no known site has: a page of no site where the user wants it read. */
export function detectAsked(
  { lupusTrialLensAsked: asked }: AskedWorld,
  url: string,
): { site: 'generic'; ids: [] } | null {
  if (!asked || !/^(?:https?|file):/i.test(url)) return null;
  return asked === 'always' || asked.url === withoutFragment(url) ? { site: 'generic', ids: [] } : null;
}
