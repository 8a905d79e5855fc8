import { describe, expect, it } from 'vitest';
import { compareStudies } from '../../src/compare';
import {
  dosePlot,
  exclusiveMap,
  exclusiveWords,
  ladderWords,
  logAxisOf,
  stacked,
  stripLabel,
  stripsOf,
  stripWords,
  valueAxis,
  valuesAt,
  washoutPlot,
  washoutWords,
  weightOf,
} from '../../src/compare/plots';
import { Study } from '../../src/model/study';
import { allStudies } from '../../src/studies/library';

const made = (id: string, more: Partial<Study> = {}): Study =>
  Study.parse({
    version: 1,
    ids: [id],
    modality: 'NK',
    completeness: 'made for a test',
    sources: { test: { title: 'Made for a test' } },
    briefTitle: { value: `Study ${id.slice(-1)}`, source: 'test' },
    thresholds: [],
    windows: [],
    outcomes: [],
    history: [],
    ...more,
  });
const limit = (
  analyte: string,
  comparator: '>=' | '<=' | '<' | '>',
  value: number,
  unit: string | null,
  kind: 'inclusion' | 'exclusion' = 'inclusion',
) => ({ kind, analyte, comparator, value, unit, source: 'test' });
const all = await allStudies();
const field = all.filter((s) => s.modality !== 'CAR-T');
const nk = all.find((s) => s.ids[0] === 'NCT06676631');
if (!nk) throw new Error('the library lacks a source trial');
const others = field.filter((s) => s !== nk);

describe('axes', () => {
  it('put values in order, inside the ends, and give their ticks room', () => {
    const axis = valueAxis([45, 50, 50, 55], 6);
    const places = [45, 50, 55].map(axis.at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const p of places) expect(p > 0 && p < 1).toBe(true);
    expect(axis.ticks.map((t) => t.value)).toEqual([45, 50, 55]);
    expect(axis.at(1e9)).toBe(1);
  });

  it('keep this trial’s tick where not all fit', () => {
    const values = Array.from({ length: 40 }, (_, i) => 100 + i);
    const axis = valueAxis(values, 4, false, 117);
    expect(axis.ticks.map((t) => t.value)).toContain(117);
    for (const [i, t] of axis.ticks.entries())
      if (i > 0) expect(t.at - (axis.ticks[i - 1]?.at ?? 0)).toBeGreaterThan(0.17);
  });

  it('set one value in the middle, and none nowhere', () => {
    const close = valueAxis([18, 18, 64, 65, 80], 5, false, 65);
    expect(close.ticks.map(valuesAt)).toEqual([[18], [64, 65], [80]]);
    expect(close.ticks[1]?.at).toBeCloseTo((close.at(64) + close.at(65)) / 2, 6);
    const ages = valueAxis([35, 65, 70, 75], 4, false, 65, () => 0.09);
    expect(ages.ticks.map(valuesAt)).toEqual([[35], [65], [70], [75]]);
    expect(valueAxis([3, 3], 5).at(3)).toBe(0.5);
    expect(valueAxis([], 5).ticks).toEqual([]);
    expect(valueAxis([Number.NaN, Number.POSITIVE_INFINITY], 5).ticks).toEqual([]);
  });

  it('count by factors: equal ratios are equal ways', () => {
    const axis = logAxisOf([1e7, 1e10], 6);
    expect(axis.at(1e8) - axis.at(1e7)).toBeCloseTo(axis.at(1e10) - axis.at(1e9), 9);
    expect(axis.ticks.map((t) => t.value)).toEqual([1e7, 1e8, 1e9, 1e10]);
    expect(logAxisOf([], 5).ticks.length).toBeGreaterThan(0);
  });

  it('gather what falls on one place, and lose nothing', () => {
    const stacks = stacked([0.5, 0.1, 0.501, 0.5], (x) => x, 0.01);
    expect(stacks.map((s) => s.items)).toEqual([[0.1], [0.5, 0.5, 0.501]]);
  });
});

