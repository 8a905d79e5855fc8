// Cell doses in running text: "1.2x10^8 NK/kg", "2.5 × 109 NK cells" (a lost power), "6e8 on days 0, 3, 7".
import type { Dose } from '../model/study';
import { normalize } from '../text/normalize';

/** A number with a power of ten; the sign of the power may be lost ("× 109", "x 10 9"). */
const NUMBER =
  /(?<![\w.^/])(?:(\d+(?:[.,]\d+)?)\s?(?:[x×*·]\s?10\s?(\^|\*\*|\*|e)?\s?\+?\(?(\d{1,2})\)?|e\+?(\d{1,2})|\s(million|billion))|10\^(\d{1,2}))(?!\d|[.,]\d|e\d)/gi;

/** What may stand between two doses that share the unit behind the second. */
const LIST_SIGN = /^\s?(?:[,;/~、-]|\s?(?:or|and|to|then)\b)+\s?$/i;

/** The unit: cells of some name, per kg or in all. Group 1: "kg" or "m2"; a volume behind it means a blood count. */
const UNIT =
  /^\s?(?:(?:\(?[a-z][\w+./-]*\)?\+?[ -]){0,5}?(?:cells?|nks?(?![ -]cell))(?:\((?:s|ren)\))?(?![\w-]*mg)|(?=(?:\/|per )kg\b))(?:\s?(?:\/|per )\s?(?:(kg|m2|m\^2)|(?:dose|infusion|administration|injection|patient|subject)\b|([a-z0-9^]+)))?(?:\s?(?:of )?body ?weight)?/i;

const DAYS =
  /\b(?:days?|d)\s?(\d{1,3}(?:\s?(?:,\s?(?:and|or)?|and|&|\/|、|\+)\s?(?:days?\s?|d)?\d{1,3}(?!\d|\.\d|\s?[x×]|e\d))*)/gi;

const LABEL =
  /\b((?:dose[ -](?:level|group|cohort)|level|group|cohort|DL)\s?-?\s?(?:\d{1,2}|[A-E]))\s?(?:[:=,(]|is|of)?\s?\(?$/i;

/** The power of ten in a match of NUMBER, or undefined where what looks like one is none. */
function cellsOf(match: RegExpMatchArray): number | undefined {
  const [, mantissa, sign, power, shortPower, word, bare] = match;
  if (bare !== undefined) return 10 ** Number(bare);
  const value = Number(mantissa?.replace(',', '.'));
  if (word) return value * (word.toLowerCase() === 'million' ? 1e6 : 1e9);
  const exponent = Number(power ?? shortPower);
  if (power !== undefined && sign === undefined && (exponent < 4 || exponent > 11)) return undefined;
  return Number((value * 10 ** exponent).toPrecision(12));
}

/** Days of infusion in a sentence ([0, 3, 7]); days before the infusion (lymphodepletion) are not among them. */
function daysIn(sentence: string): number[] | undefined {
  const lists = [...sentence.matchAll(DAYS)].map((m) => (m[1]?.match(/\d+/g) ?? []).map(Number));
  const days = [...new Set(lists.flat())];
  return days.length > 0 ? days.sort((a, b) => a - b) : undefined;
}

/**
 * Reads cell doses. `text` is any text of a record (an intervention, an arm, a description); `Dose.cells` is cells per
 * infusion, or per kg where `perKg`. Doses per m², counts per volume of blood and doses of drugs are left out. A lost
 * power ("× 109") is read as one only where cells or a body weight follow. Never throws; no dose gives [].
 */
export function readDoses(text: string): Dose[] {
  const found: Dose[] = [];
  for (const sentence of normalize(text).text.split(/(?<=[.!?])\s+(?=[A-Z])|[\n;]/)) {
    const numbers = [...sentence.matchAll(NUMBER)];
    const days = numbers.length > 0 ? daysIn(sentence) : undefined;
    let waiting: { cells: number; label?: string }[] = [];
    numbers.forEach((match, i) => {
      const cells = cellsOf(match);
      const end = match.index + match[0].length;
      const rest = sentence.slice(end, end + 90);
      const unit = UNIT.exec(rest);
      const label = LABEL.exec(sentence.slice(Math.max(0, match.index - 40), match.index))?.[1];
      if (cells !== undefined && cells >= 1e4) waiting.push({ cells, ...(label ? { label } : {}) });
      if (unit && (unit[1] === undefined ? unit[2] === undefined : unit[1].toLowerCase() === 'kg')) {
        const perKg = unit[1] !== undefined;
        for (const one of waiting) found.push({ ...one, perKg, ...(days ? { days } : {}) });
        waiting = [];
        return;
      }
      if (!unit && /^\s?(?:on|given on|at)\s(?:days?|d)\s?\d/i.test(rest) && match[2] === undefined && days) {
        for (const one of waiting) if (one.cells >= 1e6) found.push({ ...one, perKg: false, days });
        waiting = [];
        return;
      }
      const next = numbers[i + 1];
      const between = next ? sentence.slice(end, next.index).replace(LABEL, '') : '';
      if (!next || unit || !LIST_SIGN.test(between)) waiting = [];
    });
  }
  // The same dose told again (in the arm and in its description) counts once: with its label and days where told.
  const told = new Map<string, Dose>();
  for (const dose of found) {
    const key = `${dose.cells} ${dose.perKg}`;
    const before = told.get(key);
    if (!before) told.set(key, dose);
    else {
      const label = before.label ?? dose.label;
      const days = before.days ?? dose.days;
      told.set(key, { ...before, ...(label ? { label } : {}), ...(days ? { days } : {}) });
    }
  }
  return [...told.values()];
}
