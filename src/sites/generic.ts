// Finds criteria on any page by headings alone: lists below headings, cells beside labels, printed Markdown, one
// running paragraph, tabs.
import { foldedText } from './elements';
import { type Heading, headingOf, runInEnd, runInHeadings } from './headings';
import { cellBeside } from './labelled';
import { around, essence, isOpenable, type Line, linesOf, targetOf } from './lines';
import { pageIds, pageTitle } from './page-facts';
import type { Block, Boundary, SiteRead } from './site';

/** Reads a page by its headings. */
export function readByHeadings(doc: Document, url: string): SiteRead {
  const lines = doc.body ? linesOf(doc.body) : [];
  return {
    title: pageTitle(doc) ?? labelledTitle(lines),
    ids: pageIds(doc, url, lines),
    blocks: blocksByHeadings(doc, lines),
  };
}

/** The line below a label of the title, on pages whose main heading is the site's own. */
function labelledTitle(lines: readonly Line[]): string | null {
  const label =
    /^(?:full |official |public |scientific |brief |study |trial )*title(?: of (?:the )?(?:trial|study))?[\s:：*]*$/i;
  const at = lines.findIndex(({ text }) => label.test(text));
  const title = at < 0 ? '' : (lines[at + 1]?.text ?? '');
  return title.length >= 8 && title.length <= 500 ? title : null;
}

type Kind = 'inclusion' | 'exclusion' | 'eligibility';
type Section = {
  kind: Kind;
  parts: { lines: Line[]; from: number; to: number }[];
  cell?: Element;
  hidden: Element | null;
};

/** The blocks of criteria on a page; none where there is no heading of inclusion, exclusion or eligibility. */
export function blocksByHeadings(doc: Document, lines: readonly Line[] = linesOf(doc.body)): Block[] {
  const tabs = tabPanels(doc);
  const inTabs = (line: Line) => tabs.some(({ root }) => root.contains(line.block));
  const sections = dropCopies(sectionsOf(lines.filter((line) => !inTabs(line))));
  const found = sections.filter(({ kind, hidden }) => kind !== 'eligibility' && !hidden);
  const kinds = new Set<string>([...tabs.map(({ kind }) => kind ?? ''), ...found.map(({ kind }) => kind)]);
  // What is hidden counts where nothing of its kind is shown and a click would show it.
  for (const section of sections) {
    if (!section.hidden || section.kind === 'eligibility' || kinds.has(section.kind)) continue;
    if (isOpenable(section.hidden) || kinds.size === 0) found.push(section);
  }
  for (const { kind } of found) kinds.add(kind);
  if (!kinds.has('inclusion')) {
    const open = sections.find(({ kind, hidden }) => kind === 'eligibility' && !hidden);
    if (open && lengthOf(open) >= 60) found.unshift(open);
  }
  const blocks = found.sort((a, b) => lines.indexOf(startOf(a)) - lines.indexOf(startOf(b))).flatMap(toBlocks);
  return [...tabs, ...blocks];
}

const startOf = (section: Section): Line => section.parts[0]!.lines[0]!;
const lengthOf = (section: Section): number => section.parts.flatMap(textsOf).join('').length;

/** A part's lines, the first from where it begins and the last to where it ends. */
const textsOf = ({ lines, from, to }: Section['parts'][number]): string[] =>
  lines.map(({ text }, i) => text.slice(i === 0 ? from : 0, i === lines.length - 1 ? to : text.length));

/** Cuts the lines into sections at their headings. */
function sectionsOf(lines: readonly Line[]): Section[] {
  const headings = lines.map((line) => headingOf(line.text));
  const sections: Section[] = [];
  let level = 0; // of the last true heading
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const heading = headings[i]!;
    if (heading === 'related') {
      i = endOfRelated(lines, i) - 1;
      continue;
    }
    if (line.level && line.level < 7) level = line.level;
    const kind = asKind(heading);
    if (kind) {
      const cell = cellBeside(line.block, line.text) ?? openedBy(line, lines[i + 1]);
      const start = { kind, level: line.level || level + 1, heading: line };
      const section = cell ? cellSection(lines, kind, cell) : run(lines, headings, i + 1, start);
      if (section && cell) section.hidden = line.hidden; // what a shown heading opens counts as shown
      if (section) sections.push(section);
      continue;
    }
    const runIns = heading ? [] : runInHeadings(line.text);
    if (runIns[0] && runIns[0].kind === 'exclusion' && runIns[0].at >= 60) {
      // What a paragraph says before its exclusion criteria: its inclusion criteria, in all likelihood, but unsaid.
      const part = { lines: [line], from: 0, to: runIns[0].at };
      sections.push({ kind: 'eligibility', parts: [part], hidden: line.hidden });
    }
    runIns.forEach((runIn, k) => {
      const next = runIns[k + 1];
      const section: Section = { kind: runIn.kind, parts: [], hidden: line.hidden };
      const to = Math.min(next?.at ?? line.text.length, runIn.end + runInEnd(line.text.slice(runIn.end)));
      if (line.text.slice(runIn.end, to).trim()) section.parts.push({ lines: [line], from: runIn.end, to });
      if (!next && to === line.text.length) {
        const rest = run(lines, headings, i + 1, { kind: runIn.kind, level: level + 1, heading: line });
        if (rest && rest.hidden === section.hidden) join(section, rest);
      }
      if (section.parts.length) sections.push(section);
    });
  }
  return sections;
}

