// A comparison's rows of periods: a treatment each, and look-backs by what they are about.
import type { Criterion, TimeWindow } from '../model/reading';
import type { Study } from '../model/study';
import { agentName, beforeAnchor, doubtShown, inSentence, lengthShown, listed, unitShown } from '../plain';
import { t } from '../words/words';
import { sentencesAbout } from './cite';
import type { Cell, CellValue, Row } from './comparison';
import type { Judgement } from './limits';
import { sameEvents, type Topic, topicInText, topicOfAgent, topics } from './lookbacks';
import { comparePeriods, coverOf } from './periods';
import {
  historyOf,
  kindNote,
  noteOf,
  notesOf,
  partIn,
  partNotes,
  rowOf,
  type StudyWindow,
  sourcesOf,
  wordValue,
} from './row-parts';
import { byName, joined } from './words';

/** The types of periods that have rows of their own, each in its group. */
type PeriodType = 'washout' | 'lookback' | 'stable';

const everShown = (type: string): string => t(type === 'washout' ? 'compare.window.ever' : 'compare.window.everBefore');

/** "6 months before screening", "any earlier use". */
function windowLine(w: StudyWindow): string {
  if (w.ever) return everShown(w.type);
  const length = lengthShown(w, true) || t('compare.window.unstated');
  return w.anchor === null ? length : t('plain.period.before', [length, beforeAnchor(w.anchor)]);
}

const periodsOf = (study: Study, type: PeriodType): StudyWindow[] => study.windows.filter((w) => w.type === type);

/** A period in parts: its length, its half-lives and its event, or the word for any time before. */
function windowValue(w: StudyWindow, as?: string): CellValue {
  const { value, unit, halfLives, whichever } = w;
  const length: CellValue =
    value !== undefined && unit !== undefined
      ? { value, unit: unitShown(unit), ucum: unit }
      : wordValue(w.ever ? everShown(w.type) : lengthShown(w) || t('compare.window.unstated'));
  return {
    ...length,
    ...(w.partOf === undefined && as === undefined
      ? {}
      : { of: joined([...(as === undefined ? [] : [agentName(as)]), ...partNotes([w])]) }),
    kind: w.kind,
    ...(halfLives === undefined ? {} : { halfLives }),
    ...(whichever === undefined ? {} : { whichever }),
    ...(w.ever ? {} : { anchor: w.anchor }),
    ...noteOf(w),
  };
}

function periodCell(study: Study, type: PeriodType, agent: string, criteria: readonly Criterion[]): Cell {
  const cover = coverOf(agent, periodsOf(study, type));
  // Of several periods: which of them a note is about.
  const notes =
    cover.windows.length > 1
      ? cover.windows.flatMap((w) =>
          w.note === undefined ? [] : [t('plain.labelled', [windowLine(w), doubtShown(w.note)])],
        )
      : notesOf(cover.windows);
  return {
    lines: [...new Set(cover.windows.map(windowLine))],
    ...partIn(cover.windows),
    details: [
      ...new Set([
        ...(cover.as === undefined ? [] : [t('compare.statedFor', [inSentence(agentName(cover.as))])]),
        ...partNotes(cover.windows),
        ...notes,
        ...kindNote(cover.windows),
      ]),
    ],
    sources: sourcesOf(study, cover.windows),
    history: type === 'washout' ? historyOf(study, [agent]) : [],
    values: cover.windows.map((w) => windowValue(w, cover.as)),
    sentences: sentencesAbout(criteria, { type, agents: [cover.as ?? agent] }),
  };
}

/** Every agent of a type of periods: this trial's first, in its own order, then what the others add, most named first. */
function namedAgents(studies: readonly Study[], type: PeriodType): string[] {
  const [self, ...others] = studies.map((s) => [...new Set(periodsOf(s, type).flatMap((w) => w.agents))]);
  const counts = new Map<string, number>();
  for (const id of others.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rest = [...counts.keys()].filter((id) => !self?.includes(id));
  rest.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byName(agentName(a), agentName(b)));
  return [...(self ?? []), ...rest];
}

/** A longer period shuts out more people, but for something that must have happened within it. */
function compareKinds(
  verdict: Judgement,
  type: PeriodType,
  self: readonly StudyWindow[],
  other: readonly StudyWindow[],
): Judgement {
  if (type === 'washout' || self.length === 0 || other.length === 0) return verdict;
  const kinds = new Set([...self, ...other].map((w) => w.kind));
  const [kind] = kinds;
  if (kinds.size > 1 || kind === 'unknown') return { verdict: 'not-comparable', note: t('verdict.notes.otherKind') };
  if (kind === (type === 'lookback' ? 'exclusion' : 'inclusion')) return verdict;
  if (verdict.verdict === 'stricter') return { ...verdict, verdict: 'looser' };
  return verdict.verdict === 'looser' ? { ...verdict, verdict: 'stricter' } : verdict;
}

