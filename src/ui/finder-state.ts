// What is looked for among the studies: kept while the panel is open, from one trial to the next.
import { type Signal, signal } from '@preact/signals';
import { everything, type FilterId, type Search } from '../compare';

export type FinderState = {
  /** Whether the finder is shown. */
  open: Signal<boolean>;
  search: Signal<Search>;
  /** The filter whose values are offered now; null for none. */
  offered: Signal<FilterId | null>;
  /** Whether the focus goes back to the button when the finder is shut. */
  returns: boolean;
  /** Drops all conditions; the order stays. */
  clear: () => void;
};

export function createFinder(): FinderState {
  const search = signal<Search>(everything);
  return {
    open: signal(false),
    search,
    offered: signal<FilterId | null>(null),
    returns: false,
    clear: () => {
      search.value = { ...everything, sort: search.value.sort };
    },
  };
}
