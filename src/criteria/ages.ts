// Ages: durations in years (or months, for children) that are somebody's age, told from all other durations.

import { Is, type Piece } from './pieces';
import type { Scene } from './scene';
import type { Value } from './values';

/** "where the legal age of consent is > 18 years": the law's, not a limit of the study. */
export const isLegalAge = (list: readonly Piece[], { from, period }: Value): boolean =>
  period && list.slice(Math.max(0, from - 10), from).some((p) => p.word === 'legal');

/** True where value `v` is the age of the person who may take part. */
export function isAge(scene: Scene, v: number): boolean {
  const { list, values } = scene;
  const value = values[v]!;
  if (!value.period && value.unit !== null) return false;
  const last = values[v - 1];
  if (value.range && last && last.from === value.from) return scene.taken.get(v - 1)?.includes('age') ?? false;
  if (value.op === null) {
    // "at least age of 18 years", "minimum age 18"
    const name = list.slice(Math.max(0, value.from - 3), value.from).findIndex((p) => /^ages?$/i.test(p.text));
    const lead = name < 0 ? undefined : list[Math.max(0, value.from - 3) + name - 1];
    if (!lead || !(lead.is & Is.comparator) || !value.period) return false;
    value.op = lead.op as Value['op'];
  }
  for (let i = value.to; i < Math.min(list.length, value.to + 4); i++)
    if (DURATION.test(list[i]!.word) || isFollowUp(list, i)) return false;
  if (isLegalAge(list, value)) return false;
  const aged = list.slice(Math.max(0, value.from - 3), value.from).some((p) => /^age[ds]?$/i.test(p.text));
  if (!aged && ofSomethingElse(scene, value)) return false;
  if (value.period && saysAge(list, value)) return true;
  const left = ageBefore(scene, value);
  if (left >= 0 && value.period) return true;
  if (left >= 0 && value.value >= 1 && value.value <= 120) return true;
  // "≥ 18 and ≤ 65 years of age": the first number has its unit from the second
  const next = values[v + 1];
  if (
    !value.period &&
    next?.period &&
    next.op !== null &&
    next.from - value.to <= 3 &&
    saysAge(list, next) &&
    joined(list, value.to, next.from)
  )
    return true;
  if (last && scene.taken.get(v - 1)?.includes('age') && value.from - last.to <= 6 && joined(list, last.to, value.from))
    return true;
  if (!value.period || value.unit !== 'a') return false;
  // "18-70 years, male or female", "Adults ≥ 18 years"
  return (
    opensItem(list, value) &&
    !list.slice(value.to, value.to + 3).some((p) => p.is & (Is.before | Is.after | Is.since | Is.within))
  );
}

function saysAge(list: readonly Piece[], value: Value): boolean {
  for (let i = value.from; i < value.to; i++) {
    const p = list[i]!;
    if (p.is & Is.period && /age|old|yo\b|岁|歳|才/i.test(p.text)) return true;
    if (p.is & Is.postComparator && /older|younger|olde/i.test(p.text)) return true;
    if (p.is & Is.comparator && /older|younger/i.test(p.text)) return true;
  }
  for (let i = value.to; i < Math.min(list.length, value.to + 3); i++) {
    const p = list[i]!;
    if (p.is & Is.age || p.analytes.includes('age') || p.word === 'old') return true;
    if (p.is & Is.postComparator && /older|younger/i.test(p.text)) return true;
    if (
      !(
        p.word === 'of' ||
        p.word === 'in' ||
        p.word === '(' ||
        p.word === ')' ||
        p.word === 'inclusive' ||
        p.word === 'and' ||
        p.word === 'or'
      )
    )
      return false;
  }
  return false;
}

/** Index of the word "age" that the value belongs to, or -1. */
function ageBefore(scene: Scene, value: Value): number {
  const { list, clauses } = scene;
  for (let i = value.from - 1; i >= 0 && i >= value.from - 9; i--) {
    const p = list[i]!;
    if (clauses.sentence[i] !== clauses.sentence[value.from]) return -1;
    if (clauses.depth[i]! > clauses.depth[value.from]!) return -1;
    if (p.analytes.includes('age') || (p.is & Is.age && /^age/i.test(p.text))) return i;
    if (p.is & (Is.within | Is.before | Is.agent) || (p.is & Is.analyte && !p.analytes.includes('age'))) return -1;
    if (p.is & Is.period && value.from - i > 1) return -1;
  }
  return -1;
}

const joined = (list: readonly Piece[], from: number, to: number) =>
  list.slice(from, to).every((p) => JOINS.has(p.word) || p.is & Is.age || p.word === ')');
const JOINS = new Set([
  'and',
  'or',
  ',',
  '(',
  ')',
  'but',
  'to',
  '-',
  'inclusive',
  'old',
  'of',
  'age',
  'the',
  'at',
  'be',
  'must',
  'is',
]);

function opensItem(list: readonly Piece[], value: Value): boolean {
  if (value.from > 6) return false;
  // "5年以内": a period
  if (list.slice(value.from, value.to + 1).some((p) => p.word === '内')) return false;
  return list.slice(0, value.from).every((p) => PEOPLE.has(p.word) || p.is & Is.comparator);
}
const PEOPLE = new Set([
  'male',
  'female',
  'man',
  'men',
  'woman',
  'women',
  'adult',
  'patient',
  'subject',
  'participant',
  'and',
  'or',
  'of',
  'both',
  'sex',
  'gender',
  ',',
  'any',
  'between',
  'from',
  ':',
  'must',
  'be',
  'are',
  'is',
  'either',
  'the',
  '/',
  'child',
  'children',
  'pediatric',
  'healthy',
  'volunteer',
  '-',
  'non',
  'with',
  'individual',
  'person',
  'people',
  'in',
  'who',
  'all',
  'study',
  'who',
  'pregnant',
  'eligible',
  'were',
  '(',
  ')',
  'a',
]);

/** An age at another event, or of somebody else. */
function ofSomethingElse(scene: Scene, value: Value): boolean {
  const { list, clauses } = scene;
  for (let i = Math.max(0, value.from - 8); i < Math.min(list.length, value.to + 6); i++) {
    if (clauses.clause[i] === clauses.clause[value.from] && ELSE.has(list[i]!.word)) return true;
  }
  return false;
}
/** "at least a two-year history of …": how long something has lasted. */
const DURATION = /^(?:history|duration|survival|experience)$/;
const isFollowUp = (list: readonly Piece[], i: number): boolean =>
  list[i]!.word === 'follow' && /^(?:-|up)$/.test(list[i + 1]?.word ?? '');
const ELSE = new Set([
  'death',
  'onset',
  'diagnosis',
  'diagnosed',
  'family',
  'relative',
  'menopausal',
  'postmenopausal',
  'menopause',
  'amenorrhea',
  'amenorrheic',
  'smoking',
  'smoke',
  'smoker',
  'sibling',
  'donor',
  'mense',
  'menstruation',
  'marriage',
  'partner',
  'sample',
  'tissue',
  'specimen',
  'biopsy',
  'scan',
]);
