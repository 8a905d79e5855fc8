// The panel: the header of the trial, its tabs, or the one notice that fits.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { disclaimer } from '../compare';
import { byLanguage, regional } from '../plain';
import { t } from '../words/words';
import { AlwaysRead, OtherPage } from './access';
import { CompareTab } from './compare-tab';
import { TrialHeader } from './header';
import { Reading as ReadingNotice, Unseen } from './notices';
import { NothingYet } from './refresh';
import type { PanelState, PanelTab } from './state';
import { type TabItem, TabList, TabPanel } from './tabs';
import { TrialTab } from './trial';

const tabs: readonly TabItem<PanelTab>[] = [
  { id: 'trial', label: 'tabs.trial' },
  { id: 'compare', label: 'tabs.compare' },
];

const time = byLanguage((tag) => new Intl.DateTimeFormat(regional(tag), { dateStyle: 'long', timeStyle: 'short' }));

/** "Read from this page, 22 August 2026 at 14:05." */
const ReadAt = ({ at }: { at: string }) => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : <p>{t('panel.readAt', [time().format(date)])}</p>;
};

/** The sticky head: the title scrolls away, the tabs stay with the trial's id beside them. */
function Head({ state, children }: { state: PanelState; children: ComponentChildren }) {
  const mark = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!mark.current || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(([entry]) => {
      bar.current?.classList.toggle('scrolled', entry ? !entry.isIntersecting : false);
    });
    watch.observe(mark.current);
    return () => watch.disconnect();
  }, []);
  const tab = state.tab.value;
  const short = tab?.status === 'read' ? (tab.reading.title ?? tab.reading.ids[0] ?? '') : '';
  return (
    <>
      {children}
      <div ref={mark} class="head-mark" />
      <div class="bar" ref={bar}>
        <TabList
          tabs={tabs}
          selected={state.panelTab.value}
          label={t('panel.views')}
          select={(id) => {
            state.panelTab.value = id;
          }}
        >
          <span class="short" aria-hidden="true">
            {short}
          </span>
        </TabList>
      </div>
    </>
  );
}

/** Nothing yet, for a moment: no words that would flicker by. */
const Blank = () => (
  <div class="blank">
    <h1 class="sr">{t('extension.name')}</h1>
  </div>
);

function Body({ state }: { state: PanelState }) {
  const tab = state.tab.value;
  switch (state.stage.value) {
    case 'asking':
      return <Blank />;
    case 'no-trial':
      return <OtherPage state={state} />;
    case 'unseen':
      return <Unseen allow={() => void state.allowSite()} reload={state.reload} />;
    case 'reading':
      if (tab?.status !== 'read') return <ReadingNotice alone />;
  }
  if (tab?.status !== 'read') return <Blank />;
  const { reading, problem, readAt } = tab;
  const stage = state.stage.value;
  const selected = state.panelTab.value;
  return (
    <>
      <Head state={state}>
        <TrialHeader reading={reading} study={state.subject.value} />
      </Head>
      <TabPanel id={selected} key={`${tab.url}|${selected}`}>
        {selected === 'compare' ? (
          <CompareTab state={state} />
        ) : stage === 'page' || stage === 'record' ? (
          <TrialTab state={state} reading={reading} />
        ) : stage === 'reading' ? (
          <ReadingNotice />
        ) : (
          <NothingYet state={state} problem={problem} id={reading.ids[0]} />
        )}
      </TabPanel>
      <footer>
        {stage === 'page' && <ReadAt at={readAt} />}
        {reading.site === 'generic' && <AlwaysRead state={state} url={tab.url} />}
        <p>{disclaimer()}</p>
      </footer>
    </>
  );
}

/** The whole panel. */
export const Panel = ({ state }: { state: PanelState }) => (
  <>
    <main class="panel">
      <Body state={state} />
    </main>
    <div role="status" class={`status${state.notice.value ? ' on' : ''}`}>
      {state.notice.value}
    </div>
  </>
);
