// Tokens → pieces: what each run of tokens is, in the reader's own terms. The grammars work on pieces.
import { agents } from '../terms/agents';
import { analytes, combined } from '../terms/analytes';
import { anchors } from '../terms/anchors';
import {
  comparators,
  halfLives,
  limits,
  numberWords,
  type Phrase,
  postComparators,
  relations,
  resultWords,
  romanNumbers,
  timeUnits,
} from '../terms/phrases';
import {
  cjkComparators,
  cjkDigits,
  cjkHalfLives,
  cjkLimits,
  cjkLinks,
  cjkMultipliers,
  cjkPostComparators,
  cjkRelations,
  cjkResults,
  cjkTens,
  cjkTimeUnits,
  cjkWords,
} from '../terms/phrases-cjk';
import { tests } from '../terms/tests';
import { fold, knownOf, lex, MARK, NUMBER, PUNCT, SIGN, type Token, WORD } from '../text/lex';
import { type Hit, Lexicon, type Match, type Name, type Opening } from '../text/match';
import type { Normalized } from '../text/normalize';
import { normalize } from '../text/normalize';
import { unitAt } from '../text/units';

/** What a piece is; one bit each, a piece can be several things. */
export const Is = {
  word: 1 << 0,
  number: 1 << 1,
  punct: 1 << 2,
  mark: 1 << 3,
  analyte: 1 << 4,
  agent: 1 << 5,
  anchor: 1 << 6,
  comparator: 1 << 7,
  postComparator: 1 << 8,
  limit: 1 << 9,
  period: 1 << 10,
  within: 1 << 11,
  before: 1 << 12,
  after: 1 << 13,
  since: 1 << 14,
  between: 1 << 15,
  longer: 1 << 16,
  shorter: 1 << 17,
  stable: 1 << 18,
  change: 1 << 19,
  off: 1 << 20,
  test: 1 << 21,
  contraception: 1 << 22,
  age: 1 << 23,
  ever: 1 << 24,
  received: 1 << 25,
  except: 1 << 26,
  example: 1 << 27,
  allowed: 1 << 28,
  allergy: 1 << 29,
  planned: 1 << 30,
} as const;

type Writable = {
  is: number;
  /** Offsets in the normalised text. */
  start: number;
  end: number;
  /** Folded word, sign or character; for names the first word. */
  word: string;
  /** The characters as normalised. */
  text: string;
  /** number, period: the value. */
  value: number;
  /** period in a range ("2-4 weeks"), number in "1-2": the upper end, else NaN. */
  high: number;
  /** number: UCUM, [ULN] …, or null; period: h d wk mo a. */
  unit: string | null;
  /** comparator or postComparator: what it says. */
  op: string;
  /** period: the number counts half-lives. */
  halfLife: boolean;
  /** agent: rows of the catalogue. analyte: ids. */
  agents: readonly number[];
  analytes: readonly string[];
  anchor: string;
  limit: string;
  /** test id and result word of the results grammar. */
  test: string;
  result: string;
  failure: boolean;
  /** The name of a time unit, without a number: "the past year". */
  time: string;
};

/** One piece of a text. */
export type Piece = Readonly<Writable>;

const FLAG: Record<string, number> = {
  within: Is.within,
  before: Is.before,
  after: Is.after,
  since: Is.since,
  between: Is.between,
  'whichever-longer': Is.longer,
  'whichever-shorter': Is.shorter,
  stable: Is.stable,
  change: Is.change,
  off: Is.off,
  test: Is.test,
  contraception: Is.contraception,
  age: Is.age,
  ever: Is.ever,
  received: Is.received,
  except: Is.except,
  example: Is.example,
  allowed: Is.allowed,
  allergy: Is.allergy,
  planned: Is.planned,
};

