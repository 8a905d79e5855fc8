// Findings in plain words: what a participant must have, how the page says it, what it means. Nothing here says that
// somebody qualifies.
import type {
  Comparator,
  CriterionKind,
  ResultValue,
  StatedResult,
  StatedThreshold,
  StatedWindow,
  TestResult,
  Threshold,
  TimeWindow,
  WindowType,
} from '../model/reading';
import { agentName, agentOf, analyteName, analyteOf, anchorName, capital, inSentence, listed, testName } from './names';
import {
  classScale,
  classShown,
  durationShort,
  durationShown,
  inOtherUnit,
  inSystem,
  numberShown,
  type UnitSystem,
  valueShown,
} from './quantity';

export type ThresholdWords = {
  /** "QTc interval". */
  name: string;
  /** What a participant must have: "≤ 480 ms" for an exclusion above 480 ms. As stated where the kind is unknown. */
  must: string;
  /** "excluded above 480 ms". */
  asWritten: string;
  /** "≥ 500 per µL"; absent where there is no second unit in use. The unit as stated, where `must` is in another. */
  otherUnit?: string;
  /** True where `must` is not in the unit as stated: `otherUnit` is then the value as stated. */
  converted?: true;
  /** For whom it holds instead of the general limit: "Gilbert's syndrome". */
  exception?: string;
  /** One sentence. */
  meaning: string;
};

export type WindowWords = { title: string; headline: string; meaning: string };

export type ResultWords = { name: string; must: string; asWritten: string; meaning: string };

/** The sentence for statements of which the page does not tell whether they include or exclude. */
export const kindUnknown = 'We could not tell inclusion from exclusion here; please read the page.';

const turned: Record<Comparator, Comparator | '!='> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>', '=': '!=' };
const signs: Record<Comparator | '!=', string> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '=': '=', '!=': 'not' };

/** What a participant must have: the comparator as stated for inclusion, turned round for exclusion. */
export const mustCompare = (comparator: Comparator, kind: CriterionKind): Comparator | '!=' =>
  kind === 'exclusion' ? turned[comparator] : comparator;

/** Classes that a comparison leaves of a graded scale: "class I or II"; undefined where it leaves none or all. */
function classesLeft(analyte: string, comparator: Comparator | '!=', value: number): string | undefined {
  const scale = classScale(analyte);
  if (!scale || !Number.isInteger(value)) return undefined;
  const all = Array.from({ length: scale[1] - scale[0] + 1 }, (_, i) => scale[0] + i);
  const left = all.filter((c) => holds(c, comparator, value));
  const [first, last] = [left[0], left[left.length - 1]];
  if (first === undefined || last === undefined || left.length === all.length) return undefined;
  if (last - first + 1 !== left.length) return `not ${classShown(value)}`;
  if (left.length === 1) return classShown(first);
  return `${classShown(first)}${left.length === 2 ? ' or ' : '–'}${classShown(last).slice('class '.length)}`;
}

/** Whether `x` meets "comparator value". */
function holds(x: number, comparator: Comparator | '!=', value: number): boolean {
  switch (comparator) {
    case '<':
      return x < value;
    case '<=':
      return x <= value;
    case '>':
      return x > value;
    case '>=':
      return x >= value;
    case '=':
      return x === value;
    case '!=':
      return x !== value;
  }
}

/** "≤ 480 ms", "class I or II", "≤ ULN"; in the units of `system`. */
export function mustShown(t: Threshold | StatedThreshold, kind: CriterionKind, system: UnitSystem = 'stated'): string {
  const comparator = mustCompare(t.comparator, kind);
  if (kind !== 'unknown') {
    const classes = classesLeft(t.analyte, comparator, t.value);
    if (classes) return classes;
  }
  const { value, unit } = inSystem(t.analyte, t.value, t.unit, system) ?? t;
  return `${signs[comparator]} ${valueShown(t.analyte, value, unit)}`;
}

/** "above 480 ms", "at class III or above", "at 8". */
function statedShown(t: Threshold | StatedThreshold): string {
  const value = valueShown(t.analyte, t.value, t.unit);
  switch (t.comparator) {
    case '>':
      return `above ${value}`;
    case '>=':
      return `at ${value} or above`;
    case '<':
      return `below ${value}`;
    case '<=':
      return `at ${value} or below`;
    case '=':
      return `at ${value}`;
  }
}

