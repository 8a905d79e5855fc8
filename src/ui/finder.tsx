// Finding studies: words, filters and an order over the whole library; each study with why it is similar, in one line.

import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  conditionCount,
  type Filter,
  factsLine,
  filters,
  findStudies,
  joined,
  optionsOf,
  type SortId,
  sorts,
  toggled,
} from '../compare';
import type { StudiesProblem } from '../messages';
import type { Study } from '../model/study';
import { dateShown, numberShown, studyName } from '../plain';
import { t } from '../words/words';
import { FromRegistryLine, RegistryLine } from './finder-registry';
import type { FinderState } from './finder-state';
import { IdLink, StatusChip } from './header';
import type { RegistrySearch } from './registry-search';
import { Said } from './said';
import type { Similar } from './state';

/** How many studies are listed before "show more". */
const firstStudies = 60;

type FinderProps = {
  finder: FinderState;
  /** The registry, whose studies are looked through as well once it was asked. */
  registry: RegistrySearch;
  /** This trial; it is not offered. */
  self: Study;
  all: readonly Study[];
  /** The library's studies and these others, most similar first, with why. */
  similar: (also: readonly Study[]) => readonly Similar[];
  /** Whether a study stands beside this trial now. */
  isBeside: (id: string) => boolean;
  /** Puts a study beside this trial, or takes it away. */
  pick: (id: string) => void;
  /** Puts all of these of the library beside this trial; absent where there is room for one. */
  pickAll?: (ids: readonly string[]) => void;
  close: () => void;
};

/** A filter as a button that opens its values below. */
function FilterButton({ finder, filter }: { finder: FinderState; filter: Filter }) {
  const picked = finder.search.value.picked[filter.id] ?? [];
  const isOpen = finder.offered.value === filter.id;
  return (
    <button
      type="button"
      class={`pill facet${picked.length > 0 ? ' set' : ''}`}
      aria-expanded={isOpen}
      onClick={() => {
        finder.offered.value = isOpen ? null : filter.id;
      }}
    >
      <span>
        {picked.length === 0 ? t(filter.label) : t('finder.picked', [t(filter.label), joined(picked.map(filter.word))])}
      </span>
      <span class="arrow" aria-hidden="true">
        {isOpen ? '▴' : '▾'}
      </span>
    </button>
  );
}

/** The values of the opened filter, each with the number of studies that it gives. */
function Options({ finder, filter, all }: { finder: FinderState; filter: Filter; all: readonly Study[] }) {
  const picked = finder.search.value.picked[filter.id] ?? [];
  const options = optionsOf(all, finder.search.value, filter).filter((o) => o.count > 0 || picked.includes(o.value));
  return (
    <fieldset class="options">
      <legend class="sr">{t(filter.label)}</legend>
      {options.length === 0 && <p>{t('finder.noValue')}</p>}
      {options.map((o) => (
        <label key={o.value}>
          <input
            type="checkbox"
            checked={picked.includes(o.value)}
            onChange={() => {
              finder.search.value = toggled(finder.search.value, filter.id, o.value);
            }}
          />
          <span>{o.label}</span> <span class="count">{o.count}</span>
        </label>
      ))}
    </fieldset>
  );
}

type ItemProps = {
  study: Study;
  why: string | undefined;
  beside: boolean;
  pick: () => void;
  several: boolean;
  /** Whether the library does not have it; and how far its way there is. */
  isNew: boolean;
  waiting: 'asking' | StudiesProblem | undefined;
};

function Item({ study, why, beside, pick, several, isNew, waiting }: ItemProps) {
  const name = studyName(study);
  const facts = factsLine(study);
  const [id = ''] = study.ids;
  const updated = study.lastUpdatePostDate?.value;
  return (
    <li class="study">
      <div class="study-head">
        <span class="name" title={study.briefTitle?.value ?? name}>
          {name}
        </span>
        <button
          type="button"
          class="pill"
          aria-pressed={several ? beside : undefined}
          aria-current={!several && beside ? 'true' : undefined}
          aria-disabled={waiting === 'asking'}
          onClick={pick}
        >
          {t(several ? (beside ? 'finder.added' : 'finder.add') : 'finder.compare')}
          <span class="sr"> {name}</span>
        </button>
      </div>
      <p class="facts">{facts || t('finder.little')}</p>
      {why && (
        <p class="why" title={why}>
          {why}
        </p>
      )}
      <p class="meta">
        {study.overallStatus && <StatusChip code={study.overallStatus.value} />}
        {name !== id && <IdLink id={id} />}
        {updated && <span>{t('finder.updated', [dateShown(updated)])}</span>}
      </p>
      {isNew && <FromRegistryLine waiting={waiting} />}
    </li>
  );
}

/** The age of a person, in whole years; null for none or for what is no age. */
const ageOf = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);

/** The studies that are not among others, by any of their ids. */
function notAmong(found: readonly Study[], all: readonly Study[]): readonly Study[] {
  if (found.length === 0) return found;
  const known = new Set(all.flatMap((s) => s.ids.map((id) => id.toUpperCase())));
  return found.filter((s) => !s.ids.some((id) => known.has(id.toUpperCase())));
}