describe('strips', () => {
  const strip = (id: string, list = stripsOf(nk, others)) => list.find((s) => s.id.startsWith(id));

  it('show this trial’s limit and those of the others in one unit', () => {
    const lvef = strip('lvef-low');
    expect(lvef && stripLabel(lvef)).toBe('LVEF at least');
    expect(lvef?.points.filter((p) => p.self).map((p) => p.value)).toEqual([45]);
    expect(new Set(lvef?.points.map((p) => p.value))).toEqual(new Set([45, 50, 55]));
    const neutrophils = strip('neutrophils-low');
    expect(neutrophils?.points.find((p) => p.shown.includes('per mm³'))?.value).toBe(1.5);
  });

  it('read "excluded below 50" as "at least 50", and keep the two sides apart', () => {
    const a = made('NCT00000001', { thresholds: [limit('lvef', '<', 50, '%', 'exclusion')] });
    const b = made('NCT00000002', { thresholds: [limit('lvef', '>=', 45, '%'), limit('lvef', '<=', 70, '%')] });
    expect(stripsOf(a, [b]).map((s) => [s.side, s.points.map((p) => p.value)])).toEqual([['low', [50, 45]]]);
  });

  it('classes: "III or above excluded" is at most class II', () => {
    const a = made('NCT00000001', { thresholds: [limit('nyha', '>=', 3, '{score}', 'exclusion')] });
    const b = made('NCT00000002', { thresholds: [limit('nyha', '<=', 1, '{score}')] });
    expect(stripsOf(a, [b])[0]?.points.map((p) => p.value)).toEqual([2, 1]);
  });

  it('say who states nothing, and who states it in a unit that cannot be converted', () => {
    const uln = (id: string) => made(id, { thresholds: [limit('creatinine', '<=', 1.5, '[ULN]')] });
    const mg = made('NCT00000003', { thresholds: [limit('creatinine', '<=', 1.5, 'mg/dL')] });
    const [only] = stripsOf(uln('NCT00000001'), [uln('NCT00000002'), mg, made('NCT00000004')]);
    expect(only?.silent).toEqual({ none: ['Study 4'], otherUnit: ['Study 3'] });
    expect(only && stripWords(only)).toBe(
      '≤ 1.5 × ULN: this trial, Study 2. 1 states no such limit, 1 states it in another unit.',
    );
  });

  it('follow the wished units', () => {
    const mg = (id: string, v: number) => made(id, { thresholds: [limit('creatinine', '<=', v, 'mg/dL')] });
    const [si] = stripsOf(mg('NCT00000001', 1.5), [mg('NCT00000002', 2)], 'si');
    expect(si?.unit).toBe('µmol/L');
    expect(si?.points[0]?.value).toBeCloseTo(132.6, 0);
  });

  it('of the whole library have finite places and whole words', () => {
    for (const self of all)
      for (const s of stripsOf(
        self,
        all.filter((x) => x !== self),
      )) {
        const axis = s.axis(6, 600);
        for (const p of s.points) expect(axis.at(p.value) >= 0 && axis.at(p.value) <= 1, s.id).toBe(true);
        expect(axis.ticks.length, s.id).toBeGreaterThan(0);
        expect(`${stripWords(s)}${axis.ticks.map((t) => s.tick(t.value))}`).not.toMatch(/undefined|NaN|Infinity/);
      }
  }, 30_000);
});

describe('doses', () => {
  const perKg = made('NCT00000002', {
    doses: {
      value: [
        { cells: 8e7, perKg: true },
        { cells: 4e7, perKg: true },
      ],
      source: 'test',
    },
  });
  const flat = made('NCT00000001', { doses: { value: [{ cells: 6e9, perKg: false, days: [0, 7] }], source: 'test' } });

  it('are converted by the assumed weight, and say so', () => {
    const at = (unit: 'cells' | 'cells-per-kg', kg: number) =>
      dosePlot(flat, [perKg], unit, kg).ladders.map((l) => l.steps.map((s) => [s.value, s.converted]));
    expect(at('cells', 60)).toEqual([
      [[6e9, false]],
      [
        [2.4e9, true],
        [4.8e9, true],
      ],
    ]);
    expect(at('cells', 80)[1]?.[0]).toEqual([3.2e9, true]);
    expect(at('cells-per-kg', 60)[0]).toEqual([[1e8, true]]);
    const [first, second] = dosePlot(flat, [perKg], 'cells').ladders;
    expect(first && ladderWords(first, 60)).toBe('This trial (Study 1): 6 ×10⁹ cells, days 0, 7.');
    expect(second && ladderWords(second, 60)).toMatch(/converted at 60 kg\.$/);
  });

  it('no weight, none that no adult has', () => {
    expect([Number.NaN, 0, -5, 10, 60, 900].map(weightOf)).toEqual([60, 60, 60, 30, 60, 150]);
  });

  it('name every study once: with a ladder, in words, or as not seen', () => {
    const plot = dosePlot(nk, others, 'cells');
    const drawn = new Set(plot.ladders.map((l) => l.id)).size;
    expect(drawn + plot.words.length + plot.none.length).toBe(field.length);
    expect(plot.ladders.filter((l) => l.self).map((l) => l.product)).toHaveLength(2);
  });
});

