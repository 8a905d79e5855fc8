// The project's own source files as syntax trees, for tests that look into them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** A source file with its path from the project's folder. */
export type SourceFile = { path: string; tree: ts.SourceFile };

/** The TypeScript files of folders, as syntax trees. */
export const sourcesIn = (folders: readonly string[]): SourceFile[] =>
  folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((f) => f.isFile() && /\.tsx?$/.test(f.name))
    .map((f) => join(f.parentPath, f.name))
    .map((file) => ({
      path: relative(root, file).replaceAll('\\', '/'),
      tree: parsed(file, readFileSync(file, 'utf8')),
    }));

/** A text as a syntax tree. */
export const parsed = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** Calls back for every node of a tree, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The text of a file from the project's folder. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