const lexicon = new Lexicon();
const addPhrases = (list: string, phrases: readonly Phrase[]) => {
  phrases.forEach((phrase, row) => {
    for (const name of phrase.names) lexicon.add(name, { list, row });
  });
};
analytes.forEach((a, row) => {
  for (const name of a.names) lexicon.add(name, { list: 'analyte', row });
  for (const name of a.abbr ?? []) lexicon.add(name, { list: 'analyte', row }, true);
});
combined.forEach((c, row) => {
  for (const name of c.names) lexicon.add(name, { list: 'combined', row });
  for (const name of c.abbr ?? []) lexicon.add(name, { list: 'combined', row }, true);
});
agents.forEach((a, row) => {
  for (const name of a.names) lexicon.add(name, { list: 'agent', row });
  for (const name of a.abbr ?? []) lexicon.add(name, { list: 'agent', row }, true);
});
anchors.forEach((a, row) => {
  for (const name of a.names) lexicon.add(name, { list: 'anchor', row });
  for (const name of a.abbr ?? []) lexicon.add(name, { list: 'anchor', row }, true);
});
tests.forEach((t, row) => {
  for (const name of t.names) lexicon.add(name, { list: 'testname', row });
  for (const name of t.abbr ?? []) lexicon.add(name, { list: 'testname', row }, true);
});
const allPhrases: Readonly<Record<string, readonly Phrase[]>> = {
  comparator: [...comparators, ...cjkComparators],
  post: [...postComparators, ...cjkPostComparators],
  limit: [...limits, ...cjkLimits],
  time: [...timeUnits, ...cjkTimeUnits],
  relation: [...relations, ...cjkRelations],
  result: [...resultWords, ...cjkResults],
  link: cjkLinks,
};
for (const [list, phrases] of Object.entries(allPhrases)) addPhrases(list, phrases);
const tagOf = (list: string, row: number): string => allPhrases[list]![row]!.tag;
for (const name of [...halfLives, ...cjkHalfLives]) lexicon.add(name, { list: 'half', row: 0 });
for (const name of cjkWords) lexicon.add(name, { list: 'plain', row: 0 });

/** One criterion's text, cut into pieces, with the way back to the text as it stands. */
export type Pieces = { list: Piece[]; normalized: Normalized; original: string };

export function piecesOf(original: string): Pieces {
  const normalized = normalize(original);
  const tokens = partJoined(lex(normalized.text));
  return { list: join(tokens, normalized.text), normalized, original };
}

/** Words that a lost line break glued to the next one ("beforeenrollment", "withinone"). */
const GLUED = [
  'before',
  'within',
  'without',
  'prior',
  'after',
  'during',
  'study',
  'least',
  'than',
  'from',
  'with',
  'last',
  'the',
  'and',
  'any',
  'for',
  'of',
  'to',
  'or',
  'in',
  'at',
  'orally',
  'voluntarily',
];

function partJoined(tokens: Token[]): Token[] {
  let out: Token[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const cut = token.known ? notesOf(token).glued : 0;
    if (cut) {
      out ??= tokens.slice(0, i);
      out.push(...parted(token, cut));
    } else out?.push(token);
  }
  return out ?? tokens;
}

/** Where a word is cut that a lost line break glued to the next one, or 0. */
function gluedAt({ text, word }: { text: string; word: string }): number {
  if (text.length < 8 || lexicon.words.has(word)) return 0;
  const lower = text.toLowerCase();
  for (const head of GLUED) {
    if (!lower.startsWith(head)) continue;
    const tail = lower.slice(head.length);
    if (
      tail.length >= (head.length > 3 ? 3 : 5) &&
      (lexicon.words.has(fold(tail)) || numbersSpelled.get(tail) !== undefined)
    )
      return head.length;
  }
  return 0;
}

function parted(token: Token, cut: number): Token[] {
  const middle = token.start + cut;
  const head = knownOf(token.text.slice(0, cut));
  const tail = knownOf(token.text.slice(cut));
  return [
    { ...token, end: middle, text: head.text, word: head.word, known: head },
    { ...token, start: middle, text: tail.text, word: tail.word, known: tail },
  ];
}

/** What the catalogues say of one word: looked up once a word, not once a token. */
type Notes = {
  opening: Opening | null;
  /** "three" → 3 */
  spelled: number | undefined;
  /** "III" → 3 */
  roman: number | undefined;
  glued: number;
};

function noted(token: { text: string; word: string }, letters: boolean): Notes {
  return {
    opening: lexicon.opening(token),
    spelled: numbersSpelled.get(token.word),
    roman: romans.get(token.text),
    glued: letters ? gluedAt(token) : 0,
  };
}

/** The notes of a token; those of words of letters are kept with the word. */
function notesOf(token: Token): Notes {
  const { known } = token;
  if (!known) return noted(token, false);
  known.notes ??= noted(known, true);
  return known.notes as Notes;
}

/** The longest name at token `i`, or null. */
const nameAt = (tokens: readonly Token[], i: number): Match | null => {
  const token = tokens[i]!;
  return token.known ? lexicon.at(tokens, i, notesOf(token).opening) : lexicon.at(tokens, i);
};

