// The rows of a comparison that are facts of a study's record: one entry a row.
import type { CellSource, Fact, LupusNephritis, Study } from '../model/study';
import {
  assumedWeight,
  dateShown,
  doseAtWeight,
  doseRanges,
  doseShown,
  numberShown,
  phaseShown,
  statusShown,
} from '../plain';
import { type Key, t } from '../words/words';
import type { CellValue, Group } from './comparison';
import { countryShown } from './countries';
import type { Judgement } from './limits';
import { joined, joinedApart } from './words';

type FactField = {
  [K in keyof Study]-?: NonNullable<Study[K]> extends Fact<unknown> ? K : never;
}[keyof Study];

export type Field = {
  id: string;
  group: Group;
  label: Key;
  /** The record's facts that the row shows: their sources and earlier values stand behind the cell. */
  facts: readonly FactField[];
  /** One entry a line; empty where the record says nothing. */
  lines: (s: Study) => readonly string[];
  details?: (s: Study) => readonly string[];
  /** The lines in parts, where they are numbers. */
  values?: (s: Study) => readonly CellValue[];
  /** Where one of two values is stricter; the first is this trial's. */
  compare?: (self: Study, other: Study) => Judgement;
};

const one = (text: string | undefined): readonly string[] => (text ? [text] : []);

/** "day 0", "days 0, 3, 7": when cells are given, as the protocol counts. */
export const daysShown = (days: readonly number[]): string =>
  t(days.length === 1 ? 'compare.day' : 'compare.days', [joined(days.map(String))]);

/** Lupus nephritis: who asks for it or shuts it out lets fewer people in than who allows it. */
function compareNephritis(self: LupusNephritis | undefined, other: LupusNephritis | undefined): Judgement {
  if (!self) return { verdict: other ? 'only-here' : 'not-stated' };
  if (!other) return { verdict: 'not-stated' };
  if (self.rule === other.rule) return { verdict: 'same' };
  if (self.rule === 'allowed') return { verdict: 'stricter' };
  return { verdict: other.rule === 'allowed' ? 'looser' : 'differs' };
}

/** What each kind of treatment is called. */
const modalityKeys: Record<Study['modality'], Key> = {
  NK: 'compare.modality.NK',
  'CAR-NK': 'compare.modality.CAR_NK',
  'CAR-T': 'compare.modality.CAR_T',
  'CAR-Treg': 'compare.modality.CAR_Treg',
  TCE: 'compare.modality.TCE',
  antibody: 'compare.modality.antibody',
  other: 'compare.modality.other',
};

/** "CAR-NK cells", "Antibody"; undefined for a study of which it is not known. */
export const modalityShown = (s: Study): string | undefined =>
  s.modality === 'other' && !s.agent ? undefined : modalityWord(s.modality);

/** "CAR-NK cells" for "CAR-NK". */
export const modalityWord = (modality: Study['modality']): string => t(modalityKeys[modality]);

const cellSourceKeys: Record<CellSource, Key> = {
  autologous: 'compare.cellSource.autologous',
  allogeneic: 'compare.cellSource.allogeneic',
  'cord blood': 'compare.cellSource.cordBlood',
  iPSC: 'compare.cellSource.iPSC',
};

