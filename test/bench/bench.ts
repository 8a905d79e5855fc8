// Speed, measured as ratios and rates in one run: never a test that a slow machine could fail.
//   npm run bench            the reader on texts of the project's own, and on ../shared where it is
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadBuilt } from './built';
import { benchDetect } from './detect';
import type { benchReader } from './reader';
import { benchScale } from './scale';
import { benchStudies } from './studies';
import { benchWide } from './wide';

const dev = new URL('../../../shared/eval/dev/', import.meta.url);
const texts = existsSync(dev)
  ? readdirSync(dev)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(new URL(f, dev), 'utf8'))
  : [];
const reader = await loadBuilt<{ benchReader: typeof benchReader }>('reader.ts');
reader.benchReader(texts);

const row = (what: string, shown: string) => console.log(what.padEnd(34) + shown.padStart(14));
const look = benchDetect();
console.log("\nAddresses that are no trial's: microseconds a look");
row('known sites', look.knownSites.toFixed(1));
row('elsewhere', look.elsewhere.toFixed(1));

console.log('');
await benchStudies();

console.log('');
await benchWide();

await benchScale();