const NONE: readonly never[] = [];
// maps: an object's property by a word from a text is looked up slowly
const numbersSpelled = new Map(Object.entries(numberWords));
const romans = new Map(Object.entries(romanNumbers));

/** A piece that says nothing yet. */
const piece = (is: number, start: number, end: number, word: string, text: string): Writable => ({
  is,
  start,
  end,
  word,
  text,
  value: Number.NaN,
  high: Number.NaN,
  unit: null,
  op: '',
  halfLife: false,
  agents: NONE,
  analytes: NONE,
  anchor: '',
  limit: '',
  test: '',
  result: '',
  failure: false,
  time: '',
});

function join(tokens: readonly Token[], text: string): Piece[] {
  const list: Piece[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const match = token.kind === PUNCT ? null : nameAt(tokens, i);
    if (match && !(token.kind === NUMBER && match.to === i + 1)) {
      // a time unit or a bare limit is one only behind a number; that case is taken by `numberPiece`
      list.push(namePiece(match, tokens, text));
      i = match.to;
      continue;
    }
    if (token.kind === NUMBER) {
      const next = numberPiece(tokens, i, text);
      list.push(next.piece);
      i = next.to;
      continue;
    }
    if (token.kind === WORD) {
      const notes = token.known ? notesOf(token) : null;
      if (notes ? notes.spelled !== undefined : ideographNumber(tokens, i)) {
        const next = numberPiece(tokens, i, text);
        list.push(next.piece);
        i = next.to;
        continue;
      }
      const roman = notes?.roman;
      if (roman !== undefined && (namesClass(list) || GRADES.has(tokens[i + 1]?.word ?? ''))) {
        const p = piece(Is.number, token.start, token.end, token.word, token.text);
        p.value = roman;
        list.push(p);
      } else list.push(piece(Is.word, token.start, token.end, token.word, token.text));
      i++;
      continue;
    }
    if (token.kind === SIGN) {
      const p = piece(Is.comparator, token.start, token.end, token.word, token.text);
      p.op = token.word;
      list.push(p);
    } else if (token.kind === MARK) {
      list.push(piece(Is.mark, token.start, token.end, token.word, token.text));
    } else {
      list.push(piece(Is.punct, token.start, token.end, token.word, token.text));
    }
    i++;
  }
  return list;
}

/** True where a Roman numeral may follow: behind "class", a comparator, or another numeral of the list. */
function namesClass(list: readonly Piece[]): boolean {
  const last = list[list.length - 1];
  if (!last) return false;
  if (
    CLASS_WORDS.has(last.word) ||
    last.is & Is.comparator ||
    last.analytes.some((id) => id === 'nyha' || id === 'fitzpatrick')
  )
    return true;
  const before = list[list.length - 2];
  return !!before && (before.is & Is.number) !== 0 && /^[IVX]/i.test(before.text) && CLASS_LINKS.has(last.word);
}
const CLASS_WORDS = new Set([
  'class',
  'grade',
  'stage',
  'level',
  'type',
  'classification',
  'status',
  'ii',
  'functional',
  'classes',
]);
const CLASS_LINKS = new Set(['or', 'and', '-', '/', 'to', ',', '~', '、']);
/** "Ⅲ级", "Ⅲ度" */
const GRADES = new Set(['级', '級', '度']);

/** What a name says, whatever its place in a text. `link`: the word that it is read as, or "" for its own first. */
type Meaning = Writable & { link: string };

/** The meaning of a name; worked out once a name. */
function meaningOf(name: Name): Meaning {
  name.notes ??= worked(name.hits);
  return name.notes as Meaning;
}

function worked(hits: readonly Hit[]): Meaning {
  const m: Meaning = { ...piece(Is.word, 0, 0, '', ''), link: '' };
  for (const { list, row } of hits) {
    switch (list) {
      case 'analyte':
        m.is |= Is.analyte;
        m.analytes = [...m.analytes, analytes[row]!.id];
        break;
      case 'combined':
        m.is |= Is.analyte;
        m.analytes = [...m.analytes, ...combined[row]!.analytes];
        break;
      case 'agent':
        m.is |= Is.agent;
        m.agents = [...m.agents, row];
        break;
      case 'anchor':
        m.is |= Is.anchor;
        m.anchor ||= anchors[row]!.id;
        break;
      case 'comparator':
        m.is |= Is.comparator;
        m.op = tagOf(list, row);
        break;
      case 'post':
        m.is |= Is.postComparator;
        m.op ||= tagOf(list, row);
        break;
      case 'limit':
        m.is |= Is.limit;
        m.limit = tagOf(list, row);
        break;
      case 'testname':
        m.test = tests[row]!.id;
        break;
      case 'result':
        m.result = tagOf(list, row);
        break;
      case 'time':
        m.time = tagOf(list, row);
        break;
      case 'half':
        m.halfLife = true;
        break;
      case 'link':
        m.link = tagOf(list, row);
        break;
      case 'relation': {
        const tag = tagOf(list, row);
        if (tag === 'failure') m.failure = true;
        else m.is |= FLAG[tag]!;
        break;
      }
      default:
        break;
    }
  }
  return m;
}

