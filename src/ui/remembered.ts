// A choice that is remembered in the browser.
import { type ReadonlySignal, signal } from '@preact/signals';

/** Where settings are kept. Values are checked when they are read: they come as `unknown`. */
export type Settings = {
  get: (name: string) => Promise<unknown>;
  set: (name: string, value: string) => Promise<void>;
  /** Calls back when the setting changes, here or in another page; returns how to stop. */
  watch: (name: string, heard: (value: unknown) => void) => () => void;
};

export type Remembered<T = boolean> = {
  value: ReadonlySignal<T>;
  set: (value: T) => void;
  /** Resolves when the remembered choice is known, or can't be. */
  known: Promise<void>;
  close: () => void;
};

/**
 * @param name of the setting in the browser's storage
 * @param first what holds until the remembered choice is known, and where nothing can be remembered
 * @param written each value as it is stored
 */
export function remembered<T>(
  settings: Settings | undefined,
  name: string,
  first: T,
  written: ReadonlyMap<T, string>,
): Remembered<T> {
  const value = signal(first);
  let isKnown = false;
  const take = (stored: unknown) => {
    isKnown = true;
    value.value = [...written].find(([, word]) => word === stored)?.[0] ?? first;
  };
  const stop = settings?.watch(name, take);
  const known = (settings?.get(name) ?? Promise.resolve()).then(
    (stored) => {
      if (settings && !isKnown) take(stored); // what was chosen or heard meanwhile is newer
    },
    () => {},
  );
  return {
    value,
    set(next) {
      isKnown = true;
      value.value = next;
      settings?.set(name, written.get(next)!).catch(() => {});
    },
    known,
    close: () => stop?.(),
  };
}

const yesOrNo: ReadonlyMap<boolean, string> = new Map([
  [true, 'yes'],
  [false, 'no'],
]);

/** Whether rows of a comparison that differ stand first. */
export const differFirstSetting = (settings: Settings | undefined): Remembered =>
  remembered(settings, 'differFirst', false, yesOrNo);

/** Whether single letters and signs act as shortcuts (WCAG 2.1.4). */
export const singleKeysSetting = (settings: Settings | undefined): Remembered =>
  remembered(settings, 'singleKeys', true, yesOrNo);
