// Periods of time in an item: "within 4 weeks or 5 half-lives, whichever is longer, before screening".
import type { Anchor, DurationUnit } from '../model/reading';
import { announcedBy, isWashout } from './announced';
import type { Clauses } from './clauses';
import { eventBefore } from './events';
import { Is, type Piece } from './pieces';
import { isOfEvent } from './subjects';

/** How a period stands to its event. */
export type Relation =
  /** It ends at the event: "within 4 weeks (before …)", "4 weeks prior to …", "in the last year". */
  | 'before'
  /** It must have passed since something: "at least 2 weeks between", "4 weeks since", "a washout of". */
  | 'apart'
  /** It begins at the event: "for 3 months after the last dose". */
  | 'after'
  /** It lasts that long, and nothing is said of an event: "for at least 3 months". */
  | 'lasting'
  /** None of these. */
  | 'none';

/** One period: the pieces [from, to) that state it, relation words and "whichever" among them. */
export type Period = {
  from: number;
  to: number;
  value?: number;
  unit?: DurationUnit;
  halfLives?: number;
  whichever?: 'longer' | 'shorter';
  /** End of "whichever is longer", where it stands behind. */
  whicheverTo?: number;
  relation: Relation;
  /** The relation was said by "within", "in the last …" before the number. */
  within: boolean;
  /** First piece behind the period where its anchor may stand; -1 where a relation word does not lead to one. */
  anchorFrom: number;
  /** Where the first of two merged periods ends; its event may stand between them. */
  firstTo: number;
  /** The event where it stands before the period ("筛选前4周内", "登録前4週間以内"), and its piece. */
  event?: Anchor;
  /** Pieces [from, to) between the noun that announces it ("the washout for …") and its number. */
  announced?: { from: number; to: number };
  /** What it is said of stands behind it first of all ("筛选前4周内接受过 …"). */
  leads?: boolean;
};

/** All periods of one item. `taken`: pieces that are ages and other values. */
export function periodsOf(list: readonly Piece[], clauses: Clauses, taken: ReadonlySet<number>): Period[] {
  const raw: Period[] = [];
  for (let i = 0; i < list.length; i++) {
    const p = list[i]!;
    if (taken.has(i)) continue;
    // "within the half-life of these agents" is one half-life
    if (p.halfLife && !(p.is & Is.period) && says(list, Math.max(0, i - 4), i, Is.within)) {
      raw.push({ from: i, to: i + 1, halfLives: 1, relation: 'none', within: false, anchorFrom: -1, firstTo: i + 1 });
      continue;
    }
    // "半減期の5倍", "半衰期的5倍"
    if (p.halfLife && !(p.is & Is.period) && isMultiple(list, i + 1)) {
      const halfLives = list[i + 2]!.value;
      raw.push({ from: i, to: i + 4, halfLives, relation: 'none', within: false, anchorFrom: -1, firstTo: i + 4 });
      continue;
    }
    // "within the past year", "in the last month"
    if (
      p.time &&
      !(p.is & Is.period) &&
      list[i - 1] &&
      list[i - 1]!.is & Is.within &&
      /(?:past|last|previous|preceding|prior|a)$/i.test(list[i - 1]!.text) &&
      /^(?:year|month|week|day)$/i.test(p.text)
    ) {
      raw.push({
        from: i,
        to: i + 1,
        value: 1,
        unit: p.time as DurationUnit,
        relation: 'none',
        within: false,
        anchorFrom: -1,
        firstTo: i + 1,
        leads: false,
      });
      continue;
    }
    if (!(p.is & Is.period)) continue;
    if (/age|old|yo\b|[岁歲歳]/i.test(p.text)) continue;
    let from = i;
    let { value } = p;
    // "2 to 4 weeks": the longer one; "between 2 and 4 weeks" asks for two at least
    const link = list[i - 1]?.word;
    if (
      (link === '-' || link === 'to' || link === '~' || (link === 'and' && spans(list, i - 3))) &&
      list[i - 2] &&
      list[i - 2]!.is & Is.number &&
      list[i - 2]!.unit === null &&
      list[i - 2]!.value < value
    ) {
      from = i - 2;
      if (spans(list, from - 1)) value = list[from]!.value;
    }
    // "12 months (365 days)": the same said again
    const said = raw[raw.length - 1];
    if (said && saysAgain(list, said, i)) {
      said.to = i + 2;
      said.firstTo = i + 2;
      continue;
    }
    const period: Period = { from, to: i + 1, relation: 'none', within: false, anchorFrom: -1, firstTo: i + 1 };
    if (p.halfLife) period.halfLives = value;
    else {
      period.value = value;
      period.unit = p.unit as DurationUnit;
    }
    raw.push(period);
  }
  const merged = mergeHalfLives(list, clauses, raw);
  merged.forEach((period, k) => {
    relate(list, clauses, period);
    if (period.relation === 'none' && alsoFor(list, clauses, merged[k - 1], period)) {
      period.relation = 'apart';
      period.announced = { from: period.from, to: period.from };
    }
  });
  return merged;
}

