// What does not decide alone: alternatives in inclusion criteria, combinations in exclusion criteria. Own words.
import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read';

/** The names of findings with a mark, sorted; a plain one has none. */
function marked(text: string, part?: 'alternatives' | 'combination'): string[] {
  return readCriteria(text)
    .flatMap((c) => [
      ...c.thresholds.map((x) => [x.analyte, x.partOf] as const),
      ...c.results.map((x) => [x.test, x.partOf] as const),
      ...c.windows.map((x) => [x.type, x.partOf] as const),
    ])
    .filter(([, p]) => (part ? p === part : p !== undefined))
    .map(([name]) => name)
    .sort();
}
const inclusion = (...items: string[]) => `Inclusion Criteria:\n\n${items.map((i) => `* ${i}`).join('\n')}`;
const exclusion = (...items: string[]) => `Exclusion Criteria:\n\n${items.map((i) => `* ${i}`).join('\n')}`;

describe('alternatives in one inclusion criterion', () => {
  it.each([
    ['ANA or anti-dsDNA or anti-Sm positive', ['ana', 'anti-dsdna', 'anti-sm']],
    ['Positive ANA, anti-dsDNA or anti-Sm antibodies', ['ana', 'anti-dsdna', 'anti-sm']],
    ['ANA titer ≥ 1:80 or positive anti-dsDNA', ['ana', 'anti-dsdna']],
    ['ANA and/or anti-dsDNA and/or anti-Sm positive', ['ana', 'anti-dsdna', 'anti-sm']],
    ['Positive for ANA and/or anti-Sm at screening', ['ana', 'anti-sm']],
    ['RF positive and / or anti-CCP positive', ['anti-ccp', 'rf']],
    ['ANA ≥ 1:160 and/or anti-dsDNA ≥ 30 IU/mL', ['ana', 'anti-dsdna']],
    ['Positive ANA (titre ≥ 1:80) or anti-dsDNA or anti-Sm antibody', ['ana', 'ana', 'anti-dsdna', 'anti-sm']],
    ['Positive ANA (≥ 1:80) and/or anti-dsDNA above the ULN', ['ana', 'ana', 'anti-dsdna']],
    ['UPCR ≥ 1 g/g and/or urine protein ≥ 1 g/24 h', ['upcr', 'urine-protein-24h']],
    ['Serum creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min', ['crcl', 'creatinine']],
    ['Serum creatinine ≤ 1.5 × ULN (measured locally), or CrCl ≥ 60 mL/min (Cockcroft-Gault)', ['crcl', 'creatinine']],
    ['Kidneys: creatinine ≤ 2 mg/dL; or eGFR > 45 mL/min/1.73 m2', ['creatinine', 'egfr']],
    ['At least 1 BILAG A score or at least 2 BILAG B scores', ['bilag-a', 'bilag-b']],
    ['INR ≤ 1.5 or PT ≤ 1.5 × ULN unless on anticoagulants', ['inr', 'pt']],
    ['INR or PT ≤ 1.5 × ULN', ['inr', 'pt']],
    ['UPCR ≥ 1 g/g or active urinary sediment', ['upcr']],
    ['Biopsy-proven class III nephritis or UPCR ≥ 1 g/g', ['upcr']],
    ['UPCR ≥ 1 mg/mg or urine protein ≥ 1 g/24 h', ['upcr', 'urine-protein-24h']],
    [
      'LVEF ≥ 45 %, hemoglobin ≥ 8 g/dL, creatinine ≤ 1.5 × ULN or CrCl ≥ 50 mL/min, albumin ≥ 3 g/dL',
      ['crcl', 'creatinine'],
    ],
    ['Negative anti-HCV, or positive anti-HCV followed by negative HCV RNA', ['anti-hcv', 'anti-hcv', 'hcv-rna']],
    [
      'Total bilirubin ≤ 1.5 × ULN or direct bilirubin ≤ ULN for subjects with total bilirubin > 1.5 × ULN',
      ['bilirubin-direct', 'bilirubin-total', 'bilirubin-total'],
    ],
    [
      'At least one of the following: (1) UPCR ≥ 1 g/g; (2) eGFR < 60 mL/min; (3) anti-dsDNA positive',
      ['anti-dsdna', 'egfr', 'upcr'],
    ],
    ['血清肌酐≤1.5×ULN或肌酐清除率≥60 mL/min', ['crcl', 'creatinine']],
  ])('%s', (text, names) => {
    expect(marked(inclusion(text))).toEqual(names);
    expect(marked(inclusion(text), 'alternatives')).toEqual(names);
  });

  it.each([
    ['18 years or older, ECOG 0 or 1'],
    ['Male or female, 18 to 65 years old, BMI ≥ 18 kg/m2'],
    ['Hemoglobin greater than or equal to 8 g/dL'],
    ['ALT or AST ≤ 3 × ULN'],
    ['ALT ≤ 3 × ULN or AST ≤ 3 × ULN'],
    ['PT or APTT ≤ 1.5 × ULN'],
    ['Creatinine ≤ 1.5 mg/dL or ≤ 133 µmol/L'],
    ['Hemoglobin ≥ 9 g/dL (or ≥ 90 g/L)'],
    ['Hemoglobin ≥ 10 g/dL for women or ≥ 11 g/dL for men'],
    ["Total bilirubin ≤ 1.5 × ULN or ≤ 3 × ULN with Gilbert's syndrome"],
    ['AST and/or ALT ≤ 2.5 × ULN'],
    ['Platelets ≥ 50 × 10^9/L and/or hemoglobin ≥ 8 g/dL'],
    ['Negative for HBsAg and/or anti-HCV'],
    ['Positive ANA (≥ 1:80) and positive anti-dsDNA'],
    ['SLEDAI-2K ≥ 8 and clinical SLEDAI ≥ 4'],
    ['Negative HBsAg, anti-HCV or HIV test'],
    ['LVEF ≥ 45 % by echocardiography or MUGA and QTc ≤ 480 ms'],
    ['Platelets ≥ 50 × 10^9/L without transfusion or growth factors, hemoglobin ≥ 8 g/dL'],
    ['Prednisone ≤ 20 mg/day or equivalent'],
    ['Meets all of the following: ANC ≥ 1 × 10^9/L, platelets ≥ 50 × 10^9/L'],
    ['Must not have any of the following: SBP > 160 mmHg, QTc > 480 ms'],
  ])('nothing in: %s', (text) => {
    expect(marked(inclusion(text))).toEqual([]);
  });

  it('says nothing where the kind is not known', () => {
    expect(marked('Serum creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min')).toEqual([]);
  });

  it('does not mark agents of which each must be over', () => {
    expect(marked(inclusion('No rituximab or belimumab within 6 months before screening'))).toEqual([]);
  });
});

