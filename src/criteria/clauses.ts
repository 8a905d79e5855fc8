// Where one statement ends and the next begins: clause and sentence numbers, bracket depth, enumeration marks.
import { Is, type Piece } from './pieces';

/** For each piece: the number of its clause and its sentence, and how many brackets it stands in. */
export type Clauses = {
  clause: readonly number[];
  sentence: readonly number[];
  depth: readonly number[];
  part: readonly number[];
};

/** Pieces in the longest statement. */
const LONGEST = 400;

/**
 * Sentences end at a full stop, "。" or a new enumeration mark; clauses at a semicolon too. `part` counts enumerated
 * parts ("① …", "(2) …", "b) …") alone.
 */
export function clausesOf(list: readonly Piece[], text: string): Clauses {
  const n = list.length;
  // plain arrays: a typed one costs more to make than an item takes to read
  const clause = new Array<number>(n);
  const sentence = new Array<number>(n);
  const depth = new Array<number>(n);
  const part = new Array<number>(n);
  let c = 0;
  let s = 0;
  let d = 0;
  let p = 0;
  let begin = 0;
  const numbered = decimalParts(list);
  for (let i = 0; i < n; i++) {
    const piece = list[i]!;
    // a text without full stops: no statement is longer than this, and no search goes further
    if (i - begin >= LONGEST) {
      c++;
      s++;
      begin = i;
    }
    if (numbered?.has(i) || opensPart(list, i)) {
      begin = i;
      c++;
      s++;
      p++;
      d = 0;
    }
    if (piece.word === ')' || piece.word === ']') d = Math.max(0, d - 1);
    clause[i] = c;
    sentence[i] = s;
    depth[i] = d;
    part[i] = p;
    if (piece.word === '(' || piece.word === '[') d++;
    if (!(piece.is & Is.punct)) continue;
    if (piece.word === ';') c++;
    else if (piece.word === '。' || ((piece.word === '.' || piece.word === '?') && endsSentence(list, i, text))) {
      c++;
      s++;
      d = 0;
      begin = i + 1;
    }
  }
  return { clause, sentence, depth, part };
}

function endsSentence(list: readonly Piece[], i: number, text: string): boolean {
  const next = list[i + 1];
  if (!next) return true;
  if (text.charCodeAt(list[i]!.end) !== 32 && text.charCodeAt(list[i]!.end) !== 10) return false;
  const before = list[i - 1]?.word ?? '';
  if (SHORT.has(before)) return false;
  const c = text[next.start]!;
  return c !== c.toLowerCase() || /[\p{Lo}①-⑳(\d]/u.test(c);
}
const SHORT = new Set([
  'e.g',
  'eg',
  'i.e',
  'ie',
  'vs',
  'approx',
  'incl',
  'etc',
  'no',
  'st',
  'dr',
  'resp',
  'g',
  'e',
  'i',
  'min',
  'max',
]);

/** Where parts begin that are numbered "8.1 … 8.2 … 8.3 …"; null where there are none. */
function decimalParts(list: readonly Piece[]): Set<number> | null {
  const parts: number[] = [];
  let chapter = '';
  for (let i = 0; i < list.length; i++) {
    const p = list[i]!;
    if (!(p.is & Is.number) || p.unit !== null || (i > 0 && list[i - 1]!.is & (Is.comparator | Is.number))) continue;
    const [, whole = '', part = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(p.text) ?? [];
    if (Number(part) !== parts.length + 1 || (parts.length && whole !== chapter)) continue;
    chapter = whole;
    parts.push(i);
  }
  return parts.length > 1 ? new Set(parts) : null;
}

/** True where an enumerated part begins: ①, or (1) 1) a) b. behind a separator. */
function opensPart(list: readonly Piece[], i: number): boolean {
  const piece = list[i]!;
  if (piece.is & Is.mark) return true;
  if (piece.word !== '(' && list[i + 1]?.word !== ')') return false;
  const before = list[i - 1];
  const free =
    !before ||
    before.word === ';' ||
    before.word === ':' ||
    before.word === '.' ||
    before.word === ',' ||
    before.word === '。' ||
    before.word === 'and' ||
    before.word === 'or';
  if (!free) return false;
  if (piece.word === '(') {
    const label = list[i + 1];
    return list[i + 2]?.word === ')' && !!label && isLabel(label);
  }
  return isLabel(piece) && !openBracket(list, i);
}

const isLabel = (piece: Piece) =>
  ((piece.is & Is.number) !== 0 && piece.value <= 30 && /^\d+$/.test(piece.text)) ||
  (piece.text.length <= 4 && /^(?:[a-z]|[ivx]+)$/i.test(piece.text));

function openBracket(list: readonly Piece[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 30; j--) {
    if (list[j]!.word === '(') return true;
    if (list[j]!.word === ')') return false;
  }
  return false;
}
