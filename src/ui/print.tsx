// The comparison on paper: as many tables below each other as the studies need, with sources and disclaimer.
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Comparison, citationLine, disclaimer } from '../compare';
import { cellLines, headLines } from '../compare/export-parts';
import { t } from '../words/words';

/** How many studies stand beside this trial on one landscape page. */
const beside = 5;

/** The comparison cut into tables that fit a page's width, this trial first in each. */
export function printParts(comparison: Comparison): { columns: number[] }[] {
  const others = comparison.columns.map((_, i) => i).slice(1);
  const parts: { columns: number[] }[] = [];
  for (let i = 0; i < Math.max(1, others.length); i += beside)
    parts.push({ columns: [0, ...others.slice(i, i + beside)] });
  return parts;
}

export function PrintSheet({ comparison }: { comparison: Comparison }) {
  const [self] = comparison.columns;
  return (
    <>
      <h1>{self?.title ?? self?.name}</h1>
      {printParts(comparison).map(({ columns }) => (
        <table key={columns.join()}>
          <thead>
            <tr>
              <td />
              {columns.map((i) => {
                const c = comparison.columns[i];
                return c ? (
                  <th key={c.id} scope="col">
                    {headLines(c)[0]}
                    <br />
                    {c.id}
                  </th>
                ) : null;
              })}
            </tr>
          </thead>
          {comparison.groups.map((g) => (
            <tbody key={g.id}>
              <tr class="g">
                <th colSpan={columns.length + 1} scope="rowgroup">
                  {g.label}
                </th>
              </tr>
              {g.rows.map((r) => (
                <tr key={r.id}>
                  <th scope="row">{r.label}</th>
                  {columns.map((i) => {
                    const cell = r.cells[i];
                    return (
                      <td key={i}>{cell && cellLines(cell, i === 0).map((line) => <div key={line}>{line}</div>)}</td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      ))}
      <h2>{t('print.sources')}</h2>
      <ul>{comparison.columns.map((c) => c.citation && <li key={c.id}>{citationLine(c.citation)}</li>)}</ul>
      <p>{disclaimer()}</p>
    </>
  );
}

/** While the page is printed, and only then, a sheet stands in its place. `null` prints the page as it is. */
export function usePrintSheet(comparison: Comparison | null): void {
  useEffect(() => {
    if (!comparison) return;
    let sheet: HTMLElement | undefined;
    const after = () => {
      if (!sheet) return;
      render(null, sheet);
      sheet.remove();
      sheet = undefined;
    };
    const before = () => {
      after();
      sheet = document.createElement('div');
      sheet.className = 'print-sheet';
      document.body.append(sheet);
      render(<PrintSheet comparison={comparison} />, sheet);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      after();
    };
  }, [comparison]);
}
