// The trial at a glance: title, status, phase, size, sponsor, country, ids, date.
import { countryShown, joined } from '../compare';
import type { Reading } from '../model/reading';
import type { Study } from '../model/study';
import { dateShown, phaseShown, registryUrl, sizeShown, sourceShown, statusShown, statusTone } from '../plain';
import { parts, t } from '../words/words';

export const StatusChip = ({ code, title }: { code: string; title?: string | undefined }) => (
  <span class={`chip ${statusTone(code)}`} title={title}>
    {statusShown(code)}
  </span>
);

/** A registry id, as a link where its registry's address is known. A page's address that stands for an id is not shown. */
export function IdLink({ id }: { id: string }) {
  if (id.includes('://')) return null;
  const url = registryUrl(id);
  return url ? (
    <a class="id" href={url} target="_blank" rel="noreferrer">
      {id}
    </a>
  ) : (
    <span class="id">{id}</span>
  );
}

type Shown = 'overallStatus' | 'phases' | 'enrollmentCount' | 'leadSponsor' | 'countries' | 'lastUpdatePostDate';

/** Where a fact is from: the page's words for it, and the name of its source. */
function sourceOf(name: Shown, reading: Reading, study: Study | null): string | undefined {
  const fact = study?.[name];
  const source = fact && study.sources[fact.source];
  if (!fact || !source) return undefined;
  const stated = reading.facts?.[name];
  const isStated = stated !== undefined && JSON.stringify(stated.value) === JSON.stringify(fact.value);
  const words = fact.source === 'page' && isStated ? [stated.words] : [];
  return [...words, sourceShown(source.title, source.url)].join('\n');
}

/** From so many characters on a title is set smaller. */
const longTitle = 140;

/** The header: what the page says first, what the library knows beside it. */
export function TrialHeader({ reading, study }: { reading: Reading; study: Study | null }) {
  const phase = study?.phases && phaseShown(study.phases.value);
  const countries = study?.countries?.value;
  const source = (name: Shown) => sourceOf(name, reading, study);
  const [first = '', ...others] = reading.ids.length > 0 ? reading.ids : (study?.ids ?? []);
  const title =
    reading.title ?? study?.briefTitle?.value ?? (first.includes('://') || first === '' ? t('trial.untitled') : first);
  return (
    <header class="trial">
      <h1 class={title.length > longTitle ? 'long' : undefined}>{title}</h1>
      <div class="meta">
        {study?.overallStatus && <StatusChip code={study.overallStatus.value} title={source('overallStatus')} />}
        {phase && <span title={source('phases')}>{phase}</span>}
        {study?.enrollmentCount && (
          <span title={source('enrollmentCount')}>{sizeShown(study.enrollmentCount.value)}</span>
        )}
        {study?.leadSponsor && (
          <span class="sponsor" title={source('leadSponsor')}>
            {parts('trial.sponsor', 1).map((part) =>
              typeof part === 'number' ? (
                study.leadSponsor?.value
              ) : (
                <span key={part} class="sr">
                  {part}
                </span>
              ),
            )}
          </span>
        )}
        {countries && countries.length > 0 && (
          <span title={source('countries')}>
            {countries.length > 3 ? t('trial.countries', [countries.length]) : joined(countries.map(countryShown))}
          </span>
        )}
        {first && <IdLink id={first} />}
        {others.slice(0, 3).map((id) => (
          <IdLink key={id} id={id} />
        ))}
        {study?.lastUpdatePostDate && (
          <span title={source('lastUpdatePostDate')}>
            {t('trial.updated', [dateShown(study.lastUpdatePostDate.value)])}
          </span>
        )}
      </div>
    </header>
  );
}
