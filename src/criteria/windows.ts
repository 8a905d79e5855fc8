// Periods with their subject, event and type → windows.
import type { Anchor, CriterionKind, WindowType } from '../model/reading';
import type { Clauses } from './clauses';
import { type Period, periodsOf } from './periods';
import { Is, type Piece } from './pieces';
import { GENERIC, isAnchorUse, type Subject, subjectIn, unnamedIn } from './subjects';

/** A window with the pieces [from, to) that it was read from. */
export type FoundWindow = {
  type: WindowType;
  agents: string[];
  value?: number;
  unit?: Period['unit'];
  halfLives?: number;
  whichever?: 'longer' | 'shorter';
  ever?: boolean;
  anchor: Anchor | null;
  from: number;
  to: number;
  rule: string;
};

/** What the item above says that holds for the items below it. */
export type Above = {
  anchor: Anchor | null;
  /** A period stated once for the list below ("… any of the following within 4 weeks:"). */
  period: Period | null;
  /** The item above asks for periods ("within the following time periods prior to …:"). */
  asksPeriods: boolean;
  /** The item above excludes any earlier use of what is listed. */
  ever: boolean;
  /** The item above says that a treatment must be, or have been, absent. */
  off: boolean;
  agents: readonly string[];
};

export const NOTHING_ABOVE: Above = {
  anchor: null,
  period: null,
  asksPeriods: false,
  ever: false,
  off: false,
  agents: [],
};

/** The windows of one item. `taken`: pieces that are part of ages and other values. */
export function windowsOf(
  list: readonly Piece[],
  clauses: Clauses,
  kind: CriterionKind,
  taken: ReadonlySet<number>,
  above: Above,
): FoundWindow[] {
  const periods = periodsOf(list, clauses, taken);
  const found: FoundWindow[] = [];
  const used = new Set<number>();
  periods.forEach((_period, k) => {
    const window = windowOf(list, clauses, kind, periods, k, above, found);
    if (window) {
      found.push(window);
      for (let i = window.from; i < window.to; i++) used.add(i);
    }
  });
  shareAnchors(list, clauses, found);
  if (!periods.length && above.period && kind !== 'inclusion') {
    const subject = subjectIn(list, clauses, 0, list.length);
    if (subject && subject.from <= 14 && !says(list, 0, subject.from, Is.allergy)) {
      const { value, unit, halfLives, whichever } = above.period;
      found.push(
        clean({
          type: 'washout',
          agents: subject.ids,
          value,
          unit,
          halfLives,
          whichever,
          anchor: above.anchor,
          from: subject.from,
          to: subject.to,
          rule: 'period of the item above',
        }),
      );
    }
  }
  found.push(...everOf(list, clauses, kind, found, periods, above));
  return found;
}

function clean(w: { [K in keyof FoundWindow]: FoundWindow[K] | undefined }): FoundWindow {
  for (const key of Object.keys(w) as (keyof FoundWindow)[]) if (w[key] === undefined) delete w[key];
  return w as FoundWindow;
}

const says = (list: readonly Piece[], from: number, to: number, flag: number): boolean => {
  for (let i = Math.max(0, from); i < Math.min(to, list.length); i++) if (list[i]!.is & flag) return true;
  return false;
};

