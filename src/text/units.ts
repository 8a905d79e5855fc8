// Recognises a unit of measurement right behind a number.
import { units } from '../terms/units';

type Node = { next: Map<string, Node>; ucum: string | null };
const root: Node = { next: new Map(), ucum: null };
for (const unit of units) {
  for (const spelling of unit.spellings) {
    let at = root;
    for (const ch of spelling.toLowerCase().replace(/\s+/g, '')) {
      let to = at.next.get(ch);
      if (!to) {
        to = { next: new Map(), ucum: null };
        at.next.set(ch, to);
      }
      at = to;
    }
    at.ucum ??= unit.ucum;
  }
}

const isLetterOrDigit = (c: number) =>
  (c >= 48 && c <= 57) || (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7);
const isBlank = (c: number) => c === 32 || c === 10;

export type UnitMatch = { ucum: string; end: number };

/**
 * The longest unit at `start` of the normalised `text` (case folded, blanks inside and before it passed over), or null.
 * A unit ends at a word's end: "mg" is not found in "mgs", nor "d" in "dose".
 */
export function unitAt(text: string, start: number): UnitMatch | null {
  let at = root;
  let best: UnitMatch | null = null;
  let i = start;
  for (;;) {
    const c = text.charCodeAt(i);
    if (Number.isNaN(c)) break;
    if (isBlank(c)) {
      i++;
      if (i - start > 60) break;
      continue;
    }
    const ch = c >= 65 && c <= 90 ? String.fromCharCode(c + 32) : text[i]!;
    const to = at.next.get(ch);
    if (!to) break;
    at = to;
    i++;
    if (at.ucum && !(isLetterOrDigit(c) && isLetterOrDigit(text.charCodeAt(i)))) best = { ucum: at.ucum, end: i };
  }
  return best;
}
