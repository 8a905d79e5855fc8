// Which findings do not decide alone: one of several ways to meet an inclusion criterion ("creatinine ≤ 1.5 × ULN or
// clearance ≥ 60 mL/min"), one of several conditions of an exclusion criterion ("anti-HBc positive with detectable HBV DNA").
// Read from the words between the findings and from the items above. What is in doubt is not marked: a mark that is wrong
// misleads as much as one that lacks.
import type { Criterion, PartOf, TestResult, Threshold, TimeWindow } from '../model/reading';
import { analytes } from '../terms/analytes';
import { combinationsIn } from './combinations';
import { type Cut, cutsIn, found, type Limiting, Marks, nameOf, restOf } from './junctions';
import { STRETCH } from './stretches';

type Finding = Threshold | TestResult | TimeWindow;

/**
 * Marks the findings of a trial's criteria that do not decide alone. Changes them in place.
 * @param criteria all criteria of the outline, in their order, with all their findings
 */
export function markParts(criteria: readonly Criterion[]): void {
  for (const [i, criterion] of criteria.entries()) {
    if (criterion.kind === 'unknown') continue;
    const marks = new Marks(criterion.kind === 'inclusion' ? 'alternatives' : 'combination');
    // what is longer is no criterion, but a page run together
    if (criterion.text.length <= STRETCH) {
      if (criterion.kind === 'inclusion') alternativesIn(criterion, marks);
      else combinationsIn(criterion, marks);
      countedIn(criterion, marks);
    }
    countedBelow(criteria, i, marks.part);
    if (criterion.kind === 'inclusion') joinsNext(criteria, i);
  }
}

/** Words for numbers that lists are counted with. */
const COUNT = '(?:one|two|three|four|five|\\d)';
const OF =
  '(?:\\s+of)?(?:\\s+(?:the|these|those))?(?:\\s+(?!all\\b|none\\b)[\\w-]+){0,3}?\\s+(?:following|below|these)\\b';
/** "at least two of the following", "any of the following", "either of these". */
const SOME = new RegExp(
  `(?:\\b(?:at least|a minimum of|minimum)\\s+${COUNT}|≥\\s?${COUNT}|\\b${COUNT}(?:\\s+\\(\\d\\))?\\s+or\\s+more|\\bany(?:\\s+one)?|\\beither(?:\\s+one)?|\\b(?:one|two|three|1|2|3)(?:\\s+\\(\\d\\))?)(?:\\s+\\(\\d\\))?${OF}`,
  'i',
);
/** "at least two of", "two or more of", "all of", "both of the following": no single one shuts out. */
const SEVERAL = new RegExp(
  `(?:\\b(?:at least|a minimum of|minimum)\\s+(?:two|three|four|[2-9])|≥\\s?[2-9]|\\b(?:two|three|four|[2-9])(?:\\s+\\(\\d\\))?\\s+or\\s+more|\\ball|\\bboth)(?:\\s+\\(\\d\\))?${OF}`,
  'i',
);
const EITHER = /\beither ?[:：]?$/i;
/** What turns a list round, or is about treatments of which each must be over. */
const TURNED =
  /\b(?:no|not|never|without|none|nor|absence|free|exclud\w*|unless|except\w*|exceptions?|discontinu\w*|stop\w*|wash\w*|refrain|avoid\w*|abstain|prohibit\w*|contraception|contraceptive|birth control)\b/i;

/** The statement that opens a list at the end of a text: from the last full stop on. */
const opening = (text: string): string => text.slice(Math.max(0, text.lastIndexOf('. ') + 1)).slice(-260);

/** How a list's head counts its entries; null where each of them holds by itself, or where it is not clear. */
const counts = (head: string, part: PartOf): boolean => {
  const said = part === 'alternatives' ? SOME.exec(head) : SEVERAL.exec(head);
  if (!said) return part === 'alternatives' && EITHER.test(head) && !TURNED.test(head);
  if (part === 'alternatives') return !TURNED.test(head) && !/\b(?:all|both|each)\b[^,;]*$/i.test(head);
  // "excluded unless all of the following", "are eligible if all of the following are met"
  return !/\b(?:unless|except\w*|eligible|allowed|permitted|provided|included|include|may|must|not excluded|no|not|without)\b/i.test(
    head,
  );
};

/** "At least two of the following:" with sub-items. */
function countedBelow(criteria: readonly Criterion[], i: number, part: PartOf): void {
  const above = criteria[i]!;
  const next = criteria[i + 1];
  if (!next || next.level <= above.level || !counts(opening(above.text), part)) return;
  const below = new Marks(part);
  for (let k = i + 1; k < criteria.length && criteria[k]!.level > above.level; k++)
    if (criteria[k]!.kind === above.kind) for (const f of deciding(criteria[k]!, part)) below.add(f);
}

