// Findings, quantities and study facts in languages that decline, that write numbers otherwise, that have no plural.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatedWindow } from '../../src/model/reading';
import {
  agentName,
  analyteName,
  cellsShown,
  dateShown,
  durationShown,
  inSentence,
  listed,
  mustShown,
  numberShown,
  phaseShown,
  rangeShown,
  sayResult,
  sayThreshold,
  sayWindow,
  shortName,
  sizeShown,
  statusShown,
  unitShown,
  valueShown,
} from '../../src/plain';
import { reasonsInWords } from '../../src/studies/reason-words';
import { catalogue } from '../../src/words/catalogue';
import de from '../../src/words/locales/de.json';
import en from '../../src/words/locales/en.json';
import es from '../../src/words/locales/es.json';
import fr from '../../src/words/locales/fr.json';
import { useWords } from '../../src/words/words';

const german = {
  language: 'de',
  analyte: { neutrophils: 'Neutrophile', nyha: 'NYHA-Klasse' },
  analytePlain: { neutrophils: 'Zellen gegen Bakterien' },
  analyteShort: { sbp: 'RR systolisch' },
  agent: { b_cell_depletion: 'B-Zell-Depletion', surgery: 'Operationen', live_vaccine: 'Lebendimpfstoffe' },
  agentPlain: { live_vaccine: 'Impfstoffe aus lebenden Erregern' },
  test: { hbsag: 'Hepatitis-B-Oberflächenantigen' },
  anchor: { before: { screening: 'vor dem Screening', firstDose: 'vor der ersten Gabe' } },
  status: { recruiting: 'Rekrutiert' },
  unit: {
    uln: 'ONG',
    per: 'pro $1',
    aDay: '$1/Tag',
    value: {
      mo: { '1': '$1 Monat', n: '$1 Monate' },
      wk: { '1': '$1 Woche', n: '$1 Wochen' },
      age: { '1': '$1 Jahr', n: '$1 Jahre' },
    },
    range: { age: '$1–$2 Jahre' },
  },
  plain: {
    people: { '1': '$1 Person', n: '$1 Personen' },
    not: 'nicht $1',
    class: { one: 'Klasse $1', two: 'Klasse $1 oder $2' },
    asWritten: { exclusion: { above: 'Ausschluss über $1', atOrAbove: 'Ausschluss ab $1' } },
    must: { atLeast: '$1: mindestens $2.', atMost: '$1: höchstens $2.', be: '$1: $2.' },
    exception: 'Ausnahme ($1): $2',
    timesLimitOfNormal: { upper: 'das $1-Fache des oberen Normwerts' },
    result: { positive: 'positiv', negative: 'negativ' },
    resultAsWritten: { exclusion: 'Ausschluss, wenn $1' },
    resultMust: { exclusion: '$1: darf nicht $2 sein.' },
    window: { washout: 'Auswaschzeit: $1' },
    halfLives: { '1': '$1 Halbwertszeit', n: '$1 Halbwertszeiten' },
    eitherLonger: '$1 oder $2 (das Längere)',
    either: '$1 oder $2',
    period: { beforeLonger: '$1 $2 (das Längere)', before: '$1 $2' },
    meaning: { without: 'Nicht erlaubt: $1, $2.', explained: '$1 $2.' },
  },
};

const chinese = {
  language: 'zh-CN',
  anchor: { before: { screening: '筛选前' } },
  unit: { value: { mo: '$1 个月', a: '$1 年', age: '$1 岁' }, range: { age: '$1–$2 岁' } },
  plain: {
    explained: '$1（$2）',
    sideBySide: '$1、$2',
    must: { atLeast: '$1必须至少为 $2。' },
    period: { before: '$2 $1' },
    meaning: { without: '$2内不得使用$1。', explained: '$1$2。' },
  },
};

const washout = (more: Partial<StatedWindow> = {}): StatedWindow => ({
  kind: 'exclusion',
  type: 'washout',
  agents: ['surgery', 'live-vaccine'],
  value: 6,
  unit: 'mo',
  anchor: 'screening',
  ...more,
});
const limit = (analyte: string, value: number, unit: string | null, comparator: '>=' | '>' | '<=' = '>=') =>
  ({ kind: 'inclusion', analyte, comparator, value, unit }) as const;

afterEach(() => useWords(catalogue(en)));

