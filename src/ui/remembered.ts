// A choice of yes or no that is remembered in the browser.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from './units';

export type Remembered = {
  value: ReadonlySignal<boolean>;
  set: (value: boolean) => void;
  close: () => void;
};

const words = { yes: true, no: false } as const;
const read = (value: unknown): boolean | undefined => (value === 'yes' || value === 'no' ? words[value] : undefined);

/**
 * @param name of the setting in the browser's storage
 * @param first what holds until the remembered choice is known, and where nothing can be remembered
 */
export function remembered(settings: Settings | undefined, name: string, first: boolean): Remembered {
  const value = signal(first);
  let isChosen = false;
  const stop = settings?.watch(name, (heard) => {
    value.value = read(heard) ?? first;
  });
  settings?.get(name).then(
    (stored) => {
      if (!isChosen) value.value = read(stored) ?? first;
    },
    () => {},
  );
  return {
    value,
    set(next) {
      isChosen = true;
      value.value = next;
      settings?.set(name, next ? 'yes' : 'no').catch(() => {});
    },
    close: () => stop?.(),
  };
}

/** Whether rows of a comparison that differ stand first. */
export const differFirstSetting = (settings: Settings | undefined): Remembered =>
  remembered(settings, 'differFirst', false);

/** Whether single letters and signs act as shortcuts (WCAG 2.1.4). */
export const singleKeysSetting = (settings: Settings | undefined): Remembered =>
  remembered(settings, 'singleKeys', true);
