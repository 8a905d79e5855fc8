// Which studies resemble a study, and why. Deterministic; every weight stands in one table.
import type { CellSource, Modality, Study } from '../model/study';
import { type Depletion, isCellTherapy, type Profile, profileOf } from './profile';
import type { Aspect, Reason } from './reason';
import { reasonsInWords } from './reason-words';

/** How much each aspect counts; the sum is 100. */
export const WEIGHTS: Readonly<Record<Aspect, number>> = {
  modality: 26,
  target: 18,
  disease: 18,
  cellSource: 8,
  lymphodepletion: 6,
  refractory: 5,
  combination: 5,
  population: 4,
  phase: 4,
  nephritis: 3,
  priorCellTherapy: 3,
};

export type SimilarStudy = {
  study: Study;
  /** 0 to 1. */
  score: number;
  reasons: Reason[];
  /** Why, in one line. */
  line: string;
};

/** `outside`: this trial is no lupus cell therapy; the nearest are given all the same. */
export type Similarity = {
  field: 'inside' | 'outside';
  /** Why it is outside; empty inside. */
  outside: ('disease' | 'modality')[];
  studies: SimilarStudy[];
};

export type SimilarOptions = {
  limit?: number;
  /** Only these kinds of treatment. */
  modalities?: readonly Modality[];
};

/** How near two kinds of treatment are; a pair not named is 0. */
const MODALITY_NEAR: Readonly<Record<string, number>> = {
  'CAR-NK|NK': 0.6,
  'CAR-NK|CAR-T': 0.45,
  'CAR-T|NK': 0.25,
  'CAR-T|CAR-Treg': 0.5,
  'CAR-NK|CAR-Treg': 0.3,
  'CAR-Treg|NK': 0.2,
  'CAR-T|TCE': 0.4,
  'CAR-NK|TCE': 0.3,
  'NK|TCE': 0.15,
  'TCE|antibody': 0.4,
  'CAR-T|antibody': 0.1,
  'CAR-NK|antibody': 0.1,
  'NK|antibody': 0.1,
};

const DISEASE_NEAR: Readonly<Record<string, number>> = {
  'lupus|lupus and nephritis': 0.85,
  'lupus and nephritis|nephritis': 0.8,
  'lupus|nephritis': 0.55,
  'autoimmune|lupus': 0.45,
  'autoimmune|lupus and nephritis': 0.45,
  'autoimmune|nephritis': 0.35,
  'autoimmune|other': 0.1,
};

const near = (table: Readonly<Record<string, number>>, a: string, b: string): number =>
  a === b ? 1 : (table[`${a}|${b}`] ?? table[`${b}|${a}`] ?? 0);

/** The share of what either names that both name. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((x) => b.includes(x)).length;
  return both / (a.length + b.length - both);
}

/** Cells of a donor resemble each other whatever they are made from. */
const donor = (sources: readonly CellSource[]) =>
  [...new Set(sources.map((s) => (s === 'autologous' ? 'autologous' : 'donor')))].sort().join();

const equal = (x: unknown, y: unknown): number => (x === y ? 1 : 0);

/** One aspect: where it stands in a profile, and how close two known values are (0 to 1). */
type Rule<K extends keyof Profile = keyof Profile> = {
  key: K;
  closeness: (a: NonNullable<Profile[K]>, b: NonNullable<Profile[K]>) => number;
};
const rule = <K extends keyof Profile>(key: K, closeness: Rule<K>['closeness']) =>
  ({ key, closeness }) as unknown as Rule;

const RULES: Readonly<Record<Aspect, Rule>> = {
  modality: rule('modality', (a, b) => near(MODALITY_NEAR, a, b)),
  target: rule('targets', overlap),
  disease: rule('disease', (a, b) => near(DISEASE_NEAR, a, b)),
  cellSource: rule('cellSource', (a, b) => {
    const shared = overlap(a, b);
    return shared === 1 ? 1 : donor(a) === donor(b) ? 0.8 : shared / 2;
  }),
  lymphodepletion: rule('depletion', (a, b) => {
    if (a === b) return 1;
    const isNone = (x: Depletion): boolean => x === 'none' || x === 'unmentioned';
    if (isNone(a) && isNone(b)) return 0.8;
    return isNone(a) || isNone(b) ? (a === 'some' || b === 'some' ? 0.4 : 0) : 0.6;
  }),
  refractory: rule('refractory', equal),
  combination: rule('combination', equal),
  population: rule('population', (a, b) =>
    a === b ? 1 : a === 'children and adults' || b === 'children and adults' ? 0.5 : 0,
  ),
  phase: rule('phase', (a, b) => Math.max(0, 1 - Math.abs(a - b) / 2)),
  nephritis: rule('nephritis', (a, b) => (a === b ? 1 : a !== 'excluded' && b !== 'excluded' ? 0.5 : 0)),
  priorCellTherapy: rule('priorCellTherapy', equal),
};

