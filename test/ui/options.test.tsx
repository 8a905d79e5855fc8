// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { closedSites, Options } from '../../src/ui/options';
import type { OptionsPorts } from '../../src/ui/options-ports';

const ports = (given: Partial<OptionsPorts> = {}): OptionsPorts => ({
  ownSites: async () => ['https://one.example/*', 'http://two.example/*'],
  takeBack: async () => true,
  closedSites: async () => [],
  grant: async () => true,
  exportData: async () => 'Saved.',
  importData: async () => 'Put back.',
  clearData: async () => 'Removed.',
  listen: () => () => {},
  ...given,
});
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const show = async (given?: Partial<OptionsPorts>) => {
  await act(() => render(<Options ports={ports(given)} />, document.body));
  await act(settled);
};
const text = () => document.body.textContent ?? '';
const press = (words: string) =>
  act(async () => [...document.querySelectorAll('button')].find((b) => b.textContent?.startsWith(words))!.click());

afterEach(() => render(null, document.body));

it('lists the sites that are always read, and takes one back', async () => {
  const takeBack = vi.fn(async () => true);
  await show({ takeBack });
  expect([...document.querySelectorAll('.sites li span')].map((e) => e.textContent)).toEqual([
    'one.example',
    'two.example without encryption',
  ]);
  await press('Take back');
  expect(takeBack).toHaveBeenCalledExactlyOnceWith('https://one.example/*');
  expect(document.querySelectorAll('.sites li')).toHaveLength(1);
  expect(document.querySelector('[role=status]')!.textContent).toMatch(/one\.example is not read any more/);
});

it('says where the browser keeps the leave, and where there are no sites', async () => {
  await show({ takeBack: async () => false });
  await press('Take back');
  expect(document.querySelectorAll('.sites li')).toHaveLength(2);
  expect(text()).toMatch(/browser keeps the leave to read one\.example/);
  await act(async () => render(null, document.body));
  await show({ ownSites: async () => [] });
  expect(text()).toMatch(/None\. On any other page, press the toolbar button/);
});

it('says which trial sites are closed, and asks for exactly these', async () => {
  const closed = ['https://crick.ai/*', 'https://www.crick.ai/*', 'https://drks.de/*', 'https://clinicaltrials.gov/*'];
  const grant = vi.fn(async () => true);
  await show({ closedSites: async () => closed, grant });
  expect(text()).toMatch(/out of crick\.ai, drks\.de and 1 more site\./);
  await press('Grant access');
  expect(grant).toHaveBeenCalledExactlyOnceWith(closed);
  expect(text()).not.toMatch(/keeps the extension out/);
});

it('shows what the browser says after a change elsewhere', async () => {
  let sites = ['https://one.example/*'];
  let changed = () => {};
  await show({
    ownSites: async () => sites,
    listen: (heard) => {
      changed = heard;
      return () => {};
    },
  });
  sites = [];
  await act(async () => {
    changed();
    await settled();
  });
  expect(document.querySelector('.sites')).toBeNull();
});

it('clears only after a second press', async () => {
  const clearData = vi.fn(async () => 'Everything stored is removed.');
  await show({ clearData });
  await press('Clear my data');
  expect(clearData).not.toHaveBeenCalled();
  await press('Keep it');
  await press('Clear my data');
  await press('Clear it now');
  expect(clearData).toHaveBeenCalledTimes(1);
  expect(document.querySelector('[role=status]')!.textContent).toBe('Everything stored is removed.');
});

it('names sites in words', () => {
  expect(closedSites(['https://crick.ai/*', 'https://www.crick.ai/*'])).toMatch(/out of crick\.ai\. /);
  expect(closedSites(['https://crick.ai/*', 'https://*.trialstoday.org/*'])).toMatch(
    /crick\.ai and trialstoday\.org\./,
  );
});

/** Settings in memory. */
function settingsOf(first: Record<string, unknown>) {
  const kept = { ...first };
  return {
    kept,
    get: async (name: string) => kept[name],
    set: async (name: string, value: string) => {
      kept[name] = value;
    },
    watch: () => () => {},
  };
}

it('switches single letters off as shortcuts, and remembers it', async () => {
  const settings = settingsOf({});
  await show({ settings });
  const box = () => document.querySelector<HTMLInputElement>('input[type=checkbox]')!;
  expect(box().checked).toBe(true);
  await act(() => box().click());
  expect(settings.kept).toEqual({ singleKeys: 'no' });
  await act(() => render(null, document.body));
  await show({ settings });
  expect(box().checked).toBe(false);
  await act(() => box().click());
  expect(settings.kept).toEqual({ singleKeys: 'yes' });
});
