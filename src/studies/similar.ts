// Which studies resemble a study, and why. Deterministic; every weight stands in one table.
import type { CellSource, Modality, Study } from '../model/study';
import { type Disease, isCellTherapy, type Profile, profileOf } from './profile';
import { reasonsInWords } from './reason-words';

export type Aspect =
  | 'modality'
  | 'target'
  | 'disease'
  | 'cellSource'
  | 'lymphodepletion'
  | 'refractory'
  | 'combination'
  | 'population'
  | 'phase'
  | 'nephritis'
  | 'priorCellTherapy';

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

/** One aspect of two studies. `self` and `other` are the profile's words; absent where a record does not say. */
export type Reason = {
  aspect: Aspect;
  sign: 'same' | 'near' | 'different' | 'unknown';
  self?: string;
  other?: string;
  /** How much it added, of WEIGHTS[aspect]. */
  points: number;
};

export type SimilarStudy = { study: Study /** 0 to 1. */; score: number; reasons: Reason[]; line: string };

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
  a === b ? 1 : (table[[a, b].sort().join('|')] ?? 0);

/** The share of what either names that both name. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((x) => b.includes(x)).length;
  return both / (a.length + b.length - both);
}

/** Cells of a donor resemble each other whatever they are made from. */
const donor = (sources: readonly CellSource[]) =>
  [...new Set(sources.map((s) => (s === 'autologous' ? 'autologous' : 'donor')))].sort().join();

type Measure = { self: string | undefined; other: string | undefined; closeness: number };
const none: Measure = { self: undefined, other: undefined, closeness: 0 };

function measure(aspect: Aspect, a: Profile, b: Profile): Measure {
  const words = <T>(x: T | undefined, y: T | undefined, closeness: (x: T, y: T) => number): Measure => ({
    self: x === undefined ? undefined : Array.isArray(x) ? x.join('/') : String(x),
    other: y === undefined ? undefined : Array.isArray(y) ? y.join('/') : String(y),
    closeness: x === undefined || y === undefined ? 0 : closeness(x, y),
  });
  const equal = (x: unknown, y: unknown) => (x === y ? 1 : 0);
  switch (aspect) {
    case 'modality':
      return words(a.modality, b.modality, (x, y) => near(MODALITY_NEAR, x, y));
    case 'target':
      return words(a.targets, b.targets, overlap);
    case 'disease':
      return words(a.disease, b.disease, (x: Disease, y: Disease) => near(DISEASE_NEAR, x, y));
    case 'cellSource':
      return words(a.cellSource, b.cellSource, (x, y) =>
        overlap(x, y) === 1 ? 1 : donor(x) === donor(y) ? 0.8 : overlap(x, y) / 2,
      );
    case 'lymphodepletion':
      return words(a.depletion, b.depletion, (x, y) =>
        x === y ? 1 : x === 'none' || y === 'none' ? (x === 'some' || y === 'some' ? 0.4 : 0) : 0.6,
      );
    case 'refractory':
      return words(a.refractory && 'refractory', b.refractory && 'refractory', equal);
    case 'combination':
      return words(a.combination, b.combination, equal);
    case 'population':
      return words(a.population, b.population, (x, y) =>
        x === y ? 1 : x === 'children and adults' || y === 'children and adults' ? 0.5 : 0,
      );
    case 'phase':
      return words(a.phase, b.phase, (x, y) => Math.max(0, 1 - Math.abs(x - y) / 2));
    case 'nephritis':
      return words(a.nephritis, b.nephritis, (x, y) => (x === y ? 1 : x !== 'excluded' && y !== 'excluded' ? 0.5 : 0));
    case 'priorCellTherapy':
      return words(a.priorCellTherapy, b.priorCellTherapy, equal);
    default:
      return none;
  }
}

/** What an unknown value of the other study counts: it may be the same, so it is better than a known difference. */
const UNKNOWN = 0.2;

const ASPECTS = Object.keys(WEIGHTS) as Aspect[];

function compare(self: Profile, other: Profile): { score: number; reasons: Reason[] } {
  let points = 0;
  let possible = 0;
  const reasons: Reason[] = [];
  for (const aspect of ASPECTS) {
    const m = measure(aspect, self, other);
    if (m.self === undefined && m.other === undefined) continue;
    const known = m.self !== undefined && m.other !== undefined;
    const weight = WEIGHTS[aspect];
    const got = m.self === undefined ? 0 : weight * (known ? m.closeness : UNKNOWN);
    if (m.self !== undefined) possible += weight;
    points += got;
    reasons.push({
      aspect,
      sign: !known ? 'unknown' : m.closeness >= 1 ? 'same' : m.closeness >= 0.4 ? 'near' : 'different',
      ...(m.self === undefined ? {} : { self: m.self }),
      ...(m.other === undefined ? {} : { other: m.other }),
      points: Math.round(got * 100) / 100,
    });
  }
  return { score: possible === 0 ? 0 : Math.round((points / possible) * 1000) / 1000, reasons };
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
  const ranked: { study: Study; score: number; reasons: Reason[] }[] = [];
  for (const study of all) {
    if (study.ids.some((id) => own.has(id))) continue;
    if (options.modalities && !options.modalities.includes(study.modality)) continue;
    const other = profileOf(study);
    if (outside.length === 0) {
      const kin = isCellTherapy(other.modality) || other.modality === 'TCE';
      if (!kin || other.disease === 'other' || other.disease === undefined) continue;
    }
    ranked.push({ study, ...compare(profile, other) });
  }
  const id = (study: Study) => study.ids[0] ?? '';
  ranked.sort((a, b) => b.score - a.score || (id(a.study) < id(b.study) ? -1 : 1));
  return {
    field: outside.length === 0 ? 'inside' : 'outside',
    outside,
    studies: ranked
      .slice(0, options.limit ?? ranked.length)
      .map((one) => ({ ...one, line: reasonsInWords(one.reasons) })),
  };
}
