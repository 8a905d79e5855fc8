// Events that stand before their period, as in Chinese and Japanese: "筛选前4周内", "登録の4週間前から", "末次给药后6个月内".
import type { Anchor } from '../model/reading';
import { agents } from '../terms/agents';
import type { Clauses } from './clauses';
import { Is, type Piece } from './pieces';

/** A period's statement widened over its event: pieces [from, to), how it stands to the event, and the event if named. */
export type EventBefore = {
  from: number;
  to: number;
  relation: 'before' | 'after' | 'apart' | 'lasting';
  within: boolean;
  anchor: Anchor | null;
};

/** Marks and particles between an event and its period. */
const FILL = new Set(['的', 'の', ',', '(', '约', '約', '近', '最', '-', 'は', 'に', '在']);
const IDEOGRAPH = /[\u3041-\u30ff\u3400-\u9fff]/;
const is = (p: Piece | undefined, flag: number): boolean => !!p && (p.is & flag) !== 0;
const cjk = (p: Piece | undefined, flag: number): boolean => !!p && is(p, flag) && IDEOGRAPH.test(p.text);

/**
 * Reads the event left of the period at pieces [from, to), and the particles right of it ("内", "以上", "前から").
 * Null where the statement is not in Chinese or Japanese.
 */
export function eventBefore(list: readonly Piece[], clauses: Clauses, from: number, to: number): EventBefore | null {
  const tail = particlesBehind(list, to);
  const lead = skipBack(list, clauses, from);
  const mark = list[lead.at];
  // "筛选前4周内", "末次给药后6个月内"
  if (cjk(mark, Is.before | Is.after) && !is(mark, Is.period)) {
    const event = eventAt(list, is(mark, Is.anchor) ? lead.at : lead.at - 1);
    const relation = is(mark, Is.before) ? 'before' : 'after';
    const lasting = relation === 'before' && !tail.within && (tail.least || lead.least);
    return {
      from: event?.from ?? lead.at,
      to: tail.to,
      relation: lasting ? 'lasting' : relation,
      within: tail.within,
      anchor: event?.anchor ?? null,
    };
  }
  // "登録の4週間前から"; "末次使用…距首次给药不足2周"
  const event = eventAt(list, lead.at);
  if (event && (tail.before || isDistance(list[event.from - 1])))
    return {
      from: tail.before ? event.from : event.from - 1,
      to: tail.to,
      relation: tail.before ? 'before' : 'apart',
      within: tail.before,
      anchor: event.anchor,
    };
  if (!cjk(list[to - 1], Is.period) && !tail.within) return null;
  // "近3个月内", "5年以内に"; "至少4周", "4週間以上"
  const recent = lead.at >= 0 && cjk(mark, Is.within);
  if (tail.within || recent)
    return { from: recent ? lead.at : lead.from, to: tail.to, relation: 'before', within: true, anchor: null };
  const named = eventEarlier(list, clauses, lead.from);
  const over = overBefore(list, clauses, from);
  if (over) return { from: lead.from, to: tail.to, relation: 'apart', within: false, anchor: named };
  return lead.least || tail.least
    ? { from: lead.from, to: tail.to, relation: 'lasting', within: false, anchor: named }
    : null;
}

/** Over comparators and particles to the left: where the event's mark may be, and what the comparators say. */
function skipBack(list: readonly Piece[], clauses: Clauses, from: number) {
  let at = from - 1;
  let first = from;
  let least = false;
  let most = false;
  while (at >= 0 && clauses.sentence[at] === clauses.sentence[from]) {
    const p = list[at]!;
    if (is(p, Is.comparator) && !is(p, Is.number | Is.period)) {
      if (p.op.startsWith('>')) least = true;
      else if (p.op.startsWith('<')) most = true;
      first = at;
    } else if (!FILL.has(p.word)) break;
    at--;
  }
  return { at, from: first, least, most };
}

/** What follows a period: "内", "以上", "前", brackets with "whichever" passed over. */
function particlesBehind(list: readonly Piece[], start: number) {
  let to = start;
  let within = false;
  let least = false;
  let before = false;
  let open = false;
  for (let i = start; i < Math.min(list.length, start + 16); i++) {
    const p = list[i]!;
    if (p.word === ')' && !open) break;
    if (p.word === '(' || p.word === ')') open = p.word === '(';
    if (open || p.word === ')' || (AFTER.has(p.word) && !is(p, Is.before)) || is(p, Is.longer | Is.shorter)) continue;
    if (p.word === '内') within = true;
    else if (cjk(p, Is.postComparator) && p.op.startsWith('>')) least = true;
    else if (cjk(p, Is.before) && !is(p, Is.anchor)) before = true;
    else break;
    to = i + 1;
    if (within) break;
  }
  return { to, within, least, before };
}
const AFTER = new Set(['の', '的', '为', '准', '者', '方', '期', '間', '间', '时', '時', 'to']);

/** "距首次给药": the distance to an event. */
const isDistance = (p: Piece | undefined) =>
  !!p && (p.word === '距' || p.word === '離' || p.word === '离' || p.word === '較');

/** The event that ends at piece `at`: its anchor, widened over the study's product ("研究药物首次给药"). */
function eventAt(list: readonly Piece[], at: number): { from: number; anchor: Anchor } | null {
  let i = at;
  while (
    i >= 0 &&
    (list[i]!.word === '的' || list[i]!.word === 'の' || DAY.has(list[i]!.word) || list[i]!.word === ')')
  )
    i--;
  const p = list[i];
  if (!p) return null;
  const product = productOf(p);
  if (!is(p, Is.anchor)) return product ? { from: i, anchor: product } : null;
  let from = i;
  while (
    from > 0 &&
    (productOf(list[from - 1]!) ||
      (PARTICLES.has(list[from - 1]!.word) && list[from - 2] && productOf(list[from - 2]!)))
  )
    from--;
  return { from, anchor: p.anchor as Anchor };
}
/** "登録日前", "治療開始前": the day or the start of an event is the event. */
const DAY = new Set('日時时期当天開始开実施行'.split(''));
const PARTICLES = new Set(['的', 'の']);

/** "研究药物前", "CAR-T细胞治疗前": the study's own product stands for its first dose. */
function productOf(p: Piece): Anchor | null {
  if (!is(p, Is.agent)) return null;
  for (const row of p.agents) {
    const id = agents[row]!.as ?? agents[row]!.id;
    if (id === 'investigational') return 'first-dose';
    if (id === 'cell-therapy') return 'infusion';
  }
  return null;
}

/** "筛选前…稳定剂量至少4周": the event further left in the same sentence. */
function eventEarlier(list: readonly Piece[], clauses: Clauses, from: number): Anchor | null {
  for (let i = from - 1; i >= 0 && clauses.sentence[i] === clauses.sentence[from]; i--) {
    const p = list[i]!;
    if (is(p, Is.period)) return null;
    if (cjk(p, Is.before)) return eventAt(list, is(p, Is.anchor) ? i : i - 1)?.anchor ?? null;
  }
  return null;
}

/** "停用…至少2周": a treatment that must be over. */
function overBefore(list: readonly Piece[], clauses: Clauses, from: number): boolean {
  for (let i = from - 1; i >= 0 && clauses.clause[i] === clauses.clause[from]; i--) {
    if (cjk(list[i], Is.off)) return true;
    if (is(list[i], Is.period)) return false;
  }
  return false;
}
