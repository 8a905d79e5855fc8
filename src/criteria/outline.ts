// Text → items: headings, bullets, numbers, indents, wrapped lines, and lists that a site ran together.
import type { CriterionKind } from '../model/reading';
import { headingsIn, type Kind } from './headings';

/** One item of the list, with the way back to the input. */
export type Item = {
  kind: CriterionKind;
  level: number;
  /** White space folded, bullet removed. */
  text: string;
  /** For each UTF-16 unit of `text` its offset in the input; one more entry for the end. */
  source: Int32Array;
};

/** What a heading says behind its colon of the part it is for. */
const NAMES_PART =
  /^(?:sub-?study|part|cohort|arm|group|phase|stage|all (?:patients|participants|subjects))\b[\w\s-]{0,24}$/i;

type Line = { start: number; end: number; indent: number; blankBefore: boolean };
type Draft = {
  kind: CriterionKind;
  spans: [number, number][];
  indent: number;
  marker: string;
  number: number;
  level: number;
};

/**
 * Cuts eligibility text into items. `kind` is what all of it is where the page says so; headings inside still count.
 * Any text gives items; no character of a criterion is lost, headings and bullets are left out.
 */
export function outline(text: string, kind?: Kind): Item[] {
  const drafts: Draft[] = [];
  let current: CriterionKind = kind ?? 'unknown';
  let headed = kind !== undefined;
  let open: Draft | null = null;
  const begin = (draft: Draft) => {
    drafts.push(draft);
    open = draft;
  };
  /** Begins an item with what stands in [from, to), its bullet left out. */
  const beginAt = (from: number, to: number, indent: number) => {
    const inner = markerAt(text, skipBlanks(text, from, to), to);
    begin({ kind: current, spans: [[inner.end, to]], indent, marker: inner.text, number: inner.number, level: 0 });
  };
  for (const line of linesOf(text)) {
    const marker = markerAt(text, line.start, line.end);
    const body = marker.end;
    const content = text.slice(body, line.end);
    const joins: boolean = !!open && continues(text, line, marker.text, open);
    const headings =
      content.length && !(joins && /^\p{Ll}/u.test(content)) ? headingsIn(content, marker.text === '') : [];
    if (headings.length) {
      let from = body;
      for (const heading of headings) {
        const before = body + heading.start;
        if (text.slice(from, before).trim()) {
          if (joins && from === body && open) (open as Draft).spans.push([from, before]);
          else beginAt(from, before, line.indent);
        }
        if (!headed && heading.kind === 'exclusion') {
          // what stood before the first heading, where that says "exclusion", is the inclusion part
          for (const d of drafts) if (d.kind === 'unknown') d.kind = 'inclusion';
        } else if (!headed) {
          for (const d of drafts) if (d.kind === 'unknown') d.kind = 'inclusion';
        }
        current = heading.kind;
        headed = true;
        open = null;
        from = body + heading.end;
      }
      const rest = text.slice(from, line.end).trim();
      if (rest && !NAMES_PART.test(rest)) beginAt(from, line.end, line.indent);
      continue;
    }
    if (joins && open) {
      (open as Draft).spans.push([line.start, line.end]);
      continue;
    }
    if (!content.trim()) {
      open = null;
      continue;
    }
    begin({
      kind: current,
      spans: [[body, line.end]],
      indent: line.indent,
      marker: marker.text,
      number: marker.number,
      level: 0,
    });
  }
  const split = drafts.flatMap((draft) => ranTogether(text, draft));
  setLevels(text, split);
  // one array for all items: each has its part of it
  let size = 0;
  for (const draft of split) for (const [from, to] of draft.spans) size += to - from + 2;
  const sources = new Int32Array(size);
  let at = 0;
  const items: Item[] = [];
  for (const draft of split) {
    const item = itemOf(text, draft, sources, at);
    at += item.source.length;
    if (item.text.length > 0) items.push(item);
  }
  return items;
}

function* linesOf(text: string): Generator<Line> {
  let blankBefore = true;
  let at = 0;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const start = skipBlanks(text, at, end);
    let last = end;
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
    if (start >= last) blankBefore = true;
    else {
      yield { start, end: last, indent: indentOf(text, at, start), blankBefore };
      blankBefore = false;
    }
    at = end + 1;
  }
}

