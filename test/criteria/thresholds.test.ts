// What counts as a limit, kind by kind. The sentences are the project's own.
import { describe, expect, it } from 'vitest';
import { readCriteria } from '../../src/criteria/read';
import { thresholdsOf } from './say';

/** Kind of phrase → sentences → findings, sorted. */
const KINDS: Record<string, [text: string, ...found: string[]][]> = {
  'said once for two groups or two bounds': [
    ['QTcF > 450 ms in men and 470 ms in women', 'qtc > 450 ms', 'qtc > 470 ms'],
    ['QTcF above 450 msec (males) or 470 msec (females)', 'qtc > 450 ms', 'qtc > 470 ms'],
    ['Haemoglobin < 11.5 g/dL in males and 10.0 in females', 'hemoglobin < 10 g/dL', 'hemoglobin < 11.5 g/dL'],
    ['Haemoglobin below 115 g/L for men or < 100 for women', 'hemoglobin < 100 g/L', 'hemoglobin < 115 g/L'],
    ['Creatinine ≤ 1.5 mg/dL (men), 1.3 mg/dL (women)', 'creatinine <= 1.3 mg/dL', 'creatinine <= 1.5 mg/dL'],
    ['Serum IgE ≥ 30 IU/mL and ≤ 700', 'ige <= 700 [IU]/mL', 'ige >= 30 [IU]/mL'],
    ['At least 45 kg for women and at least 50 kg for men', 'weight >= 45 kg', 'weight >= 50 kg'],
    ['Platelets ≥ 75 × 10^9/L, 14 days apart', 'platelets >= 75 10*9/L'],
  ],
  'shares of what is predicted': [
    ['FEV1 < 75% of predicted normal', 'fev1 < 75 %'],
    ['DLCO of at least 55 % of the predicted normal values', 'dlco >= 55 %'],
    ['FVC ≥ 60 % of normal', 'fvc >= 60 %'],
    ['FEV1, with LABA withheld for 12 hours, of ≥ 65 % of the predicted value', 'fev1 >= 65 %'],
    ['Albumin below 80 % of the lower limit of normal', 'albumin < 0.8 [LLN]'],
  ],
  'changes in two units': [
    ['Rise in FEV1 of at least 12 % and at least 200 mL', 'fev1-increase >= 12 %', 'fev1-increase >= 200 mL'],
    [
      'Improvement of at least 10% of predicted FEV1 and at least 150 mL after albuterol',
      'fev1-increase >= 10 %',
      'fev1-increase >= 150 mL',
    ],
    ['FEV1 reversibility at the first visit reaches 12 %', 'fev1-reversibility >= 12 %'],
    ['FEV1 > 1.2 L and at least 60 % predicted', 'fev1 > 1.2 L', 'fev1 >= 60 %'],
    ['Albuterol 200 mL after FEV1'],
  ],
  'a known name beside an unknown one': [
    ['PEF or PXF7 < 80 % predicted', 'pef < 80 %'],
    ['VEF1 less than 70 %', 'fev1 < 70 %'],
    ['Platelets ≥ 50 × 10^9/L and KL6 level < 500 U/mL', 'platelets >= 50 10*9/L'],
    ['Killing of B7-H3, MUC1, HER2 or AXL targets of at least 20 %'],
  ],
  'names and units by other letters': [
    ['IgE between 30 and 1300 UI/mL', 'ige <= 1300 [IU]/mL', 'ige >= 30 [IU]/mL'],
    ['A minimum VAF of 2 %', 'vaf >= 2 %'],
    ['Variant allele frequency of at least 5%', 'vaf >= 5 %'],
  ],
  'so many points of a maximum': [
    ['Asthma not controlled (ACT < 20/25)', 'asthma-control-test < 20 {score}'],
    ['MMSE ≥ 24/30', 'mmse >= 24 {score}'],
    ['Blood pressure ≥ 160/100', 'dbp >= 100 mm[Hg]', 'sbp >= 160 mm[Hg]'],
  ],
  'a dose of steroids by its equivalent': [
    ['Steroids exceeding the equivalent of 0.4 mg/kg/day of prednisolone', 'glucocorticoid-dose > 0.4 mg/kg/d'],
    ['A weight by which the dose would be greater than 700 mg'],
  ],
  'counts of what a score was read on': [
    ['UAS ≥ 4 on at least one of the screening days', 'uas >= 4 {score}'],
    ['NCS > 1 with at least 2 of the following symptoms', 'nasal-congestion-score > 1 {score}'],
  ],
  'a second limb in another unit': [
    ['HBV DNA > 2000 IU/mL or 104 copies/mL', 'hbv-dna > 10000 {copies}/mL', 'hbv-dna > 2000 [IU]/mL'],
    ['HCV RNA ≥ 25 IU/mL (or 103 copies/mL)', 'hcv-rna >= 1000 {copies}/mL', 'hcv-rna >= 25 [IU]/mL'],
    ['HBV DNA exceeds the lower limit of quantitation (LLOQ) or 1000 copies/mL', 'hbv-dna > 1000 {copies}/mL'],
    ['HBV DNA < 500 copies/mL, 104 patients', 'hbv-dna < 500 {copies}/mL'],
  ],
  'units cut short, words within the unit': [
    ['Platelet count ≥ 80 x 109 /', 'platelets >= 80 10*9/L'],
    ['Gestational age ≥ 34 completed weeks', 'gestational-age >= 34 wk'],
    ['A maximum dexamethasone dose of 2 mg/m2/day', 'glucocorticoid-dose <= 2 mg/m2/d'],
  ],
  'the nearest name is not always the owner': [
    ['Histamine release of peripheral blood basophils to mite allergen ≥ 10 %', 'histamine-release >= 10 %'],
    [
      'A positive skin test (mean wheal 3 mm or more), and a positive CAP-RAST to dust > 0.7 kU/L',
      'specific-ige > 0.7 kU/L',
      'wheal >= 3 mm',
    ],
    ['RAST test with class >= 3 against grass', 'specific-ige >= 3 {score}'],
    [
      'At least 50 by Lansky scale (in children) or ≥ 60 percent (%) Karnofsky scale',
      'karnofsky >= 60 {score}',
      'lansky >= 50 {score}',
    ],
    ['An increase of at least 12 % over baseline FEV1', 'fev1-increase >= 12 %'],
    ['An archival tissue sample that is ≤ 6 months old'],
    ['UAS7 ≥ 16 and HSS7 ≥ 8', 'hss7 >= 8 {score}', 'uas7 >= 16 {score}'],
    ['Fitzpatrick skin type IV or higher', 'fitzpatrick >= 4 {score}'],
    ['PC20 methacholine less than or equal 8 mg/mL', 'pc20 <= 8 mg/mL'],
    ['Protein level of at least 20 g/L of serum albumin', 'albumin >= 20 g/L'],
  ],
  'signs printed by their names': [
    ['Lansky score \\&gt;= 70', 'lansky >= 70 {score}'],
    ['ALT &lt; 4 x ULN; platelets &ge; 80 x 10^9/L', 'alt < 4 [ULN]', 'platelets >= 80 10*9/L'],
    ['ANC &amp;le; 0.5 x 10^9/L', 'neutrophils <= 0.5 10*9/L'],
    ['Haemoglobin &#8805; 9&nbsp;g/dL', 'hemoglobin >= 9 g/dL'],
    ['R&D; Q&A; &foo; 5 mg'],
  ],
  'scores that no catalogue has': [
    [
      'Mean night-time wheeze score of > 0 and ≤ 0.5',
      'night-time-wheeze-score <= 0.5 {score}',
      'night-time-wheeze-score > 0 {score}',
    ],
    ['A weekly itch score (morning and evening) of at least 4', 'weekly-itch-score >= 4 {score}'],
  ],
  'scores by class, and the part of a score that counts': [
    ['IGA of 2 or 3 at baseline', 'iga-score <= 3 {score}', 'iga-score >= 2 {score}'],
    ['IGA ≥ 3', 'iga-score >= 3 {score}'],
    ['Modified Rankin scale 0-2', 'mrs-rankin <= 2 {score}'],
    ['Specific IgE class ≥ 2', 'specific-ige >= 2 {score}'],
    ['SLEDAI-2K ≥ 6, of which ≥ 4 points are clinical', 'clinical-sledai >= 4 {score}', 'sledai >= 6 {score}'],
    ['SLEDAI-2K ≥ 8 with at least 4 clinical points', 'clinical-sledai >= 4 {score}', 'sledai >= 8 {score}'],
  ],
  'a name apart from its value': [
    ['FEV1, no reliever taken for at least 6 hours, of ≥ 70 % of the predicted value', 'fev1 >= 70 %'],
    ['A positive (≥ 3 mm larger than the control) skin prick test', 'wheal >= 3 mm'],
    ['ALT > 5 × ULN; XYQ < 50 %', 'alt > 5 [ULN]'],
    ['Aged ≥ 18 years (follow the local rule where the legal age of consent is > 19 years)', 'age >= 18 a'],
  ],
  'units in words': [
    ['Body mass index between 18 and 32 kilogram per square metre', 'bmi <= 32 kg/m2', 'bmi >= 18 kg/m2'],
    ['Specific IgE > 0.35 kallikrein units/L', 'specific-ige > 0.35 kU/L'],
  ],
  'comparators in signs': [
    ['Platelets ≥ 75 × 10^9/L', 'platelets >= 75 10*9/L'],
    ['Platelets >= 75 x 10^9/L', 'platelets >= 75 10*9/L'],
    ['Platelets => 75 x 10^9/L', 'platelets >= 75 10*9/L'],
    ['Platelets \\>/= 75 x 10\\^9/L', 'platelets >= 75 10*9/L'],
    ['Platelets > or = 75 x 10^9/L', 'platelets >= 75 10*9/L'],
    ['Platelets > or equal to 75 x 10^9/L', 'platelets >= 75 10*9/L'],
    ['Serum creatinine =< 2 mg/dL', 'creatinine <= 2 mg/dL'],
    ['Serum creatinine ≦ 2 mg/dL', 'creatinine <= 2 mg/dL'],
    ['Serum creatinine＜2 mg/dL', 'creatinine < 2 mg/dL'],
    ['Serum creatinine \\<2 mg/dL', 'creatinine < 2 mg/dL'],
  ],
  'comparators in words': [
    ['Haemoglobin of at least 8 g/dL', 'hemoglobin >= 8 g/dL'],
    ['Haemoglobin no less than 80 g/L', 'hemoglobin >= 80 g/L'],
    ['A minimum haemoglobin of 8 g/dL', 'hemoglobin >= 8 g/dL'],
    ['Haemoglobin must not be lower than 8 g/dL', 'hemoglobin >= 8 g/dL'],
    ['Haemoglobin 8 g/dL or greater', 'hemoglobin >= 8 g/dL'],
    ['Haemoglobin greater than or equal to 8.0 g/dL', 'hemoglobin >= 8 g/dL'],
    ['Haemoglobin equal to or greater than 8.0 g/dL', 'hemoglobin >= 8 g/dL'],
    ['Total bilirubin must not exceed 3 × ULN', 'bilirubin-total <= 3 [ULN]'],
    ['Total bilirubin no more than 2 mg/dL', 'bilirubin-total <= 2 mg/dL'],
    ['Total bilirubin not higher than 34 µmol/L', 'bilirubin-total <= 34 umol/L'],
    ['Total bilirubin up to 2 mg/dL', 'bilirubin-total <= 2 mg/dL'],
    ['Creatinine exceeding 1.5 mg/dL', 'creatinine > 1.5 mg/dL'],
    ['Creatinine over 133 µmol/L', 'creatinine > 133 umol/L'],
    ['Platelet count below 50,000/mm3', 'platelets < 50000 /mm3'],
    ['Platelet count under 50 000/mm³', 'platelets < 50000 /mm3'],
    ['Platelet count of fewer than 50,000 per microliter', 'platelets < 50000 /uL'],
    ['Platelets 100,000/µL or less', 'platelets <= 100000 /uL'],
  ],
  'several names, one comparator': [
    ['ALT and AST ≤ 3 × ULN', 'alt <= 3 [ULN]', 'ast <= 3 [ULN]'],
    ['AST/ALT > 5 x ULN', 'alt > 5 [ULN]', 'ast > 5 [ULN]'],
    [
      'Alanine aminotransferase (ALT), aspartate aminotransferase (AST) and alkaline phosphatase ≤ 2.5 × ULN',
      'alp <= 2.5 [ULN]',
      'alt <= 2.5 [ULN]',
      'ast <= 2.5 [ULN]',
    ],
    ['Transaminases more than three times the upper limit of normal', 'alt > 3 [ULN]', 'ast > 3 [ULN]'],
    ['INR or aPTT ≤ 1.5 × ULN', 'aptt <= 1.5 [ULN]', 'inr <= 1.5 [ULN]'],
  ],
  'several limits in one sentence': [
    [
      'ANC ≥ 1.0 × 10^9/L, platelets ≥ 50 × 10^9/L, haemoglobin ≥ 80 g/L',
      'hemoglobin >= 80 g/L',
      'neutrophils >= 1 10*9/L',
      'platelets >= 50 10*9/L',
    ],
    [
      'WBC <2,500/mm³; neutrophils <1,000/mm³; platelets <75,000/mm³',
      'leukocytes < 2500 /mm3',
      'neutrophils < 1000 /mm3',
      'platelets < 75000 /mm3',
    ],
    [
      'Serum creatinine ≤ 1.5 × ULN, or creatinine clearance ≥ 60 mL/min',
      'creatinine <= 1.5 [ULN]',
      'crcl >= 60 mL/min',
    ],
    ['Resting heart rate < 50 or > 100 beats/min', 'heart-rate < 50 /min', 'heart-rate > 100 /min'],
  ],
  ranges: [
    ['Age 18 to 70 years', 'age <= 70 a', 'age >= 18 a'],
    ['Aged between 18 (inclusive) and 65 years', 'age <= 65 a', 'age >= 18 a'],
    ['18-75 years old, male or female', 'age <= 75 a', 'age >= 18 a'],
    ['Men and women, 18 to 60 years of age', 'age <= 60 a', 'age >= 18 a'],
    ['Age ≥ 18 and ≤ 65 years', 'age <= 65 a', 'age >= 18 a'],
    ['At least 18 years old and no older than 70 years', 'age <= 70 a', 'age >= 18 a'],
    ['Adults 18 years of age or older', 'age >= 18 a'],
    ['Participants under 18 years', 'age < 18 a'],
    ['BMI between 18 and 32 kg/m2', 'bmi <= 32 kg/m2', 'bmi >= 18 kg/m2'],
    ['SLEDAI-2K score of 6 to 12', 'sledai <= 12 {score}', 'sledai >= 6 {score}'],
    ['Bilirubin 1.5–3 × ULN', 'bilirubin-total <= 3 [ULN]', 'bilirubin-total >= 1.5 [ULN]'],
    ['Body weight from 45 to 110 kg', 'weight <= 110 kg', 'weight >= 45 kg'],
  ],
  'limits of normal': [
    ['ALT > 2.5 times the upper limit of the normal range', 'alt > 2.5 [ULN]'],
    ['ALT ≥ 3x ULN', 'alt >= 3 [ULN]'],
    ['ALT > 1.5 × institutional ULN', 'alt > 1.5 [ULN]'],
    ['ALT less than 2.5-fold ULN', 'alt < 2.5 [ULN]'],
    ['ALT ≤ 3 times the laboratory’s upper limit of normal (ULN)', 'alt <= 3 [ULN]'],
    ['ALT ≤ 2.5 x IULN', 'alt <= 2.5 [ULN]'],
    ['ALT ≤ ULN × 3', 'alt <= 3 [ULN]'],
    ['Lipase above the upper limit of normal', 'lipase > 1 [ULN]'],
    ['Troponin > ULN', 'troponin > 1 [ULN]'],
    ['Complement C3 below the lower limit of normal', 'c3 < 1 [LLN]'],
    ['Anti-dsDNA above normal', 'anti-dsdna > 1 [ULN]'],
    ['C4 at least 25 % lower than LLN', 'c4 <= 0.75 [LLN]'],
    ['Serum amylase greater than twice the upper limit of normal', 'amylase > 2 [ULN]'],
    ['AST within normal limits'],
  ],
  powers: [
    ['ANC ≥ 1.5×10⁹/L', 'neutrophils >= 1.5 10*9/L'],
    ['ANC ≥ 1.5×10^9/L', 'neutrophils >= 1.5 10*9/L'],
    ['ANC ≥ 1.5 x 10\\^9 / L', 'neutrophils >= 1.5 10*9/L'],
    ['ANC ≥ 1.5 x 109/L', 'neutrophils >= 1.5 10*9/L'],
    ['ANC ≥ 1.5 × 10*9/L', 'neutrophils >= 1.5 10*9/L'],
    ['ANC ≥ 1.5 x10 9/L', 'neutrophils >= 1.5 10*9/L'],
    ['Lymphocytes ≥ 0.5 ×109 /L', 'lymphocytes >= 0.5 10*9/L'],
    ['Neutrophils ≥ 1.0 × 10³/mcL', 'neutrophils >= 1 10*3/uL'],
    ['Platelets ≥ 50 K/µL', 'platelets >= 50 10*3/uL'],
    ['Platelets ≥ 100 G/L', 'platelets >= 100 10*9/L'],
    ['Lymphocytes at least 300 cells/mm³', 'lymphocytes >= 300 /mm3'],
    ['HBV DNA ≥ 1×10³ copies/mL', 'hbv-dna >= 1000 {copies}/mL'],
    ['Haemoglobin ≥ 8,5 g/dL', 'hemoglobin >= 8.5 g/dL'],
  ],
  units: [
    ['Ferritin > 500 ng/mL', 'ferritin > 500 ng/mL'],
    ['LDH ≤ 500 U/L', 'ldh <= 500 U/L'],
    ['HBV DNA < 20 IU/mL', 'hbv-dna < 20 [IU]/mL'],
    ['eGFR ≥ 30 mL/min/1.73m2', 'egfr >= 30 mL/min/{1.73_m2}'],
    ['eGFR < 45 ml/min per 1.73 m²', 'egfr < 45 mL/min/{1.73_m2}'],
    ['Creatinine clearance (Cockcroft-Gault) ≥ 50 ml/min', 'crcl >= 50 mL/min'],
    ['UPCR ≥ 1 g/g', 'upcr >= 1 g/g'],
    ['Proteinuria above 0.5 g protein per g creatinine', 'upcr > 0.5 g/g'],
    ['24-hour urine protein ≥ 1 g', 'urine-protein-24h >= 1 g/(24.h)'],
    ['QTcF > 480 msec', 'qtc > 480 ms'],
    ['SpO2 ≥ 92 % on room air', 'spo2 >= 92 %'],
    ['LVEF ≥ 45%', 'lvef >= 45 %'],
    ['HbA1c above 8.5 %', 'hba1c > 8.5 %'],
    ['Life expectancy of at least 12 weeks', 'life-expectancy >= 12 wk'],
    ['Lymphocytes ≥ 10 %', 'lymphocytes >= 10 %'],
  ],
  'titres, classes and scores': [
    ['ANA titre of 1:80 or higher', 'ana >= 80 {titer}'],
    ['ANA ≥ 1/160 by immunofluorescence', 'ana >= 160 {titer}'],
    ['NYHA class III or IV heart failure', 'nyha >= 3 {score}'],
    ['Heart failure of NYHA class ≥ II', 'nyha >= 2 {score}'],
    ['Class III-IV heart failure by the New York Heart Association', 'nyha >= 3 {score}'],
    ['NYHA Ⅲ～Ⅳ', 'nyha >= 3 {score}'],
    ['NYHA class IV', 'nyha = 4 {score}'],
    ['ECOG performance status 0-1', 'ecog <= 1 {score}'],
    ['ECOG performance status of 0, 1 or 2', 'ecog <= 2 {score}'],
    ['Karnofsky performance score of 70 or more', 'karnofsky >= 70 {score}'],
    ['Hybrid SELENA-SLEDAI of at least 6 points', 'sledai >= 6 {score}'],
    ['Clinical SLEDAI-2K ≥ 4', 'clinical-sledai >= 4 {score}'],
    ['At least one BILAG A or two BILAG B scores', 'bilag-a >= 1 {score}', 'bilag-b >= 2 {score}'],
    ['Physician global assessment (PGA) ≥ 1', 'pga >= 1 {score}'],
  ],
  'blood pressure': [
    ['Uncontrolled hypertension (blood pressure > 160/100 mmHg)', 'dbp > 100 mm[Hg]', 'sbp > 160 mm[Hg]'],
    [
      'Systolic blood pressure ≥ 160 mmHg or diastolic blood pressure ≥ 100 mm Hg',
      'dbp >= 100 mm[Hg]',
      'sbp >= 160 mm[Hg]',
    ],
  ],
  exceptions: [
    [
      'Total bilirubin ≤ 1.5 × ULN (≤ 3 × ULN with Gilbert’s syndrome)',
      'bilirubin-total <= 1.5 [ULN]',
      "bilirubin-total <= 3 [ULN] if Gilbert's syndrome",
    ],
    [
      'ALT ≤ 3 × ULN, or ≤ 5 × ULN if liver metastases are present',
      'alt <= 3 [ULN]',
      'alt <= 5 [ULN] if liver metastases',
    ],
    ['Haemoglobin ≥ 9 g/dL in women and ≥ 10 g/dL in men', 'hemoglobin >= 10 g/dL', 'hemoglobin >= 9 g/dL'],
  ],
  'doses of steroids': [
    ['Prednisone ≤ 10 mg/day or equivalent', 'glucocorticoid-dose <= 10 mg/d'],
    ['More than 20 mg of prednisone per day', 'glucocorticoid-dose > 20 mg/d'],
    ['Systemic corticosteroids > 0.5 mg/kg/day', 'glucocorticoid-dose > 0.5 mg/kg/d'],
    ['Up to 40 mg prednisolone daily is permitted', 'glucocorticoid-dose <= 40 mg/d'],
  ],
  'joined and broken text': [
    ['Age: ≥ 18 years old and ≤ 65 years old, subjects voluntarilyparticipate', 'age <= 65 a', 'age >= 18 a'],
    ['Left ventricular ejection\nfraction of no less\nthan 50%', 'lvef >= 50 %'],
    [
      '① leukocytes ≥ 2 ×109/L and lymphocyte count ≥ 0.5 ×109 /L; ② eGFR ≥ 30 ml/min',
      'egfr >= 30 mL/min',
      'leukocytes >= 2 10*9/L',
      'lymphocytes >= 0.5 10*9/L',
    ],
  ],
  'names and numbers apart': [
    ['Minimum life expectancy of 12 weeks', 'life-expectancy >= 12 wk'],
    ['Minimum body weight of 30 kg', 'weight >= 30 kg'],
    ['Aged 31 days to 30 years', 'age <= 30 a', 'age >= 31 d'],
    ["Platelets < 100'000/µL", 'platelets < 100000 /uL'],
    ['≥ 150 mm Hg (systolic) and/or ≥ 100 mm Hg (diastolic)', 'dbp >= 100 mm[Hg]', 'sbp >= 150 mm[Hg]'],
    ['Creatinine < 1.5 normal for age', 'creatinine < 1.5 [ULN]'],
    ['A minimum age of 18 years', 'age >= 18 a'],
    ['Maximum serum creatinine (mg/dL): 1.5', 'creatinine <= 1.5 mg/dL'],
    ['ECOG less than or equal to (<=) 2', 'ecog <= 2 {score}'],
    ['CD4 cells less than (\\<) 350 cells/microlitre (mcL)', 'cd4 < 350 /uL'],
    ['ECOG = 0 or 1', 'ecog <= 1 {score}'],
    [
      'Karnofsky (patients ≥ 16 years) or Lansky (patients < 16 years) score ≥ 60',
      'karnofsky >= 60 {score}',
      'lansky >= 60 {score}',
    ],
    ['NYHA defined grade III or IV', 'nyha >= 3 {score}'],
    ['At least 50 percent (%) on the Karnofsky scale', 'karnofsky >= 50 {score}'],
    ['FEV1/forced vital capacity (FVC) < 70 %', 'fev1-fvc < 70 %'],
    ['International normalized ratio of prothrombin (INR) ≤ 1.5', 'inr <= 1.5'],
    ['AST < 3 times the normal value', 'ast < 3 [ULN]'],
    ['HBV DNA above the limit of quantification or 1000 copies/mL', 'hbv-dna > 1000 {copies}/mL'],
    ['SBP ≤ 90 or ≥ 160 mmHg', 'sbp <= 90 mm[Hg]', 'sbp >= 160 mm[Hg]'],
    ['Prednisone at 0.5 mg prednisone equivalent/kg/day or more', 'glucocorticoid-dose >= 0.5 mg/kg/d'],
    ['A fall in FEV1 of at least 20 % after the challenge', 'fev1-decrease >= 20 %'],
    ['Extensive metastases (> 60 % liver involvement)', 'liver-involvement > 60 %'],
    ['A total symptom score of at least 6', 'total-symptom-score >= 6 {score}'],
    ['Zonulin > 11 ng/mL', 'zonulin > 11 ng/mL'],
  ],
  'no limits': [
    ['Immune toxicity G3 or greater after PD-L1 inhibitors'],
    ['A two-year history of allergic rhinitis'],
    ['UAS7 (range 0-42) is recorded daily'],
    ['Receives 2.5 × 10^9 NK cells on days 0, 3 and 7'],
    ['Cyclophosphamide 300 mg/m2 and fludarabine 25 mg/m2 on three days'],
    ['Diagnosis by the 2019 EULAR/ACR criteria'],
    ['Anti-CD19 CAR-NK cells, CD20, IL-6 and PD-1 are names'],
    ['Call 555 0123 for the coordinator'],
    ['Malignancy within the past 5 years'],
    ['Grade ≥ 3 toxicity by CTCAE v5.0'],
    ['At least 2 prior immunosuppressants have failed'],
    ['Stable dose for at least 4 weeks'],
    ['On a scale of 0 to 10'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
    expect(thresholdsOf(text)).toEqual([...found].sort());
  });
});

