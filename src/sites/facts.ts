// What a page says of its trial beside the criteria: status, phase, size, sponsor, dates, conditions, treatments,
// countries. Only what stands under a clear label in the trial's own record, and only where it is wholly understood.
import type { PageFacts } from '../model/reading';
import type { FactName } from './facts-labels';
import { type Place, placesIn, type Value } from './facts-places';
import { stated } from './facts-stated';
import {
  isYes,
  readCount,
  readCountries,
  readDate,
  readNames,
  readPeriod,
  readPhases,
  readSponsor,
  readStatus,
  saysNothing,
} from './facts-values';

/** Sites that write 03/04/2025 for the third of April. */
const DAY_FIRST = /^(?:isrctn|anzctr|ctri|ctis|ictrp)$/;

type Single = Exclude<FactName, 'enrollmentType'>;
type Read = { value: unknown; type?: 'ESTIMATED' | 'ACTUAL' };

const found = (value: unknown): Read | null => (value === null ? null : { value });

/** How a page writes: its language, and whether 03/04/2025 is the third of April. */
type PageWays = { language: string; dayFirst: boolean };

/** How the value of each fact is read. */
const READERS: Readonly<Record<Single, (value: Value, page: PageWays) => Read | null>> = {
  overallStatus: ({ text }) => found(readStatus(text)),
  phases: ({ text, list }) => found((list?.length === 2 ? readPhases(list.join('/')) : null) ?? readPhases(text)),
  enrollmentCount: ({ text, lines }) => {
    const read = readCount(text) ?? (lines.length > 1 ? readCount(lines[0]!) : null);
    return read && { value: read.count, ...(read.type ? { type: read.type } : {}) };
  },
  leadSponsor: ({ lines }) => found(readSponsor(lines[0] ?? '')),
  conditions: ({ lines, list = lines }) => found(readNames(list)),
  interventions: ({ lines, list = lines }) => found(readNames(list)),
  countries: ({ lines, list = lines }, { language }) => found(readCountries(list, language)),
  startDate: ({ text }, { dayFirst }) => found(readDate(text, dayFirst)),
  completionDate: ({ text }, { dayFirst }) => found(readDate(text, dayFirst)),
  lastUpdatePostDate: ({ text }, { dayFirst }) => found(readDate(text, dayFirst)),
};

const LISTS: ReadonlySet<Single> = new Set<Single>(['conditions', 'interventions', 'countries']);

/** Of a page in two languages, these are taken in the page's own. */
const NAMES: ReadonlySet<Single> = new Set<Single>(['leadSponsor', 'conditions', 'interventions']);
const CJK = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** The words that a value was read from. */
function wordsOf(fact: Single, { text, lines, list }: Value): string {
  if (LISTS.has(fact)) return (list ?? lines).join('; ');
  return fact === 'phases' && list?.length === 2 && readPhases(list.join('/')) ? list.join(', ') : text;
}

/** A value that is short and not understood decides all the same: what comes later may be another trial's, or a site's. */
const DECIDES: ReadonlySet<Single> = new Set<Single>(['overallStatus', 'phases']);

/**
 * Reads the facts of a trial's page, pausing now and then.
 * @param site the site's id: some write dates day first
 * @param ids the trial's own registry ids, by which other trials' cards are told
 * @returns undefined where the page states none
 */
export function* readFacts(
  doc: Document,
  site: string,
  ids: readonly string[],
): Generator<void, PageFacts | undefined> {
  if (!doc.body) return undefined;
  const places = yield* placesIn(doc.body, ids);
  yield;
  const ways = { language: doc.documentElement.lang, dayFirst: DAY_FIRST.test(site) };
  const isCjkPage = /^(?:zh|ja|ko)/i.test(ways.language);
  const facts: Record<string, { value: unknown; words: string }> = {};
  const put = (fact: FactName, value: unknown, words: string) => {
    facts[fact] ??= { value, words: words.length > 200 ? `${words.slice(0, 199)}…` : words };
  };
  for (const fact of Object.keys(READERS) as Single[]) {
    const own = places.filter(({ label }) => label.fact === fact || (fact === 'leadSponsor' && label.fact === 'name'));
    if (isListOfTrials(own)) continue;
    const isForeign = NAMES.has(fact) && !isCjkPage ? ({ text }: Value) => CJK.test(text) : () => false;
    own.sort(
      (a, b) =>
        Number(a.hidden) - Number(b.hidden) ||
        a.label.rank - b.label.rank ||
        Number(a.values.every(isForeign)) - Number(b.values.every(isForeign)),
    );
    const confirmed = fact === 'phases' ? confirmedPhases(own) : null;
    if (confirmed) put(fact, confirmed.value, confirmed.words);
    read: for (const { label, name, values, isAnothers } of own) {
      if ('confirms' in label || facts[fact] || isAnothers()) continue;
      for (const value of [...values].sort((a, b) => Number(isForeign(a)) - Number(isForeign(b)))) {
        const read = READERS[fact](value, ways);
        if (read) {
          const words = `${name}: ${wordsOf(fact, value)}`;
          put(fact, read.value, words);
          const type = read.type ?? ('type' in label ? label.type : undefined);
          if (fact === 'enrollmentCount' && type) put('enrollmentType', type, words);
          break read;
        }
      }
      const first = values[0]?.text ?? '';
      if (DECIDES.has(fact) && first.length <= 60 && !saysNothing(first)) break;
    }
  }
  const period = places.find(({ label, hidden }) => label.fact === 'period' && !hidden);
  const dates = period && readPeriod(period.values[0]?.text ?? '');
  if (period && dates) {
    const words = `${period.name}: ${period.values[0]!.text}`;
    put('startDate', dates.start, words);
    put('completionDate', dates.end, words);
  }
  for (const [fact, { value, words }] of Object.entries(stated(doc, ids))) put(fact as FactName, value, words);
  return Object.keys(facts).length > 0 ? (facts as PageFacts) : undefined;
}

/** Phases of a list of statements of which some have a "Yes". */
function confirmedPhases(places: readonly Place[]): { value: string[]; words: string } | null {
  const yes = places.filter(({ label, values }) => 'confirms' in label && isYes(values[0]?.text ?? ''));
  if (yes.length === 0) return null;
  const value = [...new Set(yes.map(({ label }) => ('confirms' in label ? label.confirms : '')))].sort();
  return { value, words: yes.map(({ name, values }) => `${name}: ${values[0]!.text}`).join('; ') };
}

/**
 * True where a fact stands in several cards of the same make, each with a title of its own: a list of trials, of which
 * none is known to be the page's.
 */
function isListOfTrials(places: readonly Place[]): boolean {
  const [first, second] = places;
  if (!first || !second || first.name !== second.name) return false;
  let shared: Element = first.element;
  while (!shared.contains(second.element) && shared.parentElement) shared = shared.parentElement;
  const cards = [first, second].map(({ element }) => {
    let card = element;
    while (card.parentElement && card.parentElement !== shared) card = card.parentElement;
    return card;
  });
  const look = ({ tagName, className }: Element) => `${tagName} ${className}`;
  const isTitled = (card: Element) =>
    [...card.querySelectorAll('h2, h3, h4, h5, h6, a[href]')].some(
      (one) => (one.textContent ?? '').trim().length >= 25,
    );
  return cards[0] !== cards[1] && look(cards[0]!) === look(cards[1]!) && cards.every(isTitled);
}
