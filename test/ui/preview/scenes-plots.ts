// The plots of the wide view, and what stands behind its cells.
import { nkReading, read } from '../sample';
import type { Scene } from './scenes';

const click = (root: HTMLElement, name: string) => {
  for (const b of root.querySelectorAll<HTMLElement>('button')) if (b.textContent?.trim() === name) b.click();
};
const whole = (root: HTMLElement) => {
  for (const e of root.querySelectorAll<HTMLElement>('.wide-view, .scroll, .wide-body'))
    e.style.cssText = 'height:auto;overflow:visible;display:block';
};
const wide = { studies: ['NCT07083349', 'NCT06010472', 'NCT06557265', 'NCT07412210'] };

/** A plot with the studies of the field, or with these kinds of cells besides. */
const plot = (tab: string, more: readonly string[] = []): Scene => ({
  state: read(nkReading),
  wide,
  tall: true,
  act: (root) => {
    click(root, 'Plots');
    setTimeout(() => {
      if (tab !== 'Limits') click(root, tab);
      for (const m of more) click(root, m);
      whole(root);
    }, 50);
  },
});

export const plotScenes: Record<string, Scene> = {
  'plots-limits': plot('Limits'),
  'plots-doses': plot('Doses', ['CAR-T']),
  'plots-washouts': plot('Washouts'),
  'plots-exclusive': plot('Who is shut out'),
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
