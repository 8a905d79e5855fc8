// The options page: which sites are read, and how that is taken back; the keys; what is stored.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { hostOf } from '../sites/own-sites';
import { t } from '../words/words';
import { StoredData } from './options-data';
import type { OptionsPorts } from './options-ports';
import { singleKeysSetting } from './remembered';

/** The whole page. What is shown is what the browser says, asked anew after each change. */
export function Options({ ports }: { ports: OptionsPorts }) {
  const own = useSignal<readonly string[] | null>(null);
  const closed = useSignal<readonly string[]>([]);
  const notice = useSignal('');
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const [sites, shut] = await Promise.all([ports.ownSites(), ports.closedSites()]);
      if (isGone) return;
      own.value = sites;
      closed.value = shut;
    };
    const stop = ports.listen(() => void ask());
    void ask();
    return () => {
      isGone = true;
      stop();
    };
  }, [ports, own, closed]);

  const takeBack = async (site: string) => {
    const done = await ports.takeBack(site);
    notice.value = t(done ? 'options.own.gone' : 'options.own.kept', [hostOf(site)]);
    if (done) own.value = (own.value ?? []).filter((other) => other !== site);
  };
  const grant = async () => {
    const done = await ports.grant(closed.value);
    notice.value = t(done ? 'options.known.granted' : 'options.known.refused');
    if (done) closed.value = [];
  };

  return (
    <>
      <main class="options">
        <h1>{t('options.title')}</h1>
        <section aria-labelledby="known">
          <h2 id="known">{t('options.known.title')}</h2>
          <p>{t('options.known.text')}</p>
          {closed.value.length > 0 && (
            <div class="info" id="closed">
              <p>{closedSites(closed.value)}</p>
              <p>
                <button type="button" class="btn primary" onClick={grant}>
                  {t('options.known.grant')}
                </button>
              </p>
            </div>
          )}
        </section>
        <section aria-labelledby="own">
          <h2 id="own">{t('options.own.title')}</h2>
          {own.value?.length === 0 && <p>{t('options.own.none')}</p>}
          {own.value && own.value.length > 0 && (
            <ul class="sites">
              {own.value.map((site) => (
                <li key={site}>
                  <span>
                    {hostOf(site)}
                    {site.startsWith('http:') && <small> {t('options.own.plain')}</small>}
                  </span>
                  <button
                    type="button"
                    class="btn"
                    aria-label={t('options.own.takeBackOf', [hostOf(site)])}
                    onClick={() => takeBack(site)}
                  >
                    {t('options.own.takeBack')}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <Keys ports={ports} />
        <StoredData
          ports={ports}
          say={(sentence) => {
            notice.value = sentence;
          }}
        />
      </main>
      <div role="status" class={`status${notice.value ? ' on' : ''}`}>
        {notice.value}
      </div>
    </>
  );
}

/** Whether single letters and signs are shortcuts (WCAG 2.1.4). */
function Keys({ ports }: { ports: OptionsPorts }) {
  const single = useMemo(() => singleKeysSetting(ports.settings), [ports]);
  useEffect(() => single.close, [single]);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('options.keys.title')}</h2>
      <p>
        <label class="check">
          <input
            type="checkbox"
            checked={single.value.value}
            onChange={(event) => single.set(event.currentTarget.checked)}
          />
          <span>{t('options.keys.single')}</span>
        </label>
      </p>
      <p>{t('options.keys.text')}</p>
    </section>
  );
}

/** "The browser keeps the extension out of crick.ai, isrctn.com and 5 more sites. …": two sites by name, each host once. */
export function closedSites(sites: readonly string[]): string {
  const [one = '', two = '', ...more] = new Set(sites.map((site) => hostOf(site).replace(/^(?:\*|www)\./, '')));
  if (two === '') return t('options.known.closedOne', [one]);
  if (more.length === 0) return t('options.known.closedTwo', [one, two]);
  return t('options.known.closedMore', [more.length, one, two]);
}
