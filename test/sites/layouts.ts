// Prints eligibility text into the layouts that sites use, amid the noise of real pages: for comparing what is read
// of each with what is read of the text itself.
import { headingOf } from '../../src/sites/headings';

export type Item = { level: number; mark: string; text: string };
export type Part = { heading: string; kind: 'inclusion' | 'exclusion' | null; items: Item[]; raw: string };
export type Layout = { name: string; address: string; print(parts: Part[], text: string, id: string): string };

const unescaped = (text: string) => text.replace(/\\([\\`*_{}[\]()#+\-.!<>~|^=&])/g, '$1');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * API text (and the older, wrapped form) → its headings and items, nested by indent. A wrapped line belongs to the line
 * above; a paragraph without a bullet is an item without a mark, on the level of the item that it follows.
 */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const indents: number[] = [];
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const match = /^(\s*)(?:([*•-]|\d+[.)]|[a-z][.)])\s+)?(.*\S)\s*$/.exec(line);
    const open = parts[parts.length - 1];
    if (!match) {
      if (open) open.raw += '\n';
      afterBlank = true;
      continue;
    }
    const [, blanks = '', mark = '', raw = ''] = match;
    const words = unescaped(raw);
    const heading = headingOf(words);
    const isWrapped = !mark && !afterBlank;
    afterBlank = false;
    if ((heading === 'inclusion' || heading === 'exclusion') && !isWrapped) {
      parts.push({ heading: words, kind: heading, items: [], raw: '' });
      indents.length = 0;
      continue;
    }
    if (!parts.length) parts.push({ heading: '', kind: null, items: [], raw: '' });
    const part = parts[parts.length - 1]!;
    part.raw += `${line}\n`;
    const { items } = part;
    const last = items[items.length - 1];
    if (!mark) {
      if (last && isWrapped) last.text += ` ${words}`;
      else items.push({ level: blanks && last ? last.level : 0, mark, text: words });
      continue;
    }
    while (indents.length && indents[indents.length - 1]! > blanks.length) indents.pop();
    if (indents[indents.length - 1] !== blanks.length) indents.push(blanks.length);
    items.push({ level: indents.length - 1, mark, text: words });
  }
  return parts;
}

/** "10^9" as sites that render it print it. */
const rendered = (text: string) => escaped(text).replace(/10\^(\d+)/g, '10<sup>$1</sup>');

function nested(items: readonly Item[], wrap: boolean): string {
  let i = 0;
  const isOrdered = (item: Item) => /\d/.test(item.mark);
  const paragraphs = (level: number): string => {
    let html = '';
    for (; items[i] && !items[i]!.mark && items[i]!.level >= level; i++) html += `<p>${rendered(items[i]!.text)}</p>`;
    return html;
  };
  const list = (level: number): string => {
    const ordered = isOrdered(items[i]!);
    let html = '';
    while (items[i]?.mark && items[i]!.level >= level && isOrdered(items[i]!) === ordered) {
      const own = rendered(items[i]!.text);
      i++;
      const after = i > 0 && level > 0 ? paragraphs(level) : '';
      const below = items[i]?.mark && items[i]!.level > level ? list(items[i]!.level) : '';
      html += `<li>${wrap && (below || after) ? `<p>${own}</p>` : own}${after}${below}</li>\n`;
    }
    return ordered ? `<ol>${html}</ol>` : `<ul>${html}</ul>`;
  };
  let html = '';
  while (i < items.length) html += items[i]!.mark ? list(items[i]!.level) : paragraphs(0);
  return html;
}

const lineOf = (item: Item, i: number) =>
  `${item.mark && `${/\d/.test(item.mark) ? item.mark : `${i + 1}.`} `}${item.text}`;
const cellOf = (part: Part) =>
  part.items.map((item, i) => `${'&nbsp;&nbsp;'.repeat(item.level * 2)}${escaped(lineOf(item, i))}`).join('<br>\n');
const headed = (parts: readonly Part[], make: (part: Part) => string) => parts.map(make).join('\n');

// The noise has limits and washouts of its own: any of them in a reading shows.
const BEFORE = `
<div class="cookie-banner" role="dialog">We keep cookies for 13 months. ANC ≥ 11 × 10^9/L is no cookie. <button>Accept</button></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="#eligibility">Eligibility</a></li><li><a href="/search">Other trials</a></li></ul></nav>`;
const ABOUT = `<section id="summary"><h2>Brief Summary</h2><p>Patients with platelets ≥ 777 × 10^9/L are studied; no rituximab within 77 weeks before screening.</p></section>`;
const AFTER = `<section><h2>Outcome Measures</h2><ul><li>Share of patients with hemoglobin ≥ 99 g/L at week 12</li><li>SLEDAI-2K ≤ 2 within 52 weeks before the last visit</li></ul></section>
<section class="contacts"><h2>Contacts and Locations</h2><p>Call 555 0100 within 8 weeks before screening.</p></section>`;
const OTHERS = `<aside class="related-trials"><h2>Related trials</h2><article><h3>NCT09999999: cells in lupus</h3><p>LVEF ≥ 88 %, creatinine ≤ 9.9 mg/dL; no belimumab within 66 days before screening.</p></article></aside>
<footer>© 2026. Age 99 and over welcome. No surgery within 44 weeks before screening.</footer>`;

const page = (
  id: string,
  address: string,
  main: string,
  head = '',
) => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A study of cells in lupus | Site</title>
${address && `<link rel="canonical" href="${address.replace('{id}', id)}">`}${head}</head><body>${BEFORE}
<main><h1>A study of cells in lupus</h1><p>Identifier: ${id}</p>${ABOUT}${main}${AFTER}</main>${OTHERS}</body></html>`;

const layout = (name: string, address: string, print: (parts: Part[], text: string) => string, head = ''): Layout => ({
  name,
  address,
  print: (parts, text, id) => page(id, address, print(parts, text), head),
});

export const LAYOUTS: readonly Layout[] = [
  layout(
    'nested lists, as ClinicalTrials.gov',
    'https://clinicaltrials.gov/study/{id}',
    (parts) =>
      `<div id="participation-criteria"><h2>Participation Criteria</h2><ctg-participation-criteria><h3>Eligibility Criteria</h3><div id="eligibility-criteria-description"><div><div>${headed(parts, (part) => `<p>${part.heading}</p>${nested(part.items, true)}`)}</div></div></div><div>Ages Eligible for Study</div><div>18 Years to 99 Years</div></ctg-participation-criteria></div>`,
  ),
  layout(
    'nested lists below headings',
    '',
    (parts) =>
      `<section><h2>Eligibility</h2>${headed(parts, (part) => `<h3>${part.heading}</h3>${nested(part.items, false)}`)}</section>`,
  ),
  layout(
    'nested lists, headings in bold, a hidden copy',
    'https://www.trialx.com/clinical-trials/listings/302117/cells-in-lupus/',
    (parts) => {
      const lists = headed(parts, (part) => `<p><strong>${part.heading}</strong></p>${nested(part.items, false)}`);
      return `<div class="desktop">${lists}</div><div class="mobile-only">${lists}</div>`;
    },
    '<style>.mobile-only { display: none }</style>',
  ),
  layout(
    'lists within the items of a list',
    '',
    (parts) =>
      `<ul>${headed(parts, (part) => `<li>${part.heading}${nested(part.items, false)}</li>`)}</ul><p>Contact: J. Doe, within 99 weeks before screening</p>`,
  ),
  layout(
    'two columns',
    '',
    (parts) =>
      `<table><thead><tr>${headed(parts, (part) => `<th>${part.heading}</th>`)}</tr></thead><tbody><tr>${headed(parts, (part) => `<td>${nested(part.items, false)}</td>`)}</tr></tbody></table>`,
  ),
  layout(
    'headings in bold, line breaks only',
    '',
    (parts) => `<div>${headed(parts, (part) => `<b>${part.heading}</b><br>${cellOf(part)}<br><br>`)}</div>`,
  ),
  layout('closed accordions', '', (parts) =>
    parts
      .map(
        (part, i) =>
          `<div class="accordion-item"><h3><button aria-controls="body-${i}">${part.heading}</button></h3><div class="accordion-collapse collapse" id="body-${i}" style="display:none">${nested(part.items, false)}</div></div>`,
      )
      .join(''),
  ),
  layout(
    'a tab of the whole record, not yet opened',
    '',
    (parts) =>
      `<div role="tablist"><button role="tab">Overview</button><button role="tab">Eligibility</button></div><div role="tabpanel"><p>Overview</p></div><div role="tabpanel" hidden><h2>Eligibility</h2>${headed(parts, (part) => `<h3>${part.heading}</h3>${nested(part.items, false)}`)}</div>`,
  ),
  layout(
    'flattened lists',
    'https://www.centerwatch.com/clinical-trials/listings/{id}/cells',
    (parts) =>
      `<h2>Eligibility Criteria</h2>${headed(parts, (part) => `<h3>${/^Ex/i.test(part.heading) ? 'Exclusion' : 'Inclusion'}</h3><p>${part.heading}</p><ol>${part.items.map((item) => `<li>${rendered(item.text)}</li>`).join('')}</ol>`)}`,
  ),
  layout(
    'headings as items of the list',
    'https://clinconnect.io/trials/{id}',
    (parts) =>
      `<h2>Eligibility criteria</h2><ul>${headed(parts, (part) => `<li>${part.heading}</li>${part.items.map((item, i) => `<li>${escaped(lineOf(item, i))}</li>`).join('\n')}`)}</ul>`,
  ),
  layout(
    'cells with line breaks',
    'https://www.clinicaltrialsregister.eu/ctr-search/trial/2015-001234-11/DE',
    (parts) =>
      `<table id="section-e"><tbody>${headed(parts, (part) => `<tr class="tricell"><td class="first">${part.kind === 'exclusion' ? 'E.4' : 'E.3'}</td><td class="second">Principal ${part.kind ?? 'inclusion'} criteria</td><td class="third"><table><tr><td>${cellOf(part)}</td></tr></table></td></tr>`)}<tr class="tricell"><td class="first">E.5.1</td><td class="second">Primary end point(s)</td><td class="third">ALT ≤ 9 × ULN</td></tr></tbody></table>`,
  ),
  layout(
    'cells of no known site',
    '',
    (parts) =>
      `<table>${headed(parts, (part) => `<tr><th scope="row">${part.heading}</th><td>${cellOf(part)}</td></tr>`)}<tr><th>Minimum age</th><td>99 Years</td></tr></table>`,
  ),
  layout(
    'spans of labels',
    'https://trialsearch.who.int/Trial2.aspx?TrialID={id}',
    (parts) =>
      `<table>${headed(parts, (part) => `<tr><td>${part.kind === 'exclusion' ? 'Exclusion' : 'Inclusion'} criteria:</td></tr><tr><td><span id="DataList8_ctl01_${part.kind === 'exclusion' ? 'Exclusion' : 'Inclusion'}_criteriaLabel">${part.items.map((item, i) => escaped(lineOf(item, i))).join('<br>')}</span></td></tr>`)}</table>`,
  ),
  layout(
    'printed Markdown, with newlines shown',
    'https://meddatax.com/clinical-trials/{id}',
    (_, text) =>
      `<h2>Eligibility Criteria</h2><p>Check the participation requirements, including inclusion and exclusion rules, age limits, and whether healthy volunteers are accepted.</p><div style="white-space: pre-line">${escaped(text.trim())}</div><div>Minimum Eligible Age</div><div>99 Years</div>`,
  ),
  layout(
    'printed Markdown below headings, label without a blank line',
    'https://meddatax.com/clinical-trials/{id}',
    (parts) =>
      `<h2>Eligibility Criteria</h2><p>Check the participation requirements.</p>${parts.map((part, i) => `<h3>${part.heading}</h3><pre>${escaped(part.raw)}${i === parts.length - 1 ? '\nMinimum Eligible Age\n\n99 Years\n' : ''}</pre>`).join('')}`,
  ),
  layout(
    'printed Markdown in a plain box',
    'https://www.tundraspace.com/directory/studies/{id}',
    (_, text) => `<h2>Eligibility</h2><div>${escaped(text)}</div>`,
  ),
  layout(
    'a paragraph a line',
    'https://clinicaltrials.ucsd.edu/trial/{id}',
    (parts) =>
      `<h2>Who can participate</h2>${headed(parts, (part) => `<h3>${part.kind === 'exclusion' ? 'You CAN’T join if...' : 'You can join if…'}</h3>${part.items.map((item, i) => `<p>${escaped(lineOf(item, i))}</p>`).join('')}`)}`,
  ),
  layout('a paragraph a line, headings too', '', (parts) =>
    headed(
      parts,
      (part) => `<p>${part.heading}</p>${part.items.map((item, i) => `<p>${escaped(lineOf(item, i))}</p>`).join('')}`,
    ),
  ),
  layout(
    'definition lists',
    'https://drks.de/search/en/trial/DRKS00031234/details',
    (parts) =>
      `<dl>${headed(parts, (part) => `<dt>${part.kind === 'exclusion' ? 'Exclusion Criteria' : 'Additional Inclusion Criteria'}</dt><dd>${cellOf(part)}</dd>`)}<dt>Minimum Age</dt><dd>99 Years</dd></dl>`,
  ),
  layout(
    'definition lists, an item a dd',
    '',
    (parts) =>
      `<dl>${headed(parts, (part) => `<dt>${part.heading}</dt>${part.items.map((item, i) => `<dd>${escaped(lineOf(item, i))}</dd>`).join('')}`)}<dt>Minimum Age</dt><dd>99 Years</dd></dl>`,
  ),
  layout('tabs', '', (parts) => {
    const tab = (part: Part, i: number) =>
      `<button role="tab" id="tab-${i}" aria-controls="panel-${i}">${part.kind === 'exclusion' ? 'Exclusion' : 'Inclusion'}</button>`;
    return `<div role="tablist">${parts.map(tab).join('')}</div>${parts.map((part, i) => `<div role="tabpanel" id="panel-${i}" aria-labelledby="tab-${i}"${i ? ' hidden' : ''}>${nested(part.items, false)}</div>`).join('')}`;
  }),
  layout('numbered rows of a table', 'https://euclinicaltrials.eu/ctis-public/view/2023-505936-19-00', (parts) =>
    headed(
      parts,
      (part) =>
        `<h3>${part.heading}</h3><table><tbody>${part.items.map((item, i) => `<tr><td>${i + 1}</td><td>${escaped(item.text)}</td></tr>`).join('')}</tbody></table>`,
    ),
  ),
  layout(
    'one paragraph',
    'https://ignite-sd.com/clinical/show/eligibilitymodule/48213',
    (_, text) =>
      `<h4>Eligibility Module</h4><p>Criteria: ${escaped(unescaped(text)).replace(/\s*\n\s*/g, ' ')} Minimum Age: 99 Years</p>`,
  ),
];
