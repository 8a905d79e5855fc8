// Items → thresholds: each value statement with its owner.
import type { Comparator } from '../model/reading';
import { analytes } from '../terms/analytes';
import { isAge, isLegalAge } from './ages';
import { CLASS_RANGES, classesOf } from './classes';
import type { Clauses } from './clauses';
import { nameExceptions } from './exceptions';
import { meantUnit } from './fits';
import { limitsByAge, type TableByAge } from './limits-by-age';
import { ownersOf } from './owners';
import { Is, type Piece } from './pieces';
import { SCALES } from './scales';
import type { Scene } from './scene';
import { type Value, valuesOf } from './values';

/** Proteinuria by creatinine is the ratio. */
const RATIO = new Set(['g/g', 'mg/g', 'mg/mg', 'mg/mmol', 'g/mmol', 'g/mol']);

/** The unit of a bare number, where the catalogue has one (a score). */
const BARE = new Map(analytes.flatMap((a) => (a.bareUnit === '{score}' ? [[a.id, a.bareUnit] as const] : [])));

/** A threshold with the pieces [from, to) that it was read from. */
export type FoundThreshold = {
  analyte: string;
  comparator: Comparator;
  value: number;
  unit: string | null;
  exception?: string;
  from: number;
  to: number;
  rule: string;
  /** The text has "=" alone, which some registries print for a lost ≥ or ≤. */
  bareEquals: boolean;
};

/**
 * The thresholds of one item.
 * @param text the normalised text the pieces were cut from
 * @param above analytes named in the item above, for items that state the limit alone
 * @param table what the item above says, where it opens a table of limits by age
 */
export function thresholdsOf(
  list: readonly Piece[],
  clauses: Clauses,
  text: string,
  above: readonly string[],
  table: TableByAge | null = null,
): FoundThreshold[] {
  const values = valuesOf(list);
  const taken = new Map<number, readonly string[]>();
  const scene: Scene = { list, clauses, text, values, taken, above };
  const found: FoundThreshold[] = [];
  const read = new Set<number>();
  values.forEach((value, v) => {
    if (isAge(scene, v)) {
      taken.set(v, ['age']);
      found.push({
        analyte: 'age',
        comparator: value.op!,
        value: value.value,
        unit: value.unit ?? 'a',
        from: value.from,
        to: value.to,
        rule: 'age',
        bareEquals: value.bareEquals,
      });
      return;
    }
    if (isLegalAge(list, value)) return;
    const owners = ownersOf(scene, v);
    // "ECOG = 0 or 1": a list of classes
    if (
      owners &&
      value.op === '=' &&
      owners.analytes.some((id) => SCALES.has(id)) &&
      /^(?:or|and|,|-|to|\/)$/.test(list[value.to]?.word ?? '') &&
      list[value.to + 1] &&
      list[value.to + 1]!.is & Is.number
    )
      return;
    if (!owners || value.op === null) return;
    taken.set(v, owners.analytes);
    for (let i = value.from; i < value.to; i++) read.add(i);
    for (const analyte of owners.analytes) {
      const base = {
        comparator: value.op,
        from: owners.from,
        to: owners.to,
        rule: `${owners.rule}; ${value.rule}`,
        bareEquals: value.bareEquals,
      };
      if (value.pair !== undefined) {
        if (analyte === 'sbp') found.push({ ...base, analyte, value: value.value, unit: value.unit ?? 'mm[Hg]' });
        else if (analyte === 'dbp') found.push({ ...base, analyte, value: value.pair, unit: value.unit ?? 'mm[Hg]' });
        continue;
      }
      const volume = value.unit === 'mL' || value.unit === 'L';
      const change = value.unit === '%' || volume ? changeOf(list, owners, value, volume ? 16 : 3) : null;
      if (change) {
        found.push({ ...base, analyte: `${analyte}-${change}`, value: value.value, unit: value.unit });
        continue;
      }
      const unit = unitOf(list, value, analyte);
      if (analyte === 'urine-protein-24h' && unit && RATIO.has(unit)) {
        found.push({ ...base, analyte: 'upcr', value: value.value, unit });
        continue;
      }
      // "≥ 100 x 109 /": the litre is lost
      if (unit === null && value.value >= 1e9 && meantUnit(analyte, 'g/L') === '10*9/L')
        found.push({ ...base, analyte, value: value.value / 1e9, unit: '10*9/L' });
      else if (unit !== undefined) found.push({ ...base, analyte, value: value.value, unit });
    }
  });
  if (table)
    for (const { at, ...limit } of limitsByAge(list, values, (v) => taken.get(v)?.includes('age') ?? false, table))
      found.push({ ...limit, from: at, to: at + 1, rule: 'a table by age', bareEquals: false });
  for (const c of classesOf(list, clauses, read)) {
    found.push({ ...c, unit: '{score}', rule: 'class named', bareEquals: false });
  }
  if (!found.length) return found;
  borrowUnits(found);
  const kept = dropEndsOfScale(found);
  nameExceptions(list, kept, text);
  return unique(kept);
}

