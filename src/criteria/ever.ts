// Treatments that exclude whenever they were given.
import type { Anchor, CriterionKind } from '../model/reading';
import { isWashout } from './announced';
import type { Clauses } from './clauses';
import type { Period } from './periods';
import { Is, type Piece } from './pieces';
import { GENERIC, isAnchorUse, type Subject, subjectIn, unnamedIn } from './subjects';
import { DISEASE, excepted, says, textBetween } from './surroundings';
import type { Above } from './window';
import { clean, type FoundWindow } from './window';

/** Treatments whose earlier use alone seldom excludes: they count only with a period. */
const NEVER_EVER = new Set([
  ...GENERIC,
  'surgery',
  'biopsy',
  'blood-donation',
  'transfusion',
  'hospitalization',
  'vaccine',
  'dialysis',
  'mechanical-ventilation',
  'oxygen',
  'anesthesia',
  'nsaid',
  'analgesic',
]);

/** Treatments that exclude whenever they were given: "previous CAR-T therapy", "has received etanercept". */
export function everOf(
  list: readonly Piece[],
  clauses: Clauses,
  kind: CriterionKind,
  found: readonly FoundWindow[],
  periods: readonly Period[],
  above: Above,
): FoundWindow[] {
  const made: FoundWindow[] = [];
  // what opens a list leaves it to the list
  if (list[list.length - 1]?.word === ':') return made;
  // by clause, so that each clause looks at its own only
  const stated = byClause(found, clauses);
  const timed = byClause(periods, clauses);
  let i = 0;
  while (i < list.length) {
    // one statement: a clause
    let end = i;
    while (end < list.length && clauses.clause[end] === clauses.clause[i]) end++;
    made.push(
      ...everIn(
        list,
        clauses,
        kind,
        i,
        end,
        stated.get(clauses.clause[i]!) ?? [],
        timed.get(clauses.clause[i]!) ?? [],
        above,
      ),
    );
    i = end;
  }
  return made;
}

function byClause<T extends { from: number; to: number }>(all: readonly T[], { clause }: Clauses): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const one of all) {
    for (let c = clause[one.from]!; c <= clause[Math.max(one.from, one.to - 1)]!; c++)
      map.set(c, [...(map.get(c) ?? []), one]);
  }
  return map;
}

const lastWord = (list: readonly Piece[], from: number, end: number): string => {
  for (let i = end - 1; i >= from; i--) if (list[i]!.is & Is.word) return list[i]!.text;
  return '';
};

/** What makes "at any time" a time to come: "during the study". */
const isToCome = (next: Piece | undefined): boolean =>
  next !== undefined && /^(?:during|throughout|after|while|on)$/.test(next.word) && !(next.is & Is.within);

function everIn(
  list: readonly Piece[],
  clauses: Clauses,
  kind: CriterionKind,
  from: number,
  end: number,
  found: readonly FoundWindow[],
  periods: readonly Period[],
  above: Above,
): FoundWindow[] {
  let trigger = -1;
  let anytime = -1;
  for (let i = from; i < end; i++) {
    const p = list[i]!;
    if (/^(?:at any time$|ever|never|lifetime)/i.test(p.text) && !isToCome(list[i + 1])) anytime = i;
    if (trigger < 0 && isTrigger(list, i)) trigger = i;
  }
  // "experienced any gene therapy previously": the word stands last
  const last = lastWord(list, from, end);
  if (trigger >= 0 && /^previously$/i.test(last) && !list.slice(trigger + 1, end).some((p) => p.is & Is.word))
    trigger = -1;
  if (anytime >= 0 && trigger < 0) trigger = from;
  // "had gene therapy before", "experienced CAR-T therapy previously"
  if (
    trigger < 0 &&
    /^(?:before|previously|in the past|earlier)$/i.test(last) &&
    /^(?:had|has had|have had|experienced|underwent|undergone|receiv)/i.test(
      textBetween(list, from, Math.min(end, from + 8)).replace(
        /^(?:subjects?|patients?|participants?|those|who|have|has|\s)+/i,
        '',
      ),
    )
  )
    trigger = from;
  if (trigger < 0 && above.ever && from === 0 && !says(list, 0, Math.min(3, end), Is.planned)) trigger = 0;
  if (trigger < 0) return [];
  const here = everAt(list, clauses, kind, from, end, trigger, anytime, found, periods);
  if (here.length) return here;
  // "… or have a history of organ transplantation": a later word in the same clause
  for (let i = trigger + 1; i < end; i++) {
    if (!isTrigger(list, i)) continue;
    const later = everAt(list, clauses, kind, from, end, i, anytime, found, periods);
    if (later.length) return later;
  }
  return [];
}

