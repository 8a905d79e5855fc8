// The comparison to carry away: text, Markdown or CSV on the clipboard.
import { useRef } from 'preact/hooks';
import { type Comparison, comparisonAsCsv, comparisonAsMarkdown, comparisonAsText } from '../compare';

const forms: readonly (readonly [string, (c: Comparison) => string])[] = [
  ['text', (c) => comparisonAsText(c, 34 * (c.columns.length + 1))],
  ['Markdown', comparisonAsMarkdown],
  ['CSV', (c) => comparisonAsCsv(c).replace(/^\uFEFF/, '')],
];

type CopyProps = { comparison: Comparison; copy: (text: string, what: string) => void };

/** A button that opens three: what to copy. Closes at a choice and at Escape. */
export function CopyMenu({ comparison, copy }: CopyProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const shut = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(e) => {
        if (e.key === 'Escape') shut();
      }}
    >
      <summary class="btn">Copy</summary>
      <div class="choices">
        {forms.map(([name, make]) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              copy(make(comparison), name);
              shut();
            }}
          >
            as {name}
          </button>
        ))}
      </div>
    </details>
  );
}