function windowOf(
  list: readonly Piece[],
  clauses: Clauses,
  kind: CriterionKind,
  periods: readonly Period[],
  k: number,
  above: Above,
  found: readonly FoundWindow[],
): FoundWindow | null {
  const period = periods[k]!;
  const bounds = boundsOf(list, clauses, periods, k, found);
  const anchor = anchorOf(list, clauses, period, bounds.right);
  let relation = period.relation;
  if (relation === 'none') {
    // "Cytotoxic treatment: 21 days" below "… within the following time periods prior to …:"
    if (!above.asksPeriods || period.value === undefined) return null;
    relation = 'before';
  }
  const ahead = period.leads ? subjectAhead(list, clauses, period.to, bounds.right) : null;
  let subject = ahead ?? subjectIn(list, clauses, bounds.left, period.from);
  let side: 'left' | 'right' | 'none' = ahead ? 'right' : subject ? 'left' : 'none';
  const anchorEnd = anchor && relation !== 'apart' ? anchor.at + 1 : period.to;
  if (!subject || (relation === 'apart' && !anchor)) {
    const right = subjectIn(list, clauses, anchorEnd, bounds.right);
    if (
      right &&
      (!subject || relation === 'apart') &&
      (relation === 'apart' || opensStatement(list, bounds.left, period.from) || right.from - anchorEnd <= 5)
    ) {
      if (!subject) {
        subject = right;
        side = 'right';
      }
    }
  }
  if (!subject && refersBack(list, bounds.left, period.from)) {
    const start = sentenceStart(clauses, period.from);
    subject = subjectIn(list, clauses, sentenceStart(clauses, start - 1), start);
    if (subject) {
      subject = { ids: subject.ids, from: period.from, to: period.from };
      side = 'left';
    }
  }
  const contraception = says(
    list,
    clauseStart(clauses, period.from),
    Math.min(list.length, period.to + 8),
    Is.contraception,
  );
  const stableNear =
    says(list, Math.max(bounds.left, period.from - 14), Math.min(bounds.right, period.to + 2), Is.stable) ||
    (says(list, period.to, Math.min(bounds.right, period.to + 8), Is.stable) && kind === 'inclusion');
  const off =
    above.off ||
    absent(list, bounds.left, period.from) ||
    absent(list, period.to, Math.min(bounds.right, period.to + 14));
  const base = { value: period.value, unit: period.unit, halfLives: period.halfLives, whichever: period.whichever };
  const finish = (type: WindowType, agents: string[], rule: string): FoundWindow => {
    const from = subject && type !== 'lookback' && side === 'left' ? Math.min(subject.from, period.from) : period.from;
    const to = Math.max(
      period.to,
      period.whicheverTo ?? 0,
      anchor ? anchor.at + 1 : 0,
      subject && side === 'right' ? subject.to : 0,
    );
    // the last dose is the other treatment's, where that must be over
    const event = anchor && !(type === 'washout' && anchor.id === 'last-dose') ? anchor.id : above.anchor;
    return clean({ type, agents, ...base, anchor: event ?? null, from, to, rule });
  };

  if (contraception && kind === 'inclusion' && subject?.ids.every((id) => REPRODUCTIVE.has(id))) return null;

  if (relation === 'after' && kind === 'inclusion' && side === 'left' && !contraception) {
    // "at least 100 days post-transplant": the treatment behind
    const behind = subjectIn(list, clauses, period.anchorFrom, Math.min(bounds.right, period.anchorFrom + 4));
    if (behind) {
      subject = behind;
      side = 'right';
    }
  }
  if (relation === 'after') {
    // "at least 4 weeks after the last dose of chemotherapy": apart from a treatment that is not the study's own
    if (
      subject &&
      !contraception &&
      kind === 'inclusion' &&
      !period.within &&
      side === 'right' &&
      anchorOf(list, clauses, period, subject.from)?.id !== 'first-dose'
    ) {
      if (
        /dose|treatment|therapy|transplant|last|infusion|completion|end|complet|surgery|radi/i.test(
          textBetween(list, period.to, subject.to),
        )
      )
        return finish('washout', subject.ids, 'so long after a treatment');
    }
    // "リツキシマブ投与後6か月以内", "利妥昔单抗治疗后6个月内": too soon after another treatment
    if (
      subject &&
      !contraception &&
      kind !== 'inclusion' &&
      period.leads === false &&
      period.event === undefined &&
      period.within &&
      !list.slice(period.to, bounds.right).some((p) => p.failure)
    )
      return finish('washout', subject.ids, 'within so long after a treatment');
    if (
      contraception ||
      !subject ||
      /stud(?:y|ies)|trial|last|end of|complet/i.test(
        textBetween(list, period.to, Math.min(list.length, period.to + 8)),
      )
    )
      return finish('after', contraception ? [] : (subject?.ids ?? []), 'after an event');
    return null;
  }
  if (contraception && !subject) {
    if (relation === 'before' && says(list, bounds.left, bounds.right, Is.test))
      return finish('test', [], 'a pregnancy test');
    if (relation !== 'before') return finish('after', [], 'contraception or pregnancy');
  }

  if (!subject && relation !== 'lasting') {
    const unnamed = unnamedIn(list, bounds.left, period.from);
    const test =
      says(list, Math.max(bounds.left, period.from - 8), period.from, Is.test) ||
      (period.leads === true && says(list, period.to, bounds.right, Is.test));
    const disease = diseaseLed(list, bounds.left, period.from);
    if (unnamed && !disease && !illnessTreated(list, bounds.left, period.from) && (kind !== 'inclusion' || off)) {
      subject = unnamed;
      side = 'left';
    } else if (test && kind === 'inclusion') return finish('test', [], 'how recent a test must be');
    else if (above.agents.length && bounds.left === 0 && period.from <= 4 && kind !== 'inclusion')
      return finish('washout', [...above.agents], 'treatment named in the item above');
    else return kind === 'inclusion' && !anchor && !period.within ? null : finish('lookback', [], 'no treatment named');
  }
  if (!subject) return null;
  if (
    side === 'right' &&
    (courseOfIllness(list, bounds.left, period.from) ||
      (relation === 'apart' &&
        kind !== 'inclusion' &&
        period.anchorFrom >= 0 &&
        /ago|since/i.test(list[period.anchorFrom - 1]?.text ?? '')))
  )
    return finish('lookback', [], 'the course of an illness');
  if (
    kind === 'inclusion' &&
    relation === 'apart' &&
    side === 'right' &&
    courseOfIllness(list, bounds.left, period.from)
  )
    return null;
  // "(except for therapy completed > 6 months before …)": what is let in
  if (
    kind !== 'inclusion' &&
    excepted(list, clauses, period.from) &&
    list.slice(period.from, period.to).some((p) => p.is & Is.comparator && p.op.startsWith('>'))
  )
    return null;
  // "(hydroxyurea is permitted more than 24 hours before …)"
  if (clauses.depth[period.from]! > 0 && insideAllowed(list, clauses, period.from)) return null;
  // "plan to receive … within 9 months": to come, not gone by
  if (kind !== 'inclusion' && plannedBefore(list, bounds.left, period.from) && period.anchorFrom < 0) return null;
  if (
    subject.ids.every((id) => GENERIC.has(id)) &&
    list.slice(Math.max(0, subject.from - 3), subject.from).some((p) => /^requir|^need/i.test(p.word))
  )
    return finish('lookback', [], 'an illness that needed treatment');
  if (stableNear && !(kind !== 'inclusion' && off && !says(list, bounds.left, period.from, Is.stable)))
    return finish('stable', subject.ids, 'kept stable');
  if (relation === 'lasting') {
    if (side === 'right') return null;
    // "… for 48 hours or … for 8 hours prior to the test": the event is named once
    const next = periods[k + 1];
    if (
      kind !== 'inclusion' &&
      !anchor &&
      next &&
      next.anchorFrom >= 0 &&
      clauses.sentence[next.from] === clauses.sentence[period.from] &&
      joinedByOr(list, period.to, period.to + 2)
    )
      return finish('washout', subject.ids, 'for so long before an event named later');
    if (kind === 'inclusion')
      return off
        ? finish('washout', subject.ids, 'off for so long')
        : finish('stable', subject.ids, 'treated for so long');
    if (
      (period.anchorFrom >= 0 && anchor) ||
      off ||
      /unable|inability|refrain|withh/i.test(textBetween(list, bounds.left, period.from))
    )
      return finish('washout', subject.ids, 'for so long before an event');
    return null;
  }
  if (kind === 'inclusion' && subject.ids.every((id) => SAMPLES.has(id)))
    return finish('test', [], 'how recent a sample must be');
  if (kind === 'inclusion') {
    if (relation === 'apart' || off)
      return finish('washout', subject.ids, relation === 'apart' ? 'so long apart' : 'absent for so long');
    if (says(list, bounds.left, period.from, Is.test) && side === 'left')
      return finish('test', [], 'how recent a test must be');
    return finish('stable', subject.ids, 'required within a period');
  }
  return finish('washout', subject.ids, side === 'right' ? 'period, treatment' : 'treatment, period');
}