describe('limits over a parent and its sub-items', () => {
  it('a parent names the analyte, sub-items the limits', () => {
    expect(thresholdsOf('* Haemoglobin:\n  * ≥ 9 g/dL in women\n  * ≥ 10 g/dL in men')).toEqual([
      'hemoglobin >= 10 g/dL',
      'hemoglobin >= 9 g/dL',
    ]);
  });
  it('nothing is turned round for exclusion criteria', () => {
    expect(thresholdsOf('QTc > 480 ms', 'exclusion')).toEqual(['qtc > 480 ms']);
  });
});

describe('a lost sign', () => {
  it('is said where a registry is known to lose it, and nowhere else', () => {
    const unsure = (losesSigns: boolean) =>
      readCriteria('Platelets = 50 × 10^9/L', { kind: 'inclusion', losesSigns }).flatMap((c) =>
        c.thresholds.map((t) => `${t.comparator} ${t.unsure ?? 'sure'}`),
      );
    expect(unsure(true)).toEqual(['= sign lost']);
    expect(unsure(false)).toEqual(['= sure']);
  });
});

describe('a table of limits by age', () => {
  const table = (head: string, ...lines: string[]) =>
    thresholdsOf(`* ${head}\n\n${lines.map((l) => `  * ${l}`).join('\n')}`).filter((t) => !t.startsWith('age'));

  it.each<[string, string[], string[]]>([
    [
      'Creatinine not exceeding the maximum for age:',
      ['1 to < 2 years: 0.6', '13 to < 16 years: male 1.5, female 1.4', '≥ 16 years: 1.7 (male) 1.3 (female)'],
      ['creatinine <= 0.6', 'creatinine <= 1.3', 'creatinine <= 1.4', 'creatinine <= 1.5', 'creatinine <= 1.7'],
    ],
    ['Maximum serum creatinine (mg/dL) by age:', ['2 to 6 years - 0.8'], ['creatinine <= 0.8 mg/dL']],
    ['Minimum hemoglobin for age:', ['6 months to 5 years: 10.5 g/dL'], ['hemoglobin >= 10.5 g/dL']],
    // neither a direction nor one name
    ['Normal creatinine for age:', ['6 to 10 years: 1'], []],
    ['Maximum ALT and creatinine for age:', ['6 to 10 years: 1'], []],
    // other numbers
    ['Maximum creatinine for age:', ['6 to 10 years: 2 visits', 'Dialysis: 3', '6 to 10 years'], []],
  ])('%s %j', (head, lines, found) => {
    expect(table(head, ...lines)).toEqual(found);
  });
});