/** The unit as meant; undefined where the value can't be one of the analyte after all. */
function unitOf(list: readonly Piece[], value: Value, analyte: string): string | null | undefined {
  const { unit } = value;
  if (SCALES.has(analyte)) return '{score}';
  if (unit === null && BARE.has(analyte)) return BARE.get(analyte);
  // "specific IgE class ≥ 2"
  if (unit === null && list[value.from - 1]?.word === 'class') return '{score}';
  if (analyte === 'urine-protein-24h' && (unit === 'g' || unit === 'mg' || unit === 'g/d' || unit === 'mg/d'))
    return unit.startsWith('g') ? 'g/(24.h)' : 'mg/(24.h)';
  if (analyte === 'glucocorticoid-dose') {
    if (unit !== 'mg') return unit;
    for (let i = value.from - 1; i >= Math.max(0, value.from - 10); i--) if (list[i]!.word === 'daily') return 'mg/d';
    return 'mg';
  }
  if ((analyte === 'lvef' || analyte === 'spo2') && unit === null && value.value > 1) return '%';
  if (analyte === 'weight' && (unit === '%' || unit === 'mg')) return undefined;
  return meantUnit(analyte, unit);
}

/** "a fall in FEV1 of at least 20 %": a change, which is no limit on the level. */
function changeOf(
  list: readonly Piece[],
  { from, to }: { from: number; to: number },
  value: Value,
  reach: number,
): string | null {
  const around = list.slice(Math.max(0, from - reach), Math.max(to, value.to + 3));
  // of several words the nearest counts, where they may stand far away
  for (const { word } of reach > 3 ? around.reverse() : around) {
    if (/^(?:fall|fallen|decrease|decreased|lost|reduction|drop|decline|loss|deterioration|worsening)$/.test(word))
      return 'decrease';
    if (/^(?:increase|increased|gain|gained|rise|improvement|elevation)$/.test(word)) return 'increase';
    if (/^(?:reversibility|change|variability|variation|response)$/.test(word)) return word;
  }
  return null;
}

/** "SBP ≤ 90 or ≥ 150 mmHg": the first number has the unit of the second. */
function borrowUnits(found: FoundThreshold[]): void {
  for (let i = 0; i + 1 < found.length; i++) {
    const t = found[i]!;
    if (t.unit !== null) continue;
    const next = found
      .slice(i + 1, i + 9)
      .find((n) => n.analyte === t.analyte && n.unit !== null && n.from - t.to <= 4 && n.from >= t.to - 1);
    if (next && next.unit !== '[ULN]' && next.unit !== '[LLN]') t.unit = next.unit;
  }
}

/** "NYHA III-IV", "ECOG 0-1": the top or the bottom of the scale limits nothing. */
function dropEndsOfScale(found: readonly FoundThreshold[]): FoundThreshold[] {
  return found.filter((t) => {
    const [bottom, top] = CLASS_RANGES[t.analyte] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return !(t.comparator === '<=' && t.value >= top) && !(t.comparator === '>=' && t.value <= bottom);
  });
}

function unique(found: readonly FoundThreshold[]): FoundThreshold[] {
  const seen = new Set<string>();
  return found.filter((t) => {
    const key = `${t.analyte} ${t.comparator} ${t.value} ${t.unit}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