/** Procedures that give a sample or a picture. */
const SAMPLES = new Set(['biopsy', 'imaging', 'puncture', 'bone-marrow-biopsy', 'endoscopy']);
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

/** "malignancy treated with curative intent": the illness is what is dated. */
const illnessTreated = (list: readonly Piece[], from: number, to: number) => {
  for (let i = from; i < to; i++)
    if (/^(?:malignan|cancer|carcinoma|tumor|neoplas|melanoma|lymphoma|infection|disease$)/.test(list[i]!.word))
      return list.slice(i, to).some((p) => /^treat|^cured|^resect|^remov|^excis/i.test(p.text));
  return false;
};

/** "progression within 6 months of completing chemotherapy": how the illness went. */
const courseOfIllness = (list: readonly Piece[], from: number, to: number) => {
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

const plannedBefore = (list: readonly Piece[], from: number, to: number) => {
  for (let i = to - 1; i >= from; i--) {
    if (list[i]!.is & Is.planned) return /plan|intend|schedul|expect|anticip|will|candidate/i.test(list[i]!.text);
    if (list[i]!.word === 'or' && i < to - 6) return false;
  }
  return false;
};

/** What makes periods stop, or stops them: named where childbearing is spoken of. */
const REPRODUCTIVE = new Set(['hormone-therapy', 'surgery', 'radiation', 'chemotherapy', 'contraceptive', 'device']);

/** "these agents", "such drugs": those of the sentence before. */
const refersBack = (list: readonly Piece[], from: number, to: number) =>
  list
    .slice(from, to)
    .some(
      (p, k) =>
        /^(?:these|those|such|this)$/i.test(p.text) &&
        /^(?:agent|drug|medication|medicine|therapy|treatment|product)$/.test(list[from + k + 1]?.word ?? ''),
    );

function sentenceStart(clauses: Clauses, i: number): number {
  let j = Math.max(0, i);
  while (j > 0 && clauses.sentence[j - 1] === clauses.sentence[Math.max(0, i)]) j--;
  return j;
}

/** True where piece `at` stands in a bracket that begins with an exception. */
function excepted(list: readonly Piece[], clauses: Clauses, at: number): boolean {
  if (clauses.depth[at] === 0) return false;
  for (let i = at; i >= 0 && clauses.depth[i]! > 0; i--) if (list[i]!.is & Is.except) return true;
  return false;
}

/** True where the bracket around piece `at` allows what it names. */
function insideAllowed(list: readonly Piece[], clauses: Clauses, at: number): boolean {
  for (let i = at; i >= 0 && clauses.depth[i]! > 0; i--) if (list[i]!.is & Is.allowed) return true;
  return false;
}

const textBetween = (list: readonly Piece[], from: number, to: number) =>
  list
    .slice(from, to)
    .map((p) => p.text)
    .join(' ');

function clauseStart(clauses: Clauses, i: number): number {
  let j = i;
  while (j > 0 && clauses.clause[j - 1] === clauses.clause[i]) j--;
  return j;
}

/** Where the statement of period `k` begins and ends: no further than its sentence and its neighbours' statements. */
function boundsOf(
  list: readonly Piece[],
  clauses: Clauses,
  periods: readonly Period[],
  k: number,
  found: readonly FoundWindow[],
): { left: number; right: number } {
  const period = periods[k]!;
  const sentence = clauses.sentence[period.from]!;
  let left = period.from;
  while (
    left > 0 &&
    clauses.sentence[left - 1] === sentence &&
    !(list[left - 1]!.word === ';' && hasWords(list, left, period.from))
  )
    left--;
  let right = period.to;
  while (right < list.length && clauses.sentence[right] === sentence && list[right]!.word !== ';') right++;
  for (let j = k - 1; j >= 0; j--) {
    const other = periods[j]!;
    if (other.to > period.from || clauses.sentence[other.from] !== sentence) continue;
    if (clauses.depth[other.from]! > clauses.depth[period.from]!) continue; // its bracket is closed
    const window = found.findLast((w) => w.from <= other.from && other.to <= w.to);
    const end = window ? window.to : other.to;
    if (window && end > left && end <= period.from && subjectIn(list, clauses, end, period.from)) left = end;
    else if (
      !window &&
      other.to > left &&
      subjectIn(list, clauses, other.to, period.from) &&
      subjectIn(list, clauses, left, other.from)
    )
      left = other.to;
    else if (
      window &&
      end > left &&
      end <= period.from &&
      (hasReceived(list, end, period.from) || period.from - end > 6)
    )
      left = end;
    break;
  }
  const next = periods.slice(k + 1).find((p) => clauses.depth[p.from]! <= clauses.depth[period.from]!);
  if (next && next.from < right && next.from >= period.to) right = next.from;
  return { left, right };
}

const hasWords = (list: readonly Piece[], from: number, to: number) =>
  to - from > 1 && list.slice(from, to).some((p) => p.is & Is.word);
const hasReceived = (list: readonly Piece[], from: number, to: number) => says(list, from, to, Is.received);

/** What stands behind a period that leads its statement: named before the first comma, within the period's brackets. */
function subjectAhead(list: readonly Piece[], clauses: Clauses, from: number, right: number): Subject | null {
  let end = from;
  while (end < right && clauses.depth[end]! >= clauses.depth[from - 1]!) end++;
  const subject = subjectIn(list, clauses, from, end);
  return subject && !list.slice(from, subject.from).some((p) => p.word === ',' || p.word === '、') ? subject : null;
}

/** The event a period is counted from, right of it. */
function anchorOf(
  list: readonly Piece[],
  clauses: Clauses,
  period: Period,
  right: number,
): { id: Anchor; at: number } | null {
  if (period.event) return { id: period.event, at: period.to - 1 };
  if (period.anchorFrom >= 0) {
    for (let i = period.anchorFrom; i < Math.min(right, period.anchorFrom + 14); i++) {
      if (clauses.sentence[i] !== clauses.sentence[period.from]) break;
      const p = list[i]!;
      if (p.is & Is.anchor) return { id: p.anchor as Anchor, at: i };
      if (p.word === ';' || p.word === ':' || (p.word === ',' && i > period.anchorFrom + 1)) break;
    }
  }
  if (period.relation === 'apart') {
    for (let i = period.to; i < right; i++)
      if (list[i]!.is & Is.anchor && list[i]!.anchor !== 'last-dose') return { id: list[i]!.anchor as Anchor, at: i };
  }
  // "Within 4 weeks, before the start of …": the event follows later in the same statement
  for (let i = period.to; i < Math.min(right, period.to + 16); i++) {
    if (list[i]!.word === ';') break;
    const p = list[i]!;
    if (p.is & Is.anchor && isAnchorUse(list, i)) return { id: p.anchor as Anchor, at: i };
    if (p.is & Is.agent) break;
  }
  // "Before screening, …": the event leads
  for (let i = period.from - 1; i >= Math.max(0, period.from - 30); i--) {
    if (clauses.sentence[i] !== clauses.sentence[period.from]) break;
    if (list[i]!.is & Is.anchor && list[i - 1] && list[i - 1]!.is & Is.before && (i <= 4 || list[i + 1]?.word === ','))
      return { id: list[i]!.anchor as Anchor, at: period.to - 1 };
  }
  return null;
}

/** Nothing of weight stands before the period: it opens its statement. */
function opensStatement(list: readonly Piece[], from: number, to: number): boolean {
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
function absent(list: readonly Piece[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(to, list.length); i++) {
    const p = list[i]!;
    if (!(p.is & Is.off)) continue;
    if (!/^(?:no|not|without|never|must not)$/i.test(p.text)) return true;
    // "not received", "no biologics", "without any transfusion"
    const verbOnly = /not$/i.test(p.text);
    for (let j = i + 1; j < Math.min(list.length, i + (verbOnly ? 4 : 6)); j++) {
      const q = list[j]!;
      if (q.is & (Is.comparator | Is.planned) || q.word === ',' || (verbOnly && q.word === 'the')) break;
      if (q.is & Is.received || (!verbOnly && q.is & Is.agent)) return true;
    }
  }
  return false;
}

/** The statement is about an illness or an event: "infarction", "history of malignancy", "surgery for cancer" apart. */
function diseaseLed(list: readonly Piece[], from: number, to: number): boolean {
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
const DISEASE =
  /(?:disease|infection|malignan|cancer|tumor|carcinoma|infarct|stroke|angina|arrhythm|failure|syndrome|seizure|epilep|hemorrhag|bleed|thrombo|embol|ulcer|hepatitis|tubercul|herpes|zoster|abuse|dependence|addict|depress|psych|suicid|attack|ischemi|accident|fracture|trauma|injur|pneumon|sepsis|illness|disorder|event|relapse|flare|exacerbat|pregnan|symptom|diagnos|hospital|itis$|osis$|emia$|pathy$|algia$|oma$|fever|wound|perforat|fistula|abscess|bleeding|loss|smok|alcohol|drink)/;

/** Where statements of one sentence share an event, it is printed once: "X within 6 months or Y within 1 month of screening". */
function shareAnchors(list: readonly Piece[], clauses: Clauses, found: FoundWindow[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const w = found[i]!;
    const next = found[i + 1]!;
    if (
      w.anchor === null &&
      next.anchor !== null &&
      w.type === 'washout' &&
      next.type === 'washout' &&
      clauses.clause[w.from] === clauses.clause[next.from] &&
      joinedByOr(list, w.to, next.from)
    )
      w.anchor = next.anchor;
  }
}
const joinedByOr = (list: readonly Piece[], from: number, to: number) =>
  list
    .slice(Math.max(0, from - 1), Math.max(to, from) + 1)
    .some((p) => p.word === 'or' || p.word === 'and' || p.word === ',' || p.word === '(');

/** Treatments that exclude whenever they were given: "previous CAR-T therapy", "has received etanercept". */
function everOf(
  list: readonly Piece[],
  clauses: Clauses,
  kind: CriterionKind,
  found: readonly FoundWindow[],
  periods: readonly Period[],
  above: Above,
): FoundWindow[] {
  const made: FoundWindow[] = [];
  let i = 0;
  while (i < list.length) {
    // one statement: a clause
    let end = i;
    while (end < list.length && clauses.clause[end] === clauses.clause[i]) end++;
    made.push(...everIn(list, clauses, kind, i, end, found, periods, above));
    i = end;
  }
  return made;
}

const lastWord = (list: readonly Piece[], from: number, end: number): string => {
  for (let i = end - 1; i >= from; i--) if (list[i]!.is & Is.word) return list[i]!.text;
  return '';
};

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
  let anchor: Anchor | null = null;
  let anytime = -1;
  for (let i = from; i < end; i++) {
    const p = list[i]!;
    if (/^at any time$|^ever|^never|^lifetime/i.test(p.text)) anytime = i;
    if (trigger < 0 && isTrigger(list, i)) trigger = i;
  }
  if (anytime >= 0 && trigger < 0) trigger = from;
  // "had gene therapy before", "experienced CAR-T therapy previously"
  if (
    trigger < 0 &&
    /^(?:before|previously|in the past|earlier)$/i.test(lastWord(list, from, end)) &&
    /^(?:had|has had|have had|experienced|underwent|undergone|receiv)/i.test(
      textBetween(list, from, Math.min(end, from + 8)).replace(
        /^(?:subjects?|patients?|participants?|those|who|have|has|\s)+/i,
        '',
      ),
    )
  )
    trigger = from;
  if (trigger < 0 && above.ever && from === 0) trigger = 0;
  if (trigger < 0) return [];
  // an inclusion criterion excludes earlier use only where it says "no prior …"
  const refused = kind === 'inclusion';
  if (
    refused &&
    !list.slice(Math.max(from, trigger - 3), trigger + 1).some((p) => /^(?:no|not|without|never|naive)\b/i.test(p.text))
  )
    return [];
  if (list.slice(from, end).some((p, k) => (p.is & Is.allergy || UNRECOVERED.test(p.word)) && k + from < trigger + 12))
    return [];
  const periodHere = periods.filter((p) => p.from >= from && p.from < end && !excepted(list, clauses, p.from));
  // up to the first period's statement; a statement with a period is no "ever"
  let to = end;
  for (const w of found) if (w.from >= trigger && w.from < to) to = w.from;
  for (const p of periodHere)
    if (p.from >= trigger && p.from < to) to = Math.min(to, p.relation === 'none' ? to : p.leads ? p.from : trigger);
  if (to <= trigger) return [];
  for (let i = trigger + 1; i < to; i++) {
    const p = list[i]!;
    if (p.is & Is.planned && !(p.is & Is.anchor)) {
      // "previous or current treatment with" goes on
      if (!/plan|expect|anticip|schedul|await|candidate|intend/i.test(p.text) && !says(list, trigger, i, Is.agent))
        continue;
      to = i;
      break;
    }
    if (p.is & Is.allowed || p.failure) return [];
    if (p.is & Is.after && i > trigger + 2) {
      to = i;
      break;
    }
  }
  const named = withHistory(historyOf(list, clauses, from, trigger), subjectIn(list, clauses, trigger, to));
  const subject = named ?? unnamedDrug(list, trigger, to);
  if (!subject || subject.from - trigger > 12) return [];
  subject.ids = subject.ids.filter((id) => !NEVER_EVER.has(id) || (refused && id === 'systemic-therapy'));
  if (!subject.ids.length) return [];
  if (diseaseBetween(list, trigger, subject.from)) return [];
  if (found.some((w) => w.from < subject.to && subject.from < w.to)) return [];
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

/** "previous treatment with XYZ123": a drug the catalogue does not know, told by its form. */
function unnamedDrug(list: readonly Piece[], from: number, to: number): Subject | null {
  if (!/with$|of$/i.test(list[from]!.text) && !says(list, from, Math.min(to, from + 3), Is.received)) return null;
  const subject = unnamedIn(list, from, to);
  if (!subject) return null;
  const ids = subject.ids.filter(
    (id) =>
      /(?:mab|mig|nib|cept|leucel|parib|lisib|ciclib|stat|tide|imod|degib)$/.test(id) ||
      /^[a-z]{2,5}-?\d{2,6}[a-z]?$/.test(id),
  );
  return ids.length ? { ...subject, ids } : null;
}

/** "not recovered from the effects of prior therapy": the effects exclude, not the therapy. */
const UNRECOVERED =
  /^(?:recover|resolv|residual|toxicit|adverse|effect|complication|sequela|response|respon|progress|refractor|relaps|fail)/;

/** "previous …", "history of …", "has received …": any earlier use. */
function isTrigger(list: readonly Piece[], i: number): boolean {
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

/** What an item says for the items below it. */
export function aboveOf(list: readonly Piece[], clauses: Clauses, kind: CriterionKind, endsOpen: boolean): Above {
  if (!endsOpen) return NOTHING_ABOVE;
  const periods = periodsOf(list, clauses, new Set());
  let anchor: Anchor | null = null;
  for (let i = 0; i < list.length; i++) {
    const p = list[i]!;
    if (p.is & Is.anchor && isAnchorUse(list, i)) anchor = p.anchor as Anchor;
  }
  const last = [...periods].reverse().find((p) => p.relation === 'before');
  if (last) anchor = anchorOf(list, clauses, last, list.length)?.id ?? anchor;
  const subject = subjectIn(list, clauses, 0, list.length);
  const text = textBetween(list, 0, list.length);
  const treats = says(list, 0, list.length, Is.received) || /therap|treat|medication|drug/i.test(text);
  return {
    anchor: last || /prior|before|within|前/i.test(text) ? anchor : null,
    period: last ?? null,
    asksPeriods:
      /(?:following|specified|indicated|below|certain|listed|defined)[a-z\s]*(?:time|period|washout|interval|window|duration|timeframe|timeline)|wash-?\s?out/i.test(
        text,
      ),
    ever:
      !last &&
      kind !== 'inclusion' &&
      treats &&
      list.some((_, i) => isTrigger(list, i)) &&
      !says(list, 0, list.length, Is.allergy),
    off: /did not|not have|no prior|without|must not|wash-?out/i.test(text) && treats,
    agents: subject?.ids ?? [],
  };
}
