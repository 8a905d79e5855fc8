// "Export my data" and its way back: one JSON with everything that the store holds.
import * as z from 'zod/mini';
import { Criterion } from '../model/reading';
import { Study } from '../model/study';
import { t } from '../words/words';
import type { FetchedRow, VisitedRow } from './migrations';
import type { StudyStore } from './store';
import { isWhole } from './whole';

const FORMAT = 'lupus-trial-lens';

export type ExportFile = {
  format: typeof FORMAT;
  version: 1;
  /** ISO 8601. */
  exportedAt: string;
  fetched: Omit<FetchedRow, 'ids'>[];
  visited: Omit<VisitedRow, 'ids'>[];
};

const without = <T extends { ids: string[] }>({ ids: _, ...row }: T): Omit<T, 'ids'> => row;

/** Everything that the store holds; damaged rows stay out, since nothing could read them. */
export async function exported(store: StudyStore, now = new Date()): Promise<ExportFile> {
  const { fetched, visited } = await store.rows();
  return {
    format: FORMAT,
    version: 1,
    exportedAt: now.toISOString(),
    fetched: fetched.filter((row) => isWhole(row?.study)).map(without),
    visited: visited.filter((row) => isWhole(row?.study)).map(without),
  };
}

const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
const web = z.string().check(z.regex(/^https?:\/\//i));
const Fetched = z.object({
  id: z.string().check(z.minLength(1)),
  study: Study,
  criteria: z.optional(z.array(Criterion)),
  dropped: z.array(z.string()),
  fetchedAt: time,
});
const Visited = z.object({
  id: z.string().check(z.minLength(1)),
  study: Study,
  criteria: z.optional(z.array(Criterion)),
  url: web,
  site: z.string(),
  firstVisitedAt: time,
  visitedAt: time,
});
const File = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  fetched: z.array(z.unknown()),
  visited: z.array(z.unknown()),
});

/** Thrown where a file is no export; `message` is one sentence for the user. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** A link that an imported study brings is shown to the user: web addresses only. */
const safeLinks = (study: Study): boolean =>
  Object.values(study.sources).every(({ url }) => url === undefined || /^https?:\/\//i.test(url));

/**
 * Puts an export back: all of its good rows in one step. What is there and newer stays.
 * @param file the parsed JSON, from anywhere
 * @returns how many rows were taken over, and the names of those that could not be read
 * @throws ImportError where the file is no export, StoreError where it can't be stored
 */
export async function imported(store: StudyStore, file: unknown): Promise<{ taken: number; unreadable: string[] }> {
  const whole = z.safeParse(File, file);
  if (!whole.success) throw new ImportError(t('storage.noExport'));
  const unreadable: string[] = [];
  const read = <T extends { id: string; study: Study }>(schema: z.ZodMiniType<T>, list: readonly unknown[]) =>
    list.flatMap((entry, i) => {
      const row = z.safeParse(schema, entry);
      if (row.success && safeLinks(row.data.study)) {
        const ids = [...new Set(row.data.study.ids.map((id) => id.toUpperCase()))];
        return [{ ...row.data, id: ids[0]!, ids }];
      }
      const id = (entry as { id?: unknown } | null)?.id;
      unreadable.push(typeof id === 'string' && id !== '' ? id.slice(0, 60) : t('storage.entry', [i + 1]));
      return [];
    });
  const fetched = read<z.infer<typeof Fetched>>(Fetched, whole.data.fetched) as FetchedRow[];
  const visited = read<z.infer<typeof Visited>>(Visited, whole.data.visited) as VisitedRow[];
  return { taken: await store.putRows({ fetched, visited }), unreadable };
}
