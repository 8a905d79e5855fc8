// Names that people read, by the ids of the catalogues.
import { agents } from '../terms/agents';
import { analytes } from '../terms/analytes';
import { anchors } from '../terms/anchors';
import type { Agent, Analyte } from '../terms/shapes';
import { tests } from '../terms/tests';

const analyteById = new Map<string, Analyte>(analytes.map((a) => [a.id, a]));
const agentById = new Map<string, Agent>(agents.map((a) => [a.id, a]));
const testById = new Map<string, string>(tests.map((t) => [t.id, t.name]));
const anchorById = new Map<string, string>(anchors.map((a) => [a.id, a.name]));

/** The catalogue's row of an analyte id, or undefined for a slug. */
export const analyteOf = (id: string): Analyte | undefined => analyteById.get(id);

/** The catalogue's row of an agent id, or undefined for a slug. */
export const agentOf = (id: string): Agent | undefined => agentById.get(id);

/** A slug as words: "b7-h3-expression" → "B7 h3 expression". */
const fromSlug = (slug: string): string => capital(slug.replace(/-/g, ' '));

/** First letter upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Sets a name into running text: "Neutrophils" → "neutrophils"; abbreviations and proper names stay ("LVEF", "C3"). */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]+\b/.test(name) && !properNames.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
const properNames = /^(Gilbert|Karnofsky|Coombs|Epstein|Janus|Hodgkin|Crohn)/;

/** What people call an analyte: "Neutrophils". */
export const analyteName = (id: string): string => analyteById.get(id)?.name ?? fromSlug(id);

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
export const shortName = (id: string): string => shortNames[id] ?? testName(id);

/** What people call a test that is positive or negative: "Hepatitis B surface antigen". */
export const testName = (id: string): string => {
  const test = testById.get(id);
  return test === undefined ? analyteName(id) : capital(test);
};

/** What people call a drug, class or procedure: "B-cell depletion". */
export const agentName = (id: string): string => capital(agentById.get(id)?.name ?? fromSlug(id));

/** The event of an anchor id in running text: "screening", "the first dose"; null stays null. */
export const anchorName = (id: string | null): string | null =>
  id === null ? null : (anchorWords[id] ?? inSentence(anchorById.get(id) ?? fromSlug(id)));

/** How an event reads after "before". */
const anchorWords: Record<string, string> = {
  screening: 'screening',
  baseline: 'baseline',
  consent: 'consent',
  enrollment: 'enrolment',
  randomization: 'randomisation',
  leukapheresis: 'cell collection',
  lymphodepletion: 'lymphodepletion',
  infusion: 'the cell infusion',
  'first-dose': 'the first dose',
  'last-dose': 'the last dose',
  assessment: 'the test',
};

/** Several names as one: "surgery and live vaccines", "A, B and C". */
export const listed = (names: readonly string[], word = 'and'): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;