const isBlank = (c: number) =>
  c === 32 || c === 9 || c === 13 || c === 10 || c === 0xa0 || c === 0x3000 || c === 0x200b || c === 0xfeff;
const skipBlanks = (text: string, from: number, to: number) => {
  let i = from;
  while (i < to && isBlank(text.charCodeAt(i))) i++;
  return i;
};
const indentOf = (text: string, from: number, to: number) => {
  let n = 0;
  for (let i = from; i < to; i++) n += text[i] === '\t' ? 4 : text[i] === '\u3000' ? 2 : 1;
  return n;
};

const BULLETS = '*-•–—·・･●○◦▪■□◆◇➢►▶✓√+‣⁃∙';
const MARKER =
  /^(?:([\d０-９]{1,2})(?:[.)、．）]|\\\.|\.\))(?=\s|[^\d０-９\s.]|(?<=[）、)])\d)|([\d０-９]{1,2})[.．](?=\d{2}\s*(?:[-~～–—至到]|周?[岁歲歳]))|\((\d{1,2}|[a-z]|[ivx]{1,4})\)(?=\s*\S)|[（(]([\d０-９]{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[）)]|([a-zA-Z])(?:[.)]|\\\.)(?=\s)|([ivx]{1,5})(?:[.)]|\\\.)(?=\s)|([①-⑳])|([一二三四五六七八九十]{1,3})[、.．](?=\s*\S))/u;

/** The bullet or number that a line begins with: its kind of mark, its number, and where the text begins. */
function markerAt(text: string, start: number, end: number): { text: string; number: number; end: number } {
  const c = text[start] ?? '';
  if (BULLETS.includes(c) || (c === 'o' && text[start + 1] === ' ' && start + 2 < end)) {
    const next = text.charCodeAt(start + 1);
    // "-5 °C", "*footnote": a dash needs a blank or a letter behind it; a star may touch its text
    if (
      isBlank(next) ||
      start + 1 >= end ||
      (c !== '+' && c !== '*' && !/[\d.=<>≥≤-]/.test(text[start + 1]!)) ||
      '・･●■□◆◇'.includes(c)
    ) {
      const body = skipBlanks(text, start + 1, end);
      // a bullet and a number: "* 1\\. Age"
      const inner = /^\d/.test(text[body] ?? '') ? markerAt(text, body, end) : null;
      return inner?.text ? { ...inner, text: c } : { text: c, number: 0, end: body };
    }
    return { text: '', number: 0, end: start };
  }
  if (c === '\\' && (text[start + 1] === '*' || text[start + 1] === '-')) {
    return { text: '', number: 0, end: start };
  }
  const m = MARKER.exec(text.slice(start, Math.min(end, start + 12)));
  if (!m) return { text: '', number: 0, end: start };
  const label = m[1] ?? m[2] ?? m[3] ?? m[4] ?? m[5] ?? m[6] ?? m[8] ?? '';
  const digits = label.normalize('NFKC');
  const shape = m[7]
    ? '①'
    : m[0].replace(label, /\d/.test(digits) ? '1' : IDEOGRAPHIC_DIGITS.includes(label[0]!) ? '一' : 'a');
  const number = /^\d+$/.test(digits)
    ? Number(digits)
    : m[7]
      ? m[7].charCodeAt(0) - 0x245f
      : label.length === 1
        ? label.toLowerCase().charCodeAt(0) - 96
        : 0;
  // "1.5 × ULN" is a value, "2. 5" hardly
  return { text: shape, number, end: skipBlanks(text, start + m[0].length, end) };
}

const IDEOGRAPHIC_DIGITS = '一二三四五六七八九十';

