// What the hover card says of the findings at one place: words only, no DOM.
import type { Criterion, FindingRef, Reading } from '../model/reading';
import { sideBySide } from '../plain/names';
import type { UnitSystem } from '../plain/quantity';
import { doubtShown, sayResult, sayThreshold, sayWindow, type ThresholdWords } from '../plain/say';
import { t } from '../words/words';

export type CardSection = {
  tone: 'limit' | 'washout' | 'other';
  /** "Limit: QTc interval", "Washout: B-cell depletion". */
  label: string;
  /** The strongest line: "≤ 480 ms", "6 months before screening". */
  headline: string;
  /** The same value in the other common unit; as stated, where the headline is in another. */
  otherUnit?: string;
  /** What it means for taking part, one sentence each. */
  meanings: string[];
  /** "one of several ways": where it does not decide alone; the sentences say so too. */
  part?: string;
  /** How the page says it: "excluded above 480 ms". */
  asWritten?: string;
  /** Why the reader is not sure: "sign lost". */
  unsure?: string;
};

export type CardContent = {
  sections: CardSection[];
  /** Where this place stands among all: 3 of 26; absent where it is not counted. */
  position?: { at: number; of: number };
  /** What Copy gives: the findings, the page's own words, the trial and its address. */
  copyText: string;
};

/** More findings than this at one place are not told apart in a card: the panel lists them all. */
const MOST = 5;

/**
 * The card for findings at one place, the innermost first. References that lead nowhere in the reading are left out.
 * @param url the page's address, for the copied text
 * @param units the units in which limits are shown
 */
export function cardContent(
  reading: Reading,
  refs: readonly FindingRef[],
  url: string,
  units: UnitSystem = 'stated',
): CardContent {
  const sections: CardSection[] = [];
  const quotes = new Set<string>();
  const limits: { criterion: Criterion; ref: FindingRef }[] = [];
  for (const ref of refs) {
    const criterion = reading.criteria[ref.criterion];
    const finding = criterion?.[ref.list][ref.index];
    if (!criterion || !finding) continue;
    quotes.add(finding.quote);
    if (ref.list === 'thresholds') {
      limits.push({ criterion, ref });
      continue;
    }
    sections.push(...limitSections(limits.splice(0), units));
    sections.push(ref.list === 'windows' ? windowSection(criterion, ref.index) : resultSection(criterion, ref.index));
  }
  sections.push(...limitSections(limits, units));
  const shown = sections.slice(0, MOST);
  return { sections: shown, copyText: copyText(reading, shown, [...quotes], url) };
}

/** Limits at one place, put together: analytes that share a limit ("ALT, AST"), and the two ends of a range. */
function limitSections(limits: readonly { criterion: Criterion; ref: FindingRef }[], units: UnitSystem): CardSection[] {
  type Entry = { names: string[]; words: ThresholdWords; meanings: string[]; unsure: string | undefined };
  const entries: Entry[] = [];
  for (const { criterion, ref } of limits) {
    const threshold = criterion.thresholds[ref.index]!;
    const words = sayThreshold(threshold, criterion.kind, units);
    const twin = entries.find(
      (e) =>
        e.words.must === words.must &&
        e.words.asWritten === words.asWritten &&
        e.words.exception === words.exception &&
        e.words.part === words.part,
    );
    if (twin) {
      if (!twin.names.includes(words.name)) twin.names.push(words.name);
      if (!twin.meanings.includes(words.meaning)) twin.meanings.push(words.meaning);
      twin.unsure ??= threshold.unsure;
    } else {
      entries.push({ names: [words.name], words, meanings: [words.meaning], unsure: threshold.unsure });
    }
  }
  const sections: (CardSection & { key: string })[] = [];
  for (const { names, words, meanings, unsure } of entries) {
    const label = t('card.limit', [sideBySide(names)]);
    const key = `${label}|${words.exception ?? ''}|${words.part ?? ''}`;
    const other = sections.find((section) => section.key === key);
    if (other) {
      other.headline = sideBySide([other.headline, words.must]);
      other.meanings.push(...meanings.filter((m) => !other.meanings.includes(m)));
      if (other.otherUnit && words.otherUnit) other.otherUnit = sideBySide([other.otherUnit, words.otherUnit]);
      if (other.asWritten !== undefined && words.asWritten !== other.asWritten)
        other.asWritten = sideBySide([other.asWritten, words.asWritten]);
      if (unsure) other.unsure ??= doubtShown(unsure);
      continue;
    }
    sections.push({
      key,
      tone: 'limit',
      label,
      headline: words.must,
      ...(words.otherUnit === undefined ? {} : { otherUnit: words.otherUnit }),
      meanings,
      ...(words.part === undefined ? {} : { part: words.part }),
      ...(words.asWritten === words.must ? {} : { asWritten: words.asWritten }),
      ...(unsure === undefined ? {} : { unsure: doubtShown(unsure) }),
    });
  }
  return sections.map(({ key, ...section }) => section);
}

function windowSection(criterion: Criterion, index: number): CardSection {
  const window = criterion.windows[index]!;
  const words = sayWindow(window, criterion.kind);
  return {
    tone: window.type === 'washout' ? 'washout' : 'other',
    label: words.title,
    headline: words.headline,
    meanings: [words.meaning],
    ...(words.part === undefined ? {} : { part: words.part }),
    ...(window.unsure === undefined ? {} : { unsure: doubtShown(window.unsure) }),
  };
}

function resultSection(criterion: Criterion, index: number): CardSection {
  const result = criterion.results[index]!;
  const words = sayResult(result, criterion.kind);
  return {
    tone: 'other',
    label: t('card.testResult', [words.name]),
    headline: words.must,
    meanings: [words.meaning],
    ...(words.part === undefined ? {} : { part: words.part }),
    ...(words.asWritten === words.must ? {} : { asWritten: words.asWritten }),
    ...(result.unsure === undefined ? {} : { unsure: doubtShown(result.unsure) }),
  };
}

function copyText(reading: Reading, sections: readonly CardSection[], quotes: readonly string[], url: string): string {
  const lines = sections.map((s) => {
    const value = s.otherUnit ? `${s.headline} = ${s.otherUnit}` : s.headline;
    const values = s.part === undefined ? value : t('plain.explained', [value, s.part]);
    return s.asWritten ? t('card.lineAsWritten', [s.label, values, s.asWritten]) : t('card.line', [s.label, values]);
  });
  const trial = sideBySide([reading.ids[0], reading.title].filter((part) => !!part) as string[]);
  return [...lines, ...quotes.map((quote) => t('card.quote', [quote])), [trial, url].filter(Boolean).join('\n')].join(
    '\n',
  );
}
