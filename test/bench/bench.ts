// Speed, measured as ratios and rates in one run: never a test that a slow machine could fail.
//   npm run bench            the reader on texts of the project's own, and on ../shared where it is
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { NOTHING_ABOVE } from '../../src/criteria/above';
import { clausesOf } from '../../src/criteria/clauses';
import { outline } from '../../src/criteria/outline';
import { piecesOf } from '../../src/criteria/pieces';
import { readCriteria } from '../../src/criteria/read';
import { resultsOf } from '../../src/criteria/results';
import { thresholdsOf } from '../../src/criteria/thresholds';
import { windowsOf } from '../../src/criteria/windows';
import { lex } from '../../src/text/lex';
import { normalize } from '../../src/text/normalize';
import { benchDetect } from './detect';
import { middle } from './figures';
import { sample } from './sample';
import { benchScale } from './scale';
import { benchStudies } from './studies';
import { benchWide } from './wide';

/** Median milliseconds of `runs` runs, after two that do not count. */
function median(run: () => unknown, runs = 7): number {
  run();
  run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return middle(times);
}

const rate = (chars: number, ms: number) => `${(chars / 1e3 / ms).toFixed(2)} MB/s`;
const row = (...cells: string[]) => console.log(cells.map((c, i) => (i ? c.padStart(14) : c.padEnd(34))).join(''));

function stages(name: string, texts: readonly string[]): void {
  const chars = texts.reduce((n, t) => n + t.length, 0);
  const items = texts.flatMap((t) => outline(t));
  const pieces = items.map((item) => piecesOf(item.text));
  // warm first: what runs cold says more of the engine's compiler than of the reader
  for (let i = 0; i < 20; i++) for (const t of texts) readCriteria(t);
  const whole = median(() => texts.map((t) => readCriteria(t)));
  console.log(`\n${name}: ${texts.length} texts, ${chars} characters, ${items.length} criteria`);
  row('stage', 'ms', 'share', 'rate');
  const stage = (label: string, run: () => unknown) => {
    const ms = median(run);
    row(label, ms.toFixed(1), `${Math.round((ms / whole) * 100)} %`, rate(chars, ms));
  };
  stage('outline', () => texts.map((t) => outline(t)));
  stage('normalize', () => items.map((i) => normalize(i.text)));
  stage('normalize, lex', () => items.map((i) => lex(normalize(i.text).text)));
  stage('normalize, lex, pieces', () => items.map((i) => piecesOf(i.text)));
  stage('clauses, thresholds', () =>
    pieces.map((p) => thresholdsOf(p.list, clausesOf(p.list, p.normalized.text), p.normalized.text, [])),
  );
  const cut = pieces.map((p, i) => ({
    list: p.list,
    text: p.normalized.text,
    kind: items[i]!.kind,
    clauses: clausesOf(p.list, p.normalized.text),
  }));
  stage('windows', () => cut.map((c) => windowsOf(c.list, c.clauses, c.kind, new Set(), NOTHING_ABOVE)));
  stage('results', () => cut.map((c) => resultsOf(c.list, c.clauses)));
  row('all of it', whole.toFixed(1), '100 %', rate(chars, whole));
  console.log(
    `${Math.round(items.length / (whole / 1000))} criteria a second; a text takes ${(whole / texts.length).toFixed(2)} ms`,
  );
}

stages(
  'own sample',
  Array.from({ length: 40 }, () => sample),
);
const dev = new URL('../../../shared/eval/dev/', import.meta.url);
if (existsSync(dev))
  stages(
    'dev set',
    readdirSync(dev)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => readFileSync(new URL(f, dev), 'utf8')),
  );
else console.log('\n../shared is not there: the dev set was not measured.');

/** The sample's words in an order that is no language's, the same in each run. */
function anyOrder(chars: number): string {
  const words = sample.split(/\s+/);
  let seed = 7;
  let text = '';
  while (text.length < chars) {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    text += `${words[seed % words.length]} `;
  }
  return text;
}

const long = sample.repeat(Math.ceil(1e6 / sample.length)).slice(0, 1e6);
const line = long.replace(/\s+/g, ' ');
console.log('\n1 MB in one text');
row('as printed', `${median(() => readCriteria(long), 3).toFixed(0)} ms`);
row('in one line', `${median(() => readCriteria(line), 3).toFixed(0)} ms`);

console.log('\nGrowth: time of a text 100 times as long, as a multiple (100 is in line with length)');
for (const [name, text] of [
  ['as printed', sample],
  ['in one line', sample.replace(/\s+/g, ' ')],
  ['periods only', 'within 2 weeks or '.repeat(600)],
  ['numbers only', '≥ 3 × ULN and '.repeat(600)],
  ['brackets only', '((('.repeat(2000)],
  ['words in any order', anyOrder(6000)],
] as const) {
  const once = median(() => Array.from({ length: 10 }, () => readCriteria(text)), 5) / 10;
  const hundred = median(() => readCriteria(text.repeat(100)), 3);
  row(name, `${(hundred / once).toFixed(0)} ×`);
}

const look = benchDetect();
console.log("\nAddresses that are no trial's: microseconds a look");
row('known sites', look.knownSites.toFixed(1));
row('elsewhere', look.elsewhere.toFixed(1));

console.log('');
await benchStudies();

console.log('');
await benchWide();

await benchScale();
