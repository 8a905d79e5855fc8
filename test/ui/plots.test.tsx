// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareStudies, disclaimer } from '../../src/compare';
import { allStudies } from '../../src/studies/library';
import { Plots } from '../../src/ui/plots';
import { ExclusivePlot } from '../../src/ui/plots-map';
import { standalone } from '../../src/ui/plots-save';
import { PrintSheet, printParts, usePrintSheet } from '../../src/ui/print';
import { brokenLines } from '../../src/ui/text-width';

const all = await allStudies();
const nk = all.find((s) => s.ids[0] === 'NCT06676631');
if (!nk) throw new Error('the library lacks a source trial');
const self = nk;
const beside = all.filter((s) => ['NCT07083349', 'NCT05798117'].includes(s.ids[0] ?? ''));

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
});
async function shown() {
  const box = document.createElement('div');
  root = box;
  document.body.append(box);
  await act(() => render(<Plots self={self} beside={beside} all={all} units="stated" />, box));
  return box;
}
const press = async (box: Element, name: string) => {
  const button = [...box.querySelectorAll<HTMLElement>('button')].find((b) => b.textContent?.trim() === name);
  if (!button) throw new Error(`there is no button ${name}`);
  await act(() => button.click());
};

describe('plots', () => {
  it.each([
    ['Limits', /LVEF at least/],
    ['Doses', /This trial \(NK010 or NK042\), NK010: 2\.5 ×10⁹ cells/],
    ['Washouts', /B-cell depletion.*6 months: this trial/],
    ['Who is shut out', /LVEF, ≥ 45 %: looser than/],
  ])('%s: a picture with title and description, and the same as a list', async (tab, words) => {
    const box = await shown();
    await press(box, tab);
    const svg = box.querySelector('svg[role=img]');
    const [title, desc] = (svg?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => box.querySelector(`#${id}`));
    expect(title?.textContent).not.toBe('');
    expect(desc?.textContent).not.toBe('');
    expect(box.querySelector('ul.words')?.textContent).toMatch(words);
    expect(svg?.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(['Limits', 'Washouts'])('%s: names stand whole beside their axes', async (tab) => {
    const box = await shown();
    await press(box, tab);
    const names = [...box.querySelectorAll('text.name')].map((n) => [
      n.lastChild?.textContent,
      n.firstChild?.textContent,
    ]);
    expect(names.length).toBeGreaterThan(4);
    for (const [name, whole] of names) expect(name).toBe(whole);
  });

  it('rules stand whole beside the map where few studies leave them room', async () => {
    const box = document.createElement('div');
    root = box;
    document.body.append(box);
    await act(() => render(<ExclusivePlot comparison={compareStudies(self, beside)} footer={[]} />, box));
    const rules = [...box.querySelectorAll('text.name')].map((n) => [n, n.nextElementSibling] as const);
    expect(rules.length).toBeGreaterThan(10);
    for (const [name, rule] of rules)
      expect(`${name.lastChild?.textContent}: ${rule?.lastChild?.textContent}`).toBe(name.firstChild?.textContent);
  });

  it('shows the field’s studies and those of the table; a kind of cells is added at a click', async () => {
    const box = await shown();
    const count = () => Number(/^\d+/.exec(box.querySelector('.which .count')?.textContent ?? '')?.[0]);
    const field = all.filter((s) => s.modality !== 'CAR-T').length;
    expect(count()).toBe(field + 1);
    await press(box, 'CAR-T');
    expect(count()).toBe(all.length);
    await press(box, 'NK');
    await press(box, 'CAR-NK');
    await press(box, 'CAR-T');
    expect(count()).toBe(3);
  });

  it('converts doses by the weight that is typed, and corrects one that cannot be', async () => {
    const box = await shown();
    await press(box, 'Doses');
    const field = box.querySelector<HTMLInputElement>('input[type=number]');
    const type = (value: string) =>
      act(() => {
        if (!field) throw new Error('there is no field');
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await type('80');
    expect(box.querySelector('ul.words')?.textContent).toContain('converted at 80 kg');
    await type('9999');
    expect(field?.value).toBe('150');
  });

  it('saves a picture that stands alone, with its sources and the disclaimer', async () => {
    const box = await shown();
    const svg = box.querySelector<SVGSVGElement>('svg[role=img]');
    if (!svg) throw new Error('there is no picture');
    const before = svg.outerHTML;
    const made = standalone(svg, { title: 'Limits', lines: ['Read on 22 August 2026', disclaimer()] });
    expect(svg.outerHTML).toBe(before);
    expect(made.querySelector('[class]')).toBeNull();
    expect(made.textContent).toContain('Read on 22 August 2026');
    expect(made.textContent).toContain(disclaimer());
    expect(Number(made.getAttribute('height'))).toBeGreaterThan(Number(svg.getAttribute('height')));
    expect(document.querySelectorAll('body > .plot')).toHaveLength(0);
  });

  it('says so where the browser cannot draw so large a picture, until one is saved', async () => {
    class TooLarge {
      src = '';
      decode = () => Promise.reject(new Error('too large'));
    }
    vi.stubGlobal('Image', TooLarge);
    const save = (box: Element, kind: string) =>
      act(async () => {
        [...box.querySelectorAll<HTMLElement>('.plot-tools button')].find((b) => b.textContent === kind)?.click();
        await new Promise((done) => setTimeout(done, 0));
      });
    try {
      const box = await shown();
      const said = () => box.querySelector('.plot-tools [role=status]')?.textContent;
      await save(box, 'PNG');
      expect(said()).toBe('The browser cannot draw so large a picture. It can be saved as SVG.');
      await save(box, 'SVG');
      expect(said()).toBe('');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('breaks long lines at blanks', () => {
    expect(brokenLines('one two three', 7)).toEqual(['one two', 'three']);
    expect(brokenLines('cet essai\u00a0: 50\u202f000', 9)).toEqual(['cet', 'essai\u00a0:', '50\u202f000']);
  });
});

describe('on paper', () => {
  const comparison = compareStudies(self, all.slice(0, 13));

  it('every study stands in one table, this trial in each', () => {
    const parts = printParts(comparison).map((p) => p.columns);
    expect(parts.every((p) => p[0] === 0 && p.length <= 6)).toBe(true);
    expect(parts.flatMap((p) => p.slice(1))).toEqual(comparison.columns.map((_, i) => i).slice(1));
    expect(printParts(compareStudies(self, []))).toEqual([{ columns: [0] }]);
  });

  it('comes when printing begins and goes when it ends', async () => {
    const box = document.createElement('div');
    root = box;
    const Page = () => {
      usePrintSheet(comparison);
      return null;
    };
    await act(() => render(<Page />, box));
    await vi.waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(document.querySelectorAll('.print-sheet')).toHaveLength(1);
    });
    const sheet = document.querySelector('.print-sheet');
    expect(sheet?.textContent).toContain(disclaimer());
    expect(sheet?.textContent).toContain('https://clinicaltrials.gov/study/NCT06676631');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('.print-sheet')).toBeNull();
  });

  it('has the rows of the comparison', async () => {
    const box = document.createElement('div');
    root = box;
    await act(() => render(<PrintSheet comparison={compareStudies(self, [])} />, box));
    const rows = compareStudies(self, []).groups.reduce((n, g) => n + g.rows.length, 0);
    expect(box.querySelectorAll('tbody tr:not(.g)')).toHaveLength(rows);
  });
});
