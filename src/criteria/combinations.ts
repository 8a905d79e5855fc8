// Exclusion criteria of which no condition shuts out alone: "anti-HBc positive with detectable HBV DNA".
import type { Criterion } from '../model/reading';
import { found, type Limiting, type Marks, nameOf } from './junctions';

/** Words that join two conditions to one. */
const JOINS =
  /\b(?:(?:together|combined|in combination|in conjunction|along|concomitant\w*|concurrent\w*|associated) with|with (?:concomitant|concurrent|accompanying)|accompanied by|in the presence of)\b|同时伴有?|合并/i;
/** The same of two results on one virus, of which the second decides whether the first counts. */
const CONFIRMED =
  /\b(?:and|with|if|whose|who have|having|plus|but|unless|except|followed by|confirmed by|as well as)\b|&|\+|且|并|同时|伴|かつ/i;

const OTHER: readonly { markers: readonly string[]; test: string; words: RegExp }[] = [
  {
    markers: ['hbsag', 'anti-hbc'],
    test: 'hbv-dna',
    words:
      /\b(?:HBV|hepatitis B(?: virus)?)(?:\s*\((?:HBV|virus)\))?[\s-]*(?:DNA|deoxyribonucleic|viral load|nucleic)|HBV[\s-]*DNA|\bDNA\b|乙肝病毒\s*(?:DNA|核酸)/gi,
  },
  {
    markers: ['anti-hcv'],
    test: 'hcv-rna',
    words: /HCV[\s-]*RNA|\bRNA\b|\bribonucleic|\bHCV (?:viral load|nucleic)|丙肝病毒\s*(?:RNA|核酸)/gi,
  },
];

/** The findings of an exclusion criterion that shut out only together. */
export function combinationsIn(criterion: Criterion, marks: Marks): void {
  const findings = found(criterion);
  if (findings.length === 0) return;
  const hasMarker = findings.some((f) => OTHER.some(({ markers }) => markers.includes(nameOf(f))));
  for (const statement of statementsOf(criterion.text)) {
    const inside = findings.filter((f) => f.start >= statement.start && f.start < statement.end);
    if (hasMarker) viruses(criterion.text, statement, inside, findings, marks);
    if (inside.length === 0) continue;
    liver(criterion.text, statement, inside, marks);
    joined(criterion.text, inside, marks);
  }
}

type Stretch = { start: number; end: number };

/** What stands between semicolons and full stops. */
function statementsOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/[;；。]|\.(?=\s+[A-Z(\d]|$)/g)) {
    found.push({ start, end: index });
    start = index + 1;
  }
  found.push({ start, end: text.length });
  return found.filter((s) => s.end > s.start);
}

const REFUSED =
  /\b(?:ineligible|(?:not|never|cannot)\s+(?:be\s+)?(?:eligible|allowed|permitted|acceptable|included|enrol\w*))\b/i;

/** Markers as they are written. */
const MARKER = /HBs\s?Ag|HBc\s?Ab|anti-?\s?HBc|surface antigen|core antibod\w+|anti-?\s?HCV|antibod\w+|\bAb\b/gi;

/** What makes two rules of two results. */
const PARTS = /\b(?:and|or)\s?\/\s?(?:or|and)\b|\bor\b/i;

/** Where the last marker is named before `to`. */
function namedTo(text: string, from: number, to: number): number {
  const names = [...text.slice(from, to).matchAll(MARKER)];
  const last = names.at(-1);
  return last ? from + last.index + last[0].length : from;
}

const ALLOWED =
  /\b(?:eligible|allowed|permitted|acceptable|not (?:be )?excluded|(?:may|can|could|will) (?:still )?(?:be )?(?:included|enrol\w*|participate|considered|enter\w*))\b/i;

