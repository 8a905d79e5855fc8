// Finds what is said of a number: comparator, value and unit, wherever the number's owner may stand.
import type { Comparator } from '../model/reading';
import { shareByGroup } from './by-group';
import { Is, type Piece } from './pieces';

/** A value statement: pieces [from, to). `op` null where the text has a number only. */
export type Value = {
  from: number;
  to: number;
  op: Comparator | null;
  value: number;
  unit: string | null;
  /** Years, months: a duration, unless it turns out to be an age or a life expectancy. */
  period: boolean;
  /** It came from "a to b", and the number pieces of both ends. */
  range: boolean;
  /** Blood pressure "160/100": the lower number of the pair. */
  pair?: number;
  rule: string;
  /** "=" was the only sign. */
  bareEquals: boolean;
};

const FLIP: Record<string, Comparator> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** All value statements of one item, left to right. */
export function valuesOf(list: readonly Piece[]): Value[] {
  const values: Value[] = [];
  let i = 0;
  while (i < list.length) {
    const next = valueAt(list, i);
    if (next) {
      values.push(...next.values);
      i = Math.max(next.to, i + 1);
    } else i++;
  }
  shareBehind(list, values);
  shareByGroup(list, values);
  shareSecondLimb(list, values);
  return values;
}

/** "男性で450 msec、女性で470 msecを超える": the comparator behind the last number is said of each. */
function shareBehind(list: readonly Piece[], values: Value[]): void {
  for (let v = values.length - 2; v >= 0; v--) {
    const value = values[v]!;
    const next = values[v + 1]!;
    if (value.op !== null || value.unit === null || value.unit !== next.unit || value.period) continue;
    if (next.op === null || !/number, comparator/.test(next.rule) || next.from - value.to > 6) continue;
    const between = list.slice(value.to, next.from);
    if (!/[\u3041-\u9fff]/.test(list[next.to - 1]!.text) || !between.some((p) => p.word === '、' || p.word === ','))
      continue;
    if (between.some((p) => p.is & Is.analyte)) continue;
    value.op = next.op;
    value.rule = 'number, comparator of the next';
  }
}

/** "> 2000 IU/mL or 10^4 copies/mL": the same limit in copies; a lost raised digit ("104 copies") is read as one. */
function shareSecondLimb(list: readonly Piece[], values: readonly Value[]): void {
  for (const [v, value] of values.entries()) {
    if (value.unit !== '{copies}/mL') continue;
    const lost = /^10([3-6])(?!\d)/.exec(list[value.to - 1]!.text);
    if (lost && !value.range) value.value = 10 ** Number(lost[1]);
    const last = values[v - 1];
    if (value.op !== null || !last?.op || last.unit === value.unit || last.period) continue;
    if (!list.slice(last.to, value.from).every((p) => p.word === 'or' || p.word === '(' || p.word === '/')) continue;
    value.op = last.op;
    value.rule = 'number, comparator of the one before in another unit';
  }
}

const isNumeric = (p: Piece | undefined): boolean => !!p && (p.is & (Is.number | Is.period)) !== 0 && !p.halfLife;

const numeric = (p: Piece): boolean => isNumeric(p);

/** "VEF1", "KL6": a number that is part of a name which the catalogue does not know. */
export function endsName(list: readonly Piece[], i: number): boolean {
  const p = list[i]!;
  const name = list[i - 1];
  return (
    (p.is & Is.number) !== 0 &&
    name?.end === p.start &&
    /^[A-Z]{2,5}$/.test(name.text) &&
    !(name.is & (Is.analyte | Is.limit | Is.comparator)) &&
    /^\d{1,3}$/.test(p.text)
  );
}

