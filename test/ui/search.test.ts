import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchesTo, nested } from '../../src/ui/criteria';
import { criteriaWith, cutAt, wordPattern } from '../../src/ui/search';
import { criterion } from './sample';

const texts = ['No CAR-T cells before', 'Liver: ALT ≤ 3 × ULN', 'the liver is well'].map((t) =>
  criterion('inclusion', t),
);

describe('criteria with words', () => {
  it.each([
    ['liver', [1, 2]],
    ['LIVER alt', [1]],
    ['car-t', [0]],
    ['', [0, 1, 2]],
    ['3 ×', [1]],
    ['heart', []],
  ] as const)('%s', (query, at) => {
    expect(criteriaWith(texts, query)).toEqual(at);
  });

  it('cuts a text at the words, and loses nothing', () => {
    expect(cutAt('ALT and alt', wordPattern('alt')).map((p) => p.hit)).toEqual([true, false, true]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        const cut = cutAt(text, wordPattern(query));
        expect(cut.map((p) => p.text).join('')).toBe(text);
      }),
    );
  });

  it('the longer word is marked where one is in the other', () => {
    const hits = cutAt('anti-CD20', wordPattern('anti anti-cd20')).filter((p) => p.hit);
    expect(hits.map((p) => p.text)).toEqual(['anti-CD20']);
  });

  it('keeps what a found item stands under, and nothing beside it', () => {
    const list = [
      criterion('inclusion', 'Organs:', [], 0),
      criterion('inclusion', 'liver', [], 1),
      criterion('inclusion', 'kidney', [], 1),
      criterion('inclusion', 'Age', [], 0),
    ];
    const tree = branchesTo(nested(list), new Set([2]));
    expect(tree.map((n) => [n.at, n.below.map((b) => b.at)])).toEqual([[0, [2]]]);
  });
});
