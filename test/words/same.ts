// What may read in another language as it reads in English, and why.

/** Names, formats and abbreviations of no language. Words without a small letter ("CSV", "≥") need no entry. */
export const NAMES: readonly string[] = ['Lupus', 'Trial', 'Lens', 'ClinicalTrials.gov', 'Markdown', 'iPSC', 'ISRCTN'];

/** Units' abbreviations, which these languages write as English does. */
export const UNITS: readonly string[] = ['h', 'd', 'kg', 'mg', 'mL', 'ms'];

/** Words that a language has in common with English, letter for letter and in the same sense. */
export const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['Export', 'Limit', 'Limits', 'Lymphodepletion', 'Name', 'Person', 'Phase', 'Sponsor', 'Status', 'Text'],
  fr: [
    'Age',
    'Citation',
    'Condition',
    'Conditions',
    'Dose',
    'Doses',
    'Exclusion',
    'Inclusion',
    'Infection',
    'Phase',
    'Source',
    'Sources',
    'Type',
    'copies',
    'cyclophosphamide',
    'cytokine',
    'lupus',
    'normal',
  ],
  es: ['Animal', 'Error', 'No', 'detectable', 'lupus', 'no', 'normal'],
  zh_CN: [],
  ja: [],
};
