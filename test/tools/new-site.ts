// npm run new-site -- NAME ADDRESS   makes src/sites/NAME.ts, enters it in all.ts and detect.ts, and starts its case.
// NAME: lower case with hyphens ("my-registry"); ADDRESS: the address of one of its trials' pages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findIds } from '../../src/sites/ids';
import { CASES } from './cases';

const SITES = fileURLToPath(new URL('../../src/sites/', import.meta.url));
const [name = '', address = ''] = process.argv.slice(2);
const file = `${SITES}${name}.ts`;

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || !URL.canParse(address))
  fail('usage: npm run new-site -- NAME ADDRESS');
else if (existsSync(file)) fail(`${file} is there already`);
else {
  const url = new URL(address);
  const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(file, adapter(name, url));
  const list = `${SITES}all.ts`;
  writeFileSync(list, `${readFileSync(list, 'utf8')}export * as ${variable} from './${name}';\n`);
  const check = `${SITES}detect.ts`;
  writeFileSync(check, readFileSync(check, 'utf8').replace(/^\];$/m, `  all.${variable}.address,\n];`));
  const folder = `${CASES}${name}/trial/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}page.html`, page(address));
  console.log(`made:\n  ${file}\n  ${folder}page.html\nnext: docs/adding-a-site.md, step 2`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** The path with its id, or its last part, as a pattern. */
function pattern(url: URL): string {
  const [id] = findIds(url.pathname);
  const parts = url.pathname.split('/').filter(Boolean);
  const own = parts.map((part, i) => {
    if (id && part.toUpperCase() === id.toUpperCase()) return /^NCT/.test(id) ? '(NCT0\\d{7})' : '([^/]+)';
    return !id && i === parts.length - 1 ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return `/^\\/${own.join('\\/')}\\/?$/${id ? 'i' : ''}`;
}

function adapter(site: string, url: URL): string {
  const domain = url.hostname.replace(/^www\./, '');
  const hosts = (domain === url.hostname ? [domain] : [domain, url.hostname]).map((host) => `'${host}'`).join(', ');
  const isNct = findIds(url.pathname).some((id) => id.startsWith('NCT'));
  const inPath = isNct ? 'nctInPath' : 'idsInPath';
  return `// ${domain}: how its pages are laid out, and which parts of that were seen on a real page.
import { addressOf, ${inPath} } from './address';
import { readByHeadings } from './generic';
import type { Examples, SiteRead } from './site';

export const address = addressOf({
  id: '${site}',
  name: '${domain}',
  hosts: [${hosts}],
  trial: (url) => ${inPath}(url, ${pattern(url)}),
});

export const examples: Examples = {
  trial: ['${url.href}'],
  other: ['${url.origin}/', '${url.origin}/search?q=lupus'],
};

export function read(doc: Document, url: string): SiteRead {
  return readByHeadings(doc, url);
}
`;
}

function page(of: string): string {
  return `<!DOCTYPE html>
<!-- address: ${of} -->
<!-- Verified: nothing yet. Not verified: all tags. The criteria are the project's own. -->
<html lang="en">
<head><meta charset="utf-8"><title>A Study of KX-12 Natural Killer Cells in Lupus</title></head>
<body>
<main>
<h1>A Study of KX-12 Natural Killer Cells in Lupus</h1>
<h2>Eligibility</h2>
<h3>Inclusion Criteria</h3>
<ul><li>Platelets ≥ 60 × 10<sup>9</sup>/L</li></ul>
<h3>Exclusion Criteria</h3>
<ul><li>Rituximab within 24 weeks before screening</li></ul>
<h2>Outcome Measures</h2>
<p>Share of participants with hemoglobin ≥ 123 g/L</p>
</main>
</body>
</html>
`;
}
