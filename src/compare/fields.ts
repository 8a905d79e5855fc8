// The rows of a comparison that are facts of a study's record: one entry a row.
import type { Fact, LupusNephritis, Study } from '../model/study';
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
import type { CellValue, Group } from './comparison';
import type { Judgement } from './limits';

type FactField = {
  [K in keyof Study]-?: NonNullable<Study[K]> extends Fact<unknown> ? K : never;
}[keyof Study];

export type Field = {
  id: string;
  group: Group;
  label: string;
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

/** Lupus nephritis: who asks for it or shuts it out lets fewer people in than who allows it. */
function compareNephritis(self: LupusNephritis | undefined, other: LupusNephritis | undefined): Judgement {
  if (!self) return { verdict: other ? 'only-here' : 'not-stated' };
  if (!other) return { verdict: 'not-stated' };
  if (self.rule === other.rule) return { verdict: 'same' };
  if (self.rule === 'allowed') return { verdict: 'stricter' };
  return { verdict: other.rule === 'allowed' ? 'looser' : 'differs' };
}

/** Allogeneic cells, cord blood and iPSC all come from a donor; said only where every product is of that kind. */
export const modalityWords: Record<Study['modality'], string> = {
  NK: 'NK cells',
  'CAR-NK': 'CAR-NK cells',
  'CAR-T': 'CAR-T cells',
  'CAR-Treg': 'CAR-Treg cells',
  TCE: 'T-cell engager',
  antibody: 'Antibody',
  other: 'Other',
};

export const fields: readonly Field[] = [
  {
    id: 'status',
    group: 'study',
    label: 'Status',
    facts: ['overallStatus'],
    lines: (s) => one(s.overallStatus && statusShown(s.overallStatus.value)),
  },
  {
    id: 'phase',
    group: 'study',
    label: 'Phase',
    facts: ['phases'],
    lines: (s) => one(s.phases && phaseShown(s.phases.value)),
  },
  {
    id: 'size',
    group: 'study',
    label: 'Size',
    facts: ['enrollmentCount', 'enrollmentType'],
    lines: (s) =>
      one(
        s.enrollmentCount &&
          `${numberShown(s.enrollmentCount.value)}${s.enrollmentType?.value === 'ACTUAL' ? ' enrolled' : ''}`,
      ),
    values: (s) => (s.enrollmentCount ? [{ value: s.enrollmentCount.value, unit: 'people', ucum: '{people}' }] : []),
  },
  {
    id: 'sponsor',
    group: 'study',
    label: 'Sponsor',
    facts: ['leadSponsor'],
    lines: (s) => one(s.leadSponsor?.value),
  },
  {
    id: 'countries',
    group: 'study',
    label: 'Countries',
    facts: ['countries', 'sitesNote'],
    lines: (s) => one(s.countries?.value.join(', ')),
    details: (s) => one(s.sitesNote?.value),
  },
  {
    id: 'updated',
    group: 'study',
    label: 'Updated',
    facts: ['lastUpdatePostDate'],
    lines: (s) => one(s.lastUpdatePostDate && dateShown(s.lastUpdatePostDate.value)),
  },
  {
    id: 'modality',
    group: 'treatment',
    label: 'Cells',
    facts: ['agent'],
    lines: (s) => (s.modality === 'other' && !s.agent ? [] : [modalityWords[s.modality]]),
    details: (s) => one(s.agent?.value),
  },
  {
    id: 'target',
    group: 'treatment',
    label: 'Target',
    facts: ['targets'],
    lines: (s) => one(s.targets?.value.join(', ')),
  },
  {
    id: 'cell-source',
    group: 'treatment',
    label: 'Cell source',
    facts: ['cellSource'],
    lines: (s) => one(s.cellSource?.value.join(', ')),
  },
  {
    id: 'dose',
    group: 'treatment',
    label: 'Dose',
    facts: ['doses', 'doseNote'],
    lines: (s) => (s.doses ? doseRanges(s.doses.value).map(doseShown) : one(s.doseNote?.value)),
    details: (s) => {
      const ranges = s.doses ? doseRanges(s.doses.value) : [];
      const days = new Set(ranges.map((r) => r.days?.join(', ')).filter((d) => d !== undefined));
      return [
        ...ranges.map((r) => doseAtWeight(r, assumedWeight)).filter((d) => d !== undefined),
        ...[...days].map((d) => `${d.includes(',') ? 'days' : 'day'} ${d}`),
        ...(s.doses ? one(s.doseNote?.value) : []),
      ];
    },
    values: (s) =>
      (s.doses?.value ?? []).map((d) => ({
        value: d.cells,
        unit: d.perKg ? 'cells per kg' : 'cells',
        ucum: d.perKg ? '{cells}/kg' : '{cells}',
        ...(d.label === undefined ? {} : { of: d.label }),
      })),
  },
  {
    id: 'lymphodepletion',
    group: 'treatment',
    label: 'Lymphodepletion',
    facts: ['lymphodepletion'],
    lines: (s) => one(s.lymphodepletion?.value),
  },
  {
    id: 'combination',
    group: 'treatment',
    label: 'Combination',
    facts: ['combination'],
    lines: (s) => one(s.combination?.value),
  },
  {
    id: 'conditions',
    group: 'person',
    label: 'Condition',
    facts: ['conditions'],
    lines: (s) => one(s.conditions?.value.join('; ')),
  },
  {
    id: 'lupus-nephritis',
    group: 'person',
    label: 'Lupus nephritis',
    facts: ['lupusNephritis'],
    lines: (s) => one(s.lupusNephritis?.value.rule),
    details: (s) => one(s.lupusNephritis?.value.note),
    compare: (self, other) => compareNephritis(self.lupusNephritis?.value, other.lupusNephritis?.value),
  },
];