function everAt(
  list: readonly Piece[],
  clauses: Clauses,
  kind: CriterionKind,
  from: number,
  end: number,
  trigger: number,
  anytime: number,
  found: readonly FoundWindow[],
  periods: readonly Period[],
): FoundWindow[] {
  let anchor: Anchor | null = null;
  // "(except for patients treated with …)", "no washout is required for prior treatment with …"
  if (excepted(list, clauses, trigger) || list.slice(Math.max(from, trigger - 8), trigger).some(isWashout)) return [];
  // an inclusion criterion excludes earlier use only where it says "no prior …"
  const refused = kind === 'inclusion';
  if (
    refused &&
    !list
      .slice(Math.max(from, trigger - 3), trigger + 1)
      .some(
        (p, k, near) =>
          /^(?:no|not|without|never)\b/i.test(p.text) || (/^na[iï]ve$/i.test(p.text) && near[k + 1]?.word === 'to'),
      )
  )
    return [];
  if (onlyMentioned(list, from, trigger) && !(refused && /^na[iï]ve to$/i.test(wordsBefore(list, from, trigger))))
    return [];
  if (kind !== 'inclusion' && letsIn(list, from, trigger)) return [];
  const near = list.slice(Math.max(from, trigger - 12), Math.min(end, trigger + 12));
  if (near.some((p) => UNRECOVERED.test(p.word)) || allergyNear(list, from, trigger, end)) return [];
  const periodHere = periods.filter((p) => p.from >= from && p.from < end && !excepted(list, clauses, p.from));
  // up to the first period's statement; a statement with a period is no "ever"
  let to = end;
  for (const w of found) if (w.from >= trigger && w.from < to) to = w.from;
  for (const p of periodHere)
    if (p.from >= trigger && p.from < to) to = Math.min(to, p.relation === 'none' ? to : p.leads ? p.from : trigger);
  if (to <= trigger) return [];
  for (let i = trigger + 1; i < to; i++) {
    const p = list[i]!;
    if (p.is & Is.except && says(list, trigger, i, Is.agent)) {
      to = i;
      break;
    }
    if (p.is & Is.allergy) {
      to = i - 1;
      break;
    }
    if (p.is & Is.allowed) {
      // "(prior use of another is permitted)" says nothing of what stands before its bracket
      if (
        clauses.depth[i]! <= clauses.depth[trigger]! ||
        /\b(?:these|those|such|this)\b/i.test(textBetween(list, i - 12 > trigger ? i - 12 : trigger, i))
      )
        return [];
      continue;
    }
    if (p.is & Is.planned && !(p.is & Is.anchor)) {
      // "previous or current treatment with" goes on
      if (
        (!/plan|expect|anticip|schedul|await|candidate|intend/i.test(p.text) || /\bor$/i.test(list[i - 1]!.text)) &&
        !says(list, trigger, i, Is.agent)
      )
        continue;
      to = i;
      break;
    }
    if (p.failure) return [];
    if (p.is & Is.after && i > trigger + 2) {
      to = i;
      break;
    }
  }
  const named = withHistory(historyOf(list, clauses, from, trigger), subjectIn(list, clauses, trigger, to));
  const subject = named ?? unnamedDrug(list, trigger, to);
  if (!subject || subject.from - trigger > 12) return [];
  if (/^immunosuppression$/i.test(list[subject.from]!.text)) return []; // a condition
  const forIllness = list[subject.to]?.word === 'for' && list[trigger - 1]?.word !== 'no';
  subject.ids = subject.ids.filter(
    (id) => !NEVER_EVER.has(id) || (id === 'systemic-therapy' && (refused || forIllness)),
  );
  // "within 1 month, and have received a daily dose higher than …": the same treatment, its period said already
  if (!(list[trigger]!.is & Is.ever))
    subject.ids = subject.ids.filter(
      (id) => !found.some((w) => w.type === 'washout' && !w.ever && w.agents.includes(id)),
    );
  if (!subject.ids.length) return [];
  if (diseaseBetween(list, trigger, subject.from)) return [];
  if (found.some((w) => w.from < subject.to && subject.from < w.to)) return [];
  // "any immunotherapy (such as …) within 6 months": the period behind the examples is this treatment's
  if (
    found.some(
      (w) =>
        w.from >= subject.to &&
        w.from - subject.to < 20 &&
        says(list, subject.to, w.from, Is.example) &&
        !says(list, subject.to, w.from, Is.received),
    )
  )
    return [];
  if (anytime >= 0) {
    for (let i = anytime; i < end; i++)
      if (list[i]!.is & Is.anchor && isAnchorUse(list, i)) anchor = list[i]!.anchor as Anchor;
  }
  return [
    clean({
      type: 'washout',
      agents: subject.ids,
      ever: true,
      anchor,
      from: Math.min(trigger, subject.from),
      to: Math.max(trigger + 1, subject.to),
      rule: 'any earlier use',
    }),
  ];
}

