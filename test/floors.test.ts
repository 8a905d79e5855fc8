// The house's one rule: imports go down the floors, never up, and there is no circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Folder → its floor. A folder may import from its own floor's own folder, and from any floor below. */
const FLOORS: Record<string, number> = {
  'src/model': 0,
  'src/terms': 0,
  'src/words': 0,
  'src/text': 1,
  'src/criteria': 2,
  'src/sites': 3,
  'src/studies': 3,
  'src/compare': 3,
  'src/plain': 3,
  'src/page': 4,
  'src/ui': 4,
  'src/background': 4,
  'src/cli': 5,
  entrypoints: 5,
};

/** Imports inside one floor that are meant, each with its reason. */
const MEANT: Record<string, string> = {
  'src/terms → src/model': 'terms sit on the model, on the same floor',
  'src/compare → src/plain': 'cells are said in plain words',
  'src/studies → src/sites': 'a page’s trial is known by its registry id',
  'src/studies → src/plain': 'reasons are said in plain words',
};

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && /\.tsx?$/.test(f.name))
    .map((f) => relative(root, join(f.parentPath, f.name)));

const folderOf = (file: string) => Object.keys(FLOORS).find((folder) => file.startsWith(`${folder}/`));

type Edge = { from: string; to: string };
const edges: Edge[] = ['src', 'entrypoints'].flatMap(files).flatMap((from) =>
  [...readFileSync(join(root, from), 'utf8').matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)].map((m) => ({
    from,
    to: relative(root, resolve(root, dirname(from), m[1]!)),
  })),
);

describe('floors', () => {
  it('every folder of src has a floor', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((f) => f.isDirectory())
      .map((f) => `src/${f.name}`);
    expect(folders.filter((f) => !(f in FLOORS))).toEqual([]);
    expect(edges.length).toBeGreaterThan(100);
  });

  it('imports go down', () => {
    const wrong = edges.flatMap(({ from, to }) => {
      const a = folderOf(from);
      const b = folderOf(to);
      if (!a || !b || a === b || `${a} → ${b}` in MEANT) return [];
      return FLOORS[b]! < FLOORS[a]! ? [] : [`${from} → ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  it('what reads and compares knows no browser', () => {
    const pure = ['src/model', 'src/terms', 'src/words', 'src/text', 'src/criteria', 'src/compare', 'src/plain'];
    const wrong = pure
      .flatMap(files)
      .filter((f) =>
        /(?<![.\w])(?:document|window|browser|chrome)\.[a-z]|webextension-polyfill|from '(?:preact|node:)/.test(
          readFileSync(join(root, f), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ''),
        ),
      );
    expect(wrong).toEqual([]);
  });
});
