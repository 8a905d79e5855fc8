import { describe, expect, it } from 'vitest';
import { type Comparison, compareStudies, onlyDifferences, type Row } from '../../src/compare';
import type { Criterion } from '../../src/model/reading';
import { Study } from '../../src/model/study';
import type { UnitSystem } from '../../src/plain';
import { allStudies, studyById } from '../../src/studies/library';

async function seed(id: string): Promise<Study> {
  const study = await studyById(id);
  if (!study) throw new Error(`${id} is not in the library`);
  return study;
}
const rowIn = (c: Comparison, id: string): Row => {
  const row = c.groups.flatMap((g) => g.rows).find((r) => r.id === id);
  if (!row) throw new Error(`there is no row ${id}`);
  return row;
};
const nk = await seed('NCT06676631');
const nk510 = await seed('NCT07083349');
const carNk = await seed('NCT06010472');
const comparison = compareStudies(nk, [nk510, carNk]);

/** [lines of this trial, lines and verdict of NK510, lines and verdict of KN5501] */
function shown(id: string) {
  const [self, ...others] = rowIn(comparison, id).cells;
  return [self?.lines, ...others.flatMap((c) => [c.lines, c.verdict])];
}

describe('look-backs, treatment kept stable, outcomes', () => {
  const groupOf = (c: Comparison, id: string) => c.groups.find((g) => g.id === id)?.rows ?? [];
  const base = { version: 1, modality: 'NK', completeness: '', sources: {}, thresholds: [], outcomes: [], history: [] };
  const study = (id: string, windows: unknown[], more: object = {}): Study =>
    ({ ...base, ids: [id], windows, ...more }) as unknown as Study;
  const back = (agents: string[], value: number, more: object = {}) => ({
    ...{ kind: 'exclusion', type: 'lookback', agents, value, unit: 'mo', anchor: 'screening', source: 'x' },
    ...more,
  });
  const verdicts = (c: Comparison, group: string) =>
    groupOf(c, group).map((r) => [r.id, r.cells[1]?.verdict, r.cells[1]?.note]);

  it('of the library have rows by what they are about', async () => {
    const [nk, nk510] = await Promise.all([studyById('NCT06676631'), studyById('NCT07083349')]);
    const c = compareStudies(nk!, [nk510!]);
    expect(groupOf(c, 'lookback').map((r) => [r.id, r.label, r.cells.map((x) => x.lines.join())])).toEqual([
      ['lookback-malignancy', 'Malignancy', ['5 yr before screening', 'at any time before']],
      [
        'lookback-cardiovascular',
        'Heart and blood vessels',
        ['3 mo before screening', '6 mo before the cell infusion'],
      ],
    ]);
    expect(groupOf(c, 'lookback')[1]?.cells[0]?.details).toEqual(['Myocardial infarction and unstable angina']);
    expect(groupOf(c, 'lookback')[0]?.cells[1]?.details).toEqual([]);
    expect(verdicts(c, 'lookback')).toEqual([
      ['lookback-malignancy', 'stricter', undefined],
      ['lookback-cardiovascular', 'not-comparable', 'different events'],
    ]);
    expect(groupOf(c, 'stable').map((r) => r.label)).toEqual(['Steroids', 'Immunosuppressants', 'Biologics']);
  });

  it('a longer one is stricter, but for what must have happened', () => {
    const of = (a: object, b: object) =>
      verdicts(compareStudies(study('A', [a]), [study('B', [b])]), 'lookback')[0]?.slice(1);
    expect(of(back(['malignancy'], 12), back(['malignancy'], 60))).toEqual(['stricter', undefined]);
    const must = { kind: 'inclusion' };
    expect(of(back(['malignancy'], 12, must), back(['malignancy'], 60, must))).toEqual(['looser', undefined]);
    expect(of(back(['malignancy'], 12, must), back(['malignancy'], 60))).toEqual([
      'not-comparable',
      'one asks for it, the other excludes it',
    ]);
  });

  it('what a page calls in its own words has its row, with the sentence', () => {
    const text = 'Malignancy within 5 years before screening; myocardial infarction within 6 months before screening';
    const place = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
    const five = { type: 'lookback', agents: [], value: 5, unit: 'a', anchor: 'screening' };
    const six = { type: 'lookback', agents: [], value: 6, unit: 'mo', anchor: 'screening' };
    const criterion = {
      ...{ kind: 'exclusion', level: 0, text, thresholds: [], results: [] },
      windows: [
        { ...five, ...place('within 5 years before screening') },
        { ...six, ...place('within 6 months before screening') },
      ],
    } as unknown as Criterion;
    const page = study('A', [
      { kind: 'exclusion', ...five, source: 'page' },
      { kind: 'exclusion', ...six, source: 'page' },
    ]);
    const c = compareStudies(page, [], 'stated', () => [criterion]);
    expect(groupOf(c, 'lookback').map((r) => [r.id, r.cells[0]?.lines])).toEqual([
      ['lookback-malignancy', ['5 yr before screening']],
      ['lookback-cardiovascular', ['6 mo before screening']],
    ]);
    expect(groupOf(c, 'lookback')[1]?.cells[0]?.sentences?.[0]?.marks).toEqual([
      { start: text.length - 32, end: text.length },
    ]);
  });

  it('a record that does not tell primary outcomes from secondary ones is not said to state none', () => {
    const told = study('A', [], { outcomes: [{ type: 'primary', measure: 'SRI-4', source: 'x' }] });
    const untold = study('B', [], { outcomes: [{ measure: 'SLEDAI', source: 'x' }] });
    const none = study('C', []);
    const rows = groupOf(compareStudies(told, [untold, none]), 'outcome');
    expect(rows.map((r) => [r.label, r.cells.map((x) => x.lines.join() || (x.instead ?? 'not stated'))])).toEqual([
      ['Primary outcomes', ['SRI-4', 'primary and secondary not told apart; see Outcomes', 'not stated']],
      ['Outcomes', ['not stated', 'SLEDAI', 'not stated']],
    ]);
  });
});

