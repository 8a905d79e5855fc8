// Names that people read, by the ids of the catalogues.

import type { Anchor } from '../model/reading';
import { saidAgents, saidAnalytes } from '../terms/said';
import type { SaidAgent, SaidAnalyte } from '../terms/said-rows';
import { tests } from '../terms/tests';
import { language, nameIn, t } from '../words/words';
import { byLanguage, regional } from './by-language';

const analyteById = new Map(saidAnalytes.map((a) => [a.id, a]));
const agentById = new Map(saidAgents.map((a) => [a.id, a]));
const testById = new Map<string, string>(tests.map((t) => [t.id, t.name]));

/** The catalogue's row of an analyte id, or undefined for a slug. */
export const analyteOf = (id: string): SaidAnalyte | undefined => analyteById.get(id);

/** The catalogue's row of an agent id, or undefined for a slug. */
export const agentOf = (id: string): SaidAgent | undefined => agentById.get(id);

/** A slug as words: "b7-h3-expression" → "B7 h3 expression". */
const fromSlug = (slug: string): string => capital(slug.replace(/-/g, ' '));

/** First letter upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Languages that begin a common noun with a small letter and a list's entry with a capital one. */
const smallInside = new Set(['en', 'fr', 'es']);
const properNames = /^(Gilbert|Karnofsky|Coombs|Epstein|Janus|Hodgkin|Crohn)/;

/** In German an adjective before its noun: "Freies T4", "Mittleres korpuskuläres Volumen"; not "Größe einer Läsion". */
const germanAdjective = /^\p{Lu}\p{Ll}+(e|er|es) (?:\p{Ll}+\1 )?\p{Lu}/u;

/** Whether a name that begins with a capital letter has a small one inside a sentence. */
const isSmallInside = (name: string): boolean =>
  language() === 'de'
    ? germanAdjective.test(name)
    : smallInside.has(language()) && /^\p{Lu}\p{Ll}+(?![\p{L}\p{N}_])/u.test(name) && !properNames.test(name);

/**
 * Sets a name into running text, where the language has small letters there: "Neutrophils" → "neutrophils".
 * Abbreviations and proper names stay ("LVEF", "C3"), German nouns, and every name in Chinese and Japanese.
 */
export const inSentence = (name: string): string =>
  isSmallInside(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** What people call an analyte: "Neutrophils". */
export const analyteName = (id: string): string => {
  const row = analyteById.get(id);
  return row ? nameIn('analyte', id, row.name) : fromSlug(id);
};

/** What an analyte is in plain words: "cells that fight bacteria"; undefined where the catalogue has none. */
export const analytePlain = (id: string): string | undefined => {
  const plain = analyteById.get(id)?.plain;
  return plain === undefined ? undefined : nameIn('analytePlain', id, plain);
};

/** Names short enough for a narrow column, where clinicians have one. */
const shortNames: Record<string, string> = {
  lvef: 'LVEF',
  qtc: 'QTc',
  sbp: 'Systolic BP',
  dbp: 'Diastolic BP',
  spo2: 'SpO₂',
  pt: 'PT',
  aptt: 'aPTT',
  crcl: 'Creatinine clearance',
  nyha: 'NYHA class',
  hbsag: 'HBsAg',
  'anti-hbc': 'Anti-HBc',
  'anti-hcv': 'Anti-HCV',
  ana: 'ANA',
};

/** A name for a narrow column: "LVEF"; the full name where there is no short one. */
export const shortName = (id: string): string => {
  const short = shortNames[id];
  return short === undefined ? testName(id) : nameIn('analyteShort', id, short);
};

/** What people call a test that is positive or negative: "Hepatitis B surface antigen". */
export const testName = (id: string): string => {
  const test = testById.get(id);
  return test === undefined ? analyteName(id) : capital(nameIn('test', id, test));
};

/** What people call a drug, class or procedure: "B-cell depletion". */
export const agentName = (id: string): string => {
  const row = agentById.get(id);
  return capital(row ? nameIn('agent', id, row.name) : fromSlug(id));
};

/** What a drug, class or procedure is in plain words; undefined where the catalogue has none. */
export const agentPlain = (id: string): string | undefined => {
  const plain = agentById.get(id)?.plain;
  return plain === undefined ? undefined : nameIn('agentPlain', id, plain);
};

/** Anchors as the messages' keys name them. */
const anchorKeys = {
  screening: 'screening',
  baseline: 'baseline',
  consent: 'consent',
  enrollment: 'enrollment',
  randomization: 'randomization',
  leukapheresis: 'leukapheresis',
  lymphodepletion: 'lymphodepletion',
  infusion: 'infusion',
  'first-dose': 'firstDose',
  'last-dose': 'lastDose',
  assessment: 'assessment',
} as const satisfies Record<Anchor, string>;

/** Whether an id is an anchor's. */
export const isAnchor = (id: string): id is Anchor => id in anchorKeys;

/** The event of an anchor id in running text: "screening", "the first dose"; null stays null. */
export const anchorName = (id: string | null): string | null =>
  id === null ? null : isAnchor(id) ? t(`anchor.name.${anchorKeys[id]}`) : inSentence(fromSlug(id));

/** "before screening", "before the first dose"; where the page names no event, that is said. */
export const beforeAnchor = (id: Anchor | null): string =>
  t(`anchor.before.${id === null ? 'unnamed' : anchorKeys[id]}`);

/** "after the last dose"; where the page names no event, that is said. */
export const afterAnchor = (id: Anchor | null): string => t(`anchor.after.${id === null ? 'unnamed' : anchorKeys[id]}`);

/** "from the first dose on", "during the trial" where the page names no event. */
export const fromAnchor = (id: Anchor | null): string => t(`anchor.from.${id === null ? 'unnamed' : anchorKeys[id]}`);

const lists = byLanguage((tag) => ({
  and: new Intl.ListFormat(regional(tag), { type: 'conjunction' }),
  or: new Intl.ListFormat(regional(tag), { type: 'disjunction' }),
}));

/** Several names as one: "surgery and live vaccines", "A, B or C". */
export const listed = (names: readonly string[], word: 'and' | 'or' = 'and'): string => lists()[word].format(names);

/** Names side by side, without a word between the last two: "ALT, AST". */
export const sideBySide = (names: readonly string[]): string =>
  names.length === 0 ? '' : names.reduce((list, name) => t('plain.sideBySide', [list, name]));
