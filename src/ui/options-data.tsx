// The options page's part on what is stored: save it, put it back, remove it.
import { useSignal } from '@preact/signals';
import type { OptionsPorts } from './options-ports';

/** @param say puts one sentence on the status line */
export function StoredData({ ports, say }: { ports: OptionsPorts; say: (sentence: string) => void }) {
  const isSure = useSignal<boolean>(false);

  const putBack = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    say(await ports.importData(await file.text().catch(() => '')));
    input.value = '';
  };

  return (
    <section aria-labelledby="stored">
      <h2 id="stored">What is kept in this browser</h2>
      <ul class="plain">
        <li>What was read of the pages that are open now: until the browser is closed.</li>
        <li>
          Trials whose pages were read: their ids, title, address, limits and washouts. Not those of private windows.
        </li>
        <li>Records fetched from public registries, to compare with and to show without a connection.</li>
        <li>The sites above: by the browser itself, as permissions.</li>
      </ul>
      <p>
        No account, no tracking. Only requests to public trial registries leave the browser: by a trial's number, and
        for lists of lupus cell therapy trials.
      </p>
      <p class="actions">
        <button type="button" class="btn" onClick={async () => say(await ports.exportData())}>
          Save my data as a file
        </button>
        <label class="btn file">
          Put saved data back
          <input
            type="file"
            accept="application/json,.json"
            class="sr"
            onChange={(event) => void putBack(event.currentTarget)}
          />
        </label>
        {isSure.value ? (
          <>
            <button
              type="button"
              class="btn danger"
              onClick={async () => {
                isSure.value = false;
                say(await ports.clearData());
              }}
            >
              Clear it now
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                isSure.value = false;
              }}
            >
              Keep it
            </button>
          </>
        ) : (
          <button
            type="button"
            class="btn"
            onClick={() => {
              isSure.value = true;
            }}
          >
            Clear my data…
          </button>
        )}
      </p>
    </section>
  );
}
