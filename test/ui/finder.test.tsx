// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { filters } from '../../src/compare';
import { t } from '../../src/words/words';
import { button, click, mount, one, press, text, type, unmount } from './mount';
import { scenes } from './preview/scenes';
import { nkReading, read } from './sample';

afterEach(unmount);

const open = async (wide?: readonly string[]) => {
  const shown = await mount(read(nkReading), wide ? { wide } : {});
  await act(() => {
    shown.state.panelTab.value = 'compare';
  });
  await click(button(shown.root, 'Find studies'));
  return shown;
};
const names = (root: Element) => [...root.querySelectorAll('.study .name')].map(text);
const count = (root: Element) => text(root.querySelector('.result-line p'));
const option = (root: Element, label: string) => {
  const found = [...root.querySelectorAll('.options label')].find((l) => text(l).startsWith(label));
  if (!found) throw new Error(`there is no option ${label}`);
  return found.querySelector('input') as HTMLInputElement;
};

describe('the finder in the panel', () => {
  it('lists the library without this trial, the most similar first, each with why', async () => {
    const { root, state } = await open();
    expect(count(root)).toBe('40 of 40 studies');
    expect(text(root.querySelector('.studies'))).not.toContain('NCT06676631');
    const first = state.similar.value.studies[0];
    expect(text(root.querySelector('.study .why'))).toBe(first?.why);
    expect(root.querySelectorAll('.study .why').length).toBeGreaterThan(30);
  });

  it('has a button for every filter, and opens one at a time', async () => {
    const { root } = await open();
    for (const f of filters) {
      await click(button(root, new RegExp(`^${t(f.label)}`)));
      expect(root.querySelectorAll('.options')).toHaveLength(1);
      expect(text(root.querySelector('.options legend'))).toBe(t(f.label));
      expect(button(root, new RegExp(`^${t(f.label)}`)).getAttribute('aria-expanded')).toBe('true');
      expect(root.querySelectorAll('.options input').length).toBeGreaterThan(1);
    }
  });

  it('filters, says what is chosen, offers those that do not say, and clears', async () => {
    const { root } = await open();
    await click(button(root, /^Target/));
    await click(option(root, 'CD19'));
    const some = names(root).length;
    expect(some).toBeGreaterThan(10);
    expect(count(root)).toBe(`${some} of 40 studies`);
    expect(text(button(root, /^Target/))).toContain('Target: CD19');
    const unstated = one<HTMLInputElement>(root, '.unstated input');
    const more = Number(/\((\d+)\)/.exec(text(root.querySelector('.unstated')))?.[1]);
    await click(unstated);
    expect(names(root)).toHaveLength(some + more);
    await click(button(root, 'Clear'));
    expect(count(root)).toBe('40 of 40 studies');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('looks for words and for an age', async () => {
    const { root } = await open();
    await type(one(root, '.finder input[type=search]'), 'changhai kn5501');
    expect(names(root)).toEqual(['KN5501']);
    await type(one(root, '.age input'), '12');
    expect(text(root.querySelector('.studies'))).toBe('');
    expect(text(root)).toContain('No study in the library fits.');
    // What is no whole number is no condition.
    await type(one(root, '.age input'), 'x');
    expect(names(root)).toEqual(['KN5501']);
  });

  it('puts the chosen study beside this trial, and gives the focus back', async () => {
    const { root, state } = await open();
    await type(one(root, '.finder input[type=search]'), 'NCT06010472');
    await click(button(root, /^Compare KN5501/));
    expect(state.chosen.value?.ids[0]).toBe('NCT06010472');
    expect(root.querySelector('.finder')).toBeNull();
    expect(text(document.activeElement)).toBe('Find studies');
    // What was looked for is still there.
    await click(button(root, 'Find studies'));
    expect(names(root)).toEqual(['KN5501']);
    expect(button(root, /^Compare KN5501/).getAttribute('aria-current')).toBe('true');
  });

  it('Escape shuts the values first, then the finder', async () => {
    const { root } = await open();
    await click(button(root, /^Phase/));
    await press(one(root, '.finder input[type=search]'), 'Escape');
    expect(root.querySelector('.options')).toBeNull();
    expect(root.querySelector('.finder')).not.toBeNull();
    await press(one(root, '.finder input[type=search]'), 'Escape');
    expect(root.querySelector('.finder')).toBeNull();
  });
});

describe('a study of which almost nothing is known', () => {
  it('is said to be one, with the way to its record; its number stands once', async () => {
    const scene = scenes['almost-no-facts'];
    const { root, state } = await mount(read(nkReading), scene?.library ? { library: scene.library } : {});
    await act(() => {
      state.panelTab.value = 'compare';
      state.choose('NCT99999999');
    });
    expect(text(root.querySelector('.compare .info'))).toMatch(/^Almost nothing is known here of this study/);
    expect(one(root, '.compare .info a').getAttribute('href')).toBe('https://clinicaltrials.gov/study/NCT99999999');
    expect(text([...root.querySelectorAll('thead th')][1] ?? null)).toBe('NCT99999999');
    await act(() => state.choose('NCT07083349'));
    expect(root.querySelector('.compare .info')).toBeNull();
  });
});

describe('the finder in the wide view', () => {
  const heads = (root: Element) => [...root.querySelectorAll('thead th .col-name')].map(text);

  it('adds and takes away', async () => {
    const { root } = await open(['NCT07083349']);
    await type(one(root, '.finder input[type=search]'), 'NCT06010472');
    const add = button(root, /^Add KN5501/);
    expect(add.getAttribute('aria-pressed')).toBe('false');
    await click(add);
    expect(heads(root)).toEqual(['This trial', 'NK510', 'KN5501']);
    expect(button(root, /^Added KN5501/).getAttribute('aria-pressed')).toBe('true');
    await click(button(root, /^Added KN5501/));
    expect(heads(root)).toEqual(['This trial', 'NK510']);
  });

  it('adds all that were found, and none twice', async () => {
    const { root } = await open(['NCT07083349']);
    await click(button(root, /^Treatment/));
    await click(option(root, 'NK cells'));
    const found = names(root).length;
    await click(button(root, `Add all ${found - 1}`));
    expect(heads(root)).toHaveLength(found + 1);
    expect(root.querySelector('.finder > .btn')).toBeNull();
  });

  it('holds sixty studies at once, with long names and with no facts', async () => {
    const scene = scenes['wide-60'];
    const { root } = await mount(read(nkReading), { wide: [], ...(scene?.library ? { library: scene.library } : {}) });
    await click(button(root, 'Find studies'));
    expect(count(root)).toBe('59 of 59 studies');
    expect(text(root.querySelector('.studies'))).toContain('Little is known of this study.');
    await click(button(root, 'Add all 59'));
    expect(heads(root)).toHaveLength(60);
    expect(root.querySelectorAll('[data-row=status] td')).toHaveLength(60);
    expect(text(root)).not.toMatch(/undefined|NaN/);
  });
});
