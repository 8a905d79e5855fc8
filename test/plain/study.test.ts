import { describe, expect, it } from 'vitest';
import type { Dose } from '../../src/model/study';
import {
  cellsShown,
  dateShown,
  doseAtWeight,
  doseRanges,
  doseShown,
  phaseShown,
  registryUrl,
  sizeShown,
  statusShown,
  statusTone,
} from '../../src/plain';

describe('registry fields in words', () => {
  it.each([
    [['PHASE1'], 'Phase 1'],
    [['EARLY_PHASE1'], 'Early Phase 1'],
    [['PHASE1', 'PHASE2'], 'Phase 1/2'],
    [['NA'], undefined],
    [[], undefined],
  ])('phases %o', (phases, words) => {
    expect(phaseShown(phases)).toBe(words);
  });

  it('statuses, also ones that are new', () => {
    expect(statusShown('NOT_YET_RECRUITING')).toBe('Not yet recruiting');
    expect(statusShown('SOME_NEW_STATUS')).toBe('Some new status');
    expect(statusTone('RECRUITING')).toBe('open');
    expect(statusTone('NOT_YET_RECRUITING')).toBe('soon');
    expect(statusTone('WITHDRAWN')).toBe('closed');
  });

  it.each([
    ['2025-05-29', '29 May 2025'],
    ['2025-05-29T23:59:00Z', '29 May 2025'],
    ['2025-05', 'May 2025'],
    ['soon', 'soon'],
  ])('date %s', (iso, words) => {
    expect(dateShown(iso)).toBe(words);
  });

  it('sizes', () => {
    expect(sizeShown(1)).toBe('1 person');
    expect(sizeShown(1200)).toBe('1,200 people');
  });

  it('gives a registry address only for an id whose form it knows', () => {
    expect(registryUrl('NCT06676631')).toBe('https://clinicaltrials.gov/study/NCT06676631');
    expect(registryUrl('NCT123')).toBeUndefined();
    expect(registryUrl('javascript:alert(1)')).toBeUndefined();
  });
});

describe('doses', () => {
  it.each([
    [2.5e9, 7.5e9, '2.5–7.5 ×10⁹'],
    [4e7, 1.2e8, '4×10⁷–1.2×10⁸'],
    [5e8, 5e8, '5 ×10⁸'],
  ])('from %s to %s', (least, most, words) => {
    expect(cellsShown(least, most)).toBe(words);
  });

  it('gathers levels by product and keeps doses per kg apart', () => {
    const doses: Dose[] = [
      { label: 'level 1', cells: 4e7, perKg: true, days: [0, 3] },
      { label: 'level 2', cells: 8e7, perKg: true },
      { label: 'NK010, dose level 1', cells: 2.5e9, perKg: false },
      { label: 'NK010, dose level 2', cells: 5e9, perKg: false },
    ];
    const ranges = doseRanges(doses);
    expect(ranges.map(doseShown)).toEqual(['4–8 ×10⁷ cells per kg', 'NK010: 2.5–5 ×10⁹ cells']);
    expect(ranges[0]).toMatchObject({ levels: 2, days: [0, 3] });
  });

  it('gives cells at 60 kg only for a dose per kg', () => {
    const [perKg] = doseRanges([
      { cells: 4e7, perKg: true },
      { cells: 1.2e8, perKg: true },
    ]);
    const [total] = doseRanges([{ cells: 5e8, perKg: false }]);
    expect(perKg && doseAtWeight(perKg)).toBe('≈ 2.4–7.2 ×10⁹ cells at 60 kg');
    expect(total && doseAtWeight(total)).toBeUndefined();
  });
});
