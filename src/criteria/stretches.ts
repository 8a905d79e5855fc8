// A very long item is read in stretches, so that time and memory stay in line with length whatever a page holds.

/** Characters in a stretch; a criterion is hardly ever longer. */
export const STRETCH = 8000;
/** How far back from its end a stretch looks for the end of a statement. */
const BACK = 2000;

const ENDS = /[.;。；!?]\s+(?=[\p{Lu}\p{Lo}\d(•*-])|[。；]/gu;

/**
 * Cuts a text where a statement ends: at a full stop or a semicolon, else at a blank, else anywhere.
 * @returns the stretches [from, to) that make up the text; one for all texts of a usual length
 */
export function stretchesOf(text: string): [number, number][] {
  const stretches: [number, number][] = [];
  let from = 0;
  while (text.length - from > STRETCH) {
    const to = from + cutIn(text.slice(from + STRETCH - BACK, from + STRETCH)) + STRETCH - BACK;
    stretches.push([from, to]);
    from = to;
  }
  stretches.push([from, text.length]);
  return stretches;
}

/** Behind the last end of a statement; else the last blank; else the end, but never between two halves of a character. */
function cutIn(tail: string): number {
  const ends = [...tail.matchAll(ENDS)];
  const last = ends[ends.length - 1];
  if (last) return last.index + last[0].length;
  const blank = tail.lastIndexOf(' ');
  if (blank > 0) return blank + 1;
  return /[\ud800-\udbff]$/.test(tail) ? tail.length - 1 : tail.length;
}