describe('in German', () => {
  beforeEach(() => useWords(catalogue(german, en)));

  it('a noun keeps its capital letter wherever it stands', () => {
    expect(inSentence('Lebendimpfstoffe')).toBe('Lebendimpfstoffe');
    const words = sayWindow(washout(), 'exclusion');
    expect(words.title).toBe('Auswaschzeit: Operationen und Lebendimpfstoffe');
    expect(words.meaning).toBe('Nicht erlaubt: Operationen oder Lebendimpfstoffe, 6 Monate vor dem Screening.');
    const exception = { ...limit('neutrophils', 0.5, '10*9/L'), exception: 'lupus' };
    expect(sayThreshold(exception, 'inclusion').meaning).toBe(
      'Ausnahme (lupus): Neutrophile (Zellen gegen Bakterien): mindestens 0,5 ×10⁹/L.',
    );
  });

  it('an adjective before its noun is small in a sentence', () => {
    const names = ['Freies T4', 'Mittleres korpuskuläres Volumen', 'Systemische Behandlung', 'Jedes Arzneimittel'];
    expect(names.map(inSentence)).toEqual([
      'freies T4',
      'mittleres korpuskuläres Volumen',
      'systemische Behandlung',
      'jedes Arzneimittel',
    ]);
    const nouns = [
      'Größe einer Läsion',
      'Alter bei Beginn',
      'Hübe des Notfallsprays',
      'Klasse der Nephritis',
      'Cystatin C',
    ];
    expect(nouns.map(inSentence)).toEqual(nouns);
  });

  it('an event stands in its case, a count has its plural', () => {
    const words = (more: Partial<StatedWindow>) => sayWindow(washout(more), 'exclusion').headline;
    expect(words({ value: 1 })).toBe('1 Monat vor dem Screening');
    expect(words({ anchor: 'first-dose', value: 2, unit: 'wk' })).toBe('2 Wochen vor der ersten Gabe');
    expect(words({ unit: 'wk', value: 4, halfLives: 1, whichever: 'longer' })).toBe(
      '4 Wochen oder 1 Halbwertszeit vor dem Screening (das Längere)',
    );
  });

  it('what is said of one medicine is explained', () => {
    expect(sayWindow(washout({ agents: ['live-vaccine'] }), 'exclusion').meaning).toBe(
      'Nicht erlaubt: Lebendimpfstoffe, 6 Monate vor dem Screening. Impfstoffe aus lebenden Erregern.',
    );
  });

  it('limits, classes and results have sentences of their own', () => {
    const alt = sayThreshold({ ...limit('alt', 3, '[ULN]', '>'), kind: 'exclusion' }, 'exclusion');
    expect(alt).toMatchObject({ must: '≤ 3 × ONG', asWritten: 'Ausschluss über 3 × ONG' });
    expect(alt.meaning).toMatch(/: höchstens das 3-Fache des oberen Normwerts\.$/);
    expect(mustShown({ ...limit('nyha', 3, '{score}'), kind: 'exclusion' }, 'exclusion')).toBe('Klasse I oder II');
    expect(sayResult({ kind: 'exclusion', test: 'hbsag', result: 'positive' }, 'exclusion')).toEqual({
      name: 'Hepatitis-B-Oberflächenantigen',
      must: 'negativ',
      asWritten: 'Ausschluss, wenn positiv',
      meaning: 'Hepatitis-B-Oberflächenantigen: darf nicht positiv sein.',
    });
  });

  it('numbers, units and dates are written as Germans write them', () => {
    expect([numberShown(1234.5), numberShown(1.2e8), numberShown(0.00025)]).toEqual(['1.234,5', '1,2 ×10⁸', '0,00025']);
    expect(cellsShown(2.5e9, 7.5e9)).toBe('2,5–7,5 ×10⁹');
    expect(valueShown('age', 1, 'a')).toBe('1 Jahr');
    expect(rangeShown('age', 18, 65, 'a')).toBe('18–65 Jahre');
    expect([unitShown('/uL'), unitShown('mg/d')]).toEqual(['pro µL', 'mg/Tag']);
    expect(valueShown('egfr', 30, 'mL/min/{1.73_m2}')).toBe('30 mL/min/1,73 m²');
    expect([dateShown('2026-08-22'), dateShown('2026-08')]).toEqual(['22. August 2026', 'August 2026']);
    expect([sizeShown(1), sizeShown(1200)]).toEqual(['1 Person', '1.200 Personen']);
    expect(statusShown('RECRUITING')).toBe('Rekrutiert');
  });

  it('names come from the language, and are English where it has none', () => {
    expect([analyteName('neutrophils'), shortName('sbp'), shortName('lvef')]).toEqual([
      'Neutrophile',
      'RR systolisch',
      'LVEF',
    ]);
    expect([agentName('b-cell-depletion'), agentName('statin'), analyteName('made-up')]).toEqual([
      'B-Zell-Depletion',
      'Statins',
      'Made up',
    ]);
  });
});