/** What an unknown value of the other study counts: it may be the same, so it is better than a known difference. */
const UNKNOWN = 0.2;

const ASPECTS = Object.keys(WEIGHTS) as Aspect[];

/** How close two profiles are in one aspect; undefined where either does not say. */
function closenessOf(aspect: Aspect, self: Profile, other: Profile): number | undefined {
  const { key, closeness } = RULES[aspect];
  const [a, b] = [self[key], other[key]];
  return a === undefined || b === undefined ? undefined : closeness(a, b);
}

function pointsOf(aspect: Aspect, self: Profile, other: Profile): number {
  if (self[RULES[aspect].key] === undefined) return 0;
  return WEIGHTS[aspect] * (closenessOf(aspect, self, other) ?? UNKNOWN);
}

/**
 * Scores others against `self`: the points of all aspects that it has, as a share of what a twin would get.
 * Thousands of studies have few different values: the points of each are computed once.
 */
function scorer(self: Profile): (other: Profile) => number {
  const aspects = ASPECTS.filter((aspect) => self[RULES[aspect].key] !== undefined);
  const possible = aspects.reduce((sum, aspect) => sum + WEIGHTS[aspect], 0);
  const known = aspects.map(() => new Map<unknown, number>());
  return (other) => {
    let points = 0;
    for (let i = 0; i < aspects.length; i += 1) {
      const value = other[RULES[aspects[i]!].key];
      const key = typeof value === 'object' ? value.join('|') : value;
      let add = known[i]!.get(key);
      if (add === undefined) {
        add = pointsOf(aspects[i]!, self, other);
        known[i]!.set(key, add);
      }
      points += add;
    }
    return possible === 0 ? 0 : Math.round((points / possible) * 1000) / 1000;
  };
}

const shown = (value: Profile[keyof Profile], key: keyof Profile): string | undefined =>
  value === undefined
    ? undefined
    : key === 'refractory'
      ? 'refractory'
      : Array.isArray(value)
        ? value.join('/')
        : String(value);

function reasonsOf(self: Profile, other: Profile): Reason[] {
  return ASPECTS.flatMap((aspect): Reason[] => {
    const { key } = RULES[aspect];
    const [mine, theirs] = [shown(self[key], key), shown(other[key], key)];
    if (mine === undefined && theirs === undefined) return [];
    const closeness = closenessOf(aspect, self, other);
    return [
      {
        aspect,
        sign: closeness === undefined ? 'unknown' : closeness >= 1 ? 'same' : closeness >= 0.4 ? 'near' : 'different',
        ...(mine === undefined ? {} : { self: mine }),
        ...(theirs === undefined ? {} : { other: theirs }),
        points: Math.round(pointsOf(aspect, self, other) * 100) / 100,
      },
    ];
  });
}

/** Why a study is no lupus cell therapy; [] where it is one. An umbrella of autoimmune diseases may hold lupus. */
function outsideOf(profile: Profile): Similarity['outside'] {
  const out: Similarity['outside'] = [];
  if (profile.disease === 'other' || profile.disease === undefined) out.push('disease');
  if (!isCellTherapy(profile.modality)) out.push('modality');
  return out;
}

/**
 * The studies of `all` nearest to `self`, best first; ties by registry id, so the answer is always the same.
 * A lupus cell therapy is only offered others of its kind (cell therapies or T-cell engagers, in lupus or in
 * autoimmune disease). Any other trial gets its nearest too, and `field` is `outside`.
 */
export function similarStudies(self: Study, all: readonly Study[], options: SimilarOptions = {}): Similarity {
  const own = new Set(self.ids);
  const profile = profileOf(self);
  const outside = outsideOf(profile);
  const scoreOf = scorer(profile);
  const ranked: { study: Study; score: number; other: Profile }[] = [];
  for (const study of all) {
    if (study.ids.some((id) => own.has(id))) continue;
    if (options.modalities && !options.modalities.includes(study.modality)) continue;
    const other = profileOf(study);
    if (outside.length === 0) {
      const kin = isCellTherapy(other.modality) || other.modality === 'TCE';
      if (!kin || other.disease === 'other' || other.disease === undefined) continue;
    }
    ranked.push({ study, score: scoreOf(other), other });
  }
  const id = (study: Study) => study.ids[0] ?? '';
  ranked.sort((a, b) => b.score - a.score || (id(a.study) < id(b.study) ? -1 : 1));
  return {
    field: outside.length === 0 ? 'inside' : 'outside',
    outside,
    studies: ranked.slice(0, options.limit ?? ranked.length).map(({ study, score, other }) => {
      // Explained when asked for: of thousands, few are looked at.
      let reasons: Reason[] | undefined;
      return {
        study,
        score,
        get reasons() {
          reasons ??= reasonsOf(profile, other);
          return reasons;
        },
        get line() {
          return reasonsInWords(this.reasons);
        },
      };
    }),
  };
}
