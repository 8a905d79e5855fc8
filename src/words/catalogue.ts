// Sentences straight from a language's file, for where there is no browser: the command line, the tests.
import type { Source } from './words';

/** A language's file. `{ "1": …, "n": … }` are the forms of one sentence for one and for many. */
export type Tree = { readonly [key: string]: string | Tree };

const said = (value: string | Tree): string | undefined =>
  typeof value === 'string' ? value : typeof value.n === 'string' ? Object.values(value).join(' | ') : undefined;

const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const text = said(value);
    return text === undefined ? flat(value as Tree, `${before}${key}_`) : [[before + key, text] as [string, string]];
  });

/** A language's sentences by the names that the browser gives them: keys with "_" for ".". */
export const messagesOf = (tree: Tree): Map<string, string> => new Map(flat(tree));

/**
 * A source for `useWords` out of a language's file, filling in as `browser.i18n.getMessage` does.
 * @param trees the language's file, then the default's, for what the first does not have
 */
export function catalogue(...trees: Tree[]): Source {
  const all = new Map([...trees].reverse().flatMap((tree) => flat(tree)));
  return (name, substitutions) =>
    (all.get(name) ?? '').replace(/\$(\$|[1-9])/g, (_, what: string) =>
      what === '$' ? '$' : (substitutions[Number(what) - 1] ?? ''),
    );
}
