// Which lines say "inclusion" or "exclusion". Data first; one function reads a line.
import type { CriterionKind } from '../model/reading';

export type Kind = Exclude<CriterionKind, 'unknown'>;

/** A heading found in a line: its kind, and where the text after it begins. */
export type Heading = { kind: Kind; start: number; end: number };

// Words that name a list of criteria. Each is one alternative: no nested repeats, so matching stays linear.
const EXCLUSION =
  "exclusion criteri(?:a|on|um|as)|exclusionary criteria|exclusions? criterias?|non-?inclusion criteria|ineligibility criteria|rejection criteria|criteria for exclusion|criteria of exclusion|criteria for non-?inclusion|exclusion standards?|reasons for exclusion|排除标准|排除標準|排除条件|排除條件|除外标准|除外基準|除外条件|제외기준|제외 기준|ausschlusskriterien|crit[èe]res? d[’']exclusion|crit[èe]res de non[- ]inclusion|criterios de exclusi[óo]n|criteri di esclusione";
const INCLUSION =
  "inclusion criteri(?:a|on|um|as)|inclusions? criterias?|criteria for inclusion|criteria of inclusion|inclusion standards?|entry criteria|eligibility criteria|selection criteria|纳入标准|納入標準|纳入条件|納入條件|入选标准|入選標準|入选条件|入選條件|入组标准|入組標準|入组条件|收案條件|選択基準|選択条件|選定基準|適格基準|組入れ基準|組み入れ基準|포함기준|선정기준|선정 기준|einschlusskriterien|crit[èe]res? d[’']inclusion|criterios de inclusi[óo]n|criteri di inclusione";
/** Part of every name above: a line without it needs no closer look. */
const MAY_NAME = /crit|clusion|schluss|[\u3040-\u9fff\uac00-\ud7a3]/i;
const NAMED = new RegExp(`(${EXCLUSION})|(${INCLUSION})`, 'giu');

/** Lines that are a heading as they stand: "Exclusion", "Inclusion:". */
const BARE =
  /^(?:key |main |major |principal |general |additional )?(inclusions?|exclusions?|eligible|ineligible)\s*:?$/iu;

