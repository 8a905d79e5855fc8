// Cuts normalised text into tokens: words, numbers, comparator signs, list marks, punctuation.

export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3; // a comparator printed as signs
export const PUNCT = 4;
export const MARK = 5; // ①

export type Token = {
  kind: number;
  /** Offsets in the normalised text. */
  start: number;
  end: number;
  text: string;
  /** Words: folded (see `fold`). Numbers: their digits. Signs: one of < <= >= > =. Else the character. */
  word: string;
  /** Numbers and circled marks: the value. Else NaN. */
  value: number;
  /** Words of letters: what is known of the word. Else null. */
  known: Known | null;
};

const isDigit = (c: number) => c >= 48 && c <= 57;
const isCased = (c: number) =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x370 && c <= 0x52f) ||
  (c >= 0xac00 && c <= 0xd7a3);
/** Chinese and Japanese characters: each is a word of its own. */
const isIdeograph = (c: number) => (c >= 0x3041 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || c === 0x3005;
const isSign = (c: number) => c === 60 || c === 61 || c === 62 || c === 0x2265 || c === 0x2264;

/** Words met before, as written and folded: one look-up a word, and the same string each time. */
export type Known = {
  text: string;
  word: string;
  /** What a reader of tokens notes of the word, so that it looks it up once. */
  notes: unknown;
};
let known = new Map<string, Known>();

/**
 * Folds a word for look-up: lower case, singular, American spelling. The same for catalogue names and for text.
 */
export const fold = (word: string): string => knownOf(word).word;

/** What is known of a word as written; made where it was not met before. */
export function knownOf(text: string): Known {
  const met = known.get(text);
  if (met) return met;
  if (known.size > 60_000) known = new Map();
  const made: Known = { text, word: folded(text), notes: undefined };
  known.set(text, made);
  return made;
}

const SLOTS = 16384;
/** Words met of late, by a hash of their letters: most are found without cutting them out of the text. */
const late: (Known | undefined)[] = new Array(SLOTS);

function knownAt(text: string, start: number, end: number, hash: number): Known {
  const slot = hash & (SLOTS - 1);
  const met = late[slot];
  if (met && met.text.length === end - start && text.startsWith(met.text, start)) return met;
  const made = knownOf(text.slice(start, end));
  late[slot] = made;
  return made;
}

function folded(word: string): string {
  let w = word.toLowerCase();
  const n = w.length;
  if (n > 3 && w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) {
    if (w.endsWith('ies') && n > 4) w = `${w.slice(0, -3)}y`;
    else if (/(?:ch|sh|x|ss|z|virus|sinus|plexus)es$/.test(w)) w = w.slice(0, -2);
    else w = w.slice(0, -1);
  }
  if (n > 4) {
    w = w
      .replace('haem', 'hem')
      .replace('leuco', 'leuko')
      .replace('leucap', 'leukap')
      .replace('oestr', 'estr')
      .replace('tumour', 'tumor')
      .replace('anaes', 'anes')
      .replace('enrolment', 'enrollment')
      .replace(/is(ation|ed|ing|e)$/, 'iz$1');
  }
  return w;
}

/** Cuts normalised text into tokens. Every character but blanks belongs to one token. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    if (c === 32 || c === 10) {
      i++;
      continue;
    }
    const start = i;
    if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(i + 1)) && !isDigit(text.charCodeAt(i - 1)))) {
      i = numberEnd(text, i);
      const digits = text.slice(start, i);
      tokens.push({ kind: NUMBER, start, end: i, text: digits, word: digits, value: numberValue(digits), known: null });
      continue;
    }
    if (isCased(c)) {
      let hash = c;
      let next = text.charCodeAt(++i);
      while (isCased(next)) {
        hash = (hash * 31 + next) | 0;
        next = text.charCodeAt(++i);
      }
      const met = knownAt(text, start, i, hash);
      // a possessive 's belongs to its word
      if (next === 39) {
        const letter = text.charCodeAt(i + 1);
        if ((letter === 115 || letter === 83) && !isCased(text.charCodeAt(i + 2))) i += 2;
      }
      tokens.push({ kind: WORD, start, end: i, text: met.text, word: met.word, value: Number.NaN, known: met });
      continue;
    }
    if (isSign(c)) {
      const end = signEnd(text, i);
      const sign = signOf(text, i, end);
      i = end;
      tokens.push({ kind: SIGN, start, end, text: text.slice(start, end), word: sign, value: Number.NaN, known: null });
      continue;
    }
    i++;
    if (isIdeograph(c)) {
      const ch = text[start]!;
      tokens.push({ kind: WORD, start, end: i, text: ch, word: ch, value: Number.NaN, known: null });
      continue;
    }
    const ch = text[start]!;
    if (c >= 0x2460 && c <= 0x2473) {
      tokens.push({ kind: MARK, start, end: i, text: ch, word: ch, value: c - 0x245f, known: null });
      continue;
    }
    tokens.push({ kind: PUNCT, start, end: i, text: ch, word: ch, value: Number.NaN, known: null });
  }
  return tokens;
}

/** End of the number that starts at `i`: 1,000 · 70,000 · 10 000 · 2.5 · .5 · 0,5. */
function numberEnd(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charCodeAt(i))) i++;
  const whole = i - start;
  if (whole >= 1 && whole <= 3) {
    let j = i;
    // thousands: groups of exactly three digits after commas
    while (text.charCodeAt(j) === 44 && isGroup(text, j + 1)) j += 4;
    // or after an apostrophe: 100'000
    if (j === i) while (text.charCodeAt(j) === 39 && isGroup(text, j + 1)) j += 4;
    // or after a blank, where the groups are noughts only ("100 000")
    if (j === i) while (text.charCodeAt(j) === 32 && text.startsWith('000', j + 1) && isGroup(text, j + 1)) j += 4;
    if (j > i) {
      i = j;
    } else if (text.charCodeAt(i) === 44) {
      // a decimal comma: one or two digits, and no further comma list; nothing with a blank before
      let k = i + 1;
      while (isDigit(text.charCodeAt(k))) k++;
      const decimals = k - i - 1;
      const after = text.charCodeAt(k);
      const before = text.charCodeAt(start - 1);
      if (decimals >= 1 && decimals <= 2 && !(after === 44 && isDigit(text.charCodeAt(k + 1))) && before !== 44)
        return k;
    }
  }
  if (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}

