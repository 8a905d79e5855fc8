import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Comparison,
  citationLine,
  comparePeriods,
  compareStudies,
  comparisonAsCitations,
  comparisonAsCsv,
  comparisonAsHtml,
  comparisonAsJson,
  comparisonAsMarkdown,
  comparisonAsText,
  comparisonAsXlsx,
  countryShown,
  everything,
  factsLine,
  filters,
  findStudies,
  optionsOf,
  type Row,
  rowMeaning,
  sorts,
  type Verdict,
  valuesAsCsv,
  verdictMeaning,
  verdictShown,
  verdictSign,
} from '../../src/compare';
import {
  dosePlot,
  exclusiveMap,
  exclusiveWords,
  ladderWords,
  silentWords,
  standSigns,
  standWord,
  stripLabel,
  stripsOf,
  stripWords,
  washoutPlot,
  washoutTick,
  washoutWords,
} from '../../src/compare/plots';
import { workbook } from '../../src/compare/xlsx';
import type { StatedThreshold } from '../../src/model/reading';
import { Study } from '../../src/model/study';
import { agentOf } from '../../src/plain';
import { allStudies } from '../../src/studies/library';
import { agents } from '../../src/terms/agents';
import { catalogue } from '../../src/words/catalogue';
import english from '../../src/words/locales/en.json';
import { t, useWords } from '../../src/words/words';
import { pseudo } from './pseudo';

const inEnglish = () => useWords(catalogue(english));
afterAll(inEnglish);

const limit = (
  analyte: string,
  comparator: StatedThreshold['comparator'],
  value: number,
  unit: string | null,
  more: Partial<StatedThreshold> = {},
) => ({ kind: 'inclusion' as const, analyte, comparator, value, unit, source: 'test', ...more });
const washout = (agent: string, more: object) => ({
  kind: 'exclusion' as const,
  type: 'washout' as const,
  agents: [agent],
  anchor: 'screening' as const,
  source: 'test',
  ...more,
});
/** A study whose record says nothing in Latin letters. */
const made = (digit: number, more: Partial<Study>): Study =>
  Study.parse({
    version: 1,
    ids: [`NCT0000000${digit}`],
    modality: 'CAR-NK',
    completeness: '…',
    sources: {
      test: { title: '登録', asOf: '2026-08-22', url: `https://clinicaltrials.gov/study/NCT0000000${digit}` },
      page: { title: '頁', asOf: '2026-08-23' },
    },
    briefTitle: { value: `試験${digit}`, source: 'test' },
    leadSponsor: { value: '病院', source: 'test' },
    lastUpdatePostDate: { value: '2026-08-01', source: 'test' },
    countries: { value: ['United States', 'China', 'Korea, Republic of'], source: 'test' },
    conditions: { value: ['狼瘡', '腎炎'], source: 'test' },
    thresholds: [],
    windows: [],
    outcomes: [],
    history: [],
    ...more,
  });
