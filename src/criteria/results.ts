// Tests that must be, or must not be, positive, negative, detectable …
import type { ResultValue } from '../model/reading';
import type { Clauses } from './clauses';
import { Is, type Piece } from './pieces';

/** A result with the pieces [from, to) that it was read from. */
export type FoundResult = { test: string; result: ResultValue; from: number; to: number; rule: string };

const LINKS = new Set(['and', 'or', ',', '/', '(', ')', '&', '、', '或', '和', '及', 'nor']);
const LEAD = new Set([
  'for',
  'serum',
  'result',
  'of',
  'a',
  'an',
  'the',
  'test',
  'blood',
  'urine',
  'antibody',
  'viral',
  'serology',
  'on',
  'any',
  'to',
  'serologic',
  'serological',
  'known',
  'in',
  'plasma',
  'either',
  'as',
  'anti',
  'autoantibody',
  'following',
  ':',
  'active',
  'both',
  'screening',
  'peripheral',
  'level',
  'human',
  ...'的が血清',
]);
const TAIL = new Set([
  'is',
  'are',
  'was',
  'were',
  'test',
  'result',
  'level',
  'be',
  'being',
  'tested',
  'serum',
  'with',
  'a',
  'status',
  '(',
  ')',
  'antibody',
  'has',
  'have',
  'titer',
  'must',
  'should',
  'been',
  'copy',
  'number',
  'value',
  'antigen',
  ...'为呈的结果检测验试驗試査検結のがはで者血清学學反応应應特异異性抗体',
  'shown',
  'confirmed',
  'assay',
  'pcr',
  'by',
  'igg',
  '/',
  '-',
  'and',
  'or',
]);

/** The test ids that piece `i` names. */
const testsAt = (p: Piece | undefined): readonly string[] => {
  if (!p) return [];
  if (p.test) return [p.test];
  if (p.is & Is.analyte) return p.analytes.filter((id) => TESTED.has(id));
  return [];
};
/** Analytes that are reported as positive or negative too. */
const TESTED = new Set([
  'ana',
  'anti-dsdna',
  'anti-sm',
  'anti-ro',
  'anti-c1q',
  'antiphospholipid',
  'rf',
  'anti-ccp',
  'anca',
  'hbv-dna',
  'hcv-rna',
  'hiv-rna',
  'cmv-dna',
  'ebv-dna',
  'quantiferon',
  'troponin',
  'd-dimer',
]);

/** The results of one item. */
export function resultsOf(list: readonly Piece[], clauses: Clauses): FoundResult[] {
  const found: FoundResult[] = [];
  for (let i = 0; i < list.length; i++) {
    const word = list[i]!.result;
    if (!word || letsIn(list, clauses, i)) continue;
    const run = right(list, clauses, i) ?? left(list, clauses, i);
    if (!run) continue;
    const result = negatedResult(list, i, word) as ResultValue;
    for (const test of run.tests)
      found.push({ test, result, from: Math.min(i, run.from), to: Math.max(i + 1, run.to), rule: run.rule });
  }
  const seen = new Set<string>();
  return found.filter((r) => !seen.has(`${r.test} ${r.result}`) && seen.add(`${r.test} ${r.result}`));
}

/** "those who are anti-HBc positive but HBV DNA negative are eligible": who is let in all the same, no rule of its own. */
function letsIn(list: readonly Piece[], clauses: Clauses, i: number): boolean {
  // "unless HBV DNA is negative"
  for (let j = i - 1; j >= 0 && clauses.clause[j] === clauses.clause[i]; j--)
    if (list[j]!.is & Is.except && /^(?:unless|except)/i.test(list[j]!.text)) return true;
  for (let j = i; j < list.length && clauses.sentence[j] === clauses.sentence[i]; j++)
    if (list[j]!.is & Is.allowed) return !negates(list, j);
  for (let j = i; j >= 0 && clauses.sentence[j] === clauses.sentence[i]; j--)
    if (list[j]!.is & Is.allowed) return !negates(list, j);
  return false;
}

