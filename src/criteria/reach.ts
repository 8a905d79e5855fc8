// How far the statement around a period reaches, and which event it is counted from.
import type { Anchor } from '../model/reading';
import type { Clauses } from './clauses';
import type { Period } from './periods';
import { Is, type Piece } from './pieces';
import { isAnchorUse, type Subject, subjectIn } from './subjects';
import { says } from './surroundings';
import type { FoundWindow } from './window';

/** Where the statement of period `k` begins and ends: no further than its sentence and its neighbours' statements. */
export function boundsOf(
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
    const stated = found.slice(-8).findLast((w) => w.from <= other.from && other.to <= w.to);
    const end = stated ? stated.to : other.to;
    if (stated && end > left && end <= period.from && subjectIn(list, clauses, end, period.from)) left = end;
    else if (
      !stated &&
      other.to > left &&
      subjectIn(list, clauses, other.to, period.from) &&
      subjectIn(list, clauses, left, other.from)
    )
      left = other.to;
    else if (stated && end > left && end <= period.from && illnessBetween(list, end, period.from)) left = end;
    else if (
      stated &&
      end > left &&
      end <= period.from &&
      (hasReceived(list, end, period.from) || period.from - end > 6)
    )
      left = end;
    break;
  }
  const next = periods.slice(k + 1, k + 12).find((p) => clauses.depth[p.from]! <= clauses.depth[period.from]!);
  if (next && next.from < right && next.from >= period.to) right = next.from;
  return { left, right };
}

/** "…, or skin infections within 1 week": the next statement is of an illness. */
const illnessBetween = (list: readonly Piece[], from: number, to: number) =>
  list
    .slice(from, to)
    .some((p) => /^(?:infection|disease|malignan|cancer|infarct|stroke|bleed|fracture|illness)/.test(p.word));

const hasWords = (list: readonly Piece[], from: number, to: number) =>
  to - from > 1 && list.slice(from, to).some((p) => p.is & Is.word);

const hasReceived = (list: readonly Piece[], from: number, to: number) => says(list, from, to, Is.received);

/** What stands behind a period that leads its statement: named before the first comma, within the period's brackets. */
export function subjectAhead(list: readonly Piece[], clauses: Clauses, from: number, right: number): Subject | null {
  let end = from;
  while (end < right && clauses.depth[end]! >= clauses.depth[from - 1]!) end++;
  const subject = subjectIn(list, clauses, from, end);
  return subject && !list.slice(from, subject.from).some((p) => p.word === ',' || p.word === '、') ? subject : null;
}

/** "SNDX-5613": a drug by its number. */
const isCode = (list: readonly Piece[], i: number): boolean =>
  /^[A-Z]{2,6}$/.test(list[i]?.text ?? '') && list[i + 1]?.word === '-' && /^\d/.test(list[i + 2]?.text ?? '');

/** "radiation | therapy": the noun of the treatment before it, not the study's own. */
const namesTreatment = (list: readonly Piece[], i: number): boolean =>
  /^(?:therapy|treatment)$/.test(list[i]!.word) &&
  !!list[i - 1] &&
  (list[i - 1]!.is & (Is.agent | Is.anchor)) === Is.agent;

/** "the study surgery", "routine study tests": the study's own, not the study. */
const isOfStudy = (list: readonly Piece[], i: number): boolean =>
  /^(?:study|trial)$/i.test(list[i]!.text) &&
  !!list[i + 1] &&
  (list[i + 1]!.is & (Is.agent | Is.anchor)) !== 0 &&
  !(list[i + 1]!.is & (Is.before | Is.after | Is.within));

const isLastDose = (list: readonly Piece[], i: number): boolean =>
  /^dos(?:e|ing)s?$/i.test(list[i]!.text) && /last$/i.test(list[i - 1]?.text ?? '');

/** "the last dose of chemotherapy", "from receiving high dosing of steroids": what was given before is not the event. */
const isGivenBefore = (list: readonly Piece[], i: number, period: Period, given: boolean): boolean =>
  isLastDose(list, i) ||
  (given && (list[i]!.is & Is.agent) !== 0) ||
  ((given || list[period.to]?.word === 'from') &&
    /^dos(?:e|ing)s?$/i.test(list[i]!.text) &&
    list[i + 1]?.word === 'of');