const self = made(1, {
  overallStatus: { value: 'RECRUITING', source: 'test' },
  phases: { value: ['PHASE1', 'PHASE2'], source: 'test' },
  enrollmentCount: { value: 1234, source: 'test' },
  enrollmentType: { value: 'ACTUAL', source: 'test' },
  cellSource: { value: ['cord blood', 'allogeneic'], source: 'test' },
  doses: { value: [{ cells: 4e7, perKg: true, days: [0, 3, 7] }], source: 'test' },
  lupusNephritis: { value: { rule: 'allowed' }, source: 'test' },
  minimumAge: { value: 18, source: 'test' },
  thresholds: [
    limit('lvef', '>=', 50, '%'),
    limit('nyha', '<=', 2, '{score}'),
    limit('bilirubin-total', '<=', 1.5, '[ULN]'),
    limit('bilirubin-total', '<=', 3, '[ULN]', { exception: '病' }),
    limit('ana', '>=', 80, '{titer}'),
    limit('qtc', '<', 480, '%', { kind: 'unknown' }),
    limit('lymphocytes', '>=', 0.5, '%'),
    limit('sledai', '>=', 6, '{score}'),
    limit('sledai', '<=', 20, '{score}'),
  ],
  results: [
    { kind: 'exclusion', test: 'hbsag', result: 'positive', source: 'test' },
    { kind: 'inclusion', test: 'hbsag', result: 'positive', source: 'test' },
    { kind: 'exclusion', test: 'pregnancy', result: 'positive', source: 'test' },
  ],
  windows: [
    washout('b-cell-depletion', { value: 6, unit: 'mo' }),
    washout('cell-therapy', { ever: true }),
    washout('live-vaccine', {}),
    washout('surgery', { value: 4, unit: 'wk', anchor: null }),
    washout('investigational', { value: 4, unit: 'wk', halfLives: 5, whichever: 'longer' }),
  ],
  outcomes: [
    { type: 'primary', measure: '安全', timeFrame: '一年', source: 'test' },
    { type: 'secondary', measure: '反応', source: 'test' },
  ],
});
const other = made(2, {
  overallStatus: { value: 'ACTIVE_NOT_RECRUITING', source: 'test' },
  phases: { value: ['EARLY_PHASE1'], source: 'test' },
  enrollmentCount: { value: 1, source: 'test' },
  cellSource: { value: ['autologous'], source: 'test' },
  doses: { value: [{ cells: 5e9, perKg: false, days: [0] }], source: 'test' },
  lupusNephritis: { value: { rule: 'required' }, source: 'test' },
  thresholds: [
    limit('lvef', '>=', 45, '%'),
    limit('bilirubin-total', '<=', 3, '[ULN]', { exception: '病' }),
    limit('lymphocytes', '>=', 3, '[LLN]'),
    limit('sledai', '>=', 8, '{score}'),
    limit('sledai', '<=', 30, '{score}'),
    limit('qtc', '<', 480, '%'),
  ],
  results: [
    { kind: 'inclusion', test: 'ana', result: 'positive', source: 'test' },
    { kind: 'exclusion', test: 'hbsag', result: 'positive', source: 'test' },
    { kind: 'inclusion', test: 'pregnancy', result: 'negative', source: 'test' },
  ],
  windows: [
    washout('biologic', { value: 4, unit: 'wk', halfLives: 3, whichever: 'longer' }),
    washout('live-vaccine', { value: 1, unit: 'a' }),
    washout('investigational', { value: 3, unit: 'mo' }),
  ],
  outcomes: [{ measure: '生存', source: 'test' }],
  history: [{ field: 'overallStatus', value: 'NOT_YET_RECRUITING', source: 'test', asOf: '2026-01-01' }],
});
const third = made(3, { modality: 'antibody', countries: { value: ['Japan'], source: 'test' } });

