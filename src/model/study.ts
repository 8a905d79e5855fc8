// A study as the library knows it: ClinicalTrials.gov API v2's names, each fact with its source and date.
import * as z from 'zod/mini';
import { CriterionKind, StatedResult, StatedThreshold, StatedWindow } from './reading';

/** A value, the key of its source in the study's `sources`, and the day it was true there (YYYY-MM-DD). */
const fact = <T extends z.ZodMiniType>(value: T) =>
  z.object({ value, source: z.string(), asOf: z.optional(z.string()) });
export type Fact<T> = { value: T; source: string; asOf?: string | undefined };

export const Modality = z.enum(['NK', 'CAR-NK', 'CAR-T', 'CAR-Treg', 'TCE', 'antibody', 'other']);
export type Modality = z.infer<typeof Modality>;

export const CellSource = z.enum(['autologous', 'allogeneic', 'cord blood', 'iPSC']);
export type CellSource = z.infer<typeof CellSource>;

/** One dose level. `cells` is cells per infusion, or per kg of body weight where `perKg`. */
export const Dose = z.object({
  label: z.optional(z.string()),
  cells: z.number(),
  perKg: z.boolean(),
  /** Days of infusion as the protocol counts them ([0, 3, 7]), where stated. */
  days: z.optional(z.array(z.number())),
});
export type Dose = z.infer<typeof Dose>;

export const LupusNephritis = z.object({
  rule: z.enum(['allowed', 'required', 'excluded']),
  /** In the project's words ("active lupus nephritis", "own subgroup"). */
  note: z.optional(z.string()),
});
export type LupusNephritis = z.infer<typeof LupusNephritis>;

export const Outcome = z.object({
  type: z.optional(z.enum(['primary', 'secondary', 'other'])),
  measure: z.string(),
  timeFrame: z.optional(z.string()),
  source: z.string(),
});
export type Outcome = z.infer<typeof Outcome>;

export const Source = z.object({
  title: z.string(),
  url: z.optional(z.string()),
  asOf: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

const sourced = { source: z.string(), note: z.optional(z.string()) };

export const Study = z.object({
  /** Schema version of this record. */
  version: z.literal(1),
  /** Registry ids, the NCT number first. */
  ids: z.array(z.string()).check(z.minLength(1)),
  /** What kind of cells the study is filed under in the library. */
  modality: Modality,
  /** "whole record" or how little of the record was seen. */
  completeness: z.string(),
  sources: z.record(z.string(), Source),

  briefTitle: z.optional(fact(z.string())),
  acronym: z.optional(fact(z.string())),
  leadSponsor: z.optional(fact(z.string())),
  collaborators: z.optional(fact(z.array(z.string()))),
  orgStudyId: z.optional(fact(z.string())),
  /** API v2: RECRUITING, NOT_YET_RECRUITING, COMPLETED … */
  overallStatus: z.optional(fact(z.string())),
  /** API v2: EARLY_PHASE1, PHASE1, PHASE2 …; ["NA"]. */
  phases: z.optional(fact(z.array(z.string()))),
  enrollmentCount: z.optional(fact(z.number())),
  /** Whether the count is planned or what was enrolled. */
  enrollmentType: z.optional(fact(z.enum(['ESTIMATED', 'ACTUAL']))),
  conditions: z.optional(fact(z.array(z.string()))),
  interventions: z.optional(fact(z.array(z.string()))),
  countries: z.optional(fact(z.array(z.string()))),
  /** Which sites take part, where more than the countries was seen. */
  sitesNote: z.optional(fact(z.string())),
  /** Design in the project's words (single-arm, open-label, follow-up). */
  designNote: z.optional(fact(z.string())),
  /** What has been published of the study's results, in the project's words. */
  resultsNote: z.optional(fact(z.string())),
  /** YYYY-MM-DD or YYYY-MM, as registered. */
  startDate: z.optional(fact(z.string())),
  completionDate: z.optional(fact(z.string())),
  lastUpdatePostDate: z.optional(fact(z.string())),
  /** Years. */
  minimumAge: z.optional(fact(z.number())),
  maximumAge: z.optional(fact(z.number())),

  agent: z.optional(fact(z.string())),
  targets: z.optional(fact(z.array(z.string()))),
  cellSource: z.optional(fact(z.array(CellSource))),
  doses: z.optional(fact(z.array(Dose))),
  /** What the sources say of the dose where it is more, or less, than numbers. */
  doseNote: z.optional(fact(z.string())),
  lymphodepletion: z.optional(fact(z.string())),
  combination: z.optional(fact(z.string())),
  lupusNephritis: z.optional(fact(LupusNephritis)),

  thresholds: z.array(z.extend(StatedThreshold, sourced)),
  windows: z.array(z.extend(StatedWindow, sourced)),
  /** Tests that must be positive, negative … (ANA positive), where stated. */
  results: z.optional(z.array(z.extend(StatedResult, sourced))),
  /** Conditions that are no number and no period, in the project's words ("at least two earlier treatments"). */
  otherCriteria: z.optional(z.array(z.object({ kind: CriterionKind, text: z.string(), source: z.string() }))),
  outcomes: z.array(Outcome),
  /** Earlier or rival values, oldest first: an upper age that went 65, 70, 75. */
  history: z.array(
    z.object({ field: z.string(), value: z.string(), source: z.string(), asOf: z.optional(z.string()) }),
  ),
});
export type Study = z.infer<typeof Study>;
