// Sample data of the panel's tests and previews: readings in our own words, and ports without a browser.
import type { Message, PageProblem, StateMessage, TabState } from '../../src/messages';
import type { Criterion, CriterionKind, Reading, TestResult, Threshold, TimeWindow } from '../../src/model/reading';
import type { Library, Ports } from '../../src/ui/state';

type Found =
  | { limit: Omit<Threshold, 'quote' | 'start' | 'end'>; quote: string }
  | { result: Omit<TestResult, 'quote' | 'start' | 'end'>; quote: string }
  | { window: Omit<TimeWindow, 'quote' | 'start' | 'end'>; quote: string };

/** A criterion whose findings' places are looked up by their quotes; a quote that is not in the text throws. */
export function criterion(kind: CriterionKind, text: string, found: readonly Found[] = [], level = 0): Criterion {
  const place = (quote: string) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`"${quote}" is not in "${text}"`);
    return { quote, start, end: start + quote.length };
  };
  return {
    kind,
    level,
    text,
    thresholds: found.flatMap((f) => ('limit' in f ? [{ ...f.limit, ...place(f.quote) }] : [])),
    results: found.flatMap((f) => ('result' in f ? [{ ...f.result, ...place(f.quote) }] : [])),
    windows: found.flatMap((f) => ('window' in f ? [{ ...f.window, ...place(f.quote) }] : [])),
  };
}

export const limit = (
  quote: string,
  analyte: string,
  comparator: Threshold['comparator'],
  value: number,
  unit: string | null,
  more: Partial<Threshold> = {},
): Found => ({ quote, limit: { analyte, comparator, value, unit, ...more } });

export const washout = (quote: string, agents: string[], more: Partial<TimeWindow> = {}): Found => ({
  quote,
  window: { type: 'washout', agents, anchor: 'screening', ...more },
});

/** The lupus NK trial as its page tells it, in our own words. */
export const nkReading: Reading = {
  site: 'meddatax',
  isTrial: true,
  ids: ['NCT06676631'],
  title: 'NK010 or NK042 in Combination With Rituximab for Refractory Systemic Lupus Erythematosus/Lupus Nephritis',
  criteria: [
    criterion('inclusion', 'Adults of 18 to 65 years.', [
      limit('18 to 65 years', 'age', '>=', 18, 'a'),
      limit('18 to 65 years', 'age', '<=', 65, 'a'),
    ]),
    criterion('inclusion', 'SLEDAI-2000 of at least 8 when screened.', [
      limit('SLEDAI-2000 of at least 8', 'sledai', '>=', 8, '{score}'),
    ]),
    criterion('inclusion', 'A positive test for ANA, for anti-dsDNA or for anti-Smith.', [
      { quote: 'positive test for ANA', result: { test: 'ana', result: 'positive' } },
      { quote: 'anti-dsDNA', result: { test: 'anti-dsdna', result: 'positive' } },
      { quote: 'anti-Smith', result: { test: 'anti-sm', result: 'positive' } },
    ]),
    criterion('inclusion', 'Organs that work well enough:'),
    criterion(
      'inclusion',
      'Blood: white cells ≥ 2×10^9/L, lymphocytes ≥ 0.5×10^9/L, without growth factors for 2 weeks and without platelets for 1 week or red cells for 2 weeks before the test;',
      [
        limit('white cells ≥ 2×10^9/L', 'leukocytes', '>=', 2, '10*9/L'),
        limit('lymphocytes ≥ 0.5×10^9/L', 'lymphocytes', '>=', 0.5, '10*9/L'),
        washout('without growth factors for 2 weeks', ['growth-factor'], { value: 2, unit: 'wk' }),
        washout('without platelets for 1 week', ['transfusion'], { value: 1, unit: 'wk', anchor: 'assessment' }),
        washout('red cells for 2 weeks', ['transfusion'], { value: 2, unit: 'wk', anchor: 'assessment' }),
      ],
      1,
    ),
    criterion(
      'inclusion',
      'Liver: ALT and AST ≤ 3 × ULN, total bilirubin ≤ 1.5 × ULN (≤ 3 × ULN in Gilbert’s syndrome);',
      [
        limit('ALT and AST ≤ 3 × ULN', 'alt', '<=', 3, '[ULN]'),
        limit('AST ≤ 3 × ULN', 'ast', '<=', 3, '[ULN]'),
        limit('total bilirubin ≤ 1.5 × ULN', 'bilirubin-total', '<=', 1.5, '[ULN]'),
        limit('≤ 3 × ULN in Gilbert’s syndrome', 'bilirubin-total', '<=', 3, '[ULN]', {
          exception: "Gilbert's syndrome",
        }),
      ],
      1,
    ),
    criterion(
      'inclusion',
      'Kidney: eGFR ≥ 30 mL/min/1.73m2 by CKD-EPI;',
      [limit('eGFR ≥ 30 mL/min/1.73m2', 'egfr', '>=', 30, 'mL/min/{1.73_m2}')],
      1,
    ),
    criterion(
      'inclusion',
      'Heart and lung: LVEF ≥ 45 %, oxygen saturation in room air ≥ 92 %;',
      [
        limit('LVEF ≥ 45 %', 'lvef', '>=', 45, '%'),
        limit('oxygen saturation in room air ≥ 92 %', 'spo2', '>=', 92, '%'),
      ],
      1,
    ),
    criterion(
      'inclusion',
      'Clotting: INR or PT ≤ 1.5 × ULN without anticoagulants.',
      [limit('INR or PT ≤ 1.5 × ULN', 'inr', '<=', 1.5, '[ULN]'), limit('PT ≤ 1.5 × ULN', 'pt', '<=', 1.5, '[ULN]')],
      1,
    ),
    criterion('inclusion', 'Standard treatment for at least 3 months, unchanged for more than 2 weeks.', [
      {
        quote: 'unchanged for more than 2 weeks',
        window: { type: 'stable', agents: ['immunosuppressant'], value: 2, unit: 'wk', anchor: null },
      },
    ]),
    criterion('exclusion', 'Any cell therapy before, CAR-T or CAR-NK.', [
      washout('Any cell therapy before', ['cell-therapy'], { ever: true, anchor: null }),
    ]),
    criterion('exclusion', 'A transplanted organ or stem cells at any time.', [
      washout('A transplanted organ or stem cells at any time', ['transplant'], { ever: true, anchor: null }),
    ]),
    criterion(
      'exclusion',
      'B-cell depletion within 6 months before screening, or any biologic within 1 month before screening.',
      [
        washout('B-cell depletion within 6 months before screening', ['b-cell-depletion'], { value: 6, unit: 'mo' }),
        washout('any biologic within 1 month before screening', ['biologic'], { value: 1, unit: 'mo' }),
      ],
    ),
    criterion('exclusion', 'Infection that needed intravenous antibiotics within 14 days before screening.', [
      washout('intravenous antibiotics within 14 days before screening', ['anti-infective'], { value: 14, unit: 'd' }),
    ]),
    criterion(
      'exclusion',
      'Heart disease: NYHA class III or IV; QTcF > 480 ms; blood pressure above 160/100 mmHg; infarction within 3 months before screening.',
      [
        limit('NYHA class III or IV', 'nyha', '>=', 3, '{score}'),
        limit('QTcF > 480 ms', 'qtc', '>', 480, 'ms'),
        limit('blood pressure above 160/100 mmHg', 'sbp', '>', 160, 'mm[Hg]'),
        limit('above 160/100 mmHg', 'dbp', '>', 100, 'mm[Hg]'),
        {
          quote: 'infarction within 3 months before screening',
          window: { type: 'lookback', agents: ['myocardial-infarction'], value: 3, unit: 'mo', anchor: 'screening' },
        },
      ],
    ),
    criterion('exclusion', 'Hepatitis B surface antigen positive, or HIV positive.', [
      { quote: 'Hepatitis B surface antigen positive', result: { test: 'hbsag', result: 'positive' } },
      { quote: 'HIV positive', result: { test: 'hiv', result: 'positive' } },
    ]),
    criterion('exclusion', 'Contraception is kept up for 1 year after the last dose.', [
      {
        quote: 'for 1 year after the last dose',
        window: { type: 'after', agents: ['contraception'], value: 1, unit: 'a', anchor: 'last-dose' },
      },
    ]),
  ],
};

