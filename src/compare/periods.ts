// Which of two studies asks for the longer washout of one treatment.
import type { StatedWindow } from '../model/reading';
import { agentName, agentOf, inSentence } from '../plain';
import { type Key, t } from '../words/words';
import type { Judgement } from './limits';

const daysPer = { h: 1 / 24, d: 1, wk: 7, mo: 30.4375, a: 365.25 } as const;

/**
 * The least and the greatest mean half-life, in days, of the drugs under an id. Wide on purpose: they only decide which of
 * two periods is longer whatever the drug is. From the drugs' United States prescribing information (rituximab 18 to 32,
 * obinutuzumab 26 to 37, belimumab 18 to 20, etanercept 4, tocilizumab 6 to 18, tofacitinib 3 hours, baricitinib 12 hours).
 */
const halfLifeDays: Record<string, readonly [number, number]> = {
  'b-cell-depletion': [14, 40],
  belimumab: [15, 22],
  'jak-inhibitor': [0.1, 1],
  'tnf-inhibitor': [3, 20],
  'il6-inhibitor': [5, 22],
  biologic: [0.1, 40],
};

/** A period's least and greatest length in days, over the half-lives that its treatment may have. */
export type Span = { least: number; most: number };

/** The length of a washout in days; `ever` is without end; null where no length is stated. */
export function spanOf(w: StatedWindow, agent: string): Span | null {
  if (w.ever) return { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  const fixed = w.value === undefined || w.unit === undefined ? undefined : w.value * daysPer[w.unit];
  if (w.halfLives === undefined) return fixed === undefined ? null : { least: fixed, most: fixed };
  const [low, high] = halfLifeDays[agent] ?? [0, Number.POSITIVE_INFINITY];
  const lives = { least: w.halfLives * low, most: w.halfLives * high };
  if (fixed === undefined) return lives;
  const pick = w.whichever === 'shorter' ? Math.min : Math.max;
  return { least: pick(fixed, lives.least), most: pick(fixed, lives.most) };
}

/** The span that has to be kept where several periods are stated: the longest. */
function longest(windows: readonly StatedWindow[], agent: string): Span | null {
  const spans = windows.map((w) => spanOf(w, agent)).filter((s) => s !== null);
  if (spans.length === 0) return null;
  return { least: Math.max(...spans.map((s) => s.least)), most: Math.max(...spans.map((s) => s.most)) };
}

/** What a study states of one treatment: its own windows, else those of a class that covers it. */
export type Cover = {
  windows: readonly StatedWindow[];
  /** The class under which it is covered; absent where the treatment itself is named. */
  as?: string;
};

/** All classes that an agent belongs to, nearest first. */
function classesOf(agent: string): string[] {
  const found: string[] = [];
  const queue = [...(agentOf(agent)?.classes ?? [])];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (found.includes(next) || next === agent) continue;
    found.push(next);
    queue.push(...(agentOf(next)?.classes ?? []));
  }
  return found;
}

/** Finds what a list of washouts says of one treatment; a class covers its drugs. */
export function coverOf<W extends StatedWindow>(
  agent: string,
  washouts: readonly W[],
): { windows: readonly W[]; as?: string } {
  const own = washouts.filter((w) => w.agents.includes(agent));
  if (own.length > 0) return { windows: own };
  for (const as of classesOf(agent)) {
    const windows = washouts.filter((w) => w.agents.includes(as));
    if (windows.length > 0) return { windows, as };
  }
  return { windows: [] };
}

/**
 * How `other`'s washout of an agent stands to `self`'s; a longer one is stricter. Four weeks and one month count as the same,
 * since months differ; so do other lengths in different units that are less than a tenth apart.
 */
export function comparePeriods(agent: string, self: Cover, other: Cover): Judgement {
  if (self.windows.length === 0) return { verdict: other.windows.length === 0 ? 'not-stated' : 'only-here' };
  if (other.windows.length === 0) return { verdict: 'not-stated' };
  const mine = longest(self.windows, agent);
  const theirs = longest(other.windows, agent);
  const as = other.as ?? self.as;
  const note = as === undefined ? undefined : coveredAs(as);
  const judged = (verdict: Judgement['verdict'], reason?: string): Judgement => {
    const words =
      reason !== undefined && note !== undefined ? t('verdict.notes.both', [reason, note]) : (reason ?? note);
    return words === undefined ? { verdict } : { verdict, note: words };
  };
  if (!mine || !theirs) return judged('not-comparable', t('verdict.notes.noLength'));
  if (alike(mine.least, theirs.least) && alike(mine.most, theirs.most))
    return judged(
      'same',
      mine.least === theirs.least && mine.most === theirs.most ? undefined : t('verdict.notes.about'),
    );
  if (theirs.least > mine.most) return judged('stricter');
  if (theirs.most < mine.least) return judged('looser');
  return judged('not-comparable', t('verdict.notes.halfLife'));
}

/** Equal, or less than a tenth apart as 4 weeks and 1 month are. */
const alike = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) < 0.1 * Math.max(a, b));

/** How a class covers its drugs, a phrase each: languages need an article, a number or a case of their own. */
const asClass: Partial<Record<string, Key>> = {
  'anti-infective': 'verdict.as.antiInfective',
  anticoagulant: 'verdict.as.anticoagulant',
  antimalarial: 'verdict.as.antimalarial',
  antiplatelet: 'verdict.as.antiplatelet',
  'b-cell-depletion': 'verdict.as.bCellDepletion',
  biologic: 'verdict.as.biologic',
  'calcineurin-inhibitor': 'verdict.as.calcineurinInhibitor',
  'cancer-therapy': 'verdict.as.cancerTherapy',
  chemotherapy: 'verdict.as.chemotherapy',
  glucocorticoid: 'verdict.as.glucocorticoid',
  'growth-factor': 'verdict.as.growthFactor',
  'hormone-therapy': 'verdict.as.hormoneTherapy',
  'il6-inhibitor': 'verdict.as.il6Inhibitor',
  immunosuppressant: 'verdict.as.immunosuppressant',
  'jak-inhibitor': 'verdict.as.jakInhibitor',
  nsaid: 'verdict.as.nsaid',
  'parp-inhibitor': 'verdict.as.parpInhibitor',
  'tnf-inhibitor': 'verdict.as.tnfInhibitor',
  vaccine: 'verdict.as.vaccine',
};

/** "as a biologic": the class under which a treatment is covered. */
function coveredAs(id: string): string {
  const key = asClass[id];
  return key === undefined ? t('verdict.as.other', [inSentence(agentName(id))]) : t(key);
}
