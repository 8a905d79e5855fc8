// The reader's rate, stage by stage, and how its time grows with length. Run as built (built.ts): what runs TypeScript as
// it stands wraps every inner function to keep its name, which costs the reader a tenth of its speed.
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
import { middle } from './figures';
import { sample } from './sample';

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
  for (let read = 0; read < 5e6; read += chars) for (const t of texts) readCriteria(t);
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
    `${Math.round(items.length / (whole / 1000))} criteria and ${Math.round(chars / (whole / 1000))} characters a second; a text takes ${(whole / texts.length).toFixed(2)} ms`,
  );
}

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

/**
 * Prints the reader's rates on the project's own sample, on `dev` (real criteria, where they are there), on 1 MB in one
 * text, and the growth with length.
 */
export function benchReader(dev: readonly string[]): void {
  stages(
    'own sample',
    Array.from({ length: 40 }, () => sample),
  );
  if (dev.length > 0) stages('dev set', dev);
  else console.log('\n../shared is not there: the dev set was not measured.');

  const long = sample.repeat(Math.ceil(1e6 / sample.length)).slice(0, 1e6);
  const line = long.replace(/\s+/g, ' ');
  stages('1 MB in one text, as printed', [long]);
  stages('1 MB in one text, in one line', [line]);

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
}