/** Sentences that open a list. */
const OPENS_EXCLUSION =
  /\b(?:(?:will|shall|must|should|to|are|is) be excluded|(?:are|is) excluded|(?:are|is) not eligible|(?:are|is) ineligible|not be eligible|(?:can['’]?t|cannot|can not|may not|must not|should not|not be able to) (?:join|take part|participate|be enrolled|be included|enter|enroll)|excluded (?:from (?:the|this) (?:study|trial) )?(?:if|for)|reasons? (?:you|that)\b.{0,40}\bnot|not (?:have|meet|fulfil|fulfill|satisfy|present with) any (?:of the |of these |of )?(?:following|below|criteria|conditions)|meet any of the following exclusion)/iu;
const OPENS_INCLUSION =
  /\b(?:can join (?:if|the)|(?:are|is|be|may be) eligible (?:if|for|to)|(?:must|should|have to|need to) (?:meet|fulfil|fulfill|satisfy) (?:all|each|every|the following|all of)|you may be able to (?:join|take part)|to be eligible|in order to be (?:eligible|included)|(?:will|can|may) be included (?:if|in))/iu;

/** Behind the words of a heading: what may stand between them and the colon or the line's end. */
const TAIL_WORDS = 12;

/**
 * All headings in one line (several where a site printed everything in one paragraph).
 * `opensLine`: the line has no bullet, so a sentence may be a heading too.
 */
export function headingsIn(line: string, opensLine: boolean): Heading[] {
  const found: Heading[] = [];
  if (line.length < 400) {
    const bare = BARE.exec(stripped(line));
    if (bare) {
      return [{ kind: /^(?:ex|inel)/i.test(bare[1]!) ? 'exclusion' : 'inclusion', start: 0, end: line.length }];
    }
  }
  NAMED.lastIndex = MAY_NAME.test(line) ? 0 : line.length;
  for (let m = NAMED.exec(line); m; m = NAMED.exec(line)) {
    const heading = headingAt(line, m.index, m.index + m[0].length, m[1] ? 'exclusion' : 'inclusion', !opensLine);
    if (!heading) continue;
    const last = found[found.length - 1];
    if (last && heading.start < last.end) {
      // "Inclusion Criteria: Inclusion Criteria:"
      continue;
    }
    found.push(heading);
  }
  if (!found.length && opensLine && line.length < 220 && /[:：]\s*$|if\.{3}$|if…$|following\.?\s*$/u.test(line)) {
    if (OPENS_EXCLUSION.test(line)) found.push({ kind: 'exclusion', start: 0, end: line.length });
    else if (OPENS_INCLUSION.test(line)) found.push({ kind: 'inclusion', start: 0, end: line.length });
  }
  return found;
}

const stripped = (line: string) => line.replace(/[*#_=•]/g, '').trim();

/** Words that may stand before a heading's own. */
const QUALIFIES =
  /^(?:[*#_\s(\d.,-]|(?:key|main|major|additional|general|specific|study|trial|patients?|subjects?|participants?|common|core|primary|principal|important|selected|healthy|volunteers?|controls?|donors?|for|the|all|and|of)(?![a-z])|(?:part|group|arm|phase|cohorts?) [\w-]+(?![\w-]))+$/iu;

/** What makes an item of the words before a heading: a measure, a sign, a verb. */
const STATES =
  /[≥≤<>]|\d\s*(?:kg|years?|%|mg|months?|weeks?|days?)|\b(?:able|willing\w*|signed|written|consent|must|is|are|has|have|who)\b/iu;
/** What makes a heading of them all the same. */
const OF_PART =
  /(?:specific|abbreviated|additional|following|\b(?:all|any|the|these|of|to|for|with|in|by|meets?|per|and|or)|[-–—&,:：(])\s*$/iu;

/** "* Weight 20 to 150 kg Exclusion Criteria": a lost line break glued the heading to the item before it. */
const isGlued = (lead: string, name: string, listed: boolean): boolean =>
  /^\p{Lu}\S*\s+\p{Lu}/u.test(name) && !OF_PART.test(lead) && /\s/.test(lead) && (listed || STATES.test(lead));

function headingAt(line: string, start: number, end: number, kind: Kind, listed: boolean): Heading | null {
  // "inclusion/exclusion criteria", "inclusion and exclusion criteria" name both
  const before = line.slice(Math.max(0, start - 24), start);
  if (/(?:in|ex)clusions?\s*(?:\/|and|or|&)\s*(?:non-)?$/iu.test(before)) return null;
  if (/^\s*(?:\/|and|or|&)\s*(?:in|ex)clusion/iu.test(line.slice(end, end + 24))) return null;
  const rest = line.slice(end, end + 200);
  if (/[\u3040-\u9fff]/.test(line[start]!)) return ideographicHeading(line, start, end, kind, rest);
  const ideographic = /[\uac00-\ud7a3]/.test(line.slice(start, end));

  // where the heading's own sentence begins
  const sentence = sentenceStart(line, start);
  let lead = line.slice(sentence, start).trim();
  let from = sentence;
  // what stands before it in a run-together text belongs to the item before, unless it qualifies the heading
  if (lead && (sentence > 0 || line.length > 160) && !ideographic && !QUALIFIES.test(lead)) {
    lead = '';
    from = start;
  }
  if (
    lead &&
    /^[\s*_#]*(?:[:：]|$)/u.test(rest) &&
    !QUALIFIES.test(lead) &&
    isGlued(lead, line.slice(start, end), listed)
  ) {
    // "… Key Exclusion Criteria"
    const own = /\s(?:key|main|major|general|additional)\s*$/iu.exec(line.slice(0, start));
    lead = '';
    from = own ? own.index : start;
  }
  const leadWords = lead ? lead.split(/\s+/).length : 0;
  if (leadWords > 14) return null;
  if (
    /\b(?:meet|meets|meeting|fulfil|fulfill|fulfills|satisfy|satisfies|fulfilling|see|per|by|with|outlined|other|of|in|the above|as|above)\b/iu.test(
      lead,
    ) &&
    !/[:：]/.test(rest.slice(0, 60)) &&
    !/^\s*$/.test(rest)
  )
    return null;
  // a heading in the middle of a line is written as one: with capitals or a mark before it
  if (from > 0 && !ideographic && !/^[\s*#•(\d.[]*\p{Lu}/u.test(line.slice(from, end))) return null;

  const blank = /^[\s*_#:：=\-–—\])）】」]*$/u.exec(rest);
  if (blank) return { kind, start: from, end: line.length };
  const colon = /^([^:：.;。；\n]{0,120})[:：]/u.exec(rest);
  if (colon && colon[1]!.trim().split(/\s+/).length <= TAIL_WORDS) {
    return { kind, start: from, end: end + colon[0].length };
  }
  // the list begins at once: "Exclusion Criteria 1. …", "Inclusion criteria - Age …", "Inclusion Criteria • …"
  const opener = /^\s*(?:[-–•*●]|\(?1[.)、]|\(?a[.)]|①)\s*\S/u.exec(rest);
  if (opener) return { kind, start: from, end };
  if (leadWords === 0 && /^[\])）】」]/.test(rest)) return { kind, start: from, end: end + 1 };
  // a short line of its own: "Key Exclusion Criteria for Part B", "Inclusion Criteria (both groups)"
  if (line.length < 100 && sentence === 0 && !/\b(?:will|must|may|apply|applies|are|is|were|be)\b/iu.test(rest)) {
    return { kind, start: 0, end: line.length };
  }
  // one paragraph without a colon: "Inclusion Criteria Patients aged 18 …"
  if (
    leadWords === 0 &&
    sentence === 0 &&
    /^\s+\p{Lu}/u.test(rest) &&
    /^(?:\p{Lu}\w* )?\p{Lu}/u.test(line.slice(start, end))
  ) {
    return { kind, start: from, end };
  }
  return null;
}

/** Behind a Chinese or Japanese heading: brackets and marks, then a colon, the list's first number, or nothing more. */
const IDEOGRAPHIC_REST =
  /^[\s\]】）)＞>》」*_]*(?:[（(][^）)]{0,60}[）)]\s*)?(?:[:：]|$|(?=[\d０-９①]|[（(][\d０-９一]|[一]、|[・•●*-])|[^:：。；;]{0,40}[:：])/u;
const IDEOGRAPHIC_SPACED = /^[\s\]】）)＞>》」*_]+(?=\S)/u;
/** Before it: marks, a number, and words such as "main", "of participants". */
const IDEOGRAPHIC_LEAD =
  /^[\s*#_•·・【[（(＜<《「\d０-９一二三四五六七八九十、.．)）-]*(?:主要|关键|關鍵|受试者|受試者|患者|病例|本研究|研究|对象|對象|主な|主たる|対象者|対象|の|的)*$/u;

/** "纳入标准：", "【除外基準】", "二、排除标准": a name in a sentence ("不符合入选标准者") is none. */
function ideographicHeading(line: string, start: number, end: number, kind: Kind, rest: string): Heading | null {
  let from = start;
  while (from > 0 && !/[\s。；;：:]/u.test(line[from - 1]!)) from--;
  if (!IDEOGRAPHIC_LEAD.test(line.slice(from, start))) return null;
  const behind = IDEOGRAPHIC_REST.exec(rest) ?? IDEOGRAPHIC_SPACED.exec(rest);
  return behind ? { kind, start: from, end: end + behind[0].length } : null;
}

/** Begin of the sentence or list item that holds `at`. */
function sentenceStart(line: string, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 160; i--) {
    const c = line[i]!;
    if (
      c === '.' ||
      c === ';' ||
      c === '。' ||
      c === '；' ||
      c === ':' ||
      c === '：' ||
      c === '*' ||
      c === '•' ||
      c === '!' ||
      c === '?'
    ) {
      // a number's point, or "1.2. Inclusion criteria"
      if (
        c === '.' &&
        /\d/.test(line[i - 1] ?? '') &&
        /^\s*(?:\d\.?\s*|\.\s*)?\p{Lu}/u.test(line.slice(i + 1, i + 6)) &&
        i < 8
      )
        continue;
      return i + 1;
    }
    if (c === ' ' && line[i - 1] === ' ' && line[i - 2] === ' ') return i + 1;
  }
  return at > 160 ? at : 0;
}
