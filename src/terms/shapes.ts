// The shapes of the catalogues' rows. A catalogue is data that a clinician can read and extend.

export type AnalyteGroup =
  | 'hematology'
  | 'liver'
  | 'kidney'
  | 'coagulation'
  | 'heart-lung'
  | 'activity'
  | 'serology'
  | 'infection'
  | 'metabolic'
  | 'person'
  | 'dose';

/** One analyte, score or personal attribute that a limit can be on. */
export type Analyte = {
  /** Fixed id (reading's definition), lower case with hyphens. */
  id: string;
  /** What the panel calls it. */
  name: string;
  group: AnalyteGroup;
  /**
   * Ways it is written, in lower case and in the singular. Case, plural, hyphens, slashes and spaces between the words
   * are folded by the matcher ("anti dsdna" finds "Anti-dsDNA"). Chinese and Japanese names stand here too.
   */
  names: readonly string[];
  /** Abbreviations that count only in exactly this case ("PT", "Hb", "plt"). */
  abbr?: readonly string[];
  loinc?: string;
  /** UCUM. `si` = `conventional` × `factor`. Absent for scores and ratios without a second unit. */
  units?: { conventional: string; si: string; factor: number };
  /** The unit that a bare number has ("{score}", "%", "a"); absent where a bare number has none. */
  bareUnit?: string;
  /** Plain sense in a few words for a patient ("a type of white blood cell that fights bacteria"). */
  plain: string;
};

/** One drug, drug class, procedure or product that a washout can be of. */
export type Agent = {
  /** Fixed id where the reading's definition has one, else a slug of the name. */
  id: string;
  /** What the panel calls it. */
  name: string;
  /** As for Analyte: lower case, singular. */
  names: readonly string[];
  abbr?: readonly string[];
  /** The id that a finding carries instead of `id` (rituximab is reported as `b-cell-depletion`). */
  as?: string;
  /** The classes it belongs to, by id ("any biologic, such as belimumab"). */
  classes?: readonly string[];
  atc?: string;
  /** True for a class, under which drugs named as examples disappear. */
  isClass?: boolean;
  plain?: string;
};

/** One event that a period is counted from. */
export type AnchorTerm = { id: string; name: string; names: readonly string[]; abbr?: readonly string[] };

/** One unit of measurement. */
export type Unit = {
  /** UCUM code, or `[ULN]`, `[LLN]`, `{titer}`, `{score}`. */
  ucum: string;
  /** Spellings in normalised text: lower case, µ as "u", no blanks ("10^9/l", "x10^9/l", "g/dl"). */
  spellings: readonly string[];
  /** How it is shown ("×10⁹/L", "mL/min/1.73 m²"). */
  shown: string;
  /** What kind of quantity it measures, and the factor to that kind's base unit. */
  quantity?: string;
  toBase?: number;
};
