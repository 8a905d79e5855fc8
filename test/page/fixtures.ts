// A small trial's page and its reading, for tests of the live page. The words are the project's own.
import type { FindingRef, Reading } from '../../src/model/reading';
import type { PageRead } from '../../src/page/read-page';
import { rangeOfWords } from './highlights';

export const URL_A = 'https://clinicaltrials.gov/study/NCT00000001';
export const URL_B = 'https://clinicaltrials.gov/study/NCT00000002';

export const PAGE = `<h1>Trial</h1><div id="criteria"><ul>
<li>ALT and AST ≤ 3 times the upper limit of normal</li>
<li>QTc over 480 ms</li>
<li>Rituximab within 6 months before screening</li>
<li>Platelets = 50 x10^9/L</li>
</ul></div><p id="after">Other text</p>`;

const at = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in “${text}”`);
  return { quote, start, end: start + quote.length };
};
const none = { level: 0, thresholds: [], results: [], windows: [] };
const liver = 'ALT and AST ≤ 3 times the upper limit of normal';
const qtc = 'QTc over 480 ms';
const rituximab = 'Rituximab within 6 months before screening';
const platelets = 'Platelets = 50 x10^9/L';
const uln = { comparator: '<=', value: 3, unit: '[ULN]', ...at(liver, '≤ 3 times the upper limit of normal') } as const;

/** What PAGE says: five findings at four places. */
export const READING: Reading = {
  site: 'clinicaltrials.gov',
  isTrial: true,
  ids: ['NCT00000001'],
  title: 'Trial',
  criteria: [
    {
      ...none,
      kind: 'inclusion',
      text: liver,
      thresholds: [
        { analyte: 'alt', ...uln },
        { analyte: 'ast', ...uln },
      ],
    },
    {
      ...none,
      kind: 'exclusion',
      text: qtc,
      thresholds: [{ analyte: 'qtc', comparator: '>', value: 480, unit: 'ms', ...at(qtc, 'over 480 ms') }],
    },
    {
      ...none,
      kind: 'exclusion',
      text: rituximab,
      windows: [
        {
          type: 'washout',
          agents: ['b-cell-depletion'],
          value: 6,
          unit: 'mo',
          anchor: 'screening',
          ...at(rituximab, 'within 6 months before screening'),
        },
      ],
    },
    {
      ...none,
      kind: 'inclusion',
      text: platelets,
      thresholds: [
        {
          analyte: 'platelets',
          comparator: '=',
          value: 50,
          unit: '10*9/L',
          ...at(platelets, '= 50 x10^9/L'),
          unsure: 'sign lost',
        },
      ],
    },
  ],
};

/** Reads the document as a reader that knows READING would: only what stands in #criteria is found. */
export function* readFixture(doc: Document): Generator<void, PageRead> {
  yield;
  const root = doc.querySelector('#criteria');
  const criteria = root ? READING.criteria.filter((criterion) => root.textContent?.includes(criterion.text)) : [];
  const reading: Reading = { ...READING, criteria };
  return {
    reading,
    ...(criteria.length ? {} : { problem: root ? ('empty-criteria' as const) : ('no-criteria' as const) }),
    blocks: root ? [{ root, text: { text: '', nodes: [], node: new Int32Array(), offset: new Int32Array() } }] : [],
    rangeOf(ref: FindingRef) {
      const finding = criteria[ref.criterion]?.[ref.list][ref.index];
      try {
        return finding && root ? rangeOfWords(root, finding.quote) : null;
      } catch {
        return null;
      }
    },
  };
}
