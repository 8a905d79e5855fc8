import { describe, expect, it } from 'vitest';
import type { Study } from '../../src/model/study';
import { studyFromRecord } from '../../src/studies/api-record';
import { joined } from '../../src/studies/join';
import { allStudies } from '../../src/studies/library';
import { wholeRecord } from './own-records';

const { study } = studyFromRecord(wholeRecord, '2026-11-20')!;
const as = (ids: string[], more: Partial<Study> = {}): Study => ({ ...study, ids, ...more });

describe('one library', () => {
  it('lays fetched facts over the built-in study, and leaves the others as they are', async () => {
    const seeds = await allStudies();
    const [seed] = seeds;
    const fresh = as([seed!.ids[0]!.toLowerCase(), 'EXTRA'], { enrollmentCount: { value: 999, source: 'registry' } });
    const all = joined(seeds, { fetched: [fresh, as(['NCT09990001'])], visited: [] });
    expect(all).toHaveLength(seeds.length + 1);
    expect(all[0]?.enrollmentCount?.value).toBe(999);
    expect(all[0]?.ids).toEqual(expect.arrayContaining(seed!.ids));
    expect(all.slice(1, seeds.length)).toEqual(seeds.slice(1));
    expect(all[1]).toBe(seeds[1]);
  });

  it('keeps an older fetched record below a newer built-in one', async () => {
    const [seed] = await allStudies();
    const old = as([seed!.ids[0]!], {
      enrollmentCount: { value: 999, source: 'registry' },
      sources: { registry: { title: 'ClinicalTrials.gov record', asOf: '2001-01-01' } },
    });
    const [one] = joined([seed!], { fetched: [old], visited: [] });
    expect(one?.enrollmentCount).toEqual(seed!.enrollmentCount);
    expect(one?.history.filter((h) => h.field === 'enrollmentCount').at(-1)?.value).toBe('999');
  });

  it('takes two numbers of one study for one, and visited trials where nothing else is known', () => {
    const all = joined([as(['A1', 'B1'])], {
      fetched: [as(['b1', 'C1']), as(['D1'])],
      visited: [as(['c1']), as(['E1']), as(['e1'])],
    });
    expect(all.map(({ ids }) => ids[0])).toEqual(['b1', 'D1', 'E1']);
  });
});
