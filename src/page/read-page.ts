// A document → its Reading, and the way back from each finding to its place on the page.
import { type LocatedCriterion, readCriteriaInSteps } from '../criteria/read';
import type { PageProblem } from '../messages';
import type { FindingRef, PageFacts, Reading } from '../model/reading';
import { detectTrialPage } from '../sites/detect';
import { readFacts } from '../sites/facts';
import { findIds, oneOfEach } from '../sites/ids';
import { readSite } from '../sites/index';
import type { Block } from '../sites/site';
import { toEnd } from './pace';
import { type PageText, pageText, rangeAt } from './text';

export type PageRead = {
  reading: Reading;
  /** Why the page gave less than it should; absent where all went well, and where the page is no trial's. */
  problem?: PageProblem;
  /** The parts of the page that were read, in reading order; `root` is what to watch for changes. */
  blocks: { root: Element; text: PageText }[];
  /** A finding's place on the page; null where it is not there, or no longer. */
  rangeOf(ref: FindingRef): Range | null;
};

export type ReadPageOptions = {
  explain?: boolean;
  /** The criteria reader, or one that remembers what it read before. */
  read?: typeof readCriteriaInSteps;
};

/** Most UTF-16 units of criteria that are read of one page; what is beyond stays unread. */
export const MOST_TEXT = 2_000_000;

/**
 * Reads a trial's page. Any page gives an answer; nothing throws.
 * @param url the page's address: it decides which site's way of reading is taken (by headings, where it is no site's)
 */
export function readPage(doc: Document, url: string, options: ReadPageOptions = {}): PageRead {
  return toEnd(readPageInSteps(doc, url, options));
}

/** The same, pausing often, so that a live page can have its turn in between. The generator returns the reading at its end. */
export function* readPageInSteps(doc: Document, url: string, options: ReadPageOptions = {}): Generator<void, PageRead> {
  const detected = detectTrialPage(url);
  const site = detected?.site ?? 'generic';
  try {
    return yield* readAs(site, detected?.ids ?? [], doc, url, options);
  } catch {
    const ids = detected?.ids ?? [];
    const reading: Reading = { site, isTrial: detected !== null, ids, title: null, criteria: [] };
    return { reading, ...(detected ? { problem: 'failed' as const } : {}), blocks: [], rangeOf: () => null };
  }
}

function* readAs(
  site: string,
  ids: string[],
  doc: Document,
  url: string,
  options: ReadPageOptions,
): Generator<void, PageRead> {
  const { explain, read: readText = readCriteriaInSteps } = options;
  const found = readSite(site, doc, url);
  yield;
  const parts = textsOf(found.blocks);
  yield;
  const isTrial = site !== 'generic' || found.blocks.length > 0 || findIds(url).length > 0;
  const reading: Reading = {
    site,
    isTrial,
    ids: isTrial ? oneOfEach([...ids, ...found.ids]) : [],
    title: isTrial ? found.title : null,
    criteria: [],
  };
  yield;
  const facts = isTrial ? yield* factsOf(doc, reading) : undefined;
  if (facts) reading.facts = facts;
  const located: { criterion: LocatedCriterion; part: number }[] = [];
  let left = MOST_TEXT;
  for (const [part, { block, text }] of parts.entries()) {
    const whole = text.text;
    const read = whole.length > left ? whole.slice(0, lastItemEnd(whole, left)) : whole;
    left = Math.max(0, left - whole.length);
    const criteria = yield* readText(read, {
      ...(block.kind ? { kind: block.kind } : {}),
      losesSigns: found.losesSigns ?? false,
      explain: explain ?? false,
    });
    for (const criterion of criteria) {
      located.push({ criterion, part });
      const { source: _, ...plain } = criterion;
      reading.criteria.push(plain);
    }
  }
  const length = parts.reduce((sum, { text }) => sum + text.text.length, 0);
  const problem: PageProblem | undefined = !isTrial
    ? undefined
    : length > MOST_TEXT
      ? 'too-long'
      : reading.criteria.length
        ? undefined
        : found.blocks.length
          ? 'empty-criteria'
          : 'no-criteria';
  return {
    reading,
    ...(problem ? { problem } : {}),
    blocks: parts.map(({ block, text }) => ({ root: block.root, text })),
    rangeOf(ref) {
      const one = located[ref.criterion];
      const finding = one?.criterion[ref.list][ref.index];
      if (!one || !finding || finding.end <= finding.start) return null;
      const { source } = one.criterion;
      return rangeAt(parts[one.part]!.text, source[finding.start]!, source[finding.end - 1]! + 1);
    },
  };
}

/** The page's facts of its trial; a page on which they can't be read is read without them. */
function* factsOf(doc: Document, { site, ids }: Reading): Generator<void, PageFacts | undefined> {
  try {
    return yield* readFacts(doc, site, ids);
  } catch {
    return undefined;
  }
}

/** The blocks' texts, without blocks that repeat an earlier one: the same place, or a copy of the same words. */
function textsOf(blocks: readonly Block[]): { block: Block; text: PageText }[] {
  const parts: { block: Block; text: PageText }[] = [];
  const read = new Map<Text, [number, number][]>();
  const words = new Set<string>();
  for (const block of blocks) {
    const text = pageText(block.root, block.bounds);
    if (!text.text) continue;
    const first = text.node.findIndex((node) => node >= 0);
    if (first < 0) continue;
    const node = text.nodes[text.node[first]!]!;
    const offset = text.offset[first]!;
    if (read.get(node)?.some(([from, to]) => offset >= from && offset <= to)) continue;
    const own = `${block.kind ?? ''} ${text.text.replace(/[^\p{L}\p{N}]/gu, '')}`;
    if (words.has(own)) continue;
    words.add(own);
    markRead(read, text);
    parts.push({ block, text });
  }
  return parts;
}

/** Notes which stretch of each text node a text covers. */
function markRead(read: Map<Text, [number, number][]>, text: PageText): void {
  let current: [number, number] | null = null;
  let currentNode = -1;
  for (let at = 0; at < text.text.length; at++) {
    const index = text.node[at]!;
    if (index < 0) continue;
    const offset = text.offset[at]!;
    if (index === currentNode && current) {
      current[1] = offset;
      continue;
    }
    currentNode = index;
    current = [offset, offset];
    const node = text.nodes[index]!;
    const stretches = read.get(node);
    if (stretches) stretches.push(current);
    else read.set(node, [current]);
  }
}

/** Where the last whole item within the first `limit` units ends: before a list item, else a line, else a word. */
function lastItemEnd(text: string, limit: number): number {
  if (limit <= 0) return 0;
  const head = text.slice(0, limit);
  const item = Math.max(head.lastIndexOf('\n* '), head.lastIndexOf('\n\n'));
  if (item > limit / 2) return item;
  const line = head.lastIndexOf('\n');
  if (line > limit / 2) return line;
  return Math.max(head.lastIndexOf(' '), 0) || limit;
}