/** Words in Latin letters, but for ids, addresses and Roman numerals. */
const latin = (text: string): string[] =>
  text.replace(/https?:\/\/[^\s)"<;|,。]+|NCT\d+|&#\d+;|\b[IV]+\b/g, '').match(/[A-Za-z]{2,}/g) ?? [];

/** Whether the catalogues have a name for a row; others are called what the page or record calls them. */
const isNamed = ({ id }: Row): boolean =>
  [...(/^(?:washout|stable)-(.+)$/.exec(id) ?? [])].slice(1).every((agent) => agentOf(agent) !== undefined);

/** Everything of a comparison that a reader can see. */
const shownIn = (c: Comparison): string[] =>
  c.groups.flatMap((g) => [
    g.label,
    ...g.rows.flatMap((r) => [
      r.label,
      rowMeaning(r) ?? '',
      ...r.cells.flatMap((cell) => [
        ...cell.lines,
        ...cell.details,
        cell.note ?? '',
        cell.verdict === undefined ? '' : verdictShown(cell.verdict, cell.note),
        ...cell.history.map((h) => h.value),
        ...(cell.values ?? []).flatMap((v) => [v.text ?? '', v.unit]),
      ]),
    ]),
  ]);

describe('in another language', () => {
  let comparison: Comparison;
  beforeAll(() => {
    useWords(pseudo);
    comparison = compareStudies(self, [other, third]);
  });
  afterAll(inEnglish);

  it('a comparison has no English of ours', () => {
    const shown = shownIn(comparison);
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.flatMap(latin)).toEqual([]);
    const verdicts = new Set(comparison.groups.flatMap((g) => g.rows.flatMap((r) => r.cells.map((c) => c.verdict))));
    expect(verdicts.size).toBe(8); // all seven, and this trial's own column: the studies above make every word be said
  });

  it('writes numbers, dates and countries as the language does', () => {
    const cell = (id: string) => comparison.groups.flatMap((g) => g.rows).find((r) => r.id === id)?.cells[0];
    expect(cell('updated')?.lines).toEqual(['2026年8月1日']);
    expect(cell('countries')?.lines.join()).toBe('アメリカ合衆国, 中国, 韓国');
    expect(cell('size')?.lines.join()).toContain('1,234');
  });

  it('nor have the labels of the whole library', async () => {
    const all = await allStudies();
    const [first, ...rest] = all;
    if (!first) throw new Error('the library is empty');
    const { groups } = compareStudies(first, rest);
    const words = groups.flatMap((g) => [
      g.label,
      ...g.rows.filter(isNamed).flatMap((r) => [r.label, rowMeaning(r) ?? '', ...r.cells.map((c) => c.note ?? '')]),
    ]);
    expect(words.length).toBeGreaterThan(500);
    expect(words.flatMap(latin)).toEqual([]);
  });

  const forms: readonly (readonly [string, (c: Comparison) => string])[] = [
    ['Markdown', comparisonAsMarkdown],
    ['text', (c) => comparisonAsText(c, 200)],
    ['CSV', comparisonAsCsv],
    ['citations', comparisonAsCitations],
  ];
  it.each(forms)('the export as %s has none', (_, write) => {
    expect(latin(write(comparison).replace(/<br>/g, ' '))).toEqual([]);
  });

  it('the export as HTML has none between its tags', () => {
    expect(latin(comparisonAsHtml(comparison).replace(/<[^>]*>/g, ' '))).toEqual([]);
  });

  it('the values have none but ids and codes', () => {
    const ids = new Set(comparison.groups.flatMap((g) => g.rows.map((r) => r.id)));
    const codes = comparison.groups.flatMap((g) =>
      g.rows.flatMap((r) => r.cells.flatMap((c) => (c.values ?? []).map((v) => v.ucum ?? ''))),
    );
    const kept = new Set([...ids, ...codes].flatMap(latin));
    expect(latin(valuesAsCsv(comparison)).filter((word) => !kept.has(word))).toEqual([]);
  });

  it('a workbook’s sheets have names that a spreadsheet takes', () => {
    const names = ['export.sheets.comparison', 'export.sheets.values', 'export.sheets.sources'] as const;
    const book = new TextDecoder('latin1').decode(comparisonAsXlsx(comparison));
    const utf8 = (text: string) => new TextDecoder('latin1').decode(new TextEncoder().encode(text));
    for (const key of names) expect(book).toContain(`<sheet name="${utf8(t(key))}"`);
  });

  it('a workbook’s columns are wide enough for wide characters', () => {
    const width = (head: string) =>
      new TextDecoder('latin1')
        .decode(workbook([{ name: 'x', frozen: [1, 0], rows: [[head, ''], []] }]))
        .match(/width="(\d+)"/)?.[1];
    expect([width('abcdefghijkl'), width('中性粒细胞减少症患者数目')]).toEqual(['14', '26']);
  });

  it('a citation has none', () => {
    const [column] = comparison.columns;
    if (!column?.citation) throw new Error('the trial has no citation');
    const line = citationLine(column.citation);
    expect(latin(line)).toEqual([]);
    expect(line).toContain('2026年8月22日');
    expect(line).toContain('2026年8月23日');
  });

  it('filters, orders and facts have none', () => {
    const all = [self, other, third];
    const words = [
      ...filters.flatMap((f) => [t(f.label), ...optionsOf(all, everything, f).map((o) => o.label)]),
      ...sorts.map((s) => t(s.label)),
      ...all.map(factsLine),
    ];
    expect(words.flatMap(latin)).toEqual([]);
  });

  it('a search finds a country by its name in either language', () => {
    const found = (text: string) =>
      findStudies([self, third], { ...everything, text }, () => 0).studies.map((s) => s.ids[0]);
    expect(found('アメリカ')).toEqual(['NCT00000001']);
    expect(found('united states')).toEqual(['NCT00000001']);
    inEnglish();
    expect(found('アメリカ')).toEqual([]);
    useWords(pseudo);
  });

  it('plots have none', () => {
    const others = [other, third];
    const doses = dosePlot(self, others, 'cells');
    const washouts = washoutPlot(self, others);
    const words = [
      ...stripsOf(self, others).flatMap((s) => [stripLabel(s), stripWords(s), silentWords(s.silent), s.unit]),
      ...doses.ladders.map((l) => ladderWords(l, doses.kg)),
      ...washouts.strips.flatMap((s) => [s.name, washoutWords(s)]),
      ...washouts.axis.ticks.map((tick) => washoutTick(tick.value)),
      ...exclusiveMap(comparison).rows.flatMap((r) => [r.label, r.rule, exclusiveWords(r)]),
      ...(Object.keys(standSigns) as (keyof typeof standSigns)[]).map(standWord),
    ];
    expect(words.length).toBeGreaterThan(30);
    expect(words.flatMap(latin)).toEqual([]);
    for (const tick of washouts.axis.ticks) expect(washoutTick(tick.value)).not.toBe('');
  });

  it('every verdict has a word, a meaning and at most a sign', () => {
    const all = ['stricter', 'looser', 'same', 'differs', 'not-comparable', 'only-here', 'not-stated'] as const;
    for (const v of all satisfies readonly Verdict[]) {
      expect(latin(verdictShown(v) + verdictMeaning(v))).toEqual([]);
      expect(verdictShown(v).startsWith(verdictSign[v] ?? '')).toBe(true);
    }
  });

  it('every class that covers drugs has a phrase of its own', () => {
    const classes = new Set(agents.flatMap((a) => a.classes ?? []));
    expect(classes.size).toBeGreaterThan(15);
    const of = { windows: [washout('x', { value: 1, unit: 'mo' })] };
    for (const as of classes) expect(comparePeriods('x', of, { ...of, as }).note, as).not.toContain('⟦');
    expect(comparePeriods('x', of, { ...of, as: 'some-class' }).note).toContain(t('verdict.as.other', ['']));
  });
});

