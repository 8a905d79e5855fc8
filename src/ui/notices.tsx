// What the panel says where there is no list to show: what is so, why, and what can be done.
import type { ComponentChildren } from 'preact';
import type { PageProblem } from '../messages';
import type { Study } from '../model/study';
import { dateShown, registryUrl } from '../plain';

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
    title="No trial on this page"
    actions={
      !mayRead &&
      allow && (
        <button type="button" class="btn primary" onClick={allow}>
          Allow the trial sites
        </button>
      )
    }
  >
    <p>Open a trial at ClinicalTrials.gov, another registry or a trial finder. Its limits and washouts appear here.</p>
    {!mayRead && <p>The browser does not let the extension see all of these sites yet, so it may miss a trial.</p>}
    {children}
  </Notice>
);

/** A trial's page that the extension may not see, or was opened before the extension was there. */
export const Unseen = ({ allow, reload }: { allow: () => void; reload: () => void }) => (
  <Notice
    alone
    title="This page has not been read"
    actions={
      <>
        <button type="button" class="btn primary" onClick={reload}>
          Load the page again
        </button>
        <button type="button" class="btn" onClick={allow}>
          Allow this site
        </button>
      </>
    }
  >
    <p>
      It looks like a trial's page. It was opened before the extension was ready, or the browser does not let the
      extension see this site.
    </p>
  </Notice>
);

export const Reading = ({ alone = false }: { alone?: boolean }) => (
  <Notice title="Reading this page" busy alone={alone}>
    <p>The criteria appear here in a moment.</p>
  </Notice>
);

/** The link to a trial's own registry record, where its id tells the address. */
const RegistryLink = ({ id }: { id: string | undefined }) => {
  const url = id === undefined ? undefined : registryUrl(id);
  return url ? (
    <a class="btn" href={url} target="_blank" rel="noreferrer">
      Open {id} at its registry ↗
    </a>
  ) : null;
};

const nothingWords: Record<PageProblem | 'none', { title: string; text: string }> = {
  'no-criteria': {
    title: 'This page shows no criteria',
    text: 'The library has no record of this trial either. Its registry record has the criteria.',
  },
  'empty-criteria': {
    title: 'The criteria on this page are empty',
    text: 'The page has a place for them with nothing in it. Where it fills in late, the findings appear by themselves.',
  },
  'too-long': {
    title: 'The criteria are too long to read',
    text: 'The page holds more text than a trial has. Please read it yourself.',
  },
  failed: {
    title: 'This page could not be read',
    text: 'Something in it is not as expected. Please read the criteria on the page.',
  },
  none: { title: 'No criteria found', text: 'Neither the page nor the library has criteria of this trial.' },
};

/** A trial's page of which nothing can be listed. */
export const Nothing = ({ problem, id }: { problem: PageProblem | undefined; id: string | undefined }) => {
  const words = nothingWords[problem ?? 'none'];
  return (
    <Notice title={words.title} actions={<RegistryLink id={id} />}>
      <p>{words.text}</p>
    </Notice>
  );
};

/** Why the list below is not the page's own, or not the whole of it. */
export const problemLine: Record<PageProblem, string> = {
  'no-criteria': 'This page shows no criteria.',
  'empty-criteria': 'The criteria on this page are empty.',
  'too-long': 'The page holds more text than could be read; what stands further down is missing here.',
  failed: 'A part of this page could not be read; something may be missing here.',
};

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
  const why = problemLine[problem ?? 'no-criteria'];
  if (!source)
    return (
      <p class="info">
        {why} The library's record of this trial names no limits or washouts. <RegistryLink id={study.ids[0]} />
      </p>
    );
  const dated = source.asOf && !source.title.includes(dateShown(source.asOf));
  return (
    <p class="info">
      {why} Here are those of the{' '}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {dated && source.asOf ? `, as of ${dateShown(source.asOf)}` : ''}, in our own words.
    </p>
  );
}
