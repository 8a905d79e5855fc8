// Findings in plain words: what a participant must have, how the page says it, what it means. Nothing here says that
// somebody qualifies.
import type {
  Comparator,
  CriterionKind,
  PartOf,
  ResultValue,
  StatedResult,
  StatedThreshold,
  StatedWindow,
  TestResult,
  Threshold,
  TimeWindow,
} from '../model/reading';
import { type Key, t } from '../words/words';
import {
  afterAnchor,
  agentName,
  agentPlain,
  analyteName,
  analytePlain,
  beforeAnchor,
  capital,
  fromAnchor,
  inSentence,
  listed,
  testName,
} from './names';
import {
  classNumber,
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
  /** The same without its sign. */
  otherValue?: string;
  /** True where `must` is not in the unit as stated: `otherUnit` is then the value as stated. */
  converted?: true;
  /** For whom it holds instead of the general limit: "Gilbert's syndrome". */
  exception?: string;
  /** "one of several ways": absent where it decides alone. */
  part?: string;
  /** One sentence. */
  meaning: string;
};

export type WindowWords = {
  /** "Washout: B-cell depletion". */
  title: string;
  /** "B-cell depletion". */
  name: string;
  headline: string;
  /** "one of several ways": absent where it decides alone. */
  part?: string;
  meaning: string;
};

export type ResultWords = { name: string; must: string; asWritten: string; part?: string; meaning: string };

/** "one of several ways", "only with another condition": what is said beside a finding that does not decide alone. */
export const partShown = (partOf: PartOf): string => t(`plain.part.${partOf}Tag`);

const partOfWords = (partOf: PartOf | undefined) => (partOf === undefined ? {} : { part: partShown(partOf) });

/** The sentence for statements of which the page does not tell whether they include or exclude. */
export const kindUnknown = (): string => t('plain.kindUnknown');

/** The reader's reasons for a doubt, by what it writes down. */
const doubts: Readonly<Record<string, Key>> = { 'sign lost': 'trial.reasons.signLost' };

/** Why the reader is not sure, in the user's language: "sign lost". What is not known here stays as it is. */
export const doubtShown = (unsure: string): string => {
  const key = doubts[unsure];
  return key === undefined ? unsure : t(key);
};

const turned: Record<Comparator, Comparator | '!='> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>', '=': '!=' };
const signs: Record<Comparator, string> = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '=': '=' };

/** "≤ 480 ms", "not 480 ms". */
const signed = (comparator: Comparator | '!=', value: string): string =>
  comparator === '!=' ? t('plain.not', [value]) : `${signs[comparator]} ${value}`;

/** What a participant must have: the comparator as stated for inclusion, turned round for exclusion. */
export const mustCompare = (comparator: Comparator, kind: CriterionKind): Comparator | '!=' =>
  kind === 'exclusion' ? turned[comparator] : comparator;

