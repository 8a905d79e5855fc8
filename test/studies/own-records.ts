// Study records in API v2's shape, of the project's own making: no real trial stands behind them.

/** A whole record of a made-up CAR-NK trial in lupus. */
export const wholeRecord = {
  protocolSection: {
    identificationModule: {
      nctId: 'NCT09990001',
      nctIdAliases: ['NCT09990901'],
      orgStudyIdInfo: { id: 'LENS-01' },
      secondaryIdInfos: [
        { id: '2026-500001-10-00', type: 'CTIS' },
        { id: 'GRANT-7', type: 'OTHER_GRANT' },
      ],
      organization: { fullName: 'Lens Institute', class: 'OTHER' },
      briefTitle: 'Donor CD19 CAR-NK Cells in Refractory SLE',
      officialTitle: 'An Open Study of Allogeneic CD19 CAR-NK Cells in Refractory Systemic Lupus Erythematosus',
      acronym: 'LENS',
    },
    statusModule: {
      overallStatus: 'RECRUITING',
      startDateStruct: { date: '2026-02', type: 'ACTUAL' },
      completionDateStruct: { date: '2029-05-31', type: 'ESTIMATED' },
      lastUpdatePostDateStruct: { date: '2026-10-01', type: 'ACTUAL' },
    },
    sponsorCollaboratorsModule: {
      leadSponsor: { name: 'Lens Institute', class: 'OTHER' },
      collaborators: [{ name: 'Second Institute', class: 'OTHER' }],
    },
    descriptionModule: { briefSummary: 'Three dose levels are tried one after the other.' },
    conditionsModule: { conditions: ['Systemic Lupus Erythematosus'], keywords: ['CAR-NK'] },
    designModule: {
      studyType: 'INTERVENTIONAL',
      phases: ['PHASE1', 'PHASE2'],
      enrollmentInfo: { count: 24, type: 'ESTIMATED' },
    },
    armsInterventionsModule: {
      armGroups: [
        {
          label: 'All',
          type: 'EXPERIMENTAL',
          description: '3×10\\^8, 1×10\\^9 or 2×10\\^9 CAR-NK cells on days 0, 3 and 7',
        },
      ],
      interventions: [
        { type: 'BIOLOGICAL', name: 'LNS1 cells', description: 'given by vein' },
        { type: 'DRUG', name: 'Fludarabine', description: '25 mg/m2 on days -5, -4 and -3' },
        { type: 'DRUG', name: 'Cyclophosphamide', description: '300 mg/m2 on days -5, -4 and -3' },
      ],
    },
    outcomesModule: {
      primaryOutcomes: [{ measure: 'Dose-limiting toxicity', timeFrame: '28 days' }],
      secondaryOutcomes: [{ measure: 'SRI-4 response', timeFrame: 'Weeks 12 and 24' }, { measure: 'LLDAS' }],
    },
    eligibilityModule: {
      eligibilityCriteria:
        'Inclusion Criteria:\n\n* SLEDAI-2K of at least 8\n* Neutrophils ≥ 1.2 × 10\\^9/L\n\nExclusion Criteria:\n\n* Active lupus nephritis\n* Rituximab within 5 months before screening',
      sex: 'ALL',
      minimumAge: '18 Years',
      maximumAge: '65 Years',
    },
    contactsLocationsModule: {
      locations: [
        { facility: 'One', city: 'Lyon', country: 'France' },
        { facility: 'Two', city: 'Bonn', country: 'Germany' },
        { facility: 'Three', city: 'Lille', country: 'France' },
      ],
    },
  },
  derivedSection: { miscInfoModule: { versionHolder: '2026-11-20' } },
  hasResults: false,
};

