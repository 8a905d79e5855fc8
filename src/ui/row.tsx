// A row of the trial's findings.
import type { ComponentChildren } from 'preact';
import type { Entry } from './findings';

type RowProps = {
  entry: Entry;
  /** Goes to its place; without it, or without a place on the page, the row is no button. */
  show: (() => void) | undefined;
  /** A class beside "row". */
  kind?: string;
  children: ComponentChildren;
};

/** One finding: a button where it has a place on the page. */
export function FindingRow({ entry, show, kind, children }: RowProps) {
  const shared = { class: ['row', kind].join(' ').trim(), 'data-key': entry.key, title: entry.meaning };
  return show && entry.refs.length > 0 ? (
    <button type="button" tabIndex={-1} {...shared} onClick={show}>
      {children}
    </button>
  ) : (
    <div {...shared}>{children}</div>
  );
}
