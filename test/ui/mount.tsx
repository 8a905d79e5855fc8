// Shows the panel or the wide view in a test's own document, and what a user does to it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { TabState } from '../../src/messages';
import { Panel } from '../../src/ui/panel';
import { createState, type Library, type PanelState, type Ports } from '../../src/ui/state';
import { WideView } from '../../src/ui/wide';
import { previewLibrary } from './preview/library';
import { type FakePorts, fakePorts, stateMessage } from './sample';

export type Mounted = { root: HTMLElement; state: PanelState; ports: FakePorts };

let mounted: Mounted | undefined;

/** Takes away what `mount` showed; for afterEach. */
export function unmount(): void {
  if (mounted) {
    render(null, mounted.root);
    mounted.root.remove();
    mounted.state.close();
  }
  mounted = undefined;
}

/** Shows a tab's state; `wide`: the studies beside it, in the wide view. */
export async function mount(
  tabState: TabState,
  more: {
    library?: () => Promise<Library>;
    wide?: readonly string[];
    settings?: Ports['settings'];
    studies?: Ports['studies'];
    searchRegistry?: Ports['searchRegistry'];
    storedLibrary?: Ports['storedLibrary'];
  } = {},
): Promise<Mounted> {
  const ports = fakePorts({ ask: async () => stateMessage(tabState), library: more.library ?? previewLibrary });
  if (more.settings) ports.settings = more.settings;
  if (more.studies) ports.studies = more.studies;
  if (more.searchRegistry) ports.searchRegistry = more.searchRegistry;
  if (more.storedLibrary) ports.storedLibrary = more.storedLibrary;
  const state = createState(ports, more.wide === undefined ? undefined : 1);
  state.firstDrawn.value = true;
  const root = document.createElement('div');
  document.body.append(root);
  mounted = { root, state, ports };
  await act(async () => {
    render(
      more.wide ? (
        <WideView state={state} initial={more.wide} selfId={null} changed={() => {}} />
      ) : (
        <Panel state={state} />
      ),
      root,
    );
  });
  await act(async () => {
    await vi.waitFor(() => expect(state.library.value).not.toBe('loading'));
  });
  return mounted;
}

export const text = (root: Element | null): string => (root?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The one element that a selector names; throws where there is none. */
export function one<T extends HTMLElement>(root: Element, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** The first button whose name is, or matches, `name`; throws where there is none. */
export function button(root: Element, name: string | RegExp): HTMLElement {
  const found = [...root.querySelectorAll('button')].find((b) => {
    const label = b.getAttribute('aria-label') ?? text(b);
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
}

/** Presses a key; resolves to whether the browser's own way with it was stopped. */
export async function press(target: Element | Document, key: string): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => {
    target.dispatchEvent(event);
  });
  return event.defaultPrevented;
}

export const click = (target: HTMLElement): Promise<void> =>
  act(async () => {
    target.click();
    await new Promise((done) => setTimeout(done, 0));
  });

export const type = (box: HTMLInputElement, words: string): Promise<void> =>
  act(() => {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