/** "At least two of the following: (1) …; (2) …" within one item. */
function countedIn(criterion: Criterion, marks: Marks): void {
  const { text } = criterion;
  if (deciding(criterion, marks.part).length < 2) return;
  const list = /(?:following|below|these)\b[^.;:：]{0,60}[:：]/gi;
  for (let head = list.exec(text); head; head = list.exec(text)) {
    const from = head.index + head[0].length;
    if (!counts(opening(text.slice(0, from)), marks.part)) continue;
    const end = /\.\s+(?=[A-Z][a-z])/.exec(text.slice(from));
    const to = end ? from + end.index : text.length;
    const inside = deciding(criterion, marks.part).filter((f) => f.start >= from && f.start < to);
    if (inside.length > 1) for (const f of inside) marks.add(f);
  }
}

/** The findings of a criterion that can be one of several: an age, a pregnancy, a treatment that must be over never are. */
const deciding = ({ thresholds, results, windows }: Criterion, part: PartOf): Finding[] => [
  ...thresholds.filter(({ analyte }) => analyte !== 'age'),
  ...results.filter(({ test }) => test !== 'pregnancy'),
  ...windows.filter(({ type }) => type === 'lookback' || (type === 'stable' && part === 'alternatives')),
];

/** "…; or" at the end of one item, "OR …" at the head of the next. */
function joinsNext(criteria: readonly Criterion[], i: number): void {
  const [here, next] = [criteria[i]!, criteria[i + 1]];
  if (!next || next.kind !== here.kind || next.level !== here.level) return;
  const joined =
    /(?:[;,.)\]\d%]|\b[a-z]\w*)\s*(?<!and\/|and \/ )\bor\s*[.;:,]?$/i.test(here.text.slice(-40)) ||
    /^or\b(?!\s+(?:more|greater|higher|older|equal)\b)[\s,:]/i.test(next.text);
  if (!joined || TURNED.test(here.text) || TURNED.test(next.text)) return;
  const marks = new Marks('alternatives');
  for (const f of [...deciding(here, 'alternatives'), ...deciding(next, 'alternatives')]) marks.add(f);
}

/** Quantities that are two ways to measure one thing: "INR or PT ≤ 1.5 × ULN" asks for one of them. */
const SAME_THING: readonly (readonly string[])[] = [
  ['inr', 'pt'],
  ['karnofsky', 'lansky', 'ecog'],
  ['crcl', 'egfr'],
  ['fev1', 'pef'],
  ['upcr', 'urine-protein-24h'],
  ['lvef', 'shortening-fraction'],
];
/** Quantities that are asked for together, whatever word joins them. */
const TOGETHER: readonly (readonly string[])[] = [['alt', 'ast']];

const within = (families: readonly (readonly string[])[], a: string, b: string) =>
  families.some((family) => family.includes(a) && family.includes(b));

/** "A ≤ 1 or B ≥ 2", "A or B positive". */
function alternativesIn(criterion: Criterion, marks: Marks): void {
  const findings = found(criterion);
  if (findings.length === 0) return;
  sharedIn(criterion, findings, marks);
  if (!/\bor\b|或/i.test(criterion.text)) return;
  const cuts = cutsIn(criterion.text, findings);
  for (const [at, cut] of cuts.entries())
    if (cut.word === 'or' || cut.word === 'and/or') eitherSide(criterion.text, findings, cuts, at, marks);
}

/** Statements on several tests with one result, or on several quantities with one limit. */
function sharedIn({ text }: Criterion, findings: readonly Limiting[], marks: Marks): void {
  const statements = new Map<string, Limiting[]>();
  for (const f of findings) {
    const key = `${f.start} ${f.end}`;
    statements.set(key, [...(statements.get(key) ?? []), f]);
  }
  for (const list of statements.values()) {
    const [first] = list;
    const names = new Set(list.map(nameOf));
    if (!first || names.size < 2) continue;
    const words = first.quote.replace(/\b(?:and|or)\s?\/\s?(?:and|or)\b/gi, 'or');
    const joined = /\bor\b|或|または|又は|もしくは/i.test(words);
    if (!joined || /\band\b|&|[和及]|,\s*\w+\s+(?=[\w-]+\s*,)|neither|\bno\b|\bnot\b/i.test(words)) continue;
    if (TURNED.test(restOf(text, first.start))) continue;
    const all = [...names];
    const measured = 'analyte' in first;
    const positive = !measured && ['positive', 'detectable', 'abnormal'].includes(first.result);
    const same = measured && all.every((a) => within(SAME_THING, a, all[0] ?? ''));
    if (!positive && !same) continue;
    // with the limits of the same tests: "positive ANA (≥ 1:80) or anti-dsDNA"
    for (const f of findings)
      if (list.includes(f) || (f.start >= first.start && f.end <= first.end && names.has(nameOf(f)))) marks.add(f);
  }
}

/** Comparatives that "or" belongs to: "or older", "or equal". */
const COMPARES =
  /^(?:equal|older|younger|greater|less|more|higher|lower|above|below|over|under|fewer|better|worse|longer|shorter|later|earlier|within|if|unless|except|without|not|no|for|in|with|when|who|whose|as|at|以上|以下|等于)\b/i;