describe('what programs read is the same in every language', () => {
  /** Paths of keys: "rows[].cells[].verdict". */
  const keysOf = (value: unknown, path = ''): string[] => {
    if (Array.isArray(value)) return value.flatMap((x) => keysOf(x, `${path}[]`));
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([key, x]) => keysOf(x, `${path}.${key}`));
  };
  const read = () => {
    const json = JSON.parse(comparisonAsJson(compareStudies(self, [other, third])));
    type Row = { id: string; groupId: string; cells: { comparedWithThisTrial?: string; stated: boolean }[] };
    const rows: Row[] = [...json.rows].sort((a: Row, b: Row) => (a.id < b.id ? -1 : 1));
    return {
      language: json.language,
      keys: [...new Set(keysOf(json))].sort(),
      rows: rows.map((r) => [r.id, r.groupId, ...r.cells.map((c) => [c.stated, c.comparedWithThisTrial])]),
    };
  };

  it('keys, ids and verdicts of the JSON', () => {
    inEnglish();
    const here = read();
    useWords(pseudo);
    const there = read();
    inEnglish();
    expect([here.language, there.language]).toEqual(['en', 'ja']);
    expect(there.keys).toEqual(here.keys);
    expect(there.rows).toEqual(here.rows);
    expect(here.keys.every((key) => /^[\w.[\]]+$/.test(key))).toBe(true);
  });

  it('what differs in the library', async () => {
    const all = await allStudies();
    const judged = () =>
      all
        .slice(0, 8)
        .map((s) =>
          compareStudies(s, all).groups.map((g) => [
            g.id,
            ...g.rows.map((r) => [r.id, r.differs, ...r.cells.map((c) => c.verdict)].join()).sort(),
          ]),
        );
    inEnglish();
    const here = judged();
    useWords(pseudo);
    const there = judged();
    inEnglish();
    expect(there).toEqual(here);
  });
});

describe('countries', () => {
  const german = () => useWords(catalogue({ language: 'de' }, english));
  afterAll(inEnglish);

  it.each([
    ['United States', 'Vereinigte Staaten'],
    ['China', 'China'],
    ['Turkey (Türkiye)', 'Türkei'],
    ['Korea, Republic of', 'Südkorea'],
    ['South Korea', 'Südkorea'],
    ['Bosnia and Herzegovina', 'Bosnien und Herzegowina'],
    ['Czech Republic', 'Tschechien'],
    ['Russian Federation', 'Russland'],
    ["Côte D'Ivoire", 'Côte d’Ivoire'],
    ['Atlantis', 'Atlantis'],
    ['', ''],
  ])('%j is %j', (name, shown) => {
    german();
    expect(countryShown(name)).toBe(shown);
  });

  it('stay as the record names them in English', () => {
    inEnglish();
    expect(countryShown('Korea, Republic of')).toBe('Korea, Republic of');
  });
});
