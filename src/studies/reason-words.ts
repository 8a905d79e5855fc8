// One line that says why a study is similar: what is the same, what both exclude, what differs.
import { capital, listed } from '../plain/names';
import { type Key, t } from '../words/words';
import type { Aspect, Reason } from './reason';

/** What of a profile is said by a word of its own; other values (targets, kinds of cells) are names and stay. */
const WORDS: Readonly<Partial<Record<Aspect, Readonly<Record<string, Key>>>>> = {
  modality: { other: 'similar.otherCells' },
  disease: {
    lupus: 'similar.disease.lupus',
    'lupus and nephritis': 'similar.disease.lupusAndNephritis',
    nephritis: 'similar.disease.nephritis',
    autoimmune: 'similar.disease.autoimmune',
    other: 'similar.disease.other',
  },
  cellSource: {
    autologous: 'compare.cellSource.autologous',
    allogeneic: 'compare.cellSource.allogeneic',
    'cord blood': 'compare.cellSource.cordBlood',
    iPSC: 'compare.cellSource.iPSC',
  },
  lymphodepletion: {
    none: 'similar.depletion.none',
    unmentioned: 'similar.depletion.unmentioned',
    some: 'similar.depletion.some',
    cyclophosphamide: 'similar.depletion.cyclophosphamide',
    'fludarabine and cyclophosphamide': 'similar.depletion.fludarabine',
  },
  population: {
    adults: 'similar.ages.adults',
    children: 'similar.ages.children',
    'children and adults': 'similar.ages.both',
  },
  combination: {
    antibody: 'similar.with.antibody',
    cytokine: 'similar.with.cytokine',
    other: 'similar.with.other',
  },
  nephritis: {
    allowed: 'compare.nephritis.allowed',
    required: 'compare.nephritis.required',
    excluded: 'compare.nephritis.excluded',
  },
};

/** A value in words; several of them stand with "/" between. */
const said = (aspect: Aspect, value: string): string =>
  value
    .split('/')
    .map((one) => {
      const key = WORDS[aspect]?.[one];
      return key === undefined ? one : t(key);
    })
    .join('/');

/** A sentence of its own where two studies agree on something that "same …" would not say well. */
function alike({ aspect, self }: Reason): string | undefined {
  if (aspect === 'priorCellTherapy')
    return t(self === 'excluded' ? 'similar.alsoExcludesCells' : 'similar.alsoCellWashout');
  if (aspect === 'nephritis' && self !== undefined) return t('similar.nephritisInBoth', [said(aspect, self)]);
  if (aspect === 'refractory') return t('similar.alsoRefractory');
  if (aspect === 'combination' && self === 'antibody') return t('similar.alsoAntibody');
  if (aspect === 'combination' && self === 'cytokine') return t('similar.alsoCytokine');
  return undefined;
}

/** How each aspect is told that differs; the others are not told. */
const DIFFERENCE: Readonly<Partial<Record<Aspect, Key>>> = {
  modality: 'similar.hereThere',
  target: 'similar.hereThere',
  cellSource: 'similar.hereThere',
  disease: 'similar.hereThere',
  population: 'similar.hereThere',
  nephritis: 'similar.nephritis',
  lymphodepletion: 'similar.lymphodepletion',
  combination: 'similar.combination',
};

/** What two records say of lymphodepletion where one of them names no drugs. */
const depletedHereOrThere: Readonly<Record<string, Key>> = {
  'given none': 'similar.depletedHere',
  'given unmentioned': 'similar.depletedHereUnmentioned',
  'none given': 'similar.depletedThere',
  'unmentioned given': 'similar.depletedThereUnmentioned',
};

function unlike({ aspect, self, other }: Reason): string | undefined {
  if (self === undefined || other === undefined) return undefined;
  // "given" names no drugs: it may be the same.
  if (aspect === 'lymphodepletion' && (self === 'given' || other === 'given')) {
    const key = depletedHereOrThere[`${self} ${other}`];
    return key === undefined ? undefined : t(key);
  }
  if (aspect === 'priorCellTherapy')
    return t(self === 'excluded' ? 'similar.cellsExcludedHere' : 'similar.cellsExcludedThere');
  const key = DIFFERENCE[aspect];
  return key === undefined ? undefined : t(key, [said(aspect, self), said(aspect, other)]);
}

/** What is listed as the same, in this order. */
const HEAD = ['modality', 'target', 'disease', 'cellSource', 'lymphodepletion'] as const satisfies readonly Aspect[];
const MOST_DIFFERENCES = 3;

/** "Same modality and target; also excludes prior cell therapy; lupus nephritis excluded here, allowed there". */
export function reasonsInWords(reasons: readonly Reason[]): string {
  const same = reasons.filter((r) => r.sign === 'same');
  // That neither record mentions it does not make it the same.
  const head = HEAD.filter((aspect) => same.some((r) => r.aspect === aspect && r.self !== 'unmentioned'));
  const parts = [
    head.length > 0 ? t('similar.same', [listed(head.map((aspect) => t(`similar.aspect.${aspect}`)))]) : undefined,
    ...same.map(alike),
    ...[...reasons.filter((r) => r.sign === 'different'), ...reasons.filter((r) => r.sign === 'near')]
      .map(unlike)
      .filter((part) => part !== undefined)
      .slice(0, MOST_DIFFERENCES),
  ].filter((part) => part !== undefined);
  return capital(parts.length > 0 ? parts.reduce((a, b) => t('similar.and', [a, b])) : t('similar.littleKnown'));
}
