import { describe, expect, test } from 'vitest';
import { headingOf, runInEnd, runInHeadings } from '../../src/sites/headings';

const CASES: Record<string, readonly string[]> = {
  inclusion: [
    'Inclusion Criteria',
    'Inclusion Criteria:',
    'INCLUSION CRITERIA',
    '-INCLUSION CRITERIA:',
    '* INCLUSION CRITERIA:',
    '## Inclusion Criteria',
    '**Inclusion criteria:**',
    'Inclusion Criteria：',
    '1.2. Inclusion criteria: Substudy 4',
    'Key Inclusion Criteria:',
    'Inclusion',
    'Daughter of Cancer Survivor Inclusion Criteria:',
    'Additional Inclusion Criteria for Sub-Study A Phase 1b &2:',
    'Principal inclusion criteria',
    'Participant inclusion criteria',
    'You can join if…',
    'Inclusion criteria :',
    '纳入标准：',
    '選択基準/Key inclusion criteria',
    '主たる選択基準 / Inclusion Criteria',
    '纳入标准 Inclusion criteria',
    '대상자 포함기준',
    'Einschlusskriterien',
  ],
  exclusion: [
    'Exclusion Criteria',
    'Key Exclusion Criteria with:',
    'Exclusion criteria (healthy control group)',
    'You CAN’T join if…',
    "You CAN'T join if...",
    '排除标准',
    '除外基準/Key exclusion criteria',
    '主たる除外基準',
    '대상자 제외기준',
    'Exclusion',
  ],
  eligibility: [
    'Eligibility Criteria',
    'Eligibility',
    'Inclusion and exclusion criteria',
    'Inclusion/Exclusion Criteria:',
    'Who is eligible?',
  ],
  other: [
    'Minimum Eligible Age',
    'Study Design',
    'Contacts and Locations',
    'Primary outcome(s)',
    'Secondary Outcome Measures',
    'Sponsors',
    'Connect with a study center',
    'Not the study for you?',
    'Accepts Healthy Volunteers',
  ],
  related: ['More Related Trials', 'Similar studies', 'Related Clinical Trials', 'You may also like'],
};

describe('headings', () => {
  for (const [heading, lines] of Object.entries(CASES))
    for (const line of lines) test(`"${line}" is ${heading}`, () => expect(headingOf(line)).toBe(heading));

  for (const line of [
    'Inclusion in another clinical trial',
    'Exclusion criteria will be assessed at screening by the investigator',
    'Other protocol-defined inclusion/exclusion criteria may apply',
    'Patients must satisfy all inclusion criteria before they are enrolled',
    'Platelets ≥ 50 × 10^9/L',
    'Inclusion of women is planned',
    'Age 18 to 65 years',
    'Note: See exclusion criterion #11 for limits on emollients',
    'Results of the tuberculosis test must be negative',
    'Sex hormones within 4 weeks',
    'Active infection',
  ])
    test(`"${line}" is no heading`, () => expect(headingOf(line)).toBeNull());
});

test('headings inside running text', () => {
  const line =
    'Criteria: Inclusion Criteria: 1. Age 18 or more. Exclusion Criteria: 1. Dialysis. Minimum Age: 18 Years';
  expect(runInHeadings(line).map(({ at, kind }) => [line.slice(at, at + 19), kind])).toEqual([
    ['Inclusion Criteria:', 'inclusion'],
    ['Exclusion Criteria:', 'exclusion'],
  ]);
  const kinds = (text: string) => runInHeadings(text).map(({ kind }) => kind);
  expect(kinds('Criteria: Inclusion Criteria for All Parts 1. Age. Exclusion Criteria Any of these: dialysis')).toEqual(
    ['inclusion', 'exclusion'],
  );
  expect(kinds('Inclusion criteria. 1. Age 18 - Exclusion criteria - Dialysis')).toEqual(['inclusion', 'exclusion']);
  expect(kinds('Patients who meet the exclusion criteria: none. All of the Inclusion Criteria of Part A')).toEqual([]);
  expect(line.slice(runInEnd(line))).toBe('Minimum Age: 18 Years');
  expect(runInEnd('minimum age of 18')).toBe(17);
});
