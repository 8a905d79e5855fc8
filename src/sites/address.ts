// Makes the address part of a site.
import type { Address } from './site';

type Parts = {
  id: string;
  name: string;
  /** Host names, each as the site uses it ("www.…" is another one); "*.name" is a name with all below it. */
  hosts: readonly string[];
  /** True where the site also answers without TLS. */
  insecure?: boolean;
  /** The ids in the address of a trial's page ([] where it has none), or null for every other page of these hosts. */
  trial(url: URL): string[] | null;
};

/** An address with its match patterns, whose `detect` looks at pages of its own hosts only. */
export function addressOf({ id, name, hosts, insecure = false, trial }: Parts): Address {
  const isOwn = (host: string) => hosts.some((own) => isHost(own, host));
  return {
    id,
    name,
    hosts: hosts.map((own) => `${insecure ? '*' : 'https'}://${own}/*`),
    detect(url) {
      const ids = isOwn(url.hostname) ? trial(url) : null;
      return ids && { ids };
    },
  };
}

/** Whether a host is the one named: exactly, or with "*." before it, that or one below it. */
export const isHost = (own: string, host: string): boolean =>
  own.startsWith('*.') ? host === own.slice(2) || host.endsWith(own.slice(1)) : host === own;

/** The ids in the first group of a path's pattern, [] where the pattern has no group, null where it does not match. */
export function idsInPath(url: URL, pattern: RegExp): string[] | null {
  const match = pattern.exec(url.pathname);
  if (!match) return null;
  return match[1] ? [match[1]] : [];
}

/** As `idsInPath` for NCT numbers, in their registry's spelling. */
export const nctInPath = (url: URL, pattern: RegExp): string[] | null =>
  idsInPath(url, pattern)?.map((id) => id.toUpperCase()) ?? null;
