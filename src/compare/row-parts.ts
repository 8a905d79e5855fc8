// What all rows of a comparison are made with: a row out of its cells, where they are from, what is noted beside them.
import type { CriterionKind, PartOf } from '../model/reading';
import type { Study } from '../model/study';
import { doubtShown, earlierShown, partShown, sourceShown } from '../plain';
import { t } from '../words/words';
import type { Cell, CellSource, CellValue, Earlier, Row } from './comparison';
import type { Judgement } from './limits';
import { joined } from './words';

export type StudyWindow = Study['windows'][number];
export type StudyResult = NonNullable<Study['results']>[number];

/** The facts behind a cell as the reader sees them: each source once. */
export function sourcesOf(
  study: Study,
  stated: readonly { source: string; asOf?: string | undefined }[],
): CellSource[] {
  const found = new Map<string, CellSource>();
  for (const { source, asOf } of stated) {
    const known = study.sources[source];
    const date = asOf ?? known?.asOf;
    const key = `${source}|${date ?? ''}`;
    if (found.has(key)) continue;
    found.set(key, {
      title: sourceShown(known?.title ?? source, known?.url),
      ...(known?.url === undefined ? {} : { url: known.url }),
      ...(date === undefined ? {} : { asOf: date }),
    });
  }
  return [...found.values()];
}

export function historyOf(study: Study, names: readonly string[]): Earlier[] {
  return study.history
    .filter((h) => names.includes(h.field))
    .map((h) => ({
      value: earlierShown(h.field, h.value),
      source: sourceShown(study.sources[h.source]?.title ?? h.source, study.sources[h.source]?.url),
      ...(h.asOf === undefined ? {} : { asOf: h.asOf }),
    }));
}

const judged = (cell: Cell, j: Judgement | undefined): Cell =>
  j === undefined ? cell : { ...cell, verdict: j.verdict, ...(j.note === undefined ? {} : { note: j.note }) };

/** Builds a row; the first study is this trial and has no verdict of its own. */
export function rowOf(
  id: string,
  label: string,
  studies: readonly Study[],
  cell: (s: Study) => Cell,
  compare?: (self: Study, other: Study) => Judgement,
): Row | null {
  const [self] = studies;
  if (!self) return null;
  const cells = studies.map((s, i) => judged(cell(s), i > 0 && compare ? compare(self, s) : undefined));
  if (cells.every((c) => c.lines.length === 0)) return null;
  const first = cells[0]?.lines.join('\n');
  const differs = cells.slice(1).some((c) => (c.verdict ? c.verdict !== 'same' : c.lines.join('\n') !== first));
  return { id, label, cells, differs };
}

export const kindNote = (list: readonly { kind: CriterionKind }[]): string[] =>
  list.some((x) => x.kind === 'unknown') ? [t('compare.kindUnknown')] : [];

/** What is noted beside statements; a reader's doubt in the user's language. */
export const notesOf = (list: readonly { note?: string | undefined }[]): string[] =>
  list.flatMap(({ note }) => (note === undefined ? [] : [doubtShown(note)]));

/** Whether some statement does not decide alone. */
export const isPart = (list: readonly { partOf?: PartOf | undefined }[]): boolean =>
  list.some((x) => x.partOf !== undefined);

/** "one of several ways", beside statements that do not decide alone. */
export const partNotes = (list: readonly { partOf?: PartOf | undefined }[]): string[] =>
  list.flatMap(({ partOf }) => (partOf === undefined ? [] : [partShown(partOf)]));

/** The same for a whole cell. */
export const partIn = (list: readonly { partOf?: PartOf | undefined }[]): { part?: string } =>
  isPart(list) ? { part: joined([...new Set(partNotes(list))]) } : {};

export const wordValue = (text: string): CellValue => ({ value: null, text, unit: '', ucum: null });

/** What is noted beside one statement. */
export const noteOf = ({ note }: { note?: string | undefined }): { note?: string } =>
  note === undefined ? {} : { note: doubtShown(note) };