/** The body of an accordion whose switch a heading is, or that it stands before; null where that has headings itself. */
function openedBy(heading: Line, next: Line | undefined): Element | null {
  const { block } = heading;
  const control = '[aria-controls], [data-target], [data-bs-target], a[href^="#"]';
  const around = block.closest(control) ?? block.querySelector(control);
  const target = around && targetOf(around);
  const closed = next?.hidden && !heading.hidden && isOpenable(next.hidden) ? next.hidden : null;
  const body = target && !target.contains(block) ? target : closed;
  if (!body || !foldedText(body)) return null;
  return linesOf(body).some(({ text }) => asKind(headingOf(text)) !== null) ? null : body;
}

const asKind = (heading: Heading | null): Kind | null =>
  heading === 'inclusion' || heading === 'exclusion' || heading === 'eligibility' ? heading : null;

/** Lines that follow a section's first line are one part with it. */
function join(section: Section, rest: Section): void {
  const [first, ...others] = rest.parts;
  const own = section.parts[0];
  if (own && first && !first.lines[0]!.afterGap) {
    own.lines.push(...first.lines);
    own.to = first.to;
    section.parts.push(...others);
  } else section.parts.push(...rest.parts);
}

function cellSection(lines: readonly Line[], kind: Kind, cell: Element): Section | null {
  const inside = lines.filter((line) => cell.contains(line.block));
  if (!inside.length) return null;
  const part = { lines: inside, from: 0, to: inside[inside.length - 1]!.text.length };
  return { kind, cell, parts: [part], hidden: inside[0]!.hidden };
}

type Start = { kind: Kind; level: number; heading: Line };

/** The lines from `from` up to where the section is over: another heading, the end of the heading's container. */
function run(
  lines: readonly Line[],
  headings: readonly (Heading | null)[],
  from: number,
  start: Start,
): Section | null {
  const limit = containerOf(lines, headings, from, start.heading);
  const taken: Line[] = [];
  let end: number | null = null; // offset in the last line
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (!limit.contains(line.block)) break;
    if (line.hidden !== start.heading.hidden) {
      if (line.hidden) continue;
      break;
    }
    if (ends(line, headings[i] ?? null, start)) break;
    const runIn = headings[i] ? undefined : runInHeadings(line.text)[0];
    const cut = Math.min(runIn?.at ?? line.text.length, runInEnd(line.text));
    if (cut < line.text.length) {
      if (cut > 0) {
        taken.push(line);
        end = cut;
      }
      break;
    }
    taken.push(line);
  }
  if (!taken.length) return null;
  const parts: Section['parts'] = [];
  for (const line of taken) {
    const part = parts[parts.length - 1];
    if (part && !line.afterGap) part.lines.push(line);
    else parts.push({ lines: [line], from: 0, to: 0 });
  }
  for (const part of parts) part.to = part.lines[part.lines.length - 1]!.text.length;
  if (end !== null) parts[parts.length - 1]!.to = end;
  return { kind: start.kind, parts, hidden: start.heading.hidden };
}

function ends(line: Line, heading: Heading | null, start: Start): boolean {
  if (heading === 'inclusion' || heading === 'exclusion' || heading === 'other' || heading === 'related') return true;
  if (heading === 'eligibility' && start.kind !== 'eligibility')
    return /^H[1-6]$/i.test(line.block.tagName) || line.level > 0;
  if (heading === 'perhaps' && (line.level > 0 || isLabel(line.block))) return true;
  return line.level > 0 && line.level <= start.level;
}

const isLabel = (block: Element): boolean =>
  /^(?:TH|DT|LABEL|LEGEND|SUMMARY)$/i.test(block.tagName) || cellBeside(block, foldedText(block)) !== null;

