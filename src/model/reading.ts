// What the reader says of one trial page. One meaning for the page, the panel and the command line.
import * as z from 'zod/mini';

z.config({ jitless: true }); // no code evaluation: extension pages forbid it

/** FHIR-like comparators, exactly as the text means them; nothing is turned round for exclusion criteria. */
export const Comparator = z.enum(['<', '<=', '>=', '>', '=']);
export type Comparator = z.infer<typeof Comparator>;

export const CriterionKind = z.enum(['inclusion', 'exclusion', 'unknown']);
export type CriterionKind = z.infer<typeof CriterionKind>;

/**
 * What a finding is a part of, where it does not decide alone. Absent where it does, where that is in doubt, and where the
 * criterion's kind is unknown.
 * - `alternatives`: of an inclusion criterion that has several ways to be met ("creatinine ≤ 1.5 × ULN or clearance ≥ 60");
 * - `combination`: of an exclusion criterion that shuts out only where all (or several) of its conditions come together
 *   ("anti-HBc positive with detectable HBV DNA").
 */
export const PartOf = z.enum(['alternatives', 'combination']);
export type PartOf = z.infer<typeof PartOf>;

/** Whether a finding decides alone. */
const part = { partOf: z.optional(PartOf) };

/** Where a finding stands: UTF-16 offsets into its criterion's `text`; `quote` is that slice. */
const place = {
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  /** Why the reader is not sure, in a few plain words ("sign lost"); absent where it is sure. */
  unsure: z.optional(z.string()),
  /** Name of the grammar rule that made the finding; only when asked to explain. */
  rule: z.optional(z.string()),
};

const limit = {
  /** Analyte id of src/terms/analytes.ts, or a slug of the name as written. */
  analyte: z.string(),
  comparator: Comparator,
  value: z.number(),
  /** UCUM, or `[ULN]`, `[LLN]`, `{titer}`, `{score}`; null where the page states none. */
  unit: z.nullable(z.string()),
  /** For whom the limit holds instead of the general one ("Gilbert's syndrome"). */
  exception: z.optional(z.string()),
  ...part,
};

/** A number that decides. */
export const Threshold = z.object({ ...limit, ...place });
export type Threshold = z.infer<typeof Threshold>;

export const ResultValue = z.enum(['positive', 'negative', 'detectable', 'undetectable', 'abnormal', 'normal']);
export type ResultValue = z.infer<typeof ResultValue>;

/** A test that must be, or must not be, positive, negative … */
export const TestResult = z.object({ test: z.string(), result: ResultValue, ...part, ...place });
export type TestResult = z.infer<typeof TestResult>;

export const WindowType = z.enum(['washout', 'lookback', 'stable', 'after', 'test']);
export type WindowType = z.infer<typeof WindowType>;

export const Anchor = z.enum([
  'screening',
  'baseline',
  'consent',
  'enrollment',
  'randomization',
  'leukapheresis',
  'lymphodepletion',
  'infusion',
  'first-dose',
  'last-dose',
  'assessment',
]);
export type Anchor = z.infer<typeof Anchor>;

export const DurationUnit = z.enum(['h', 'd', 'wk', 'mo', 'a']);
export type DurationUnit = z.infer<typeof DurationUnit>;

const period = {
  type: WindowType,
  /** Agent ids of src/terms/agents.ts, or slugs of the names as written. */
  agents: z.array(z.string()),
  value: z.optional(z.number()),
  unit: z.optional(DurationUnit),
  halfLives: z.optional(z.number()),
  whichever: z.optional(z.enum(['longer', 'shorter'])),
  /** Any earlier use decides; then there is no value and no unit. */
  ever: z.optional(z.boolean()),
  anchor: z.nullable(Anchor),
  ...part,
};

/** A period that decides. (Named Window in the domain; `TimeWindow` here, beside the DOM's.) */
export const TimeWindow = z.object({ ...period, ...place });
export type TimeWindow = z.infer<typeof TimeWindow>;

export const Criterion = z.object({
  kind: CriterionKind,
  /** 0 for a top item, 1 for an item below it, … */
  level: z.number(),
  /** As on the page, white space folded, bullet removed. */
  text: z.string(),
  thresholds: z.array(Threshold),
  results: z.array(TestResult),
  windows: z.array(TimeWindow),
});
export type Criterion = z.infer<typeof Criterion>;

/** One thing that a page says of its trial, and its words for it ("Overall status: Recruiting"). */
const stated = <T extends z.ZodMiniType>(value: T) => z.object({ value, words: z.string() });

/** What a page says of its trial beside the criteria, under clear labels; names and codes as in the study model. */
export const PageFacts = z.object({
  overallStatus: z.optional(stated(z.string())),
  phases: z.optional(stated(z.array(z.string()))),
  enrollmentCount: z.optional(stated(z.number())),
  enrollmentType: z.optional(stated(z.enum(['ESTIMATED', 'ACTUAL']))),
  leadSponsor: z.optional(stated(z.string())),
  conditions: z.optional(stated(z.array(z.string()))),
  interventions: z.optional(stated(z.array(z.string()))),
  /** In English, as registries name them. */
  countries: z.optional(stated(z.array(z.string()))),
  /** YYYY-MM-DD or YYYY-MM. */
  startDate: z.optional(stated(z.string())),
  completionDate: z.optional(stated(z.string())),
  lastUpdatePostDate: z.optional(stated(z.string())),
});
export type PageFacts = z.infer<typeof PageFacts>;

export const Reading = z.object({
  file: z.optional(z.string()),
  /** Site adapter's id; "generic"; "text" for plain text. */
  site: z.string(),
  isTrial: z.boolean(),
  /** Registry ids, the page's own trial first. */
  ids: z.array(z.string()),
  title: z.nullable(z.string()),
  criteria: z.array(Criterion),
  /** Absent where the page states none, and for records and plain text. */
  facts: z.optional(PageFacts),
});
export type Reading = z.infer<typeof Reading>;

/** A limit or a period without a place on a page: what a study record in the library carries. */
export const StatedThreshold = z.object({ kind: CriterionKind, ...limit });
export type StatedThreshold = z.infer<typeof StatedThreshold>;
export const StatedResult = z.object({ kind: CriterionKind, test: z.string(), result: ResultValue, ...part });
export type StatedResult = z.infer<typeof StatedResult>;
export const StatedWindow = z.object({ kind: CriterionKind, ...period });
export type StatedWindow = z.infer<typeof StatedWindow>;

/** Names one finding of a reading: which criterion, which list, which entry. */
export const FindingRef = z.object({
  criterion: z.number(),
  list: z.enum(['thresholds', 'results', 'windows']),
  index: z.number(),
});
export type FindingRef = z.infer<typeof FindingRef>;