/** "not eligible", "are excluded unless allowed". */
const negates = (list: readonly Piece[], i: number) =>
  [list[i - 1], list[i - 2]].some((p) => p?.word === 'not' || p?.word === 'no' || p?.word === 'only');

/** "positive HBsAg or anti-HCV": the tests behind the word. */
function right(
  list: readonly Piece[],
  clauses: Clauses,
  i: number,
): { tests: string[]; from: number; to: number; rule: string } | null {
  let j = i + 1;
  let steps = 0;
  while (j < list.length && steps < 6 && clauses.clause[j] === clauses.clause[i] && !testsAt(list[j]).length) {
    if (!LEAD.has(list[j]!.word)) return null;
    j++;
    steps++;
  }
  if (!testsAt(list[j]).length || clauses.clause[j] !== clauses.clause[i]) return null;
  const tests: string[] = [];
  let to = j;
  let gap = 0;
  for (let k = j; k < list.length && clauses.clause[k] === clauses.clause[i]; k++) {
    const ids = testsAt(list[k]);
    if (ids.length) {
      // "…, HBV DNA negative": that name has its own word
      if (k > j && ownWordBehind(list, k)) break;
      for (const id of ids) tests.push(id);
      to = k + 1;
      gap = 0;
    } else if (list[k]!.result) {
      if (list[k]!.result !== list[i]!.result) break;
      gap = 0;
    } else if (
      list[k]!.word === '(' &&
      to === k &&
      closes(list, k) > 0 &&
      LINKS.has(list[closes(list, k) + 1]?.word ?? '')
    ) {
      // "ANA (titre ≥ 1:80) or anti-dsDNA"
      k = closes(list, k);
    } else if (!LINKS.has(list[k]!.word) && !LEAD.has(list[k]!.word)) {
      gap++;
      if (gap > 2) break;
    }
  }
  return { tests: [...new Set(tests)], from: i, to, rule: 'result, test' };
}

/** Where a bracket with a number in it closes that opens at `open`; -1 where it names a test, or closes nowhere near. */
function closes(list: readonly Piece[], open: number): number {
  let number = false;
  for (let j = open + 1; j < Math.min(list.length, open + 14); j++) {
    if (list[j]!.word === ')') return number ? j : -1;
    if (testsAt(list[j]).length || list[j]!.result || list[j]!.word === '(') return -1;
    if (list[j]!.is & Is.number) number = true;
  }
  return -1;
}

function ownWordBehind(list: readonly Piece[], k: number): boolean {
  for (let j = k + 1; j < Math.min(list.length, k + 4); j++) {
    if (list[j]!.result || list[j]!.is & Is.comparator) return true;
    if (!TAIL.has(list[j]!.word) || LINKS.has(list[j]!.word)) return false;
  }
  return false;
}

/** "HBsAg and anti-HCV are positive": the tests before the word. */
function left(
  list: readonly Piece[],
  clauses: Clauses,
  i: number,
): { tests: string[]; from: number; to: number; rule: string } | null {
  const tests: string[] = [];
  let from = i;
  let gap = 0;
  let linked = true;
  for (let k = i - 1; k >= 0 && clauses.clause[k] === clauses.clause[i]; k--) {
    const p = list[k]!;
    if (p.result) break;
    const ids = testsAt(p);
    if (ids.length) {
      if (tests.length && !linked) break;
      for (const id of ids) tests.unshift(id);
      from = k;
      gap = 0;
      linked = false;
      continue;
    }
    if (LINKS.has(p.word)) linked = true;
    else if (!TAIL.has(p.word)) {
      gap++;
      if (gap > 2) break;
    }
  }
  return tests.length ? { tests: [...new Set(tests)], from, to: i + 1, rule: 'test, result' } : null;
}

/** "not positive", "not detectable". */
function negatedResult(list: readonly Piece[], i: number, word: string): string {
  const before = list[i - 1]?.word;
  if (before !== 'not' && before !== 'non' && !(before === 'have' && list[i - 2]?.word === 'not')) return word;
  return (
    {
      positive: 'negative',
      negative: 'positive',
      detectable: 'undetectable',
      undetectable: 'detectable',
      abnormal: 'normal',
      normal: 'abnormal',
    }[word] ?? word
  );
}