/** The smallest element around a heading that holds its content too. */
function containerOf(
  lines: readonly Line[],
  headings: readonly (Heading | null)[],
  from: number,
  heading: Line,
): Element {
  let container = heading.block;
  for (;;) {
    let length = 0;
    for (let i = from; i < lines.length && length < 40; i++) {
      const line = lines[i]!;
      if (!container.contains(line.block) || headings[i]) break;
      if (line.hidden === heading.hidden) length += line.text.length;
    }
    if (length >= 40 || !container.parentElement) return container;
    container = container.parentElement;
  }
}

/** The first line after a list of other trials: beyond the container of its heading, or the next heading of its level. */
function endOfRelated(lines: readonly Line[], at: number): number {
  const heading = lines[at]!;
  const container = containerOf(lines, [], at + 1, heading);
  let i = at + 1;
  while (i < lines.length && container.contains(lines[i]!.block)) {
    const level = lines[i]!.level;
    if (heading.level && level && level <= heading.level) break;
    i++;
  }
  return i;
}

/** Drops sections without text and those whose words stand in another one of their kind. */
function dropCopies(sections: readonly Section[]): Section[] {
  const kept: { section: Section; words: string }[] = [];
  const byShown = [...sections].sort((a, b) => Number(a.hidden !== null) - Number(b.hidden !== null));
  const words = new Map(byShown.map((section) => [section, essence(section.parts.flatMap(textsOf))]));
  for (const section of byShown) {
    const own = words.get(section)!;
    if (!own) continue;
    const isCopy = byShown.some((other) => {
      if (other === section || (other.kind !== section.kind && section.kind !== 'eligibility')) return false;
      const whole = words.get(other)!;
      if (whole === own) return kept.some((one) => one.section === other);
      return whole.length > own.length && own.length > 40 && whole.includes(own) && !(other.hidden && !section.hidden);
    });
    if (!isCopy) kept.push({ section, words: own });
  }
  return sections.filter((section) => kept.some((one) => one.section === section));
}

function toBlocks(section: Section): Block[] {
  const kind = section.kind === 'eligibility' ? {} : { kind: section.kind };
  if (section.cell) return [{ root: section.cell, ...kind }];
  return section.parts.map(({ lines, from, to }) => {
    const last = lines[lines.length - 1]!;
    const end = last.at(to >= last.text.length ? Number.MAX_SAFE_INTEGER : to);
    return {
      root: around(lines),
      ...kind,
      bounds: { start: from ? lines[0]!.at(from) : withIndent(lines[0]!.at(0)), end },
    };
  });
}

/** A line's beginning with the blanks before it, which show how deep a printed list's item stands. */
function withIndent({ node, offset = 0 }: Boundary): Boundary {
  const data = node.nodeType === 3 ? (node as Text).data : '';
  let at = offset;
  while (at > 0 && /[ \t\u00a0]/.test(data[at - 1]!)) at--;
  return { node, offset: at };
}

/** Panels of tabs that are named inclusion and exclusion. */
function tabPanels(doc: Document): Block[] {
  const blocks: Block[] = [];
  for (const tab of doc.querySelectorAll(
    '[role="tab"], [role="tablist"] button, [role="tablist"] a, .nav-tabs a, .tabs a, .tabs button',
  )) {
    const heading = headingOf(foldedText(tab));
    if (heading !== 'inclusion' && heading !== 'exclusion') continue;
    const root = targetOf(tab) ?? panelLabelledBy(tab) ?? panelInOrder(tab);
    if (!root || !foldedText(root) || blocks.some((block) => block.root === root)) continue;
    blocks.push({ root, kind: heading });
  }
  return blocks;
}

function panelLabelledBy(tab: Element): Element | null {
  return tab.id ? tab.ownerDocument.querySelector(`[aria-labelledby~="${CSS_escape(tab.id)}"]`) : null;
}

const CSS_escape = (text: string) => text.replace(/["\\]/g, '\\$&');

/** The panel at the tab's own place in the row, where tabs and panels are as many. */
function panelInOrder(tab: Element): Element | null {
  const list = tab.closest('[role="tablist"], .nav-tabs, .tabs');
  const tabs = list ? [...list.querySelectorAll('[role="tab"], button, a')] : [];
  for (let around = list?.parentElement; around; around = around.parentElement) {
    const panels = [...around.querySelectorAll('[role="tabpanel"], .tab-pane, .tab-panel, .tab-content > div')];
    if (panels.length === tabs.length && panels.length > 0) return panels[tabs.indexOf(tab)] ?? null;
    if (panels.length > tabs.length) return null;
  }
  return null;
}
