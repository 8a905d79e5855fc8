// Dose ladders: each study's dose levels as cells, or as cells per kg, on one logarithmic axis.
import type { Study } from '../model/study';
import { assumedWeight, capital, doseRanges, doseShown } from '../plain';
import { t } from '../words/words';
import { daysShown } from './fields';
import { plotNames } from './plots-names';
import { type Axis, logAxisOf } from './plots-scale';
import { joined } from './words';

export type DoseUnit = 'cells' | 'cells-per-kg';

export type DoseStep = {
  /** In the ladder's unit. */
  value: number;
  /** "5 ×10⁸ cells", as stated. */
  stated: string;
  /** True where it had to be converted by the assumed body weight. */
  converted: boolean;
};

/** One product of one study. */
export type Ladder = {
  id: string;
  name: string;
  self: boolean;
  /** The product, where the study has several. */
  product?: string;
  /** Least first. */
  steps: DoseStep[];
  /** "days 0, 3, 7", where stated. */
  days?: string;
};

export type DosePlot = {
  unit: DoseUnit;
  kg: number;
  ladders: Ladder[];
  axis: (ticks: number) => Axis;
  /** Studies that say their dose in words only, with these words. */
  words: { name: string; note: string }[];
  /** Names of studies whose dose was not seen. */
  none: string[];
};

/** Weights that an adult can have, in kg: what the field accepts. */
export const weightRange = [30, 150] as const;

/** A weight in kg between the ends of the range; what is no number gives the usual assumption. */
export const weightOf = (kg: number): number =>
  Number.isFinite(kg) && kg > 0 ? Math.min(weightRange[1], Math.max(weightRange[0], kg)) : assumedWeight;

/**
 * Lays out the doses of studies, this trial first.
 * @param kg the body weight by which doses per kg become cells, or the other way round
 */
export function dosePlot(self: Study, others: readonly Study[], unit: DoseUnit, kg: number = assumedWeight): DosePlot {
  const weight = weightOf(kg);
  const studies = [self, ...others];
  const nameOf = plotNames(studies);
  const ladders = studies.flatMap((study) => laddersOf(study, nameOf(study), study === self, unit, weight));
  const silent = studies.filter((s) => !s.doses || s.doses.value.length === 0);
  return {
    unit,
    kg: weight,
    ladders,
    axis: (ticks) =>
      logAxisOf(
        ladders.flatMap((l) => l.steps.map((s) => s.value)),
        ticks,
      ),
    words: silent.flatMap((s) => (s.doseNote ? [{ name: nameOf(s), note: s.doseNote.value }] : [])),
    none: silent.filter((s) => !s.doseNote).map(nameOf),
  };
}

function laddersOf(study: Study, name: string, self: boolean, unit: DoseUnit, kg: number): Ladder[] {
  const doses = study.doses?.value ?? [];
  const ranges = doseRanges(doses);
  return ranges.map((range) => {
    const own = doses.filter((d) => doseRanges([d])[0]?.label === range.label && d.perKg === range.perKg);
    const steps = own.map((d) => {
      const wanted = unit === 'cells-per-kg';
      const value = d.perKg === wanted ? d.cells : wanted ? d.cells / kg : d.cells * kg;
      const stated = doseShown({ least: d.cells, most: d.cells, levels: 1, perKg: d.perKg });
      return { value, stated, converted: d.perKg !== wanted };
    });
    steps.sort((a, b) => a.value - b.value);
    return {
      id: study.ids[0] ?? '',
      name,
      self,
      ...(range.label !== undefined && ranges.length > 1 ? { product: capital(range.label) } : {}),
      steps,
      ...(range.days ? { days: daysShown(range.days) } : {}),
    };
  });
}

/** "This trial (NK010): 2.5 ×10⁹ cells, 5 ×10⁹ cells, 7.5 ×10⁹ cells." */
export function ladderWords(l: Ladder, kg: number): string {
  const name = l.self ? t('plot.thisTrialNamed', [l.name]) : l.name;
  const who = l.product === undefined ? name : t('plots.doses.product', [name, l.product]);
  const told = [...new Set(l.steps.map((s) => s.stated))];
  if (l.days !== undefined) told.push(l.days);
  if (l.steps.some((s) => s.converted)) told.push(t('plot.converted', [kg]));
  return t('plot.ended', [t('plot.named', [who, joined(told)])]);
}
