// Facts that a page states for machines: schema.org's trials, in JSON-LD or in the markup itself.
import type { PageFacts } from '../model/reading';
import { readCountries, readDate, readNames, readPhases, readSponsor, readStatus } from './facts-values';
import { findIds, registryOf } from './ids';

/** Longer scripts are not looked at. */
const MOST_SCRIPT = 200_000;
const TRIAL = /^(?:https?:\/\/schema\.org\/)?Medical(?:Trial|Study|ObservationalStudy)$/;

type Thing = Record<string, unknown>;

/** What schema.org's markup on the page says of the page's own trial. */
export function stated(doc: Document, ids: readonly string[]): PageFacts {
  const trials = [...fromScripts(doc), ...fromMarkup(doc)];
  const own = trials.filter((trial) => isOwn(trial, ids));
  const trial = own.length === 1 ? own[0]! : undefined;
  if (!trial) return {};
  const facts: Record<string, { value: unknown; words: string }> = {};
  const put = (fact: keyof PageFacts, value: unknown, words: string) => {
    if (value !== null) facts[fact] = { value, words };
  };
  const status = textsOf(trial.status ?? trial.studyStatus)[0];
  if (status)
    put(
      'overallStatus',
      readStatus(status.replace(/^https?:\/\/schema\.org\//, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ')),
      `status: ${status}`,
    );
  const phase = textsOf(trial.phase)[0];
  if (phase) put('phases', readPhases(phase), `phase: ${phase}`);
  const sponsor = textsOf(trial.sponsor)[0];
  if (sponsor) put('leadSponsor', readSponsor(sponsor), `sponsor: ${sponsor}`);
  const conditions = textsOf(trial.healthCondition);
  if (conditions.length > 0) put('conditions', readNames(conditions), `healthCondition: ${conditions.join('; ')}`);
  const places = Array.isArray(trial.studyLocation) ? trial.studyLocation : [trial.studyLocation];
  const countries = places.flatMap((place) => textsOf(inside(inside(place, 'address'), 'addressCountry')));
  if (countries.length > 0) put('countries', readCountries(countries), `addressCountry: ${countries.join('; ')}`);
  const updated = textsOf(trial.dateModified)[0];
  if (updated) put('lastUpdatePostDate', readDate(updated), `dateModified: ${updated}`);
  return facts as PageFacts;
}

function* fromScripts(doc: Document): Generator<Thing> {
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MOST_SCRIPT || !/Medical(?:Trial|Study|ObservationalStudy)/.test(text)) continue;
    try {
      yield* trialsIn(JSON.parse(text), 0);
    } catch {
      // a site's mistake in its own markup
    }
  }
}

/** The trials of a JSON-LD document: itself, its graph, what it is about; not those of lists. */
function* trialsIn(value: unknown, depth: number): Generator<Thing> {
  if (depth > 3 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* trialsIn(one, depth + 1);
    return;
  }
  const thing = value as Thing;
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']];
  if (types.some((type) => typeof type === 'string' && TRIAL.test(type))) yield thing;
  else for (const key of ['@graph', 'mainEntity', 'about']) yield* trialsIn(thing[key], depth + 1);
}

/** Items of a trial's type in the markup, with their properties' texts. */
function* fromMarkup(doc: Document): Generator<Thing> {
  for (const item of doc.querySelectorAll('[itemtype]')) {
    if (!TRIAL.test(item.getAttribute('itemtype') ?? '')) continue;
    const thing: Thing = { text: (item.textContent ?? '').slice(0, 5000) };
    for (const one of item.querySelectorAll('[itemprop]')) {
      if (one.parentElement?.closest('[itemscope]') !== item) continue;
      const name = one.getAttribute('itemprop') ?? '';
      const inner = one.hasAttribute('itemscope') ? one.querySelector('[itemprop="name"]') : one;
      const text = inner?.getAttribute('content') ?? inner?.getAttribute('href') ?? inner?.textContent ?? '';
      const before = thing[name];
      thing[name] = Array.isArray(before) ? [...before, text] : [text];
    }
    yield thing;
  }
}

/** True unless all ids that a trial's markup names are other trials'. */
function isOwn(trial: Thing, ids: readonly string[]): boolean {
  const registries = new Set(ids.map(registryOf));
  const named = findIds(JSON.stringify(trial).slice(0, 20_000));
  return named.some((id) => ids.includes(id)) || !named.some((id) => registries.has(registryOf(id)));
}

const inside = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Thing)[key] : undefined;

/** The texts of a value: words, names of things, lists of both. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(textsOf);
  return typeof inside(value, 'name') === 'string' ? textsOf(inside(value, 'name')) : [];
}
