// Where a comparison's facts come from: a citation for each study, and the sentences behind a cell.
import type { Criterion, CriterionKind, WindowType } from '../model/reading';
import type { Study } from '../model/study';
import { capital, dateShown, registryUrl, sourceShown } from '../plain';
import { t } from '../words/words';
import { joined, joinedApart } from './words';

/** The key, in a study's `sources`, of the page that was read; its date is the day of reading. */
const PAGE = 'page';

export type CitedSource = {
  title: string;
  url?: string;
  asOf?: string;
  /** Read by this extension from a page. */
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
    title: sourceShown(s.title, s.url),
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

/** As the built-in sources' titles, which are English, write a day. */
const englishDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const namesDay = (title: string, asOf: string): boolean =>
  title.includes(dateShown(asOf)) ||
  (/^\d{4}-\d\d-\d\d$/.test(asOf) && title.includes(englishDay.format(new Date(asOf))));

/** "read on 22 August 2026 from https://…" for a page, else "read from ClinicalTrials.gov record, as of 22 August 2026 (https://…)". */
export function sourceLine({ title, url, asOf, read }: CitedSource): string {
  if (read) {
    const from = url ?? t('cite.page');
    return asOf === undefined ? t('cite.readFrom', [from]) : t('cite.readOn', [dateShown(asOf), from]);
  }
  if (asOf === undefined || namesDay(title, asOf))
    return url ? t('cite.recordAt', [title, url]) : t('cite.record', [title]);
  const day = dateShown(asOf);
  return url ? t('cite.recordAsOfAt', [title, day, url]) : t('cite.recordAsOf', [title, day]);
}

const ended = (text: string): string => (/[.!?。！？]$/.test(text) ? text : t('cite.ended', [text]));

/** One line for a list of references: ids, title, sponsor, date of the record, address, and where and when it was read. */
export function citationLine(c: Citation): string {
  const parts = [
    joined(c.ids),
    c.title,
    c.sponsor,
    c.updated === undefined ? undefined : t('cite.updated', [dateShown(c.updated)]),
    c.url,
    capital(joinedApart(c.sources.map(sourceLine))),
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
 * The criteria in which limits or results on an analyte were read, or periods of one type on any of these agents.
 * @returns one entry a criterion, in the text's order; [] where there is none
 */
export function sentencesAbout(
  criteria: readonly Criterion[],
  about: { analyte: string } | { type: WindowType; agents: readonly string[] },
): Sentence[] {
  return criteria.flatMap(({ text, kind, thresholds, results, windows }) => {
    const places =
      'analyte' in about
        ? [...thresholds.filter((x) => x.analyte === about.analyte), ...results.filter((r) => r.test === about.analyte)]
        : windows.filter((w) => w.type === about.type && w.agents.some((a) => about.agents.includes(a)));
    return places.length > 0 ? [{ text, kind, marks: merged(places) }] : [];
  });
}
