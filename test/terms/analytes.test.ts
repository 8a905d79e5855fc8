import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { analytes, combined } from '../../src/terms/analytes';
import { units } from '../../src/terms/units';
import { words } from '../../src/terms/words';
import { repeated, sharedNames } from './catalogues';

const ucum = UcumLhcUtils.getInstance();
const byId = new Map(analytes.map((a) => [a.id, a]));

/** The ids that the definition of a reading fixes. */
const FIXED = words(`
  neutrophils; lymphocytes; leukocytes; platelets; hemoglobin; cd4; cd19-b-cells; eosinophils; reticulocytes
  alt; ast; bilirubin-total; bilirubin-direct; alp; ggt; albumin
  creatinine; egfr; crcl; upcr; urine-protein-24h; bun
  inr; pt; aptt; fibrinogen; d-dimer
  lvef; qtc; heart-rate; sbp; dbp; nyha; troponin; bnp; nt-probnp; spo2; fev1; fvc; dlco
  sledai; clinical-sledai; bilag-a; bilag-b; pga; cdai; das28; sli-damage; ecog; karnofsky
  ln-activity-index; ln-chronicity-index
  ana; anti-dsdna; anti-sm; anti-ro; anti-c1q; antiphospholipid; rf; anti-ccp; anca; c3; c4; igg; igm; crp; esr; ferritin
  hbv-dna; hcv-rna; hiv-rna; cmv-dna; ebv-dna; quantiferon
  hba1c; glucose; ldl; triglycerides; cholesterol; potassium; sodium; calcium; magnesium; phosphate; uric-acid
  tsh; ldh; lipase; amylase; ck; lactate
  age; weight; bmi; life-expectancy
  glucocorticoid-dose
`);

/**
 * Molar masses in g/mol (PubChem, https://pubchem.ncbi.nlm.nih.gov). By custom urea is counted by its nitrogen,
 * phosphate by its phosphorus, triglycerides as triolein.
 */
const MOLAR_MASS: Readonly<Record<string, number>> = {
  'bilirubin-total': 584.66,
  'bilirubin-direct': 584.66,
  'bilirubin-indirect': 584.66,
  ammonia: 17.031,
  creatinine: 113.12,
  upcr: 113.12,
  uacr: 113.12,
  bun: 28.014,
  glucose: 180.16,
  'c-peptide': 3020.3,
  ldl: 386.65,
  hdl: 386.65,
  'non-hdl': 386.65,
  cholesterol: 386.65,
  triglycerides: 885.4,
  calcium: 40.078,
  'ionized-calcium': 40.078,
  magnesium: 24.305,
  phosphate: 30.974,
  'uric-acid': 168.11,
  'free-t4': 776.87,
  'free-t3': 650.97,
  lactate: 90.08,
  iron: 55.845,
  'vitamin-d': 400.6,
  'vitamin-b12': 1355.4,
  folate: 441.4,
  cortisol: 362.5,
  testosterone: 288.4,
  estradiol: 272.4,
};

/** Singly charged ions: an equivalent is a mole. */
const ONE_CHARGE = ['potassium', 'sodium', 'chloride', 'bicarbonate'];

function factorByUcum(id: string, from: string, to: string): number | null {
  if (ONE_CHARGE.includes(id)) return ucum.convertUnitTo(from, 1, to, { charge: 1 }).toVal;
  const mass = MOLAR_MASS[id];
  // per gram of creatinine → per millimole of creatinine: only the denominator changes
  if (id === 'upcr' || id === 'uacr') {
    const perGram = ucum.convertUnitTo(from, 1, 'mg/g').toVal!;
    return perGram * ucum.convertUnitTo('mmol', 1, 'g', { molecularWeight: mass }).toVal!;
  }
  return ucum.convertUnitTo(from, 1, to, mass ? { molecularWeight: mass } : {}).toVal;
}

/** LOINC's check digit: mod 10, every second digit from the right doubled. */
function loincCheckDigit(digits: string): number {
  const reversed = [...digits].reverse();
  const odd = reversed.filter((_, i) => i % 2 === 0).reverse();
  const even = reversed.filter((_, i) => i % 2 === 1).reverse();
  const all = `${even.join('')}${Number(odd.join('')) * 2}`;
  const sum = [...all].reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10;
}

describe('analytes', () => {
  it('has each id once', () => expect(repeated(analytes.map((a) => a.id))).toEqual([]));

  it('has every fixed id', () => expect(FIXED.filter((id) => !byId.has(id))).toEqual([]));

  it('gives no name to two rows', () => {
    const rows = [...analytes, ...combined.map((c) => ({ id: c.analytes.join('+'), ...c }))];
    expect(sharedNames(rows)).toEqual([]);
  });

  it('has names and a plain word for each', () => {
    for (const a of analytes) {
      expect(a.names.length + (a.abbr?.length ?? 0), a.id).toBeGreaterThan(0);
      expect(a.plain, a.id).toMatch(/\S/);
      expect(a.name, a.id).toMatch(/\S/);
    }
  });

  it('writes names in lower case, abbreviations as they stand', () => {
    const loud = analytes.flatMap((a) => a.names.filter((name) => name !== name.toLowerCase()));
    expect(loud).toEqual([]);
  });

  it('never counts a short everyday word in any case', () => {
    const loose = new Set(analytes.flatMap((a) => a.names));
    for (const word of ['pt', 'at', 'ca', 'k', 'na', 'n', 'hb', 'cr', 'ps', 'ef', 'ai', 'ci', 'c3', 'c4', 'tb', 'hr'])
      expect(loose.has(word), word).toBe(false);
    for (const word of ['protein', 'cell', 'level', 'count', 'antibody', 'test', 'pulse'])
      expect(loose.has(word), word).toBe(false);
  });

  it('combines known analytes only', () => {
    expect(combined.flatMap((c) => c.analytes).filter((id) => !byId.has(id))).toEqual([]);
  });

  it('has well-formed LOINC codes with the right check digit', () => {
    for (const { id, loinc } of analytes) {
      if (!loinc) continue;
      const [, digits, check] = /^(\d{3,5})-(\d)$/.exec(loinc) ?? [];
      expect(digits && loincCheckDigit(digits), `${id} ${loinc}`).toBe(Number(check));
    }
    expect(repeated(analytes.flatMap((a) => a.loinc ?? []))).toEqual([]);
  });

  it('has units of the catalogue of units, and factors that ucum-lhc agrees with', () => {
    const known = new Set(units.map((u) => u.ucum));
    let seen = 0;
    for (const { id, units: pair } of analytes) {
      if (!pair) continue;
      seen++;
      expect(known.has(pair.conventional), `${id} ${pair.conventional}`).toBe(true);
      expect(known.has(pair.si), `${id} ${pair.si}`).toBe(true);
      const factor = factorByUcum(id, pair.conventional, pair.si);
      expect(factor, `${id}: ${pair.conventional} to ${pair.si}`).not.toBeNull();
      expect(Math.abs(pair.factor / factor! - 1), `${id}: ${pair.factor}, by UCUM ${factor}`).toBeLessThan(0.002);
    }
    expect(seen).toBeGreaterThan(50);
  });

  it('has known units for bare numbers', () => {
    const known = new Set(units.map((u) => u.ucum));
    expect(analytes.flatMap((a) => a.bareUnit ?? []).filter((unit) => !known.has(unit))).toEqual([]);
  });
});
