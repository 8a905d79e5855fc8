// Pages that show no criteria: clinicaltrialcompass.org and crick.ai. Verified in the pages' texts: what stands there and
// in which order. Not verified: the markup.
import { escapeHtml, htmlDocument, unescapeMarkdown } from './html';

const COMPASS_CSS = `
body { font: 17px/1.6 Georgia, "Noto Serif", serif; color: #23302b; background: #faf8f3; }
header { padding: 18px 40px; font: 600 18px system-ui, sans-serif; color: #146b52; }
main { max-width: 760px; margin: 0 auto; padding: 12px 24px 64px; } h1 { font-size: 30px; line-height: 1.25; }
.pair { display: grid; grid-template-columns: 140px 1fr; border-top: 1px solid #e4ddcd; padding: 8px 0; } .pair b { font: 600 14px/1.8 system-ui, sans-serif; color: #6a705f; }
.plain { background: #e7f3ee; border-radius: 10px; padding: 12px 20px; margin: 20px 0; font-size: 16px; } .outcome { border-top: 1px solid #e4ddcd; padding: 8px 0; } .outcome small { display: block; color: #6a705f; }
`;

/** A page of clinicaltrialcompass.org from its text layout (one line a paragraph). */
export function compassPage(text: string, id: string, title?: string): string {
  const lines = text.trim().split('\n');
  const name = title ?? lines.shift() ?? '';
  const body: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1] ?? '';
    if (line === 'Age range' || line === 'Sex') {
      body.push(`<div class="pair"><b>${line}</b><span>${escapeHtml(next)}</span></div>`);
      at++;
    } else if (line.startsWith('See this in plain English')) {
      body.push(`<div class="plain"><b>${escapeHtml(line)}</b><br>${escapeHtml(next)}</div>`);
      at++;
    } else if (next.startsWith('Timeframe:')) {
      body.push(`<div class="outcome">${escapeHtml(line)}<small>${escapeHtml(next)}</small></div>`);
      at++;
    } else body.push(`<p>${escapeHtml(line)}</p>`);
  }
  return htmlDocument({
    title: `${name} | Clinical Trial Compass`,
    address: `https://clinicaltrialcompass.org/trial/${id}`,
    css: COMPASS_CSS,
    body: `<header>Clinical Trial Compass</header><main><h1>${escapeHtml(name)}</h1>${body.join('\n')}</main>`,
  });
}

const CRICK_CSS = `
body { font: 15px/1.6 "IBM Plex Sans", "Noto Sans", system-ui, sans-serif; color: #e4e7ee; background: #11131a; }
header { padding: 16px 32px; border-bottom: 1px solid #262a36; font-weight: 700; letter-spacing: .02em; }
main { max-width: 860px; margin: 0 auto; padding: 24px; } h1 { font-size: 26px; }
.fields { display: grid; grid-template-columns: repeat(5, 1fr); gap: 1px; background: #262a36; border: 1px solid #262a36; border-radius: 8px; overflow: hidden; } .fields div { background: #181b24; padding: 10px 14px; } .fields small { display: block; color: #8d94a8; }
.outcome { border-bottom: 1px solid #262a36; padding: 12px 0; } .outcome small { color: #8d94a8; display: block; } .note { color: #8d94a8; font-size: 13px; }
`;

const CRICK_FIELDS = ['Study Type', 'Allocation', 'Purpose', 'Masking', 'Enrollment'];

/** A page of crick.ai from its text layout (one line a paragraph). */
export function crickPage(text: string, id: string, title?: string): string {
  const lines = text.trim().split('\n').map(unescapeMarkdown);
  const name = title ?? lines.shift() ?? '';
  const fields: string[] = [];
  const body: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (CRICK_FIELDS.includes(line)) fields.push(`<div><small>${line}</small>${escapeHtml(lines[++at] ?? '')}</div>`);
    else if (line.startsWith('Time frame:')) body.push(`<div class="outcome"><small>${escapeHtml(line)}</small></div>`);
    else if (/^This (site|platform) /.test(line)) body.push(`<p class="note">${escapeHtml(line)}</p>`);
    else body.push(`<p>${escapeHtml(line)}</p>`);
  }
  return htmlDocument({
    title: `${name} – Crick`,
    address: `https://crick.ai/trials/${id}`,
    css: CRICK_CSS,
    body: `<header>crick</header><main><h1>${escapeHtml(name)}</h1><div class="fields">${fields.join('')}</div>${body.join('\n')}</main>`,
  });
}
