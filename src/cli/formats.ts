// Readings → JSON, JSON lines, CSV and Markdown.
import type { Criterion, Reading, TestResult, Threshold, TimeWindow } from '../model/reading';
import { units } from '../terms/units';

/** What one file gave: a reading, or one line that says why there is none. */
export type Outcome = Reading | { file: string; error: string };

export const FORMATS = ['json', 'jsonl', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

const failed = (outcome: Outcome): outcome is { file: string; error: string } => 'error' in outcome;

/** One line of JSON a reading, each with its line end. */
export const toJsonLine = (outcome: Outcome): string => `${JSON.stringify(outcome)}\n`;

/** A single outcome as one JSON object, several as an array. */
export const toJson = (outcomes: readonly Outcome[]): string =>
  `${JSON.stringify(outcomes.length === 1 ? outcomes[0] : outcomes, null, 2)}\n`;

const COLUMNS = [
  'file',
  'site',
  'trial',
  'criterion',
  'kind',
  'finding',
  'name',
  'comparator',
  'value',
  'unit',
  'half-lives',
  'whichever',
  'anchor',
  'exception',
  'part of',
  'quote',
  'start',
  'end',
  'unsure',
  'rule',
  'error',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** One finding a row (RFC 4180, CRLF), a head row first; a failed file has one row with its `error`. */
export function toCsv(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap((outcome): Row[] => (failed(outcome) ? [outcome] : findingRows(outcome)));
  const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => csvCell(row[column])).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function findingRows(reading: Reading): Row[] {
  return reading.criteria.flatMap((criterion, index) => {
    const common = {
      file: reading.file ?? '',
      site: reading.site,
      trial: reading.ids[0] ?? '',
      criterion: index + 1,
      kind: criterion.kind,
    };
    return [
      ...criterion.thresholds.map((t) => ({ ...common, ...thresholdRow(t), ...placeRow(t) })),
      ...criterion.results.map((r) => ({
        ...common,
        finding: 'result',
        name: r.test,
        value: r.result,
        ...placeRow(r),
      })),
      ...criterion.windows.map((w) => ({ ...common, ...windowRow(w), ...placeRow(w) })),
    ];
  });
}

const thresholdRow = (t: Threshold): Row => ({
  finding: 'threshold',
  name: t.analyte,
  comparator: t.comparator,
  value: t.value,
  unit: t.unit ?? '',
  exception: t.exception ?? '',
});

const windowRow = (w: TimeWindow): Row => ({
  finding: w.type,
  name: w.agents.join('; '),
  value: w.ever ? 'ever' : (w.value ?? ''),
  unit: w.unit ?? '',
  'half-lives': w.halfLives ?? '',
  whichever: w.whichever ?? '',
  anchor: w.anchor ?? '',
});

const placeRow = (f: Threshold | TestResult | TimeWindow): Row => ({
  'part of': f.partOf ?? '',
  quote: f.quote,
  start: f.start,
  end: f.end,
  unsure: f.unsure ?? '',
  rule: f.rule ?? '',
});

/**
 * One CSV cell. Text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line end,
 * also behind blanks or in full width) gets an apostrophe before it; numbers stay numbers.
 */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A report to read: a section a trial, its findings in tables, each with its words. */
export function toMarkdown(outcomes: readonly Outcome[]): string {
  return outcomes.map((outcome) => (failed(outcome) ? failure(outcome) : report(outcome))).join('\n');
}

const failure = ({ file, error }: { file: string; error: string }) => `# ${md(file)}\n\nNot read: ${md(error)}\n`;

function report(reading: Reading): string {
  const name = reading.title ?? reading.ids[0] ?? reading.file ?? 'Trial';
  const facts = [
    reading.ids.length ? `- Ids: ${reading.ids.map(md).join(', ')}` : '',
    `- Read from: ${md([reading.site, reading.file].filter(Boolean).join(', '))}`,
    `- Criteria: ${count(reading.criteria)}`,
  ].filter(Boolean);
  if (!reading.isTrial) return `# ${md(name)}\n\nNot a trial's page.\n`;
  const parts = [`# ${md(name)}\n\n${facts.join('\n')}\n`];

  if (!reading.criteria.length) parts.push('No eligibility criteria on this page.\n');
  const all = reading.criteria.map((criterion, index) => ({ criterion, number: index + 1 }));
  parts.push(
    section(
      'Limits',
      ['Limit', 'Where', 'Words'],
      all.flatMap(({ criterion, number }) =>
        criterion.thresholds.map((t) => [thresholdWords(t) + partWords(t), `${criterion.kind} ${number}`, words(t)]),
      ),
    ),
    section(
      'Washouts and other periods',
      ['Period', 'Where', 'Words'],
      all.flatMap(({ criterion, number }) =>
        criterion.windows.map((w) => [windowWords(w) + partWords(w), `${criterion.kind} ${number}`, words(w)]),
      ),
    ),
    section(
      'Test results',
      ['Result', 'Where', 'Words'],
      all.flatMap(({ criterion, number }) =>
        criterion.results.map((r) => [
          `${r.test}: ${r.result}${partWords(r)}`,
          `${criterion.kind} ${number}`,
          words(r),
        ]),
      ),
    ),
  );
  if (reading.criteria.length) {
    const items = all.map(
      ({ criterion, number }) =>
        `${'   '.repeat(criterion.level)}- ${number} (${criterion.kind}): ${md(criterion.text)}`,
    );
    parts.push(`## Criteria\n\n${items.join('\n')}\n`);
  }
  return parts.filter(Boolean).join('\n');
}

const count = (criteria: readonly Criterion[]): string => {
  const of = (kind: Criterion['kind']) => criteria.filter((c) => c.kind === kind).length;
  const unknown = of('unknown') ? `, ${of('unknown')} where the page does not say which` : '';
  return `${of('inclusion')} inclusion, ${of('exclusion')} exclusion${unknown}`;
};

function section(title: string, head: string[], rows: string[][]): string {
  if (!rows.length) return '';
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((cells) => line(cells.map(md)));
  return `## ${title}\n\n${line(head)}\n${line(head.map(() => '---'))}\n${body.join('\n')}\n`;
}

const SIGNS: Record<string, string> = { '<=': '≤', '>=': '≥' };
const PERIODS: Record<string, [string, string]> = {
  h: ['hour', 'hours'],
  d: ['day', 'days'],
  wk: ['week', 'weeks'],
  mo: ['month', 'months'],
  a: ['year', 'years'],
};

/** How a unit is shown to people ("×10⁹/L" for `10*9/L`). */
function shownUnit(unit: string | null): string {
  if (!unit || unit === '{score}') return '';
  const shown = units.find(({ ucum }) => ucum === unit)?.shown ?? unit;
  return shown.startsWith('%') ? shown : ` ${shown}`;
}

function thresholdWords(t: Threshold): string {
  const forWhom = t.exception ? ` (${t.exception})` : '';
  return `${t.analyte} ${SIGNS[t.comparator] ?? t.comparator} ${t.value}${shownUnit(t.unit)}${forWhom}`;
}

function windowWords(w: TimeWindow): string {
  const [one, many] = PERIODS[w.unit ?? ''] ?? ['', ''];
  const time = w.value === undefined ? '' : `${w.value} ${w.value === 1 ? one : many}`;
  const lives = w.halfLives === undefined ? '' : `${w.halfLives} half-lives`;
  const span = w.ever ? 'ever' : [time, lives].filter(Boolean).join(' or ');
  const which = w.whichever ? `, whichever is ${w.whichever}` : '';
  const anchor = w.anchor ? ` (${w.type === 'after' ? 'after' : 'before'} ${w.anchor})` : '';
  const what = w.agents.length ? `${w.type} of ${w.agents.join(', ')}` : w.type;
  return `${what}: ${span}${which}${anchor}`;
}

const PARTS = { alternatives: '; one of several ways', combination: '; only with another condition' };

/** What stands behind a finding that does not decide alone. */
const partWords = ({ partOf }: Threshold | TestResult | TimeWindow) => (partOf ? PARTS[partOf] : '');

const words = (f: Threshold | TestResult | TimeWindow) => (f.unsure ? `${f.quote} (unsure: ${f.unsure})` : f.quote);

/** Page text as Markdown text: nothing in it is markup, and it stays on its line. */
const md = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