describe('in Chinese', () => {
  beforeEach(() => useWords(catalogue(chinese, en)));

  it('the order is the language’s own, and there is one form for one and many', () => {
    const { meaning } = sayWindow(washout({ agents: ['surgery'] }), 'exclusion');
    expect(meaning).toBe('筛选前 6 个月内不得使用Surgery。Operations。');
    expect(sayThreshold(limit('age', 18, 'a'), 'inclusion').meaning).toBe('Age必须至少为 18 岁。');
    expect([durationShown(1, 'mo'), durationShown(3, 'a')]).toEqual(['1 个月', '3 年']);
  });

  it('age has its own word beside time', () => {
    expect([valueShown('age', 18, 'a'), rangeShown('age', 18, 65, 'a')]).toEqual(['18 岁', '18–65 岁']);
    expect(valueShown('disease-duration', 2, 'a')).toBe('2 年');
  });

  it('lists and dates follow', () => {
    expect([listed(['A', 'B', 'C']), listed(['A', 'B'], 'or')]).toEqual(['A、B和C', 'A或B']);
    expect(dateShown('2026-08-22')).toBe('2026年8月22日');
  });
});

describe('in French and Spanish', () => {
  it('common nouns are small in a sentence, with their accents; abbreviations and proper names stay', () => {
    for (const language of ['fr', 'es']) {
      useWords(catalogue({ language }, en));
      expect(['Échanges plasmatiques', 'LVEF', 'Gilbert', 'QTc', 'IgG'].map(inSentence)).toEqual([
        'échanges plasmatiques',
        'LVEF',
        'Gilbert',
        'QTc',
        'IgG',
      ]);
    }
  });

  it('half of a year has the form that the language gives it', () => {
    useWords(catalogue({ language: 'fr', unit: { value: { a: { '1': '$1 an', n: '$1 ans' } } } }, en));
    expect([0.5, 1.5, 2].map((n) => durationShown(n, 'a'))).toEqual(['0,5 an', '1,5 an', '2 ans']);
  });
});

it('formats do not stay those of the language before', () => {
  expect([numberShown(1.5), dateShown('2026-08-22'), listed(['a', 'b'])]).toEqual(['1.5', '22 August 2026', 'a and b']);
  useWords(catalogue({ language: 'es' }, en));
  expect([numberShown(1.5), dateShown('2026-08-22'), listed(['a', 'b'])]).toEqual([
    '1,5',
    '22 de agosto de 2026',
    'a y b',
  ]);
  useWords(catalogue(en));
  expect([numberShown(1.5), phaseShown(['PHASE1'])]).toEqual(['1.5', 'Phase 1']);
});

it('why a study is similar is one line in the language', () => {
  const similar = {
    same: 'gleich: $1',
    and: '$1; $2',
    nephritis: 'Lupusnephritis hier $1, dort $2',
    aspect: { modality: 'Zellen', target: 'Ziel' },
  };
  const compare = { nephritis: { excluded: 'ausgeschlossen', allowed: 'erlaubt' } };
  useWords(catalogue({ language: 'de', similar, compare }, en));
  expect(
    reasonsInWords([
      { aspect: 'modality', sign: 'same', self: 'CAR-NK', other: 'CAR-NK', points: 26 },
      { aspect: 'target', sign: 'same', self: 'CD19', other: 'CD19', points: 18 },
      { aspect: 'nephritis', sign: 'different', self: 'excluded', other: 'allowed', points: 0 },
    ]),
  ).toBe('Gleich: Zellen und Ziel; Lupusnephritis hier ausgeschlossen, dort erlaubt');
});

describe('the shipped sentences', () => {
  it.each([
    ['de', de, 'Alter: mindestens 18 Jahre erforderlich.', 'Alter: höchstens 65 Jahre zulässig.'],
    ['fr', fr, 'Âge : 18 ans au minimum.', 'Âge : 65 ans au maximum.'],
    ['es', es, 'Edad: 18 años como mínimo.', 'Edad: 65 años como máximo.'],
  ])('%s: a limit reads well whatever it is on', (_, words, least, most) => {
    useWords(catalogue(words, en));
    const age = (comparator: '>=' | '<=', value: number) =>
      sayThreshold({ kind: 'inclusion', analyte: 'age', comparator, value, unit: 'a' }, 'inclusion').meaning;
    expect(age('>=', 18).replace(/\s/g, ' ')).toContain(least);
    expect(age('<=', 65).replace(/\s/g, ' ')).toContain(most);
  });
});
