// Lymphodepletion in a record's words: whether, with which drugs, at what dose, on which days.
import { normalize } from '../text/normalize';

export type DepletionDrug = {
  drug: 'fludarabine' | 'cyclophosphamide' | 'bendamustine';
  /** mg/m² as stated; a range gives both ends. */
  mgPerM2?: number[];
  /** Days as the protocol counts them; negative before the infusion. */
  days?: number[];
};

export type Lymphodepletion = {
  /** `some`: given to some of the participants only. */
  given: 'yes' | 'no' | 'some';
  drugs: DepletionDrug[];
};

const NAMES =
  /\b(fludarabine|flu(?=\s?[/+]|\b(?!-))|cyclophosphamide|cytoxan|cy(?=\s?[/+)]|\s\d)|CTX|bendamustine)\b/gi;
const DRUG: Readonly<Record<string, DepletionDrug['drug']>> = {
  fludarabine: 'fludarabine',
  flu: 'fludarabine',
  cyclophosphamide: 'cyclophosphamide',
  cytoxan: 'cyclophosphamide',
  cy: 'cyclophosphamide',
  ctx: 'cyclophosphamide',
  bendamustine: 'bendamustine',
};
const TOPIC =
  /lympho-?\s?deplet|pre-?\s?conditioning|conditioning (?:regimen|chemotherapy|treatment)|lymphodepleting|\bLDC?\b/i;
const NOT_GIVEN =
  /\b(?:without|no|not? (?:receive|require|need|use)(?:d|s)?)\s(?:any\s|prior\s|preceding\s)?(?:lympho-?deplet|pre-?conditioning|conditioning|fludarabine)|\bnone\b/i;
const DOSE = /(\d{1,4}(?:\.\d+)?)\s?(?:(?:-|~|to)\s?(\d{1,4}(?:\.\d+)?)\s?)?mg\s?(?:\/|per )\s?m\s?\^?\s?2/i;
const DAY_RANGE = /\b(?:days?|d)\s?(-?\s?\d{1,2})\s?(?:to|through|~|until)\s?(?:days?\s?|d)?(-?\s?\d{1,2})(?!\d)/i;
const DAY_SPAN = /\b(?:days?|d)\s?(\d{1,2})\s?-\s?(\d{1,2})(?!\d)/i;
const DAY_LIST =
  /\b(?:days?|d)\s?(-?\s?\d{1,2}(?:\s?(?:,\s?(?:and|or)?|and|&|\/|、)\s?(?:days?\s?|d)?-?\s?\d{1,2}(?!\d|\.\d|\s?mg))*)/i;

const day = (text: string | undefined) => Number((text ?? '').replace(/\s/g, ''));

function daysIn(text: string): number[] | undefined {
  const range = DAY_RANGE.exec(text) ?? DAY_SPAN.exec(text);
  if (range) {
    const [from, to] = [day(range[1]), day(range[2])];
    if (from <= to && to - from < 15) return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }
  const list = DAY_LIST.exec(text)?.[1]?.match(/-?\s?\d{1,2}/g);
  const days = list?.map(day) ?? [];
  const before = days.filter((d) => d < 0);
  // Day 0 alone is the infusion's.
  return before.length > 0 ? before : days.some((d) => d > 0) ? days : undefined;
}

/**
 * Reads what a text says of lymphodepletion; undefined where it does not speak of it. The drugs count only in a text
 * that names the purpose, or where fludarabine is among them (cyclophosphamide alone is also a lupus drug).
 */
export function readLymphodepletion(text: string): Lymphodepletion | undefined {
  const plain = normalize(text).text;
  const hits = [...plain.matchAll(NAMES)];
  const named = hits.map((m) => DRUG[m[1]?.toLowerCase() ?? '']);
  if (!TOPIC.test(plain) && !named.includes('fludarabine')) return undefined;
  const drugs = new Map<DepletionDrug['drug'], DepletionDrug>();
  hits.forEach((hit, i) => {
    const drug = named[i];
    if (!drug || /\b(?:no|without)\s$/i.test(plain.slice(0, hit.index))) return;
    const stop = hits[i + 1]?.index ?? plain.length;
    const behind = plain.slice(hit.index, Math.min(stop, hit.index + 160));
    const dose = DOSE.exec(behind) ?? undefined;
    const before = /(?<![\d.])([\d.]+)\s?mg\/m\^?2\s?(?:of\s)?$/i.exec(
      plain.slice(Math.max(0, hit.index - 24), hit.index),
    );
    const mgPerM2 = dose
      ? [dose[1], dose[2]].flatMap((n) => (n === undefined ? [] : [Number(n)]))
      : before?.[1]
        ? [Number(before[1])]
        : undefined;
    const days = daysIn(behind);
    const old = drugs.get(drug);
    drugs.set(drug, {
      drug,
      ...((old?.mgPerM2 ?? mgPerM2) ? { mgPerM2: old?.mgPerM2 ?? mgPerM2! } : {}),
      ...((old?.days ?? days) ? { days: old?.days ?? days! } : {}),
    });
  });
  const list = [...drugs.values()];
  // Days named once, behind the last drug, hold for all of them.
  const shared = list.at(-1)?.days;
  if (shared && list.every((one, i) => i === list.length - 1 || !one.days)) for (const one of list) one.days = shared;
  const refused = NOT_GIVEN.test(plain);
  return { given: !refused ? 'yes' : list.length > 0 ? 'some' : 'no', drugs: list };
}

/** "Fludarabine 25 mg/m² and cyclophosphamide 300 mg/m², days -5, -4, -3"; "Given; drugs not stated"; "None". */
export function lymphodepletionInWords({ given, drugs }: Lymphodepletion): string {
  if (given === 'no') return 'None';
  const one = ({ drug, mgPerM2 }: DepletionDrug) => (mgPerM2 ? `${drug} ${mgPerM2.join('–')} mg/m²` : drug);
  const days = new Set(drugs.map((d) => d.days?.join(', ') ?? ''));
  const [shared] = days;
  const parts =
    days.size === 1 ? drugs.map(one) : drugs.map((d) => (d.days ? `${one(d)} (days ${d.days.join(', ')})` : one(d)));
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts[0];
  const words = list ? `${list}${days.size === 1 && shared ? `, days ${shared}` : ''}` : 'given; drugs not stated';
  const some = given === 'some' ? `${words}; not for all` : words;
  return some.charAt(0).toUpperCase() + some.slice(1);
}
