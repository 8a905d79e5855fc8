// Sites that the user wants always read. The browser keeps them, as optional host permissions: what it grants beyond the
// known hosts is the list, so there is no second one that could say otherwise.

/** The match pattern of an address's host, as it is asked for; null where the address is no web page's. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** The host of a pattern of one host, for people to read. */
export const hostOf = (pattern: string): string => pattern.split('/')[2] ?? '';

/** Whether a pattern of one host, as `patternOf` makes it, covers an address. */
export const covers = (pattern: string, url: string): boolean => patternOf(url) === pattern;

/**
 * The user's own sites among all origins that the browser grants: those of one host that are no known site's.
 * "All sites", which a browser's own settings may grant, is no wish to have them all read.
 */
export function ownSites(granted: readonly string[], known: readonly string[]): string[] {
  const own = granted.filter((origin) => /^https?:\/\/[^*/]+\/\*$/.test(origin) && !known.includes(origin));
  return [...new Set(own)].sort((a, b) => hostOf(a).localeCompare(hostOf(b)));
}