/** "from the day of infusion to registration": the event that the period runs to. */
function untilEvent(
  list: readonly Piece[],
  clauses: Clauses,
  period: Period,
  right: number,
): { id: Anchor; at: number } | null {
  const from = list.slice(period.to, period.anchorFrom).some((p) => p.word === 'from');
  if (!from) return null;
  let to = -1;
  for (let i = period.anchorFrom; i < Math.min(right, period.anchorFrom + 16); i++) {
    const p = list[i]!;
    if (clauses.sentence[i] !== clauses.sentence[period.from] || p.is & Is.punct) return null;
    if (/^(?:to|until)$/.test(p.word)) to = i;
    else if (to >= 0 && i - to > 4) return null;
    if (to >= 0 && p.is & Is.anchor && p.anchor !== 'last-dose' && !isOfStudy(list, i))
      return { id: p.anchor as Anchor, at: i };
  }
  return null;
}

const LEADS_TO = /^(?:to|and|before|prior|until|from)$/;

/** The event a period is counted from, right of it. */
export function anchorOf(
  list: readonly Piece[],
  clauses: Clauses,
  period: Period,
  right: number,
): { id: Anchor; at: number } | null {
  if (period.event) return { id: period.event, at: period.to - 1 };
  let given: { id: Anchor; at: number } | null = null;
  if (period.anchorFrom >= 0) {
    const until = untilEvent(list, clauses, period, right);
    if (until) return until;
    for (let i = period.anchorFrom; i < Math.min(right, period.anchorFrom + 14); i++) {
      if (clauses.sentence[i] !== clauses.sentence[period.from]) break;
      const p = list[i]!;
      // "of Visit 1 or concomitantly with the study"
      if (p.is & Is.planned && !(p.is & Is.anchor) && list[i - 1]?.word === 'or') break;
      // "between the last dose of X and screening": the other end is the event
      if (p.anchor === 'last-dose' && period.relation === 'apart') given ??= { id: 'last-dose', at: i };
      else if (
        p.is & Is.anchor &&
        !namesTreatment(list, i) &&
        !isOfStudy(list, i) &&
        !isGivenBefore(list, i, period, given !== null)
      )
        return { id: p.anchor as Anchor, at: i };
      // "prior to starting venetoclax": the study's own treatment begins
      if (
        i <= period.anchorFrom + 1 &&
        /^(?:start|starting|initiating|initiation|beginning|commencing)$/i.test(p.text) &&
        (list.slice(i + 1, i + 4).some((q) => q.is & Is.agent) || isCode(list, i + 1))
      )
        return { id: 'first-dose', at: i };
      if (p.word === ';' || p.word === ':' || (p.word === ',' && i > period.anchorFrom + 1)) break;
    }
  }
  // "the interval to the first dose is …", "the time between … and enrollment"
  for (let i = (period.announced?.to ?? 0) - 1; i >= (period.announced?.from ?? 0); i--) {
    const p = list[i]!;
    if (
      p.is & Is.anchor &&
      p.anchor !== 'last-dose' &&
      list.slice(Math.max(0, i - 3), i).some((q) => LEADS_TO.test(q.word))
    )
      return { id: p.anchor as Anchor, at: period.to - 1 };
  }
  if (period.relation === 'apart') {
    for (let i = period.to; i < right; i++)
      if (
        list[i]!.is & Is.anchor &&
        list[i]!.anchor !== 'last-dose' &&
        !isOfStudy(list, i) &&
        !isGivenBefore(list, i, period, given !== null)
      )
        return { id: list[i]!.anchor as Anchor, at: i };
  }
  if (given) return given;
  // "Within 4 weeks, before the start of …": the event follows later in the same statement
  for (let i = period.to; i < Math.min(right, period.to + 16); i++) {
    if (list[i]!.word === ';') break;
    const p = list[i]!;
    if (p.is & Is.anchor && isAnchorUse(list, i) && !isOfStudy(list, i)) return { id: p.anchor as Anchor, at: i };
    if (p.is & Is.agent) break;
  }
  // "Before screening, …": the event leads
  for (let i = period.from - 1; i >= Math.max(0, period.from - 30); i--) {
    if (clauses.sentence[i] !== clauses.sentence[period.from]) break;
    const lead = list[i - 1]?.word === 'the' ? list[i - 2] : list[i - 1];
    if (list[i]!.is & Is.anchor && lead && lead.is & Is.before && (i <= 4 || list[i + 1]?.word === ','))
      return { id: list[i]!.anchor as Anchor, at: period.to - 1 };
  }
  return null;
}
