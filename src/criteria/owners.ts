// Whose number is it? The name before it, behind it, that of the number before, or that of the item above.
import { agents } from '../terms/agents';
import { unitAt } from '../text/units';
import type { Clauses } from './clauses';
import { fits } from './fits';
import { Is, type Piece } from './pieces';
import type { Value } from './values';

/** The analytes a value belongs to and the pieces [from, to) of the whole statement. */
export type Owners = { analytes: string[]; from: number; to: number; rule: string };

/** Scales: a bare number is a value, whatever stands behind it. */
export const SCALES = new Set([
  'sledai',
  'clinical-sledai',
  'bilag-a',
  'bilag-b',
  'pga',
  'cdai',
  'das28',
  'sli-damage',
  'ecog',
  'karnofsky',
  'nyha',
  'ln-activity-index',
  'ln-chronicity-index',
  'lansky',
]);

/** What the search for an owner may look at. */
export type Scene = {
  list: readonly Piece[];
  clauses: Clauses;
  text: string;
  values: readonly Value[];
  /** Owners of the values before, by index. */
  taken: ReadonlyMap<number, readonly string[]>;
  /** Analytes named in the item above. */
  above: readonly string[];
};

/** The owners of value `v`, or null where it is nobody's. */
export function ownersOf(scene: Scene, v: number): Owners | null {
  const value = scene.values[v]!;
  if (value.op === null && !impliesComparator(scene, value) && !sharesComparator(scene, v)) return null;
  const last = outerValue(scene, v);
  const start = last && last.to <= value.from ? last.to : last && last.from === value.from ? -1 : 0;
  if (start < 0) {
    // the high end of a range goes with its low end
    const same = scene.taken.get(v - 1);
    return same?.length ? { analytes: [...same], from: value.from, to: value.to, rule: 'range' } : null;
  }
  return (
    inside(scene, v) ??
    (countsOrgans(scene, value) ? behind(scene, v) : null) ??
    before(scene, v, start) ??
    behind(scene, v) ??
    sameAsLast(scene, v) ??
    fromAbove(scene, v) ??
    unnamed(scene, v, start)
  );
}

/** "minimum hemoglobin of 8 g/dL": the comparator stands before the name. */
function impliesComparator(scene: Scene, value: Value): boolean {
  const { list, clauses } = scene;
  const start = unitBefore(scene, value);
  for (let i = start; i >= 0 && i >= start - 5; i--) {
    const p = list[i]!;
    if (clauses.clause[i] !== clauses.clause[value.from]) return false;
    if (p.is & (Is.number | Is.period)) return false;
    if (p.is & Is.analyte || SCORE.test(p.word)) {
      for (let j = i - 1; j >= 0 && j >= i - 5; j--) {
        const q = list[j]!;
        if (
          q.is & Is.comparator &&
          /^(?:min|max|at least|at most|no more|up to|no less|not more|not less)/i.test(q.text)
        ) {
          value.op = q.op as Value['op'];
          value.rule = 'comparator, name, number';
          return true;
        }
        if (q.is & (Is.number | Is.period) || (q.is & Is.punct && q.word !== '/' && q.word !== '-')) return false;
      }
      return false;
    }
  }
  return false;
}

/** "Maximum serum creatinine (mg/dL): 0.8": takes the unit from the bracket; the piece before it, or before the number. */
function unitBefore({ list, text }: Scene, value: Value): number {
  let i = value.from - 1;
  if (list[i]?.word === ':' || list[i]?.word === '=') i--;
  if (list[i]?.word !== ')' || value.unit !== null) return value.from - 1;
  for (let j = i - 1; j >= 0 && j >= i - 6; j--) {
    if (list[j]!.word !== '(') continue;
    const unit = unitAt(text, list[j]!.end);
    if (unit?.end !== list[i]!.start) return value.from - 1;
    value.unit = unit.ucum;
    return j - 1;
  }
  return value.from - 1;
}

