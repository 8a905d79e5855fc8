// Columns of the wide view that stay in sight when the table is scrolled sideways. They stand first, in the order of the
// columns, so how many there are says which.

export type Columns = { ids: readonly string[]; pinned: number };

/** Keeps a study's column in sight: it goes behind those that are kept already. Unchanged where it is one of them. */
export function pin({ ids, pinned }: Columns, id: string): Columns {
  const at = ids.indexOf(id);
  if (at < pinned) return { ids, pinned };
  return { ids: moved(ids, id, pinned), pinned: pinned + 1 };
}

/** Lets it go: it becomes the first of those that scroll. */
export function unpin({ ids, pinned }: Columns, id: string): Columns {
  const at = ids.indexOf(id);
  if (at < 0 || at >= pinned) return { ids, pinned };
  return { ids: moved(ids, id, pinned - 1), pinned: pinned - 1 };
}

/** Puts a column in another place, among those that are kept in sight or among those that scroll. */
export function move({ ids, pinned }: Columns, id: string, place: number): Columns {
  const at = ids.indexOf(id);
  if (at < 0) return { ids, pinned };
  const [first, last] = at < pinned ? [0, pinned - 1] : [pinned, ids.length - 1];
  return { ids: moved(ids, id, Math.min(last, Math.max(first, place))), pinned };
}

/** Takes a column away. */
export const remove = ({ ids, pinned }: Columns, id: string): Columns => ({
  ids: ids.filter((other) => other !== id),
  pinned: ids.indexOf(id) >= 0 && ids.indexOf(id) < pinned ? pinned - 1 : pinned,
});

function moved(ids: readonly string[], id: string, place: number): string[] {
  const next = ids.filter((other) => other !== id);
  next.splice(place, 0, id);
  return next;
}