function namePiece({ name, from, to }: Match, tokens: readonly Token[], text: string): Piece {
  const m = meaningOf(name);
  const first = tokens[from]!;
  const { start, word } = first;
  const { end } = tokens[to - 1]!;
  const own = end - start === first.text.length ? first.text : text.slice(start, end);
  let { is } = m;
  // "用药前", "末次给药后": the name holds its relation
  if (is & Is.anchor) {
    const last = own[own.length - 1];
    if (last === '前') is |= Is.before;
    else if (last === '后' || last === '後') is |= Is.after;
  }
  return {
    is,
    start,
    end,
    word: m.link || word,
    text: own,
    value: Number.NaN,
    high: Number.NaN,
    unit: null,
    op: m.op,
    halfLife: m.halfLife,
    agents: m.agents,
    analytes: m.analytes,
    anchor: m.anchor,
    limit: m.limit,
    test: m.test,
    result: m.result,
    failure: m.failure,
    time: m.time,
  };
}

/** A number in Chinese characters (一 … 九百九十九, 半) that starts at token `i`, or null. */
function ideographNumber(tokens: readonly Token[], i: number): { value: number; to: number } | null {
  if (tokens[i]!.text.charCodeAt(0) < 0x3000) return null;
  if (tokens[i]!.word === '半') return { value: 0.5, to: i + 1 };
  let value = 0;
  let digit = 0;
  let j = i;
  for (; j < tokens.length; j++) {
    const word = tokens[j]!.word;
    const ten = cjkTens[word];
    if (ten) {
      value += (digit || 1) * ten;
      digit = 0;
    } else if (cjkDigits[word] !== undefined && !digit) digit = cjkDigits[word]!;
    else break;
  }
  return j > i ? { value: value + digit, to: j } : null;
}

/** The time unit at token `i` ("weeks", "-month", "calendar days"), or null. */
function timeAt(tokens: readonly Token[], i: number): { unit: string; half: boolean; to: number } | null {
  let j = i;
  if (tokens[j]?.word === '-') j++;
  if (tokens[j]?.word === '个' || tokens[j]?.word === '個') {
    const long = nameAt(tokens, j);
    if (!long?.name.hits.some((h) => h.list === 'time' || h.list === 'half')) j++;
  }
  const token = tokens[j];
  if (!token || token.kind !== WORD) return null;
  const match = nameAt(tokens, j);
  if (match) {
    for (const hit of match.name.hits) {
      if (hit.list === 'time') return { unit: tagOf('time', hit.row), half: false, to: match.to };
      if (hit.list === 'half') return { unit: '', half: true, to: match.to };
    }
  }
  // "calendar"/"consecutive" etc. between
  if (BETWEEN_TIME.has(token.word)) return timeAt(tokens, j + 1);
  return null;
}
const BETWEEN_TIME = new Set([
  'time',
  'x',
  'full',
  'whole',
  'complete',
  'completed',
  'business',
  'working',
  'plasma',
  'elimination',
  'terminal',
  'serum',
  'drug',
  'biologic',
  'biological',
  'known',
  'additional',
  'further',
  'study',
  'of',
  'agent',
  'pharmacokinetic',
  'pharmacodynamic',
  'effective',
  'estimated',
  'treatment',
  'medication',
  'active',
  'the',
]);