/** The value before, brackets passed over: "Karnofsky (≥ 16 years) or Lansky (< 16 years) index ≥ 70". */
function outerValue({ values, clauses }: Scene, v: number): Value | undefined {
  const depth = clauses.depth[values[v]!.from]!;
  for (let w = v - 1; w >= 0; w--)
    if (values[w]!.from === values[v]!.from || clauses.depth[values[w]!.from]! <= depth) return values[w];
  return undefined;
}

/** "two BILAG B scores", "1 organ system with BILAG A": the name follows its number. */
const countsOrgans = ({ list }: Scene, value: Value): boolean =>
  list
    .slice(value.to, value.to + 5)
    .find((p) => p.is & Is.analyte)
    ?.analytes[0]?.startsWith('bilag') ?? false;

/** "at least one BILAG A or two BILAG B": the comparator holds for both. */
function sharesComparator(scene: Scene, v: number): boolean {
  const value = scene.values[v]!;
  const last = scene.values[v - 1];
  if (!last?.op || last.period || value.from - last.to > 6) return false;
  const next = scene.list.slice(value.to, value.to + 4).find((p) => p.is & Is.analyte);
  if (
    !next?.analytes.some((id) => id.startsWith('bilag')) ||
    !scene.list.slice(last.to, value.from).some((p) => p.word === 'or' || p.word === 'and' || p.word === '/')
  )
    return false;
  value.op = last.op;
  return true;
}

/** Analyte ids that piece `i` names and that `value` can be a value of. */
export function namedAt(list: readonly Piece[], i: number, value: Value): string[] {
  const p = list[i];
  if (!p) return [];
  const ids: string[] = [];
  if (p.is & Is.analyte)
    for (const id of p.analytes)
      if (id !== 'age' && fits(id, value.unit, value.period) && onScale(id, value, list)) ids.push(id);
  if (
    p.is & Is.agent &&
    DOSES.has(value.unit ?? '') &&
    p.agents.some((row) => (agents[row]!.as ?? agents[row]!.id) === 'glucocorticoid')
  ) {
    ids.push('glucocorticoid-dose');
  }
  return ids;
}
/** Scales have a range, and a spelled number is a value on a scale only ("at least one BILAG A"). */
function onScale(id: string, value: Value, list: readonly Piece[]): boolean {
  const range = RANGE[id];
  // "HER2 2+", "urine protein 2+" are stainings, not limits
  if (value.rule === 'number, plus sign' && id !== 'nyha' && id !== 'ecog') return false;
  if (range && (value.value < range[0] || value.value > range[1])) return false;
  if (value.unit !== null || value.period || SCALES.has(id)) return true;
  for (let i = value.from; i < value.to; i++)
    if (list[i]!.is & Is.number && /^[a-z]/i.test(list[i]!.text)) return false;
  return true;
}
const RANGE: Readonly<Record<string, readonly [number, number]>> = {
  ecog: [0, 5],
  nyha: [1, 4],
  karnofsky: [10, 100],
  lansky: [10, 100],
  sledai: [0, 105],
  'clinical-sledai': [0, 105],
  das28: [0, 10],
};

const DOSES = new Set(['mg/m2/d', 'mg/d', 'mg', 'mg/kg/d', 'g/d', 'mg/kg']);

const LINKS = new Set(['and', 'or', ',', '/', '&', '、', '和', '或', '及', 'nor', '与', '+', 'および', '又', 'plus']);
const BRACKETS = new Set(['(', ')', '[', ']']);

/** "> 20 mg prednisone or equivalent daily": the name stands within the unit. */
function inside(scene: Scene, v: number): Owners | null {
  const value = scene.values[v]!;
  for (let i = value.from + 1; i < value.to; i++) {
    const ids = namedAt(scene.list, i, value);
    if (ids.length)
      return { analytes: [...new Set(ids)], from: value.from, to: value.to, rule: 'name inside the unit' };
  }
  return null;
}