/** "excluded above 480 ms", "the page says: 1.5 mg/dL". */
const asWritten = (t: Threshold | StatedThreshold, kind: CriterionKind): string =>
  `${wasTold[kind]} ${kind === 'unknown' ? statedShown(t).replace(/^at (.*?)$/, '$1') : statedShown(t)}`;

/** The value in a sentence: "3 times the laboratory's upper limit of normal", "18 years". */
function valueInWords(t: Threshold | StatedThreshold): string {
  if (t.unit !== '[ULN]' && t.unit !== '[LLN]') return valueShown(t.analyte, t.value, t.unit);
  const limit = `the laboratory's ${t.unit === '[ULN]' ? 'upper' : 'lower'} limit of normal`;
  return t.value === 1 ? limit : `${numberShown(t.value)} times ${limit}`;
}

const mustWords: Record<Comparator | '!=', string> = {
  '>': 'must be above',
  '>=': 'must be at least',
  '<': 'must be below',
  '<=': 'must be at most',
  '=': 'must be',
  '!=': 'must not be',
};

const wasTold: Record<CriterionKind, string> = {
  inclusion: 'included',
  exclusion: 'excluded',
  unknown: 'the page says:',
};

/**
 * A limit in words.
 * @param t a threshold of a reading or of a study record
 * @param kind whether it stands among the inclusion or the exclusion criteria
 * @param system the units of `must`; everything else keeps the value as stated
 */
export function sayThreshold(
  t: Threshold | StatedThreshold,
  kind: CriterionKind,
  system: UnitSystem = 'stated',
): ThresholdWords {
  const name = analyteName(t.analyte);
  const said = analyteOf(t.analyte)?.plain;
  const plain = said?.toLowerCase() === name.toLowerCase() ? undefined : said; // no “Age (age)”
  const comparator = mustCompare(t.comparator, kind);
  const classes = classesLeft(t.analyte, comparator, t.value);
  const rule = classes
    ? `must be ${classes}`.replace('be not', 'not be')
    : `${mustWords[comparator]} ${valueInWords(t)}`;
  const sentence = `${name}${plain ? ` (${plain})` : ''} ${rule}.`;
  const converted = inSystem(t.analyte, t.value, t.unit, system) !== null;
  const other = converted ? valueShown(t.analyte, t.value, t.unit) : inOtherUnit(t.analyte, t.value, t.unit);
  return {
    name,
    must: mustShown(t, kind, system),
    asWritten: asWritten(t, kind),
    ...(converted ? { converted } : {}),
    ...(other === undefined ? {} : { otherUnit: `${signs[kind === 'unknown' ? t.comparator : comparator]} ${other}` }),
    ...(t.exception === undefined ? {} : { exception: t.exception }),
    meaning:
      kind === 'unknown' ? kindUnknown : t.exception ? `Exception (${t.exception}): ${inSentence(sentence)}` : sentence,
  };
}

const opposite: Record<ResultValue, ResultValue> = {
  positive: 'negative',
  negative: 'positive',
  detectable: 'undetectable',
  undetectable: 'detectable',
  abnormal: 'normal',
  normal: 'abnormal',
};

/** A test that must, or must not, come out one way: "Hepatitis B surface antigen: negative". */
export function sayResult(r: TestResult | StatedResult, kind: CriterionKind): ResultWords {
  const name = testName(r.test);
  const must = kind === 'exclusion' ? `not ${r.result}` : r.result;
  return {
    name,
    must: kind === 'exclusion' ? opposite[r.result] : r.result,
    asWritten: `${wasTold[kind]} ${kind === 'unknown' ? '' : 'if '}${r.result}`,
    meaning: kind === 'unknown' ? kindUnknown : `${name} must be ${must}.`.replace('be not', 'not be'),
  };
}

/** What stands for a test that the page asks to be one thing in one place and another elsewhere. */
export const dependsOnMore = 'depends on more';

/**
 * What a participant must have where several statements are on one test: one word where they agree, "depends on more"
 * where they do not (a positive antibody allowed with a negative virus test), "" where none is stated.
 */
