// A comparison as something to carry away: CSV, Markdown, or a plain text table.
import type { Cell, Comparison } from './comparison';
import { disclaimer, notStated, verdictShown } from './words';

/** What a cell says, one entry a line; the verdict last. */
function cellLines(cell: Cell, self: boolean, details: boolean): string[] {
  const lines = cell.lines.length > 0 ? [...cell.lines] : [notStated];
  if (details) lines.push(...cell.details);
  if (!self && cell.verdict !== undefined && cell.verdict !== 'not-stated')
    lines.push(verdictShown(cell.verdict, cell.note));
  return lines;
}

const headLines = (c: Comparison['columns'][number]): string[] => [c.self ? `This trial: ${c.name}` : c.name, c.id];

/** "ClinicalTrials.gov record, 22 August 2026" of every source that is shown, each once, with its address. */
function sourceLines(comparison: Comparison): string[] {
  const seen = new Set<string>();
  for (const g of comparison.groups)
    for (const r of g.rows)
      r.cells.forEach((cell, i) => {
        for (const s of cell.sources) {
          const asOf = s.asOf === undefined || s.title.includes(s.asOf) ? '' : `, as of ${s.asOf}`;
          seen.add(`${comparison.columns[i]?.id ?? ''}: ${s.title}${asOf}${s.url ? ` <${s.url}>` : ''}`);
        }
      });
  return [...seen].sort();
}

/** Quoted where needed (RFC 4180); a cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) || safe !== text ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * The comparison as CSV with a byte order mark, so that a spreadsheet reads it as UTF-8.
 * Columns: group, row, then for each study its value, and for the others also the verdict; last the sources.
 */
export function comparisonAsCsv(comparison: Comparison): string {
  const head = ['Group', 'Row'];
  for (const c of comparison.columns) head.push(headLines(c).join(' '), ...(c.self ? [] : [`${c.id} compared`]));
  head.push('Sources');
  const rows = comparison.groups.flatMap((g) =>
    g.rows.map((r) => {
      const cells = r.cells.flatMap((cell, i) => {
        const value = (cell.lines.length > 0 ? [...cell.lines, ...cell.details] : [notStated]).join('; ');
        if (comparison.columns[i]?.self) return [value];
        return [value, cell.verdict === undefined ? '' : verdictShown(cell.verdict, cell.note)];
      });
      const sources = r.cells.flatMap((cell, i) =>
        cell.sources.map((s) => `${comparison.columns[i]?.id ?? ''}: ${s.title}${s.asOf ? ` (${s.asOf})` : ''}`),
      );
      return [g.label, r.label, ...cells, [...new Set(sources)].join(' | ')];
    }),
  );
  const lines = [head, ...rows, [disclaimer]].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const markdownText = (text: string): string => text.replace(/([\\|`*_[\]<>])/g, '\\$1').replace(/\s*\n\s*/g, ' ');

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
        cellLines(cell, comparison.columns[i]?.self ?? false, true)
          .map(markdownText)
          .join('<br>'),
      );
      lines.push(row([markdownText(r.label), ...cells]));
    }
  }
  const sources = sourceLines(comparison).map((s) => `- ${s}`);
  return `${[...lines, '', 'Sources', '', ...sources, '', disclaimer].join('\n')}\n`;
}

/** Columns that a character takes in a terminal. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;
const widthOf = (text: string): number => [...text].reduce((n, c) => n + (wide.test(c) ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Breaks a text into lines of at most `width` columns, at blanks where there are any. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((w) => w !== '')) {
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
          r.cells.map((c, i) => cellLines(c, comparison.columns[i]?.self ?? false, false)),
        ),
      );
  }
  out.push(rule(''), disclaimer);
  return `${out.join('\n')}\n`;
}
