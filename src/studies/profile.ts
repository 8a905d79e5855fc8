// What of a study decides which studies it resembles, in a few comparable words. A pure function of the record.
import type { CellSource, LupusNephritis, Modality, Study } from '../model/study';
import { mustCompare } from '../plain/say';

export type Disease = 'lupus' | 'lupus and nephritis' | 'nephritis' | 'autoimmune' | 'other';
/** `unmentioned`: a whole record that says nothing of it; it may still be given. */
export type Depletion =
  | 'none'
  | 'unmentioned'
  | 'some'
  | 'cyclophosphamide'
  | 'fludarabine and cyclophosphamide'
  | 'given';
export type Population = 'adults' | 'children' | 'children and adults';

/** Absent where the record does not say. */
export type Profile = {
  modality?: Modality;
  targets?: readonly string[];
  cellSource?: readonly CellSource[];
  disease?: Disease;
  nephritis?: LupusNephritis['rule'];
  refractory?: true;
  /** 0.5 for early phase 1; the mean for 1/2. */
  phase?: number;
  depletion?: Depletion;
  /** What the cells are given with. */
  combination?: 'antibody' | 'cytokine' | 'other';
  population?: Population;
  priorCellTherapy?: 'excluded' | 'washout';
};

export const isCellTherapy = (modality: Modality | undefined): boolean =>
  modality === 'NK' || modality === 'CAR-NK' || modality === 'CAR-T' || modality === 'CAR-Treg';

const PHASE: Readonly<Record<string, number>> = {
  EARLY_PHASE1: 0.5,
  PHASE1: 1,
  PHASE2: 2,
  PHASE3: 3,
  PHASE4: 4,
};

const NEPHRITIS = /lupus nephritis|erythe\w* nephritis/i;
const LUPUS = /lupus|\bSLE\b/i;
const AUTOIMMUNE =
  /autoimmun|rheumat|connective tissue|sclerosis|myositis|myopath|vasculitis|sj(?:o|ö)gren|nephropathy|pemphig|arthritis/i;

function diseaseOf(study: Study): Disease | undefined {
  const head = [study.briefTitle?.value ?? '', ...(study.conditions?.value ?? [])];
  const all = [...head, ...(study.otherCriteria ?? []).map((c) => c.text)].join('; ');
  const rule = study.lupusNephritis?.value.rule;
  const nephritis = NEPHRITIS.test(head.join('; '));
  const lupus = LUPUS.test(all.replace(/lupus nephritis/gi, '').replace(/lupus erythe\w* nephritis/gi, ''));
  if (rule === 'required') return 'nephritis';
  if (nephritis && lupus) return 'lupus and nephritis';
  if (nephritis) return 'nephritis';
  const measured = study.thresholds.some((t) => t.kind === 'inclusion' && /sledai|bilag/.test(t.analyte));
  if (lupus || measured) return rule === 'allowed' ? 'lupus and nephritis' : 'lupus';
  if (head.join('') === '') return undefined;
  return AUTOIMMUNE.test(all) ? 'autoimmune' : 'other';
}

/** What a record's words on lymphodepletion come to. */
export function depletionOf(words: string | undefined): Depletion | undefined {
  if (words === undefined) return undefined;
  if (/^none mentioned\b|\bnot mentioned\b/i.test(words)) return 'unmentioned';
  const text = words.replace(/\bno (?:fludarabine|cyclophosphamide)/gi, '');
  const cy = /cyclophosphamide/i.test(text);
  const flu = /fludarabine/i.test(text);
  if (/\bnone\b|\bwithout\b|not for all/i.test(text)) return cy || flu || /given/i.test(text) ? 'some' : 'none';
  if (flu) return 'fludarabine and cyclophosphamide';
  return cy ? 'cyclophosphamide' : 'given';
}

function combinationOf(words: string | undefined): Profile['combination'] {
  if (words === undefined || /not described/i.test(words)) return undefined;
  if (/\b\w+mab\b|antibod/i.test(words)) return 'antibody';
  return /\bIL-?\d|interleukin/i.test(words) ? 'cytokine' : 'other';
}

/** The first age of the criteria that bounds who may take part, from below (">") or from above ("<"). */
const ageLimit = (study: Study, side: '>' | '<'): number | undefined =>
  study.thresholds.find(
    (t) => t.analyte === 'age' && !t.exception && mustCompare(t.comparator, t.kind).startsWith(side),
  )?.value;

function populationOf(study: Study): Population | undefined {
  const low = study.minimumAge?.value ?? ageLimit(study, '>');
  const high = study.maximumAge?.value ?? ageLimit(study, '<');
  if (low === undefined && high === undefined) return undefined;
  if ((low ?? 0) >= 16) return 'adults';
  const named = /p(?:a)?ediatric|child/i.test(study.briefTitle?.value ?? '');
  return named || (high !== undefined && high <= 21) ? 'children' : 'children and adults';
}

function priorCellTherapyOf(study: Study): Profile['priorCellTherapy'] {
  const windows = study.windows.filter((w) => w.type === 'washout' && w.agents.includes('cell-therapy'));
  if (windows.length === 0) return undefined;
  return windows.some((w) => w.ever) ? 'excluded' : 'washout';
}

function refractoryOf(study: Study): true | undefined {
  const text = [
    study.briefTitle?.value,
    ...(study.conditions?.value ?? []),
    ...(study.otherCriteria ?? []).filter((c) => c.kind === 'inclusion').map((c) => c.text),
  ].join('; ');
  const treated = study.windows.some(
    (w) =>
      w.type === 'stable' &&
      w.kind === 'inclusion' &&
      w.unit === 'mo' &&
      w.agents.some((a) => a === 'immunosuppressant' || a === 'standard-treatment'),
  );
  return /refractory|relapsed|failed|earlier (?:nephritis )?treatments|without (?:enough )?(?:response|success)/i.test(
    text,
  ) || treated
    ? true
    : undefined;
}

const known = new WeakMap<Study, Profile>();

/** The profile of a study; the same record gives the same object. */
export function profileOf(study: Study): Profile {
  const before = known.get(study);
  if (before) return before;
  const phases = (study.phases?.value ?? []).flatMap((phase) => PHASE[phase] ?? []);
  const all: Record<keyof Profile, unknown> = {
    modality: study.modality === 'other' && !study.agent ? undefined : study.modality,
    targets: study.targets?.value,
    cellSource: study.cellSource?.value,
    disease: diseaseOf(study),
    nephritis: study.lupusNephritis?.value.rule,
    refractory: refractoryOf(study),
    phase: phases.length > 0 ? phases.reduce((a, b) => a + b, 0) / phases.length : undefined,
    depletion: depletionOf(study.lymphodepletion?.value),
    combination: combinationOf(study.combination?.value),
    population: populationOf(study),
    priorCellTherapy: priorCellTherapyOf(study),
  };
  const profile = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Profile;
  known.set(study, profile);
  return profile;
}

/** Makes the profiles of many studies, with the page's turn in between, so that comparing with them later is quick. */
export async function prepareProfiles(studies: readonly Study[]): Promise<void> {
  let since = performance.now();
  for (const study of studies) {
    profileOf(study);
    if (performance.now() - since < 8) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
