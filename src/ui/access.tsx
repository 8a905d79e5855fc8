// Pages of no known site: what the panel says of them, and how they come to be read.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { hostOf, patternOf } from '../sites/own-sites';
import { t } from '../words/words';
import { NoTrial, Notice } from './notices';
import type { PanelState } from './state';

/** "Always read HOST": asks the browser for that host; nothing where the address is no web page's or a known site's. */
export function AlwaysRead({ state, url }: { state: PanelState; url: string }) {
  const isAlways = useSignal<boolean | null>(null);
  const site = patternOf(url);
  useEffect(() => {
    isAlways.value = null;
    if (site === null) return;
    let isGone = false;
    state.isAlwaysRead(site).then((always) => {
      if (!isGone) isAlways.value = always;
    });
    return () => {
      isGone = true;
    };
  }, [site, state, isAlways]);
  if (site === null || isAlways.value === null) return null;
  const host = hostOf(site);
  if (isAlways.value)
    return (
      <p class="always">
        {t('access.isAlways', [host])}{' '}
        <button type="button" class="link" onClick={state.openOptions}>
          {t('access.takeBack')}
        </button>
      </p>
    );
  return (
    <button
      type="button"
      class="btn"
      onClick={async () => {
        // The browser asks only while the click is being handled: nothing may come before.
        isAlways.value = await state.alwaysRead(site);
      }}
    >
      {t('access.always', [host])}
    </button>
  );
}

/** The panel where no trial is: why, and how the page is read all the same. */
export function OtherPage({ state }: { state: PanelState }) {
  const tab = state.tab.value;
  const url = tab?.url ?? '';
  if (tab?.status === 'no-trial' && tab.closed)
    return (
      <Notice alone title={t('access.closedTitle')}>
        <p>{t('access.closed')}</p>
      </Notice>
    );
  if (tab?.status === 'read')
    return (
      <Notice alone title={t('access.notFoundTitle')} actions={<AlwaysRead state={state} url={url} />}>
        <p>{t('access.notFound')}</p>
      </Notice>
    );
  const canRead = patternOf(url) !== null;
  return (
    <NoTrial mayRead={state.mayRead.value} allow={() => void state.allowSite()}>
      {canRead ? (
        <p class="actions">
          <button type="button" class="btn" onClick={() => void state.readPage()}>
            {t('access.read')}
          </button>
        </p>
      ) : (
        <p>{t('access.howTo')}</p>
      )}
    </NoTrial>
  );
}