function valueAt(list: readonly Piece[], i: number): { values: Value[]; to: number } | null {
  const piece = list[i]!;
  if (endsName(list, i)) return null;
  // "toxicity G3": a grade
  if (piece.is & Is.number && list[i - 1]?.text === 'G' && list[i - 1]!.end === piece.start) return null;
  if (piece.is & Is.comparator && !numeric(piece)) {
    let op = piece.op as Comparator;
    let j = i + 1;
    let words = 0;
    while (j < list.length && words < 4) {
      const p = list[j]!;
      if (p.is & Is.comparator && !numeric(p)) {
        // "minimum of ≥ 50": the sign printed last speaks
        if (p.op !== '=') op = p.op as Comparator;
        else if (op === '<' || op === '>') op = `${op}=` as Comparator;
        j++;
      } else if ((FILL.has(p.word) && !(p.is & Is.limit)) || (p.word === ')' && list[j - 1]!.is & Is.comparator)) j++;
      else break;
      words++;
    }
    const target = list[j];
    if (!target) return null;
    // "not ≥ 3", "must not be < 50"
    const negation =
      list[i - 1]?.word === 'not' ||
      (list[i - 2]?.word === 'not' && list[i - 1]?.word === 'be') ||
      list[i - 1]?.word === 'cannot';
    if (negation && /^[<>≥≤]/.test(piece.text)) op = FLIP[op] ?? op;
    // "above the limit of quantification or 1000 copies/mL": the comparator holds for what follows
    if (target.limit === 'quantification') {
      // "the limit of quantification (LLOQ) or 1000 copies/mL"
      if (list[j + 1]?.word === '(' && list[j + 2]?.limit && list[j + 3]?.word === ')') j += 3;
      const next = list[j + 1]?.word === 'or' ? list[j + 2] : undefined;
      return next && numeric(next) ? rangeOrNumber(list, j + 2, j + 2, op) : null;
    }
    if (numeric(target)) {
      const found = rangeOrNumber(list, j, i, op);
      return found;
    }
    if (target.is & Is.limit) {
      // "> ULN × 3": the multiple behind
      const behind = multipleBehind(list, j);
      const unit = limitUnit(target.limit, op);
      if (behind) return one(i, behind.to, op, behind.value, unit, 'limit × multiple');
      if (
        target.limit === 'normal' &&
        !/^(?:greater|higher|lower|less|above|below|more|>|<|exceed|over|under|大|高|低|小|超|elevat|≥|≤)/i.test(
          piece.text,
        )
      )
        return null;
      return one(i, j + 1, op, 1, unit, 'limit alone');
    }
    return null;
  }
  if (numeric(piece)) return rangeOrNumber(list, i, i, null);
  if (piece.is & Is.limit) {
    // "基準値上限の1.5倍を超える": limit, multiple, comparator
    const behind = multipleBehind(list, i);
    const post = behind?.times ? list[behind.to] : undefined;
    if (behind && post && post.is & Is.postComparator)
      return one(
        i,
        behind.to + 1,
        post.op as Comparator,
        behind.value,
        limitUnit(piece.limit, '<='),
        'limit, multiple, comparator',
      );
  }
  return null;
}

const FILL = new Set([
  '(',
  'or',
  'equal',
  'to',
  'a',
  'an',
  'the',
  'of',
  'be',
  'is',
  'and',
  'value',
  'any',
  '[',
  'about',
  'approximately',
  'level',
  'their',
  'than',
  'local',
  'institutional',
  'laboratory',
  'our',
  'for',
  'score',
  'class',
  'grade',
  'stage',
  'functional',
  'point',
  'titer',
  'titre',
  'that',
  'equivalent',
  'more',
  'total',
  'at',
  'as',
  'as:',
  ':',
  '"',
  'both',
  '为',
  '在',
  'は',
  'が',
]);

function one(
  from: number,
  to: number,
  op: Comparator | null,
  value: number,
  unit: string | null,
  rule: string,
): { values: Value[]; to: number } {
  return { values: [{ from, to, op, value, unit, period: false, range: false, rule, bareEquals: false }], to };
}

