// Numbers with their units: how they are shown, and the same quantity in another unit.
import type { DurationUnit } from '../model/reading';
import type { Unit } from '../terms/shapes';
import { units } from '../terms/units';
import { type Key, t } from '../words/words';
import { byLanguage } from './by-language';
import { analyteOf } from './names';

const unitByCode = new Map<string, Unit>(units.map((u) => [u.ucum, u]));

const numbers = byLanguage((tag) => ({
  plain: new Intl.NumberFormat(tag, { maximumFractionDigits: 4 }),
  rounded: new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 }),
}));
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (n: number): string => [...String(n)].map((d) => superscripts[Number(d)]).join('');

/** A number as the language writes it: 1,000 · 0.5 · 1.2 ×10⁸ (from ten million on). `thin` drops the blank before ×. */
export function numberShown(value: number, thin = false): string {
  if (!Number.isFinite(value)) return '∞';
  const size = Math.abs(value);
  if (size >= 1e7) {
    // Rounded to three digits first: 9.996 ×10⁷ is 1 ×10⁸.
    const [mantissa, exponent] = value.toExponential(2).split('e');
    return `${numbers().rounded.format(Number(mantissa))}${thin ? '' : ' '}×10${raised(Number(exponent))}`;
  }
  return size !== 0 && size < 1e-3 ? numbers().rounded.format(value) : numbers().plain.format(value);
}

/** The catalogue's row of a UCUM code, or undefined. */
export const unitOf = (ucum: string): Unit | undefined => unitByCode.get(ucum);

type WordUnit = DurationUnit | 'age';

/** Units that are words ("years"): the part of the messages' keys. People's ages have words of their own in some languages. */
function wordUnit(ucum: string | null, analyte = ''): WordUnit | undefined {
  if (ucum === 'a' && (analyte === 'age' || analyte === 'age-at-onset')) return 'age';
  return ucum === 'h' || ucum === 'd' || ucum === 'wk' || ucum === 'mo' || ucum === 'a' ? ucum : undefined;
}

/** Words in units: how they look in the catalogue, and the message that takes the rest. */
const unitWords: readonly (readonly [RegExp, Key])[] = [
  [/^(\/high-power field)$/, 'unit.highPowerField'],
  [/^(.+)\/day$/, 'unit.aDay'],
  [/^(.+)\/week$/, 'unit.aWeek'],
  [/^copies\/(.+)$/, 'unit.copies'],
  [/^\/(.+)$/, 'unit.per'],
];

/** A limit of normal: "ULN". */
const limitOfNormal = (ucum: string): string | undefined =>
  ucum === '[ULN]' ? t('unit.uln') : ucum === '[LLN]' ? t('unit.lln') : undefined;

/** A unit as it is shown after a number: "×10⁹/L", "per µL", "%"; "" for none, scores and titres. The analyte tells age from time. */
export function unitShown(ucum: string | null, analyte = ''): string {
  if (ucum === null || ucum === '{score}' || ucum === '{titer}') return '';
  const limit = limitOfNormal(ucum);
  if (limit !== undefined) return `× ${limit}`;
  const word = wordUnit(ucum, analyte);
  if (word !== undefined) return t(`unit.name.${word}`);
  const shown = unitByCode.get(ucum)?.shown ?? ucum;
  for (const [form, key] of unitWords) {
    const rest = form.exec(shown)?.[1];
    if (rest !== undefined) return t(key, [rest]);
  }
  return shown.replace(/\d+\.\d+/, (number) => numberShown(Number(number)));
}

const roman = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI'];

/** Scales whose values are classes with Roman numerals: the lowest and the highest. */
const classScales: Record<string, readonly [number, number]> = { nyha: [1, 4] };

/** The lowest and highest class of an analyte that is graded in classes, or undefined. */
export const classScale = (analyte: string): readonly [number, number] | undefined => classScales[analyte];

