import { describe, expect, it } from 'vitest';
import { type Comparison, compareStudies, differFirst, type Row, type Verdict } from '../../src/compare';
import { allStudies, studyById } from '../../src/studies/library';

const cell = (lines: string[], verdict?: Verdict) => ({
  lines,
  details: [],
  sources: [],
  history: [],
  ...(verdict === undefined ? {} : { verdict }),
});
const judged = (id: string, ...verdicts: Verdict[]): Row => ({
  id,
  label: id,
  differs: verdicts.some((v) => v !== 'same'),
  cells: [cell(['here']), ...verdicts.map((v) => cell(v === 'not-stated' ? [] : ['there'], v))],
});
/** A row of facts, in which nothing is stricter. */
const fact = (id: string, ...lines: string[][]): Row => ({
  id,
  label: id,
  differs: lines.slice(1).some((l) => l.join() !== lines[0]?.join()),
  cells: lines.map((l) => cell(l)),
});
const group = (id: Comparison['groups'][number]['id'], ...rows: Row[]) => ({ id, label: id, rows });
const order = (...rows: Row[]) => differFirst([group('blood', ...rows)])[0]?.rows.map((r) => r.id);

describe('rows that differ first', () => {
  it.each(['stricter', 'looser', 'differs', 'only-here'] as const)('%s stands before what cannot be compared', (v) => {
    expect(
      order(judged('silent', 'not-stated'), judged('same', 'same'), judged('odd', 'not-comparable'), judged('it', v)),
    ).toEqual(['it', 'odd', 'same', 'silent']);
  });

  it('one study that differs is enough', () => {
    expect(order(judged('same', 'same', 'same'), judged('mixed', 'not-stated', 'same', 'looser'))).toEqual([
      'mixed',
      'same',
    ]);
  });

  it('rows of one kind keep their order', () => {
    expect(order(judged('a', 'same'), judged('b', 'looser'), judged('c', 'same'), judged('d', 'only-here'))).toEqual([
      'b',
      'd',
      'a',
      'c',
    ]);
  });

  it('facts without a verdict stand by whether they differ', () => {
    expect(
      order(fact('silent', ['x'], []), fact('same', ['x'], ['x']), fact('new', [], ['x']), fact('other', ['x'], ['y'])),
    ).toEqual(['new', 'other', 'same', 'silent']);
  });

  it('a trial by itself stays as it is', () => {
    expect(order(fact('a', ['x']), fact('b', ['y']))).toEqual(['a', 'b']);
  });

  it('groups keep their order, and what is given is not changed', () => {
    const groups = [
      group('study', judged('a', 'same'), judged('b', 'looser')),
      group('blood', judged('c', 'not-stated'), judged('d', 'same')),
    ];
    const before = structuredClone(groups);
    expect(differFirst(groups).map((g) => [g.id, ...g.rows.map((r) => r.id)])).toEqual([
      ['study', 'b', 'a'],
      ['blood', 'd', 'c'],
    ]);
    expect(groups).toEqual(before);
  });

  it('in a comparison of the library loses no row', async () => {
    const self = await studyById('NCT06676631');
    if (!self) throw new Error('the library lacks a source trial');
    const { groups } = compareStudies(self, (await allStudies()).slice(0, 6));
    const sorted = differFirst(groups);
    expect(sorted.map((g) => [...g.rows.map((r) => r.id)].sort())).toEqual(
      groups.map((g) => g.rows.map((r) => r.id).sort()),
    );
    expect(sorted).not.toEqual(groups);
  });
});