export const fields: readonly Field[] = [
  {
    id: 'status',
    group: 'study',
    label: 'compare.rows.status',
    facts: ['overallStatus'],
    lines: (s) => one(s.overallStatus && statusShown(s.overallStatus.value)),
  },
  {
    id: 'phase',
    group: 'study',
    label: 'compare.rows.phase',
    facts: ['phases'],
    lines: (s) => one(s.phases && phaseShown(s.phases.value)),
  },
  {
    id: 'size',
    group: 'study',
    label: 'compare.rows.size',
    facts: ['enrollmentCount', 'enrollmentType'],
    lines: (s) =>
      one(
        s.enrollmentCount &&
          (s.enrollmentType?.value === 'ACTUAL'
            ? t('compare.enrolled', [s.enrollmentCount.value])
            : numberShown(s.enrollmentCount.value)),
      ),
    values: (s) =>
      s.enrollmentCount ? [{ value: s.enrollmentCount.value, unit: t('compare.units.people'), ucum: '{people}' }] : [],
  },
  {
    id: 'sponsor',
    group: 'study',
    label: 'compare.rows.sponsor',
    facts: ['leadSponsor'],
    lines: (s) => one(s.leadSponsor?.value),
  },
  {
    id: 'countries',
    group: 'study',
    label: 'compare.rows.countries',
    facts: ['countries', 'sitesNote'],
    lines: (s) => one(s.countries && joined(s.countries.value.map(countryShown))),
    details: (s) => one(s.sitesNote?.value),
  },
  {
    id: 'updated',
    group: 'study',
    label: 'compare.rows.updated',
    facts: ['lastUpdatePostDate'],
    lines: (s) => one(s.lastUpdatePostDate && dateShown(s.lastUpdatePostDate.value)),
  },
  {
    id: 'modality',
    group: 'treatment',
    label: 'compare.rows.modality',
    facts: ['agent'],
    lines: (s) => one(modalityShown(s)),
    details: (s) => one(s.agent?.value),
  },
  {
    id: 'target',
    group: 'treatment',
    label: 'compare.rows.target',
    facts: ['targets'],
    lines: (s) => one(s.targets && joined(s.targets.value)),
  },
  {
    id: 'cell-source',
    group: 'treatment',
    label: 'compare.rows.cellSource',
    facts: ['cellSource'],
    lines: (s) => one(s.cellSource && joined(s.cellSource.value.map((c) => t(cellSourceKeys[c])))),
  },
  {
    id: 'dose',
    group: 'treatment',
    label: 'compare.rows.dose',
    facts: ['doses', 'doseNote'],
    lines: (s) => (s.doses ? doseRanges(s.doses.value).map(doseShown) : one(s.doseNote?.value)),
    details: (s) => {
      const ranges = s.doses ? doseRanges(s.doses.value) : [];
      const days = new Set(ranges.flatMap((r) => (r.days && r.days.length > 0 ? [daysShown(r.days)] : [])));
      return [
        ...ranges.map((r) => doseAtWeight(r, assumedWeight)).filter((d) => d !== undefined),
        ...days,
        ...(s.doses ? one(s.doseNote?.value) : []),
      ];
    },
    values: (s) =>
      (s.doses?.value ?? []).map((d) => ({
        value: d.cells,
        unit: t(d.perKg ? 'compare.units.cellsPerKg' : 'compare.units.cells'),
        ucum: d.perKg ? '{cells}/kg' : '{cells}',
        ...(d.label === undefined ? {} : { of: d.label }),
      })),
  },
  {
    id: 'lymphodepletion',
    group: 'treatment',
    label: 'compare.rows.lymphodepletion',
    facts: ['lymphodepletion'],
    lines: (s) => one(s.lymphodepletion?.value),
  },
  {
    id: 'combination',
    group: 'treatment',
    label: 'compare.rows.combination',
    facts: ['combination'],
    lines: (s) => one(s.combination?.value),
  },
  {
    id: 'conditions',
    group: 'person',
    label: 'compare.rows.conditions',
    facts: ['conditions'],
    lines: (s) => one(s.conditions && joinedApart(s.conditions.value)),
  },
  {
    id: 'lupus-nephritis',
    group: 'person',
    label: 'compare.rows.nephritis',
    facts: ['lupusNephritis'],
    lines: (s) => one(s.lupusNephritis && t(`compare.nephritis.${s.lupusNephritis.value.rule}`)),
    details: (s) => one(s.lupusNephritis?.value.note),
    compare: (self, other) => compareNephritis(self.lupusNephritis?.value, other.lupusNephritis?.value),
  },
];
