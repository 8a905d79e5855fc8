import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { describe, expect, it } from 'vitest';
import { units } from '../../src/terms/units';
import { words } from '../../src/terms/words';
import { unitAt } from '../../src/text/units';
import { repeated } from './catalogues';

const ucum = UcumLhcUtils.getInstance();

/** Units of our own, beyond UCUM. */
const OWN = ['[ULN]', '[LLN]', '{titer}', '{score}'];

/** The unit that a quantity's `toBase` leads to, in a form that ucum-lhc converts. */
const BASE: Readonly<Record<string, string>> = {
  count: '/L',
  'per-field': '/[HPF]',
  'mass-concentration': 'g/L',
  'molar-concentration': 'mol/L',
  equivalents: 'eq/L',
  osmolality: 'osm/kg',
  'activity-concentration': 'U/L',
  'activity-per-mass': 'U/g',
  'international-units': '[IU]/L',
  'international-amount': '[IU]',
  copies: '/L',
  'mass-ratio': 'g/g',
  'mass-per-amount': 'g/mol',
  'amount-ratio': 'mol/mol',
  'amount-per-mass': 'mol/kg',
  'mass-per-time': 'g/d',
  'mass-per-weight-time': 'g/kg/d',
  'mass-per-area': 'g/m2',
  'mass-per-area-time': 'g/m2/d',
  clearance: 'mL/min',
  'clearance-by-surface': 'mL/min/{1.73_m2}',
  fraction: '1',
  pressure: 'mm[Hg]',
  rate: '/min',
  mass: 'g',
  'mass-per-area-of-body': 'kg/m2',
  speed: 'mm/h',
  length: 'm',
  volume: 'L',
  'absorbed-dose': 'Gy',
  time: 's',
};

/** ucum-lhc converts no arbitrary units, even between their own multiples: any other unit has the same multiples. */
const convertible = (code: string) => code.replace('[IU]', 'U');

describe('units', () => {
  it('has each code once', () => expect(repeated(units.map((u) => u.ucum))).toEqual([]));

  it('gives no spelling to two codes, and no spelling twice', () =>
    expect(repeated(units.flatMap((u) => u.spellings.map((s) => s.replace(/\s+/g, ''))))).toEqual([]));

  it('spells in lower case without blanks', () => {
    const bad = units.flatMap((u) => u.spellings.filter((s) => s !== s.toLowerCase() || /\s/.test(s)));
    expect(bad).toEqual([]);
  });

  it('has codes that UCUM knows', () => {
    for (const { ucum: code } of units)
      if (!OWN.includes(code)) expect(ucum.validateUnitString(code).status, code).toBe('valid');
  });

  it('has the factors of UCUM', () => {
    for (const { ucum: code, quantity, toBase } of units) {
      if (toBase === undefined) continue;
      const base = BASE[quantity ?? ''];
      expect(base, `${code}: quantity ${quantity}`).toBeDefined();
      const value = ucum.convertUnitTo(convertible(code), 1, convertible(base!)).toVal;
      expect(value, `${code} in ${base}`).not.toBeNull();
      expect(Math.abs(toBase / value! - 1), `${code}: ${toBase}, by UCUM ${value}`).toBeLessThan(1e-5);
    }
  });

  it('has every unit that the definition of a reading names', () => {
    const known = new Set(units.map((u) => u.ucum));
    const named = words(`
      10*9/L; 10*3/uL; /uL; /mm3; g/dL; g/L; mg/dL; umol/L; mL/min; mL/min/{1.73_m2}; %; ms; mm[Hg]; mg/d; mg/g; g/g
      mg/mg; g/(24.h); {copies}/mL; [IU]/mL; kg; kg/m2; /min; a; [ULN]; [LLN]; {titer}; {score}; mg/kg/d; h; d; wk; mo
    `);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each([
    ['×10^9/L', '10*9/L'],
    ['x 109/L', '10*9/L'],
    ['× 109 / L', '10*9/L'],
    ['x10(9)/L', '10*9/L'],
    ['e9/L', '10*9/L'],
    ['bil/L', '10*9/L'],
    ['K/uL', '10*3/uL'],
    ['x 103/uL', '10*3/uL'],
    ['×10^3/mm^3', '10*3/mm3'],
    ['/mm3', '/mm3'],
    ['cells/mm^3', '/mm3'],
    ['cells/microliter', '/uL'],
    ['/mcL', '/uL'],
    ['g/dl', 'g/dL'],
    ['gm/dL', 'g/dL'],
    ['mg/dL', 'mg/dL'],
    ['micromol/L', 'umol/L'],
    ['ml/min/1.73m2', 'mL/min/{1.73_m2}'],
    ['mL / min / 1.73 m^2', 'mL/min/{1.73_m2}'],
    ['mL/min per 1.73 m2', 'mL/min/{1.73_m2}'],
    ['mL/min', 'mL/min'],
    ['mm Hg', 'mm[Hg]'],
    ['milliseconds', 'ms'],
    ['msec', 'ms'],
    ['mg/day', 'mg/d'],
    ['mg per day', 'mg/d'],
    ['mg daily', 'mg/d'],
    ['mg/kg/day', 'mg/kg/d'],
    ['g/24h', 'g/(24.h)'],
    ['g/24 hours', 'g/(24.h)'],
    ['g/day', 'g/d'],
    ['mg/mmol', 'mg/mmol'],
    ['copies/mL', '{copies}/mL'],
    ['IU/mL', '[IU]/mL'],
    ['kUA/L', 'kU/L'],
    ['times/min', '/min'],
    ['kg/m2', 'kg/m2'],
    ['points', '{score}'],
    ['years old', 'a'],
    ['岁', 'a'],
    ['歳', 'a'],
    ['个月', 'mo'],
    ['ULN', '[ULN]'],
  ])('reads %s as %s', (text, code) => {
    expect(unitAt(` ${text} at screening`, 0)).toEqual({ ucum: code, end: text.length + 1 });
  });

  it('takes no word for a unit', () => {
    for (const text of [' dose', ' lines of therapy', ' a day', ' grade', ' mutations', ' has', ' participants'])
      expect(unitAt(text, 0), text).toBeNull();
  });
});
