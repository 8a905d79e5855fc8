// The comparison to carry away: on the clipboard as text, Markdown, HTML table, CSV or citations; as a file; on paper.
import { useRef } from 'preact/hooks';
import {
  type Comparison,
  comparisonAsCitations,
  comparisonAsCsv,
  comparisonAsHtml,
  comparisonAsJson,
  comparisonAsMarkdown,
  comparisonAsText,
  comparisonAsXlsx,
  valuesAsCsv,
} from '../compare';
import { download } from './plots-save';

const asText = (c: Comparison): string => comparisonAsText(c, 34 * (c.columns.length + 1));

const forms: readonly (readonly [string, (c: Comparison) => string])[] = [
  ['text', asText],
  ['Markdown', comparisonAsMarkdown],
  ['HTML table', comparisonAsHtml],
  ['CSV', (c) => comparisonAsCsv(c).replace(/^\uFEFF/, '')],
  ['citations', comparisonAsCitations],
];

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const files: readonly (readonly [label: string, ending: string, type: string, (c: Comparison) => BlobPart])[] = [
  ['XLSX workbook', '.xlsx', xlsxType, comparisonAsXlsx],
  ['CSV table', '.csv', 'text/csv;charset=utf-8', comparisonAsCsv],
  ['CSV, one value a row', '-values.csv', 'text/csv;charset=utf-8', valuesAsCsv],
  ['JSON with sources', '.json', 'application/json', comparisonAsJson],
];

/** "NCT06676631-beside-4-studies": what a saved file is called, without its ending. */
export const fileName = (c: Comparison): string => {
  const others = c.columns.length - 1;
  const id = (c.columns[0]?.id ?? 'trial').replace(/[^\w-]+/g, '-').slice(0, 60);
  return `${id}-beside-${others}-${others === 1 ? 'study' : 'studies'}`;
};

/** A table that mail and text programs paste as a table, with its text for those that do not; false where it failed. */
async function copyTable(c: Comparison): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) return false;
  const part = (text: string, type: string) => new Blob([text], { type });
  const item = new ClipboardItem({
    'text/html': part(comparisonAsHtml(c), 'text/html'),
    'text/plain': part(asText(c), 'text/plain'),
  });
  return navigator.clipboard.write([item]).then(
    () => true,
    () => false,
  );
}

type CopyProps = {
  comparison: Comparison;
  copy: (text: string, what: string) => void;
  /** Said once something was copied or saved by another way than `copy`. */
  say: (notice: string) => void;
  /** Whether the page can be printed (the wide view; not the panel). */
  prints?: boolean;
};

/** A button that opens the list. Closes at a choice and at Escape. */
export function CopyMenu({ comparison, copy, say, prints = false }: CopyProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const shut = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const choice = (label: string, act: () => void) => (
    <button
      key={label}
      type="button"
      onClick={() => {
        shut();
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(e) => {
        if (e.key === 'Escape') shut();
      }}
    >
      <summary class="btn">Export</summary>
      <div class="choices">
        <p>Copy</p>
        {forms.map(([name, make]) =>
          choice(`as ${name}`, () => {
            if (name !== 'HTML table') copy(make(comparison), name);
            else
              void copyTable(comparison).then((done) =>
                done ? say('Copied as HTML table.') : copy(make(comparison), name),
              );
          }),
        )}
        <p>Save</p>
        {files.map(([label, ending, type, make]) =>
          choice(label, () => {
            const name = `${fileName(comparison)}${ending}`;
            download(new Blob([make(comparison)], { type }), name);
            say(`Saved as ${name}.`);
          }),
        )}
        {prints && choice('Print …', () => window.print())}
      </div>
    </details>
  );
}
