// A module of the bench, built as the extension's code is, and loaded.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Rollup } from 'vite';

/** What the module `name` beside this file exports, out of a build of it. */
export async function loadBuilt<T>(name: string): Promise<T> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, ssr: fileURLToPath(new URL(name, import.meta.url)), target: 'esnext' },
  })) as Rollup.RollupOutput;
  const folder = mkdtempSync(join(tmpdir(), 'lupus-trial-lens-bench-'));
  try {
    const file = join(folder, 'built.mjs');
    writeFileSync(file, output[0].code);
    return (await import(pathToFileURL(file).href)) as T;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
