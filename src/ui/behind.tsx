// What stands behind a cell of the comparison: the sentences that it was read from, their source and date, earlier values.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Cell, CellSource, Sentence } from '../compare';
import type { StudiesProblem } from '../messages';
import type { Source } from '../model/study';
import { dateShown, sourceShown } from '../plain';
import { t } from '../words/words';
import { Said } from './said';

/** What is known of the text of a column's study. */
export type ColumnText = {
  /** Whether its criteria are at hand, and where they were read. */
  isKnown: boolean;
  source?: Source;
  /** The registry that can be asked for them; absent where there is none. */
  registry?: string;
  waiting?: 'asking' | StudiesProblem;
  ask: () => void;
};

/** The most characters of a sentence before and after what was read. */
const around = 240;

/** Where to begin and to end, so that no word is cut; words so long, or a script without spaces, are. */
const nextWord = (text: string, at: number): number => at + (/^\S{0,24}\s+/.exec(text.slice(at))?.[0].length ?? 0);
const lastWord = (text: string, at: number): number => at - (/\s+\S{0,24}$/.exec(text.slice(0, at))?.[0].length ?? 0);

/** A criterion in its own words, what was read in it marked. */
function Quote({ sentence: { text, kind, marks } }: { sentence: Sentence }) {
  const first = (marks[0]?.start ?? 0) - around;
  const last = (marks[marks.length - 1]?.end ?? 0) + around;
  const from = first > 0 ? nextWord(text, first) : 0;
  const to = last < text.length ? lastWord(text, last) : text.length;
  let at = from;
  const parts = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <blockquote>
      <span class="kind">{t(`comparison.kind.${kind}`)}</span> {from > 0 && '… '}
      {parts}
      {text.slice(at, to)}
      {to < text.length && ' …'}
    </blockquote>
  );
}

/** Names of sites may break before their ending ("ClinicalTrials|.gov") where a column is narrow. */
const breakable = (text: string): ComponentChildren =>
  text
    .split(/(?<=\p{L}{6})(?=\.[a-z]{2,3}(?!\p{L}))/u)
    .flatMap((part, i) => (i === 0 ? [part] : [<wbr key={i} />, part]));

/** Whether a source's own title tells the date. */
const hasDate = (title: string, date: string): boolean => date === '' || title.includes(date);

/** "ClinicalTrials.gov record, as of 22 August 2026"; the date once, where the source's own title has it. */
function SourceLine({ title, url, asOf }: CellSource) {
  const name = url ? (
    <a href={url} target="_blank" rel="noreferrer">
      {breakable(title)}
    </a>
  ) : (
    breakable(title)
  );
  const date = asOf === undefined ? '' : dateShown(asOf);
  return <p>{hasDate(title, date) ? name : <Said id="comparison.source" with={[name, date]} />}</p>;
}

/** The way to a sentence that is not here yet: a button, then progress, then the sentence or why not. */
function Asking({ text, name }: { text: ColumnText; name: string }) {
  const { registry, waiting, ask } = text;
  if (registry === undefined) return null;
  const isAsking = waiting === 'asking';
  const problem = waiting === 'asking' ? undefined : waiting;
  const isSilent = problem !== undefined && !problem.retryable;
  return (
    <div class="ask">
      <span role="status">
        {breakable(isAsking ? t('comparison.sentence.asking', [registry]) : (problem?.sentence ?? ''))}
        {isAsking && <progress aria-label={t('comparison.sentence.asking', [registry])} />}
      </span>
      {!isSilent && (
        <button
          type="button"
          class="btn"
          aria-disabled={isAsking}
          aria-label={
            problem ? t('comparison.sentence.againFor', [name]) : t('comparison.sentence.askFor', [registry, name])
          }
          onClick={() => {
            if (!isAsking) ask();
          }}
        >
          {breakable(problem ? t('comparison.sentence.again') : t('comparison.sentence.ask', [registry]))}
        </button>
      )}
    </div>
  );
}

/** Whether a source is one of the cell's own. */
const isNamed = (source: Source, sources: readonly CellSource[]): boolean =>
  sources.some((s) => s.title === sourceShown(source.title, source.url) && s.asOf === source.asOf);

type BehindProps = { cell: Cell; text: ColumnText | undefined; name: string };

/** Nothing where a cell has neither source nor history. */
export function Behind({ cell, text, name }: BehindProps) {
  const box = useRef<HTMLDivElement>(null);
  const hadFocus = useSignal(false);
  const sentences = cell.sentences ?? [];
  // Limits, results and washouts are read from sentences; other facts are fields of a record.
  const isMissing = cell.sentences !== undefined && cell.lines.length > 0 && sentences.length === 0;
  const isAsked = text?.waiting !== undefined;
  // The button goes when the sentence comes: the focus stays where the sentence is.
  useLayoutEffect(() => {
    if (!isAsked && hadFocus.peek() && document.activeElement === document.body) box.current?.focus();
  }, [isAsked]);
  if (cell.sources.length === 0 && cell.history.length === 0) return null;
  return (
    <div
      class="behind"
      ref={box}
      tabIndex={-1}
      onFocusIn={() => {
        hadFocus.value = true;
      }}
      onFocusOut={(e) => {
        hadFocus.value = e.relatedTarget === null;
      }}
    >
      {sentences.map((s) => (
        <Quote key={s.text} sentence={s} />
      ))}
      {sentences.length > 0 && text?.source && !isNamed(text.source, cell.sources) && (
        <SourceLine {...text.source} title={sourceShown(text.source.title, text.source.url)} />
      )}
      {cell.sources.map((s) => (
        <SourceLine key={`${s.title}${s.asOf}`} {...s} />
      ))}
      {isMissing &&
        text &&
        (text.isKnown ? <p>{t('comparison.sentence.none')}</p> : <Asking text={text} name={name} />)}
      {cell.history.length > 0 && (
        <>
          <p>{t('comparison.earlier.title')}</p>
          <ul>
            {cell.history.map((h) => {
              const date = h.asOf === undefined ? '' : dateShown(h.asOf);
              const id = hasDate(h.source, date) ? 'comparison.earlier.value' : 'comparison.earlier.dated';
              return (
                <li key={`${h.value}${h.source}${h.asOf}`}>
                  <Said id={id} with={[<b key="value">{h.value}</b>, breakable(h.source), date]} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
