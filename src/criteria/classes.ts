// Classes and performance states named without a comparator: "NYHA class III or IV", "ECOG 0-1", "KPS 70-100".
import type { Comparator } from '../model/reading';
import type { Clauses } from './clauses';
import { Is, type Piece } from './pieces';

export type FoundClass = { analyte: string; comparator: Comparator; value: number; from: number; to: number };

/** Scales on which a class is a statement by itself, with their full range. */
export const CLASS_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  nyha: [1, 4],
  ecog: [0, 5],
  'iga-score': [0, 4],
  'mrs-rankin': [0, 6],
  'asa-class': [1, 6],
};

/** Scales of which one class alone is a statement ("ECOG 1"). */
const ALONE = new Set(['nyha', 'ecog']);

/** The classes of one item that no comparator introduces. `read`: pieces that are part of a value already read. */
export function classesOf(list: readonly Piece[], clauses: Clauses, read: ReadonlySet<number>): FoundClass[] {
  const found: FoundClass[] = [];
  for (let i = 0; i < list.length; i++) {
    const analyte = list[i]!.is & Is.analyte ? list[i]!.analytes.find((id) => id in CLASS_RANGES) : undefined;
    if (!analyte) continue;
    const run = runBehind(list, clauses, i) ?? (analyte === 'nyha' ? runBefore(list, clauses, i) : null);
    if (!run || run.numbers.some((n) => read.has(n))) continue;
    const values = run.numbers.map((n) => list[n]!.value);
    const [bottom, top] = CLASS_RANGES[analyte]!;
    const low = Math.min(...values);
    const high = Math.max(...values);
    if (low < bottom || high > top || values.some((v) => !Number.isInteger(v))) continue;
    const from = Math.min(i, run.numbers[0]!);
    const to = Math.max(i, run.numbers[run.numbers.length - 1]!) + 1;
    if (values.length === 1) {
      if (!ALONE.has(analyte)) continue;
      let at = run.numbers[0]! + 1;
      if (CLASSES.has(list[at]?.word ?? '')) at++;
      const post = list[at];
      if (post && post.is & Is.postComparator)
        found.push({ analyte, comparator: post.op as Comparator, value: low, from, to: Math.max(to, at + 1) });
      else found.push({ analyte, comparator: '=', value: low, from, to });
      continue;
    }
    if (low > bottom) found.push({ analyte, comparator: '>=', value: low, from, to });
    if (high < top) found.push({ analyte, comparator: '<=', value: high, from, to });
  }
  return found;
}

type Run = { numbers: number[] };

const isClassNumber = (p: Piece | undefined): p is Piece =>
  !!p && (p.is & Is.number) !== 0 && p.unit === null && /^(?:\d|[ivx]+|zero|one|two|three|four)[ab]?$/i.test(p.text);

/** The list of numbers that starts at or behind `i`, over words like "class", "performance status of". */
function runBehind(list: readonly Piece[], clauses: Clauses, i: number): Run | null {
  for (let j = i + 1; j < Math.min(list.length, i + 12); j++) {
    if (clauses.clause[j] !== clauses.clause[i]) return null;
    if (isClassNumber(list[j])) return collect(list, j);
    if (!LEADS.has(list[j]!.word) && !list[j]!.analytes.some((id) => id in CLASS_RANGES)) return null;
  }
  return null;
}

/** "class III or IV heart failure (NYHA)". */
function runBefore(list: readonly Piece[], clauses: Clauses, i: number): Run | null {
  for (let j = i - 1; j >= Math.max(0, i - 16); j--) {
    if (clauses.clause[j] !== clauses.clause[i]) return null;
    if (!isClassNumber(list[j])) continue;
    let k = j;
    while (k - 2 >= 0 && LISTED.has(list[k - 1]!.word) && isClassNumber(list[k - 2])) k -= 2;
    const lead = list[k - 1]?.word ?? '';
    if (!CLASSES.has(lead)) return null;
    return collect(list, k);
  }
  return null;
}

function collect(list: readonly Piece[], first: number): Run {
  const numbers = [first];
  let j = first + 1;
  for (;;) {
    let k = j;
    let links = 0;
    while (list[k] && (LISTED.has(list[k]!.word) || CLASSES.has(list[k]!.word)) && links < 4) {
      k++;
      links++;
    }
    if (!links || !isClassNumber(list[k])) return { numbers };
    numbers.push(k);
    j = k + 1;
  }
}

const LISTED = new Set(['or', 'and', '-', '/', 'to', ',', '~', '或', '至', '、', 'through', '和']);
const CLASSES = new Set(['class', 'grade', 'stage', 'level', 'functional', 'classification', '级', '級', '度', '分']);
const LEADS = new Set([
  'class',
  'grade',
  'defined',
  'patient',
  'as',
  'by',
  'stage',
  'level',
  'functional',
  'classification',
  'of',
  'score',
  'status',
  'performance',
  ':',
  '(',
  ')',
  '=',
  'is',
  'scale',
  'a',
  'must',
  'be',
  'p',
  'ps',
  'the',
  'in',
  'rating',
  'with',
  'classe',
  '-',
  'heart',
  'failure',
  'association',
  'cardiac',
  'functional',
  'physical',
  'state',
  'point',
  ',',
  'congestive',
  'at',
  'grading',
  '[',
  ']',
  'standard',
  'who',
  'zubrod',
  'oncology',
  'group',
  'system',
  'for',
  'between',
  'from',
  'condition',
  'index',
  'strength',
  'function',
  '级',
  '級',
  '度',
  '分',
  '类',
  '類',
  '评',
  '心',
  '功',
  '能',
  '機',
  '为',
  'が',
  'は',
  'で',
  'の',
  'status',
]);