/** "the washout is 12 weeks for rituximab and 8 weeks for belimumab": the noun is said once. */
const alsoFor = (list: readonly Piece[], clauses: Clauses, last: Period | undefined, period: Period): boolean =>
  last?.announced !== undefined &&
  list[last.to]?.word === 'for' &&
  list[period.to]?.word === 'for' &&
  period.from - last.to <= 8 &&
  clauses.clause[last.from] === clauses.clause[period.from];

const DAYS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, wk: 7, mo: 30.4, a: 365 };

/** True where the bracket around piece `i`, right behind a period, says that period in another unit. */
function saysAgain(list: readonly Piece[], said: Period, i: number): boolean {
  if (list[i - 1]?.word !== '(' || list[i + 1]?.word !== ')' || said.to !== i - 1 || !said.value) return false;
  const days = said.value * (DAYS[said.unit ?? ''] ?? 0);
  const again = list[i]!.value * (DAYS[list[i]!.unit ?? ''] ?? 0);
  return Math.abs(days - again) <= days / 10;
}

const isMultiple = (list: readonly Piece[], i: number) =>
  (list[i]?.word === 'の' || list[i]?.word === '的') &&
  (list[i + 1]?.is ?? 0) & Is.number &&
  list[i + 2]?.word === '倍';

/** "30 days or 5 half-lives, whichever is longer" is one period. */
function mergeHalfLives(list: readonly Piece[], clauses: Clauses, raw: readonly Period[]): Period[] {
  const out: Period[] = [];
  for (const period of raw) {
    const last = out[out.length - 1];
    if (
      last &&
      (last.halfLives === undefined) !== (period.halfLives === undefined) &&
      last.whichever === undefined &&
      clauses.sentence[last.from] === clauses.sentence[period.from] &&
      linked(list, last.to, period.from)
    ) {
      last.value ??= period.value as number;
      last.unit ??= period.unit as DurationUnit;
      if (period.halfLives !== undefined) last.halfLives = period.halfLives;
      last.to = period.to;
    } else out.push({ ...period });
    const now = out[out.length - 1]!;
    const which = whichever(list, clauses, now);
    if (which) {
      now.whichever = which.which;
      if (which.at < now.from) now.from = which.at;
      else now.whicheverTo = which.at + 1;
    }
  }
  return out;
}

/** "or" between two periods, and no other treatment with a period of its own. */
function linked(list: readonly Piece[], from: number, to: number): boolean {
  if (to - from > 22) return false;
  let or = false;
  let agent = false;
  for (let i = from; i < to; i++) {
    const p = list[i]!;
    if (p.word === 'or' || p.word === '(' || p.word === '/' || p.word === 'and' || p.word === ',') or = true;
    if (p.word === ';' || p.is & Is.except) return false;
    if (p.is & Is.agent && !isOfEvent(list, i)) agent = true;
    else if (agent && p.is & Is.within) return false;
  }
  return or;
}

const says = (list: readonly Piece[], from: number, to: number, flag: number): boolean => {
  for (let i = from; i < to; i++) if (list[i]!.is & flag) return true;
  return false;
};

function whichever(
  list: readonly Piece[],
  clauses: Clauses,
  period: Period,
): { which: 'longer' | 'shorter'; at: number } | null {
  for (let i = period.from - 1; i >= Math.max(0, period.from - 4); i--) {
    if (list[i]!.is & Is.longer && /^the /i.test(list[i]!.text)) return { which: 'longer', at: i };
    if (list[i]!.is & Is.shorter && /^the /i.test(list[i]!.text)) return { which: 'shorter', at: i };
  }
  for (let i = period.to; i < Math.min(list.length, period.to + 18); i++) {
    if (clauses.sentence[i] !== clauses.sentence[period.from]) return null;
    if (list[i]!.is & Is.longer) return { which: 'longer', at: i };
    if (list[i]!.is & Is.shorter) return { which: 'shorter', at: i };
    if (list[i]!.is & Is.period || (list[i]!.halfLife && isMultiple(list, i + 1))) return null;
  }
  return null;
}

const LEFT_FILL = new Set([
  'the',
  'a',
  'an',
  'at',
  'least',
  'approximately',
  'about',
  '(',
  'of',
  'or',
  'last',
  'up',
  'to',
  'than',
  'any',
  ',',
  'most',
  'recent',
  'period',
  'time',
  'i.e',
  'e.g',
  'i',
  'for',
  '[',
  'minimum',
  '约',
  'window',
  'by',
  'equal',
  'is',
]);

