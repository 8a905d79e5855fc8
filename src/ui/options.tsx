// The options page: which sites are read, and how that is taken back.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hostOf } from '../sites/own-sites';
import { StoredData } from './options-data';
import type { OptionsPorts } from './options-ports';

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
    notice.value = done
      ? `${hostOf(site)} is not read any more, unless you ask.`
      : `The browser keeps the leave to read ${hostOf(site)}; its own settings can change that.`;
    if (done) own.value = (own.value ?? []).filter((other) => other !== site);
  };
  const grant = async () => {
    const done = await ports.grant(closed.value);
    notice.value = done ? 'The trial sites can be read.' : 'The trial sites stay closed to this extension.';
    if (done) closed.value = [];
  };

  return (
    <>
      <main class="options">
        <h1>Options of Lupus Trial Lens</h1>
        <section aria-labelledby="known">
          <h2 id="known">Trial sites</h2>
          <p>Trial pages of the known registries and trial finders are read when you open them; other pages are not.</p>
          {closed.value.length > 0 && (
            <div class="info" id="closed">
              <p>The browser keeps the extension out of {sitesInWords(closed.value)}. Trials there are not read.</p>
              <p>
                <button type="button" class="btn primary" onClick={grant}>
                  Grant access
                </button>
              </p>
            </div>
          )}
        </section>
        <section aria-labelledby="own">
          <h2 id="own">Sites that are always read</h2>
          {own.value?.length === 0 && (
            <p>
              None. On any other page, press the toolbar button to have it read; the panel then offers to read that site
              always.
            </p>
          )}
          {own.value && own.value.length > 0 && (
            <ul class="sites">
              {own.value.map((site) => (
                <li key={site}>
                  <span>
                    {hostOf(site)}
                    {site.startsWith('http:') && <small> without encryption</small>}
                  </span>
                  <button
                    type="button"
                    class="btn"
                    aria-label={`Take back ${hostOf(site)}`}
                    onClick={() => takeBack(site)}
                  >
                    Take back
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
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

/** "crick.ai", "crick.ai and isrctn.com", "crick.ai, isrctn.com and 5 more sites". */
export function sitesInWords(sites: readonly string[]): string {
  const names = [...new Set(sites.map((site) => hostOf(site).replace(/^(?:\*|www)\./, '')))];
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more ${names.length === 3 ? 'site' : 'sites'}`;
}
