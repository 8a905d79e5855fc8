// Folds the many ways of printing one character into one, and keeps the way back.

/** Text in one spelling, and for each of its UTF-16 units the offset in the original; one more entry for the end. */
export type Normalized = { text: string; back: Int32Array };

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

/** Markdown escapes of the registry's API: a backslash before one of these prints nothing of its own. */
const ESCAPED = '\\`*_{}[]()#+-.!<>~|^=&';

const table = new Map<number, string>();
for (const [from, to] of Object.entries(FOLDED)) table.set(from.charCodeAt(0), to);
const raised = new Map<number, string>();
for (const [from, to] of Object.entries(RAISED)) raised.set(from.charCodeAt(0), to);

/**
 * One spelling for each thing: full-width and typographic forms, escapes, raised digits ("10⁹" → "10^9"), µ → "u",
 * Roman numeral signs, blanks. Newlines stay. Never throws; lone surrogates become blanks.
 */
export function normalize(original: string): Normalized {
  const length = original.length;
  let out = new Uint16Array(length + (length >> 3) + 16);
  let back = new Int32Array(out.length + 1);
  let n = 0;
  const put = (code: number, at: number) => {
    if (n === out.length) {
      const more = new Uint16Array(out.length * 2);
      more.set(out);
      out = more;
      const moreBack = new Int32Array(more.length + 1);
      moreBack.set(back);
      back = moreBack;
    }
    out[n] = code;
    back[n++] = at;
  };
  let lastRaised = -2;
  for (let i = 0; i < length; i++) {
    const c = original.charCodeAt(i);
    if (c < 0x80) {
      if (c === 0x5c && i + 1 < length && ESCAPED.includes(original[i + 1]!)) continue;
      put(c === 9 ? 32 : c === 13 ? 32 : c, i);
      continue;
    }
    const up = raised.get(c);
    if (up !== undefined) {
      if (lastRaised !== i - 1) put(0x5e, i);
      put(up.charCodeAt(0), i);
      lastRaised = i;
      continue;
    }
    if (c >= 0xff01 && c <= 0xff5e) {
      put(c - 0xfee0, i);
      continue;
    }
    const to = table.get(c);
    if (to !== undefined) {
      for (let k = 0; k < to.length; k++) put(to.charCodeAt(k), i);
      continue;
    }
    if (c >= 0xd800 && c <= 0xdfff) {
      const next = c < 0xdc00 && i + 1 < length ? original.charCodeAt(i + 1) : 0;
      if (next >= 0xdc00 && next <= 0xdfff) {
        put(c, i);
        put(next, i + 1);
        i++;
      } else put(32, i);
      continue;
    }
    put(c, i);
  }
  back[n] = length;
  return { text: decode(out.subarray(0, n)), back: back.subarray(0, n + 1) };
}

function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return text;
}
