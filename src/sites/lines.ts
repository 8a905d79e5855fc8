// A page's text as lines, each with its place: what headings are looked for in.
import { headingLevel, isHidden, lookOf, newlinesAreMeant } from './elements';
import type { Boundary } from './site';

export type Line = {
  /** White space folded. */
  text: string;
  /** The nearest element that stands on lines of its own. */
  block: Element;
  /** 1–6 in a heading, 7 in a `dt`, 0 elsewhere. */
  level: number;
  /** The outermost element that hides the line, or null where it is shown. */
  hidden: Element | null;
  /** True where something that is no part of the record (navigation, a cookie bar) stands between this and the last line. */
  afterGap: boolean;
  /** The place on the page of a character of `text`; its length gives the end of the line. */
  at(offset: number): Boundary;
};

const CHROME_TAGS = /^(?:NAV|FOOTER|ASIDE)$/;
const CHROME_ROLES = /^(?:navigation|contentinfo|search|alertdialog|dialog|complementary)$/;
const CHROME_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|cookies?|cookie\w*|consent(?:[-_]?(?:banner|bar|modal|popup|manager))?|gdpr|footer|share|social|newsletter|subscribe|adverts?|advertisement|ads|promo|popup|toast|disclaimer|contacts?|contact-\w+|feedback|comments|site-header|topbar)(?:$|[\s_-])/i;
export const OTHER_TRIALS =
  /(?:^|[\s_-])(?:(?:related|similar|recommended|suggested|nearby)(?:$|[\s_-]|trials|studies)\w*|recommendations?)/i;
const CRITERIA_WORDS =
  /(?:in|ex)clusion criteria|can['’]?t join if|纳入标准|排除标准|選択基準|除外基準|(?:포함|제외)기준/i;

/** True for a part of a page that is no part of the trial's record. */
export function isChrome(element: Element, pageLength: number): boolean {
  const tag = element.tagName.toUpperCase();
  if (/^(?:HTML|BODY|MAIN|TD|TH|TR|TABLE|TBODY)$/.test(tag)) return false;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  const isOthers = OTHER_TRIALS.test(names);
  const suspect =
    isOthers ||
    CHROME_TAGS.test(tag) ||
    CHROME_ROLES.test(element.getAttribute('role') ?? '') ||
    CHROME_NAMES.test(names);
  if (!suspect) return false;
  const text = element.textContent ?? '';
  if (text.length > pageLength * 0.6) return false; // a name that means something else here
  return isOthers || !CRITERIA_WORDS.test(text);
}

/** The lines of an element, in the order of the page, without navigation, cookie bars and the like. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  const pageLength = (root.textContent ?? '').length;
  let text = '';
  let places: Boundary[] = [];
  let end: Boundary | null = null;
  let gap = false;
  let first: { block: Element; level: number; hidden: Element | null } | null = null;

  const flush = () => {
    if (text && first) {
      const from = places;
      const last = end ?? from[from.length - 1]!;
      lines.push({ text, ...first, afterGap: gap, at: (offset) => from[offset] ?? last });
      gap = false;
    }
    text = '';
    places = [];
    end = null;
    first = null;
  };

  const visit = (node: Node, block: Element, level: number, hidden: Element | null, keeps: boolean): void => {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const split = keeps || newlinesAreMeant(data);
      for (let offset = 0; offset < data.length; offset++) {
        const char = data[offset]!;
        if (char === '\n' && split) flush();
        else if (/[\s\u00a0]/.test(char)) {
          if (text && !text.endsWith(' ')) {
            text += ' ';
            places.push({ node, offset });
          }
        } else {
          first ??= { block, level, hidden };
          text += char;
          places.push({ node, offset });
          end = { node, offset: offset + 1 };
        }
      }
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (isChrome(element, pageLength)) {
      flush();
      gap = true;
      return;
    }
    const look = lookOf(element);
    let hider = hidden;
    let isBlock = look.flow === 'block';
    if (look.flow === 'silent') {
      if (!hidden && !isHidden(element)) return; // a script, a style, or what only looks like text
      if (/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME|SVG|SELECT|INPUT|TEXTAREA|OBJECT)$/i.test(element.tagName)) return;
      hider ??= element;
      isBlock = true;
    }
    if (/^BR$/i.test(element.tagName)) {
      flush();
      return;
    }
    if (isBlock) flush();
    const inside = isBlock ? element : block;
    const own = headingLevel(element) || (/^DT$/i.test(element.tagName) ? 7 : 0);
    // What an unclosed heading swallowed is no heading.
    const inner = own || (/^(?:UL|OL|LI|P|TABLE|DL|DD)$/i.test(element.tagName) ? 0 : level);
    for (let child = element.firstChild; child; child = child.nextSibling)
      visit(child, inside, inner, hider, look.keepsNewlines ?? keeps);
    if (isBlock) flush();
  };

  visit(root, root, 0, null, false);
  flush();
  for (const line of lines) line.text = line.text.trimEnd();
  return lines;
}

/** True for a hidden element that a click opens: a tab's panel, an accordion's body. */
export function isOpenable(element: Element): boolean {
  if (element.getAttribute('role') === 'tabpanel' || element.closest('details')) return true;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (
    /(?:^|[\s_-])(?:tab\w*|accordion\w*|collaps\w*|panel\w*|pane|expand\w*|more|toggle\w*|switch\w*|exclusion|inclusion)(?:$|[\s_-])/i.test(
      names,
    )
  )
    return true;
  return element.id !== '' && controlOf(element) !== null;
}

const CONTROLLERS = ['aria-controls', 'data-target', 'data-bs-target', 'data-tab', 'href'];

/** The button, tab or link that opens an element, or null. */
function controlOf(element: Element): Element | null {
  if (!element.id) return null;
  for (const control of element.ownerDocument.querySelectorAll(CONTROLLERS.map((name) => `[${name}]`).join())) {
    if (targetOf(control) === element) return control;
  }
  return null;
}

/** The element that a button, tab or link opens on this page, or null. */
export function targetOf(control: Element): Element | null {
  for (const name of CONTROLLERS) {
    const value = control.getAttribute(name);
    if (!value || (name === 'href' && !value.startsWith('#'))) continue;
    const target = control.ownerDocument.getElementById(value.replace(/^#/, ''));
    if (target) return target;
  }
  return null;
}

/** The smallest element around all lines of a run. */
export function around(lines: readonly Line[]): Element {
  let root = lines[0]!.block;
  for (const line of lines) while (!root.contains(line.block) && root.parentElement) root = root.parentElement;
  const list = root.closest('ul, ol');
  return list && /^LI$/i.test(root.tagName) ? list : root;
}

/** Letters and digits of some texts, without their bullets, for telling copies. */
export const essence = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/^\W*(?:\d{1,2}[.)])?/, '').replace(/[^\p{L}\p{N}]/gu, '')).join('');
