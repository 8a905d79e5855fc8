import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../../src/compare';
import { studyById } from '../../src/studies/library';
import { nested, pieces } from '../../src/ui/criteria';
import { entryAt, entryCount, filtered, findingsOfReading, findingsOfStudy } from '../../src/ui/findings';
import { timescale } from '../../src/ui/timescale';
import { readWideAddress, wideAddress } from '../../src/ui/wide-address';
import { catalogue } from '../../src/words/catalogue';
import en from '../../src/words/locales/en.json';
import { useWords } from '../../src/words/words';
import { criterion, limit, nkReading, washout } from './sample';

const all = findingsOfReading(nkReading);
const entry = (name: string) => {
  const found = [...all.groups.flatMap((g) => g.entries), ...all.washouts].find((e) => e.name === name);
  if (!found) throw new Error(`there is no entry ${name}`);
  return found;
};
const reading = (...criteria: ReturnType<typeof criterion>[]) => ({ ...nkReading, criteria });

describe('findings', () => {
  it('says analytes of one statement in one line, with both places', () => {
    expect(entry('ALT, AST')).toMatchObject({ must: '≤ 3 × ULN' });
    expect(entry('ALT, AST').refs).toHaveLength(2);
  });

  it('puts an exception under its limit, once', () => {
    expect(entry('Total bilirubin')).toMatchObject({ must: '≤ 1.5 × ULN', small: ["Gilbert's syndrome: ≤ 3 × ULN"] });
    expect(all.groups.flatMap((g) => g.entries).filter((e) => e.name.includes('bilirubin'))).toHaveLength(1);
  });

  it('says of what does not decide alone that it does not; the same said as a rule of its own decides', () => {
    const positive = (test: string, partOf?: 'alternatives') => ({
      quote: 'positive',
      result: { test, result: 'positive' as const, ...(partOf ? { partOf } : {}) },
    });
    const both = criterion('inclusion', 'ANA or anti-dsDNA positive', [
      positive('ana', 'alternatives'),
      positive('anti-dsdna', 'alternatives'),
    ]);
    const alone = criterion('inclusion', 'ANA positive', [positive('ana')]);
    const shut = criterion('exclusion', 'INR > 1.5 with ALT > 3', [
      limit('INR > 1.5', 'inr', '>', 1.5, null, { partOf: 'combination' }),
    ]);
    const rows = (...list: ReturnType<typeof criterion>[]) =>
      findingsOfReading(reading(...list)).groups.flatMap((g) => g.entries.map((e) => [e.must, e.small]));
    expect(rows(both)).toEqual([
      ['positive', ['One of several ways']],
      ['positive', ['One of several ways']],
    ]);
    expect(rows(both, alone)).toEqual([
      ['positive', []],
      ['positive', ['One of several ways']],
    ]);
    expect(rows(shut)).toEqual([['excluded above 1.5', ['Only with another condition']]]);
  });

  it('joins a range', () => {
    expect(entry('Age')).toMatchObject({ must: '18–65 years' });
  });

  it('says how an exclusion stands on the page', () => {
    expect(entry('QTc interval')).toMatchObject({ must: '≤ 480 ms', small: ['Excluded above 480 ms'] });
  });

  it('gives the other unit', () => {
    expect(entry('Lymphocytes').small).toEqual(['500 per µL']);
  });

  it('tells limits in one system of units, the value as stated beside them', () => {
    const mine = reading(
      criterion('inclusion', 'Lymphocytes ≥ 0.5×10^9/L', [limit('≥ 0.5×10^9/L', 'lymphocytes', '>=', 0.5, '10*9/L')]),
      criterion('exclusion', 'Creatinine > 1.5 mg/dL', [limit('> 1.5 mg/dL', 'creatinine', '>', 1.5, 'mg/dL')]),
    );
    const told = (units: 'stated' | 'si' | 'conventional') =>
      findingsOfReading(mine, units).groups.flatMap((g) => g.entries.map((e) => [e.must, ...e.small]));
    expect(told('conventional')).toEqual([
      ['≥ 500 per µL', 'stated: 0.5 ×10⁹/L'],
      ['≤ 1.5 mg/dL', '≈ 133 µmol/L', 'Excluded above 1.5 mg/dL'],
    ]);
    // The page's own words have the value as stated already: it is not said twice.
    expect(told('si')[1]).toEqual(['≤ 133 µmol/L', 'Excluded above 1.5 mg/dL']);
  });

  it('keeps periods apart of which the longer and the shorter part counts', () => {
    const of = (whichever: 'longer' | 'shorter') =>
      criterion('exclusion', 'Rituximab within 4 weeks or 5 half-lives', [
        washout('within 4 weeks or 5 half-lives', ['rituximab'], { value: 4, unit: 'wk', halfLives: 5, whichever }),
      ]);
    expect(findingsOfReading(reading(of('longer'), of('shorter'))).washouts).toHaveLength(2);
  });

  it('tells what the page repeats once, with every place', () => {
    const twice = findingsOfReading(
      reading(
        criterion('inclusion', 'ANC ≥ 1.5', [limit('ANC ≥ 1.5', 'neutrophils', '>=', 1.5, '10*9/L')]),
        criterion('inclusion', 'again ANC ≥ 1.5', [limit('ANC ≥ 1.5', 'neutrophils', '>=', 1.5, '10*9/L')]),
        criterion('exclusion', 'ANC ≥ 1.5', [limit('ANC ≥ 1.5', 'neutrophils', '>=', 1.5, '10*9/L')]),
      ),
    );
    expect(twice.groups[0]?.entries.map((e) => e.refs.length)).toEqual([2, 1]);
    expect(twice.counts.limits).toBe(2);
  });

  it('says one test in one line, also where it depends on more', () => {
    const results = (kind: 'inclusion' | 'exclusion', result: 'positive' | 'negative') =>
      criterion(kind, 'HBsAg', [{ quote: 'HBsAg', result: { test: 'hbsag', result } }]);
    const must = (...criteria: ReturnType<typeof criterion>[]) =>
      findingsOfReading(reading(...criteria)).groups.flatMap((g) =>
        g.entries.map((e) => [e.must, e.small, e.refs.length]),
      );
    expect(must(results('exclusion', 'positive'), results('inclusion', 'negative'))).toEqual([
      ['negative', ['Excluded if positive'], 2],
    ]);
    expect(must(results('exclusion', 'positive'), results('inclusion', 'positive'))).toEqual([
      ['depends on more', ['Excluded if positive', 'Included if positive'], 2],
    ]);
  });

  it('does not join analytes of different items', () => {
    const apart = findingsOfReading(
      reading(
        criterion('inclusion', 'ALT ≤ 3 × ULN', [limit('ALT ≤ 3 × ULN', 'alt', '<=', 3, '[ULN]')]),
        criterion('inclusion', 'AST ≤ 3 × ULN', [limit('AST ≤ 3 × ULN', 'ast', '<=', 3, '[ULN]')]),
      ),
    );
    expect(apart.groups[0]?.entries.map((e) => e.name)).toEqual(['ALT', 'AST']);
  });

  it('puts the longest washout first and keeps the others’ order', () => {
    expect(all.washouts.map((w) => w.short).slice(0, 4)).toEqual(['ever', 'ever', '6 mo', '1 mo']);
  });

  it('washouts of one treatment stand together, and say which they are', async () => {
    const names = async (id: string) => {
      const study = await studyById(id);
      if (!study) throw new Error(`${id} is not in the library`);
      return findingsOfStudy(study).washouts.map((w) => [w.name, w.short]);
    };
    const nk510 = await names('NCT07083349');
    const at = nk510.findIndex(([name]) => name?.startsWith('Transplants'));
    expect(nk510.slice(at, at + 2)).toEqual([
      ['Transplants (organ)', 'ever'],
      ['Transplants (blood stem cells)', '3 mo'],
    ]);
    expect(nk510.filter(([name]) => name?.startsWith('Live vaccines'))).toEqual([['Live vaccines', '4 wk']]);
    const nk010 = await names('NCT06676631');
    const first = nk010.findIndex(([name]) => name?.startsWith('Transfusions'));
    expect(nk010.slice(first, first + 2)).toEqual([
      ['Transfusions and blood products (red cells)', '2 wk'],
      ['Transfusions and blood products (platelets)', '1 wk'],
    ]);
    const page = findingsOfReading(
      reading(
        criterion('exclusion', 'Organ transplantation at any time', [
          washout('Organ transplantation at any time', ['transplant'], { ever: true }),
        ]),
        criterion('exclusion', 'Biologic within 1 year', [
          washout('Biologic within 1 year', ['biologic'], { value: 1, unit: 'a' }),
        ]),
        criterion('exclusion', 'Stem cell transplantation within 3 months', [
          washout('Stem cell transplantation within 3 months', ['transplant'], { value: 3, unit: 'mo' }),
        ]),
      ),
    );
    expect(page.washouts.map((w) => w.name)).toEqual(['Transplants (organ)', 'Transplants (stem cell)', 'Biologics']);
  });

  it('a range has its other unit as a range', async () => {
    const study = await studyById('NCT06557265');
    const upcr = (units: 'stated' | 'si') =>
      findingsOfStudy(study!, units)
        .groups.flatMap((g) => g.entries)
        .find((e) => e.must.startsWith('1.5–7 g/g') || e.must.startsWith('170–792'));
    expect(upcr('stated')).toMatchObject({ must: '1.5–7 g/g', small: ['≈ 170–792 mg/mmol', 'One of several ways'] });
    expect(upcr('si')?.small[0]).toBe('stated: 1.5–7 g/g');
  });

  it('finds the entry of every place, and every place once', () => {
    for (const [i, c] of nkReading.criteria.entries())
      for (const list of ['thresholds', 'results', 'windows'] as const)
        for (const index of c[list].keys()) {
          const ref = { criterion: i, list, index };
          const found = entryAt(all, ref);
          expect(found?.refs, JSON.stringify(ref)).toContainEqual(ref);
        }
  });

  it('lists a record the same way, without places', async () => {
    const study = await studyById('NCT06676631');
    if (!study) throw new Error('the library lacks the study');
    const record = findingsOfStudy(study);
    expect(record.counts).toMatchObject({ limits: 18, washouts: 8 });
    expect(record.groups.flatMap((g) => g.entries).every((e) => e.refs.length === 0)).toBe(true);
    expect(record.groups.flatMap((g) => g.entries).map((e) => e.name)).toContain('ALT, AST');
  });

  it('filters by all words, in names, values and quotes', () => {
    expect(filtered(all, 'liver').groups.map((g) => g.id)).toEqual(['liver']);
    expect(entryCount(filtered(all, 'qtcf 480'))).toBe(1);
    expect(filtered(all, 'six month before').washouts).toHaveLength(0);
    expect(filtered(all, '6 months').washouts.map((w) => w.name)).toEqual(['B-cell depletion']);
    expect(filtered(all, '  ')).toBe(all);
  });

  it('stays quick on thousands of findings', () => {
    const many = Array.from({ length: 4000 }, (_, i) =>
      criterion('inclusion', `ANC ≥ ${i}`, [limit(`ANC ≥ ${i}`, 'neutrophils', '>=', i, '10*9/L')]),
    );
    const start = performance.now();
    expect(findingsOfReading(reading(...many)).counts.limits).toBe(4000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('time axis', () => {
  it('ends at the event and keeps the order of lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 5000, noNaN: true }), { minLength: 1 }), (lengths) => {
        const scale = timescale(lengths);
        expect(scale.at(0)).toBe(1);
        expect(scale.at(Math.max(...lengths))).toBeCloseTo(0, 6);
        const sorted = [...lengths].sort((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++)
          expect(scale.at(sorted[i] ?? 0)).toBeLessThanOrEqual(scale.at(sorted[i - 1] ?? 0));
        for (const tick of scale.ticks) expect(tick.at).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('labels the longest period and leaves room between labels', () => {
    const { ticks } = timescale([182.625, 30, 14]);
    expect(ticks[0]?.label).toBe('6 mo');
    expect(ticks.at(-1)).toEqual({ days: 0, label: '0', at: 1 });
    for (let i = 1; i < ticks.length; i++) expect((ticks[i]?.at ?? 0) - (ticks[i - 1]?.at ?? 0)).toBeGreaterThan(0.15);
  });

  it('leaves more room where the first label is long', () => {
    const labels = (lengths: number[]) => timescale(lengths).ticks.map((tick) => tick.label);
    expect(labels([182.625, 14])).toEqual(['6 mo', '4 mo', '2 mo', '0']);
    useWords(catalogue({ unit: { short: { mo: { '1': '$1 mes', n: '$1 meses' } } } }, en));
    try {
      expect(labels([182.625, 14])).toEqual(['6 meses', '3 meses', '1 mes', '0']);
    } finally {
      useWords(catalogue(en));
    }
  });

  it('has a label for the event, at least two more, and a tick for every length that has no label', () => {
    for (const lengths of [[30], [182.625, 14], [1826, 7], [14, 7], [365, 90, 28]]) {
      const { ticks, small } = timescale(lengths);
      expect(ticks.length, lengths.join()).toBeGreaterThanOrEqual(3);
      expect(small.every((at) => at >= 0 && at < 1)).toBe(true);
    }
  });

  it('keeps a week beside five years in sight', () => {
    expect(1 - timescale([7, 5 * 365.25]).at(7)).toBeGreaterThan(0.04);
  });

  it('knows no length where only half-lives are stated', () => {
    expect(daysOf({ kind: 'exclusion', type: 'washout', agents: [], anchor: null, halfLives: 5 })).toBeUndefined();
  });
});

describe('criteria', () => {
  it('cuts a text into pieces that join to it again', () => {
    for (const c of nkReading.criteria)
      expect(
        pieces(c)
          .map((p) => p.text)
          .join(''),
      ).toBe(c.text);
  });

  it('marks overlapping findings once', () => {
    const c = criterion('inclusion', 'ALT and AST ≤ 3 × ULN', [
      limit('ALT and AST ≤ 3 × ULN', 'alt', '<=', 3, '[ULN]'),
      limit('AST ≤ 3 × ULN', 'ast', '<=', 3, '[ULN]'),
    ]);
    expect(pieces(c)).toEqual([{ text: c.text, mark: 'limit' }]);
  });

  it('tells washouts from limits and marks what is unsure', () => {
    const c = criterion('exclusion', 'rituximab within 4 weeks; QTc = 480', [
      washout('rituximab within 4 weeks', ['b-cell-depletion'], { value: 4, unit: 'wk' }),
      limit('QTc = 480', 'qtc', '=', 480, 'ms', { unsure: 'sign lost' }),
    ]);
    expect(pieces(c).map((p) => [p.mark, p.unsure])).toEqual([
      ['washout', undefined],
      [undefined, undefined],
      ['limit', true],
    ]);
  });

  it('nests by level, but never across kinds', () => {
    const tree = nested([
      criterion('inclusion', 'a'),
      criterion('inclusion', 'b', [], 1),
      criterion('inclusion', 'c', [], 2),
      criterion('inclusion', 'd', [], 1),
      criterion('exclusion', 'e', [], 1),
    ]);
    expect(tree.map((n) => n.criterion.text)).toEqual(['a', 'e']);
    expect(tree[0]?.below.map((n) => n.criterion.text)).toEqual(['b', 'd']);
    expect(tree[0]?.below[0]?.below.map((n) => n.criterion.text)).toEqual(['c']);
  });
});

describe('the wide view’s address', () => {
  it('reads what it writes', () => {
    const address = { tabId: 12, self: 'NCT06676631', studies: ['NCT07083349', 'NCT06010472'], pinned: 1 };
    expect(readWideAddress(wideAddress(address))).toEqual(address);
  });

  it.each(['', '?tab=x', '?tab=-4', '?tab=1.5'])('takes %j as no tab', (search) => {
    expect(readWideAddress(search)).toEqual({ tabId: -1, self: null, studies: null, pinned: 0 });
  });

  it('tells no studies from the most similar', () => {
    expect(readWideAddress('?with=').studies).toEqual([]);
    expect(readWideAddress('?with=a,,a,b').studies).toEqual(['a', 'b']);
  });
});
