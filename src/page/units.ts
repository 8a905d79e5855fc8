// The units in which limits are shown: the user's choice in the panel, kept in the browser's storage. Without a polyfill.
import { type UnitSystem, unitSystems } from '../plain/quantity';

/** The setting's name, as the panel writes it. */
const NAME = 'units';

type Change = Record<string, { newValue?: unknown }>;
type Area = {
  get(name: string): Promise<Record<string, unknown>>;
  onChanged?: {
    addListener(heard: (changes: Change) => void): void;
    removeListener(heard: (changes: Change) => void): void;
  };
};
type Scope = { storage?: { local?: Area } };

/** As stated, where nothing or something odd is stored. */
const systemOf = (value: unknown): UnitSystem => unitSystems.find((system) => system === value) ?? 'stated';

const areaNow = (): Area | undefined => {
  const scope = globalThis as { browser?: Scope; chrome?: Scope };
  return (scope.browser?.storage ?? scope.chrome?.storage)?.local;
};

/**
 * Follows the choice until the signal.
 * @returns the units that hold now; those as stated until the storage has answered
 */
export function followUnits(signal: AbortSignal, area = areaNow()): () => UnitSystem {
  let system: UnitSystem = 'stated';
  let isHeard = false;
  const heard = (changes: Change) => {
    if (!(NAME in changes)) return;
    isHeard = true;
    system = systemOf(changes[NAME]?.newValue);
  };
  area?.onChanged?.addListener(heard);
  signal.addEventListener('abort', () => area?.onChanged?.removeListener(heard));
  area?.get(NAME).then(
    (stored) => {
      if (!isHeard) system = systemOf(stored[NAME]);
    },
    () => {}, // as stated
  );
  return () => system;
}
