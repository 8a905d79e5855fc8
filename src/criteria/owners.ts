// Whose number is it? The name before it, behind it, that of the number before, or that of the item above.
import { unitAt } from '../text/units';
import { groupBehind } from './by-group';
import { countsSomething } from './counts';
import { fits } from './fits';
import { BRACKETS, LINKS, namedAt } from './named-at';
import { Is, type Piece } from './pieces';
import { SCALES } from './scales';
import type { Owners, Scene } from './scene';
import { SCORE, unnamed } from './unnamed';
import { endsName, type Value } from './values';

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
    bracketBehind(scene, v) ??
    (countsOrgans(scene, value) || scaleBehind(scene, value) ? behind(scene, v) : null) ??
    before(scene, v, start) ??
    behind(scene, v) ??
    clinicalPart(scene, v) ??
    sameAsLast(scene, v) ??
    fromAbove(scene, v) ??
    ofPredicted(scene, v) ??
    ofPersons(scene, v) ??
    afterBracket(scene, v) ??
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
    if (p.is & Is.analyte && /^m(?:in|ax)/i.test(p.text)) {
      // "minimum body weight of 30 kg", where that is the name
      value.op = /^min/i.test(p.text) ? '>=' : '<=';
      value.rule = 'comparator, name, number';
      return true;
    }
    if (p.is & Is.analyte || SCORE.test(p.word) || (p.is & Is.agent && namedAt(list, i, value).length)) {
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

/** "≥ 50 by Lansky or ≥ 60 % Karnofsky": a scale right behind its number, which "or" parts from what stands before. */
function scaleBehind({ list }: Scene, value: Value): boolean {
  const lead = list[value.from - 1]?.word;
  return (lead === 'or' || lead === 'and') && namedAt(list, value.to, value).some((id) => SCALES.has(id));
}

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

/** "≥ 150 mm Hg (systolic)": the name in brackets behind. */
function bracketBehind({ list, values }: Scene, v: number): Owners | null {
  const value = values[v]!;
  if (list[value.to]?.word !== '(' || list[value.to + 2]?.word !== ')') return null;
  const ids = namedAt(list, value.to + 1, value);
  return ids.length ? { analytes: ids, from: value.from, to: value.to + 2, rule: 'value, name in brackets' } : null;
}

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
      const head = headOf(scene, i, start, value);
      if (head) return { analytes: head.analytes, from: head.from, to: value.to, rule: 'name of another, value' };
      const named = withList(scene, i, start, value, ids);
      return { analytes: named.analytes, from: named.from, to: value.to, rule: 'name, value' };
    }
    // a name that this number cannot belong to, close by: a bare number after it is no one else's
    if (p.is & Is.analyte && value.unit === null && from - i <= 3 && !p.analytes.includes('age')) return null;
  }
  return null;
}

/** "histamine release of peripheral blood basophils": what is measured stands before "of"; null where nothing does. */
function headOf({ list }: Scene, i: number, start: number, value: Value): { analytes: string[]; from: number } | null {
  for (let j = i - 1; j > start && j > i - 5; j--) {
    const p = list[j]!;
    if (p.word === 'of') {
      const analytes = namedAt(list, j - 1, value);
      return analytes.length ? { analytes, from: j - 1 } : null;
    }
    if (!(p.is & Is.word) || p.is & (Is.analyte | Is.comparator | Is.limit) || LINKS.has(p.word)) return null;
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

/** Whether a limit that is not an age stands in pieces [from, to). */
const limited = ({ values, taken }: Scene, from: number, to: number): boolean =>
  values.some((w, k) => w.from >= from && w.to <= to && taken.get(k)?.some((id) => id !== 'age'));

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
      // "ANA (≥ 1:80) or anti-dsDNA > ULN": that name has its own limit
      if (open >= 0 && limited(scene, open, j)) break;
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
    // "B7-H3, MUC1, HER2 or AXL targets ≥ 20 %": of a list of unknown names the known one is no owner
    if (endsName(list, j) && list[j + 1]?.word === ',') return false;
    if (p.is & Is.word && !(p.is & (Is.age | Is.test)) && !BRACKETS.has(p.word)) words++;
    if (p.is & Is.agent && value.unit === null) return false;
  }
  if (value.unit !== null || value.period) return true;
  if (words > 7) return false;
  return !countsSomething(list, text, value);
}

