// The plots of the wide view, and what stands behind its cells.

import type { PlotKind } from '../../../src/ui/plots';
import { nkReading, read } from '../sample';
import type { Scene } from './scenes';

const click = (root: HTMLElement, selector: string) => root.querySelector<HTMLElement>(selector)?.click();
/** The kinds of cells are called the same in every language. */
const clickKind = (root: HTMLElement, kind: string) => {
  for (const b of root.querySelectorAll<HTMLElement>('.which .pill')) if (b.textContent?.trim() === kind) b.click();
};
const whole = (root: HTMLElement) => {
  for (const e of root.querySelectorAll<HTMLElement>('.wide-view, .scroll, .wide-body'))
    e.style.cssText = 'height:auto;overflow:visible;display:block';
};
const wide = { studies: ['NCT07083349', 'NCT06010472', 'NCT06557265', 'NCT07412210'] };

/** A plot with the studies of the field, or with these kinds of cells besides. */
const plot = (kind: PlotKind, more: readonly string[] = []): Scene => ({
  state: read(nkReading),
  wide,
  tall: true,
  act: (root) => {
    click(root, '.wide-head .pill[aria-pressed]');
    setTimeout(() => {
      if (kind !== 'limits') click(root, `#tab-${kind}`);
      for (const m of more) clickKind(root, m);
      whole(root);
    }, 50);
  },
});

export const plotScenes: Record<string, Scene> = {
  'plots-limits': plot('limits'),
  'plots-doses': plot('doses', ['CAR-T']),
  'plots-washouts': plot('washouts'),
  'plots-exclusive': plot('exclusive'),
  'wide-sentences': {
    state: read(nkReading),
    wide,
    act: (root) => {
      for (const id of ['lvef', 'washout-b-cell-depletion', 'age'])
        root.querySelector<HTMLElement>(`[data-row=${id}] button`)?.click();
      setTimeout(() => root.querySelector('[data-row=lvef]')?.scrollIntoView({ block: 'center' }), 30);
    },
  },
  'wide-export': {
    state: read(nkReading),
    wide,
    act: (root) => {
      const menu = [...root.querySelectorAll<HTMLDetailsElement>('.menu')].find((m) => m.textContent?.includes('XLSX'));
      if (menu) menu.open = true;
    },
  },
};