/** True where a line goes on with the open item. */
function continues(text: string, line: Line, marker: string, open: Draft): boolean {
  if (marker || line.blankBefore) return false;
  const last = open.spans[open.spans.length - 1]!;
  const first = text.slice(line.start, line.start + 2);
  const end = text[last[1] - 1] ?? '';
  if (open.marker && line.indent > open.indent) return true;
  if (/^[\p{Ll}),;%≤≥<>=]/u.test(first) && !'.:;'.includes(end)) return true;
  if (/^\p{Ll}/u.test(first) && end === ';' && open.marker === '') return false;
  return /(?:,|\b(?:and|or|of|the|to|for|with|than|by|in|a|an|at|within|≥|≤|>|<|=)|[≥≤<>=(/])$/iu.test(
    text.slice(Math.max(last[0], last[1] - 12), last[1]),
  );
}

/** Splits an item into the several that a site ran together: "1. … 2. … 3. …", "• … • …". */
function ranTogether(text: string, draft: Draft): Draft[] {
  const first = draft.spans[0]!;
  const last = draft.spans[draft.spans.length - 1]!;
  if (last[1] - first[0] < 8) return [draft];
  const whole = text.slice(first[0], last[1]);
  const cuts: { at: number; body: number; number: number; marker: string }[] = [];
  // bullets inside
  const dashed = (whole.match(/\s-\s+\p{Lu}/gu)?.length ?? 0) >= 3;
  const bullets = dashed
    ? /(?:^|\s)([•●▪■➢►]|\*(?=\s+(?:\p{Lu}|\d))|-(?=\s+(?:\p{Lu}|[≥≤<>])))\s*/gu
    : /(?:^|\s)([•●▪■➢►]|\*(?=\s+(?:\p{Lu}|\d)))\s*/gu;
  for (let m = bullets.exec(whole); m; m = bullets.exec(whole)) {
    if (
      m[1] === '*' &&
      /[\d)]\s*$/.test(whole.slice(Math.max(0, m.index - 12), m.index)) &&
      /^\d/.test(whole.slice(m.index + m[0].length))
    )
      continue;
    if (m.index > 0)
      cuts.push({ at: first[0] + m.index, body: first[0] + m.index + m[0].length, number: 0, marker: m[1]! });
  }
  if (!cuts.length) {
    let want = draft.number ? draft.number + 1 : 1;
    // "（1）…；（2）…", "①…；②…": parted where the line itself begins with the same mark
    const enclosed = draft.number === 1 && /^(?:[（(]1[)）]|①)$/.test(draft.marker);
    const marks = /(?:[（(]([\d０-９]{1,2})[）)]|([②-⑳]))\s*/gu;
    for (let m = enclosed ? marks.exec(whole) : null; m; m = marks.exec(whole)) {
      const number = m[1] ? Number(m[1].normalize('NFKC')) : m[2]!.charCodeAt(0) - 0x245f;
      if (number !== want || !/[;；。.]\s*$/u.test(whole.slice(Math.max(0, m.index - 8), m.index))) continue;
      const at = first[0] + m.index;
      cuts.push({ at, body: at + m[0].length, number, marker: draft.marker });
      want++;
    }
    const numbers = /([\d０-９]{1,2})(?:(?:\\\.|[.．)])(?![\d０-９])|[）、])\s*/gu;
    for (let m = numbers.exec(whole); m; m = numbers.exec(whole)) {
      if (Number(m[1]!.normalize('NFKC')) !== want) continue;
      const before = whole.slice(Math.max(0, m.index - 24), m.index);
      const after = whole[m.index + m[0].length] ?? '';
      if (m.index > 0 && !/[\s;.；。，,:：)]$/u.test(before)) continue;
      if (!/[\p{Lu}\p{Lo}≥≤<>(\d]/u.test(after) && want > 1 && !/[;.；。]\s*$/u.test(before)) continue;
      if (!/[;.；。:：)]\s*$/u.test(before) && NO_CUT.test(before)) continue;
      cuts.push({ at: first[0] + m.index, body: first[0] + m.index + m[0].length, number: want, marker: '1.' });
      want++;
    }
    if (cuts.length < (draft.number ? 1 : 2)) return [draft];
    if (
      draft.number &&
      cuts.length === 1 &&
      !/[;.；。]\s*$/u.test(text.slice(first[0], cuts[0]!.at)) &&
      whole.length < (/[\u3041-\u9fff]/.test(whole) ? 24 : 120)
    )
      return [draft];
  } else if (cuts.length < (BULLETS.includes(draft.marker) && draft.marker !== '' ? 1 : 2)) return [draft];
  const parts: Draft[] = [];
  const push = (from: number, to: number, number: number, marker: string) => {
    const spans = draft.spans
      .map(([a, b]): [number, number] => [Math.max(a, from), Math.min(b, to)])
      .filter(([a, b]) => b > a);
    if (spans.length && spans.some(([a, b]) => text.slice(a, b).trim()))
      parts.push({ ...draft, spans, number, marker });
  };
  push(first[0], cuts[0]!.at, draft.number, draft.marker);
  cuts.forEach((cut, i) => {
    push(cut.body, cuts[i + 1]?.at ?? last[1], cut.number, cut.marker);
  });
  return parts;
}
/** Words and signs after which a number is a value, not the next item. */
const NO_CUT =
  /(?:[≥≤<>=~\-–/]|\b(?:to|or|and|than|least|most|of|grade|class|type|stage|score|status|phase|day|level|is|was|be|are|week|month|cycle|part|cohort|about|over|under|above|below|section|visit|version|ecog|ps|i|ii|iii|with|for|by|at|x|×))\s*$/iu;

