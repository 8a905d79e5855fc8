// The line that says what the keys do.
import { t } from '../words/words';
import { keyHelp } from './keyboard';
import type { PanelState } from './state';

/** Single letters and signs are named where they act; else that they are switched off, and where that is changed. */
export function KeyHelp({ state }: { state: PanelState }) {
  const single = state.singleKeys.value.value;
  return (
    <p class="keys">
      {keyHelp.map((entry) => {
        const keys = [...entry.keys, ...(single ? entry.single : [])];
        return (
          keys.length > 0 && (
            <span key={entry.what}>
              {keys.map((k) => (
                <kbd key={k}>{k}</kbd>
              ))}{' '}
              {t(entry.what)}
            </span>
          )
        );
      })}
      <span>
        {!single && `${t('keyboard.off')} `}
        <button type="button" class="link" onClick={state.openOptions}>
          {t(single ? 'keyboard.turnOff' : 'keyboard.turnOn')}
        </button>
      </span>
    </p>
  );
}
