// What the search for a number’s owner looks at, and what it finds.
import type { Clauses } from './clauses';
import type { Piece } from './pieces';
import type { Value } from './values';

/** The analytes a value belongs to and the pieces [from, to) of the whole statement. */
export type Owners = { analytes: string[]; from: number; to: number; rule: string };

/** What the search for an owner may look at. */
export type Scene = {
  list: readonly Piece[];
  clauses: Clauses;
  text: string;
  values: readonly Value[];
  /** Owners of the values before, by index. */
  taken: ReadonlyMap<number, readonly string[]>;
  /** Analytes named in the item above. */
  above: readonly string[];
};
