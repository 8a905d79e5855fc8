import { describe, expect, it } from 'vitest';
import type { Dose } from '../../src/model/study';
import { readDoses } from '../../src/studies/doses';

const total = (...cells: number[]): Dose[] => cells.map((n) => ({ cells: n, perKg: false }));
const perKg = (...cells: number[]): Dose[] => cells.map((n) => ({ cells: n, perKg: true }));
const on = (days: number[], doses: Dose[]): Dose[] => doses.map((dose) => ({ ...dose, days }));

describe('cell doses in words', () => {
  it.each<[string, Dose[]]>([
    ['1.2x10^8 NK/kg', perKg(1.2e8)],
    ['2.5 × 109 NK cells', total(2.5e9)],
    ['6e8 on days 0, 3, 7', on([0, 3, 7], total(6e8))],
    ['given at 4x10\\^7 NK/kg, 8x10\\^7 NK/kg and 1.2x10\\^8 NK/kg by vein', perKg(4e7, 8e7, 1.2e8)],
    ['2.5e9 / 5.0e9 / 7.5e9 cells; IV; days 4, 6, 8', total(2.5e9, 5e9, 7.5e9)],
    ['2.5×10⁹, 5×10⁹ or 7.5×10⁹ cells on days 4, 6 and 8', on([4, 6, 8], total(2.5e9, 5e9, 7.5e9))],
    ['5 x 10⁷ CAR+ T cells', total(5e7)],
    ['1×10\\^6\\~1x10\\^7 cells/kg', perKg(1e6, 1e7)],
    ['5 x 10\\^4 CAR+ T cells/kg,1x 10\\^5 CAR+ T cells/kg', perKg(5e4, 1e5)],
    ['0.3 x 106 transduced T cells/kg', perKg(3e5)],
    ['a flat dose of 300 million viable CAR-positive NK cells', total(3e8)],
    ['1 billion cells per dose', total(1e9)],
    ['1 x 10E8 CAR-T cells', total(1e8)],
    ['1.5*10^9 NK cells per infusion', total(1.5e9)],
    ['1,5 × 10^9 cells', total(1.5e9)],
    ['from 1×10^8 to 1×10^9 CAR-NK cells', total(1e8, 1e9)],
    ['3 × 10 8 CAR-NK cells', total(3e8)],
    ['1x10^6/kg', perKg(1e6)],
    ['4e7 / 8e7 / 1.2e8 NK cells/kg IV', perKg(4e7, 8e7, 1.2e8)],
    ['2 × 10^6 cells per kg body weight on D0, D7 and D14', on([0, 7, 14], perKg(2e6))],
    [
      'Dose level 1: 1×10^9 cells; Dose level 2: 2×10^9 cells',
      [
        { label: 'Dose level 1', cells: 1e9, perKg: false },
        { label: 'Dose level 2', cells: 2e9, perKg: false },
      ],
    ],
    ['fludarabine on days -5, -4 and -3, then 1×10^9 NK cells on day 0', on([0], total(1e9))],
  ])('%s', (text, doses) => {
    expect(readDoses(text)).toEqual(doses);
  });

  it.each([
    'neutrophils ≥ 1.5×10^9/L',
    'absolute lymphocyte count ≥ 0.5 × 109/L',
    'fewer than 1 x 10^6 cells/mL',
    'rituximab 1000 mg on day 1',
    'cyclophosphamide 300 mg/m2 for 3 days',
    'HBV DNA below 1x10^3 copies/mL',
    'a vector dose of 1x10^13 vg/kg',
    '1 × 10^7 cells/m2',
    'three infusions on days 0, 3 and 6',
    'telephone 109 4567',
    'a box of 3 x 1045 cells',
    'follow-up for 109 days',
    '',
  ])('nothing in “%s”', (text) => {
    expect(readDoses(text)).toEqual([]);
  });
});
