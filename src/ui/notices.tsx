// What the panel says where there is no list to show: what is so, why, and what can be done.
import type { ComponentChildren } from 'preact';
import type { PageProblem } from '../messages';
import type { Study } from '../model/study';
import { dateShown, registryUrl, sourceShown } from '../plain';
import { type Key, t } from '../words/words';
import { sentences } from './joined';
import { Said } from './said';

type NoticeProps = {
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  busy?: boolean;
  /** True where no trial's title stands above it: then it is the page's own heading. */
  alone?: boolean;
};

/** A state of the whole panel: a title, a sentence or two, and what can be done. */
export function Notice({ title, children, actions, busy = false, alone = false }: NoticeProps) {
  const Heading = alone ? 'h1' : 'h2';
  return (
    <section class="notice" aria-busy={busy}>
      <Heading>{title}</Heading>
      {children}
      {actions && <p class="actions">{actions}</p>}
      {busy && <div class="busy" aria-hidden="true" />}
    </section>
  );
}

type NoTrialProps = { mayRead?: boolean; allow?: () => void; children?: ComponentChildren };

/** No trial on this page; or none that the extension may see. */
export const NoTrial = ({ mayRead = true, allow, children }: NoTrialProps) => (
  <Notice
    alone
    title={t('notice.noTrial.title')}
    actions={
      !mayRead &&
      allow && (
        <button type="button" class="btn primary" onClick={allow}>
          {t('notice.noTrial.allow')}
        </button>
      )
    }
  >
    <p>{t('notice.noTrial.text')}</p>
    {!mayRead && <p>{t('notice.noTrial.closed')}</p>}
    {children}
  </Notice>
);

/** A trial's page that the extension may not see, or was opened before the extension was there. */
export const Unseen = ({ allow, reload }: { allow: () => void; reload: () => void }) => (
  <Notice
    alone
    title={t('notice.unseen.title')}
    actions={
      <>
        <button type="button" class="btn primary" onClick={reload}>
          {t('notice.unseen.reload')}
        </button>
        <button type="button" class="btn" onClick={allow}>
          {t('notice.unseen.allow')}
        </button>
      </>
    }
  >
    <p>{t('notice.unseen.text')}</p>
  </Notice>
);

export const Reading = ({ alone = false }: { alone?: boolean }) => (
  <Notice title={t('notice.reading.title')} busy alone={alone}>
    <p>{t('notice.reading.text')}</p>
  </Notice>
);

/** The link to a trial's own registry record, where its id tells the address. */
const RegistryLink = ({ id }: { id: string | undefined }) => {
  const url = id === undefined ? undefined : registryUrl(id);
  return url ? (
    <a class="btn" href={url} target="_blank" rel="noreferrer">
      {t('notice.openRecord', [id ?? ''])}
    </a>
  ) : null;
};

const nothingWords: Record<PageProblem | 'none', { title: Key; text: Key }> = {
  'no-criteria': { title: 'notice.noCriteria.title', text: 'notice.noCriteria.text' },
  'empty-criteria': { title: 'notice.emptyCriteria.title', text: 'notice.emptyCriteria.text' },
  'too-long': { title: 'notice.tooLong.title', text: 'notice.tooLong.text' },
  failed: { title: 'notice.failed.title', text: 'notice.failed.text' },
  none: { title: 'notice.none.title', text: 'notice.none.text' },
};

type NothingProps = {
  problem: PageProblem | undefined;
  id: string | undefined;
  /** The registry was asked and has no such trial. */
  isUnknown: boolean;
};

/** A trial's page of which nothing can be listed. */
export const Nothing = ({ problem, id, isUnknown }: NothingProps) => {
  const words = nothingWords[problem ?? 'none'];
  return (
    <Notice title={t(words.title)} actions={isUnknown ? undefined : <RegistryLink id={id} />}>
      <p>{t(isUnknown ? 'notice.unknownTrial' : words.text)}</p>
    </Notice>
  );
};

const problemLines: Record<PageProblem, Key> = {
  'no-criteria': 'notice.noCriteria.line',
  'empty-criteria': 'notice.emptyCriteria.line',
  'too-long': 'notice.tooLong.line',
  failed: 'notice.failed.line',
};

/** Why the list below is not the page's own, or not the whole of it. */
export const problemLine = (problem: PageProblem): string => t(problemLines[problem]);

/** The source that most of a record's limits and periods come from. */
function mainSource(study: Study): { title: string; url?: string | undefined; asOf?: string | undefined } | undefined {
  const counts = new Map<string, number>();
  for (const { source } of [...study.thresholds, ...study.windows, ...(study.results ?? [])])
    counts.set(source, (counts.get(source) ?? 0) + 1);
  const [main] = [...counts.entries()].sort((a, b) => b[1] - a[1]);
  return main && study.sources[main[0]];
}

/** "This page shows no criteria. Here are those of ClinicalTrials.gov, as of 22 August 2026." */
export function FromRecord({ study, problem }: { study: Study; problem: PageProblem | undefined }) {
  const source = mainSource(study);
  const why = problemLine(problem ?? 'no-criteria');
  if (!source)
    return (
      <p class="info">
        {sentences(why, t('notice.recordSilent'))} <RegistryLink id={study.ids[0]} />
      </p>
    );
  const title = sourceShown(source.title);
  const dated = source.asOf && !title.includes(dateShown(source.asOf));
  const link = source.url ? (
    <a href={source.url} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    title
  );
  const whose =
    dated && source.asOf ? (
      <Said id="notice.fromRecordDated" with={[link, dateShown(source.asOf)]} />
    ) : (
      <Said id="notice.fromRecord" with={[link]} />
    );
  return (
    <p class="info">
      <Said id="plot.sentences" with={[why, whose]} />
    </p>
  );
}
