import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/compare';
import { halfLives } from '../../src/compare/half-lives';
import { comparePeriods, coverOf, spanOf } from '../../src/compare/periods';
import type { StatedWindow } from '../../src/model/reading';
import { agents } from '../../src/terms/agents';

const washout = (agent: string, more: Partial<StatedWindow>): StatedWindow => ({
  kind: 'exclusion',
  type: 'washout',
  agents: [agent],
  anchor: 'screening',
  ...more,
});
const B = 'b-cell-depletion';
const compare = (self: StatedWindow[], other: StatedWindow[], agent = B) =>
  comparePeriods(agent, coverOf(agent, self), coverOf(agent, other));

describe('longer is stricter', () => {
  it.each([
    [{ value: 6, unit: 'mo' }, { value: 1, unit: 'mo' }, 'looser'],
    [{ value: 4, unit: 'wk' }, { value: 6, unit: 'mo' }, 'stricter'],
    [{ value: 2, unit: 'wk' }, { value: 14, unit: 'd' }, 'same'],
    [{ value: 1, unit: 'a' }, { value: 12, unit: 'mo' }, 'same'],
    [{ value: 6, unit: 'mo' }, { ever: true }, 'stricter'],
    [{ ever: true }, { value: 10, unit: 'a' }, 'looser'],
    [{ ever: true }, { ever: true }, 'same'],
    [{ value: 6, unit: 'mo' }, { value: 4, unit: 'wk', halfLives: 3, whichever: 'longer' }, 'looser'],
    [{ value: 1, unit: 'mo' }, { value: 4, unit: 'wk', halfLives: 3, whichever: 'longer' }, 'stricter'],
    [{ value: 2, unit: 'mo' }, { halfLives: 3 }, 'not-comparable'],
    [{ value: 2, unit: 'mo' }, {}, 'not-comparable'],
  ] as [Partial<StatedWindow>, Partial<StatedWindow>, Verdict][])('%o beside %o is %s', (self, other, verdict) => {
    expect(compare([washout(B, self)], [washout(B, other)]).verdict).toBe(verdict);
  });

  it('takes four weeks and one month as about the same, and says so', () => {
    expect(compare([washout(B, { value: 4, unit: 'wk' })], [washout(B, { value: 1, unit: 'mo' })])).toEqual({
      verdict: 'same',
      note: 'about',
    });
  });

  it('cannot tell where the half-life of an unknown drug decides', () => {
    const long = washout('investigational', { value: 4, unit: 'wk', halfLives: 5, whichever: 'longer' });
    const fixed = washout('investigational', { value: 3, unit: 'mo' });
    expect(compare([fixed], [long], 'investigational')).toEqual({
      verdict: 'not-comparable',
      note: 'it depends on the half-life',
    });
  });

  it('the longest of several periods has to be kept', () => {
    const two = [washout('transfusion', { value: 1, unit: 'wk' }), washout('transfusion', { value: 2, unit: 'wk' })];
    const one = (value: number) => [washout('transfusion', { value, unit: 'd' })];
    expect(compare(two, one(28), 'transfusion').verdict).toBe('stricter');
    expect(compare(two, one(7), 'transfusion').verdict).toBe('looser');
    expect(compare(two, [...two].reverse(), 'transfusion').verdict).toBe('same');
  });

  it('several periods and one of them alone are not the same rule', () => {
    const two = [washout('transfusion', { value: 1, unit: 'wk' }), washout('transfusion', { value: 2, unit: 'wk' })];
    const several = { verdict: 'not-comparable', note: 'several periods are stated' };
    expect(compare(two, [washout('transfusion', { value: 14, unit: 'd' })], 'transfusion')).toEqual(several);
    const ever = washout('transplant', { ever: true, anchor: null });
    const stemCells = washout('transplant', { value: 3, unit: 'mo', anchor: null });
    expect(compare([ever], [stemCells, ever], 'transplant')).toEqual(several);
    expect(compare([stemCells, ever], [ever], 'transplant')).toEqual(several);
    expect(compare([stemCells, ever], [ever, stemCells], 'transplant').verdict).toBe('same');
  });

  it('periods of one length before events that are weeks apart are not the same', () => {
    const ahead = (anchor: StatedWindow['anchor'], value = 14) => [
      washout('anti-infective', { value, unit: 'd', anchor }),
    ];
    const verdict = (a: StatedWindow[], b: StatedWindow[]) => compare(a, b, 'anti-infective');
    expect(verdict(ahead('screening'), ahead('lymphodepletion'))).toEqual({
      verdict: 'differs',
      note: 'counted back from different events',
    });
    expect(verdict(ahead('screening'), ahead('infusion')).verdict).toBe('differs');
    expect(verdict(ahead('screening'), ahead('consent')).verdict).toBe('same');
    expect(verdict(ahead('first-dose'), ahead('infusion')).verdict).toBe('same');
    expect(verdict(ahead('screening'), ahead(null)).verdict).toBe('same');
    expect(verdict(ahead('screening'), ahead('lymphodepletion', 28)).verdict).toBe('stricter');
  });

  it('a period that decides only with another condition is not comparable', () => {
    const one = washout(B, { value: 1, unit: 'mo' });
    expect(compare([one], [{ ...one, partOf: 'combination' }])).toEqual({
      verdict: 'not-comparable',
      note: 'it depends on another condition',
    });
  });

  it('tells what only one study states', () => {
    expect(compare([], [washout(B, { value: 1, unit: 'mo' })]).verdict).toBe('only-here');
    expect(compare([washout(B, { value: 1, unit: 'mo' })], []).verdict).toBe('not-stated');
  });
});