/** A number with what belongs to it: its power, unit, limit of normal, or time unit. */
function numberPiece(tokens: readonly Token[], i: number, text: string): { piece: Piece; to: number } {
  const token = tokens[i]!;
  const spelled = token.kind === WORD;
  const ideographs = spelled ? ideographNumber(tokens, i) : null;
  let value = ideographs ? ideographs.value : spelled ? numbersSpelled.get(token.word)! : token.value;
  let to = ideographs ? ideographs.to : i + 1;
  const p = piece(Is.number, token.start, token.end, token.word, token.text);
  if (spelled && !ideographs) {
    // twenty-four
    const tail = tokens[to];
    if (
      value >= 20 &&
      value % 10 === 0 &&
      tail?.word === '-' &&
      (numbersSpelled.get(tokens[to + 1]?.word ?? '') ?? 99) < 10
    ) {
      value += numbersSpelled.get(tokens[to + 1]!.word)!;
      to += 2;
    }
  }
  const multiplier = cjkMultipliers[tokens[to]?.word ?? ''];
  if (multiplier) {
    value = Number((value * multiplier).toPrecision(12));
    to++;
  }
  p.value = value;
  // the same number again in brackets: two (2), 2 (two)
  if (tokens[to]?.word === '(' && tokens[to + 2]?.word === ')') {
    const inner = tokens[to + 1]!;
    const again = inner.kind === NUMBER ? inner.value : numbersSpelled.get(inner.word);
    if (again !== undefined && again === value) to += 3;
  }
  p.end = tokens[to - 1]!.end;

  const time = timeAt(tokens, to);
  const unit = spelled && value < 1 ? null : unitAt(text, p.end);
  const timeEnd = time ? tokens[time.to - 1]!.end : -1;
  if (time && (!unit || unit.end <= timeEnd)) {
    p.is = Is.period;
    p.halfLife = time.half;
    p.unit = time.half ? null : time.unit;
    p.end = timeEnd;
    p.text = text.slice(p.start, p.end);
    return { piece: p, to: time.to };
  }
  if (unit) {
    p.unit = unit.ucum;
    p.end = againInBrackets(text, unit.end, unit.ucum);
    while (to < tokens.length && tokens[to]!.start < p.end) to++;
    if (TIME_CODES.has(unit.ucum)) {
      p.is = Is.period;
      p.text = text.slice(p.start, p.end);
      return { piece: p, to };
    }
  } else {
    const power = powerAt(tokens, to);
    if (power) {
      p.value = value * 10 ** power.exponent;
      to = power.to;
      p.end = tokens[to - 1]!.end;
      const rest = unitAt(text, p.end);
      if (rest) {
        p.unit = rest.ucum;
        p.end = rest.end;
        while (to < tokens.length && tokens[to]!.start < rest.end) to++;
      }
    }
  }
  p.text = text.slice(p.start, p.end);
  return { piece: p, to };
}
/** "50 percent (%)", "60 milliliters per minute (mL/min)": the end of the unit said again, or `end`. */
function againInBrackets(text: string, end: number, ucum: string): number {
  const open = text[end] === ' ' ? end + 1 : end;
  if (text[open] !== '(') return end;
  const again = unitAt(text, open + 1);
  return again?.ucum === ucum && text[again.end] === ')' ? again.end + 1 : end;
}
const TIME_CODES = new Set(['h', 'd', 'wk', 'mo', 'a']);

/** "×10^3", "x 10(6)", "e9", "*10^5": the exponent, or null. */
function powerAt(tokens: readonly Token[], i: number): { exponent: number; to: number } | null {
  let j = i;
  const times = tokens[j]?.word;
  if (times === '×' || times === 'x' || times === '*' || times === '·') j++;
  if (tokens[j]?.word === 'e' && tokens[j + 1]?.kind === NUMBER) {
    return { exponent: tokens[j + 1]!.value, to: j + 2 };
  }
  const ten = tokens[j];
  if (ten?.kind !== NUMBER || j === i) return null;
  if (ten.text === '10') {
    const next = tokens[j + 1];
    if ((next?.word === '^' || next?.word === '*') && tokens[j + 2]?.kind === NUMBER)
      return { exponent: tokens[j + 2]!.value, to: j + 3 };
    if (next?.word === '(' && tokens[j + 2]?.kind === NUMBER && tokens[j + 3]?.word === ')')
      return { exponent: tokens[j + 2]!.value, to: j + 4 };
    if (next?.word === 'e' && tokens[j + 2]?.kind === NUMBER) return { exponent: tokens[j + 2]!.value, to: j + 3 };
  }
  // a lost power: 10 and one or two digits of exponent
  const lost = /^10([3-9]|1[0-2])$/.exec(ten.text);
  if (lost) return { exponent: Number(lost[1]), to: j + 1 };
  if (ten.text === '1000' || ten.text === '1,000') return { exponent: 3, to: j + 1 };
  return null;
}
