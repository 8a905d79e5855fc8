// Finds names in a run of tokens: all catalogues in one pass, the longest name first.
import { fold, lex, type Token } from './lex';

type Node = { next: Map<string, Node> | null; hits: Hit[] | null };

/** What a name stands for: a catalogue and the row in it. */
export type Hit = { list: string; row: number };

/** A name found: tokens [from, to) and all that it stands for. */
export type Match = { from: number; to: number; hits: readonly Hit[] };

const node = (): Node => ({ next: null, hits: null });

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
      at.next ??= new Map();
      let to = at.next.get(key);
      if (!to) {
        to = node();
        at.next.set(key, to);
      }
      at = to;
    }
    if (at === root) return;
    at.hits ??= [];
    if (!at.hits.some((h) => h.list === hit.list && h.row === hit.row)) at.hits.push(hit);
  }

  /** The longest name that starts at token `i`, or null. */
  at(tokens: readonly Token[], i: number): Match | null {
    const first = tokens[i]!;
    let best: Match | null = null;
    const loose = this.root.next?.get(first.word);
    if (loose) best = this.walk(loose, tokens, i, false);
    const exact = this.exact.next?.get(first.text);
    if (exact) {
      const found = this.walk(exact, tokens, i, true);
      if (found && (!best || found.to > best.to)) best = found;
      else if (found && best && found.to === best.to)
        best = { from: i, to: best.to, hits: [...best.hits, ...found.hits] };
    }
    return best;
  }

  private walk(start: Node, tokens: readonly Token[], i: number, exact: boolean): Match | null {
    let at: Node = start;
    let j = i + 1;
    let best: Match | null = at.hits ? { from: i, to: j, hits: at.hits } : null;
    while (at.next && j < tokens.length) {
      const token = tokens[j]!;
      const to = at.next.get(exact ? token.text : token.word);
      if (to) {
        at = to;
        j++;
        if (at.hits) best = { from: i, to: j, hits: at.hits };
      } else if (skipped(token.word)) j++;
      else if (token.word === '(' && at !== start && closes(tokens, j))
        j = closes(tokens, j); // an abbreviation in brackets
      else break;
    }
    return best;
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
