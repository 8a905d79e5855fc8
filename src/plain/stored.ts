// Words that stand in stored records — what a record said before, what a source is called — in the user's language.
// Records are data: their words are English, in forms of their own (src/studies/history.ts writes them).
import type { Comparator, DurationUnit, StatedThreshold, StatedWindow } from '../model/reading';
import { units } from '../terms/units';
import { t } from '../words/words';
import { analyteOf, isAnchor, sideBySide } from './names';
import { numberShown } from './quantity';
import { limitAsWritten, mustShown, periodShown } from './say';
import { cellsShown, dateShown, phaseShown, statusShown } from './study';

const comparators: Readonly<Record<string, Comparator>> = { '<': '<', '≤': '<=', '≥': '>=', '>': '>', '=': '=' };
const codes = new Map(units.flatMap((u) => [[u.ucum, u.ucum] as const, [u.shown, u.ucum] as const]));

/** "≥ 1.5 ×10⁹/L", "≤ 45 mL/min excluded", "≥ 1:80". */
function limitShown(analyte: string, words: string): string | undefined {
  const parts = /^([<≤≥>=]) (1:)?(\d+(?:\.\d+)?)(?: (.+?))??( excluded)?$/.exec(words);
  const comparator = comparators[parts?.[1] ?? ''];
  if (!parts || !comparator) return undefined;
  const unit = parts[2] ? '{titer}' : parts[4] === undefined ? null : codes.get(parts[4]);
  if (unit === undefined) return undefined;
  const kind = parts[5] ? 'exclusion' : 'inclusion';
  const limit: StatedThreshold = { kind, analyte, comparator, value: Number(parts[3]), unit };
  return kind === 'exclusion' ? limitAsWritten(limit, kind) : mustShown(limit, kind);
}

const spans: Readonly<Record<string, DurationUnit>> = { hours: 'h', days: 'd', weeks: 'wk', months: 'mo', years: 'a' };

/** "6 months or 5 half-lives before first dose", "ever". */
function washoutShown(words: string): string | undefined {
  const none: StatedWindow = { kind: 'exclusion', type: 'washout', agents: [], anchor: null };
  if (words === 'ever') return periodShown({ ...none, ever: true });
  const parts =
    /^(?:(\d+(?:\.\d+)?) (hours|days|weeks|months|years))?(?: or )?(?:(\d+(?:\.\d+)?) half-lives)?(?: before (.+))?$/.exec(
      words,
    );
  const [, value, span, halfLives, before] = parts ?? [];
  const anchor = before?.replace(' ', '-') ?? null;
  if ((value === undefined && halfLives === undefined) || (anchor !== null && !isAnchor(anchor))) return undefined;
  return periodShown({
    ...none,
    anchor,
    ...(value === undefined || span === undefined ? {} : { value: Number(value), unit: spans[span]! }),
    ...(halfLives === undefined ? {} : { halfLives: Number(halfLives) }),
  });
}

const rules: readonly string[] = ['allowed', 'required', 'excluded'];

/** "excluded", "allowed (not when severe)". */
function nephritisShown(words: string): string | undefined {
  const [, rule, note] = /^(\w+)(?: \((.+)\))?$/.exec(words) ?? [];
  if (rule === undefined || !rules.includes(rule)) return undefined;
  const shown = t(`compare.nephritis.${rule as 'allowed' | 'required' | 'excluded'}`);
  return note === undefined ? shown : t('plain.explained', [shown, note]);
}

/** "5e8 cells", "4e7 cells/kg". */
function doseShown(words: string): string | undefined {
  const [, cells, perKg] = /^([\d.]+e\d+) cells(\/kg)?$/.exec(words) ?? [];
  if (cells === undefined) return undefined;
  return t(perKg ? 'plain.dose.perKg' : 'plain.dose.cells', [cellsShown(Number(cells), Number(cells))]);
}

/** Several statements, each said; undefined where one of them has no form that is known. */
function each(words: string, say: (one: string) => string | undefined): string | undefined {
  const said = words.split(', ').map(say);
  return said.every((one) => one !== undefined) ? sideBySide(said) : undefined;
}

const counts: readonly string[] = ['minimumAge', 'maximumAge', 'enrollmentCount'];

/**
 * An earlier value of a record's history in the same words as the present one; as it stands where its form is not known.
 * @param field a study's field, or the analyte or agent that a limit or a washout is on
 */
export function earlierShown(field: string, value: string): string {
  if (field === 'overallStatus') return statusShown(value);
  if (field === 'phases') return phaseShown(value.split(/[^A-Z0-9_]+/)) ?? value;
  if (field === 'lupusNephritis') return nephritisShown(value) ?? value;
  if (field === 'doses') return each(value, doseShown) ?? value;
  if (counts.includes(field)) return /^\d+(\.\d+)?$/.test(value) ? numberShown(Number(value)) : value;
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return dateShown(value);
  if (/^[<≤≥>=] /.test(value)) return each(value, (one) => limitShown(field, one)) ?? value;
  return analyteOf(field) ? value : (each(value, washoutShown) ?? value);
}

/** "22 August 2026", as titles of sources have it → 2026-08-22. */
function dayOf(words: string): string {
  const day = new Date(words);
  const two = (n: number) => String(n).padStart(2, '0');
  return Number.isNaN(day.getTime()) ? words : `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The site of an address: "clinicaltrials.gov"; undefined where it is none. */
const siteOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || undefined : undefined;

/**
 * What a source is called: the extension's own titles in the user's language, all others as they stand.
 * @param url its address: a page that was read is told by its site, as it may be another than the one in sight
 */
export function sourceShown(title: string, url?: string): string {
  if (title === 'Read from this page') {
    const site = url === undefined ? undefined : siteOf(url);
    return site === undefined ? t('source.page') : t('source.pageAt', [site]);
  }
  const [, registry, day] =
    /^(ClinicalTrials\.gov|EU Clinical Trials \(CTIS\)) record(?:, snapshot of (\d+ \w+ \d{4}))?$/.exec(title) ?? [];
  if (registry === undefined) return copyShown(title) ?? title;
  return day === undefined ? t('source.record', [registry]) : t('source.snapshot', [registry, dateShown(dayOf(day))]);
}

/** "MedDataX copy of the ClinicalTrials.gov record, last updated 28 July 2025"; undefined where a title is another. */
function copyShown(title: string): string | undefined {
  const [, site, registry, day] =
    /^(\w+) copy of the (ClinicalTrials\.gov) record, last updated (\d+ \w+ \d{4})$/.exec(title) ?? [];
  return site && registry && day ? t('source.copy', [site, registry, dateShown(dayOf(day))]) : undefined;
}
