// Where a comparison's facts come from: a citation for each study, and the sentences behind a cell.
import type { Criterion, CriterionKind } from '../model/reading';
import type { Study } from '../model/study';
import { dateShown, registryUrl } from '../plain';

/** The key, in a study's `sources`, of the page that was read; its date is the day of reading. */
const PAGE = 'page';

export type CitedSource = {
  title: string;
  url?: string;
  asOf?: string /** Read by this extension from a page. */;
  read?: true;
};

/** What names a study in a list of references. */
export type Citation = {
  ids: string[];
  title?: string;
  sponsor?: string;
  /** The record's last update, YYYY-MM-DD. */
  updated?: string;
  /** The registry's page of the study. */
  url?: string;
  /** The page that was read first. */
  sources: CitedSource[];
};

/** Gathers a study's citation; facts that the record lacks stay out. */
export function citationOf(study: Study): Citation {
  const ids = study.ids.filter((id) => !id.includes('://'));
  const url = ids.map(registryUrl).find((u) => u !== undefined);
  const sources = Object.entries(study.sources).map(([key, s]) => ({
    title: s.title,
    ...(s.url === undefined ? {} : { url: s.url }),
    ...(s.asOf === undefined ? {} : { asOf: s.asOf }),
    ...(key === PAGE ? { read: true as const } : {}),
  }));
  sources.sort((a, b) => Number('read' in b) - Number('read' in a));
  return {
    ids,
    ...(study.briefTitle ? { title: study.briefTitle.value } : {}),
    ...(study.leadSponsor ? { sponsor: study.leadSponsor.value } : {}),
    ...(study.lastUpdatePostDate ? { updated: study.lastUpdatePostDate.value } : {}),
    ...(url === undefined ? {} : { url }),
    sources,
  };
}

/** "read on 22 August 2026 from https://…" for a page, else "read from ClinicalTrials.gov record, as of 22 August 2026 (https://…)". */
export function sourceLine(s: CitedSource): string {
  if (s.read) {
    const on = s.asOf === undefined ? '' : ` on ${dateShown(s.asOf)}`;
    return `read${on} from ${s.url ?? 'the page'}`;
  }
  const said = s.asOf === undefined || s.title.includes(dateShown(s.asOf));
  return `read from ${s.title}${said ? '' : `, as of ${dateShown(s.asOf ?? '')}`}${s.url ? ` (${s.url})` : ''}`;
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** One line for a list of references: ids, title, sponsor, date of the record, address, and where and when it was read. */
export function citationLine(c: Citation): string {
  const parts = [
    c.ids.join(', '),
    c.title,
    c.sponsor,
    c.updated === undefined ? undefined : `Record updated ${dateShown(c.updated)}`,
    c.url,
    c.sources.map(sourceLine).join('; ').replace(/^r/, 'R'),
  ];
  return parts
    .filter((p) => p !== undefined && p !== '')
    .map((p) => ended(p ?? ''))
    .join(' ');
}

/** One criterion of a page or a record, with the parts that were read for a cell. */
export type Sentence = {
  text: string;
  kind: CriterionKind;
  /** UTF-16 offsets into `text`, in order, without overlaps. */
  marks: { start: number; end: number }[];
};

/** Offsets in order; those that overlap become one. */
function merged(marks: readonly { start: number; end: number }[]): Sentence['marks'] {
  const out: Sentence['marks'] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/**
 * The criteria in which limits or results on an analyte were read, or washouts of any of these agents.
 * @returns one entry a criterion, in the text's order; [] where there is none
 */
export function sentencesAbout(
  criteria: readonly Criterion[],
  about: { analyte: string } | { agents: readonly string[] },
): Sentence[] {
  return criteria.flatMap(({ text, kind, thresholds, results, windows }) => {
    const places =
      'analyte' in about
        ? [...thresholds.filter((t) => t.analyte === about.analyte), ...results.filter((r) => r.test === about.analyte)]
        : windows.filter((w) => w.type === 'washout' && w.agents.some((a) => about.agents.includes(a)));
    return places.length > 0 ? [{ text, kind, marks: merged(places) }] : [];
  });
}
