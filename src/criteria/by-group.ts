// "> 450 ms in men and 470 ms in women", "≥ 30 IU/mL and ≤ 700": what is printed once holds for the number beside it too.
import { Is, type Piece } from './pieces';
import type { Value } from './values';

const GROUP = /^(?:males?|females?|m[ae]n|wom[ae]n|boys?|girls?|adults?|child(?:ren)?|adolescents?|男性?|女性?)$/i;
const LEADS = new Set(['in', 'for', '(', 'if', 'adult', ',', '-']);

/** True where the group that a number holds for stands behind it: "in men", "(women)", "for adult males". */
export function groupBehind(list: readonly Piece[], to: number): boolean {
  for (let i = to; i < to + 4; i++) {
    const p = list[i];
    if (!p) return false;
    if (GROUP.test(p.text)) return true;
    if (!LEADS.has(p.word)) return false;
  }
  return false;
}

/** The same before it: "men: 450 ms", "women 470 ms". */
const groupAhead = (list: readonly Piece[], from: number): boolean =>
  [list[from - 1], list[from - 2]].some((p) => p !== undefined && GROUP.test(p.text));

const opposite = (a: Value['op'], b: Value['op']): boolean => a !== null && b !== null && a[0] !== b[0];

/** Gives a number the comparator and the unit of the one before it, where only the group differs, or the direction. */
export function shareByGroup(list: readonly Piece[], values: readonly Value[]): void {
  for (let v = 1; v < values.length; v++) {
    const value = values[v]!;
    const last = values[v - 1]!;
    if (last.op === null || last.period || value.period || value.from - last.to > 9) continue;
    const between = list.slice(last.to, value.from);
    if (between.some((p) => p.is & (Is.analyte | Is.agent | Is.period) || p.word === ';')) continue;
    const byGroup =
      (groupBehind(list, last.to) && groupBehind(list, value.to)) ||
      (groupAhead(list, last.from) && groupAhead(list, value.from));
    const bounds = between.length === 1 && /^(?:and|but|&|to)$/.test(between[0]!.word) && opposite(last.op, value.op);
    if (!byGroup && !bounds) continue;
    if (value.op === null && (value.unit === last.unit || value.unit === null)) {
      value.op = last.op;
      value.rule = 'number, comparator of the one before for another group';
    }
    if (value.op !== null) value.unit ??= last.unit;
  }
}
