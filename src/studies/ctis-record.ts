// A record of CTIS (the EU's register) → a Study. Where its fields stand is known from public clients of the same
// interface, not from a description: what is not as expected is named and left out.
import * as z from 'zod/mini';
import { at, type Fields, type RecordReading, studyFromFields, usable } from './api-record';

const text = z.string().check(z.trim(), z.minLength(1));
const list = z.array(z.unknown());

const PART_ONE = 'authorizedApplication.authorizedPartI';
const DETAILS = `${PART_ONE}.trialDetails`;
const INFORMATION = `${DETAILS}.trialInformation`;

/** Where each field stands, and what it must look like there. */
const FIELDS = {
  number: ['ctNumber', z.string().check(z.regex(/^20\d\d-5\d{5}-\d\d-\d\d$/))],
  status: ['ctStatus', z.union([text, z.number()])],
  start: ['startDateEU', text],
  end: ['endDateEU', text],
  fullTitle: [`${DETAILS}.clinicalTrialIdentifiers.fullTitle`, text],
  publicTitle: [`${DETAILS}.clinicalTrialIdentifiers.publicTitle`, text],
  protocolCode: [`${DETAILS}.clinicalTrialIdentifiers.shortTitle`, text],
  nctNumber: [
    `${DETAILS}.clinicalTrialIdentifiers.secondaryIdentifyingNumbers.nctNumber.number`,
    z.string().check(z.regex(/^\s*NCT0\d{7}\s*$/i)),
  ],
  phase: [`${INFORMATION}.trialCategory.trialPhase`, z.union([z.string(), z.number()])],
  objective: [`${INFORMATION}.trialObjective.mainObjective`, text],
  conditions: [`${INFORMATION}.medicalCondition.partIMedicalConditions`, list],
  inclusion: [`${INFORMATION}.eligibilityCriteria.principalInclusionCriteria`, list],
  exclusion: [`${INFORMATION}.eligibilityCriteria.principalExclusionCriteria`, list],
  primary: [`${INFORMATION}.endPoint.primaryEndPoints`, list],
  secondary: [`${INFORMATION}.endPoint.secondaryEndPoints`, list],
  periods: [`${DETAILS}.protocolInformation.studyDesign.periodDetails`, list],
  sponsors: [`${PART_ONE}.sponsors`, list],
  products: [`${PART_ONE}.products`, list],
  countries: ['authorizedApplication.authorizedPartsII', list],
} as const;

type Found = { [K in keyof typeof FIELDS]?: z.infer<(typeof FIELDS)[K][1]> };

/** CTIS' phases by code, as API v2 names them. */
const PHASES: Readonly<Record<string, string[]>> = {
  1: ['PHASE1'],
  2: ['PHASE1'],
  3: ['PHASE1'],
  4: ['PHASE2'],
  5: ['PHASE3'],
  6: ['PHASE4'],
  7: ['PHASE1', 'PHASE2'],
  8: ['PHASE1', 'PHASE2'],
  9: ['PHASE1', 'PHASE2'],
  10: ['PHASE2', 'PHASE3'],
  11: ['PHASE3', 'PHASE4'],
};

/** CTIS' states in words, and API v2's name; the first that fits. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/not authori[sz]ed|revoked|cancel|expired/i, 'WITHDRAWN'],
  [/pending|not started/i, 'NOT_YET_RECRUITING'],
  [/recruitment ended|not recruiting/i, 'ACTIVE_NOT_RECRUITING'],
  [/recruiting/i, 'RECRUITING'],
  [/halted|suspended/i, 'SUSPENDED'],
  [/ended|completed/i, 'COMPLETED'],
];

/** "2025-03-04…" or "04/03/2025" → "2025-03-04". */
function day(date: string | undefined): string | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)/.exec(date ?? '');
  if (iso) return iso[1];
  const european = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(date ?? '');
  return european ? `${european[3]}-${european[2]}-${european[1]}` : undefined;
}