function behind(scene: Scene, v: number): Owners | null {
  const { list, clauses, values } = scene;
  const value = values[v]!;
  const next = values.slice(v + 1, v + 12).find((w) => w.op !== null && !w.period && w.from > value.from);
  const limit = Math.min(next ? next.from : list.length, value.to + 10);
  for (let i = value.to; i < limit; i++) {
    if (clauses.clause[i] !== clauses.clause[value.from] || list[i]!.word === ',' || list[i]!.word === ';') return null;
    const ids = namedAt(list, i, value);
    if (!ids.length) {
      // "≥ 15 % over baseline FEV1"
      if (list[i]!.word === 'over' && value.unit === '%') continue;
      if (list[i]!.is & (Is.comparator | Is.number | Is.except)) return null;
      continue;
    }
    if (value.unit === null && !ids.some((id) => SCALES.has(id))) return null;
    for (let j = value.to; j < i; j++) {
      const p = list[j]!;
      if ((p.word === 'and' || p.word === 'or' || p.word === ')') && !ids.includes('glucocorticoid-dose')) return null;
    }
    // "… ≥ 80 g/L platelets ≥ 50": a name that has its own number; one behind "and" is another statement
    const parted = next !== undefined && list.slice(i + 1, next.from).some((p) => p.word === 'and' || p.word === 'or');
    if (
      next &&
      !parted &&
      next.from - i <= 3 &&
      !ids.some((id) => id === 'glucocorticoid-dose' || id.startsWith('bilag'))
    )
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
    // "IgE ≥ 250, or class II specific IgE": a class is of what is named with it
    if (list[value.from - 1]?.word === 'class' && !SCALES.has(same[0]!)) return null;
    const gap = value.from - last.to;
    // "≤ ULN (≤ 3 in case of …)": a multiple again
    if (
      value.unit === null &&
      last.unit === '[ULN]' &&
      gap <= 3 &&
      clauses.depth[value.from]! > clauses.depth[last.from]!
    )
      value.unit = '[ULN]';
    if (
      value.unit === null &&
      (gap > 6 || (last.unit !== null && last.unit !== '{score}' && !SCALES.has(same[0]!) && last.unit !== '{titer}'))
    )
      return null;
    if (value.unit === null && last.unit === '{score}') value.unit = '{score}';
    if (value.unit === null && countsSomething(list, scene.text, value)) return null;
    if (gap > (value.unit === last.unit ? 25 : 16)) return null;
    // "ALT > 5 × ULN; XY < 50 %": a name of its own that the catalogue does not know
    const named = list[value.from - 1];
    if (
      named &&
      /^[A-Z]{2,}/.test(named.text) &&
      !(named.is & Is.limit) &&
      list.slice(last.to, value.from).some((p) => p.word === ';')
    )
      return null;
    for (let j = last.to; j < value.from; j++) if (endsName(list, j)) return null;
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

/** "FEV1 while withholding … for 6 hours of ≥ 75 % of predicted": the lung function that the sentence is about. */
function ofPredicted(scene: Scene, v: number): Owners | null {
  const { list, clauses } = scene;
  const value = scene.values[v]!;
  const said = list.slice(value.from, value.to + 4).some((p) => /predicted/i.test(p.text));
  if (value.unit !== '%' || !said) return null;
  for (let i = value.from - 1; i >= 0 && clauses.sentence[i] === clauses.sentence[value.from]; i--) {
    const p = list[i]!;
    if (p.is & Is.number && !(p.is & Is.period)) return null;
    const ids = namedAt(list, i, value);
    if (ids.length) return { analytes: ids, from: i, to: value.to, rule: 'name, value of predicted' };
  }
  return null;
}

/** "≥ 45 kg for females and ≥ 50 kg for males": what of a person is measured so. */
function ofPersons({ list, values }: Scene, v: number): Owners | null {
  const value = values[v]!;
  return value.unit === 'kg' && !value.period && groupBehind(list, value.to)
    ? { analytes: ['weight'], from: value.from, to: value.to, rule: 'kilograms of a person' }
    : null;
}

/** "SLEDAI ≥ 6, of which ≥ 4 points are clinical", "SLEDAI ≥ 8 with at least 4 clinical points" */
function clinicalPart({ list, clauses, values, taken }: Scene, v: number): Owners | null {
  const value = values[v]!;
  const last = values[v - 1];
  if (!last || !taken.get(v - 1)?.some((id) => id.endsWith('sledai'))) return null;
  if (clauses.sentence[last.from] !== clauses.sentence[value.from]) return null;
  const behind = list.slice(value.to, value.to + 5);
  const at = behind.findIndex((p) => p.word === 'clinical');
  const isOfIt = at >= 0 && behind.slice(0, at).every((p) => PART_OF.test(p.word));
  return isOfIt ? { analytes: ['clinical-sledai'], from: value.from, to: value.to, rule: 'the clinical part' } : null;
}
const PART_OF = /^(?:point|must|be|are|is|from|in|the|come|being|of)$/;

/** "a positive (≥ 3 mm) skin prick test": the name right behind the bracket. */
function afterBracket({ list, clauses, values }: Scene, v: number): Owners | null {
  const value = values[v]!;
  const depth = clauses.depth[value.from]!;
  if (depth === 0 || value.unit === null) return null;
  let i = value.to;
  while (i < list.length && i < value.to + 10 && clauses.depth[i] === depth && list[i]!.word !== ')') {
    if (list[i]!.is & Is.analyte) return null;
    i++;
  }
  if (list[i]?.word !== ')') return null;
  for (let j = i + 1; j <= i + 2; j++) {
    const ids = namedAt(list, j, value);
    if (ids.length) return { analytes: ids, from: value.from, to: j + 1, rule: 'value in brackets, name' };
    if (!list[j] || list[j]!.is & Is.punct) return null;
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
