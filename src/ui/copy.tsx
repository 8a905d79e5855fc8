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
import { type Key, t } from '../words/words';
import { download } from './download';

const asText = (c: Comparison): string => comparisonAsText(c, 34 * (c.columns.length + 1));

type Form = 'text' | 'markdown' | 'html' | 'csv' | 'citations';

const forms: readonly (readonly [Form, (c: Comparison) => string])[] = [
  ['text', asText],
  ['markdown', comparisonAsMarkdown],
  ['html', comparisonAsHtml],
  ['csv', (c) => comparisonAsCsv(c).replace(/^\uFEFF/, '')],
  ['citations', comparisonAsCitations],
];

type File = { label: Key; ending: string; type: string; make: (c: Comparison) => BlobPart };

const files: readonly File[] = [
  {
    label: 'copy.file.xlsx',
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: comparisonAsXlsx,
  },
  { label: 'copy.file.csv', ending: '.csv', type: 'text/csv;charset=utf-8', make: comparisonAsCsv },
  { label: 'copy.file.values', ending: '-values.csv', type: 'text/csv;charset=utf-8', make: valuesAsCsv },
  { label: 'copy.file.json', ending: '.json', type: 'application/json', make: comparisonAsJson },
];

/** "NCT06676631-beside-4-studies": what a saved file is called, without its ending. */
const fileName = (c: Comparison): string => {
  const id = (c.columns[0]?.id ?? '').replace(/[^\w-]+/g, '-').slice(0, 60);
  return t('copy.name', [c.columns.length - 1, id]).replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
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
  /** Puts text on the clipboard; `done` is said once it is there. */
  copy: (text: string, done: string) => void;
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
      <summary class="btn">{t('copy.menu')}</summary>
      <div class="choices">
        <p>{t('copy.copy')}</p>
        {forms.map(([name, make]) =>
          choice(t(`copy.as.${name}`), () => {
            const done = t(`copy.done.${name}`);
            if (name !== 'html') copy(make(comparison), done);
            else void copyTable(comparison).then((isThere) => (isThere ? say(done) : copy(make(comparison), done)));
          }),
        )}
        <p>{t('copy.save')}</p>
        {files.map(({ label, ending, type, make }) =>
          choice(t(label), () => {
            const name = `${fileName(comparison)}${ending}`;
            download(new Blob([make(comparison)], { type }), name);
            say(t('copy.saved', [name]));
          }),
        )}
        {prints && choice(t('copy.print'), () => window.print())}
      </div>
    </details>
  );
}