describe('washouts', () => {
  const washout = (agents: string[], more: object) => ({
    kind: 'exclusion' as const,
    type: 'washout' as const,
    agents,
    anchor: 'screening' as const,
    source: 'test',
    ...more,
  });
  const self = made('NCT00000001', { windows: [washout(['b-cell-depletion'], { value: 6, unit: 'mo' })] });

  it('a class covers its drugs; half-lives give a span; ever is without end', () => {
    const asClass = made('NCT00000002', {
      windows: [washout(['biologic'], { value: 4, unit: 'wk', halfLives: 3, whichever: 'longer' })],
    });
    const never = made('NCT00000003', { windows: [washout(['b-cell-depletion'], { ever: true })] });
    const [strip] = washoutPlot(self, [asClass, never]).strips;
    expect(strip?.points.map((p) => [p.self, Math.round(p.least), p.most, p.as])).toEqual([
      [true, 183, 6 * 30.4375, undefined],
      [false, 35, 3 * 35.3, 'Biologics'], // three half-lives of 11.5 to 35.3 days
      [false, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, undefined],
    ]);
    expect(strip && washoutWords(strip)).toContain('any earlier use: Study 3');
  });

  it('half-lives of unknown length have no place on the axis, but stand in the words', () => {
    const lives = made('NCT00000002', { windows: [washout(['investigational'], { halfLives: 5 })] });
    const weeks = made('NCT00000001', { windows: [washout(['investigational'], { value: 4, unit: 'wk' })] });
    const { strips, axis } = washoutPlot(weeks, [lives]);
    expect(strips.map((s) => [s.points.length, s.unplaced.length, s.none.length])).toEqual([[1, 1, 0]]);
    expect(strips[0] && washoutWords(strips[0])).toBe('4 weeks: this trial. 5 half-lives: Study 2.');
    expect(axis.ticks.every((tick) => Number.isFinite(tick.at))).toBe(true);
    expect(washoutPlot(lives, []).strips.map((s) => washoutWords(s))).toEqual(['5 half-lives: this trial.']);
  });

  it('longer stands further right, and "ever" beyond all', () => {
    const { axis, strips } = washoutPlot(nk, others);
    const places = [0, 7, 30, 180, Number.POSITIVE_INFINITY].map(axis.at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    for (const p of strips.flatMap((s) => s.points)) expect(axis.at(p.most) <= 1).toBe(true);
    for (const s of strips) expect(s.points.length + s.unplaced.length + s.none.length).toBe(field.length);
  });
});

describe('the map of exclusivity', () => {
  it('turns the comparison’s verdicts round: a looser study is one that this trial is stricter than', () => {
    const self = made('NCT00000001', { thresholds: [limit('lvef', '>=', 50, '%'), limit('qtc', '<=', 480, 'ms')] });
    const loose = made('NCT00000002', { thresholds: [limit('lvef', '>=', 40, '%')] });
    const strict = made('NCT00000003', { thresholds: [limit('lvef', '>=', 55, '%'), limit('qtc', '<=', 480, 'ms')] });
    const map = exclusiveMap(compareStudies(self, [loose, strict]));
    expect(map.rows.map((r) => [r.id, r.cells.map((c) => c.stand)])).toEqual([
      ['lvef', ['stricter', 'looser']],
      ['qtc', ['only-this', 'same']],
    ]);
    const [first] = map.rows;
    expect(first && exclusiveWords(first)).toBe('LVEF, ≥ 50 %: stricter than Study 2; looser than Study 3.');
  });

  it('a rule that does not decide alone shuts out nobody by itself, and says so', () => {
    const inr = (more = {}) =>
      made('NCT00000001', { thresholds: [{ ...limit('inr', '>', 1.5, null, 'exclusion'), ...more }] });
    const [row] = exclusiveMap(compareStudies(inr({ partOf: 'combination' }), [inr()])).rows;
    expect(row?.rule).toBe('excluded above 1.5 (only with another condition)');
    expect(row?.cells.map((c) => c.stand)).toEqual(['unclear']);
    expect(row?.counts.stricter).toBe(0);
  });

  it('has only rules that this trial states, and every study in every row', () => {
    const map = exclusiveMap(compareStudies(nk, others));
    expect(map.rows.length).toBeGreaterThan(20);
    for (const row of map.rows) {
      expect(row.rule).not.toBe('');
      expect(row.cells).toHaveLength(others.length);
      expect(Object.values(row.counts).reduce((a, b) => a + b, 0)).toBe(others.length);
    }
  });
});
