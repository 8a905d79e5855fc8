// Choosing a study: the most similar first, then all others.
import type { VNode } from 'preact';
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Study } from '../model/study';
import { studyName } from '../plain';
import { t } from '../words/words';
import type { Similar } from './state';

const optionText = (study: Study): string =>
  [...new Set([studyName(study), study.ids[0]])].filter((part) => part).join(' · ');

/** How many of the similar studies stand first. */
const mostSimilar = 8;

/** How many of the other studies are in the list from its start; as many more each time the page is idle. */
export const atOnce = 200;

const Options = ({ studies }: { studies: readonly Study[] }) => (
  <>
    {studies.map((s) => (
      <option key={s.ids[0]} value={s.ids[0]}>
        {optionText(s)}
      </option>
    ))}
  </>
);

/**
 * All of these studies as options, at first those that stand before `least` and a few more: thousands at once would hold
 * the page up.
 */
function useOptions(studies: readonly Study[], least: number): readonly VNode[] {
  const [, drawMore] = useReducer((turn: number, _: undefined) => turn + 1, 0);
  // A part that is drawn stays the same object, which costs nothing to draw again.
  const drawn = useRef<{ of: readonly Study[]; parts: readonly VNode[] }>({ of: [], parts: [] });
  const before = drawn.current.of === studies ? drawn.current.parts : [];
  const parts = [...before];
  do {
    const from = parts.length * atOnce;
    if (from < studies.length) parts.push(<Options key={from} studies={studies.slice(from, from + atOnce)} />);
  } while (parts.length * atOnce < Math.min(least, studies.length));
  drawn.current = { of: studies, parts };
  const isAll = parts.length * atOnce >= studies.length;
  useEffect(() => {
    if (isAll) return;
    const asked = requestIdleCallback(() => drawMore(undefined));
    return () => cancelIdleCallback(asked);
  });
  return parts;
}

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
  const barred = without.join('\n');
  const [near, rest] = useMemo(() => {
    const ids = barred.split('\n');
    const offered = (s: Study) => !s.ids.some((id) => ids.includes(id));
    const first: Study[] = [];
    for (const { study } of similar) {
      if (first.length === mostSimilar) break;
      if (offered(study)) first.push(study);
    }
    return [first, all.filter((s) => offered(s) && !first.includes(s))];
  }, [similar, all, barred]);
  const others = useOptions(rest, rest.findIndex((s) => s.ids[0] === value) + 1);
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
            <Options studies={near} />
          </optgroup>
        )}
        {rest.length > 0 && <optgroup label={t('choose.others')}>{others}</optgroup>}
      </select>
    </label>
  );
}
