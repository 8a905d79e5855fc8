// The cases under test/pages: a page, its address, and the reading that is expected of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageProblem } from '../../src/messages';
import type { Reading } from '../../src/model/reading';
import { type PageRead, readPage } from '../../src/page/read-page';

export const CASES = fileURLToPath(new URL('../pages/', import.meta.url));

export type Expected = Reading & { problem?: PageProblem };
export type Case = { site: string; name: string; folder: string };

/** All cases, by site and name. */
export function cases(): Case[] {
  return readdirSync(CASES, { withFileTypes: true })
    .filter((site) => site.isDirectory())
    .flatMap((site) =>
      readdirSync(`${CASES}${site.name}`)
        .map((name) => ({ site: site.name, name, folder: `${CASES}${site.name}/${name}/` }))
        .filter(({ folder }) => existsSync(`${folder}page.html`)),
    );
}

/** The address in a case's page: `<!-- address: https://… -->`. */
function addressOf(html: string): string {
  const address = /<!--\s*address:\s*(\S+)\s*-->/.exec(html)?.[1];
  if (!address) throw new Error('the page does not say its address: <!-- address: https://… -->');
  return address;
}

/** Reads a case's page as the extension would. */
export function readCase(folder: string): { page: PageRead; document: Document; expected: Expected } {
  const html = readFileSync(`${folder}page.html`, 'utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const page = readPage(document, addressOf(html));
  return { page, document, expected: { ...page.reading, ...(page.problem ? { problem: page.problem } : {}) } };
}