/** A page's state after reading. */
export const read = (reading: Reading, problem?: PageProblem): TabState => ({
  status: 'read',
  url: `https://meddatax.com/clinical-trials/${reading.ids[0] ?? 'none'}`,
  reading,
  readAt: '2026-08-22T12:05:00Z',
  ...(problem === undefined ? {} : { problem }),
});

export const stateMessage = (state: TabState, tabId = 1, windowId = 1): StateMessage => ({
  type: 'state',
  windowId,
  tabId,
  state,
});

/** Ports that answer from memory and write down what was asked of them. */
export type FakePorts = Ports & {
  /** Says something to whoever listens. */
  say: (message: Message) => void;
  told: { tabId: number; message: Message }[];
  opened: { tabId: number; self: string | null; studies: readonly string[] }[];
  copied: string[];
  listening: () => number;
};

export function fakePorts(given: {
  ask?: Ports['ask'];
  library?: () => Promise<Library>;
  tell?: Ports['tell'];
  isTrialAddress?: Ports['isTrialAddress'];
  copy?: Ports['copy'];
  mayRead?: Ports['mayRead'];
}): FakePorts {
  const listeners = new Set<(message: Message) => void>();
  const told: FakePorts['told'] = [];
  const opened: FakePorts['opened'] = [];
  const copied: string[] = [];
  return {
    windowId: async () => 1,
    ask: given.ask ?? (async () => null),
    async tell(tabId, message) {
      told.push({ tabId, message });
      return given.tell ? given.tell(tabId, message) : true;
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    library: given.library ?? (() => new Promise(() => {})),
    isTrialAddress: given.isTrialAddress ?? (() => false),
    isOwnPage: (url) => url.startsWith('extension://'),
    mayRead: given.mayRead ?? (async () => true),
    openWide: (tabId, self, studies) => {
      opened.push({ tabId, self, studies });
    },
    allowSite: async () => true,
    readTab: () => Promise.resolve(true),
    isAlwaysRead: () => Promise.resolve(false),
    alwaysRead: () => Promise.resolve(true),
    openOptions: () => {},
    reload: () => {},
    copy:
      given.copy ??
      (async (text) => {
        copied.push(text);
      }),
    say: (message) => {
      for (const heard of [...listeners]) heard(message);
    },
    told,
    opened,
    copied,
    listening: () => listeners.size,
  };
}
