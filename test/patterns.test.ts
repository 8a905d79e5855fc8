// No pattern that backtracks: what stands on a page may be anything, so every regular expression is looked through.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Rooms whose patterns meet text of any length that nobody has looked at. */
const MEETS_PAGES = /^src\/(?:criteria|text|sites|page|studies)\//;

type Pattern = { where: string; source: string; flags: string };

function patternsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${file}:${line}`, source, flags });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return found;
}

const patterns = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => patternsIn(join(folder, name))),
);

/** Ways to make a pattern slow. `anywhere`: also by looking for it again from each place of a long text. */
const slow = ({ source, flags }: Pattern, anywhere: boolean): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: anywhere } }).reports.length > 0;

describe('patterns', () => {
  it('are found, and a slow one is told', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(slow({ where: '', source: '^\\s*:?\\s*x', flags: '' }, false)).toBe(true);
    expect(slow({ where: '', source: '\\s+$', flags: '' }, true)).toBe(true);
  });

  it('have one way to match a text', () => {
    expect(patterns.filter((p) => slow(p, false)).map((p) => p.where)).toEqual([]);
  });

  it('are looked for in time in line with length, where they meet a page', () => {
    const meeting = patterns.filter((p) => MEETS_PAGES.test(p.where));
    expect(meeting.filter((p) => slow(p, true)).map((p) => p.where)).toEqual([]);
  });
});
