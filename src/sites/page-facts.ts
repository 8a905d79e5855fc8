// A page's own title and registry ids, among all that it names.
import { foldedText, isHidden } from './elements';
import { headingOf } from './headings';
import { findIds, oneOfEach } from './ids';
import { type Line, linesOf } from './lines';

/** The page's own address as it states it (canonical link, og:url, a saved page's note), or null. */
export function statedAddress(doc: Document): string | null {
  const stated = [
    doc.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    doc.querySelector('meta[property="og:url"], meta[name="og:url"]')?.getAttribute('content'),
    savedFrom(doc),
  ];
  return stated.find((address) => address && /^https?:/i.test(address) && URL.canParse(address)) ?? null;
}

/** The address in the comment that browsers write into pages they save. */
function savedFrom(doc: Document): string | undefined {
  for (const node of [...doc.childNodes, ...(doc.documentElement?.childNodes ?? [])]) {
    const address = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec((node as Comment).data)?.[1] : undefined;
    if (address) return address;
  }
  return undefined;
}

const NO_TITLE =
  /^(?:clinical ?trials?(?:\.gov)?(?: (?:details?|register|registry|search|information|listings?))?|trial (?:details?|summary|review|information)|study (?:details?|record|page)|records? view|home|search(?: results)?|untitled|loading.*|details?)$/i;

/** The trial's title by the page's main heading, its metadata or its name; null where all are empty or the site's own. */
export function pageTitle(doc: Document): string | null {
  const heading = [...doc.querySelectorAll('h1')].find((h1) => !isHidden(h1) && isTitle(foldedText(h1)));
  const texts = [
    heading ? foldedText(heading) : '',
    withoutSite(doc.querySelector('meta[property="og:title"], meta[name="og:title"]')?.getAttribute('content') ?? ''),
    withoutSite(foldedText(doc.querySelector('title') ?? doc.createElement('i'))),
  ];
  return texts.find(isTitle) ?? null;
}

function isTitle(text: string): boolean {
  const words = text.replace(/^\s*(?:trial|study|clinical trial)?\s*[:#-]?\s*/i, '');
  return text.length >= 8 && !NO_TITLE.test(text) && findIds(words).join('') !== words.trim();
}

/** "Title | Site" → "Title"; an id before the title goes too. */
function withoutSite(text: string): string {
  const parts = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ [|·•—–] | - (?=[A-Z][\w. ]{2,30}$)/)
    .filter((part) => isTitle(part));
  return parts.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Words of a line that says: this is an id of this trial. */
const ID_LABEL =
  /\b(?:ids?|identifiers?|identification|number|no\.|nr\.?|nct|registration|registered|registry|eudract|ctis|eu ?ct|isrctn|utn|secondary|clinicaltrials\.gov|who|protocol)\b|注册号|登録|등록/i;
const NOT_OWN =
  /\b(?:parent|related|extension|roll-?over|see also|linked|predecessor|previous|similar|follow-?up of|sub-?study of|companion)\b/i;

/**
 * The registry ids of the page's trial, its own first, at most one of a registry: those of the address, of the
 * page's own address, of its title, and of lines that label them. Ids of other trials are left out.
 * @param stated text that holds the trial's own id for certain
 */
export function pageIds(doc: Document, url: string, given?: readonly Line[], stated = ''): string[] {
  const lines = given ?? (doc.body ? linesOf(doc.body) : []);
  const own = [
    ...findIds(decoded(url)),
    ...findIds(stated),
    ...findIds(decoded(statedAddress(doc) ?? '')),
    ...findIds(foldedText(doc.querySelector('title') ?? doc.createElement('i'))),
    ...findIds(doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''),
  ];
  for (const h1 of doc.querySelectorAll('h1')) if (!isHidden(h1)) own.push(...findIds(foldedText(h1)));
  own.push(...labelledIds(lines));
  if (!own.length) own.push(...lines.flatMap(({ text }) => findIds(text)).slice(0, 1));
  return oneOfEach(own);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Ids on short lines that name them as ids, or that follow such a line; up to where other trials begin. */
function labelledIds(lines: readonly Line[]): string[] {
  const found: string[] = [];
  let label = '';
  for (const line of lines) {
    if (headingOf(line.text) === 'related') break;
    const ids = line.text.length <= 160 ? findIds(line.text) : [];
    if (ids.length) {
      const rest = ids.reduce((text, id) => text.replace(new RegExp(id.replace(/\W/g, '\\$&'), 'i'), ''), line.text);
      const isLabelled = /[\p{L}]{3}/u.test(rest) ? ID_LABEL.test(rest) : ID_LABEL.test(label);
      if (isLabelled && !NOT_OWN.test(rest) && !NOT_OWN.test(label)) found.push(...ids);
    } else label = line.text.length <= 80 ? line.text : '';
  }
  return found;
}
