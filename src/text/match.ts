// Finds names in a run of tokens: all catalogues in one pass, the longest name first.
import { fold, lex, type Token } from './lex';

/**
 * A place in the tree of names. Most have one word behind them: it stands in the node itself (`key`, `only`), since a
 * Map each would not fit into the processor's cache.
 */
type Node = { key: string | null; only: Node | null; next: Map<string, Node> | null; name: Name | null };

/** Where names begin: those in any case, and those in exactly one. */
export type Opening = { loose: Node | null; exact: Node | null };

/** What a name stands for: a catalogue and the row in it. */
export type Hit = { list: string; row: number };

/** A name: all that it stands for, and what a reader of tokens notes of it, so that it works that out once. */
export type Name = { hits: readonly Hit[]; notes: unknown };

/** A name found at tokens [from, to). */
export type Match = { from: number; to: number; name: Name };

const node = (): Node => ({ key: null, only: null, next: null, name: null });

/** The node behind `at` for a word, or null. */
const behind = (at: Node, word: string): Node | null =>
  at.next ? (at.next.get(word) ?? null) : at.key === word ? at.only : null;

/** The same, made where it is not there. */
function grown(at: Node, word: string): Node {
  const met = behind(at, word);
  if (met) return met;
  const made = node();
  if (at.next) at.next.set(word, made);
  else if (at.key === null) {
    at.key = word;
    at.only = made;
  } else {
    at.next = new Map([
      [at.key, at.only as Node],
      [word, made],
    ]);
    at.key = at.only = null;
  }
  return made;
}

/** A set of names. Case, plural, hyphens, slashes and full stops inside names are folded. */
export class Lexicon {
  private readonly root = node();
  /** Names that count in exactly their case stand in a tree of their own. */
  private readonly exact = node();
  /** Every folded word that stands in a name. */
  readonly words = new Set<string>();

  /** Adds a name; `exact` names count in exactly this case only. */
  add(name: string, hit: Hit, exact = false): void {
    const root = exact ? this.exact : this.root;
    let at = root;
    for (const token of lex(name)) {
      if (skipped(token.word)) continue;
      const key = exact ? token.text : token.word;
      if (!exact) this.words.add(key);
      at = grown(at, key);
    }
    if (at === root) return;
    const hits = at.name?.hits ?? [];
    if (!hits.some((h) => h.list === hit.list && h.row === hit.row))
      at.name = { hits: [...hits, hit], notes: undefined };
  }

  /** Where the names begin that a token opens; null where it opens none. The same for equal tokens. */
  opening({ word, text }: { word: string; text: string }): Opening | null {
    const loose = behind(this.root, word);
    const exact = behind(this.exact, text);
    return loose || exact ? { loose, exact } : null;
  }

  /**
   * The longest name that starts at token `i`, or null.
   * @param opening what `opening` says of that token, where it was asked before
   */
  at(tokens: readonly Token[], i: number, opening = this.opening(tokens[i]!)): Match | null {
    if (!opening) return null;
    const { loose, exact } = opening;
    let best = loose ? this.walk(loose, tokens, i, false) : null;
    if (exact) {
      const found = this.walk(exact, tokens, i, true);
      if (found && (!best || found.to > best.to)) best = found;
      else if (found && best && found.to === best.to)
        best = { from: i, to: best.to, name: { hits: [...best.name.hits, ...found.name.hits], notes: undefined } };
    }
    return best;
  }

  private walk(start: Node, tokens: readonly Token[], i: number, exact: boolean): Match | null {
    let at: Node = start;
    let j = i + 1;
    let name = at.name;
    let to = j;
    while ((at.next || at.only) && j < tokens.length) {
      const token = tokens[j]!;
      const next = behind(at, exact ? token.text : token.word);
      if (next) {
        at = next;
        j++;
        if (at.name) {
          name = at.name;
          to = j;
        }
      } else if (skipped(token.word)) j++;
      else if (token.word === '(' && at !== start && closes(tokens, j))
        j = closes(tokens, j); // an abbreviation in brackets
      else break;
    }
    return name && { from: i, to, name };
  }
}

/** Behind the bracket that opens at `i` and holds an abbreviation (four tokens at the most), or 0. */
function closes(tokens: readonly Token[], i: number): number {
  for (let j = i + 2; j <= i + 5; j++) if (tokens[j]?.word === ')') return j + 1;
  return 0;
}

/** Marks that may stand between the words of a name, or not. */
const skipped = (word: string) => word === '-' || word === '/' || word === '.' || word === "'" || word === '"';

export { fold };
