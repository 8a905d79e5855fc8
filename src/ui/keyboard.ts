// The findings by keyboard: one stop in the tab order, arrows or j and k within, n and p through the page, "/" to the search.
import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Key } from '../words/words';

/** What the keys do, for the line that says so; single letters and signs apart, since they can be switched off. */
export const keyHelp: readonly { keys: readonly string[]; single: readonly string[]; what: Key }[] = [
  { keys: ['↑', '↓'], single: ['j', 'k'], what: 'keyboard.move' },
  { keys: [], single: ['n', 'p'], what: 'keyboard.step' },
  { keys: [], single: ['/'], what: 'keyboard.search' },
];

export type KeyAction = { to: number; show: boolean };

/**
 * What a key does in a list of rows.
 * @param key as in KeyboardEvent.key
 * @param at the row in focus; -1 where the focus is not in the list
 * @param count how many rows there are
 * @param single whether single letters act
 * @returns the row to go to, and whether to show its place on the page; null where the key means nothing here
 */
export function keyAction(key: string, at: number, count: number, single = true): KeyAction | null {
  if (count === 0) return null;
  const next = at + 1;
  const previous = at < 0 ? count - 1 : at - 1;
  const within: Record<string, number> = { ArrowDown: next, ArrowUp: previous, Home: 0, End: count - 1 };
  const anywhere: Record<string, number> = single ? { j: next, k: previous, n: next, p: previous } : {};
  const to = (at < 0 ? undefined : within[key]) ?? anywhere[key];
  if (to === undefined) return null;
  return { to: Math.max(0, Math.min(to, count - 1)), show: key === 'n' || key === 'p' };
}

/** The rows that can have the focus: those in shut parts can not. */
const rowsIn = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('button.row')].filter((row) => !row.closest('details:not([open])'));

/** Makes one row the list's stop in the tab order. */
function settle(root: HTMLElement, chosen: HTMLElement | undefined): void {
  const rows = [...root.querySelectorAll<HTMLElement>('button.row')];
  const visible = rowsIn(root);
  const stop = chosen ?? visible.find((row) => row.tabIndex === 0) ?? visible[0];
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
}

const typing = 'input:not([type=radio]):not([type=checkbox]), select, textarea';

/**
 * Gives the rows (`button.row` with tabIndex -1) in `list` their keys.
 * @param search the box that "/" goes to
 * @param single whether single letters and signs act; asked at each key
 */
export function useFindingKeys(
  list: RefObject<HTMLElement>,
  search: RefObject<HTMLInputElement>,
  single: ReadonlySignal<boolean>,
): void {
  // After every render: rows come and go with the search.
  useLayoutEffect(() => {
    if (list.current) settle(list.current, undefined);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!list.current || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const rows = rowsIn(list.current);
      const at = rows.indexOf(document.activeElement as HTMLElement);
      if (target !== null && target === search.current) {
        if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
        event.preventDefault();
        rows[0]?.focus();
        return;
      }
      if (target?.closest(typing)) return;
      if (event.key === '/') {
        if (!search.current || !single.peek()) return;
        event.preventDefault();
        search.current.focus();
        search.current.select();
        return;
      }
      if (target?.closest('input, summary, [role=tab]') && event.key.length > 1) return;
      const action = keyAction(event.key, at, rows.length, single.peek());
      const row = action && rows[action.to];
      if (!row) return;
      event.preventDefault();
      row.focus();
      if (action.show) row.click();
    };
    const onFocus = (event: FocusEvent) => {
      const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('button.row') : null;
      if (row && list.current?.contains(row)) settle(list.current, row);
    };
    const onToggle = () => {
      if (list.current) settle(list.current, undefined);
    };
    const root = list.current;
    document.addEventListener('keydown', onKey);
    root?.addEventListener('focusin', onFocus);
    root?.addEventListener('toggle', onToggle, true);
    return () => {
      document.removeEventListener('keydown', onKey);
      root?.removeEventListener('focusin', onFocus);
      root?.removeEventListener('toggle', onToggle, true);
    };
  }, []);
}
