// The options page's part on what is stored: save it, put it back, remove it.
import { useSignal } from '@preact/signals';
import { t } from '../words/words';
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
      <h2 id="stored">{t('options.stored.title')}</h2>
      <ul class="plain">
        <li>{t('options.stored.open')}</li>
        <li>{t('options.stored.visited')}</li>
        <li>{t('options.stored.fetched')}</li>
        <li>{t('options.stored.settings')}</li>
        <li>{t('options.stored.sites')}</li>
      </ul>
      <p>{t('options.stored.requests')}</p>
      <p class="actions">
        <button type="button" class="btn" onClick={async () => say(await ports.exportData())}>
          {t('options.stored.save')}
        </button>
        <label class="btn file">
          {t('options.stored.putBack')}
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
              {t('options.stored.clearNow')}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                isSure.value = false;
              }}
            >
              {t('options.stored.keep')}
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
            {t('options.stored.clear')}
          </button>
        )}
      </p>
    </section>
  );
}