/** A class by its number: "III". */
export const classNumber = (value: number): string => roman[value] ?? numberShown(value);

/** A class of a graded scale: "class III". */
export const classShown = (value: number): string => t('plain.class.one', [classNumber(value)]);

/** A value with its unit: "0.5 ×10⁹/L", "3 × ULN", "ULN" for once the limit, "1:80", "class III", "18 years". */
export function valueShown(analyte: string, value: number, unit: string | null): string {
  if (classScales[analyte] && Number.isInteger(value)) return classShown(value);
  if (unit === '{titer}') return `1:${numberShown(value)}`;
  if (unit !== null && value === 1) {
    const limit = limitOfNormal(unit);
    if (limit !== undefined) return limit;
  }
  const word = wordUnit(unit, analyte);
  if (word !== undefined) return t(`unit.value.${word}`, [value]);
  const shown = unitShown(unit);
  return shown === '' ? numberShown(value) : `${numberShown(value)} ${shown}`;
}

/**
 * The same quantity in another unit.
 * @returns null where the units measure different kinds of quantity, or one is unknown. Between mass and amount of
 * substance the analyte's own factor is used.
 */
export function convert(analyte: string, value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const a = unitByCode.get(from);
  const b = unitByCode.get(to);
  if (!a?.quantity || !b?.quantity || a.toBase === undefined || b.toBase === undefined) return null;
  if (a.quantity === b.quantity) return (value * a.toBase) / b.toBase;
  const pair = analyteOf(analyte)?.units;
  const conventional = pair && unitByCode.get(pair.conventional);
  const si = pair && unitByCode.get(pair.si);
  if (!pair || !conventional?.toBase || !si?.toBase) return null;
  if (a.quantity === conventional.quantity && b.quantity === si.quantity)
    return (((value * a.toBase) / conventional.toBase) * pair.factor * si.toBase) / b.toBase;
  if (a.quantity === si.quantity && b.quantity === conventional.quantity)
    return ((value * a.toBase) / si.toBase / pair.factor) * (conventional.toBase / b.toBase);
  return null;
}

/** A duration in days; months and years as the catalogue has them. */
export const inDays = (value: number, unit: DurationUnit): number => convert('', value, unit, 'd') ?? Number.NaN;

const perLitre = '10*9/L';
const perMicrolitre = ['/uL', '/mm3'];

/** The unit beside which a value is usually also given: mg/dL ↔ µmol/L, ×10⁹/L ↔ per µL; null where there is none. */
function otherUnitCode(analyte: string, unit: string): string | null {
  const counts = unitByCode.get(perLitre)?.quantity;
  if (counts !== undefined && unitByCode.get(unit)?.quantity === counts)
    return perMicrolitre.includes(unit) ? perLitre : '/uL';
  const pair = analyteOf(analyte)?.units;
  if (!pair || pair.conventional === pair.si) return null;
  const of = (code: string) => unitByCode.get(code)?.quantity;
  if (unit === pair.si) return pair.conventional;
  if (unit === pair.conventional) return pair.si;
  if (of(unit) === undefined) return null;
  if (of(pair.si) !== of(pair.conventional)) return of(unit) === of(pair.si) ? pair.conventional : pair.si;
  return of(unit) === of(pair.si) ? pair.si : null;
}

/** A value in the other common unit ("500 per µL" for 0.5 ×10⁹/L), or undefined; "≈" where it had to be rounded. */
export function inOtherUnit(analyte: string, value: number, unit: string | null): string | undefined {
  if (unit === null) return undefined;
  const other = otherUnitCode(analyte, unit);
  const converted = other === null ? null : convert(analyte, value, unit, other);
  if (other === null || converted === null || !Number.isFinite(converted)) return undefined;
  const short = Number(converted.toPrecision(3));
  const about = converted !== 0 && Math.abs(short - converted) / Math.abs(converted) > 1e-6 ? '≈ ' : '';
  return `${about}${numberShown(short)} ${unitShown(other)}`;
}

