// Folds the many ways of printing one character into one, and keeps the way back.

/** Text in one spelling, and for each of its UTF-16 units the offset in the original; at least one more entry for the end. */
export type Normalized = { text: string; back: ArrayLike<number> };

/** Characters that stand for others. An empty string drops the character. */
const FOLDED: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
  '\u200e': '',
  '\u200f': '',
  '\u202a': '',
  '\u202b': '',
  '\u202c': '',
  '\u202d': '',
  '\u202e': '',
  '\u2066': '',
  '\u2067': '',
  '\u2069': '',
  '≧': '≥',
  '⩾': '≥',
  '⋝': '≥',
  '⪰': '≥',
  '≦': '≤',
  '⩽': '≤',
  '⋜': '≤',
  '﹥': '>',
  '﹤': '<',
  '〉': '>',
  '〈': '<',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '〜': '~',
  '∼': '~',
  '×': '×',
  '✕': '×',
  '✖': '×',
  '⨯': '×',
  '╳': '×',
  '∗': '*',
  '·': '·',
  ᴀ: 'A',
  '‹': '<',
  '›': '>',
  µ: 'u',
  μ: 'u',
  '㎕': 'ul',
  '㎎': 'mg',
  '㎏': 'kg',
  '㎖': 'ml',
  '㎗': 'dl',
  '㎍': 'ug',
  '㎜': 'mm',
  '㎡': 'm2',
  '㏈': 'db',
  '℃': '°c',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  '…': '...',
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '％': '%',
  '〔': '(',
  '〕': ')',
  '﹪': '%',
  '⁄': '/',
  '∕': '/',
  '／': '/',
  Ⅰ: 'I',
  Ⅱ: 'II',
  Ⅲ: 'III',
  Ⅳ: 'IV',
  Ⅴ: 'V',
  Ⅵ: 'VI',
  Ⅶ: 'VII',
  Ⅷ: 'VIII',
  ⅰ: 'i',
  ⅱ: 'ii',
  ⅲ: 'iii',
  ⅳ: 'iv',
  ⅴ: 'v',
  ⅵ: 'vi',
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '₀': '0',
  '₁': '1',
  '₂': '2',
  '₃': '3',
  '₄': '4',
  '₅': '5',
  '₆': '6',
  '₇': '7',
  '₈': '8',
  '₉': '9',
};

const RAISED: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
  '⁺': '+',
};

/** Characters that a page printed by their names ("&gt;", "&amp;ge;"). */
const ENTITIES: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  ge: '≥',
  geq: '≥',
  le: '≤',
  leq: '≤',
  amp: '&',
  nbsp: ' ',
  times: '×',
  micro: 'u',
  mu: 'u',
  quot: '"',
  apos: "'",
  ndash: '-',
  mdash: '-',
  minus: '-',
  deg: '°',
  '#39': "'",
  '#60': '<',
  '#62': '>',
  '#8804': '≤',
  '#8805': '≥',
  '#x2264': '≤',
  '#x2265': '≥',
};
const ENTITY = /&(?:amp;)?(#?[a-z0-9]{2,6});/y;

/** Markdown escapes of the registry's API: a backslash before one of these prints nothing of its own. */
const ESCAPED = '\\`*_{}[]()#+-.!<>~|^=&';

const table = new Map<number, string>();
for (const [from, to] of Object.entries(FOLDED)) table.set(from.charCodeAt(0), to);
const raised = new Map<number, string>();
for (const [from, to] of Object.entries(RAISED)) raised.set(from.charCodeAt(0), to);

/** Anything that `normalize` changes: all but plain ASCII without a backslash or an ampersand. */
const SPECIAL = /[^\n\x20-\x25\x27-\x5b\x5d-\x7e]/;

/**
 * One spelling for each thing: full-width and typographic forms, escapes, raised digits ("10⁹" → "10^9"), µ → "u",
 * Roman numeral signs, blanks. Newlines stay. Never throws; lone surrogates become blanks.
 */
export function normalize(original: string): Normalized {
  if (!SPECIAL.test(original)) return { text: original, back: identity(original.length) };
  const length = original.length;
  const back: number[] = [];
  let text = '';
  let run = 0; // begin of the characters that stand as they are
  /** Puts `to` in the place of the `size` characters at `i`. */
  const replace = (i: number, size: number, to: string) => {
    text += original.slice(run, i) + to;
    run = i + size;
    for (let k = 0; k < to.length; k++) back.push(i);
  };
  /** Puts the character that is named at `i` in the place of its name; how many characters were read. */
  const character = (i: number): number => {
    ENTITY.lastIndex = i;
    const [name = '', id = ''] = ENTITY.exec(original) ?? [];
    const to = ENTITIES[id];
    if (to === undefined) back.push(i);
    else replace(i, name.length, to);
    return to === undefined ? 1 : name.length;
  };
  let lastRaised = -2;
  for (let i = 0; i < length; i++) {
    const c = original.charCodeAt(i);
    if (c < 0x80) {
      if (c === 0x5c && i + 1 < length && ESCAPED.includes(original[i + 1]!)) replace(i, 1, '');
      else if (c === 9 || c === 13) replace(i, 1, ' ');
      else if (c === 0x26) i += character(i) - 1;
      else back.push(i);
      continue;
    }
    const up = raised.get(c);
    if (up !== undefined) {
      replace(i, 1, lastRaised === i - 1 ? up : `^${up}`);
      lastRaised = i;
    } else if (c >= 0xff01 && c <= 0xff5e) replace(i, 1, String.fromCharCode(c - 0xfee0));
    else if (c >= 0xd800 && c <= 0xdfff) {
      const next = c < 0xdc00 && i + 1 < length ? original.charCodeAt(i + 1) : 0;
      if (next >= 0xdc00 && next <= 0xdfff) {
        back.push(i++, i);
      } else replace(i, 1, ' ');
    } else {
      const to = table.get(c);
      if (to !== undefined) replace(i, 1, to);
      else back.push(i);
    }
  }
  text += original.slice(run);
  back.push(length);
  return { text, back };
}

let counted = new Int32Array(0);

/** 0, 1, 2 … length and further: the way back of a text that stands as it is. */
function identity(length: number): ArrayLike<number> {
  if (counted.length <= length) counted = Int32Array.from({ length: Math.max(1024, length * 2) }, (_, i) => i);
  return counted;
}
