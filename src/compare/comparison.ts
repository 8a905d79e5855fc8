// The shape of a comparison: columns of studies, rows of rules in groups. Made by rows.ts; shown by the panel, exported by
// export.ts.
import type { Anchor, CriterionKind } from '../model/reading';
import type { Key } from '../words/words';
import type { Citation, Sentence } from './cite';
import type { Verdict } from './limits';

export type Group =
  | 'study'
  | 'treatment'
  | 'person'
  | 'activity'
  | 'serology'
  | 'blood'
  | 'kidney'
  | 'liver'
  | 'heart-lung'
  | 'coagulation'
  | 'infection'
  | 'metabolic'
  | 'dose'
  | 'washout'
  | 'lookback'
  | 'stable'
  | 'outcome';

/** The groups in the order in which they are shown, with what heads them. */
export const groupLabels: readonly (readonly [Group, Key])[] = [
  ['study', 'compare.groups.study'],
  ['treatment', 'compare.groups.treatment'],
  ['person', 'compare.groups.person'],
  ['activity', 'compare.groups.activity'],
  ['serology', 'compare.groups.serology'],
  ['blood', 'compare.groups.blood'],
  ['kidney', 'compare.groups.kidney'],
  ['liver', 'compare.groups.liver'],
  ['heart-lung', 'compare.groups.heartLung'],
  ['coagulation', 'compare.groups.coagulation'],
  ['infection', 'compare.groups.infection'],
  ['metabolic', 'compare.groups.metabolic'],
  ['dose', 'compare.groups.dose'],
  ['washout', 'compare.groups.washout'],
  ['lookback', 'compare.groups.lookback'],
  ['stable', 'compare.groups.stable'],
  ['outcome', 'compare.groups.outcome'],
];

/** Where a cell's facts come from. */
export type CellSource = { title: string; url?: string; asOf?: string };

/** An earlier or rival value of a cell. */
export type Earlier = { value: string; source: string; asOf?: string };

/** One value of a cell, in parts: what a spreadsheet can count with. */
export type CellValue = {
  /** "≥", "<" …; absent where the value is no limit. */
  comparator?: string;
  /** Null where the cell says a word instead ("positive", "any earlier use"). */
  value: number | null;
  /** The word, where there is no number. */
  text?: string;
  /** As people write it: "×10⁹/L"; "" for none. */
  unit: string;
  /** The reading's code of the unit; null for none. */
  ucum: string | null;
  /** For whom, or for which product, it holds. */
  of?: string;
  /** Among which criteria it stands; absent where it is no criterion's. */
  kind?: CriterionKind;
  /** As the criterion has it: "excluded above 480 ms". `comparator` says what a participant must keep. */
  asWritten?: string;
  /** Half-lives of a period, beside its length or instead of it, and which of the two counts. */
  halfLives?: number;
  whichever?: 'longer' | 'shorter';
  /** The event before which a period ends; null where none is named, absent where it is no period. */
  anchor?: Anchor | null;
  /** What is said beside this value alone: "any one of the three". */
  note?: string;
};

export type Cell = {
  /** One entry a line; empty where the study states nothing. */
  lines: string[];
  /** What an empty cell says, where "not stated" would be wrong. */
  instead?: string;
  /** Beside the lines: exceptions, the value in another unit, cells at 60 kg. */
  details: string[];
  /** "one of several ways": where some of it does not decide alone; in `details` as well. */
  part?: string;
  /** How it stands to this trial's; absent in this trial's own column and where there is no stricter or looser. */
  verdict?: Verdict;
  /** Why, or under what reservation ("as a biologic"). */
  note?: string;
  sources: CellSource[];
  history: Earlier[];
  /** The lines in parts, where they are numbers; absent for words alone. */
  values?: CellValue[];
  /** The criteria that the cell was read from, where their text is known. */
  sentences?: Sentence[];
};

export type Row = {
  id: string;
  label: string;
  /** The full name, where the label is a short one. */
  title?: string;
  /** One cell a column. */
  cells: Cell[];
  /** Whether any study differs from this trial here. */
  differs: boolean;
};

export type Column = {
  id: string;
  name: string;
  title?: string;
  url?: string;
  /** True for the trial that the others are compared with: always the first. */
  self: boolean;
  citation?: Citation;
};

export type Comparison = {
  columns: Column[];
  groups: { id: Group; label: string; rows: Row[] }[];
};

/** The comparison without the rows in which all studies agree. */
export const onlyDifferences = (comparison: Comparison): Comparison => ({
  ...comparison,
  groups: comparison.groups
    .map((g) => ({ ...g, rows: g.rows.filter((r) => r.differs) }))
    .filter((g) => g.rows.length > 0),
});