/** "Anti-HCV positive and HCV RNA detectable", "… unless HCV RNA is negative": the marker alone shuts out nobody. */
function viruses(
  text: string,
  { start, end }: Stretch,
  inside: readonly Limiting[],
  all: readonly Limiting[],
  marks: Marks,
): void {
  for (const { markers, test, words } of OTHER) {
    const named = inside.filter((f) => markers.includes(nameOf(f)));
    if (named.length === 0) continue;
    const statement = text.slice(start, end);
    for (const { index, 0: name } of statement.matchAll(words)) {
      const at = start + index;
      const own = inside.filter((f) => nameOf(f) === test);
      const before = named.filter((f) => f.start < at);
      const last = before.at(-1);
      if (!last) continue;
      // the marker's own words may reach over the virus's name ("positive for HBsAg with HBV DNA")
      const between = text.slice(last.end > at ? namedTo(text, last.start, at) : last.end, at);
      const word = CONFIRMED.exec(between);
      if (!word || between.length > 160 || PARTS.test(between)) continue;
      // a list of several infections
      if (inside.some((f) => f.start >= last.end && f.end <= at && nameOf(f) !== nameOf(last))) continue;
      // "HBsAg positive or HBcAb positive, and HBV DNA": the comma parts the "and" from both
      const parted = /[,，]\s*$/.test(between.slice(0, word.index));
      for (const f of withBefore(text, before, last, parted)) marks.add(f);
      for (const f of own) if (f.start >= last.start && f.start < at + name.length + 80) marks.add(f);
    }
  }
  // "… are eligible if HCV RNA is negative": the antibody counts only with the virus
  const sentence = text.slice(start, end);
  if (!ALLOWED.test(sentence) || REFUSED.test(sentence)) return;
  for (const { markers, words } of OTHER) {
    words.lastIndex = 0;
    if (!words.test(sentence)) continue;
    words.lastIndex = 0;
    const marker = markers.at(-1);
    if (/\b(?:anti-?\s?HBc|core|HBcAb|anti-?\s?HCV|antibod\w+|seropositive)\b/i.test(sentence))
      for (const f of all) if (nameOf(f) === marker) marks.add(f);
  }
}

/** The marker next to the joining word, and those joined to it: "HBsAg or HBcAb positive, and HBV DNA …". */
function withBefore(text: string, before: readonly Limiting[], last: Limiting, parted: boolean): Limiting[] {
  const kept = [last];
  for (const f of [...before].reverse()) {
    if (f === last) continue;
    const between = text.slice(Math.min(f.end, last.start), last.start);
    const joined = /^\s*(?:or|and|或)\s/i.test(between) && !/\/\s?or|[,;]/.test(between);
    const shared = (f.start === last.start && f.end === last.end) || nameOf(f) === nameOf(last);
    // "positive for anti-HBc (negative HBsAg status) and positive for HBV DNA"
    const aside = 'result' in last && last.result === 'negative' && !/\bor\b/i.test(between);
    if (!shared && !aside && !(joined && parted)) break;
    kept.push(f);
  }
  return kept;
}

/** "ALT or AST > 3 × ULN combined with bilirubin > 2 × ULN"; "(ALT or AST > 3 × ULN) and (bilirubin > 2 × ULN or INR > 1.5)". */
function liver(text: string, { start, end }: Stretch, inside: readonly Limiting[], marks: Marks): void {
  const enzymes = inside.filter((f) => ['alt', 'ast'].includes(nameOf(f)));
  const others = inside.filter((f) => ['bilirubin-total', 'bilirubin-direct', 'inr'].includes(nameOf(f)));
  const [enzyme, other] = [enzymes.at(-1), others.find((f) => f.start > (enzymes.at(-1)?.end ?? end))];
  if (!enzyme || !other || enzymes.length + others.length !== inside.length) return;
  const between = text.slice(enzyme.end, other.start);
  const grouped = /^\s*\)\s*and\s*\(/i.test(between) && /\(/.test(text.slice(start, enzyme.start + 1));
  const lasting = /^[^,;]{0,40}\bAND\b[^,;]{0,40}$/.test(between);
  if (grouped || lasting) for (const f of inside) marks.add(f);
}

/** Two findings with a joining word between them; a finding and a condition that gave none, behind one that leaves no doubt. */
function joined(text: string, inside: readonly Limiting[], marks: Marks): void {
  for (const [i, f] of inside.entries()) {
    const next = inside.slice(i + 1).find((n) => n.start >= f.end && nameOf(n) !== nameOf(f));
    if (!next) continue;
    const between = text.slice(f.end, next.start);
    if (between.length > 90 || /[;,]\s*(?:or|and)\b|\bor\b/i.test(between)) continue;
    const plain = /^ ?\)? ?with (?!or\b|and\b|out\b|no\b)/i.test(between) && nameOf(next) !== 'age';
    if (!JOINS.test(between) && !plain) continue;
    for (const g of inside)
      if ((g.start === f.start && g.end === f.end) || (g.start === next.start && g.end === next.end)) marks.add(g);
  }
}
