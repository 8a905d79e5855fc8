// Periods with their subject, event and type → windows.
import type { CriterionKind, WindowType } from '../model/reading';
import { aboveWithin } from './above';
import { isWashout } from './announced';
import type { Clauses } from './clauses';
import { everOf } from './ever';
import { type Period, periodsOf } from './periods';
import { Is, type Piece } from './pieces';
import { anchorOf, boundsOf, subjectAhead } from './reach';
import { GENERIC, isAnchorUse, type Subject, subjectIn, unnamedIn } from './subjects';
import {
  absent,
  clauseStart,
  courseOfIllness,
  diseaseLed,
  excepted,
  illnessTreated,
  insideAllowed,
  joinedByOr,
  lastGiven,
  opensStatement,
  plannedBefore,
  referredTo,
  refersBack,
  says,
  textBetween,
} from './surroundings';
import type { Above } from './window';
import { clean, type FoundWindow } from './window';

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
  const within = periods.length ? aboveWithin(list, clauses, kind) : null;
  periods.forEach((period, k) => {
    const over = within && period.from >= within.from ? within.above : above;
    const made = windowOf(list, clauses, kind, periods, k, over, found);
    if (made) found.push(made);
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

/**
 * What the period is said of stands right behind it: "(or within 6 weeks for nitrosourea)" in a bracket, "and within
 * 28 days from donor lymphocyte infusion", "since receipt of …".
 */
function isFor(list: readonly Piece[], clauses: Clauses, { from, to, within, announced }: Period): boolean {
  const agentAt = (i: number) => !!list[i] && (list[i]!.is & Is.agent) !== 0 && !(list[i]!.is & Is.anchor);
  if ((clauses.depth[from]! > 0 || announced) && list[to]?.word === 'for') return agentAt(to + 1);
  if (!within || !(list[to]?.word === 'from' || (list[to] && list[to]!.is & Is.since))) return false;
  if (agentAt(to + 1)) return true;
  if (!list[to + 1] || !(list[to + 1]!.is & Is.received)) return false;
  return agentAt(to + 2) || (/^(?:a|an|the|any)$/.test(list[to + 2]?.word ?? '') && agentAt(to + 3));
}

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
    const own = exampleOf(list, clauses, period, found);
    if (own) return own;
    if (!above.asksPeriods || period.value === undefined) return null;
    relation = 'before';
  }
  const ahead =
    period.leads || isFor(list, clauses, period) ? subjectAhead(list, clauses, period.to, bounds.right) : null;
  const inside = period.announced ? subjectIn(list, clauses, period.announced.from, period.announced.to) : null;
  let subject =
    ahead ?? inside ?? inBracket(list, clauses, period.from) ?? subjectIn(list, clauses, bounds.left, period.from);
  let side: 'left' | 'right' | 'none' = ahead ? 'right' : subject ? 'left' : 'none';
  const anchorEnd = anchor && relation !== 'apart' ? anchor.at + 1 : period.to;
  if (!subject || (relation === 'apart' && !anchor)) {
    const right = subjectIn(
      list,
      clauses,
      anchor && relation !== 'apart' ? pastAnchor(list, anchorEnd, bounds.right) : anchorEnd,
      bounds.right,
    );
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
  if (
    !subject &&
    (refersBack(list, bounds.left, Math.min(bounds.right, period.to + 8)) ||
      list.slice(period.from, Math.min(bounds.right, period.to + 3)).some(isWashout))
  ) {
    const { from, to } = referredTo(clauses, period.from);
    subject = subjectIn(list, clauses, from, to);
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
    carriesOn(list, clauses, period, found) ||
    absent(list, period.to, Math.min(bounds.right, period.to + 14));
  const base = { value: period.value, unit: period.unit, halfLives: period.halfLives, whichever: period.whichever };
  /** "post chemotherapy administration": what was given is the other treatment. */
  const behindTreatment = (at: number) => relation === 'after' && side === 'right' && !isAnchorUse(list, at);
  const finish = (type: WindowType, agents: string[], rule: string): FoundWindow => {
    const from = subject && type !== 'lookback' && side === 'left' ? Math.min(subject.from, period.from) : period.from;
    const to = Math.max(
      period.to,
      period.whicheverTo ?? 0,
      anchor ? anchor.at + 1 : 0,
      subject && side === 'right' ? subject.to : 0,
    );
    // the last dose is the other treatment's, where that must be over
    const own =
      anchor && !(type === 'washout' && (anchor.id === 'last-dose' || behindTreatment(anchor.at))) ? anchor : null;
    const event = own ? own.id : above.anchor;
    return clean({ type, agents, ...base, anchor: event ?? null, from, to, rule });
  };

  // contraception "started (placed, inserted) at least 4 weeks before"
  const begun =
    /start|plac|insert|initiat/i.test(textBetween(list, Math.max(0, period.from - 4), period.to)) &&
    says(list, 0, list.length, Is.contraception);
  if (
    subject?.ids.every((id) => REPRODUCTIVE.has(id)) &&
    ((contraception && kind === 'inclusion') ||
      /mens(?:es|tru)|menopaus|amenorrh/i.test(textBetween(list, bounds.left, period.from)) ||
      begun)
  )
    return null;
  if (
    !subject &&
    begun &&
    relation === 'before' &&
    /placed|inserted|started/i.test(textBetween(list, Math.max(0, period.from - 4), period.from))
  )
    return null;

  // "for 28 days after the last dose", what an item on contraception says: during or after the trial
  const later = contraception || above.contraception || (relation === 'after' && list[period.from]!.word === 'for');
  if (relation === 'after' && kind === 'inclusion' && !later) {
    // "at least 100 days post-transplant": the treatment behind
    const { anchorFrom } = period;
    const behind =
      subjectIn(list, clauses, anchorFrom, Math.min(bounds.right, anchorFrom + 4)) ??
      subjectIn(list, clauses, anchorFrom, Math.min(bounds.right, anchorFrom + 7));
    if (behind && (side !== 'none' || /last|recent|complet|end/i.test(textBetween(list, anchorFrom, behind.to)))) {
      subject = behind;
      side = 'right';
    }
  }
  if (relation === 'after') {
    // "at least 4 weeks after the last dose of chemotherapy": apart from a treatment that is not the study's own
    if (
      subject &&
      !later &&
      kind === 'inclusion' &&
      !period.within &&
      side === 'right' &&
      anchorOf(list, clauses, period, subject.from)?.id !== 'first-dose'
    ) {
      if (
        /dose|treatment|therapy|transplant|last|infusion|completion|end|complet|surgery|radi/i.test(
          textBetween(list, period.firstTo, Math.max(period.firstTo, subject.to)),
        )
      )
        return finish('washout', subject.ids, 'so long after a treatment');
    }
    // "リツキシマブ投与後6か月以内", "利妥昔单抗治疗后6个月内": too soon after another treatment
    if (
      subject &&
      !later &&
      kind !== 'inclusion' &&
      period.leads === false &&
      period.event === undefined &&
      period.within &&
      !list.slice(period.to, bounds.right).some((p) => p.failure)
    )
      return finish('washout', subject.ids, 'within so long after a treatment');
    if (
      later ||
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
  const comparator = list.slice(period.from, period.to).find((p) => p.is & Is.comparator)?.op ?? '';
  // "less than 6 weeks must have passed": no longer ago than that
  if (kind === 'inclusion' && relation === 'apart' && comparator.startsWith('<')) return null;
  // "not recovered from the effects of chemotherapy given more than 2 weeks earlier"
  if (
    kind !== 'inclusion' &&
    comparator.startsWith('>') &&
    list.slice(bounds.left, period.from).some((p) => /^recover/.test(p.word))
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
  const lead = list.slice(Math.max(0, subject.from - 3), subject.from);
  const offDirect =
    lead.some((p) => OFF_DIRECT.test(p.text)) && !lead.some((p) => p.is & Is.change || CHANGES.test(p.word));
  if (stableNear && !offDirect && !(kind !== 'inclusion' && off && !says(list, bounds.left, period.from, Is.stable)))
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
  // "a transplant > 1 year before enrollment", "the last dose ≥ 28 days before": so long ago at least
  if (
    kind === 'inclusion' &&
    relation === 'before' &&
    !period.within &&
    (subject.ids.every((id) => ONCE.has(id)) || lastGiven(list, bounds.left, period.from)) &&
    list.slice(period.from, period.to).some((p) => p.is & Is.comparator && p.op.startsWith('>'))
  )
    return finish('washout', subject.ids, 'so long ago');
  if (kind === 'inclusion') {
    if (relation === 'apart' || off)
      return finish('washout', subject.ids, relation === 'apart' ? 'so long apart' : 'absent for so long');
    if (says(list, bounds.left, period.from, Is.test) && side === 'left')
      return finish('test', [], 'how recent a test must be');
    return finish('stable', subject.ids, 'required within a period');
  }
  return finish('washout', subject.ids, side === 'right' ? 'period, treatment' : 'treatment, period');
}

/** Behind "the first infusion of the test drug": what an event is of is no treatment that must be over. */
function pastAnchor(list: readonly Piece[], from: number, right: number): number {
  if (list[from]?.word !== 'of' && list[from]?.word !== 'with') return from;
  for (let i = from; i < right; i++)
    if (list[i]!.word === ',' || list[i]!.word === ':' || (list[i]!.is & Is.received && i > from + 2)) return i;
  return right;
}

/** "anticancer therapy (chemotherapy within 3 weeks, …)": what the period's own bracket names goes first. */
function inBracket(list: readonly Piece[], clauses: Clauses, at: number): Subject | null {
  if (clauses.depth[at] === 0) return null;
  let open = at;
  while (
    open > 0 &&
    clauses.depth[open - 1]! >= clauses.depth[at]! &&
    !(list[open - 1]!.is & (Is.except | Is.period)) &&
    list[open - 1]!.word !== ';'
  )
    open--;
  return subjectIn(list, clauses, open, at);
}

/** "… within 2 weeks of enrollment (4 weeks for bevacizumab)": the statement before, with a period of its own. */
function exampleOf(
  list: readonly Piece[],
  clauses: Clauses,
  period: Period,
  found: readonly FoundWindow[],
): FoundWindow | null {
  const last = found
    .slice(-8)
    .findLast((w) => w.type === 'washout' && clauses.sentence[w.from] === clauses.sentence[period.from]);
  const required = list.slice(Math.max(0, period.from - 2), period.from).some((p) => /^requires?$/i.test(p.text));
  if (!last || (clauses.depth[period.from] === 0 && !required)) return null;
  let open = period.from;
  while (
    open > 0 &&
    clauses.sentence[open - 1] === clauses.sentence[period.from] &&
    (required || clauses.depth[open - 1]! > 0) &&
    !(list[open - 1]!.is & Is.except)
  )
    open--;
  const subject =
    list[period.to]?.word === 'for'
      ? subjectIn(list, clauses, period.to, Math.min(list.length, period.to + 6))
      : period.halfLives !== undefined
        ? subjectIn(list, clauses, open, period.from)
        : null;
  if (!subject) return null;
  const { value, unit, halfLives } = period;
  return clean({
    type: 'washout',
    agents: subject.ids,
    value,
    unit,
    halfLives,
    anchor: last.anchor,
    from: Math.min(period.from, subject.from),
    to: Math.max(period.to, subject.to),
    rule: 'a period of its own in brackets',
  });
}

/** Treatments that are given once, not kept. */
const ONCE = new Set([
  'transplant',
  'surgery',
  'radiation',
  'cell-therapy',
  'gene-therapy',
  'plasma-exchange',
  'ivig',
  'blood-donation',
]);

const OFF_DIRECT = /^(?:off$|no$|without|discontinu|stop|withdr|ceas)/i;
const CHANGES = /^(?:change|increase|decrease|adjust|modif|reduc|interrupt|new|missed)/;

/** "must not have received G-CSF within 7 days or pegfilgrastim within 14 days": the absence said once for both. */
function carriesOn(list: readonly Piece[], clauses: Clauses, period: Period, found: readonly FoundWindow[]): boolean {
  const last = found[found.length - 1];
  if (last?.type !== 'washout' || clauses.clause[last.from] !== clauses.clause[period.from]) return false;
  if (period.from <= last.to || period.from - last.to > 12 || !period.within) return false;
  return (
    /^(?:or|and|nor)$/.test(list[last.to]?.word ?? '') &&
    !says(list, last.to, period.from, Is.received | Is.stable | Is.allowed | Is.except)
  );
}

/** Procedures that give a sample or a picture. */
const SAMPLES = new Set(['biopsy', 'imaging', 'puncture', 'bone-marrow-biopsy', 'endoscopy']);

/** What makes periods stop, or stops them: named where childbearing is spoken of. */
const REPRODUCTIVE = new Set([
  'implant',
  'vaginal-ring',
  'iud',
  'intrauterine-device',
  'hormone-therapy',
  'surgery',
  'radiation',
  'chemotherapy',
  'contraceptive',
  'device',
]);

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
  // "within 4 weeks before the first dose, such as chemotherapy (or within 6 weeks for …)": the bracket's is the sentence's
  for (const [i, w] of found.entries()) {
    const depth = clauses.depth[w.to - 1]!;
    if (w.anchor !== null || w.type !== 'washout' || depth === 0) continue;
    const outer = found
      .slice(Math.max(0, i - 4), i)
      .findLast((o) => clauses.sentence[o.from] === clauses.sentence[w.from] && clauses.depth[o.to - 1]! < depth);
    if (outer?.type === 'washout' && outer.anchor !== null) w.anchor = outer.anchor;
  }
}