function rangeOrNumber(
  list: readonly Piece[],
  at: number,
  from: number,
  op: Comparator | null,
): { values: Value[]; to: number } {
  const low = list[at]!;
  const afterLow = passBracketWord(list, at + 1);
  const link = list[afterLow];
  if (isScaleRange(list, from)) return { values: [], to: at + 3 };
  const between = op === null && isBetween(list, from);
  const linked =
    link &&
    (link.word === '-' ||
      link.word === 'to' ||
      link.word === '~' ||
      link.word === 'through' ||
      link.word === '至' ||
      link.word === 'and' ||
      link.word === 'until' ||
      link.word === '到' ||
      (link.op === '<=' && link.word === 'up'));
  if (linked) {
    let j = afterLow + 1;
    if (list[j]?.word === 'up' && list[j + 1]?.word === 'to') j += 2;
    if (list[j]?.word === '≤') j++;
    const highSign =
      list[j] && list[j]!.is & Is.comparator && (list[j]!.op === '<=' || list[j]!.op === '<') ? list[j]! : null;
    if (highSign) j++;
    const high = list[j];
    const word = link.word !== 'and';
    if (
      high &&
      isNumeric(high) &&
      (word || between) &&
      (op === null || op === '>=' || op === '>') &&
      rangeMakesSense(low, high, link.word)
    ) {
      const multiple = limitBehind(list, j + 1);
      const unit = multiple ? limitUnit(multiple.limit, '<=') : (high.unit ?? low.unit);
      const lowUnit = multiple ? unit : (low.unit ?? high.unit);
      const to = multiple ? multiple.to : j + 1;
      const period = (high.is & Is.period) !== 0 || (low.is & Is.period) !== 0;
      return {
        to,
        values: [
          {
            from,
            to,
            op: op ?? '>=',
            value: low.value,
            unit: lowUnit,
            period,
            range: true,
            rule: 'range, low end',
            bareEquals: false,
          },
          {
            from,
            to,
            op: (highSign?.op as Comparator) ?? '<=',
            value: high.value,
            unit,
            period,
            range: true,
            rule: 'range, high end',
            bareEquals: false,
          },
        ],
      };
    }
  }
  let value = low.value;
  let unit = low.unit;
  let to = at + 1;
  let pair: number | undefined;
  const colon = list[to]?.word;
  const next = list[to + 1];
  if (unit === null && next && next.is & Is.number && (colon === ':' || colon === '/' || colon === '∶')) {
    if (value === 1 && next.value >= 5) {
      // a titre: 1:80, 1/160
      value = next.value;
      unit = '{titer}';
      to += 2;
    } else if (colon === '/' && value >= 80 && value <= 260 && next.value >= 40 && next.value < value) {
      pair = next.value;
      unit = next.unit;
      to += 2;
    } else if (colon === '/' && MAXIMA.has(next.value) && next.unit === null && value <= next.value) {
      // "a score < 20/25": of so many points
      unit = '{score}';
      to += 2;
    }
  }
  let rule = op ? 'comparator, number' : 'number';
  const period = (low.is & Is.period) !== 0;
  const split = unit === 'g' || unit === 'mg' ? massRatio(list, to, unit) : null;
  if (split) {
    unit = split.unit;
    to = split.to;
  }
  if (unit === null && !period && perField(list, to)) {
    unit = '/[HPF]';
    to = perField(list, to);
  }
  if (!period && (unit === null || unit === '%' || unit === '{score}')) {
    const multiple = limitBehind(list, to);
    const far =
      multiple !== null && unit === '%' && list.slice(to, multiple.to).some((p) => p.word === 'or' || p.word === 'and');
    if (multiple && !far && !(multiple.limit === 'normal' && unit === '%' && ofLungs(list, from))) {
      // "< 3 times normal" is below three times the upper limit
      const limit = multiple.limit === 'normal' && value >= 1 ? '[ULN]' : limitUnit(multiple.limit, op ?? '<=');
      if (unit === '%') {
        if (multiple.direction) {
          value = multiple.direction < 0 ? 1 - value / 100 : 1 + value / 100;
          if (multiple.direction < 0 && op) op = mirrored(op);
          value = Math.round(value * 1e6) / 1e6;
        } else value = value / 100;
      }
      unit = limit;
      to = multiple.to;
      rule = 'multiple of a limit';
      if (op === null && multiple.limit !== 'normal' && isWithin(list, from)) {
        op = '<=';
        from--;
      }
    }
  }
  // "80倍以上", "3倍以下": a titre, or a multiple of the limit that goes without saying
  if (unit === null && !period && list[to]?.word === '倍') {
    unit = value >= 20 ? '{titer}' : '[ULN]';
    to++;
  }
  if (op === null) {
    // "18岁≤年龄≤65岁"
    const sign = list[to];
    const name = list[to + 1];
    if (sign && sign.is & Is.comparator && /^[<>≥≤]/.test(sign.text) && name && name.is & Is.analyte) {
      op = mirrored(sign.op as Comparator);
      to++;
      rule = 'number, comparator, name';
    }
  }
  if (op === null || op === '=') {
    // "18 years or older", "1.5 or more"; brackets may stand between: "≥ 80 (or higher)"
    let k = to;
    if (list[k]?.word === '(' && list[k + 1] && list[k + 1]!.is & Is.postComparator) k++;
    if (list[k]?.word === 'of' && list[k + 1]?.word === 'age') k += 2;
    else if (list[k] && list[k]!.is & Is.age && !(list[k]!.is & Is.postComparator)) k++;
    if (list[k]?.word === '(' && list[k + 1] && list[k + 1]!.is & Is.postComparator) k++;
    if (list[k]?.word === ',' && list[k + 1] && list[k + 1]!.is & Is.postComparator) k++;
    if (list[k] && list[k]!.is & Is.number && list[k]!.value === low.value) k++;
    // "Ⅲ级及以上", "8点以上"
    if (GRADES.has(list[k]?.word ?? '')) k++;
    const post = list[k];
    if (post?.word === '+' && post.start === list[k - 1]!.end) {
      op = '>=';
      to = k + 1;
      rule = 'number, plus sign';
    } else if (post && post.is & Is.postComparator) {
      op = post.op as Comparator;
      to = k + 1;
      rule = 'number, comparator';
    }
  }
  const bareEquals = op === '=';
  const found: Value = { from, to, op, value, unit, period, range: false, rule, bareEquals };
  if (pair !== undefined) found.pair = pair;
  return { to, values: [found] };
}

