/** Cuts a table cell of names, parted by ";" or line ends, into its names; blanks around a name don't count. */
export const words = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
