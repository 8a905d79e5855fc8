// `npm run e2e [chromium|firefox] [file …]`: the browser tests alone, on the extension as last built.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from '../tools/browsers';
import { projectRoot } from './harness';

const isKind = (word: string): word is BrowserKind => word === 'chromium' || word === 'firefox';
const words = process.argv.slice(2);
const kinds = words.filter(isKind);
const files = words.filter((word) => !isKind(word));

let status = 0;
for (const kind of kinds.length ? kinds : (['chromium', 'firefox'] as const)) {
  console.log(`\n── ${kind} ──`);
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', 'test/e2e/vitest.config.ts', ...files];
  const env = { ...process.env, LENS_BROWSER: kind };
  const code = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: 'inherit', env }).status ?? 1;
  status ||= code;
}
process.exitCode = status;
