import { describe, expect, it } from 'vitest';
import { comparePeriods, coverOf, spanOf, type Verdict } from '../../src/compare';
import type { StatedWindow } from '../../src/model/reading';

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
    expect(compare(two, [washout('transfusion', { value: 14, unit: 'd' })], 'transfusion').verdict).toBe('same');
  });

  it('tells what only one study states', () => {
    expect(compare([], [washout(B, { value: 1, unit: 'mo' })]).verdict).toBe('only-here');
    expect(compare([washout(B, { value: 1, unit: 'mo' })], []).verdict).toBe('not-stated');
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
