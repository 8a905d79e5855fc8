// The criteria in the page's own order and nesting, with the findings marked as on the page.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Criterion, CriterionKind, FindingRef } from '../model/reading';
import { type Key, t } from '../words/words';
import { hasMarkup, Rich } from './rich';
import { criteriaWith, cutAt, wordPattern } from './search';

const headings: Record<CriterionKind, Key> = {
  inclusion: 'criteria.inclusion',
  exclusion: 'criteria.exclusion',
  unknown: 'criteria.unknown',
};

/** Pieces of a criterion's text: plain, or marked as a limit or as a washout. Overlapping findings: the first wins. */
export function pieces(c: Criterion): { text: string; mark?: 'limit' | 'washout'; unsure?: boolean }[] {
  const spans = [
    ...c.thresholds.map((l) => ({ ...l, mark: 'limit' as const })),
    ...c.windows.filter((w) => w.type === 'washout').map((w) => ({ ...w, mark: 'washout' as const })),
  ]
    .filter((s) => s.start < s.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const out: ReturnType<typeof pieces> = [];
  let at = 0;
  for (const s of spans) {
    const start = Math.max(s.start, at);
    if (s.end <= start) continue;
    if (start > at) out.push({ text: c.text.slice(at, start) });
    out.push({ text: c.text.slice(start, s.end), mark: s.mark, ...(s.unsure === undefined ? {} : { unsure: true }) });
    at = s.end;
  }
  if (at < c.text.length) out.push({ text: c.text.slice(at) });
  return out;
}

/** The most characters of one criterion that are shown. */
const longest = 4000;

/** A text with the words that are looked for set off. */
const Hits = ({ text, words }: { text: string; words: RegExp | null }) => (
  <>
    {cutAt(text, words).map((piece, i) =>
      piece.hit ? (
        <b key={i} class="hit">
          {piece.text}
        </b>
      ) : (
        piece.text
      ),
    )}
  </>
);

/** A piece of a very long text: its beginning, or from shortly before the first word that is looked for. */
function pieceOf(text: string, words: RegExp | null): string {
  const first = words ? text.search(words) : -1;
  const from = first > longest / 2 ? first - 200 : 0;
  const to = from + longest;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function CriterionText({ criterion, words }: { criterion: Criterion; words: RegExp | null }) {
  if (criterion.text.length > longest)
    return (
      <>
        <Hits text={pieceOf(criterion.text, words)} words={words} />{' '}
        <em>{t('criteria.long', [criterion.text.length])}</em>
      </>
    );
  if (hasMarkup(criterion.text)) return <Rich text={criterion.text} />;
  return (
    <>
      {pieces(criterion).map((p, i) =>
        p.mark ? (
          <mark key={i} class={`${p.mark}${p.unsure ? ' unsure' : ''}`}>
            <Hits text={p.text} words={words} />
          </mark>
        ) : (
          <Hits key={i} text={p.text} words={words} />
        ),
      )}
    </>
  );
}

type Node = { criterion: Criterion; at: number; below: Node[] };

/** Criteria as a tree by their levels; an item that is deeper than its forerunner belongs to it. */
export function nested(criteria: readonly Criterion[]): Node[] {
  const roots: Node[] = [];
  const stack: Node[] = [];
  criteria.forEach((criterion, at) => {
    const node: Node = { criterion, at, below: [] };
    while (stack.length > 0 && (stack[stack.length - 1]?.criterion.level ?? 0) >= criterion.level) stack.pop();
    const parent = stack[stack.length - 1];
    if (parent && parent.criterion.kind === criterion.kind) parent.below.push(node);
    else {
      stack.length = 0;
      roots.push(node);
    }
    stack.push(node);
  });
  return roots;
}

/** The branches that lead to a wanted item. */
export const branchesTo = (nodes: readonly Node[], wanted: ReadonlySet<number>): Node[] =>
  nodes
    .map((node) => ({ ...node, below: branchesTo(node.below, wanted) }))
    .filter((node) => wanted.has(node.at) || node.below.length > 0);

type ShowPlace = ((ref: FindingRef) => void) | undefined;

const firstRef = (node: Node): FindingRef | undefined => {
  const { thresholds, windows, results } = node.criterion;
  if (thresholds.length > 0) return { criterion: node.at, list: 'thresholds', index: 0 };
  if (windows.length > 0) return { criterion: node.at, list: 'windows', index: 0 };
  return results.length > 0 ? { criterion: node.at, list: 'results', index: 0 } : undefined;
};

function Items({
  nodes,
  show,
  words,
}: {
  nodes: readonly Node[];
  show: ShowPlace;
  words: RegExp | null;
}): ComponentChildren {
  return (
    <ul>
      {nodes.map((node) => {
        const ref = firstRef(node);
        return (
          <li key={node.at}>
            <CriterionText criterion={node.criterion} words={words} />
            {ref && show && (
              <button type="button" class="place" onClick={() => show(ref)} aria-label={t('criteria.show')}>
                ↗
              </button>
            )}
            {node.below.length > 0 && <Items nodes={node.below} show={show} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Runs of criteria of one kind, each under its heading, in the page's order. */
function runs(nodes: readonly Node[]): { kind: CriterionKind; nodes: Node[] }[] {
  const out: { kind: CriterionKind; nodes: Node[] }[] = [];
  for (const node of nodes) {
    const last = out[out.length - 1];
    if (last?.kind === node.criterion.kind) last.nodes.push(node);
    else out.push({ kind: node.criterion.kind, nodes: [node] });
  }
  return out;
}

/** How many top items are shown before "show all". */
const firstItems = 200;

type CriteriaProps = {
  criteria: readonly Criterion[];
  /** Goes to a finding's place; absent where the criteria are not the page's. */
  show?: ShowPlace;
  title?: string;
  /** Only the criteria with these words are shown, and what they stand under. */
  query?: string;
};

/** The criteria, folded until asked or searched for. */
export function Criteria({ criteria, show, title = t('criteria.onPage'), query = '' }: CriteriaProps) {
  const open = useSignal(false);
  const all = useSignal(false);
  const words = wordPattern(query);
  // Opened by a search is not opened by the user.
  const isSearch = useRef(false);
  isSearch.current = words !== null;
  const hits = words && criteriaWith(criteria, query);
  const whole = open.value || hits ? nested(criteria) : [];
  const tree = hits ? branchesTo(whole, new Set(hits)) : whole;
  const shown = all.value ? tree : tree.slice(0, firstItems);
  if (hits?.length === 0) return null;
  return (
    <details
      class="criteria fold"
      open={open.value || hits !== null}
      onToggle={(e) => {
        if (!isSearch.current) open.value = e.currentTarget.open;
      }}
    >
      <summary>
        <h2>
          {title}{' '}
          <span class="count">{hits ? t('criteria.hits', [hits.length, criteria.length]) : criteria.length}</span>
        </h2>
      </summary>
      {runs(shown).map((run) => (
        <section key={run.nodes[0]?.at}>
          <h3>{t(headings[run.kind])}</h3>
          <Items nodes={run.nodes} show={show} words={words} />
        </section>
      ))}
      {shown.length < tree.length && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('panel.showAll', [tree.length])}
        </button>
      )}
    </details>
  );
}
