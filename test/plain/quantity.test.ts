import { describe, expect, it } from 'vitest';
import {
  analyteName,
  convert,
  inSystem,
  mustShown,
  numberShown,
  rangeShown,
  sayThreshold,
  type UnitSystem,
  unitOf,
} from '../../src/plain';
import { analytes } from '../../src/terms/analytes';

describe('a number', () => {
  it.each([
    [1e7, '1 ×10⁷'],
    [9.994e7, '9.99 ×10⁷'],
    [9.996e7, '1 ×10⁸'],
    [1.235e8, '1.24 ×10⁸'],
    [999_999_999, '1 ×10⁹'],
    [-2.5e9, '-2.5 ×10⁹'],
    [9_999_999, '9,999,999'],
    [0.0004567, '0.000457'],
  ])('%d reads "%s"', (value, shown) => {
    expect(numberShown(value)).toBe(shown);
  });
});

describe('one system of units throughout', () => {
  it.each([
    ['neutrophils', 1.5, '10*9/L', 'conventional', 1500, '/uL'],
    ['neutrophils', 1500, '/mm3', 'si', 1.5, '10*9/L'],
    ['neutrophils', 1500, '/mm3', 'conventional', 1500, '/uL'],
    ['platelets', 50, '10*3/uL', 'conventional', 50000, '/uL'],
    ['platelets', 50, '10*3/uL', 'si', 50, '10*9/L'],
    ['hemoglobin', 8, 'g/dL', 'si', 80, 'g/L'],
    ['hemoglobin', 80, 'g/L', 'conventional', 8, 'g/dL'],
    ['creatinine', 1.5, 'mg/dL', 'si', 133, 'umol/L'],
    ['creatinine', 177, 'umol/L', 'conventional', 2, 'mg/dL'],
    ['bilirubin-total', 2, 'mg/dL', 'si', 34.2, 'umol/L'],
    ['upcr', 500, 'mg/g', 'conventional', 0.5, 'mg/mg'],
    ['upcr', 1, 'g/g', 'si', 113, 'mg/mmol'],
    // A count of cells that the catalogue does not know has its two units all the same.
    ['cd56-cells', 200, '/uL', 'si', 0.2, '10*9/L'],
  ] as const)('%s %s %s in %s units', (analyte, value, unit, system, shown, shownUnit) => {
    expect(inSystem(analyte, value, unit, system)).toEqual({ value: shown, unit: shownUnit });
  });

  it.each([
    ['in that unit already', 'creatinine', 'mg/dL', 'conventional'],
    ['as stated is wished', 'creatinine', 'mg/dL', 'stated'],
    ['a multiple of a limit of normal', 'alt', '[ULN]', 'si'],
    ['a score', 'sledai', '{score}', 'si'],
    ['a titre', 'ana', '{titer}', 'si'],
    ['no unit', 'creatinine', null, 'si'],
    ['no second unit', 'qtc', 'ms', 'conventional'],
    ['another kind of quantity than the analyte has', 'creatinine', 'mL/min', 'si'],
  ] as const)('leaves what is %s', (_why, analyte, unit, system) => {
    expect(inSystem(analyte, 3, unit, system)).toBeNull();
  });

  it('there and back again is the same, to the digits that are shown, for every analyte with two units', () => {
    const pairs = analytes.filter((a) => a.units && a.units.si !== a.units.conventional);
    expect(pairs.length).toBeGreaterThan(40);
    for (const { id, units } of pairs) {
      if (!units) continue;
      const there = inSystem(id, 7, units.conventional, 'si');
      expect(there?.unit, id).toBe(units.si);
      const back = convert(id, there?.value ?? 0, units.si, units.conventional);
      expect(Math.abs((back ?? 0) / 7 - 1), analyteName(id)).toBeLessThan(5e-3);
      expect(unitOf(units.si), id).toBeDefined();
    }
  });
});

describe('limits in another unit', () => {
  const creatinine = (system: UnitSystem, kind: 'inclusion' | 'exclusion' = 'inclusion') =>
    sayThreshold({ kind, analyte: 'creatinine', comparator: '<=', value: 1.5, unit: 'mg/dL' }, kind, system);

  it('keeps the value as stated beside the converted one', () => {
    expect(creatinine('si')).toMatchObject({ must: '≤ 133 µmol/L', otherUnit: '≤ 1.5 mg/dL', converted: true });
    expect(creatinine('si').meaning).toContain('1.5 mg/dL');
    expect(creatinine('si', 'exclusion')).toMatchObject({
      must: '> 133 µmol/L',
      asWritten: 'excluded at 1.5 mg/dL or below',
    });
  });

  it('is as before where nothing is converted', () => {
    expect(creatinine('conventional')).toEqual(creatinine('stated'));
    expect(creatinine('stated')).toMatchObject({ must: '≤ 1.5 mg/dL', otherUnit: '≤ ≈ 133 µmol/L' });
    expect(creatinine('stated').converted).toBeUndefined();
  });

  it('turns both ends of a range, or none', () => {
    expect(rangeShown('hemoglobin', 8, 16, 'g/dL', 'si')).toBe('80–160 g/L');
    expect(rangeShown('age', 18, 65, 'a', 'si')).toBe('18–65 years');
  });

  it('classes stay classes', () => {
    const nyha = { kind: 'exclusion', analyte: 'nyha', comparator: '>=', value: 3, unit: '{score}' } as const;
    expect(mustShown(nyha, 'exclusion', 'si')).toBe('class I or II');
  });
});
