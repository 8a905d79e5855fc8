// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/ui/remembered';
import { createUnits } from '../../src/ui/units';
import { click, mount, text, unmount } from './mount';
import { nkReading, read } from './sample';

afterEach(unmount);

/** Settings in memory, as two pages of the extension share them. */
function memory(kept: Record<string, unknown> = {}): Settings & { kept: Record<string, unknown> } {
  const hearers = new Set<(name: string, value: unknown) => void>();
  return {
    kept,
    get: async (name) => kept[name],
    async set(name, value) {
      kept[name] = value;
      for (const hear of hearers) hear(name, value);
    },
    watch(name, heard) {
      const hear = (changed: string, value: unknown) => {
        if (changed === name) heard(value);
      };
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}
const settled = () => new Promise((done) => setTimeout(done, 0));
const radio = (root: Element, label: string) => {
  const found = [...root.querySelectorAll('.units label')].find((l) => text(l) === label);
  return found?.querySelector('input') as HTMLInputElement;
};

describe('the remembered system of units', () => {
  it('is as stated at first, and what was chosen the next time', async () => {
    const settings = memory();
    const units = createUnits(settings);
    expect(units.system.value).toBe('stated');
    units.choose('si');
    await settled();
    const again = createUnits(settings);
    await settled();
    expect(again.system.value).toBe('si');
  });

  it('goes along with the other pages, until it is closed', async () => {
    const settings = memory();
    const [panel, wide] = [createUnits(settings), createUnits(settings)];
    panel.choose('conventional');
    await settled();
    expect(wide.system.value).toBe('conventional');
    wide.close();
    panel.choose('si');
    await settled();
    expect(wide.system.value).toBe('conventional');
  });

  it('a click wins over what is read late; what is no system is not believed', async () => {
    const late = createUnits(memory({ units: 'conventional' }));
    late.choose('si');
    await settled();
    expect(late.system.value).toBe('si');
    const odd = createUnits(memory({ units: { $ne: 1 } }));
    await settled();
    expect(odd.system.value).toBe('stated');
  });

  it('works where nothing can be remembered', async () => {
    const broken: Settings = {
      get: () => Promise.reject(new Error('no')),
      set: () => Promise.reject(new Error('no')),
      watch: () => () => {},
    };
    for (const units of [createUnits(), createUnits(broken)]) {
      await settled();
      units.choose('si');
      await settled();
      expect(units.system.value).toBe('si');
    }
  });
});

describe('the switch', () => {
  it('turns the findings and the comparison, and keeps the values as stated', async () => {
    const settings = memory();
    const { root, state } = await mount(read(nkReading), { settings });
    const row = () => text([...root.querySelectorAll('.row')].find((r) => text(r).startsWith('Lymphocytes')) ?? null);
    expect(row()).toBe('Lymphocytes≥ 0.5 ×10⁹/L500 per µL');
    await click(radio(root, 'conventional'));
    expect(row()).toBe('Lymphocytes≥ 500 per µLstated: 0.5 ×10⁹/L');
    expect(settings.kept).toEqual({ units: 'conventional' });
    await act(() => {
      state.panelTab.value = 'compare';
      state.choose('NCT07083349');
    });
    expect(radio(root, 'conventional').checked).toBe(true);
    expect(text(root.querySelector('[data-row=lymphocytes]'))).toBe(
      'Lymphocytes≥ 500 per µLstated: 0.5 ×10⁹/L≥ 100 per µLstated: 0.1 ×10⁹/L▽ looser',
    );
  });

  it('turns the wide view', async () => {
    const { root } = await mount(read(nkReading), { wide: ['NCT07083349'] });
    await click(radio(root, 'conventional'));
    expect(text(root.querySelector('[data-row=lymphocytes] td'))).toContain('≥ 500 per µL');
  });
});
