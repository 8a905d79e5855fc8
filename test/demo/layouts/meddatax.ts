// A record's page at meddatax.com. Verified in the page's text: the order of headings, one explaining line under each,
// criteria as raw API markdown with literal bullets, the age field right after the last exclusion item, related trials at
// the end. Not verified: the markup.
import { escapeHtml, htmlDocument } from './html';

const SECTIONS = new Set([
  'Study Results',
  'Basic Information',
  'Brief Summary',
  'Detailed Description',
  'Conditions',
  'Study Design',
  'Study Groups',
  'Interventions',
  'Other Intervention Names',
  'Eligibility Criteria',
  'Outcomes',
  'Primary Outcomes',
  'Secondary Outcomes',
  'Sponsors',
  'Responsible Party',
  'Principal Investigators',
  'Locations',
  'Countries',
  'Central Contacts',
  'Facility Contacts',
  'Other Identifiers',
  'More Related Trials',
]);

const LABELS = new Set([
  'Recruitment Status',
  'Clinical Phase',
  'Total Enrollment',
  'Study Classification',
  'Study Start Date',
  'Study Completion Date',
  'Allocation Method',
  'Intervention Model',
  'Primary Study Purpose',
  'Blinding Strategy',
  'Minimum Eligible Age',
  'Maximum Eligible Age',
  'Eligible Sex',
  'Accepts Healthy Volunteers',
]);

const CSS = `
:root { color-scheme: light dark; --bg: light-dark(#f4f6fb, #0f1420); --card: light-dark(#fff, #182033); --line: light-dark(#e2e7f1, #2b3650); --text: light-dark(#16203a, #e6ebf7); --soft: light-dark(#5c6786, #9aa6c4); --brand: light-dark(#3a46c9, #9aa5ff); }
body { font: 15.5px/1.62 Inter, "Noto Sans", system-ui, sans-serif; background: var(--bg); color: var(--text); }
header { background: var(--card); border-bottom: 1px solid var(--line); padding: 14px 36px; display: flex; gap: 28px; align-items: center; }
header b { color: var(--brand); font-size: 19px; letter-spacing: -.01em; } header span { color: var(--soft); font-size: 14px; }
main { max-width: 920px; margin: 0 auto; padding: 28px 24px 64px; display: grid; gap: 18px; }
h1 { font-size: 27px; line-height: 1.25; margin: 0; letter-spacing: -.015em; } .top { color: var(--soft); font-size: 14px; display: flex; gap: 20px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px 26px; }
h2 { margin: 0; font-size: 18px; } .hint { margin: 2px 0 14px; color: var(--soft); font-size: 13.5px; } h3 { font-size: 15.5px; margin: 18px 0 6px; }
.grid { margin-top: 14px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px 24px; } .label { color: var(--soft); font-size: 12.5px; display: block; } .value { font-weight: 600; }
.raw { white-space: pre-line; } p { margin: 6px 0; } footer { color: var(--soft); font-size: 13px; padding: 24px 36px; border-top: 1px solid var(--line); }
`;

/** `text` in the site's own text layout (paragraphs with blank lines between). */
export function meddataxPage(text: string, id: string): string {
  const [title = '', ...blocks] = text.trim().split(/\n{2,}/);
  const top: string[] = [];
  const sections: string[] = [];
  let grid: string[] = [];
  const endGrid = () => {
    if (grid.length) sections.push(`<div class="grid">${grid.join('')}</div>`);
    grid = [];
  };
  let isOpen = false;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const next = blocks[at + 1];
    if (SECTIONS.has(block)) {
      endGrid();
      const hint = next && !SECTIONS.has(next) && /\.$/.test(next) && next.length < 200 ? next : '';
      if (hint) at++;
      sections.push(`${isOpen ? '</section>' : ''}<section><h2>${escapeHtml(block)}</h2>`);
      if (hint) sections.push(`<p class="hint">${escapeHtml(hint)}</p>`);
      isOpen = true;
    } else if (!isOpen) top.push(`<span>${escapeHtml(block)}</span>`);
    else if (block === 'Inclusion Criteria' || block === 'Exclusion Criteria') {
      endGrid();
      const raw: string[] = [];
      let label = '';
      for (at++; at < blocks.length && blocks[at] !== 'Exclusion Criteria' && !label; at++) {
        const part = blocks[at]!;
        if (part.endsWith('\nMinimum Eligible Age')) label = 'Minimum Eligible Age';
        raw.push(label ? part.slice(0, -label.length - 1) : part);
      }
      sections.push(`<h3>${block}</h3><div class="raw">${escapeHtml(raw.join('\n\n'))}</div>`);
      if (label) grid.push(field(label, blocks[at] ?? ''));
      else at--;
    } else if (LABELS.has(block)) {
      grid.push(field(block, next ?? ''));
      at++;
    } else {
      endGrid();
      sections.push(`<p>${escapeHtml(block).replaceAll('\n', '<br>')}</p>`);
    }
  }
  endGrid();
  return htmlDocument({
    title: `${title} | MedDataX`,
    address: `https://meddatax.com/clinical-trials/${id}`,
    css: CSS,
    body: `<header><b>MedDataX</b><span>Clinical trials</span><span>Conditions</span><span>Sponsors</span></header>
<main><div><h1>${escapeHtml(title)}</h1><p class="top">${top.join('')}</p></div>
${sections.join('\n')}${isOpen ? '</section>' : ''}</main>
<footer>Sample page of Lupus Trial Lens in the layout of the site; not the site's.</footer>`,
  });
}

const field = (label: string, value: string) =>
  `<div><span class="label">${escapeHtml(label)}</span><span class="value">${escapeHtml(value)}</span></div>`;
