// Writes src/studies/seeds.ts: one import a file of seeds/. Run after adding or removing a seed: npx tsx test/tools/seeds-index.ts
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);

/** The names of the seed files ("NCT01234567.json"), sorted. */
export function seedFiles(folder: string | URL = new URL('seeds/', root)): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** The text of src/studies/seeds.ts for these files. */
export function seedsModule(files: readonly string[]): string {
  const names = files.map((file) => file.replace('.json', ''));
  return `// Made by test/tools/seeds-index.ts; do not edit. The seed studies, in the order of their ids.
${names.map((name) => `import ${name} from '../../seeds/${name}.json';`).join('\n')}
import type { Study } from '../model/study';

export const seeds = [
${names.map((name) => `  ${name},`).join('\n')}
] as unknown as readonly Study[];
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(fileURLToPath(new URL('src/studies/seeds.ts', root)), seedsModule(seedFiles()));
}
