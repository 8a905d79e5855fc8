// What an element does to the text around it: facts of HTML that every walk over a page shares.

const names = (list: string) => new Set(list.split(' '));

/** Never text that a reader sees. */
const SILENT = /* @__PURE__ */ names(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME FRAME OBJECT EMBED SVG CANVAS AUDIO VIDEO SELECT DATALIST TEXTAREA INPUT MATH PROGRESS METER',
);

/** Elements that stand on lines of their own. */
const BLOCKS = /* @__PURE__ */ names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

/** Elements that are part of their line whatever a style sheet does; asking for their style would be wasted. */
const INLINE = /* @__PURE__ */ names(
  'A ABBR B BDI BDO CITE CODE EM FONT I INS KBD MARK Q S SMALL STRONG SUB SUP U VAR WBR BR',
);

/** Class names that sites use for text whose newlines are shown. */
const KEEPS_NEWLINES =
  /(?:^|[\s_-])(?:withLineBreak|whitespace-pre(?:-line|-wrap)?|pre-?(?:line|wrap|formatted)|preserve-(?:lines|whitespace|newlines))(?:$|[\s_-])/i;

export type Flow = 'silent' | 'inline' | 'block';
export type Look = {
  flow: Flow;
  /** True where newlines in the text are shown, false where they are folded, undefined where the parent decides. */
  keepsNewlines?: boolean;
};

/** What style sheets say of an element, as far as text depends on it; '' where they say nothing. */
type Style = { display: string; whiteSpace: string };
const NO_STYLE: Style = { display: '', whiteSpace: '' };

/** The element's style as the browser sees it; outside of a browser, as the page's own style sheets state it. */
function styleOf(element: Element): Style {
  const page = element.ownerDocument;
  try {
    if (typeof element.checkVisibility === 'function') return page.defaultView?.getComputedStyle(element) ?? NO_STYLE;
    const { hiding, keeping } = statedStyles(page);
    return {
      display: hiding && element.matches(hiding) ? 'none' : '',
      whiteSpace: keeping && element.matches(keeping) ? 'pre-line' : '',
    };
  } catch {
    return NO_STYLE; // style sheets that the parser chokes on are no reason to miss the text
  }
}

/** Selectors of the rules that hide, and of those that keep newlines. */
type Stated = { sheets: number; hiding: string; keeping: string };
const stated = new WeakMap<Document, Stated>();

/** Asking a document outside of a browser for each element's computed style takes seconds; its rules are few. */
function statedStyles(page: Document): Stated {
  const known = stated.get(page);
  if (known?.sheets === page.styleSheets.length) return known;
  const hiding: string[] = [];
  const keeping: string[] = [];
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) {
      const { selectorText, style } = rule as CSSStyleRule;
      if (!selectorText || /::?(?:before|after|hover|focus|active|target)/.test(selectorText)) continue;
      if (style.display === 'none') hiding.push(selectorText);
      if (/^pre/.test(style.whiteSpace ?? '')) keeping.push(selectorText);
    }
  }
  const isValid = (selector: string) => {
    try {
      page.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  };
  const found = {
    sheets: page.styleSheets.length,
    hiding: hiding.filter(isValid).join(),
    keeping: keeping.filter(isValid).join(),
  };
  stated.set(page, found);
  return found;
}

/** True for an element whose own markup hides it: `hidden`, an inline style. */
function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** True for an element that is not shown: its markup hides it, or a style sheet does. Its parents are not looked at. */
export function isHidden(element: Element): boolean {
  if (isHiddenByMarkup(element)) return true;
  return !INLINE.has(element.tagName.toUpperCase()) && styleOf(element).display === 'none';
}

/** How an element takes part in the text; `root` itself is never silent for being hidden. */
export function lookOf(element: Element): Look {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag) || isHiddenByMarkup(element)) return { flow: 'silent' };
  if (element.getAttribute('aria-hidden') === 'true' && !INLINE.has(tag)) return { flow: 'silent' };
  const style = INLINE.has(tag) ? NO_STYLE : styleOf(element);
  const { display } = style;
  if (display === 'none') return { flow: 'silent' };
  const keeps = keepsNewlines(element, tag, style);
  const flow = BLOCKS.has(tag) || /^(?:block|flex|grid|list-item|table(?!-column))/.test(display) ? 'block' : 'inline';
  return keeps === undefined ? { flow } : { flow, keepsNewlines: keeps };
}

function keepsNewlines(element: Element, tag: string, style: Style): boolean | undefined {
  const inline = /white-space\s*:\s*(normal|nowrap|pre)/i.exec(element.getAttribute('style') ?? '')?.[1];
  const given = inline ?? style.whiteSpace;
  if (/^(?:pre|break-spaces)/i.test(given)) return true;
  if (tag === 'PRE' || KEEPS_NEWLINES.test(element.getAttribute('class') ?? '')) return true;
  return inline ? false : undefined;
}

export const isList = (element: Element): boolean => /^(?:UL|OL|MENU|DIR)$/i.test(element.tagName);

/** 1 to 6 for a heading (h1–h6, or role="heading" with its level), else 0. */
export function headingLevel(element: Element): number {
  const tag = /^H([1-6])$/i.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  if (element.getAttribute('role') !== 'heading') return 0;
  return Number(element.getAttribute('aria-level') ?? 2) || 2;
}

/** Lines of a text node that show that its newlines are meant, though no style says so. */
const LISTED_LINE = /\n[ \t]*(?:[*•·▪◦●■–-][ \t]|\(?\d{1,3}[.)][ \t])/g;

/** True for text in an element that folds newlines, where they were meant all the same: lists, paragraphs. */
export function newlinesAreMeant(data: string): boolean {
  if (!data.includes('\n')) return false;
  return (data.match(LISTED_LINE)?.length ?? 0) >= 2 || (data.length > 200 && /\S[ \t]*\n[ \t]*\n[ \t]*\S/.test(data));
}

/** An element's text with white space folded. */
export const foldedText = (node: Node): string => (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
