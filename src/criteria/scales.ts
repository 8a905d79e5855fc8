// Scales: scores and classes on which a bare number is a value.
import { Is, type Piece } from './pieces';
import type { Value } from './values';

/** Scales: a bare number is a value, whatever stands behind it. */
export const SCALES = new Set([
  'sledai',
  'clinical-sledai',
  'bilag-a',
  'bilag-b',
  'pga',
  'cdai',
  'das28',
  'sli-damage',
  'ecog',
  'karnofsky',
  'nyha',
  'ln-activity-index',
  'ln-chronicity-index',
  'lansky',
]);

/** Scales have a range, and a spelled number is a value on a scale only ("at least one BILAG A"). */
export function onScale(id: string, value: Value, list: readonly Piece[]): boolean {
  const range = RANGE[id];
  // "HER2 2+", "urine protein 2+" are stainings, not limits
  if (value.rule === 'number, plus sign' && id !== 'nyha' && id !== 'ecog') return false;
  if (range && (value.value < range[0] || value.value > range[1])) return false;
  if (value.unit !== null || value.period || SCALES.has(id)) return true;
  for (let i = value.from; i < value.to; i++)
    if (list[i]!.is & Is.number && /^(?![IVX]+$)[a-z]/i.test(list[i]!.text)) return false;
  return true;
}

const RANGE: Readonly<Record<string, readonly [number, number]>> = {
  ecog: [0, 5],
  nyha: [1, 4],
  karnofsky: [10, 100],
  lansky: [10, 100],
  sledai: [0, 105],
  'clinical-sledai': [0, 105],
  das28: [0, 10],
};