/** "<p>one &amp; two</p>" as some criteria are kept: words and lines. */
const words = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/li|\/div)[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(
      /&(nbsp|lt|gt|amp|quot);/g,
      (_, name: 'nbsp') => ({ nbsp: ' ', lt: '<', gt: '>', amp: '&', quot: '"' })[name],
    )
    .trim();

/**
 * Reads one record of CTIS' public interface. `asOf` is the day of the fetch (YYYY-MM-DD).
 * Undefined where the record has no CTIS number: an unknown number is answered with an empty record.
 */
export function studyFromCtis(record: unknown, asOf: string): RecordReading | undefined {
  const dropped: string[] = [];
  const f: Found = usable(FIELDS, record, dropped);
  if (!f.number) return undefined;

  /** A text of each entry of a list; entries without one are named. */
  const each = (name: keyof Found, path: string): string[] =>
    ((f[name] as unknown[] | undefined) ?? []).flatMap((entry, i) => {
      const value = at(entry, path);
      if (typeof value === 'string' && words(value) !== '') return [words(value)];
      dropped.push(`${FIELDS[name][0]}[${i}]`);
      return [];
    });
  const section = (heading: string, items: readonly string[]) =>
    items.length > 0 ? [`${heading}:\n\n${items.map((item, i) => `${i + 1}. ${item}`).join('\n')}`] : [];
  const criteria = [
    ...section('Inclusion Criteria', each('inclusion', 'principalInclusionCriteria')),
    ...section('Exclusion Criteria', each('exclusion', 'principalExclusionCriteria')),
  ].join('\n\n');
  const status = typeof f.status === 'string' ? STATES.find(([form]) => form.test(String(f.status)))?.[1] : undefined;
  const phases = PHASES[String(f.phase ?? '')];
  const sponsors = (f.sponsors ?? []).flatMap((sponsor) => {
    const contact = ['publicContacts', 'scientificContacts'].map((kind) => at(sponsor, kind)).find(Array.isArray);
    const name = at(contact?.[0], 'organisation.name') ?? at(sponsor, 'organisation.name');
    return typeof name === 'string' ? [{ name, primary: at(sponsor, 'primary') === true }] : [];
  });
  const lead = sponsors.find(({ primary }) => primary) ?? sponsors[0];
  const arms = (f.periods ?? []).flatMap((period) => {
    const details = at(period, 'armDetails');
    return Array.isArray(details) ? details : [];
  });
  const interventions = (f.products ?? []).flatMap((product) => {
    const names = ['productName', 'productDictionaryInfo.prodName', 'productDictionaryInfo.activeSubstanceName']
      .map((path) => at(product, path))
      .filter((name): name is string => typeof name === 'string' && name.trim() !== '');
    return names.length > 0 ? [{ name: names[0], otherNames: names.slice(1) }] : [];
  });
  const fields: Fields = {};
  const put = <K extends keyof Fields>(name: K, value: Fields[K] | undefined) => {
    if (value !== undefined) fields[name] = value;
  };
  const some = <T>(values: T[]) => (values.length > 0 ? values : undefined);
  put('briefTitle', f.publicTitle ?? f.fullTitle);
  put('officialTitle', f.fullTitle);
  put('orgStudyId', f.protocolCode);
  put('overallStatus', status);
  put('phases', phases);
  put('startDate', day(f.start));
  put('completionDate', day(f.end));
  put('leadSponsor', lead?.name);
  put('collaborators', some(sponsors.filter((one) => one !== lead).map(({ name }) => ({ name }))));
  put('briefSummary', f.objective);
  put('conditions', some(each('conditions', 'medicalCondition')));
  put(
    'armGroups',
    some(
      arms.map((arm) => ({ label: String(at(arm, 'title') ?? ''), description: String(at(arm, 'description') ?? '') })),
    ),
  );
  put('interventions', some(interventions));
  put('primaryOutcomes', some(each('primary', 'endPoint').map((measure) => ({ measure }))));
  put('secondaryOutcomes', some(each('secondary', 'endPoint').map((measure) => ({ measure }))));
  put('locations', some(each('countries', 'mscInfo.countryName').map((country) => ({ country }))));
  put('eligibilityCriteria', criteria || undefined);
  return studyFromFields(fields, dropped, {
    ids: [f.number, ...(f.nctNumber ? [f.nctNumber.trim().toUpperCase()] : [])],
    title: 'EU Clinical Trials (CTIS) record',
    url: `https://euclinicaltrials.eu/ctis-public/view/${f.number}`,
    asOf,
  });
}