export function resultMust(
  results: readonly (TestResult | StatedResult)[],
  kindOf: (at: number) => CriterionKind,
): string {
  const musts = new Set(results.map((r, i) => sayResult(r, kindOf(i)).must));
  const [only = ''] = musts;
  return musts.size > 1 ? dependsOnMore : only;
}

/** What a window's kind is called. */
export const windowTypeName: Record<WindowType, string> = {
  washout: 'Washout',
  lookback: 'Look-back',
  stable: 'Kept stable',
  after: 'During and after',
  test: 'Age of a test',
};

/** "4 weeks or 3 half-lives, whichever is longer", "6 months", "5 half-lives"; "" where nothing is stated. */
export function lengthShown(w: TimeWindow | StatedWindow, short = false): string {
  const time =
    w.value === undefined || w.unit === undefined ? '' : (short ? durationShort : durationShown)(w.value, w.unit);
  if (w.halfLives === undefined) return time;
  const lives = `${numberShown(w.halfLives)} half-${w.halfLives === 1 ? 'life' : 'lives'}`;
  if (time === '') return lives;
  const which = w.whichever === undefined ? '' : short ? `, the ${w.whichever}` : `, whichever is ${w.whichever}`;
  return `${time} or ${lives}${which}`;
}

/** "before screening"; where the page names no event, that is said. */
const beforeWhat = (w: TimeWindow | StatedWindow): string => {
  const anchor = anchorName(w.anchor);
  return anchor === null ? 'before an event that is not named' : `before ${anchor}`;
};

/** "4 weeks or 3 half-lives before screening, whichever is longer". */
function periodBefore(w: TimeWindow | StatedWindow): string {
  const length = lengthShown({ ...w, whichever: undefined });
  const which =
    w.halfLives !== undefined && w.value !== undefined && w.whichever ? `, whichever is ${w.whichever}` : '';
  return `${length} ${beforeWhat(w)}${which}`;
}

function headlineOf(w: TimeWindow | StatedWindow): string {
  if (w.ever) return w.type === 'washout' ? 'ever: any earlier use' : 'ever: at any time before';
  const length = lengthShown(w);
  if (length === '') return w.type === 'after' ? afterWords(w) : `length not stated, ${beforeWhat(w)}`;
  if (w.type === 'after') return afterWords(w);
  return periodBefore(w);
}

/** "for 3 months after the last dose", "during the trial". */
function afterWords(w: TimeWindow | StatedWindow): string {
  const length = lengthShown(w);
  const anchor = anchorName(w.anchor);
  if (length === '') return anchor === null ? 'during the trial' : `from ${anchor} on`;
  return `for ${length} ${anchor === null ? 'after an event that is not named' : `after ${anchor}`}`;
}

function windowMeaning(w: TimeWindow | StatedWindow, kind: CriterionKind): string {
  const names = w.agents.map((a) => inSentence(agentName(a)));
  const what = capital(listed(names) || 'treatment');
  const period = periodBefore(w);
  if (w.ever) return `No ${listed(names, 'or') || 'such treatment'} at any time before.`;
  switch (w.type) {
    case 'washout':
      return `No ${listed(names, 'or') || 'such treatment'} within ${period}.`;
    case 'lookback':
      return kind === 'inclusion' ? `${what}: within ${period}.` : `No ${listed(names, 'or')} within ${period}.`;
    case 'stable':
      return `${what} must have been kept, or kept unchanged, for at least ${period}.`;
    case 'after':
      return `${what}: ${afterWords(w)}.`;
    case 'test':
      return `${what}: at most ${period}.`;
  }
}

/**
 * A period in words.
 * @param w a window of a reading or of a study record
 * @param kind whether it stands among the inclusion or the exclusion criteria
 */
export function sayWindow(w: TimeWindow | StatedWindow, kind: CriterionKind): WindowWords {
  const names = w.agents.map((a, i) => (i === 0 ? agentName(a) : inSentence(agentName(a))));
  const plain = w.agents.length === 1 ? agentOf(w.agents[0] ?? '')?.plain : undefined;
  const meaning = windowMeaning(w, kind);
  return {
    title: `${windowTypeName[w.type]}: ${listed(names) || 'treatment'}`,
    headline: headlineOf(w),
    meaning: kind === 'unknown' ? kindUnknown : plain ? `${meaning} ${capital(plain)}.` : meaning,
  };
}