function before(scene: Scene, v: number, start: number): Owners | null {
  const { list, clauses } = scene;
  const value = scene.values[v]!;
  const { from } = value;
  for (let i = from - 1; i >= start; i--) {
    if (clauses.clause[i] !== clauses.clause[from]) return null;
    const p = list[i]!;
    if (p.word === ')' && clauses.depth[i] === clauses.depth[from]) {
      const open = bracketWithNumbers(list, i);
      if (open >= 0) {
        i = open;
        continue;
      }
    }
    const ids = nameBeforeBracket(list, i, value) ?? namedAt(list, i, value);
    if (ids.length) {
      if (!mayStandBetween(scene, i + 1, value)) return null;
      const named = withList(scene, i, start, value, ids);
      return { analytes: named.analytes, from: named.from, to: value.to, rule: 'name, value' };
    }
    // a name that this number cannot belong to, close by: a bare number after it is no one else's
    if (p.is & Is.analyte && value.unit === null && from - i <= 3 && !p.analytes.includes('age')) return null;
  }
  return null;
}

/** Where the bracket that closes at `i` opens, if it holds numbers of its own ("(patients ≥ 16 years)"); else -1. */
function bracketWithNumbers(list: readonly Piece[], i: number): number {
  let numbers = false;
  for (let j = i - 1; j >= 0 && j > i - 40; j--) {
    if (list[j]!.word === '(') return numbers ? j : -1;
    if (list[j]!.word === ')') return -1;
    if (list[j]!.is & (Is.number | Is.period)) numbers = true;
  }
  return -1;
}

/** "FEV1/forced vital capacity (FVC)": the abbreviation in brackets is of a part of the name. */
function nameBeforeBracket(list: readonly Piece[], i: number, value: Value): string[] | null {
  if (list[i - 1]?.word !== '(' || list[i + 1]?.word !== ')' || !(list[i]!.is & Is.analyte)) return null;
  const outer = namedAt(list, i - 2, value);
  return outer.length && !outer.some((id) => list[i]!.analytes.includes(id)) ? outer : null;
}

/** The list of names that ends at `i`: "ALT, AST and bilirubin ≤ …" is said of each. */
function withList(
  scene: Scene,
  i: number,
  start: number,
  value: Value,
  first: readonly string[],
): { analytes: string[]; from: number } {
  const { list, clauses } = scene;
  const all = [...first];
  let from = i;
  let linked = false;
  let words = 0;
  let sinceName = 0;
  for (let j = i - 1; j >= start; j--) {
    if (clauses.clause[j] !== clauses.clause[i]) break;
    const p = list[j]!;
    if (p.word === ')') {
      const open = bracketWithNumbers(list, j);
      if (open >= 0) {
        j = open;
        continue;
      }
    }
    const ids = namedAt(list, j, value);
    if (ids.length) {
      if (!linked && sinceName > 0 && !ids.some((id) => all.includes(id))) break;
      for (const id of ids) all.push(id);
      from = j;
      linked = false;
      words = 0;
      sinceName = 0;
      continue;
    }
    if (p.is & (Is.number | Is.period | Is.comparator) || p.is & Is.analyte) break;
    if (LINKS.has(p.word)) linked = true;
    else if (!BRACKETS.has(p.word)) {
      words++;
      sinceName++;
      if (words > 4 || STOPS_LIST.has(p.word)) break;
    }
  }
  return { analytes: [...new Set(all)], from };
}
const STOPS_LIST = new Set([
  'with',
  'if',
  'unless',
  'who',
  'where',
  'when',
  'have',
  'has',
  'is',
  'are',
  ':',
  'by',
  'without',
  'for',
  'while',
  'after',
  'before',
  'from',
  'at',
]);

