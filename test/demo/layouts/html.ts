// What the page layouts share: escaping, the outer document, API markdown as lists.

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for use in HTML, in elements and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** A whole document. `body` and `head` are HTML; `address` becomes the canonical link. */
export function htmlDocument(parts: {
  title: string;
  address: string;
  css: string;
  body: string;
  head?: string;
}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title>
<link rel="canonical" href="${escapeHtml(parts.address)}">
<link rel="icon" href="data:,">
<style>
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; }
${parts.css}
</style>
${parts.head ?? ''}
</head>
<body>
${parts.body}
</body>
</html>
`;
}

/** Takes the backslashes out of API markdown ("\>2 weeks", "10\^7"). */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([\\`*_{}[\]()#+\-.!<>~|^])/g, '$1');

type Item = { indent: number; ordered: boolean; text: string };

/**
 * Eligibility text in the API's markdown as ClinicalTrials.gov renders it: paragraphs and nested lists. Lines that start
 * with no bullet continue the item above them if they are indented below it, else they are paragraphs.
 */
export function markdownAsHtml(markdown: string): string {
  const out: string[] = [];
  const open: Item[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length) out.push(`<p>${paragraph.join(' ')}</p>`);
    paragraph = [];
  };
  const closeDownTo = (indent: number) => {
    while (open.length && open.at(-1)!.indent > indent) out.push(open.pop()!.ordered ? '</li></ol>' : '</li></ul>');
  };
  for (const line of markdown.split('\n')) {
    const bullet = /^(\s*)(?:([*•-])|\d+[.)])\s+(.*)$/.exec(line);
    const text = escapeHtml(unescapeMarkdown((bullet?.[3] ?? line).trim()));
    if (bullet) {
      endParagraph();
      const item = { indent: bullet[1]!.length, ordered: bullet[2] === undefined, text };
      closeDownTo(item.indent);
      const above = open.at(-1);
      if (above && above.indent === item.indent && above.ordered === item.ordered) out.push('</li>');
      else {
        if (above && above.indent === item.indent) closeDownTo(item.indent - 1);
        out.push(item.ordered ? `<ol start="${Number.parseInt(line.trim(), 10)}">` : '<ul>');
        open.push(item);
      }
      out.push(`<li>${text}`);
      if (above && above.indent === item.indent) open[open.length - 1] = item;
    } else if (text === '') {
      endParagraph();
    } else if (open.length && /^\s/.test(line) && !paragraph.length) {
      out.push(` ${text}`);
    } else {
      closeDownTo(-1);
      paragraph.push(text);
    }
  }
  endParagraph();
  closeDownTo(-1);
  return out.join('\n');
}
