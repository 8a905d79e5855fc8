// A workbook in Office Open XML (ECMA-376): sheets of strings and numbers, a bold head, frozen panes.
import { widthOf } from './width';
import { zip } from './xlsx-zip';

export type Sheet = {
  /** At most 31 characters, without []:*?/\ */
  name: string;
  /** How many rows and columns stay in sight. */
  frozen: readonly [rows: number, columns: number];
  /** The first row is the head. */
  rows: readonly (readonly (string | number | null)[])[];
};

/** The most characters of a cell; Excel calls a file with more damaged. */
const mostCharacters = 32_767;

/** Text as XML 1.0 allows it: no control characters, no lone halves of surrogate pairs. */
const xmlText = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** 0 → A, 25 → Z, 26 → AA. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by number: 0 text that wraps, 1 the head. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** A column's width in characters: its longest short text, between 8 and 44. */
function widths(rows: Sheet['rows']): number[] {
  const found: number[] = [];
  for (const row of rows)
    if (row.length > 1)
      row.forEach((cell, i) => {
        found[i] = Math.min(44, Math.max(found[i] ?? 8, widthOf(String(cell ?? '')) + 2));
      });
  return found;
}

function sheetXml({ rows, frozen: [top, left] }: Sheet): string {
  const cell = (value: string | number | null, x: number, y: number): string => {
    if (value === null || value === '') return '';
    const at = `r="${columnName(x)}${y + 1}" s="${y === 0 ? 1 : 0}"`;
    if (typeof value === 'number' && Number.isFinite(value)) return `<c ${at}><v>${value}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(String(value))}</t></is></c>`;
  };
  const corner = `${columnName(left)}${top + 1}`;
  const pane = top > 0 && left > 0 ? 'bottomRight' : top > 0 ? 'bottomLeft' : 'topRight';
  const split = `${left > 0 ? `xSplit="${left}" ` : ''}${top > 0 ? `ySplit="${top}" ` : ''}`;
  const view = top + left > 0 ? `<pane ${split}topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` : '';
  const columns = widths(rows).map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`);
  const data = rows.map((row, y) => `<row r="${y + 1}">${row.map((c, x) => cell(c, x, y)).join('')}</row>`);
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${view}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

/**
 * A workbook of these sheets. Text is written as strings only, never as a formula; numbers as numbers.
 * @returns the bytes of an .xlsx file
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const part = (i: number) => `worksheets/sheet${i + 1}.xml`;
  const overrides = sheets.map(
    (_, i) => `<Override PartName="/xl/${part(i)}" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  const types = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${overrides.join('')}</Types>`;
  const related = (list: readonly (readonly [type: string, target: string])[]) =>
    `${head}<Relationships xmlns="${packages}/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
  const book = `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map((s, i) => `<sheet name="${xmlText(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`;
  return zip([
    ['[Content_Types].xml', types],
    ['_rels/.rels', related([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', book],
    [
      'xl/_rels/workbook.xml.rels',
      related([...sheets.map((_, i) => ['worksheet', part(i)] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', styles],
    ...sheets.map((s, i) => [`xl/${part(i)}`, sheetXml(s)] as const),
  ]);
}