/** "移植史", "移植の既往", "治療を受けたことがある": the treatment stands right before the word. */
function historyOf(list: readonly Piece[], clauses: Clauses, from: number, trigger: number): Subject | null {
  if (!/^(?:[\u3041-\u30ff]|史|病史|既往[史歴]?$|歴|経験)/.test(list[trigger]!.text)) return null;
  const subject = subjectIn(list, clauses, from, trigger);
  return subject && trigger - subject.to <= 4 ? subject : null;
}

/** "器官移植史或CAR-T治疗史": what stands before the word and behind it. */
const withHistory = (before: Subject | null, behind: Subject | null): Subject | null =>
  before && behind
    ? { ids: [...new Set([...before.ids, ...behind.ids])], from: before.from, to: behind.to }
    : (before ?? behind);

/** "prior use of rAvPAL-PEG": a name with a capital inside, and what is joined to it. */
function coinedAt(list: readonly Piece[], i: number): Subject | null {
  const p = list[i];
  if (!p || !(p.is & Is.word) || p.is & (Is.agent | Is.analyte) || p.text.length < 5 || !/[a-z][A-Z]/.test(p.text))
    return null;
  let to = i + 1;
  while (list[to] && list[to]!.start === list[to - 1]!.end && list[to]!.word !== '.' && list[to]!.word !== ',') to++;
  const name = list.slice(i, to).map((q) => q.text.toLowerCase());
  return { ids: [name.join('')], from: i, to };
}

/** "previous treatment with XYZ123": a drug the catalogue does not know, told by its form. */
function unnamedDrug(list: readonly Piece[], from: number, to: number): Subject | null {
  if (!/with$|of$/i.test(list[from]!.text) && !says(list, from, Math.min(to, from + 3), Is.received)) return null;
  const coined = coinedAt(list, from + 1);
  if (coined) return coined;
  const subject = unnamedIn(list, from, to);
  if (!subject) return null;
  const ids = subject.ids.filter(
    (id) =>
      (/\d/.test(id) && /-(?:drugs?|agents?)$/.test(id)) ||
      /(?:inhibitors?|antagonists?|agonists?|blockers?|.-antibod(?:y|ies)|mab|mig|nib|cept|leucel|parib|lisib|ciclib|stat|tide|imod|degib)$/.test(
        id,
      ) ||
      /^[a-z]{2,5}-?\d{2,6}[a-z]?$/.test(id),
  );
  return ids.length ? { ...subject, ids } : null;
}