describe('sub-items', () => {
  const list = (head: string) =>
    `Inclusion Criteria:\n\n* ${head}\n\n  * Anti-dsDNA positive\n  * C3 < 0.9 g/L\n  * ANA ≥ 1:80\n* LVEF ≥ 50 %`;
  it.each([
    'At least two of the following:',
    'One of the following:',
    'Meets any of the following criteria at screening:',
    'Serologically active disease, defined by either of the following:',
    'One or more of the following:',
  ])('%s', (head) => expect(marked(list(head), 'alternatives')).toEqual(['ana', 'anti-dsdna', 'c3']));

  it.each([
    'All of the following:',
    'Must not have any of the following:',
    'Adequate organ function as defined below:',
    'No evidence of any of the following:',
  ])('nothing below: %s', (head) => expect(marked(list(head))).toEqual([]));

  it('marks items that end in "or"', () => {
    expect(marked(inclusion('SLEDAI-2K ≥ 8; or', 'BILAG A ≥ 1', 'LVEF ≥ 50 %'), 'alternatives')).toEqual([
      'bilag-a',
      'sledai',
    ]);
  });

  it.each([
    ['Two or more of the following:', ['c3', 'ggt', 'lookback']],
    ['All of the following:', ['c3', 'ggt', 'lookback']],
    ['Any of the following:', []],
    ['At least one of the following:', []],
    ['Cancer, unless all of the following are met:', []],
  ])('exclusion: %s', (head, names) => {
    const text = `Exclusion Criteria:\n\n* ${head}\n\n  * GGT > 5 × ULN\n  * C3 < 0.5 g/L\n  * Stroke within 6 months before screening\n* QTc > 480 ms`;
    expect(marked(text, 'combination')).toEqual(names);
    expect(marked(text)).toEqual(names);
  });
});

