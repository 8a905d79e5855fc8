// One system of units throughout, chosen at a click and remembered.
import type { ReadonlySignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type UnitSystem, unitSystemName, unitSystems } from '../plain';
import { t } from '../words/words';
import { remembered, type Settings } from './remembered';

export type Units = {
  system: ReadonlySignal<UnitSystem>;
  choose: (system: UnitSystem) => void;
  /** Resolves when the remembered choice is known. */
  known: Promise<void>;
  close: () => void;
};

/** The remembered choice; units as stated until it is known, and where nothing can be remembered. */
export function createUnits(settings?: Settings): Units {
  const { value, set, known, close } = remembered<UnitSystem>(
    settings,
    'units',
    'stated',
    new Map(unitSystems.map((system) => [system, system])),
  );
  return { system: value, choose: set, known, close };
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
