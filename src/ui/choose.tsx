// Choosing a study: the most similar first, then all others.
import type { Study } from '../model/study';
import { studyName } from '../plain';
import { t } from '../words/words';
import type { Similar } from './state';

const optionText = (study: Study): string =>
  [...new Set([studyName(study), study.ids[0]])].filter((part) => part).join(' · ');

/** How many of the similar studies stand first. */
export const mostSimilar = 8;

type ChooseProps = {
  label: string;
  similar: readonly Similar[];
  all: readonly Study[];
  /** Ids that are not offered. */
  without: readonly string[];
  value: string;
  choose: (id: string) => void;
  /** The first option where nothing is chosen yet. */
  prompt?: string;
};

/** A native list, so that it works by keyboard, touch and screen reader as the platform's lists do. */
export function ChooseStudy({ label, similar, all, without, value, choose, prompt }: ChooseProps) {
  const offered = (s: Study) => !s.ids.some((id) => without.includes(id));
  const near = similar
    .map((s) => s.study)
    .filter(offered)
    .slice(0, mostSimilar);
  const rest = all.filter((s) => offered(s) && !near.includes(s));
  return (
    <label class="choose">
      <span>{label}</span>
      <select
        value={value}
        onChange={(e) => {
          if (e.currentTarget.value) choose(e.currentTarget.value);
        }}
      >
        {prompt !== undefined && <option value="">{prompt}</option>}
        {near.length > 0 && (
          <optgroup label={t('choose.near')}>
            {near.map((s) => (
              <option key={s.ids[0]} value={s.ids[0]}>
                {optionText(s)}
              </option>
            ))}
          </optgroup>
        )}
        {rest.length > 0 && (
          <optgroup label={t('choose.others')}>
            {rest.map((s) => (
              <option key={s.ids[0]} value={s.ids[0]}>
                {optionText(s)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