describe('half-lives', () => {
  const lives = (n: number, more: Partial<StatedWindow> = {}) => washout('investigational', { halfLives: n, ...more });
  const unknown = (self: StatedWindow, other: StatedWindow) => compare([self], [other], 'investigational').verdict;

  it('more of them is stricter, whatever the drug', () => {
    expect(unknown(lives(3), lives(5))).toBe('stricter');
    expect(unknown(lives(5), lives(3))).toBe('looser');
    expect(unknown(lives(5), lives(5))).toBe('same');
  });

  it('beside weeks they decide for some drugs only, and that is said', () => {
    const [four, five] = [
      lives(3, { value: 4, unit: 'wk', whichever: 'longer' }),
      lives(5, { value: 4, unit: 'wk', whichever: 'longer' }),
    ];
    expect(unknown(four, five)).toBe('not-comparable');
    expect(unknown(four, four)).toBe('same');
    expect(unknown(washout('investigational', { value: 8, unit: 'wk' }), four)).toBe('not-comparable');
    const shorter = lives(5, { value: 4, unit: 'wk', whichever: 'shorter' });
    expect(unknown(washout('investigational', { value: 8, unit: 'wk' }), shorter)).toBe('looser');
  });

  it.each(['jak-inhibitor', 'il6-inhibitor', 'biologic'])('of %s are not known, so weeks are not compared', (agent) => {
    const weeks = [washout(agent, { value: 3, unit: 'mo' })];
    expect(compare(weeks, [washout(agent, { halfLives: 5 })], agent)).toEqual({
      verdict: 'not-comparable',
      note: 'it depends on the half-life',
    });
  });

  it('that are known decide', () => {
    const known = (agent: string, self: Partial<StatedWindow>) =>
      compare([washout(agent, self)], [washout(agent, { halfLives: 5 })], agent).verdict;
    expect(known('belimumab', { value: 4, unit: 'wk' })).toBe('stricter'); // 5 × 19.4 days
    expect(known('belimumab', { value: 6, unit: 'mo' })).toBe('looser');
    expect(known('tnf-inhibitor', { value: 6, unit: 'mo' })).toBe('looser'); // 5 × 20 days at most
    expect(known('tnf-inhibitor', { value: 4, unit: 'wk' })).toBe('not-comparable'); // 5 × 3 to 5 × 20 days
  });

  it('stand each with its source, for a drug that the catalogue reports under that id', () => {
    for (const { drug, agent, days, source } of halfLives) {
      expect(source, drug).toMatch(/prescribing information|product characteristics|doi\.org/);
      expect(days[0] > 0 && days[0] <= days[1], drug).toBe(true);
      const row = agents.find((a) => a.name === drug || a.names.includes(drug));
      expect(row?.as ?? row?.id, drug).toBe(agent);
    }
  });
});

describe('a class covers its drugs', () => {
  const biologic = washout('biologic', { value: 4, unit: 'wk' });

  it('says under which name it is covered', () => {
    expect(coverOf(B, [biologic])).toMatchObject({ as: 'biologic', windows: [biologic] });
    expect(compare([washout(B, { value: 6, unit: 'mo' })], [biologic])).toEqual({
      verdict: 'looser',
      note: 'as a biologic',
    });
  });

  it('prefers what is stated of the treatment itself', () => {
    const own = washout(B, { value: 6, unit: 'mo' });
    expect(coverOf(B, [biologic, own])).toEqual({ windows: [own] });
  });

  it('a drug does not cover its class', () => {
    expect(coverOf('biologic', [washout(B, { value: 6, unit: 'mo' })]).windows).toEqual([]);
  });
});

describe('spans', () => {
  it('of half-lives are as wide as the drugs differ', () => {
    const span = spanOf(washout('biologic', { halfLives: 5 }), 'biologic');
    expect(span?.least).toBeLessThan(span?.most ?? 0);
  });

  it('the shorter of two is bounded by the fixed period', () => {
    const span = spanOf(washout(B, { value: 4, unit: 'wk', halfLives: 5, whichever: 'shorter' }), B);
    expect(span?.most).toBeLessThanOrEqual(28);
  });

  it('are unknown where no length is stated', () => {
    expect(spanOf(washout(B, {}), B)).toBeNull();
  });
});