/** Levels from indents; a numbered list that follows an item ending in ":" lies below it. */
function setLevels(text: string, drafts: Draft[]): void {
  let stack: { indent: number; marker: string; level: number }[] = [];
  let kind: CriterionKind | null = null;
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!;
    if (d.kind !== kind) {
      stack = [];
      kind = d.kind;
    }
    while (stack.length && stack[stack.length - 1]!.indent > d.indent) stack.pop();
    const top = stack[stack.length - 1];
    if (!top) {
      stack.push({ indent: d.indent, marker: d.marker, level: 0 });
      d.level = 0;
      continue;
    }
    if (d.indent > top.indent) {
      stack.push({ indent: d.indent, marker: d.marker, level: top.level + 1 });
      d.level = top.level + 1;
      continue;
    }
    // same indent
    const same = [...stack].reverse().find((s) => s.indent === d.indent && s.marker === d.marker);
    if (same) {
      while (stack[stack.length - 1] !== same) stack.pop();
      d.level = same.level;
      continue;
    }
    const before = drafts[i - 1]!;
    const beforeEnd = text.slice(before.spans[0]![0], before.spans[before.spans.length - 1]![1]).trimEnd();
    if (d.marker !== '' && /[:：]$|following[.;,]?$/u.test(beforeEnd)) {
      stack.push({ indent: d.indent, marker: d.marker, level: before.level + 1 });
      d.level = before.level + 1;
    } else {
      d.level = top.level;
      if (top.level === 0) stack.push({ indent: d.indent, marker: d.marker, level: 0 });
    }
  }
}

/** The item of a draft; its way back is put into `sources` from `begin` on. */
function itemOf(text: string, draft: Draft, sources: Int32Array, begin: number): Item {
  let n = begin;
  let out = '';
  let blank = false;
  for (const [from, to] of draft.spans) {
    let run = -1; // begin of the characters that go over as they are
    if (n > begin) blank = true;
    for (let i = from; i < to; i++) {
      const c = text.charCodeAt(i);
      if (isBlank(c)) {
        // a single blank inside goes over as it is
        if (c === 32 && run >= 0 && i + 1 < to && !isBlank(text.charCodeAt(i + 1))) {
          sources[n++] = i;
          continue;
        }
        if (run >= 0) out += text.slice(run, i);
        run = -1;
        blank = true;
        continue;
      }
      if (run < 0) {
        if (blank && n > begin) {
          out += ' ';
          sources[n++] = Math.max(0, i - 1);
        }
        blank = false;
        run = i;
      }
      sources[n++] = i;
    }
    if (run >= 0) out += text.slice(run, to);
  }
  sources[n] = n > begin ? sources[n - 1]! + 1 : (draft.spans[0]?.[0] ?? 0);
  return { kind: draft.kind, level: draft.level, text: out, source: sources.subarray(begin, n + 1) };
}