/** Both ends of a range in the other common unit ("≈ 170–792 mg/mmol"), or undefined; "≈" where one had to be rounded. */
export function rangeInOtherUnit(analyte: string, low: number, high: number, unit: string | null): string | undefined {
  const other = unit === null ? null : otherUnitCode(analyte, unit);
  if (unit === null || other === null) return undefined;
  const ends = [low, high].map((value) => convert(analyte, value, unit, other));
  const short = ends.map((end) => (end === null || !Number.isFinite(end) ? Number.NaN : Number(end.toPrecision(3))));
  const [from = Number.NaN, to = Number.NaN] = short;
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  const isRounded = ends.some((end, i) => end !== null && end !== 0 && Math.abs((short[i] ?? 0) / end - 1) > 1e-6);
  return `${isRounded ? '≈ ' : ''}${rangeShown(analyte, from, to, other)}`;
}

/** The units in which values are shown: those of the page or record, or one system throughout. */
export type UnitSystem = 'stated' | 'si' | 'conventional';
export const unitSystems: readonly UnitSystem[] = ['stated', 'si', 'conventional'];

/** What a system is called, for a switch: short, and in full. */
export const unitSystemName = (system: UnitSystem): readonly [short: string, full: string] => [
  t(`unit.system.${system}`),
  t(`unit.systemInFull.${system}`),
];

/** The unit of an analyte in a system; null where it has but one. Cell counts are conventionally told per µL. */
function unitIn(analyte: string, unit: string, system: 'si' | 'conventional'): string | null {
  const pair = analyteOf(analyte)?.units;
  const isCount = unitByCode.get(unit)?.quantity === unitByCode.get(perLitre)?.quantity;
  if (!pair) return isCount ? (system === 'si' ? perLitre : '/uL') : null;
  return system === 'si' ? pair.si : pair.conventional === '10*3/uL' ? '/uL' : pair.conventional;
}

/**
 * A value in a system's unit, for showing; never for comparing, as it may be rounded (to three digits between mass and
 * amount of substance, to six within one kind of quantity).
 * @returns null where it is shown as stated: it is in that unit already, has no second one, or is a multiple of a limit of
 * normal, a score, a titre or a bare number
 */
export function inSystem(
  analyte: string,
  value: number,
  unit: string | null,
  system: UnitSystem,
): { value: number; unit: string } | null {
  if (system === 'stated' || unit === null) return null;
  const to = unitIn(analyte, unit, system);
  const converted = to === null || to === unit ? null : convert(analyte, value, unit, to);
  if (to === null || converted === null || !Number.isFinite(converted)) return null;
  const sameKind = unitByCode.get(unit)?.quantity === unitByCode.get(to)?.quantity;
  return { value: Number(converted.toPrecision(sameKind ? 6 : 3)), unit: to };
}

/** "18–65 years", "0.5–1.5 ×10⁹/L": both ends in one unit, in the wished system. */
export function rangeShown(
  analyte: string,
  low: number,
  high: number,
  unit: string | null,
  system: UnitSystem = 'stated',
): string {
  const [least, most] = [inSystem(analyte, low, unit, system), inSystem(analyte, high, unit, system)];
  const both = least && most;
  const [from, to] = [numberShown(both ? least.value : low), numberShown(both ? most.value : high)];
  const word = wordUnit(unit, analyte);
  if (!both && word !== undefined) return t(`unit.range.${word}`, [from, to]);
  return `${from}–${to} ${unitShown(both ? least.unit : unit)}`.trim();
}

/** "6 months", "1 year". */
export const durationShown = (value: number, unit: DurationUnit): string => t(`unit.value.${unit}`, [value]);

/** "6 mo", "1 yr", for narrow places. */
export const durationShort = (value: number, unit: DurationUnit): string => t(`unit.short.${unit}`, [value]);
