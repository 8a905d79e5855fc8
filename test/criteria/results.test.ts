import { describe, expect, it } from 'vitest';
import { resultsOf } from './say';

describe('results of tests', () => {
  it.each([
    ['Positive for hepatitis B surface antigen (HBsAg)', ['hbsag positive']],
    ['HBsAg positive', ['hbsag positive']],
    ['HBsAg and hepatitis B core antibody are positive', ['anti-hbc positive', 'hbsag positive']],
    ['Positive HIV antibody or positive anti-HCV', ['anti-hcv positive', 'hiv positive']],
    ['HBcAb positive with HBV DNA negative', ['anti-hbc positive', 'hbv-dna negative']],
    // what lets somebody in all the same is no rule of its own: "excluded if undetectable" would be wrong
    ['Hepatitis C antibody positive unless HCV RNA is undetectable', ['anti-hcv positive']],
    ['HBsAg positive, except where HBV DNA is negative', ['hbsag positive']],
    ['Anti-HBc positive; one may take part if HBV DNA is negative', []],
    ['Detectable CMV DNA', ['cmv-dna detectable']],
    ['Negative serum pregnancy test', ['pregnancy negative']],
    [
      'Positive antinuclear antibody (ANA), anti-dsDNA or anti-Smith antibody',
      ['ana positive', 'anti-dsdna positive', 'anti-sm positive'],
    ],
    // each test of the list may have its limit in brackets
    [
      'Positive ANA (titre ≥ 1:80) or anti-dsDNA or anti-Sm antibody',
      ['ana positive', 'anti-dsdna positive', 'anti-sm positive'],
    ],
    ['Positive HBsAg (> 0.05 IU/mL) or anti-HCV', ['anti-hcv positive', 'hbsag positive']],
    ['Positive ANA (≥ 1:80) with anti-dsDNA below 200 IU/mL', ['ana positive']],
    ['Positive ANA (≥ 1:80) or anti-dsDNA above 30 IU/mL', ['ana positive']],
    ['Syphilis serology positive', ['syphilis positive']],
    ['Positive tuberculin skin test', ['tuberculosis positive']],
    ['Positive attitude to the study', []],
  ])('%s', (text, found) => {
    expect(resultsOf(text)).toEqual(found);
  });
});
