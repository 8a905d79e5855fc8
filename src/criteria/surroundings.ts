// What stands around a period: words that tell a treatment from an illness, a rule from its exception.
import type { Clauses } from './clauses';
import { Is, type Piece } from './pieces';

export const says = (list: readonly Piece[], from: number, to: number, flag: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, list.length); i++) if (list[i]!.is & flag) return true;
  return false;
};

/** "malignancy treated with curative intent": the illness is what is dated. */
export const illnessTreated = (list: readonly Piece[], from: number, to: number) => {
  for (let i = from; i < to; i++)
    if (/^(?:malignan|cancer|carcinoma|tumor|neoplas|melanoma|lymphoma|infection|disease$)/.test(list[i]!.word))
      return list.slice(i, to).some((p) => /^treat|^cured|^resect|^remov|^excis/i.test(p.text));
  return false;
};

/** "progression within 6 months of completing chemotherapy": how the illness went. */
export const courseOfIllness = (list: readonly Piece[], from: number, to: number) => {
  for (let i = to - 1; i >= Math.max(from, to - 10); i--)
    if (
      /^(?:progress|relaps|recur|refractor|platinum|resistan|failure|fail|respon|remission|interval$)/.test(
        list[i]!.word,
      ) &&
      !(list[i]!.is & Is.off && /wash/.test(list[i]!.text))
    )
      return true;
  return false;
};

export const plannedBefore = (list: readonly Piece[], from: number, to: number) => {
  for (let i = to - 1; i >= from; i--) {
    if (list[i]!.is & Is.planned)
      return /plan|intend|schedul|expect|anticip|will|candidate|propos/i.test(list[i]!.text);
    if (list[i]!.word === 'or' && i < to - 6) return false;
  }
  return false;
};

/** "these agents", "such drugs": those of the sentence before. */
export const refersBack = (list: readonly Piece[], from: number, to: number) =>
  list
    .slice(from, to)
    .some(
      (p, k) =>
        /^(?:these|those|such|this)$/i.test(p.text) &&
        /^(?:agent|drug|medication|medicine|therapy|treatment|product)$/.test(list[from + k + 1]?.word ?? ''),
    );

/** Pieces in the longest list that "these medications" means all of. */
const LISTED = 80;

/** Where what "these agents" refers to begins: the sentence before `at`'s, with the enumerated parts before it. */
export function referredTo(clauses: Clauses, at: number): { from: number; to: number } {
  const to = sentenceStart(clauses, at);
  let from = sentenceStart(clauses, to - 1);
  if (clauses.part[from]! > 0)
    while (from > 0 && clauses.part[from - 1]! > 0 && to - from < LISTED) from = sentenceStart(clauses, from - 1);
  return { from, to };
}

export function sentenceStart(clauses: Clauses, i: number): number {
  let j = Math.max(0, i);
  while (j > 0 && clauses.sentence[j - 1] === clauses.sentence[Math.max(0, i)]) j--;
  return j;
}

/** True where piece `at` stands in a bracket that begins with an exception. */
export function excepted(list: readonly Piece[], clauses: Clauses, at: number): boolean {
  if (clauses.depth[at] === 0) return false;
  for (let i = at; i >= 0 && clauses.depth[i]! > 0; i--) if (list[i]!.is & Is.except) return true;
  return false;
}

/** True where the bracket around piece `at` allows what it names. */
export function insideAllowed(list: readonly Piece[], clauses: Clauses, at: number): boolean {
  for (let i = at; i >= 0 && clauses.depth[i]! > 0; i--) if (list[i]!.is & Is.allowed) return true;
  return false;
}

export const textBetween = (list: readonly Piece[], from: number, to: number) =>
  list
    .slice(from, to)
    .map((p) => p.text)
    .join(' ');

export function clauseStart(clauses: Clauses, i: number): number {
  let j = i;
  while (j > 0 && clauses.clause[j - 1] === clauses.clause[i]) j--;
  return j;
}

/** Nothing of weight stands before the period: it opens its statement. */
export function opensStatement(list: readonly Piece[], from: number, to: number): boolean {
  let weight = 0;
  for (let i = from; i < to; i++) {
    const p = list[i]!;
    if (p.is & Is.received) return true;
    if (p.is & Is.word && p.text.length > 3 && !LIGHT.has(p.word)) weight++;
  }
  return weight <= 3;
}

const LIGHT = new Set([
  'subject',
  'patient',
  'participant',
  'with',
  'have',
  'been',
  'those',
  'that',
  'any',
  'following',
  'individual',
  'which',
  'must',
]);

/** Says that a treatment must be, or was, absent: "off", "washed out", "did not receive", "no biologics". */
export function absent(list: readonly Piece[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, list.length); i++) {
    const p = list[i]!;
    if (!(p.is & Is.off)) continue;
    if (!/^(?:no|not|without|never|must not)$/i.test(p.text)) return true;
    // "not received", "no biologics", "without any transfusion"
    const verbOnly = /not$/i.test(p.text);
    for (let j = i + 1; j < Math.min(list.length, i + (verbOnly ? 4 : 6)); j++) {
      const q = list[j]!;
      if (q.is & (Is.comparator | Is.planned) || q.word === ',' || (verbOnly && q.word === 'the')) break;
      if (
        q.is & Is.received ||
        /^(?:use|take|took|taken|received?|apply|applied|get)$/.test(q.word) ||
        (!verbOnly && q.is & Is.agent)
      )
        return true;
    }
  }
  return false;
}

/** "their last dose of rituximab", "the most recent infusion": what is dated is the end of a treatment. */
export const lastGiven = (list: readonly Piece[], from: number, to: number): boolean =>
  /\b(?:treatment end date|end of treatment)\b|\b(?:last|latest|most recent|final) (?:[a-z]+ )?(?:dos(?:e|ing)|administration|infusion|injection|fraction|cycle|course|use|intake|treatment|therapy|transfusion)\b/i.test(
    textBetween(list, from, to),
  );

/** The statement is about an illness or an event: "infarction", "history of malignancy", "surgery for cancer" apart. */
export function diseaseLed(list: readonly Piece[], from: number, to: number): boolean {
  let disease = false;
  for (let i = to - 1; i >= from; i--) {
    const p = list[i]!;
    if (
      p.is & Is.received &&
      /with|of$|receiv|receipt|underg|underwent|admin|expos|particip|vaccin|immuni|taking|taken|use|using/i.test(p.text)
    )
      return false;
    if (DISEASE.test(p.word)) disease = true;
  }
  return disease;
}

export const DISEASE =
  /(?:disease|infection|malignan|cancer|tumor|carcinoma|infarct|stroke|angina|arrhythm|failure|syndrome|seizure|epilep|hemorrhag|bleed|thrombo|embol|ulcer|hepatitis|tubercul|herpes|zoster|abuse|dependence|addict|depress|psych|suicid|attack|ischemi|accident|fracture|trauma|injur|pneumon|sepsis|illness|disorder|event|relapse|flare|exacerbat|pregnan|symptom|diagnos|hospital|itis$|osis$|emia$|deficien|pathy$|algia$|oma$|fever|wound|perforat|fistula|abscess|bleeding|loss|smok|alcohol|drink)/;

export const joinedByOr = (list: readonly Piece[], from: number, to: number) =>
  list
    .slice(Math.max(0, from - 1), Math.max(to, from) + 1)
    .some((p) => p.word === 'or' || p.word === 'and' || p.word === ',' || p.word === '(');
