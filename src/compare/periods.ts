// Which of two studies asks for the longer washout of one treatment.
import type { Anchor, StatedWindow } from '../model/reading';
import { agentName, agentOf, inDays, inSentence } from '../plain';
import { type Key, t } from '../words/words';
import { halfLifeOf } from './half-lives';
import type { Judgement } from './limits';

/** A period's least and greatest length in days, over the half-lives that its treatment may have. */
export type Span = { least: number; most: number };

/** A period's stated length in days; undefined where only half-lives, or nothing, is stated. */
export const daysOf = (w: StatedWindow): number | undefined =>
  w.value === undefined || w.unit === undefined ? undefined : inDays(w.value, w.unit);

/** The length of a washout in days for a drug of this half-life; `ever` is without end; null where no length is stated. */
function lengthFor(w: StatedWindow, halfLife: number): number | null {
  if (w.ever) return Number.POSITIVE_INFINITY;
  const fixed = daysOf(w);
  const lives = w.halfLives === undefined ? undefined : w.halfLives * halfLife;
  if (fixed === undefined || lives === undefined) return fixed ?? lives ?? null;
  return w.whichever === 'shorter' ? Math.min(fixed, lives) : Math.max(fixed, lives);
}

/** The length of a washout over the half-lives that its treatment may have; null where no length is stated. */
export function spanOf(w: StatedWindow, agent: string): Span | null {
  const [shortest, longest] = halfLifeOf(agent);
  const [least, most] = [lengthFor(w, shortest), lengthFor(w, longest)];
  return least === null || most === null ? null : { least, most };
}

/** The length that has to be kept where several periods are stated: the longest. */
function longestFor(windows: readonly StatedWindow[], halfLife: number): number | null {
  const lengths = windows.map((w) => lengthFor(w, halfLife)).filter((x) => x !== null);
  return lengths.length === 0 ? null : Math.max(...lengths);
}

/**
 * Half-lives by which to tell how two studies' periods stand: the ends of what is known, and one between any two at which
 * a number of weeks and a number of half-lives change places.
 */
function tellingHalfLives(windows: readonly StatedWindow[], agent: string): number[] {
  const [least, most] = halfLifeOf(agent);
  const turns = windows.flatMap((a) =>
    windows.flatMap((b) => {
      const days = daysOf(a);
      return days === undefined || b.halfLives === undefined ? [] : [days / b.halfLives];
    }),
  );
  const inside = [...new Set(turns)].filter((h) => h > least && h < most).sort((a, b) => a - b);
  const beyond = 2 * Math.max(least, 1, ...inside);
  const ends = [least, ...inside, Math.min(most, beyond)];
  const between = ends.slice(1).map((h, i) => (h + (ends[i] ?? h)) / 2);
  return [...between, ...[least, most].filter((h) => h > 0 && Number.isFinite(h))];
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
  const as = other.as ?? self.as;
  const note = as === undefined ? undefined : coveredAs(as);
  const judged = (verdict: Judgement['verdict'], reason?: string): Judgement => {
    const words =
      reason !== undefined && note !== undefined ? t('verdict.notes.both', [reason, note]) : (reason ?? note);
    return words === undefined ? { verdict } : { verdict, note: words };
  };
  if ([...self.windows, ...other.windows].some((w) => w.partOf !== undefined))
    return judged('not-comparable', t('verdict.notes.dependsOnMore'));
  const lengths = tellingHalfLives([...self.windows, ...other.windows], agent).map(
    (halfLife) => [longestFor(self.windows, halfLife), longestFor(other.windows, halfLife)] as const,
  );
  const stands = new Set<number>();
  for (const [mine, theirs] of lengths) {
    if (mine === null || theirs === null) return judged('not-comparable', t('verdict.notes.noLength'));
    stands.add(alike(mine, theirs) ? 0 : Math.sign(theirs - mine));
  }
  if (stands.size > 1) return judged('not-comparable', t('verdict.notes.halfLife'));
  if (stands.has(1)) return judged('stricter');
  if (stands.has(-1)) return judged('looser');
  // "Ever" for organs and 3 months for stem cells are another rule than "ever" for both.
  if (!sameLengths(self.windows, other.windows)) return judged('not-comparable', t('verdict.notes.severalPeriods'));
  if (apart(self.windows, other.windows)) return judged('differs', t('verdict.notes.anchors'));
  return judged('same', lengths.every(([mine, theirs]) => mine === theirs) ? undefined : t('verdict.notes.about'));
}

/** Whether each length that one study states of a treatment is stated by the other, too. */
function sameLengths(self: readonly StatedWindow[], other: readonly StatedWindow[]): boolean {
  const has = (list: readonly StatedWindow[], w: StatedWindow) => list.some((o) => likeLength(o, w));
  return self.every((w) => has(other, w)) && other.every((w) => has(self, w));
}

const likeLength = (a: StatedWindow, b: StatedWindow): boolean => {
  if (a.ever || b.ever) return a.ever === b.ever;
  const [x, y] = [daysOf(a), daysOf(b)];
  // Of half-lives the comparison above has decided.
  return x === undefined || y === undefined || a.halfLives !== undefined || b.halfLives !== undefined || alike(x, y);
};

/** Events that are days apart at most, so that a period before one is about the period before another. */
const near: Readonly<Partial<Record<Anchor, string>>> = {
  screening: 'screening',
  consent: 'screening',
  assessment: 'screening',
  enrollment: 'screening',
  baseline: 'start',
  randomization: 'start',
  'first-dose': 'start',
  infusion: 'start',
};

/** Whether two studies count their periods back from events that are weeks apart. An event that is not stated may be any. */
function apart(self: readonly StatedWindow[], other: readonly StatedWindow[]): boolean {
  const events = (list: readonly StatedWindow[]) =>
    list.filter((w) => !w.ever).map(({ anchor }) => (anchor === null ? null : (near[anchor] ?? anchor)));
  const [mine, theirs] = [events(self), events(other)];
  if (mine.includes(null) || theirs.includes(null)) return false;
  return mine.some((e) => !theirs.includes(e)) || theirs.some((e) => !mine.includes(e));
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
