// One system of units throughout, chosen at a click and remembered.
import { type ReadonlySignal, signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type UnitSystem, unitSystemName, unitSystems } from '../plain';
import { t } from '../words/words';

/** Where settings are kept. Values are checked when they are read: they come as `unknown`. */
export type Settings = {
  get: (name: string) => Promise<unknown>;
  set: (name: string, value: string) => Promise<void>;
  /** Calls back when the setting changes, here or in another page; returns how to stop. */
  watch: (name: string, heard: (value: unknown) => void) => () => void;
};

export type Units = {
  system: ReadonlySignal<UnitSystem>;
  choose: (system: UnitSystem) => void;
  close: () => void;
};

const settingName = 'units';

const isSystem = (value: unknown): value is UnitSystem => unitSystems.some((system) => system === value);

/** The remembered choice; units as stated until it is known, and where nothing can be remembered. */
export function createUnits(settings?: Settings): Units {
  const system = signal<UnitSystem>('stated');
  let isChosen = false;
  const stop = settings?.watch(settingName, (value) => {
    system.value = isSystem(value) ? value : 'stated';
  });
  settings?.get(settingName).then(
    (value) => {
      if (!isChosen && isSystem(value)) system.value = value;
    },
    () => {},
  );
  return {
    system,
    choose(next) {
      isChosen = true;
      system.value = next;
      settings?.set(settingName, next).catch(() => {});
    },
    close: () => stop?.(),
  };
}

/** Three radio buttons in one line. */
export function UnitsSwitch({ units }: { units: Units }) {
  const name = useId();
  return (
    <fieldset class="units">
      <legend>{t('units.legend')}</legend>
      {unitSystems.map((system) => {
        const [short, full] = unitSystemName(system);
        return (
          <label key={system} title={full}>
            <input
              type="radio"
              name={name}
              checked={units.system.value === system}
              onChange={() => units.choose(system)}
            />
            <span>{short}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
