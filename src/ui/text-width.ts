// About how much room a text takes, for pictures that set their own lines.
import { isWide } from '../compare/width';

/** How wide one character is, in letters of the Latin alphabet. */
const widthOf = (character: string): number => (isWide(character) ? 1.8 : 1);

/** How wide a text is, in letters of the Latin alphabet. */
export const textWidth = (text: string): number => [...text].reduce((sum, c) => sum + widthOf(c), 0);

/** A text cut to a width in letters of the Latin alphabet, with "…" where it was cut. */
export function cutTo(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let cut = '';
  let room = most - 1;
  for (const c of text) {
    room -= widthOf(c);
    if (room < 0) break;
    cut += c;
  }
  return `${cut.trimEnd()}…`;
}

/** The end of a text, from a whole word on where there are blanks, with "…" before it where its beginning was cut off. */
export function cutFrom(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let end = '';
  let room = most - 2;
  for (const c of [...text].reverse()) {
    room -= widthOf(c);
    if (room < 0) break;
    end = c + end;
  }
  const isWhole = /\s$/.test(text.slice(0, text.length - end.length));
  return `… ${(isWhole ? end : end.replace(/^\S{0,24}\s+/, '')).trimStart()}`;
}

/** Breaks a text into lines of at most so many letters: at blanks but no-break ones, and between wide characters. */
export function brokenLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0\u202f]+/)) {
    let blank = ' ';
    for (const piece of pieces(word)) {
      const last = lines[lines.length - 1];
      const joined = last === undefined ? piece : last + blank + piece;
      if (last !== undefined && textWidth(joined) <= most) lines[lines.length - 1] = joined;
      else lines.push(piece);
      blank = '';
    }
  }
  return lines;
}

/** Signs that may not begin a line, and those that may not end one. */
const closing = /[、。，．：；！？）」』】〉》]/;
const opening = /[（「『【〈《]$/;

/** A word cut where a line may break: before and after a wide character. */
function pieces(word: string): string[] {
  const out: string[] = [];
  for (const c of word) {
    const last = out.at(-1);
    const isCut = last !== undefined && (isWide(c) || isWide(last.slice(-1)));
    if (last === undefined || (isCut && !closing.test(c) && !opening.test(last))) out.push(c);
    else out[out.length - 1] = last + c;
  }
  return out;
}
