// A listing at centerwatch.com. Verified in the page's text: "Inclusion" and again "Inclusion Criteria:", numbered items
// in one flat list, words joined where an 80-column wrap was taken out. Not verified: the markup.
import { escapeHtml, htmlDocument } from './html';

const CSS = `
body { font: 16px/1.6 "Open Sans", "Noto Sans", system-ui, sans-serif; color: #2b2f36; background: #fff; }
header { border-bottom: 4px solid #e2571e; padding: 16px 40px; display: flex; justify-content: space-between; align-items: center; } header b { font-size: 22px; color: #17375e; } header span { color: #6a7280; font-size: 14px; }
.wrap { max-width: 1080px; margin: 0 auto; padding: 28px 32px 64px; display: grid; grid-template-columns: 1fr 250px; gap: 44px; }
h1 { font-size: 27px; line-height: 1.3; color: #17375e; margin: 0 0 14px; } h3 { color: #17375e; font-size: 20px; margin: 30px 0 8px; } h4 { margin: 18px 0 4px; font-size: 16px; }
.facts p { margin: 0; } .box { background: #f3f6fa; border-radius: 4px; padding: 6px 18px 16px; font-size: 15px; align-self: start; } .box p { margin: 0; }
ol { padding-left: 26px; } li { margin-bottom: 10px; } .more { border-top: 1px solid #dde3ea; margin-top: 32px; }
.cookies { background: #17375e; color: #fff; padding: 12px 40px; font-size: 14px; }
`;

const SIDE = ['Phase', 'Condition', 'Treatment', 'Clinical Study ID'];
const MAIN = [
  'Study Summary',
  'Eligibility Criteria',
  'Study Design',
  'Connect with a study center',
  'Not the study for you?',
];

/** `text` in the site's own text layout; `slug` is the last part of the listing's address. */
export function centerwatchPage(text: string, id: string, slug: string): string {
  const [title = '', ...lines] = text.trim().split('\n');
  const facts: string[] = [];
  const side: string[] = [];
  const main: string[] = [];
  let into = facts;
  let list: 'ol' | null = null;
  const endList = () => {
    if (list) main.push('</ol>');
    list = null;
  };
  for (const raw of lines) {
    const line = raw.trim();
    const item = /^ {2}\d+\. +(.*)$/.exec(raw);
    if (line === '') continue;
    if (item) {
      if (!list) main.push('<ol>');
      list = 'ol';
      main.push(`<li>${escapeHtml(item[1]!)}</li>`);
      continue;
    }
    endList();
    if (SIDE.includes(line) && into !== main) {
      into = side;
      side.push(`<h4>${line}</h4>`);
    } else if (MAIN.includes(line)) {
      into = main;
      main.push(`<h3>${line}</h3>`);
    } else if (line === 'Inclusion' || line === 'Exclusion') main.push(`<h4>${line}</h4>`);
    else into.push(`<p>${escapeHtml(line)}</p>`);
  }
  endList();
  return htmlDocument({
    title: `${title} | CenterWatch`,
    address: `https://www.centerwatch.com/clinical-trials/listings/${id}/${slug}`,
    css: CSS,
    body: `<div class="cookies">This sample page sets no cookies.</div>
<header><b>CenterWatch</b><span>Find trials · For sites · News</span></header>
<div class="wrap"><main><h1>${escapeHtml(title)}</h1><div class="facts">${facts.join('')}</div>${main.join('\n')}</main><aside class="box">${side.join('')}</aside></div>`,
  });
}