/** What stands between a name and its value must be able to stand there. */
function mayStandBetween(scene: Scene, from: number, value: Value): boolean {
  const { list, text } = scene;
  let words = 0;
  for (let j = from; j < value.from; j++) {
    const p = list[j]!;
    if (p.is & Is.word && !(p.is & (Is.age | Is.test)) && !BRACKETS.has(p.word)) words++;
    if (p.is & Is.agent && value.unit === null) return false;
  }
  if (value.unit !== null || value.period) return true;
  if (words > 7) return false;
  return !countsSomething(list, text, value);
}

/** "at least 2 measurements": a bare number that counts what follows. */
function countsSomething(list: readonly Piece[], text: string, value: Value): boolean {
  const next = list[value.to];
  if (!next) return false;
  if (next.is & Is.period) return true;
  if (next.word === 'day' || next.word === 'th' || next.word === 'st' || next.word === 'nd') return true;
  if (
    !(next.is & Is.word) ||
    next.is & (Is.analyte | Is.before | Is.within | Is.except | Is.allowed | Is.off | Is.after)
  )
    return false;
  if (AFTER_BARE.has(next.word)) return false;
  return text.charCodeAt(next.start - 1) === 32 && /^[a-z]/.test(next.text);
}
const AFTER_BARE = new Set([
  'at',
  'in',
  'on',
  'or',
  'and',
  'for',
  'with',
  'by',
  'as',
  'within',
  'without',
  'point',
  'score',
  'prior',
  'if',
  'when',
  'during',
  'who',
  'despite',
  'based',
  'according',
  'using',
  'to',
  'is',
  'are',
  'before',
  'unless',
  'after',
  'but',
  'per',
  'of',
  'scale',
  'from',
  'must',
  'will',
  'measured',
  'determined',
  'assessed',
  'inclusive',
  'x',
  'not',
  'the',
  'following',
  'confirmed',
  'obtained',
  'defined',
  'cell',
  'than',
  'were',
  'was',
  'that',
  'which',
  'should',
  'calculated',
  'mm',
  'u',
  'k',
  'level',
  'due',
  'while',
  'performed',
  'has',
  'have',
  'can',
  'excluding',
  'regardless',
  'heart',
  'where',
  'upon',
  'assessed',
  'screening',
  'baseline',
  'documented',
  'both',
  'despite',
]);

function behind(scene: Scene, v: number): Owners | null {
  const { list, clauses, values } = scene;
  const value = values[v]!;
  const next = values.slice(v + 1).find((w) => w.op !== null && !w.period && w.from > value.from);
  const limit = Math.min(next ? next.from : list.length, value.to + 10);
  for (let i = value.to; i < limit; i++) {
    if (clauses.clause[i] !== clauses.clause[value.from] || list[i]!.word === ',' || list[i]!.word === ';') return null;
    const ids = namedAt(list, i, value);
    if (!ids.length) {
      if (list[i]!.is & (Is.comparator | Is.number | Is.except)) return null;
      continue;
    }
    if (value.unit === null && !ids.some((id) => SCALES.has(id))) return null;
    for (let j = value.to; j < i; j++) {
      const p = list[j]!;
      if ((p.word === 'and' || p.word === 'or' || p.word === ')') && !ids.includes('glucocorticoid-dose')) return null;
    }
    // "… ≥ 80 g/L platelets ≥ 50": a name that has its own number
    if (next && next.from - i <= 3 && !ids.some((id) => id === 'glucocorticoid-dose' || id.startsWith('bilag')))
      return null;
    const all = [...ids];
    let to = i + 1;
    while (
      list[to] &&
      LINKS.has(list[to]!.word) &&
      list[to]!.word !== ',' &&
      namedAt(list, to + 1, value).length &&
      !(next && next.from - to <= 3)
    ) {
      all.push(...namedAt(list, to + 1, value));
      to += 2;
    }
    return { analytes: [...new Set(all)], from: value.from, to, rule: 'value, name' };
  }
  return null;
}