/** Words before an earlier treatment that is only spoken of: what it did, not that it was given, decides. */
const MENTIONS = new Set([
  'related to',
  'due to',
  'during',
  'discontinuation of',
  'limitation to',
  'limitations to',
  'limitations on',
  'caused by',
  'secondary to',
  'attributable to',
  'regardless of',
  'irrespective of',
  'despite',
  'from',
  'naive to',
]);

const wordsBefore = (list: readonly Piece[], from: number, i: number): string =>
  textBetween(list, Math.max(from, i - 2), i);

function onlyMentioned(list: readonly Piece[], from: number, trigger: number): boolean {
  const at = /^(?:an?|any|the|their)$/i.test(list[trigger - 1]?.text ?? '') ? trigger - 1 : trigger;
  const words = (size: number) => textBetween(list, Math.max(from, at - size), at).toLowerCase();
  return MENTIONS.has(words(1)) || MENTIONS.has(words(2));
}

/** "may be eligible if they had a history of …": what lets somebody in. */
const letsIn = (list: readonly Piece[], from: number, to: number): boolean =>
  list.slice(from, to).some((p, i) => p.is & Is.allowed && list[from + i - 1]?.word !== 'not');

/** An allergy to the treatment, unless "or" parts the two: "prior exposure to X or hypersensitivity to any ingredient". */
function allergyNear(list: readonly Piece[], from: number, trigger: number, end: number): boolean {
  const parted = (a: number, b: number) => list.slice(a, b).some((p) => p.word === 'or');
  for (let i = Math.max(from, trigger - 12); i < Math.min(end, trigger + 12); i++) {
    if (!(list[i]!.is & Is.allergy)) continue;
    if (
      i < trigger
        ? !parted(i, trigger)
        : !(parted(i - 2, i) && says(list, trigger, i, Is.agent | Is.received | Is.ever))
    )
      return true;
  }
  return false;
}

/** "not recovered from the effects of prior therapy": the effects exclude, not the therapy. */
const UNRECOVERED =
  /^(?:absor|preclud|recover|resolv|residual|toxicit|adverse|effect|complication|sequela|response|respon|progress|refractor|relaps|fail)/;

/** "previous …", "history of …", "has received …": any earlier use. */
export function isTrigger(list: readonly Piece[], i: number): boolean {
  const p = list[i]!;
  if (p.is & Is.ever && !/^at any time$/i.test(p.text)) {
    // "prior to …" is a relation
    if (/^(?:prior|previous|past)$/i.test(p.text) && (list[i + 1]?.word === 'to' || list[i + 1]?.word === ')'))
      return false;
    return true;
  }
  if (
    p.is & Is.received &&
    /^(?:received|accepted|receipt of|undergone|underwent|used|treated with|participated in|exposure to|taken|exposed to)$/i.test(
      p.text,
    )
  ) {
    const before = list[i - 1];
    return (
      !before ||
      /^(?:have|has|had|who|been|previously|ever|subject|patient|participant)$/i.test(before.word) ||
      i === 0 ||
      (before.is & Is.ever) !== 0
    );
  }
  return false;
}

function diseaseBetween(list: readonly Piece[], from: number, to: number): boolean {
  if (/[病症炎癌瘤]|感 染/.test(textBetween(list, from, to))) return true;
  for (let i = from; i < to; i++)
    if (DISEASE.test(list[i]!.word) && !(list[i]!.is & (Is.agent | Is.received))) return true;
  return false;
}