/** A row an agent; look-backs that belong to a topic have their row there. */
export const agentRows = (
  type: PeriodType,
  studies: readonly Study[],
  criteriaOf: (study: Study) => readonly Criterion[] | undefined,
): (Row | null)[] =>
  namedAgents(studies, type)
    .filter((agent) => type !== 'lookback' || topicOfAgent(agent) === undefined)
    .map((agent) =>
      rowOf(
        `${type}-${agent}`,
        agentName(agent),
        studies,
        (s) => periodCell(s, type, agent, criteriaOf(s) ?? []),
        (a, b) => {
          const [mine, theirs] = [coverOf(agent, periodsOf(a, type)), coverOf(agent, periodsOf(b, type))];
          return compareKinds(comparePeriods(agent, mine, theirs), type, mine.windows, theirs.windows);
        },
      ),
    );

/** Where a look-back stands in the text of its criterion. */
type Lookback = { window: StudyWindow; at?: { criterion: Criterion; place: TimeWindow } };

/** What of a period is the same, whether a record states it or a page. */
const lengthKey = (w: StudyWindow | TimeWindow): string => [w.value, w.unit, w.ever, w.anchor].join();

/** A study's look-backs of one topic: those that are named, and those that its text tells. */
function lookbacksOf(study: Study, topic: Topic, criteria: readonly Criterion[]): Lookback[] {
  const all = periodsOf(study, 'lookback');
  const named = all.filter((w) => w.agents.some((a) => topic.agents.includes(a))).map((window) => ({ window }));
  const told = criteria.flatMap((criterion) =>
    criterion.windows.flatMap((place): Lookback[] => {
      if (place.type !== 'lookback' || place.agents.length > 0 || topicInText(criterion, place) !== topic) return [];
      const window = all.find(
        (w) => w.agents.length === 0 && w.kind === criterion.kind && lengthKey(w) === lengthKey(place),
      );
      return window ? [{ window, at: { criterion, place } }] : [];
    }),
  );
  return [...named, ...told];
}

function lookbackCell(study: Study, topic: Topic, lookbacks: readonly Lookback[]): Cell {
  const windows = lookbacks.map((l) => l.window);
  // What the row itself says is not said again.
  const named = [...new Set(windows.flatMap((w) => w.agents))].filter((a) => a !== topic.id);
  const names = named.map((a, i) => (i === 0 ? agentName(a) : inSentence(agentName(a))));
  return {
    lines: [...new Set(windows.map(windowLine))],
    ...partIn(windows),
    details: [
      ...new Set([
        ...(names.length > 0 ? [listed(names)] : []),
        ...partNotes(windows),
        ...notesOf(windows),
        ...kindNote(windows),
      ]),
    ],
    sources: sourcesOf(study, windows),
    history: [],
    values: windows.map((w) => windowValue(w)),
    sentences: lookbacks.flatMap(({ at }) =>
      at
        ? [{ text: at.criterion.text, kind: at.criterion.kind, marks: [{ start: at.place.start, end: at.place.end }] }]
        : [],
    ),
  };
}

/** A row a topic. */
export const topicRows = (
  studies: readonly Study[],
  criteriaOf: (study: Study) => readonly Criterion[] | undefined,
): (Row | null)[] =>
  topics.map((topic) => {
    const known = new Map(studies.map((s) => [s, lookbacksOf(s, topic, criteriaOf(s) ?? [])]));
    const windowsOf = (s: Study) => (known.get(s) ?? []).map((l) => l.window);
    return rowOf(
      `lookback-${topic.id}`,
      t(topic.label),
      studies,
      (s) => lookbackCell(s, topic, known.get(s) ?? []),
      (a, b) => {
        const [mine, theirs] = [windowsOf(a), windowsOf(b)];
        if (mine.length > 0 && theirs.length > 0 && !sameEvents(mine, theirs))
          return { verdict: 'not-comparable', note: t('verdict.notes.otherEvents') };
        return compareKinds(comparePeriods(topic.id, { windows: mine }, { windows: theirs }), 'lookback', mine, theirs);
      },
    );
  });