/** "≥ 18 and ≤ 65", "≤ 3 × ULN, or ≤ 5 × ULN in …": as the value before. */
function sameAsLast(scene: Scene, v: number): Owners | null {
  const { list, clauses, values, taken } = scene;
  const value = values[v]!;
  for (let w = v - 1; w >= 0; w--) {
    const last = values[w]!;
    const owners = taken.get(w);
    if (!owners?.length) {
      if (last.op !== null && !last.period) return null;
      continue;
    }
    if (clauses.sentence[last.from] !== clauses.sentence[value.from]) return null;
    const same = owners.filter((id) => fits(id, value.unit, value.period));
    if (!same.length) return null;
    const gap = value.from - last.to;
    // "≤ ULN (≤ 3 in case of …)": a multiple again
    if (
      value.unit === null &&
      last.unit === '[ULN]' &&
      gap <= 3 &&
      clauses.depth[value.from]! > clauses.depth[last.from]!
    )
      value.unit = '[ULN]';
    if (value.unit === null && (gap > 6 || (last.unit !== null && !SCALES.has(same[0]!) && last.unit !== '{titer}')))
      return null;
    if (value.unit === null && countsSomething(list, scene.text, value)) return null;
    if (gap > (value.unit === last.unit ? 25 : 16)) return null;
    for (let j = last.to; j < value.from; j++)
      if (
        list[j]!.is & Is.analyte &&
        !list[j]!.analytes.includes('age') &&
        !list[j]!.analytes.some((id) => same.includes(id))
      )
        return null;
    return { analytes: same, from: value.from, to: value.to, rule: 'as the value before' };
  }
  return null;
}

/** "Hemoglobin:" above, "≥ 13 g/dL in men" below. */
function fromAbove(scene: Scene, v: number): Owners | null {
  const value = scene.values[v]!;
  const same = scene.above.filter((id) => fits(id, value.unit, value.period));
  if (!same.length || same.length > 3 || value.unit === null || value.from > 6) return null;
  return { analytes: same, from: value.from, to: value.to, rule: 'named in the item above' };
}

/** A measured quantity that the catalogue does not know gets a slug of its name as written. */
function unnamed(scene: Scene, v: number, start: number): Owners | null {
  const { list, clauses } = scene;
  const value = scene.values[v]!;
  if (value.period) return null;
  if (value.unit === '%') return share(scene, v);
  const scored = value.unit === null;
  if (scored ? !namesScore(scene, value, start) : !MEASURED.has(value.unit!)) return null;
  const words: string[] = [];
  let i = value.from - 1;
  while (i >= start && (SKIPPED.has(list[i]!.word) || BRACKETS.has(list[i]!.word))) i--;
  const end = i + 1;
  for (; i >= start && words.length < 4; i--) {
    const p = list[i]!;
    if (clauses.clause[i] !== clauses.clause[value.from]) break;
    if (
      !(p.is & Is.word) ||
      p.is &
        (Is.comparator |
          Is.anchor |
          Is.received |
          Is.ever |
          Is.within |
          Is.before |
          Is.after |
          Is.agent |
          Is.analyte |
          Is.limit) ||
      ENDS_NAME.has(p.word)
    ) {
      if (p.word === '-' && words.length) continue;
      break;
    }
    words.unshift(p.text.toLowerCase());
  }
  const slug = words.join('-').replace(/[^\p{L}\p{N}]+/gu, '-');
  if (words.length === 0 || slug.length < 3) return null;
  if (scored && !SCORE.test(words[words.length - 1]!)) return null;
  if (scored) value.unit = '{score}';
  return { analytes: [slug], from: end - words.length, to: value.to, rule: 'a name as written' };
}

const SCORE = /^(?:score|index|scale)$/;

/** "total symptom score of at least 5": a score that the catalogue does not know. */
function namesScore({ list, text }: Scene, value: Value, start: number): boolean {
  if (countsSomething(list, text, value)) return false;
  for (let i = value.from - 1; i >= Math.max(start, value.from - 5); i--) {
    if (SCORE.test(list[i]!.word)) return true;
    if (!SKIPPED.has(list[i]!.word) && !(list[i]!.is & Is.comparator)) return false;
  }
  return false;
}

