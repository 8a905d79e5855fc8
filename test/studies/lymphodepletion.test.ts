import { describe, expect, it } from 'vitest';
import { lymphodepletionInWords, readLymphodepletion } from '../../src/studies/lymphodepletion';
import { depletionOf } from '../../src/studies/profile';
import { seeds } from '../../src/studies/seeds';

describe('lymphodepletion', () => {
  it.each<[string, string | undefined]>([
    [
      'Lymphodepletion with fludarabine 25 mg/m2/day and cyclophosphamide 300 mg/m2/day on days -5, -4 and -3',
      'Fludarabine 25 mg/m² and cyclophosphamide 300 mg/m², days -5, -4, -3',
    ],
    [
      'Flu 30 mg/m\\^2 × 3 days / Cy 500 mg/m\\^2, day -5 to day -3, as preconditioning',
      'Fludarabine 30 mg/m² and cyclophosphamide 500 mg/m², days -5, -4, -3',
    ],
    ['fludarabine (25–30 mg/m²) and cyclophosphamide', 'Fludarabine 25–30 mg/m² and cyclophosphamide'],
    ['Cells follow lymphodepletion with cyclophosphamide', 'Cyclophosphamide'],
    ['within 7 days before lymphodepleting conditioning', 'Given; drugs not stated'],
    ['infused without lymphodepletion', 'None'],
    ['Regimen A: lymphodepletion with bendamustine; regimen B: no lymphodepletion', 'Bendamustine; not for all'],
    ['monthly cyclophosphamide 500 mg/m2 for nephritis', undefined],
    ['NK cells on days 0, 3 and 7', undefined],
  ])('%s', (text, words) => {
    const read = readLymphodepletion(text);
    expect(read && lymphodepletionInWords(read)).toBe(words);
  });

  it('reads what the seeds say of it the same way', () => {
    for (const { ids, lymphodepletion } of seeds) {
      if (!lymphodepletion) continue;
      const kind = depletionOf(lymphodepletion.value);
      expect(kind, ids[0]).toBeDefined();
      const read = readLymphodepletion(`Lymphodepletion: ${lymphodepletion.value}`);
      expect(read?.drugs.some((d) => d.drug === 'fludarabine') ?? false, ids[0]).toBe(
        kind === 'fludarabine and cyclophosphamide',
      );
    }
    expect(depletionOf('None mentioned in the record')).toBe('unmentioned');
    expect(depletionOf('None')).toBe('none');
    expect(depletionOf('Regimen A: cyclophosphamide once, no fludarabine; regimen B: none')).toBe('some');
  });
});
