// A comparison as something to carry away in text: Markdown, HTML, JSON, or a plain text table. Spreadsheets: sheets.ts.

import { language, t } from '../words/words';
import { citationLine } from './cite';
import type { Comparison } from './comparison';
import { cellLines, cellSources, headLines, provenance } from './export-parts';
import { widthOf } from './width';
import { disclaimer } from './words';

const markdownText = (text: string): string => text.replace(/([\\|`*_~[\]<>])/g, '\\$1').replace(/\s*\n\s*/g, ' ');

/** The comparison as a Markdown table, with its sources and the disclaimer under it. */
export function comparisonAsMarkdown(comparison: Comparison): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = comparison.columns.map((c) => {
    const [name = '', id = ''] = headLines(c).map(markdownText);
    return c.url ? `${name} [${id}](${c.url})` : `${name} ${id}`;
  });
  const lines = [row(['', ...head]), row(['---', ...head.map(() => '---')])];
  for (const g of comparison.groups) {
    lines.push(row([`**${markdownText(g.label)}**`, ...head.map(() => '')]));
    for (const r of g.rows) {
      const cells = r.cells.map((cell, i) =>
        cellLines(cell, comparison.columns[i]?.self ?? false)
          .map(markdownText)
          .join('<br>'),
      );
      lines.push(row([markdownText(r.label), ...cells]));
    }
  }
  const sources = provenance(comparison).map((s) => `- ${markdownText(s)}`);
  return `${[...lines, '', t('export.sources'), '', ...sources, '', disclaimer()].join('\n')}\n`;
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text into lines of at most `width` columns, at blanks where there are any; not at those that hold together. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0\u202f]+/).filter((w) => w !== '')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (widthOf(line) > width) {
      let head = '';
      for (const c of line) {
        if (widthOf(head + c) > width) break;
        head += c;
      }
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line !== '') lines.push(line);
  return lines.length > 0 ? lines : [''];
}

/**
 * The comparison as a table of plain text, for a terminal or a plain mail.
 * @param width the most columns that a line may take; at least 12 a study are used
 */
export function comparisonAsText(comparison: Comparison, width = 100): string {
  const count = comparison.columns.length;
  const labels = comparison.groups.flatMap((g) => g.rows.map((r) => widthOf(r.label)));
  const first = Math.min(Math.max(...labels, 10), Math.max(14, Math.floor(width * 0.22)));
  const each = Math.max(12, Math.floor((width - first - 3 * count) / count));
  const line = (label: string, cells: readonly (readonly string[])[]): string => {
    const blocks = [wrapped(label, first), ...cells.map((c) => c.flatMap((text) => wrapped(text, each)))];
    const height = Math.max(...blocks.map((b) => b.length));
    const rows = Array.from({ length: height }, (_, y) =>
      blocks
        .map((b, x) => padded(b[y] ?? '', x === 0 ? first : each))
        .join(' │ ')
        .trimEnd(),
    );
    return rows.join('\n');
  };
  const total = first + count * (each + 3);
  const rule = (left: string) => `${left}${'─'.repeat(Math.max(0, total - widthOf(left)))}`;
  const out = [line('', comparison.columns.map(headLines))];
  for (const g of comparison.groups) {
    out.push(rule(`── ${g.label} `));
    for (const r of g.rows)
      out.push(
        line(
          r.label,
          r.cells.map((c, i) => cellLines(c, comparison.columns[i]?.self ?? false)),
        ),
      );
  }
  out.push(rule(''), ...provenance(comparison).flatMap((s) => wrapped(s, width)), disclaimer());
  return `${out.join('\n')}\n`;
}

const htmlText = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/\s*\n\s*/g, ' ');

const border = '1px solid #c8cdd6';

/**
 * The comparison as an HTML table that a mail or a text program takes over as it looks; without scripts, classes or
 * anything fetched. All text is escaped; only addresses that begin with https become links.
 */
export function comparisonAsHtml(comparison: Comparison): string {
  // For spreadsheets: a text is a text, also where it begins as a formula does.
  const asText = "mso-number-format:'\\@'";
  const style = `${asText};border:${border};padding:4px 8px;text-align:left;vertical-align:top`;
  const link = (url: string | undefined, text: string) =>
    url?.startsWith('https://') ? `<a href="${htmlText(url)}">${htmlText(text)}</a>` : htmlText(text);
  const heads = comparison.columns.map((c) => {
    const [name, id] = headLines(c);
    return `<th scope="col" style="${style}">${htmlText(name)}<br>${link(c.url, id)}</th>`;
  });
  const body = comparison.groups.flatMap((g) => [
    `<tr><th colspan="${heads.length + 1}" scope="rowgroup" style="${style};background:#f0f2f5">${htmlText(g.label)}</th></tr>`,
    ...g.rows.map((r) => {
      const cells = r.cells.map((cell, i) => {
        const lines = cellLines(cell, comparison.columns[i]?.self ?? false);
        return `<td style="${style}">${lines.map(htmlText).join('<br>')}</td>`;
      });
      return `<tr><th scope="row" style="${style};font-weight:normal">${htmlText(r.label)}</th>${cells.join('')}</tr>`;
    }),
  ]);
  return [
    '<table style="border-collapse:collapse;font-family:sans-serif;font-size:13px">',
    `<thead><tr><td style="${style}"></td>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
    `<p><b>${htmlText(t('export.sources'))}</b></p><ul>${provenance(comparison)
      .map((s) => `<li>${htmlText(s)}</li>`)
      .join('')}</ul>`,
    `<p>${htmlText(disclaimer())}</p>`,
  ].join('\n');
}

/** The studies' citations, a line each, with the disclaimer. */
export const comparisonAsCitations = (comparison: Comparison): string =>
  `${[...provenance(comparison), disclaimer()].join('\n')}\n`;

/**
 * The comparison as JSON: studies with their sources, and rows of cells as shown, in parts, with the sentences behind them.
 * Its keys, ids and verdicts are the same in every language; what is shown is in `language`.
 * `version` is raised when a field changes its meaning.
 */
export function comparisonAsJson(comparison: Comparison): string {
  const studies = comparison.columns.map(({ self, citation, ...column }) => ({
    ...column,
    thisTrial: self,
    ...(citation ? { citation: citationLine(citation), sources: citation.sources } : {}),
  }));
  const rows = comparison.groups.flatMap((g) =>
    g.rows.map((r) => ({
      id: r.id,
      groupId: g.id,
      group: g.label,
      label: r.label,
      cells: r.cells.map((cell, i) => ({
        study: comparison.columns[i]?.id,
        stated: cell.lines.length > 0,
        lines: cell.lines,
        ...(cell.instead === undefined ? {} : { instead: cell.instead }),
        details: cell.details,
        ...(cell.values && cell.values.length > 0 ? { values: cell.values } : {}),
        ...(cell.verdict === undefined ? {} : { comparedWithThisTrial: cell.verdict }),
        ...(cell.note === undefined ? {} : { note: cell.note }),
        sources: cell.sources,
        readFrom: cellSources(cell),
        ...(cell.sentences && cell.sentences.length > 0 ? { sentences: cell.sentences } : {}),
        ...(cell.history.length > 0 ? { earlier: cell.history } : {}),
      })),
    })),
  );
  const head = { format: 'lupus-trial-lens/comparison', version: 1, language: language(), disclaimer: disclaimer() };
  return `${JSON.stringify({ ...head, studies, rows }, null, 2)}\n`;
}