/** Classes that a comparison leaves of a graded scale: "class I or II"; undefined where these are none, all or no row. */
function classesLeft(analyte: string, comparator: Comparator | '!=', value: number): string | undefined {
  const scale = classScale(analyte);
  if (!scale || !Number.isInteger(value)) return undefined;
  const all = Array.from({ length: scale[1] - scale[0] + 1 }, (_, i) => scale[0] + i);
  const left = all.filter((c) => holds(c, comparator, value));
  const [first, last] = [left[0], left[left.length - 1]];
  if (first === undefined || last === undefined || left.length === all.length) return undefined;
  if (last - first + 1 !== left.length) return undefined;
  if (left.length === 1) return classShown(first);
  return t(left.length === 2 ? 'plain.class.two' : 'plain.class.range', [classNumber(first), classNumber(last)]);
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
export function mustShown(
  limit: Threshold | StatedThreshold,
  kind: CriterionKind,
  system: UnitSystem = 'stated',
): string {
  // By itself it demands nothing of a participant.
  if (limit.partOf === 'combination') return limitAsWritten(limit, kind);
  const comparator = mustCompare(limit.comparator, kind);
  if (kind !== 'unknown') {
    const classes = classesLeft(limit.analyte, comparator, limit.value);
    if (classes) return classes;
  }
  const { value, unit } = inSystem(limit.analyte, limit.value, limit.unit, system) ?? limit;
  return signed(comparator, valueShown(limit.analyte, value, unit));
}

const stated = { '>': 'above', '>=': 'atOrAbove', '<': 'below', '<=': 'atOrBelow', '=': 'at' } as const;

/** "excluded above 480 ms", "the page says: 1.5 mg/dL". */
export const limitAsWritten = (limit: Threshold | StatedThreshold, kind: CriterionKind): string =>
  t(`plain.asWritten.${kind}.${stated[limit.comparator]}`, [valueShown(limit.analyte, limit.value, limit.unit)]);

/** The value in a sentence: "3 times the laboratory's upper limit of normal", "18 years". */
function valueInWords(limit: Threshold | StatedThreshold): string {
  if (limit.unit !== '[ULN]' && limit.unit !== '[LLN]') return valueShown(limit.analyte, limit.value, limit.unit);
  const end = limit.unit === '[ULN]' ? 'upper' : 'lower';
  return limit.value === 1
    ? t(`plain.limitOfNormal.${end}`)
    : t(`plain.timesLimitOfNormal.${end}`, [numberShown(limit.value)]);
}

const rules = { '>': 'above', '>=': 'atLeast', '<': 'below', '<=': 'atMost', '=': 'be', '!=': 'notBe' } as const;

/** "LVEF (how strongly the heart pumps)"; the name alone where there is nothing to add, as in "Age (age)". */
function explainedName(analyte: string): string {
  const [name, plain] = [analyteName(analyte), analytePlain(analyte)];
  return plain === undefined || plain.toLowerCase() === name.toLowerCase() ? name : t('plain.explained', [name, plain]);
}

/**
 * A limit in words.
 * @param limit a threshold of a reading or of a study record
 * @param kind whether it stands among the inclusion or the exclusion criteria
 * @param system the units of `must`; everything else keeps the value as stated
 */
export function sayThreshold(
  limit: Threshold | StatedThreshold,
  kind: CriterionKind,
  system: UnitSystem = 'stated',
): ThresholdWords {
  const name = analyteName(limit.analyte);
  const comparator = mustCompare(limit.comparator, kind);
  const classes = classesLeft(limit.analyte, comparator, limit.value);
  const sentence = t(`plain.must.${classes === undefined ? rules[comparator] : 'be'}`, [
    explainedName(limit.analyte),
    classes ?? valueInWords(limit),
  ]);
  const combined = limit.partOf === 'combination';
  const converted = !combined && inSystem(limit.analyte, limit.value, limit.unit, system) !== null;
  const other = combined
    ? undefined
    : converted
      ? valueShown(limit.analyte, limit.value, limit.unit)
      : inOtherUnit(limit.analyte, limit.value, limit.unit);
  return {
    name,
    must: mustShown(limit, kind, system),
    asWritten: limitAsWritten(limit, kind),
    ...(converted ? { converted } : {}),
    ...(other === undefined ? {} : { otherUnit: signed(comparator, other), otherValue: other }),
    ...(limit.exception === undefined ? {} : { exception: limit.exception }),
    ...partOfWords(limit.partOf),
    meaning:
      kind === 'unknown'
        ? kindUnknown()
        : combined
          ? t('plain.part.combination', [explainedName(limit.analyte), limitAsWritten(limit, kind)])
          : limit.exception
            ? t('plain.exception', [limit.exception, inSentence(sentence)])
            : limit.partOf === 'alternatives'
              ? t('plain.part.alternatives', [inSentence(sentence)])
              : sentence,
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
  const result = resultShown(r.result);
  const asWritten = t(`plain.resultAsWritten.${kind}`, [result]);
  const shared = { name, asWritten, ...partOfWords(r.partOf) };
  if (kind === 'unknown') return { ...shared, must: result, meaning: kindUnknown() };
  if (r.partOf === 'combination')
    return { ...shared, must: asWritten, meaning: t('plain.part.combination', [name, asWritten]) };
  const sentence = t(`plain.resultMust.${kind}`, [name, result]);
  return {
    ...shared,
    must: kind === 'exclusion' ? resultShown(opposite[r.result]) : result,
    meaning: r.partOf === 'alternatives' ? t('plain.part.alternatives', [inSentence(sentence)]) : sentence,
  };
}

/** "positive", "undetectable" … */
const resultShown = (result: ResultValue): string => t(`plain.result.${result}`);

/** What stands for a test that the page asks to be one thing in one place and another elsewhere. */
export const dependsOnMore = (): string => t('plain.result.dependsOnMore');

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
  return musts.size > 1 ? dependsOnMore() : only;
}

/** "4 weeks or 3 half-lives, whichever is longer", "6 months", "5 half-lives"; "" where nothing is stated. */
export function lengthShown(w: TimeWindow | StatedWindow, short = false): string {
  const time =
    w.value === undefined || w.unit === undefined ? '' : (short ? durationShort : durationShown)(w.value, w.unit);
  if (w.halfLives === undefined) return time;
  const lives = t('plain.halfLives', [w.halfLives]);
  if (time === '') return lives;
  if (w.whichever === undefined) return t('plain.either', [time, lives]);
  const key = w.whichever === 'longer' ? 'plain.eitherLonger' : 'plain.eitherShorter';
  return t(short ? `${key}Short` : key, [time, lives]);
}

/** "4 weeks or 3 half-lives before screening, whichever is longer". */
function periodBefore(w: TimeWindow | StatedWindow): string {
  const both = w.halfLives !== undefined && w.value !== undefined ? w.whichever : undefined;
  const key =
    both === undefined
      ? 'plain.period.before'
      : both === 'longer'
        ? 'plain.period.beforeLonger'
        : 'plain.period.beforeShorter';
  return t(key, [lengthShown({ ...w, whichever: undefined }), beforeAnchor(w.anchor)]);
}

/** When a period is over: "6 months before screening", "for 3 months after the last dose", "ever: any earlier use". */
export function periodShown(w: TimeWindow | StatedWindow): string {
  if (w.ever) return t(w.type === 'washout' ? 'plain.period.everUse' : 'plain.period.ever');
  if (w.type === 'after') return afterWords(w);
  return lengthShown(w) === '' ? t('plain.period.unstated', [beforeAnchor(w.anchor)]) : periodBefore(w);
}

/** "for 3 months after the last dose", "during the trial". */
function afterWords(w: TimeWindow | StatedWindow): string {
  const length = lengthShown(w);
  return length === '' ? fromAnchor(w.anchor) : t('plain.period.after', [length, afterAnchor(w.anchor)]);
}

/** What a period before an event means that has no length: "No surgery for a time before screening; …". */
function untimedMeaning(w: TimeWindow | StatedWindow, kind: CriterionKind, all: string, any: string): string {
  const before = beforeAnchor(w.anchor);
  if (w.type === 'stable' || w.type === 'test') return t(`plain.noLength.${w.type}`, [all, before]);
  if (w.type === 'lookback' && kind === 'inclusion') return t('plain.noLength.within', [all, before]);
  return any === '' ? t('plain.noLength.withoutSuch', [before]) : t('plain.noLength.without', [any, before]);
}

/** The same for a period that is of no treatment. */
function untimedUnnamed(w: TimeWindow | StatedWindow, kind: CriterionKind): string {
  const before = beforeAnchor(w.anchor);
  if (w.type === 'stable') return t('plain.noLength.unnamedStable', [before]);
  if (w.type === 'test') return t('plain.noLength.unnamedTest', [before]);
  return t(kind === 'inclusion' ? 'plain.noLength.unnamedRequired' : 'plain.noLength.unnamedExcluded', [before]);
}

/** What a period means that is of no treatment: an illness, a test, contraception. */
function unnamedMeaning(w: TimeWindow | StatedWindow, kind: CriterionKind): string {
  if (w.ever) return t('plain.unnamed.excludedEver');
  if (w.type === 'after') return t('plain.unnamed.after', [afterWords(w)]);
  if (lengthShown(w) === '') return untimedUnnamed(w, kind);
  const period = periodBefore(w);
  if (w.type === 'stable') return t('plain.unnamed.stable', [period]);
  if (w.type === 'test') return t('plain.unnamed.test', [period]);
  return t(kind === 'inclusion' ? required(w) : 'plain.unnamed.excluded', [period]);
}

/** Whether what is asked for lies within the period or before it: a period itself does not tell, the words may. */
function required(w: TimeWindow | StatedWindow): Key {
  const words = 'quote' in w ? w.quote : '';
  const isWithin = /\b(?:within|in|during|over|past|last|previous|preceding|recent)\b|以?内/i.test(words);
  const isBefore = /\b(?:at least|no less than|not less than|more than|longer than|minimum of)\b|[≥>]|以上/i.test(
    words,
  );
  if (isWithin === isBefore) return 'plain.unnamed.measured';
  return isWithin ? 'plain.unnamed.required' : 'plain.unnamed.requiredAtLeast';
}

function windowMeaning(w: TimeWindow | StatedWindow, kind: CriterionKind): string {
  if (w.agents.length === 0 && w.type !== 'washout') return unnamedMeaning(w, kind);
  const names = w.agents.map((a) => inSentence(agentName(a)));
  const all = listed(names) || t('plain.treatment');
  const any = listed(names, 'or');
  if (w.ever) return any === '' ? t('plain.meaning.neverSuch') : t('plain.meaning.never', [any]);
  if (w.type !== 'after' && lengthShown(w) === '') return untimedMeaning(w, kind, all, any);
  const period = periodBefore(w);
  const without = () =>
    any === '' ? t('plain.meaning.withoutSuch', [period]) : t('plain.meaning.without', [any, period]);
  switch (w.type) {
    case 'washout':
      return without();
    case 'lookback':
      return kind === 'inclusion' ? t('plain.meaning.within', [all, period]) : without();
    case 'stable':
      return t('plain.meaning.stable', [all, period]);
    case 'after':
      return t('plain.meaning.after', [all, afterWords(w)]);
    case 'test':
      return t('plain.meaning.test', [all, period]);
  }
}

/**
 * A period in words.
 * @param w a window of a reading or of a study record
 * @param kind whether it stands among the inclusion or the exclusion criteria
 */
export function sayWindow(w: TimeWindow | StatedWindow, kind: CriterionKind): WindowWords {
  const names = w.agents.map((a, i) => (i === 0 ? agentName(a) : inSentence(agentName(a))));
  const alone = w.type === 'washout' ? t('plain.treatment') : t(`plain.windowAlone.${w.type}`);
  const name = listed(names) || alone;
  const plain = w.agents.length === 1 ? agentPlain(w.agents[0] ?? '') : undefined;
  const sentence = capital(windowMeaning(w, kind));
  const meaning =
    w.partOf === undefined
      ? sentence
      : t(w.partOf === 'alternatives' ? 'plain.part.alternatives' : 'plain.part.combinationPeriod', [sentence]);
  return {
    title: names.length > 0 ? t(`plain.window.${w.type}`, [name]) : t(`plain.windowAlone.${w.type}`),
    name,
    headline: periodShown(w),
    ...partOfWords(w.partOf),
    meaning:
      kind === 'unknown'
        ? kindUnknown()
        : plain === undefined
          ? meaning
          : t('plain.meaning.explained', [meaning, capital(plain)]),
  };
}