describe('several periods of one treatment', () => {
  it('have each its own note', () => {
    const cells = rowIn(comparison, 'washout-transplant').cells;
    expect(cells[1]).toMatchObject({
      lines: ['3 mo', 'any earlier use'],
      details: ['3 mo: blood stem cells', 'any earlier use: organ'],
    });
    expect(cells[0]).toMatchObject({ details: ['solid organ or blood stem cells, received or planned'] });
  });
});

describe('a range in another unit', () => {
  it('is shown as the range it is', async () => {
    const study = await studyById('NCT06557265');
    const cell = (units: UnitSystem) =>
      compareStudies(study!, [], units)
        .groups.flatMap((g) => g.rows)
        .find((r) => r.id === 'upcr')?.cells[0];
    expect(cell('stated')?.lines).toEqual(['1.5–7 g/g']);
    expect(cell('stated')?.details).toContain('≈ 170–792 mg/mmol');
    expect(cell('si')?.lines).toEqual(['170–792 mg/mmol']);
    expect(cell('si')?.details).toContain('stated: 1.5–7 g/g');
  });
});

describe('the three source trials side by side', () => {
  it('has a column for each, this trial first', () => {
    expect(comparison.columns.map((c) => [c.id, c.self])).toEqual([
      ['NCT06676631', true],
      ['NCT07083349', false],
      ['NCT06010472', false],
    ]);
    expect(comparison.columns[1]?.name).toBe('NK510');
  });

  it.each([
    ['age', ['18–65 years'], ['18–70 years'], 'looser', ['18–65 years'], 'same'],
    ['sledai', ['≥ 8'], ['> 8'], 'stricter', ['≥ 8'], 'same'],
    ['lymphocytes', ['≥ 0.5 ×10⁹/L'], ['≥ 0.1 ×10⁹/L'], 'looser', [], 'not-stated'],
    ['neutrophils', [], ['≥ 1.5 ×10⁹/L'], 'only-here', ['≥ 1 ×10⁹/L'], 'only-here'],
    ['platelets', [], ['≥ 50 ×10⁹/L'], 'only-here', [], 'not-stated'],
    ['lvef', ['≥ 45 %'], ['≥ 50 %'], 'stricter', ['≥ 50 %'], 'stricter'],
    ['qtc', ['≤ 480 ms'], ['≤ 480 ms'], 'same', [], 'not-stated'],
    ['nyha', ['class I or II'], ['class I'], 'stricter', ['class I or II'], 'same'],
    ['alt', ['≤ 3 × ULN'], ['≤ 3 × ULN'], 'same', [], 'not-stated'],
    ['bilirubin-total', ['≤ 1.5 × ULN'], ['≤ 1.5 × ULN'], 'same', [], 'not-stated'],
    ['creatinine', [], ['≤ 1.5 × ULN'], 'only-here', [], 'not-stated'],
    ['crcl', [], ['≥ 60 mL/min'], 'only-here', [], 'not-stated'],
    [
      'washout-b-cell-depletion',
      ['6 mo before screening'],
      ['4 wk or 3 half-lives, the longer'],
      'looser',
      ['1 mo before enrolment'],
      'looser',
    ],
    [
      'washout-biologic',
      ['1 mo before screening'],
      ['4 wk or 3 half-lives, the longer'],
      'not-comparable',
      [],
      'not-stated',
    ],
    ['washout-live-vaccine', [], ['4 wk'], 'only-here', [], 'not-stated'],
    ['washout-cell-therapy', ['any earlier use'], [], 'not-stated', [], 'not-stated'],
  ])('%s', (id, ...cells) => {
    expect(shown(id as string)).toEqual(cells);
  });

  it('covers B-cell depletion as a biologic where only that is named', () => {
    expect(rowIn(comparison, 'washout-b-cell-depletion').cells[1]?.note).toBe('as a biologic');
  });

  it('keeps exceptions beside their limit', () => {
    const [self, other] = rowIn(comparison, 'bilirubin-total').cells;
    expect(self?.details).toContain("Gilbert's syndrome: ≤ 3 × ULN");
    expect(other?.details.join()).toMatch(/Gilbert.*≤ 3 × ULN/);
  });

  it('shows an analyte that has only an exception', () => {
    const cell = rowIn(comparison, 'bilirubin-direct').cells[1];
    expect(cell?.lines.join()).toMatch(/^Gilbert.*: ≤ 1\.5 × ULN$/);
    expect(cell?.verdict).toBe('only-here');
  });

  it('gives a dose per kg also as cells at 60 kg', () => {
    const dose = rowIn(comparison, 'dose').cells[1];
    expect(dose?.lines).toEqual(['4×10⁷–1.2×10⁸ cells per kg']);
    expect(dose?.details).toContain('≈ 2.4–7.2 ×10⁹ cells at 60 kg');
  });

  it('tells lupus nephritis allowed from excluded', () => {
    const [self, other] = rowIn(comparison, 'lupus-nephritis').cells;
    expect([self?.lines, other?.lines, other?.verdict]).toEqual([['allowed'], ['excluded'], 'stricter']);
  });

  it('names a source with a date for everything that a study states', () => {
    for (const row of comparison.groups.flatMap((g) => g.rows))
      for (const cell of row.cells)
        if (cell.lines.length > 0 && row.id !== 'modality') {
          expect(cell.sources.length, row.id).toBeGreaterThan(0);
          for (const s of cell.sources) expect(s.title).not.toBe('');
        }
  });

  it('brings the earlier phase of the conflict along', () => {
    expect(rowIn(comparison, 'phase').cells[2]?.history.length).toBeGreaterThan(0);
  });

  it('hides what agrees when only differences are asked for', () => {
    const less = onlyDifferences(compareStudies(nk, [nk510]));
    const ids = less.groups.flatMap((g) => g.rows.map((r) => r.id));
    expect(ids).not.toContain('qtc');
    expect(ids).not.toContain('alt');
    expect(ids).toContain('lvef');
    expect(ids).toContain('platelets');
  });
});