/** The statements on both sides of an "or", where each has a finding of its own. */
function eitherSide(text: string, findings: readonly Limiting[], cuts: readonly Cut[], at: number, marks: Marks): void {
  const cut = cuts[at]!;
  const sameDepth = (list: readonly Cut[]) => list.filter((c) => c.scope === cut.scope);
  const before = sameDepth(cuts.slice(0, at)).at(-1);
  const behind = sameDepth(cuts.slice(at + 1));
  const from = before?.end ?? cut.opens;
  let next = behind[0];
  const inside = (start: number, end: number) => findings.filter((f) => f.start >= start && f.start < end);
  let right = inside(cut.start, next?.start ?? cut.closes);
  // "or clearance by the one formula or filtration rate ≥ 60"
  if (right.length === 0 && next?.word === 'or') {
    next = behind[1];
    right = inside(cut.start, next?.start ?? cut.closes);
  }
  const left = inside(from, cut.start);
  const level = (f: Limiting) =>
    text.slice(from, f.start).split(/[([]/).length - text.slice(from, f.start).split(/[)\]]/).length;
  const outer = left.filter((f) => level(f) <= 0);
  const a = outer.at(-1) ?? left.at(-1);
  const b = right[0];
  if (!a || !b) {
    const lone = a ?? b;
    const other = text.slice(a ? cut.end : from, a ? (next?.start ?? cut.closes) : cut.start);
    const gap = a ? cut.start - a.end : (b?.start ?? 0) - cut.end;
    if (lone && gap <= 3 && standsAlone(lone, other, a ? SHOWN : SHOWN_FIRST) && !TURNED.test(restOf(text, lone.start)))
      for (const f of a ? left : right) if (f === lone || belongs(f, lone, lone, lone)) marks.add(f);
    return;
  }
  if (!alike(a, b)) return;
  // "platelets ≥ 50 and/or hemoglobin ≥ 8" may ask for both
  if (cut.word === 'and/or' && ![a, b].every(showsIllness) && !within(SAME_THING, nameOf(a), nameOf(b))) return;
  if (text.slice(a.end, cut.start).replace(/\([^()]*\)|\[[^[\]]*\]/g, '').length > 60) return;
  if (b.start - cut.end > 110 || COMPARES.test(text.slice(cut.end, b.start).trim())) return;
  if (TURNED.test(restOf(text, a.start))) return;
  for (const f of left) if (f === a || belongs(f, a, a, b)) marks.add(f);
  for (const f of right) if (f === b || belongs(f, b, a, b)) marks.add(f);
}

/** What begins a statement of its own that gives no finding: "or active urinary sediment", "or a biopsy within …". */
const SHOWN =
  /^\s*(?:an?\s+(?!maximum|minimum|lower|higher|dose|equivalent|similar|comparable)|(?:have|has|had|with|having)\s+(?:an?\s+|evidence|active|history|positive)|active\b|positive\b|(?:presence|evidence|history) of\b|(?:renal |kidney )?biops|histolog|documented\b|persistent\b|abnormal\b|(?:red (?:blood )?cell|rbc|cellular|urinary) |h(?:a)?ematuria\b)/i;
/** The same before the "or". */
const SHOWN_FIRST =
  /^\s*(?:(?:either|with|having|have|has|an?)\s+)*(?:active (?:urin|nephritis|lupus nephritis|sediment)|(?:renal |kidney )?biops|histolog|(?:presence|evidence|history) of\b|h(?:a)?ematuria\b)/i;

const standsAlone = (f: Limiting, other: string, shown: RegExp): boolean =>
  nameOf(f) !== 'age' && nameOf(f) !== 'glucocorticoid-dose' && !('exception' in f && f.exception) && shown.test(other);

const SHOWS = new Set(analytes.filter((a) => a.group === 'serology' || a.group === 'activity').map((a) => a.id));

/** An antibody, a score or a marker that must be there: any one of several shows the illness. */
const showsIllness = (f: Limiting): boolean =>
  'analyte' in f
    ? SHOWS.has(f.analyte) && (f.comparator.startsWith('>') || /^c[34]$/.test(f.analyte))
    : ['positive', 'detectable', 'abnormal'].includes(f.result);

/** Whether two findings can be alternatives to one another. */
function alike(a: Limiting, b: Limiting): boolean {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x === 'age' || y === 'age') return false;
  if ('analyte' in a && 'analyte' in b && (a.exception || b.exception)) return false;
  if ('test' in a && 'test' in b && x === y) return a.result !== b.result;
  return x !== y && !within(TOGETHER, x, y);
}

/** Viruses of which one test stands for another. */
const VIRUSES: readonly (readonly string[])[] = [
  ['hbsag', 'anti-hbc', 'hbv-dna'],
  ['anti-hcv', 'hcv-rna'],
];

/** Whether a finding of a side belongs to the side's own statement: its other end, its condition, for whom it holds. */
function belongs(f: Limiting, own: Limiting, a: Limiting, b: Limiting): boolean {
  const name = nameOf(f);
  if (f.start < own.start && nameOf(own) !== name) return false;
  if (f.start === own.start && f.end === own.end) return true;
  return name === nameOf(a) || name === nameOf(b) || name === 'age' || within(VIRUSES, name, nameOf(own));
}