/** "0.5 gram urine protein per gram urine creatinine", "10 mg of prednisone per day": a unit with words inside. */
function massRatio(list: readonly Piece[], i: number, mass: 'g' | 'mg'): { unit: string; to: number } | null {
  for (let j = i; j < Math.min(list.length, i + 9); j++) {
    const p = list[j]!;
    if (p.analytes.includes('upcr') && /per|\//.test(p.text)) return { unit: `${mass}/g`, to: j + 1 };
    if (p.word === 'daily') return { unit: `${mass}/d`, to: j + 1 };
    if (p.is & Is.number && p.unit === null && list[j - 1]?.word !== '/') return null;
    if (p.is & Is.comparator || p.word === ';' || p.word === ')') return null;
    if (p.word !== 'per' && p.word !== '/' && p.word !== 'a' && p.word !== 'each') continue;
    const next = list[j + 1];
    if (!next) return null;
    if (next.word === 'day' || next.word === 'd') return { unit: `${mass}/d`, to: j + 2 };
    if (next.word === 'kg') {
      const perDay = list[j + 2]?.word === '/' || list[j + 2]?.word === 'per';
      return perDay ? { unit: `${mass}/kg/d`, to: j + 4 } : { unit: `${mass}/kg`, to: j + 2 };
    }
    if (next.is & Is.period && next.value === 24) return { unit: `${mass}/(24.h)`, to: j + 2 };
    if (next.word === 'g' || next.word === 'gram') return { unit: `${mass}/g`, to: j + 2 };
    if (next.word === 'mg' || next.word === 'milligram') return { unit: `${mass}/mg`, to: j + 2 };
    if (next.word === 'mmol') return { unit: `${mass}/mmol`, to: j + 2 };
  }
  return null;
}

/** "red cells per high power field": the piece behind it, or 0. */
function perField(list: readonly Piece[], i: number): number {
  for (let j = i; j < Math.min(list.length, i + 5); j++) {
    if (list[j]!.analytes.includes('hematuria') && /field|hpf/i.test(list[j]!.text)) return j + 1;
    if (list[j]!.word !== 'per' && list[j]!.word !== '/') continue;
    if (list[j + 1]?.word === 'hpf') return j + 2;
    if (list[j + 1]?.word === 'high') return list[j + 2]?.word === '-' ? j + 5 : j + 4;
  }
  return 0;
}

/** The most points of common scales. */
const MAXIMA = new Set([10, 21, 24, 25, 27, 28, 30, 40, 56, 63, 100, 105]);

const GRADES = new Set(['级', '級', '度', '分', '点', '類', '类', '群', '个', '個']);

const mirrored = (op: Comparator): Comparator =>
  ({ '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' })[op] as Comparator;

function passBracketWord(list: readonly Piece[], i: number): number {
  // "18 (inclusive) to 65", "18 years (included) and 65"
  if (list[i]?.word === '(' && list[i + 2]?.word === ')' && !isNumeric(list[i + 1])) return i + 3;
  if (
    list[i] &&
    list[i]!.is & Is.age &&
    (list[i]!.is & Is.analyte) === 0 &&
    list[i]!.text.length < 14 &&
    list[i + 1]?.word !== ','
  )
    return i + 1;
  return i;
}

/** "31 days to 30 years": both ends in days. */
const days = (p: Piece) => p.value * ({ h: 1 / 24, d: 1, wk: 7, mo: 30.4, a: 365 }[p.unit ?? ''] ?? 1);

function rangeMakesSense(low: Piece, high: Piece, link: string): boolean {
  const inDays = low.is & high.is & Is.period && low.unit !== high.unit;
  if (inDays ? !(days(low) < days(high)) : !(low.value < high.value)) return false;
  if (low.unit && high.unit && low.unit !== high.unit && !(low.is & Is.period && high.is & Is.period)) return false;
  if (link === '-' && low.unit && !high.unit) return false;
  return true;
}

/** "on a scale of 0-4", "(range 0-21)": how a score is counted, not a limit. */
function isScaleRange(list: readonly Piece[], i: number): boolean {
  if (!(list[i]!.value <= 1) || (list[i + 1]?.word !== '-' && list[i + 1]?.word !== 'to')) return false;
  return list
    .slice(Math.max(0, i - 3), i)
    .some((p) => p.word === 'scale' || p.word === 'range' || p.word === 'ranging');
}

function isBetween(list: readonly Piece[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 6; j--) {
    if (list[j]!.is & Is.between) return true;
    if (isNumeric(list[j]) || list[j]!.word === ';') return false;
  }
  return false;
}

const isWithin = (list: readonly Piece[], from: number) =>
  list[from - 1]?.word === 'within' || list[from - 1]?.word === 'to';

/** A multiple of a limit of normal behind a number: "× ULN", "times the institutional upper limit of normal". */
function limitBehind(list: readonly Piece[], i: number): { to: number; limit: string; direction: number } | null {
  let j = i;
  let words = 0;
  let times = false;
  let direction = 0;
  let bracket = 0;
  while (j < list.length && words < 10) {
    const p = list[j]!;
    if (p.is & Is.limit) {
      if (
        p.limit === 'quantification' ||
        (p.limit === 'normal' && !times && !direction && !(j === i && p.text === 'normal'))
      )
        return null;
      // "… (ULN)": the abbreviation of what was just named
      let to = j + 1;
      while (list[to]?.word === '(' && list[to + 1] && list[to + 1]!.is & Is.limit && list[to + 2]?.word === ')')
        to += 3;
      if (bracket && list[to]?.word === ')') to++;
      if (p.limit === '[ULN]' && list[to]?.word === 'of' && list[to + 1] && list[to + 1]!.is & Is.limit) to += 2;
      return { to, limit: p.limit, direction };
    }
    if (TIMES.has(p.word)) times = true;
    else if (p.is & Is.comparator && !/\d/.test(p.text)) direction = p.op.startsWith('<') ? -1 : 1;
    else if (p.word === '(' || p.word === '[') bracket++;
    else if (!LIMIT_FILL.has(p.word) && !(p.is & (Is.age | Is.test) && p.text.length < 12)) return null;
    j++;
    words++;
  }
  return null;
}
const TIMES = new Set(['×', 'x', 'times', 'time', 'fold', '*', '倍', 'multiple', 'upper', '乘']);
const LIMIT_FILL = new Set([
  '-',
  'the',
  'of',
  'institutional',
  'institution',
  'local',
  'laboratory',
  'lab',
  'site',
  'specific',
  'age',
  'adjusted',
  'central',
  'and',
  'sex',
  'gender',
  'each',
  'its',
  'their',
  'to',
  'a',
  'for',
  'as',
  '的',
  'respective',
  'corresponding',
  'study',
  'center',
  'centre',
  'applicable',
  "'",
  'reference',
  'hospital',
  'clinical',
  'than',
  'appropriate',
  'range',
  'value',
  'level',
  'relevant',
  ')',
  '/',
  'matched',
  '于',
  '正',
  'standard',
  'defined',
  'or',
  'participating',
]);

const LUNGS = new Set(['fev1', 'fvc', 'fev1-fvc', 'dlco', 'pef']);

/** "FEV1 ≥ 80 % of normal": a share of what is predicted, not of a limit. */
const ofLungs = (list: readonly Piece[], from: number): boolean =>
  list.slice(Math.max(0, from - 6), from).some((p) => p.analytes.some((id) => LUNGS.has(id)));

/** "ULN × 2.5": the multiple behind a limit. */
function multipleBehind(list: readonly Piece[], i: number): { value: number; to: number; times?: boolean } | null {
  const sign = list[i + 1]?.word;
  if ((sign === '×' || sign === 'x' || sign === '*') && list[i + 2] && list[i + 2]!.is & Is.number)
    return { value: list[i + 2]!.value, to: i + 3 };
  // "正常值上限（ULN）的2.5倍", "基準値上限の3倍"
  let j = i + 1;
  if (list[j]?.word === '(' && list[j + 1] && list[j + 1]!.is & Is.limit && list[j + 2]?.word === ')') j += 3;
  if (list[j]?.word === '的' || list[j]?.word === 'の') j++;
  if (list[j] && list[j]!.is & Is.number && list[j + 1]?.word === '倍')
    return { value: list[j]!.value, to: j + 2, times: true };
  return null;
}

const limitUnit = (limit: string, op: Comparator) =>
  limit === 'normal' ? (op.startsWith('<') && op !== '<=' ? '[LLN]' : '[ULN]') : limit;
