import { expect, it, vi } from 'vitest';
import { readCriteria, readCriteriaInSteps } from '../../src/criteria/read';
import { toEnd } from '../../src/page/pace';
import { remembering } from '../../src/page/remember';

it('reads the same text once, and another text or another kind anew', () => {
  const read = vi.fn(readCriteriaInSteps);
  const steps = remembering(read);
  const again = (...given: Parameters<typeof steps>) => toEnd(steps(...given));
  const text = 'Inclusion Criteria:\n\n* Hemoglobin ≥ 80 g/L';
  expect(again(text)).toBe(again(text));
  expect(again(text)).toEqual(readCriteria(text));
  expect(read).toHaveBeenCalledTimes(1);
  again(text, { kind: 'exclusion' });
  again(`${text} now`);
  expect(read).toHaveBeenCalledTimes(3);
});

it('keeps a few texts, not all', () => {
  const read = vi.fn(readCriteriaInSteps);
  const steps = remembering(read);
  const again = (...given: Parameters<typeof steps>) => toEnd(steps(...given));
  for (let i = 0; i < 10; i++) again(`text ${i}`);
  again('text 9');
  expect(read).toHaveBeenCalledTimes(10);
  again('text 0');
  expect(read).toHaveBeenCalledTimes(11);
});
