// What the tests of the catalogues share.
import { lex } from '../../src/text/lex';

/** A name as the matcher sees it: folded words, marks between them dropped. Two names with one key are one name. */
const keyOf = (name: string): string =>
  lex(name)
    .map((token) => token.word)
    .filter((word) => !['-', '/', '.', "'"].includes(word))
    .join(' ');

/** Every name and abbreviation of `rows` that stands under more than one id: "name: id, id". */
export function sharedNames(rows: readonly { id: string; names: readonly string[]; abbr?: readonly string[] }[]) {
  const owners = new Map<string, Set<string>>();
  const own = (key: string, id: string) => owners.set(key, (owners.get(key) ?? new Set()).add(id));
  for (const row of rows) {
    for (const name of row.names) own(keyOf(name), row.id);
    for (const name of row.abbr ?? []) own(`=${name}`, row.id);
  }
  return [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => `${name}: ${[...ids].sort().join(', ')}`);
}

export const repeated = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);