/** The same with one thing of each kind gone wrong. */
export const oddRecord = {
  protocolSection: {
    ...wholeRecord.protocolSection,
    identificationModule: { ...wholeRecord.protocolSection.identificationModule, nctId: 'NCT09990002', acronym: 7 },
    statusModule: { ...wholeRecord.protocolSection.statusModule, startDateStruct: { date: 'soon' } },
    designModule: { phases: 'PHASE1', enrollmentInfo: { count: -3, type: 'GUESSED' } },
    armsInterventionsModule: { interventions: [{ type: 'DRUG' }, { type: 'BIOLOGICAL', name: 'CAR-NK cells' }, null] },
    outcomesModule: { primaryOutcomes: [{ measure: '' }, { measure: 'Safety' }], secondaryOutcomes: 'many' },
    eligibilityModule: { eligibilityCriteria: null, minimumAge: '9 Months', maximumAge: 'N/A' },
    contactsLocationsModule: { locations: [{ city: 'Lyon' }, { country: 'France' }] },
  },
};

/** `wholeRecord`'s identification with number `i` of many, and no other id. */
export const numbered = (i: number) => ({
  ...wholeRecord.protocolSection.identificationModule,
  nctId: `NCT0${8_000_000 + i}`,
  nctIdAliases: [],
  secondaryIdInfos: [],
});

/** Many made-up trials, each with a number of its own; their criteria are short, so that reading them is quick. */
export function manyRecords(count: number): (typeof wholeRecord)[] {
  return Array.from({ length: count }, (_, i) => {
    const { protocolSection, ...rest } = wholeRecord;
    return {
      ...rest,
      protocolSection: {
        ...protocolSection,
        identificationModule: numbered(i),
        eligibilityModule: {
          ...protocolSection.eligibilityModule,
          eligibilityCriteria: `Inclusion Criteria:\n\n* SLEDAI-2K ≥ ${6 + (i % 5)}\n\nExclusion Criteria:\n\n* Rituximab within ${1 + (i % 9)} months before screening`,
        },
      },
    };
  });
}

/** A made-up trial in the shape of CTIS' public interface, the same as `wholeRecord`'s. */
export const ctisRecord = {
  ctNumber: '2026-500001-10-00',
  ctStatus: 'Ongoing, recruiting',
  ctPublicStatusCode: 4,
  startDateEU: '2026-03-04T00:00:00',
  authorizedApplication: {
    authorizedPartI: {
      trialDetails: {
        clinicalTrialIdentifiers: {
          fullTitle: 'An Open Study of Allogeneic CD19 CAR-NK Cells in Refractory Systemic Lupus Erythematosus',
          publicTitle: 'Donor CD19 CAR-NK Cells in Refractory SLE',
          shortTitle: 'LENS-01',
          secondaryIdentifyingNumbers: { nctNumber: { number: 'NCT09990001' } },
        },
        trialInformation: {
          trialCategory: { trialPhase: '7' },
          medicalCondition: { partIMedicalConditions: [{ medicalCondition: 'Systemic lupus erythematosus' }] },
          trialObjective: { mainObjective: 'To find a safe dose.' },
          eligibilityCriteria: {
            principalInclusionCriteria: [
              { number: 1, principalInclusionCriteria: 'SLEDAI-2K of at least 8' },
              {
                number: 2,
                principalInclusionCriteria: '<p>Neutrophils ≥ 1.2 × 10^9/L &amp; platelets ≥ 50 × 10^9/L</p>',
              },
            ],
            principalExclusionCriteria: [
              { number: 1, principalExclusionCriteria: 'Rituximab within 5 months before screening' },
            ],
          },
          endPoint: {
            primaryEndPoints: [{ number: 1, endPoint: 'Dose-limiting toxicity' }],
            secondaryEndPoints: [{ number: 1, endPoint: 'SRI-4 response' }],
          },
        },
        protocolInformation: {
          studyDesign: {
            periodDetails: [{ title: 'One', armDetails: [{ title: 'All', description: 'CAR-NK cells' }] }],
          },
        },
      },
      sponsors: [{ primary: true, publicContacts: [{ organisation: { name: 'Lens Institute' } }] }],
      products: [{ productName: 'LNS1 cells', productDictionaryInfo: { activeSubstanceName: 'LNS1' } }],
    },
    authorizedPartsII: [{ mscInfo: { countryName: 'Germany' } }, { mscInfo: { countryName: 'France' } }],
  },
};