describe('rows', () => {
  const bare = (more: Partial<Study> = {}): Study =>
    Study.parse({
      version: 1,
      ids: ['NCT00000001'],
      modality: 'NK',
      completeness: 'made for a test',
      sources: { test: { title: 'Made for a test' } },
      thresholds: [],
      windows: [],
      outcomes: [],
      history: [],
      ...more,
    });
  const ana = (result: 'positive' | 'negative') =>
    bare({ results: [{ kind: 'inclusion', test: 'ana', result, source: 'test' }] });
  const titre = bare({
    thresholds: [{ kind: 'inclusion', analyte: 'ana', comparator: '>=', value: 80, unit: '{titer}', source: 'test' }],
  });

  describe('rules that do not decide alone', () => {
    const hcv = (partOf?: 'combination') =>
      bare({
        results: [
          { kind: 'exclusion', test: 'anti-hcv', result: 'positive', source: 'test', ...(partOf ? { partOf } : {}) },
        ],
      });
    const creatinine = (value: number, partOf?: 'alternatives') =>
      bare({
        thresholds: [
          {
            kind: 'inclusion',
            analyte: 'creatinine',
            comparator: '<=',
            value,
            unit: '[ULN]',
            source: 'test',
            ...(partOf ? { partOf } : {}),
          },
        ],
      });
    const cell = (self: Study, other: Study, id: string) => rowIn(compareStudies(self, [other]), id).cells[1];
    const dependent = { verdict: 'not-comparable', note: 'it depends on another condition' };

    it('are never the same, stricter or looser', () => {
      expect(cell(hcv(), hcv('combination'), 'anti-hcv')).toMatchObject(dependent);
      expect(cell(hcv('combination'), hcv(), 'anti-hcv')).toMatchObject(dependent);
      expect(cell(hcv('combination'), hcv('combination'), 'anti-hcv')).toMatchObject(dependent);
      expect(cell(creatinine(1.5), creatinine(1.5, 'alternatives'), 'creatinine')).toMatchObject(dependent);
      expect(cell(creatinine(2), creatinine(1.5, 'alternatives'), 'creatinine')).toMatchObject(dependent);
      expect(cell(hcv(), hcv(), 'anti-hcv')).toMatchObject({ verdict: 'same' });
    });

    it('say so where only one study has them', () => {
      expect(cell(bare(), hcv('combination'), 'anti-hcv')).toMatchObject({ ...dependent, verdict: 'only-here' });
      expect(cell(hcv('combination'), bare(), 'anti-hcv')).toMatchObject({ verdict: 'not-stated' });
    });

    it('say in the cell what they are', () => {
      expect(cell(bare(), hcv('combination'), 'anti-hcv')).toMatchObject({
        lines: ['excluded if positive'],
        details: ['only with another condition'],
        part: 'only with another condition',
      });
      expect(cell(bare(), creatinine(1.5, 'alternatives'), 'creatinine')).toMatchObject({
        lines: ['≤ 1.5 × ULN'],
        details: ['one of several ways'],
        values: [{ comparator: '≤', value: 1.5, of: 'one of several ways' }],
      });
    });
  });

  it('two studies that ask the same of HBsAg, anti-HCV, infections and transplants in different ways are told apart', () => {
    const verdict = (id: string) => rowIn(comparison, id).cells[1]?.verdict;
    expect(['hbsag', 'anti-hcv', 'washout-anti-infective', 'washout-transplant'].map(verdict)).toEqual([
      'not-comparable',
      'not-comparable',
      'differs',
      'not-comparable',
    ]);
  });

  it('no rule, no row', () => {
    expect(compareStudies(bare(), [bare()]).groups.flatMap((g) => g.rows.map((r) => r.id))).toEqual(['modality']);
  });

  it('a result and a limit on one test cannot be compared', () => {
    expect(rowIn(compareStudies(ana('positive'), [titre]), 'ana').cells[1]).toMatchObject({
      lines: ['≥ 1:80'],
      verdict: 'not-comparable',
    });
  });

  it('two results can', () => {
    expect(rowIn(compareStudies(ana('positive'), [ana('positive')]), 'ana').cells[1]?.verdict).toBe('same');
    expect(rowIn(compareStudies(ana('positive'), [ana('negative')]), 'ana').cells[1]?.verdict).toBe('differs');
    expect(rowIn(compareStudies(bare(), [ana('negative')]), 'ana').cells[1]?.verdict).toBe('only-here');
  });

  it('a test that may be positive under a condition is not called negative', () => {
    const both = bare({
      results: [
        { kind: 'exclusion', test: 'hbsag', result: 'positive', source: 'test' },
        { kind: 'inclusion', test: 'hbsag', result: 'positive', source: 'test' },
      ],
    });
    const one = bare({ results: [{ kind: 'exclusion', test: 'hbsag', result: 'positive', source: 'test' }] });
    const cells = rowIn(compareStudies(one, [both]), 'hbsag').cells;
    expect(cells[0]?.lines).toEqual(['negative']);
    expect(cells[1]).toMatchObject({
      lines: ['depends on more'],
      details: ['excluded if positive', 'included if positive'],
      verdict: 'not-comparable',
    });
  });

  it('a kind that could not be told is said, not guessed', () => {
    const unknown = bare({
      thresholds: [{ kind: 'unknown', analyte: 'lvef', comparator: '<', value: 50, unit: '%', source: 'test' }],
    });
    const sure = bare({
      thresholds: [{ kind: 'inclusion', analyte: 'lvef', comparator: '>=', value: 50, unit: '%', source: 'test' }],
    });
    const cell = rowIn(compareStudies(sure, [unknown]), 'lvef').cells[1];
    expect(cell).toMatchObject({ lines: ['< 50 %'], verdict: 'not-comparable' });
    expect(cell?.details).toContain('inclusion or exclusion could not be told');
  });

  it('registered ages count where the criteria name none, and not twice where they do', () => {
    const registered = bare({
      minimumAge: { value: 18, source: 'test' },
      maximumAge: { value: 65, source: 'test' },
      thresholds: [{ kind: 'exclusion', analyte: 'age', comparator: '>', value: 60, unit: 'a', source: 'test' }],
    });
    expect(rowIn(compareStudies(registered, []), 'age').cells[0]?.lines).toEqual(['18–60 years']);
  });

  it('registered ages count beside an age of which it could not be told whether it includes', () => {
    const age = (more: Partial<Study> = {}) =>
      bare({ minimumAge: { value: 18, source: 'test' }, maximumAge: { value: 65, source: 'test' }, ...more });
    const unsure = age({
      thresholds: [{ kind: 'unknown', analyte: 'age', comparator: '>=', value: 70, unit: 'a', source: 'test' }],
    });
    const cell = rowIn(compareStudies(age(), [unsure]), 'age').cells[1];
    expect(cell?.lines).toContain('≥ 18 years');
    expect(cell?.verdict).toBe('same');
  });

  it('limits for different people only are not set against each other', () => {
    const only = (exception: string, value: number) =>
      bare({
        thresholds: [
          {
            kind: 'inclusion',
            analyte: 'bilirubin-total',
            comparator: '<=',
            value,
            unit: '[ULN]',
            exception,
            source: 'test',
          },
        ],
      });
    const verdict = (a: Study, b: Study) => rowIn(compareStudies(a, [b]), 'bilirubin-total').cells[1];
    expect(verdict(only("Gilbert's syndrome", 3), only("Gilbert's syndrome", 2))?.verdict).toBe('stricter');
    expect(verdict(only("Gilbert's syndrome", 3), only('liver metastases', 2))).toMatchObject({
      verdict: 'not-comparable',
      note: 'several limits are stated',
    });
  });

  it('puts an analyte outside the catalogue into a group all the same', () => {
    const odd = bare({
      thresholds: [
        { kind: 'inclusion', analyte: 'made-up-marker', comparator: '>', value: 3, unit: null, source: 'test' },
      ],
    });
    expect(rowIn(compareStudies(odd, []), 'made-up-marker')).toMatchObject({ label: 'Made up marker' });
  });

  it('every pair of library studies compares, and says nothing empty', async () => {
    const all = await allStudies();
    const odd: string[] = [];
    for (const self of all)
      for (const row of compareStudies(self, all).groups.flatMap((g) => g.rows))
        for (const cell of row.cells) {
          const texts = [row.label, ...cell.lines, ...cell.details];
          if (texts.some((t) => t.trim() === '' || /undefined|NaN|\[object/.test(t)))
            odd.push(`${self.ids[0]} ${row.id}`);
        }
    expect(odd).toEqual([]);
  }, 30_000);

  it('a study beside itself is the same throughout', async () => {
    for (const study of await allStudies())
      for (const row of compareStudies(study, [study]).groups.flatMap((g) => g.rows)) {
        const verdict = row.cells[1]?.verdict;
        if (verdict !== undefined)
          expect(['same', 'not-comparable', 'not-stated'], `${study.ids[0]} ${row.id}`).toContain(verdict);
        if (verdict === 'not-stated') expect(row.cells[0]?.lines).toEqual([]);
      }
  });
});

describe('in one system of units', () => {
  it('shows another unit, keeps the stated one beside it, and judges alike', () => {
    const plain = rowIn(comparison, 'lymphocytes').cells;
    const turned = rowIn(compareStudies(nk, [nk510, carNk], 'conventional'), 'lymphocytes').cells;
    expect(turned.map((c) => c.lines)).toEqual([['≥ 500 per µL'], ['≥ 100 per µL'], []]);
    expect(turned[1]?.details).toContain('stated: 0.1 ×10⁹/L');
    expect(turned.map((c) => c.verdict)).toEqual(plain.map((c) => c.verdict));
  });

  it('changes no verdict and no row of the library', async () => {
    const others = (await allStudies()).filter((s) => s !== nk);
    const told = (units: 'stated' | 'si' | 'conventional') =>
      compareStudies(nk, others, units).groups.map((g) =>
        g.rows.map((r) => [r.id, r.differs, ...r.cells.map((c) => c.verdict)]),
      );
    expect(told('si')).toEqual(told('stated'));
    expect(told('conventional')).toEqual(told('stated'));
  });
});