describe('combinations in one exclusion criterion', () => {
  it.each([
    ['HBcAb positive with HBV DNA detectable', ['anti-hbc', 'hbv-dna']],
    ['HBsAg positive, and HBV DNA ≥ 1000 copies/mL', ['hbsag', 'hbv-dna']],
    ['HBsAg positive; HBcAb positive and HBV DNA above the detection limit', ['anti-hbc', 'hbv-dna']],
    ['HBsAg positive, or HBcAb positive with detectable HBV DNA', ['anti-hbc', 'hbv-dna']],
    ['HBsAg or HBcAb positive and HBV DNA ≥ 500 copies/mL; HIV antibody positive', ['anti-hbc', 'hbsag', 'hbv-dna']],
    ['Positive anti-HCV with detectable HCV RNA', ['anti-hcv', 'hcv-rna']],
    ['Positive anti-HCV, unless HCV RNA is negative', ['anti-hcv']],
    ['Anti-HCV antibody positive. Participants with antibodies are eligible if HCV RNA is undetectable.', ['anti-hcv']],
    ['(ALT or AST > 3 × ULN) and (bilirubin > 2 × ULN or INR > 1.5)', ['alt', 'ast', 'bilirubin-total', 'inr']],
    ['ALT > 3 × ULN combined with total bilirubin > 2 × ULN', ['alt', 'bilirubin-total']],
    ['Creatinine > 1.5 × ULN accompanied by UPCR > 3 g/g', ['creatinine', 'upcr']],
    ['HIV positive with CD4 < 350 cells/µL', ['cd4', 'hiv']],
    ['Two or more of the following: GGT > 5 × ULN, ALP > 5 × ULN', ['alp', 'ggt']],
    ['HBsAg阳性且HBV DNA≥1000 copies/mL', ['hbsag', 'hbv-dna']],
  ])('%s', (text, names) => {
    expect(marked(exclusion(text), 'combination')).toEqual(names);
    expect(marked(exclusion(text))).toEqual(names);
  });

  it.each([
    ['ANC < 1 × 10^9/L, platelets < 50 × 10^9/L, and Hb < 8 g/dL'],
    ['ALT and AST > 3 × ULN'],
    ['ALT > 3 × ULN and total bilirubin > 1.5 × ULN'],
    ['ALT > 3 × ULN or bilirubin > 2 × ULN'],
    ['Systolic blood pressure > 160 mmHg and diastolic blood pressure > 100 mmHg'],
    ['Positive for HBsAg, anti-HCV, and HIV'],
    ['HBsAg positive and/or detectable HBV DNA'],
    ['HBsAg positive or HBV DNA detectable'],
    ['Anti-HCV positive or HCV RNA detectable: not eligible'],
    ['HBsAg positive, anti-HCV positive, and HBV DNA detectable'],
    ['FEV1 < 80 %, with or without controller medication'],
    ['Rituximab or belimumab within 6 months before screening'],
    ['NYHA class III or IV'],
  ])('nothing in: %s', (text) => {
    expect(marked(exclusion(text))).toEqual([]);
  });
});