/** The whole finder. The search box has the focus when it opens. */
export function Finder({ finder, registry, self, all, similar, isBeside, pick, pickAll, close }: FinderProps) {
  const box = useRef<HTMLInputElement>(null);
  const more = useSignal(false);
  useEffect(() => {
    finder.returns = true;
    box.current?.focus({ preventScroll: true });
  }, [finder]);
  const found = registry.found.value;
  const fresh = useMemo(() => notAmong(found, all), [found, all]);
  const others = useMemo(
    () => [...all, ...fresh].filter((s) => !s.ids.some((id) => self.ids.includes(id))),
    [all, fresh, self],
  );
  const ranked = useMemo(() => similar(fresh), [self, all, fresh]);
  const ranks = useMemo(() => new Map(ranked.map((s, i) => [s.study, i] as const)), [ranked]);
  // Said for those that are shown: thousands of sentences would take long.
  const whys = useMemo(() => new Map(ranked.map((s) => [s.study, s] as const)), [ranked]);
  const isNew = useMemo(() => new Set(fresh), [fresh]);
  const search = finder.search.value;
  const { studies, unstated } = useMemo(
    () => findStudies(others, search, (s) => ranks.get(s) ?? ranks.size),
    [others, search, ranks],
  );
  const offered = filters.find((f) => f.id === finder.offered.value);
  const shown = more.value ? studies : studies.slice(0, firstStudies);
  const conditions = conditionCount(search);
  const isSet = conditions > 0 || search.text.trim() !== '';
  const missing = studies.flatMap((s) =>
    s.ids[0] !== undefined && !isNew.has(s) && !isBeside(s.ids[0]) ? [s.ids[0]] : [],
  );
  const take = async (study: Study, id: string) => {
    if (!isNew.has(study) || (await registry.take(study))) pick(id);
  };
  return (
    <search
      class="finder"
      aria-label={t('finder.open')}
      onKeyDown={(e) => {
        if (e.key !== 'Escape') return;
        e.stopPropagation();
        if (finder.offered.value !== null) finder.offered.value = null;
        else close();
      }}
    >
      <div class="finder-head">
        <h2>{t('finder.open')}</h2>
        <button type="button" class="icon" aria-label={t('finder.close')} onClick={close}>
          ×
        </button>
      </div>
      <input
        ref={box}
        type="search"
        class="filter"
        placeholder={t('finder.placeholder')}
        aria-label={t('finder.words')}
        value={search.text}
        onInput={(e) => {
          finder.search.value = { ...search, text: e.currentTarget.value };
        }}
      />
      <div class="facets">
        {filters.map((f) => (
          <FilterButton key={f.id} finder={finder} filter={f} />
        ))}
        <label class={`pill facet age${search.age === null ? '' : ' set'}`}>
          {t('finder.age')}
          <input
            type="text"
            inputMode="numeric"
            maxLength={3}
            size={3}
            aria-label={t('finder.ageInYears')}
            value={search.age ?? ''}
            onInput={(e) => {
              finder.search.value = { ...search, age: ageOf(e.currentTarget.value) };
            }}
          />
        </label>
      </div>
      {offered && <Options finder={finder} filter={offered} all={others} />}
      <div class="result-line">
        <p aria-live="polite">
          <Said id="finder.found" with={[<b key="n">{numberShown(studies.length)}</b>, numberShown(others.length)]} />
        </p>
        {isSet && (
          <button
            type="button"
            class="link"
            onClick={() => {
              finder.clear();
              box.current?.focus();
            }}
          >
            {t('finder.clear')}
          </button>
        )}
        <label class="choose sort">
          <span class="sr">{t('finder.order')}</span>
          <select
            value={search.sort}
            onChange={(e) => {
              finder.search.value = { ...search, sort: e.currentTarget.value as SortId };
            }}
          >
            {sorts.map((s) => (
              <option key={s.id} value={s.id}>
                {t(s.label)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <RegistryLine registry={registry} search={search} />
      {conditions > 0 && (unstated > 0 || search.alsoUnstated) && (
        <label class="unstated">
          <input
            type="checkbox"
            checked={search.alsoUnstated}
            onChange={() => {
              finder.search.value = { ...search, alsoUnstated: !search.alsoUnstated };
            }}
          />
          <span>{unstated > 0 ? t('finder.alsoUnstatedCount', [unstated]) : t('finder.alsoUnstated')}</span>
        </label>
      )}
      {pickAll && missing.length > 1 && (
        <button type="button" class="btn" onClick={() => pickAll(missing)}>
          {t('finder.addAll', [missing.length])}
        </button>
      )}
      {studies.length === 0 && <p class="info">{t(fresh.length > 0 ? 'finder.registry.none' : 'finder.none')}</p>}
      <ul class="studies">
        {shown.map((study) => {
          const [id = ''] = study.ids;
          return (
            <Item
              key={id}
              study={study}
              why={whys.get(study)?.why}
              beside={isBeside(id)}
              pick={() => void take(study, id)}
              several={pickAll !== undefined}
              isNew={isNew.has(study)}
              waiting={registry.taking.value.get(id)}
            />
          );
        })}
      </ul>
      {shown.length < studies.length && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            more.value = true;
          }}
        >
          {t('finder.showAll', [studies.length])}
        </button>
      )}
    </search>
  );
}

/** The button that opens and shuts the finder; it has the focus again when the finder is shut. */
export function FindButton({ finder }: { finder: FinderState }) {
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = finder.open.value;
  useEffect(() => {
    if (isOpen || !finder.returns) return;
    finder.returns = false;
    button.current?.focus({ preventScroll: true });
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      class="btn"
      aria-expanded={isOpen}
      onClick={() => {
        finder.open.value = !isOpen;
      }}
    >
      {t('finder.open')}
    </button>
  );
}
