// Measured quantities that the catalogue does not know: a slug of the name as written.
import { countsSomething } from './counts';
import { BRACKETS } from './named-at';
import { Is } from './pieces';
import type { Owners, Scene } from './scene';
import type { Value } from './values';

/** A measured quantity that the catalogue does not know gets a slug of its name as written. */
export function unnamed(scene: Scene, v: number, start: number): Owners | null {
  const { list, clauses } = scene;
  const value = scene.values[v]!;
  if (value.period) return null;
  if (value.unit === '%') return share(scene, v);
  const scored = value.unit === null;
  if (scored ? !namesScore(scene, value, start) : !MEASURED.has(value.unit!)) return null;
  const words: string[] = [];
  let i = value.from - 1;
  while (i >= start && (SKIPPED.has(list[i]!.word) || BRACKETS.has(list[i]!.word))) {
    // "symptom score (morning and evening) of ≥ 4"
    const open = scored && list[i]!.word === ')' ? opening(scene, i) : i;
    i = open - 1;
  }
  const end = i + 1;
  for (; i >= start && words.length < 4; i--) {
    const p = list[i]!;
    if (clauses.clause[i] !== clauses.clause[value.from]) break;
    if (
      !(p.is & Is.word) ||
      p.is &
        (Is.comparator |
          Is.anchor |
          Is.received |
          Is.ever |
          Is.within |
          Is.before |
          Is.after |
          Is.agent |
          Is.analyte |
          Is.limit) ||
      ENDS_NAME.has(p.word)
    ) {
      if (p.word === '-' && words.length) continue;
      break;
    }
    words.unshift(p.text.toLowerCase());
  }
  const slug = words.join('-').replace(/[^\p{L}\p{N}]+/gu, '-');
  if (words.length === 0 || slug.length < 3) return null;
  if (scored && !SCORE.test(words[words.length - 1]!)) return null;
  if (scored) value.unit = '{score}';
  return { analytes: [slug], from: end - words.length, to: value.to, rule: 'a name as written' };
}

/** Where the bracket that closes at `i` opens; `i` where it holds a number or opens nowhere near. */
function opening({ list }: Scene, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - 16; j--) {
    if (list[j]!.word === '(') return j;
    if (list[j]!.word === ')' || list[j]!.is & (Is.number | Is.period)) return i;
  }
  return i;
}

export const SCORE = /^(?:score|index|scale)$/;

/** "total symptom score of at least 5": a score that the catalogue does not know. */
function namesScore(scene: Scene, value: Value, start: number): boolean {
  const { list, text } = scene;
  if (countsSomething(list, text, value)) return false;
  let least = Math.max(start, value.from - 5);
  for (let i = value.from - 1; i >= least; i--) {
    if (list[i]!.word === ')') {
      const open = opening(scene, i);
      least = Math.max(start, least - (i - open));
      i = open;
      continue;
    }
    if (SCORE.test(list[i]!.word)) return true;
    if (!SKIPPED.has(list[i]!.word) && !(list[i]!.is & Is.comparator)) return false;
  }
  return false;
}

/** "≥ 20 % expression of GPC3", "killing of targets ≥ 20 %", "> 70 % liver involvement": a share of cells or of an organ. */
function share({ list, clauses, values }: Scene, v: number): Owners | null {
  const value = values[v]!;
  const plain = (i: number) => {
    const p = list[i];
    return (
      !!p &&
      (p.is & Is.word) !== 0 &&
      !(p.is & (Is.comparator | Is.anchor | Is.limit | Is.within | Is.before | Is.after)) &&
      clauses.clause[i] === clauses.clause[value.from]
    );
  };
  const slugOf = (from: number, to: number) =>
    list
      .slice(from, to)
      .map((p) => p.text.toLowerCase())
      .join('-')
      .replace(/[^\p{L}\p{N}]+/gu, '-');
  // behind: "> 70 % liver involvement", "≥ 20 % expression"
  for (let i = value.to; i < value.to + 3 && plain(i); i++) {
    if (SHARES.test(list[i]!.word))
      return { analytes: [slugOf(value.to, i + 1)], from: value.from, to: i + 1, rule: 'a share of what is named' };
  }
  // before: "killing of targets ≥ 20 %"
  for (let i = value.from - 1; i >= value.from - 8 && plain(i); i--) {
    if (!SHARES.test(list[i]!.word)) continue;
    let from = i;
    while (from - 1 >= 0 && plain(from - 1) && !ENDS_NAME.has(list[from - 1]!.word) && i - from < 3) from--;
    return { analytes: [slugOf(from, i + 1)], from, to: value.to, rule: 'a share of what is named' };
  }
  return null;
}

const SHARES =
  /^(?:expression|killing|viability|positivity|involvement|transduction|purity|chimerism|infiltration|occupancy|staining|parasitemia|blast)$/;

/** Units that only a measurement has. */
const MEASURED = new Set([
  '[ULN]',
  '[LLN]',
  '10*9/L',
  '10*3/uL',
  '/uL',
  '/mm3',
  '10*12/L',
  '10*6/L',
  'g/L',
  'g/dL',
  'mg/dL',
  'mg/L',
  'ug/L',
  'ng/mL',
  'ng/dL',
  'ng/L',
  'pg/mL',
  'ug/mL',
  'ug/dL',
  'mmol/L',
  'umol/L',
  'nmol/L',
  'pmol/L',
  '[IU]/mL',
  '[IU]/L',
  'U/L',
  'U/mL',
  'm[IU]/L',
  'm[IU]/mL',
  'mm[Hg]',
  'Cel',
  '{copies}/mL',
  '{titer}',
  'kPa',
  'meq/L',
  '10*6/mL',
  'k[IU]/L',
  'kU/L',
  '/[HPF]',
  'mm',
]);

const SKIPPED = new Set([
  'of',
  'is',
  'are',
  'level',
  'value',
  'must',
  'be',
  'a',
  'the',
  'should',
  'with',
  ':',
  '-',
  'was',
  'were',
  'result',
  'concentration',
  'has',
  'have',
  'been',
  'to',
  'count',
  'test',
  ',',
  'that',
]);

const ENDS_NAME = new Set([
  'with',
  'have',
  'has',
  'a',
  'an',
  'the',
  'of',
  'or',
  'and',
  'in',
  'is',
  'any',
  'who',
  'by',
  'patient',
  'subject',
  'participant',
  'to',
  'for',
  'at',
  'be',
  'must',
  'if',
  'whose',
  'their',
  'from',
  'than',
  'as',
  'on',
  'without',
  'are',
  'was',
  'were',
  'not',
  'no',
  'that',
  'which',
  'other',
  'following',
  'defined',
  'least',
  'positive',
  'negative',
  'greater',
  'larger',
  'both',
  'either',
  'screening',
  'confirmed',
  'increase',
  'increased',
  'elevated',
  'elevation',
  'reduction',
  'abnormal',
]);
