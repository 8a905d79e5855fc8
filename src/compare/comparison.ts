// The shape of a comparison: columns of studies, rows of rules in groups. Made by rows.ts; shown by the panel, exported by
// export.ts.
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
  | 'outcome';

/** The groups in the order in which they are shown. */
export const groupNames: readonly (readonly [Group, string])[] = [
  ['study', 'Study'],
  ['treatment', 'Treatment'],
  ['person', 'Who can join'],
  ['activity', 'Disease activity'],
  ['serology', 'Antibodies and other serology'],
  ['blood', 'Blood counts'],
  ['kidney', 'Kidney'],
  ['liver', 'Liver'],
  ['heart-lung', 'Heart and lung'],
  ['coagulation', 'Clotting'],
  ['infection', 'Infection'],
  ['metabolic', 'Metabolism'],
  ['dose', 'Doses of other medicines'],
  ['washout', 'Washouts'],
  ['outcome', 'What is measured'],
];

/** Where a cell's facts come from. */
export type CellSource = { title: string; url?: string; asOf?: string };

/** An earlier or rival value of a cell. */
export type Earlier = { value: string; source: string; asOf?: string };

export type Cell = {
  /** One entry a line; empty where the study states nothing. */
  lines: string[];
  /** Beside the lines: exceptions, the value in another unit, cells at 60 kg. */
  details: string[];
  /** How it stands to this trial's; absent in this trial's own column and where there is no stricter or looser. */
  verdict?: Verdict;
  /** Why, or under what reservation ("as a biologic"). */
  note?: string;
  sources: CellSource[];
  history: Earlier[];
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
