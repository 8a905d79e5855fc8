// A language's file, leaf by leaf.
import type { Tree } from '../../src/words/catalogue';

/** A sentence: one form, or one for each kind of count ("0", "1", "n"). */
export type Forms = Readonly<Record<string, string>>;

const isForms = (value: Tree): value is Forms => typeof value.n === 'string';

/** The sentences of a file by their keys; one without plural forms has the form "". */
export function leavesOf(tree: Tree, before = ''): Map<string, Forms> {
  const all = new Map<string, Forms>();
  for (const [name, value] of Object.entries(tree)) {
    const key = before + name;
    if (typeof value === 'string') all.set(key, { '': value });
    else if (isForms(value)) all.set(key, value);
    else for (const [k, v] of leavesOf(value, `${key}.`)) all.set(k, v);
  }
  return all;
}

export const keysOf = (tree: Tree): string[] => [...leavesOf(tree).keys()];

/** The "$1" … "$9" of a text, each once, in order. */
export const holesOf = (text: string): string[] => [...new Set(text.match(/\$[1-9]/g))].sort();
