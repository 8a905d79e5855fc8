// What is known of one tab, and how each event changes it. Frames: a trial's page may stand in a frame (CTIS), and a
// page may hold frames of its own; the reading that has criteria is the tab's.
import type { PageProblem, TabState } from '../messages';
import type { Reading } from '../model/reading';

/** A tab's state and the frame that it came from (0 is the page itself). */
export type TabEntry = { frameId: number; state: TabState };

export type Detect = (url: string) => { site: string; ids: string[] } | null;

const withoutFragment = (url: string): string => url.split('#', 1)[0]!;

const hasCriteria = (entry: TabEntry | undefined): boolean =>
  entry?.state.status === 'read' && entry.state.reading.criteria.length > 0;

/** A trial's page was opened in a frame: it is being read, unless another frame's criteria are there already. */
export function opened(entry: TabEntry | undefined, frameId: number, url: string): TabEntry {
  if (entry && frameId !== 0 && entry.frameId !== frameId && hasCriteria(entry)) return entry;
  return { frameId, state: { status: 'reading', url } };
}

/** A frame was read. The page itself counts first, a frame with criteria more than a page without. */
export function read(
  entry: TabEntry | undefined,
  frameId: number,
  page: { url: string; reading: Reading; problem?: PageProblem | undefined },
  readAt: string,
): TabEntry {
  const other = entry !== undefined && entry.frameId !== frameId;
  if (other && hasCriteria(entry) && (frameId !== 0 || page.reading.criteria.length === 0)) return entry;
  const { url, reading, problem } = page;
  return { frameId, state: { status: 'read', url, reading, readAt, ...(problem ? { problem } : {}) } };
}

/** A frame's page is no trial's any more. */
export function left(entry: TabEntry | undefined, frameId: number, url: string): TabEntry | undefined {
  if (entry && entry.frameId !== frameId) return entry;
  return { frameId: 0, state: { status: 'no-trial', url } };
}

/** The browser refused to have the tab's page read. */
export function refused(url: string): TabEntry {
  return { frameId: 0, state: { status: 'no-trial', url, closed: true } };
}

/**
 * The tab shows another address, in place or by a new document. From one page that is no trial's to the next nothing
 * changes: most of what a browser visits costs nothing here.
 * @param url the new address; undefined where the extension may not see it
 */
export function moved(entry: TabEntry | undefined, url: string | undefined, detect: Detect): TabEntry | undefined {
  const trial = url === undefined ? null : detect(url);
  if (!url || !trial) {
    const isNews = entry !== undefined && (entry.state.status !== 'no-trial' || entry.state.closed === true);
    // A page that is read at the user's wish: another place on it is no other page.
    if (url && entry && entry.state.status !== 'no-trial' && withoutFragment(entry.state.url) === withoutFragment(url))
      return entry.state.url === url ? entry : { ...entry, state: { ...entry.state, url } };
    return isNews ? { frameId: 0, state: { status: 'no-trial', url: url ?? '' } } : entry;
  }
  if (entry && sameTrial(entry.state.url, url, detect)) return { ...entry, state: { ...entry.state, url } };
  return { frameId: 0, state: { status: 'reading', url } };
}

/** Whether two addresses show the same trial: the same page, or the same ids on the same site. */
function sameTrial(a: string, b: string, detect: Detect): boolean {
  if (withoutFragment(a) === withoutFragment(b)) return true;
  const [one, two] = [detect(a), detect(b)];
  return !!one && !!two && one.site === two.site && one.ids.length > 0 && one.ids.join() === two.ids.join();
}
