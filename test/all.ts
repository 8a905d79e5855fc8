// `npm test`: everything that is checked, one part after the other, with a table at the end.
// A part that can't run for want of a browser counts as not run, never as passed; in CI that fails the run too.
// The last line is "N passed, M failed[, K skipped]": the tests of the unit and browser parts; any other part that fails
// adds one to M.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserKind, ensureBrowser } from './tools/browsers';

type Outcome = { passed: number; failed: number; skipped: number };
type Row = { part: string; result: 'passed' | 'FAILED' | 'not run'; note: string; seconds: number } & Outcome;

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'lupus-trial-lens-reports-'));
const rows: Row[] = [];

/** Runs a program of node_modules/.bin in the project's folder; its output goes straight to ours. Returns its status. */
function run(program: string, args: readonly string[], env: Record<string, string> = {}): number {
  const script = join(root, 'node_modules', '.bin', program);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  const { status } =
    process.platform === 'win32'
      ? spawnSync(`"${script}.cmd"`, args, { ...options, shell: true })
      : spawnSync(script, args, options);
  return status ?? 1;
}

/** A part without tests of its own. */
function check(part: string, steps: () => number): boolean {
  const started = heading(part);
  const failed = steps() === 0 ? 0 : 1;
  const result = failed ? 'FAILED' : 'passed';
  rows.push({ part, result, note: '', seconds: since(started), passed: 0, failed, skipped: 0 });
  return !failed;
}

/** A part whose tests vitest runs and counts. */
function tests(part: string, config: string, env: Record<string, string> = {}): void {
  const started = heading(part);
  const report = join(reports, `${part.replace(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('vitest', ['run', '--config', config, ...reporters], env);
  const outcome = readReport(report);
  // A file that can't be loaded, or an error outside all tests, fails the run without failing a test.
  const failed = Math.max(outcome.failed, status === 0 && outcome.passed > 0 ? 0 : 1);
  const note = `${outcome.passed} of ${outcome.passed + failed} tests${outcome.skipped ? `, ${outcome.skipped} skipped` : ''}`;
  rows.push({ part, result: failed ? 'FAILED' : 'passed', note, seconds: since(started), ...outcome, failed });
}

function readReport(path: string): Outcome {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped };
}

function notRun(part: string, note: string): void {
  rows.push({ part, result: 'not run', note, seconds: 0, passed: 0, failed: 0, skipped: 0 });
}

function heading(part: string): number {
  console.log(`\n── ${part} ${'─'.repeat(Math.max(0, 70 - part.length))}`);
  return Date.now();
}

const since = (start: number) => (Date.now() - start) / 1000;

function inBrowser(part: string, kind: BrowserKind, isBuilt: boolean): void {
  const { browser, ...missing } = ensureBrowser(kind);
  if (!isBuilt) notRun(part, 'the extension was not built');
  else if (!browser) notRun(part, 'why' in missing ? missing.why : '');
  else tests(part, 'test/e2e/vitest.config.ts', { LENS_BROWSER: kind });
}

function table(): string {
  const widest = Math.max(...rows.map(({ part }) => part.length));
  return rows
    .map(({ part, result, seconds, note }) =>
      `${part.padEnd(widest)}  ${result.padEnd(7)}  ${`${seconds.toFixed(1)} s`.padStart(8)}  ${note}`.trimEnd(),
    )
    .join('\n');
}

check('types', () => (existsSync(join(root, '.wxt')) ? 0 : run('wxt', ['prepare'])) || run('tsc', ['--noEmit']));
check('lint', () => run('biome', ['check', '.']));
tests('unit', 'test/vitest.config.ts');
const built = check('build', () => run('wxt', ['build']) || run('wxt', ['build', '-b', 'firefox']));
inBrowser('browser: Chromium', 'chromium', built);
inBrowser('browser: Firefox', 'firefox', built);
rmSync(reports, { recursive: true, force: true });

const sum = (key: keyof Outcome) => rows.reduce((total, row) => total + row[key], 0);
const isMissingInCi = Boolean(process.env.CI) && rows.some(({ result }) => result === 'not run');
console.log(`\n${table()}\n`);
if (isMissingInCi) console.log('A browser part did not run; in CI that is a failure.');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`);
process.exitCode = sum('failed') > 0 || isMissingInCi ? 1 : 0;
