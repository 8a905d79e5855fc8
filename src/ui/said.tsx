// Sentences with elements in them, in the order of the language.
import { type ComponentChildren, Fragment } from 'preact';
import { type Key, parts } from '../words/words';

type SaidProps = {
  id: Key;
  /** What stands at `$1`, `$2` … */
  with: readonly ComponentChildren[];
  /** Chooses the form of a sentence that has several. */
  count?: number;
};

/** A sentence with elements at its `$1` … `$9`. */
export const Said = ({ id, with: elements, count }: SaidProps) => (
  <>
    {parts(id, elements.length, count).map((part, i) => (
      <Fragment key={i}>{typeof part === 'string' ? part : elements[part]}</Fragment>
    ))}
  </>
);