function relate(list: readonly Piece[], clauses: Clauses, period: Period): void {
  const event = eventBefore(list, clauses, period.from, period.to);
  if (event) {
    period.from = event.from;
    period.to = event.to;
    period.relation = event.relation;
    period.within = event.within;
    if (event.anchor) period.event = event.anchor;
    period.leads = event.relation === 'before';
    return;
  }
  const noun = announcedBy(list, clauses, period.from);
  if (noun >= 0) {
    period.announced = { from: noun + 1, to: period.from };
    period.relation = 'apart';
    period.from = noun;
  }
  // before the number
  let lasting = false;
  for (let i = period.from - 1; i >= Math.max(0, period.from - 7) && noun < 0; i--) {
    if (clauses.sentence[i] !== clauses.sentence[period.from]) break;
    const p = list[i]!;
    if (p.is & Is.within && !(p.is & Is.comparator)) {
      period.within = true;
      period.from = i;
      break;
    }
    if (p.is & Is.between || isWashout(p)) {
      period.relation = 'apart';
      period.from = i;
      break;
    }
    if (p.word === 'for') {
      lasting = true;
      period.from = i;
      break;
    }
    if (p.is & Is.comparator) {
      period.from = i;
      continue;
    }
    if (!LEFT_FILL.has(p.word)) break;
  }
  const behind =
    relationBehind(list, clauses, period, period.firstTo, period.firstTo < period.to) ??
    relationBehind(list, clauses, period, period.to, false) ??
    (list[period.to]?.word === '(' ? relationBehind(list, clauses, period, closing(list, period.to), false) : null) ??
    (period.whicheverTo ? relationBehind(list, clauses, period, period.whicheverTo, false) : null) ??
    'none';
  if (period.relation === 'apart') return;
  if (period.within) period.relation = behind === 'after' ? 'after' : 'before';
  else if (behind === 'before') period.relation = lasting ? 'lasting' : 'before';
  else if (behind === 'apart') period.relation = 'apart';
  else if (behind === 'after') period.relation = 'after';
  else if (lasting) period.relation = 'lasting';
  // "for at least 4 weeks before …": lasting, and the event is named
}

/** "between" right before a number. */
const spans = (list: readonly Piece[], i: number): boolean =>
  !!list[i] && (list[i]!.is & Is.between) !== 0 && /^between$/i.test(list[i]!.text);

/** "from receiving pharmacologic doses of systemic (IV or oral) steroids": a treatment further behind. */
const fromReceiving = (list: readonly Piece[], i: number): boolean => {
  const at = list[i]?.word === 'having' || list[i]?.word === 'the' ? i + 1 : i;
  return (
    !!list[at] &&
    (list[at]!.is & Is.received) !== 0 &&
    list.slice(at + 1, at + 14).some((q) => q.is & Is.agent && !(q.is & Is.anchor))
  );
};

/** Behind the bracket that opens at `i`: "within 6 months (or longer if …) of baseline". */
function closing(list: readonly Piece[], i: number): number {
  for (let j = i + 1; j < Math.min(list.length, i + 30); j++) if (list[j]!.word === ')') return j + 1;
  return list.length;
}

/** What stands behind a period, from piece `start` on; sets where its event may be named. */
function relationBehind(
  list: readonly Piece[],
  clauses: Clauses,
  period: Period,
  start: number,
  inside: boolean,
): Relation | null {
  let inner = 0;
  for (let i = start; i < Math.min(list.length, inside ? Math.min(period.to, start + 9) : start + 9); i++) {
    if (clauses.sentence[i] !== clauses.sentence[period.from]) break;
    const p = list[i]!;
    if (p.is & (Is.longer | Is.shorter)) continue;
    if (inside && p.is & (Is.period | Is.within)) break;
    // "for more than 1 day during the study"
    if (!period.within && /^(?:during|while|throughout)$/.test(p.word)) break;
    // "of the visit or concomitantly with the study"
    if (p.is & Is.planned && !(p.is & Is.anchor) && list[i - 1]?.word === 'or') break;
    let found: Relation | null = null;
    if (p.is & Is.after && !(p.is & Is.before)) found = 'after';
    else if (p.is & Is.before) found = 'before';
    else if (p.is & Is.since) found = 'apart';
    else if (p.is & Is.between || isWashout(p)) found = 'apart';
    if (found) {
      period.anchorFrom = i + 1;
      return found;
    }
    if (p.is & Is.anchor && inner <= 4 && hasLead(list, start, i)) {
      period.anchorFrom = i;
      return 'before';
    }
    if (
      p.word === 'from' &&
      !period.within &&
      (list.slice(i + 1, i + 4).some((q) => q.is & Is.agent && !(q.is & Is.anchor)) || fromReceiving(list, i + 1))
    ) {
      period.anchorFrom = i + 1;
      return 'apart';
    }
    if (p.word === 'of' || p.word === 'from' || p.word === 'at') {
      if (period.anchorFrom < 0) period.anchorFrom = i + 1;
    } else if (!RIGHT_FILL.has(p.word)) {
      inner++;
      if (inner > 4 || p.is & (Is.agent | Is.period | Is.received) || p.word === ';') break;
    }
  }
  return null;
}

const RIGHT_FILL = new Set([
  '(',
  ')',
  ',',
  'or',
  'the',
  'time',
  'period',
  'of',
  'whichever',
  'i.e',
  '-',
  'immediately',
  'to',
  'is',
  'and',
  'a',
  'inclusive',
  'more',
  'longer',
  'must',
  'have',
  'at',
  'long',
  '内',
  '以',
  '且',
  'の',
  'within',
  'just',
  'in',
]);

function hasLead(list: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const w = list[i]!.word;
    if (w === 'of' || w === 'from' || w === 'at' || w === 'to' || w === 'until') return true;
  }
  return false;
}
