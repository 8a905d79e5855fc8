// Whether a study takes people with lupus nephritis: allowed, required or excluded.
import type { Criterion } from '../model/reading';
import type { LupusNephritis } from '../model/study';

export type NephritisText = {
  title?: string | null | undefined;
  conditions?: readonly string[] | undefined;
  criteria?: readonly Pick<Criterion, 'kind' | 'text'>[] | undefined;
};

const NAMED = /lupus(?: eryth\w+)? (?:glomerulo)?nephritis|nephritis[^.;]{0,30}\bISN\b/i;
/** What is left of a head without its nephritis tells whether lupus is named besides. */
const NEPHRITIS_ALONE = /(?:systemic )?lupus(?: eryth\w+)? (?:glomerulo)?nephritis/gi;
const ABBREVIATED = /\bLN\b/;
const LUPUS = /systemic lupus|\bSLE\b|lupus eryth/i;
const IN_PASSING =
  /\b(?:except|other than|unless|apart from|excluding|not (?:due|related) to|with the exception of|without)\b[^.;]{0,60}$/i;
const SEVERE =
  /\b(?:severe|rapidly progressive|crescentic|proliferative|end[- ]stage|class VI|class (?:3|III) or (?:4|IV)|requiring dialysis|unstable)\b/i;
const CONDITIONAL =
  /\b(?:if|for (?:participants|subjects|patients|those)|(?:participants|subjects|patients) (?:with|who)|cohort|part|subgroup|arm|with or without|and\/or|or)\b/i;

/** Where a text speaks of lupus nephritis. "LN" alone may mean lymph nodes: it counts beside lupus or a kidney. */
const mentions = (text: string) =>
  NAMED.exec(text) ?? (/lupus|SLE|renal|kidney|nephr/i.test(text) ? ABBREVIATED.exec(text) : null);

/**
 * Reads the rule from title, conditions and criteria. Undefined where none of them speaks of nephritis.
 * An exclusion of severe or active nephritis is `excluded` with a note; nephritis as the only disease is `required`.
 */
export function readNephritis({ title, conditions = [], criteria = [] }: NephritisText): LupusNephritis | undefined {
  const head = [title ?? '', ...conditions];
  const named = head.some((text) => mentions(text));
  const otherLupus = (text: string) => LUPUS.test(text.replace(NEPHRITIS_ALONE, ''));
  const titled = Boolean(title && mentions(title) && !otherLupus(title));
  const lupusCohort = criteria.some(
    (c) => c.kind === 'inclusion' && LUPUS.test(c.text) && /\bor\b/.test(c.text) && /cohort|part\b/i.test(c.text),
  );
  if (named && (titled || !head.some(otherLupus)) && !lupusCohort) return { rule: 'required' };
  const included = criteria.some((c) => c.kind === 'inclusion' && mentions(c.text));
  for (const { kind, text } of criteria) {
    const match = kind === 'exclusion' ? mentions(text) : null;
    if (!match || IN_PASSING.test(text.slice(0, match.index))) continue;
    const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60);
    const severe = SEVERE.exec(around)?.[0].replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
    if (severe && (named || included)) return { rule: 'allowed', note: `not when ${severe}` };
    if (severe) return { rule: 'excluded', note: `${severe} nephritis` };
    return /\bactive\b/i.test(around) ? { rule: 'excluded', note: 'active lupus nephritis' } : { rule: 'excluded' };
  }
  if (named) return { rule: 'allowed' };
  for (const { kind, text } of criteria) {
    const match = kind === 'inclusion' ? mentions(text) : null;
    if (!match) continue;
    const proven = /biops|class (?:3|4|III|IV)/i.test(text) && !CONDITIONAL.test(text);
    return { rule: proven ? 'required' : 'allowed' };
  }
  return undefined;
}
