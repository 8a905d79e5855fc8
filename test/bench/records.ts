// Registry records by the thousand, of the project's own making: as long as real ones, and no two alike.
import { numbered, wholeRecord } from '../studies/own-records';
import { sample } from './sample';

const [INCLUSION = '', EXCLUSION = ''] = sample.split('Exclusion Criteria:');
/** The criteria of one list, each with the lines that belong to it. */
const itemsOf = (list: string): string[] => list.split(/\n(?=\* )/).slice(1);
const included = itemsOf(INCLUSION);
const excluded = itemsOf(EXCLUSION);

const TREATMENTS = [
  { title: 'CD19 CAR-NK Cells', name: 'CD19 CAR-NK cells from cord blood', phases: ['PHASE1'] },
  { title: 'Allogeneic NK Cells', name: 'Allogeneic NK cells', phases: ['PHASE1', 'PHASE2'] },
  { title: 'BCMA/CD19 CAR-T Cells', name: 'autologous BCMA/CD19 CAR-T cells', phases: ['PHASE2'] },
  { title: 'iPSC NK Cells with Rituximab', name: 'iPSC-derived NK cells', phases: ['EARLY_PHASE1'] },
  { title: 'a CD3xCD19 T Cell Engager', name: 'CD3xCD19 bispecific antibody', phases: ['PHASE1'] },
] as const;
const DISEASES = [
  'Systemic Lupus Erythematosus',
  'Lupus Nephritis',
  'Refractory Systemic Lupus Erythematosus',
] as const;
const STATUSES = ['RECRUITING', 'NOT_YET_RECRUITING', 'COMPLETED', 'ACTIVE_NOT_RECRUITING'] as const;
const COUNTRIES = ['China', 'United States', 'Germany', 'France', 'Japan'] as const;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** About a third of a list's criteria left out, and the numbers of the others moved a little. */
const varied = (items: readonly string[], i: number): string =>
  items
    .filter((_, at) => (at + i) % 3 > 0)
    .map((item) => item.replace(/(?<=[≥≤=>] ?)\d+(?![\d.])/g, (digits) => String(Number(digits) + (i % 7))))
    .join('\n');

/** The record of a made-up trial: number `i`, the same each time. */
function recordAt(i: number) {
  const { protocolSection, ...rest } = wholeRecord;
  const treatment = pick(TREATMENTS, i);
  const disease = pick(DISEASES, Math.floor(i / 5));
  const title = `${treatment.title} in ${disease}, Study ${i}`;
  return {
    ...rest,
    protocolSection: {
      ...protocolSection,
      identificationModule: {
        ...numbered(i),
        orgStudyIdInfo: { id: `KX-${i}` },
        briefTitle: title,
        officialTitle: `An Open Study of ${title}`,
        acronym: `KX${i}`,
      },
      statusModule: { ...protocolSection.statusModule, overallStatus: pick(STATUSES, Math.floor(i / 3)) },
      conditionsModule: { conditions: [disease], keywords: [treatment.title] },
      designModule: {
        ...protocolSection.designModule,
        phases: treatment.phases,
        enrollmentInfo: { count: 6 + (i % 120), type: 'ESTIMATED' },
      },
      armsInterventionsModule: {
        ...protocolSection.armsInterventionsModule,
        interventions: [
          { type: 'BIOLOGICAL', name: treatment.name, description: `given by vein on days 0, 3 and ${7 + (i % 8)}` },
          ...protocolSection.armsInterventionsModule.interventions.slice(1),
        ],
      },
      eligibilityModule: {
        ...protocolSection.eligibilityModule,
        eligibilityCriteria: `Inclusion Criteria:\n\n${varied(included, i)}\n\nExclusion Criteria:\n\n${varied(excluded, i)}\n`,
      },
      contactsLocationsModule: {
        locations: Array.from({ length: 1 + (i % 6) }, (_, at) => ({
          facility: `Site ${at}`,
          country: pick(COUNTRIES, i + at),
        })),
      },
    },
  };
}

/** Answers a search for studies as API v2 does, with `count` records in pages; made when asked for. */
export function searchPage(count: number, query: URLSearchParams): unknown {
  const size = Number(query.get('pageSize') ?? 10);
  const from = Number(query.get('pageToken') ?? 0);
  const to = Math.min(from + size, count);
  return {
    ...(query.get('countTotal') === 'true' ? { totalCount: count } : {}),
    studies: Array.from({ length: to - from }, (_, i) => recordAt(from + i)),
    ...(to < count ? { nextPageToken: String(to) } : {}),
  };
}