/** "≥ 20 % expression of GPC3", "killing of targets ≥ 20 %", "> 70 % liver involvement": a share of cells or of an organ. */
function share({ list, clauses, values }: Scene, v: number): Owners | null {
  const value = values[v]!;
  const plain = (i: number) => {
    const p = list[i];
    return (
      !!p &&
      (p.is & Is.word) !== 0 &&
      !(p.is & (Is.comparator | Is.anchor | Is.limit | Is.within | Is.before | Is.after)) &&
      clauses.clause[i] === clauses.clause[value.from]
    );
  };
  const slugOf = (from: number, to: number) =>
    list
      .slice(from, to)
      .map((p) => p.text.toLowerCase())
      .join('-')
      .replace(/[^\p{L}\p{N}]+/gu, '-');
  // behind: "> 70 % liver involvement", "≥ 20 % expression"
  for (let i = value.to; i < value.to + 3 && plain(i); i++) {
    if (SHARES.test(list[i]!.word))
      return { analytes: [slugOf(value.to, i + 1)], from: value.from, to: i + 1, rule: 'a share of what is named' };
  }
  // before: "killing of targets ≥ 20 %"
  for (let i = value.from - 1; i >= value.from - 8 && plain(i); i--) {
    if (!SHARES.test(list[i]!.word)) continue;
    let from = i;
    while (from - 1 >= 0 && plain(from - 1) && !ENDS_NAME.has(list[from - 1]!.word) && i - from < 3) from--;
    return { analytes: [slugOf(from, i + 1)], from, to: value.to, rule: 'a share of what is named' };
  }
  return null;
}
const SHARES =
  /^(?:expression|killing|viability|positivity|involvement|transduction|purity|chimerism|infiltration|occupancy|staining|parasitemia|blast)$/;

/** Units that only a measurement has. */
const MEASURED = new Set([
  '[ULN]',
  '[LLN]',
  '10*9/L',
  '10*3/uL',
  '/uL',
  '/mm3',
  '10*12/L',
  '10*6/L',
  'g/L',
  'g/dL',
  'mg/dL',
  'mg/L',
  'ug/L',
  'ng/mL',
  'ng/dL',
  'ng/L',
  'pg/mL',
  'ug/mL',
  'ug/dL',
  'mmol/L',
  'umol/L',
  'nmol/L',
  'pmol/L',
  '[IU]/mL',
  '[IU]/L',
  'U/L',
  'U/mL',
  'm[IU]/L',
  'm[IU]/mL',
  'mm[Hg]',
  'Cel',
  '{copies}/mL',
  '{titer}',
  'kPa',
  'meq/L',
  '10*6/mL',
  'k[IU]/L',
  'kU/L',
  '/[HPF]',
  'mm',
]);
const SKIPPED = new Set([
  'of',
  'is',
  'are',
  'level',
  'value',
  'must',
  'be',
  'a',
  'the',
  'should',
  'with',
  ':',
  '-',
  'was',
  'were',
  'result',
  'concentration',
  'has',
  'have',
  'been',
  'to',
  'count',
  'test',
  ',',
  'that',
]);
const ENDS_NAME = new Set([
  'with',
  'have',
  'has',
  'a',
  'an',
  'the',
  'of',
  'or',
  'and',
  'in',
  'is',
  'any',
  'who',
  'by',
  'patient',
  'subject',
  'participant',
  'to',
  'for',
  'at',
  'be',
  'must',
  'if',
  'whose',
  'their',
  'from',
  'than',
  'as',
  'on',
  'without',
  'are',
  'was',
  'were',
  'not',
  'no',
  'that',
  'which',
  'other',
  'following',
  'defined',
  'least',
  'both',
  'either',
  'screening',
  'confirmed',
  'increase',
  'increased',
  'elevated',
  'elevation',
  'reduction',
  'abnormal',
]);
