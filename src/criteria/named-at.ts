// Which analytes a piece names, of those that a value can be one of.
import { agents } from '../terms/agents';
import { fits } from './fits';
import { Is, type Piece } from './pieces';
import { onScale } from './scales';
import type { Value } from './values';

/** Analyte ids that piece `i` names and that `value` can be a value of. */
export function namedAt(list: readonly Piece[], i: number, value: Value): string[] {
  const p = list[i];
  if (!p) return [];
  const ids: string[] = [];
  if (p.is & Is.analyte)
    for (const id of p.analytes)
      if (id !== 'age' && fits(id, value.unit, value.period) && onScale(id, value, list)) ids.push(id);
  if (
    p.is & Is.agent &&
    DOSES.has(value.unit ?? '') &&
    p.agents.some((row) => (agents[row]!.as ?? agents[row]!.id) === 'glucocorticoid')
  ) {
    ids.push('glucocorticoid-dose');
  }
  return ids;
}

const DOSES = new Set(['mg/m2/d', 'mg/d', 'mg', 'mg/kg/d', 'g/d', 'mg/kg']);

export const LINKS = new Set([
  'and',
  'or',
  ',',
  '/',
  '&',
  '、',
  '和',
  '或',
  '及',
  'nor',
  '与',
  '+',
  'および',
  '又',
  'plus',
]);

export const BRACKETS = new Set(['(', ')', '[', ']']);