const isGroup = (text: string, i: number) =>
  isDigit(text.charCodeAt(i)) &&
  isDigit(text.charCodeAt(i + 1)) &&
  isDigit(text.charCodeAt(i + 2)) &&
  !isDigit(text.charCodeAt(i + 3));

function numberValue(digits: string): number {
  if (digits.includes(',')) {
    const parts = digits.split(',');
    const last = parts[parts.length - 1]!;
    if (parts.length === 2 && last.length < 3) return Number(`${parts[0]}.${last}`);
    return Number(digits.replace(/,/g, ''));
  }
  return Number(digits.replace(/[ ']/g, ''));
}

/** A run of < > = ≥ ≤, with "/" and blanks allowed between two of them ("> =", ">/="). */
function signEnd(text: string, start: number): number {
  let i = start + 1;
  for (;;) {
    let j = i;
    if (text.charCodeAt(j) === 47) j++;
    else if (text.charCodeAt(j) === 32) j++;
    if (!isSign(text.charCodeAt(j))) return i;
    i = j + 1;
  }
}

function signOf(text: string, start: number, end: number): string {
  let less = false;
  let more = false;
  let equal = false;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c === 60 || c === 0x2264) less = true;
    if (c === 62 || c === 0x2265) more = true;
    if (c === 61 || c === 0x2265 || c === 0x2264) equal = true;
  }
  if (less === more) return '=';
  return `${less ? '<' : '>'}${equal ? '=' : ''}`;
}
