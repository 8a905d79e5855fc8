// npm run seeds:refresh -- [--write] [--api URL] [NCT …]   brings seeds/ up to date from ClinicalTrials.gov.
// Shows what would change, study by study; with --write it changes the files. For maintainers who are online.
import '../../src/words/english';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Study } from '../../src/model/study';
import { fetchStudy } from '../../src/studies/clinicaltrials-gov';
import { READ, REGISTERED } from '../../src/studies/history';
import { combined } from '../../src/studies/overlay';
import { RegistryError } from '../../src/studies/registry';
import { seedFiles } from './seeds-index';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** One fact of a study as a line of the diff. */
const said = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
};

type Limit = Study['thresholds'][number];
type Period = Study['windows'][number];
const limit = (t: Limit) =>
  `${t.kind} ${t.analyte} ${t.comparator} ${t.value} ${t.unit ?? ''}${t.exception ? ` (${t.exception})` : ''}`.trim();
const period = (w: Period) =>
  `${w.kind} ${w.type} ${w.agents.join('+')} ${w.ever ? 'ever' : `${w.value ?? ''} ${w.unit ?? ''}`} ${w.anchor ?? ''}`.trim();

/** What differs between two records, one line each, "-" before what goes and "+" before what comes; [] where nothing does. */
function diffOf(before: Study, after: Study): string[] {
  const lines: string[] = [];
  for (const name of [...REGISTERED, ...READ]) {
    const [was, is] = [before[name]?.value, after[name]?.value];
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    if (was !== undefined) lines.push(`- ${name}: ${said(was)}`);
    if (is !== undefined) lines.push(`+ ${name}: ${said(is)}`);
  }
  const lists = (one: Study) => [
    ...one.thresholds.map((t) => `limit: ${limit(t)}`),
    ...one.windows.map((w) => `window: ${period(w)}`),
    ...one.outcomes.map((o) => `outcome: ${o.type ?? ''} ${said(o.measure)}`),
  ];
  const [was, is] = [new Set(lists(before)), new Set(lists(after))];
  for (const line of was) if (!is.has(line)) lines.push(`- ${line}`);
  for (const line of is) if (!was.has(line)) lines.push(`+ ${line}`);
  return lines;
}

export type RefreshOptions = {
  /** Folder of the seeds. */
  folder?: string;
  /** Address of the API. */
  api?: string;
  /** Only these ids; all of the folder otherwise. */
  ids?: readonly string[];
  /** Change the files; otherwise only say what would change. */
  write?: boolean;
  today?: string;
  retries?: number;
  say?: (line: string) => void;
};

/**
 * Compares each seed with its record at the registry, says what differs and, with `write`, rewrites the files that do.
 * A study that can't be fetched is named and left as it is.
 * @returns ids by what became of them
 */
export async function refreshSeeds(options: RefreshOptions = {}) {
  const { folder = SEEDS, write = false, say = console.log } = options;
  const result = { changed: [] as string[], same: [] as string[], failed: [] as string[] };
  for (const file of seedFiles(folder)) {
    const path = `${folder}${file}`;
    const id = file.replace('.json', '');
    if (options.ids && options.ids.length > 0 && !options.ids.includes(id)) continue;
    const before = Study.parse(JSON.parse(readFileSync(path, 'utf8')));
    try {
      const { study, dropped } = await fetchStudy(id, {
        patience: 120_000,
        ...(options.api ? { api: options.api } : {}),
        ...(options.today ? { today: options.today } : {}),
        ...(options.retries === undefined ? {} : { retries: options.retries }),
      });
      const after = Study.parse(combined(before, study));
      const lines = diffOf(before, after);
      if (dropped.length > 0) say(`${id}: not readable at the registry: ${dropped.join(', ')}`);
      if (lines.length === 0) {
        result.same.push(id);
        continue;
      }
      result.changed.push(id);
      say(`${id}\n${lines.map((line) => `  ${line}`).join('\n')}`);
      if (write) writeFileSync(path, `${JSON.stringify(after, null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      result.failed.push(id);
      say(`${id}: ${error.message}`);
    }
  }
  const { changed, same, failed } = result;
  say(`${changed.length} ${write ? 'changed' : 'would change'}, ${same.length} the same, ${failed.length} not fetched`);
  if (changed.length > 0) {
    say(
      write
        ? 'Criteria are facts and numbers only; look through the diff for sentences, then: npx biome check --write seeds && npm run unit'
        : 'Nothing was written; npm run seeds:refresh -- --write changes the files.',
    );
  }
  return result;
}

/** What the command line asks for; null where it is not understood. */
function asked(argv: string[]): Pick<RefreshOptions, 'write' | 'api' | 'ids'> | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { write: { type: 'boolean', default: false }, api: { type: 'string' } },
    });
    const isOff = positionals.some((id) => !/^NCT\d{8}$/.test(id)) || (values.api && !URL.canParse(values.api));
    return isOff ? null : { ...values, ids: positionals };
  } catch {
    return null;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = asked(process.argv.slice(2));
  if (!options) {
    console.error('usage: npm run seeds:refresh -- [--write] [--api URL] [NCT …]');
    process.exitCode = 2;
  } else if ((await refreshSeeds(options)).failed.length > 0) process.exitCode = 1;
}
