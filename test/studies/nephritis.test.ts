import { expect, it } from 'vitest';
import type { CriterionKind } from '../../src/model/reading';
import type { LupusNephritis } from '../../src/model/study';
import { readNephritis } from '../../src/studies/nephritis';
import { seeds } from '../../src/studies/seeds';

type Case = [
  name: string,
  title: string,
  criteria: [CriterionKind, string][],
  rule: LupusNephritis['rule'] | undefined,
];

it.each<Case>([
  ['an exclusion of its own', 'NK cells in SLE', [['exclusion', 'Active lupus nephritis.']], 'excluded'],
  ['the severe form excluded', 'NK cells in SLE', [['exclusion', 'Severe lupus nephritis']], 'excluded'],
  [
    'the severe form, nephritis in the title',
    'SLE or Lupus Nephritis',
    [['exclusion', 'Rapidly progressive lupus nephritis']],
    'allowed',
  ],
  [
    'the severe form, nephritis in an inclusion criterion',
    'NK cells in SLE',
    [
      ['inclusion', 'SLE with or without lupus nephritis'],
      ['exclusion', 'Proliferative lupus nephritis in need of induction'],
    ],
    'allowed',
  ],
  ['named as an exception', 'NK cells in SLE', [['exclusion', 'Kidney disease other than lupus nephritis']], undefined],
  ['named as not meant', 'NK cells in SLE', [['exclusion', 'Renal disease unless due to lupus nephritis']], undefined],
  ['the only disease', 'Cells in Refractory Lupus Nephritis', [], 'required'],
  ['one of two diseases', 'Refractory Systemic Lupus Erythematosus/Lupus Nephritis', [], 'allowed'],
  ['with or without', 'Cells in lupus', [['inclusion', 'SLE with or without lupus nephritis']], 'allowed'],
  ['a cohort', 'Cells in lupus', [['inclusion', 'LN cohort: lupus nephritis class III or IV on biopsy']], 'allowed'],
  ['proven and for all', 'A cell study', [['inclusion', 'Biopsy-proven lupus nephritis class III']], 'required'],
  ['not spoken of', 'Cells in lupus', [['inclusion', 'eGFR of 30 or more']], undefined],
  ['LN as lymph nodes', 'Cells in lymphoma', [['exclusion', 'Enlarged LN above 5 cm']], undefined],
])('%s', (_, title, criteria, rule) => {
  expect(readNephritis({ title, criteria: criteria.map(([kind, text]) => ({ kind, text })) })?.rule).toBe(rule);
});

it('takes the registry’s conditions as well as the title', () => {
  expect(readNephritis({ title: 'A study', conditions: ['Lupus Nephritis'] })).toEqual({ rule: 'required' });
  expect(readNephritis({ title: 'A study', conditions: ['Lupus Nephritis', 'SLE'] })).toEqual({ rule: 'allowed' });
});

it('reads the seeds’ titles and conditions as the seeds have it', () => {
  let read = 0;
  for (const study of seeds) {
    const rule = readNephritis({ title: study.briefTitle?.value, conditions: study.conditions?.value })?.rule;
    if (!rule || !study.lupusNephritis) continue;
    read += 1;
    expect(rule, study.ids[0]).toBe(study.lupusNephritis.value.rule);
  }
  expect(read).toBeGreaterThan(10);
});
