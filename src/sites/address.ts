// Makes the address part of a site.
import type { Address } from './site';

type Parts = {
  id: string;
  name: string;
  /** Host names; their subdomains count too. */
  domains: readonly string[];
  /** The ids in the address of a trial's page ([] where it has none), or null for every other page of these hosts. */
  trial(url: URL): string[] | null;
};

/** An address with its match patterns, whose `detect` looks at pages of its own hosts only. */
export function addressOf({ id, name, domains, trial }: Parts): Address {
  const isOwn = (host: string) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return {
    id,
    name,
    hosts: domains.map((domain) => `*://*.${domain}/*`),
    detect(url) {
      const ids = isOwn(url.hostname) ? trial(url) : null;
      return ids && { ids };
    },
  };
}

/** The ids in the first group of a path's pattern, [] where the pattern has no group, null where it does not match. */
export function idsInPath(url: URL, pattern: RegExp): string[] | null {
  const match = pattern.exec(url.pathname);
  if (!match) return null;
  return match[1] ? [match[1]] : [];
}

/** As `idsInPath` for NCT numbers, in their registry's spelling. */
export const nctInPath = (url: URL, pattern: RegExp): string[] | null =>
  idsInPath(url, pattern)?.map((id) => id.toUpperCase()) ?? null;
