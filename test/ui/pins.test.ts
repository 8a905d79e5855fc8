import { describe, expect, it } from 'vitest';
import { move, pin, remove, unpin } from '../../src/ui/pins';

const columns = { ids: ['a', 'b', 'c', 'd'], pinned: 1 };

describe('columns that stay in sight', () => {
  it('stand first, in the order in which they were kept', () => {
    expect(pin(columns, 'c')).toEqual({ ids: ['a', 'c', 'b', 'd'], pinned: 2 });
    expect(pin(columns, 'a')).toEqual(columns);
  });

  it('are the first of the others when they are let go', () => {
    expect(unpin({ ids: ['a', 'c', 'b', 'd'], pinned: 2 }, 'a')).toEqual({ ids: ['c', 'a', 'b', 'd'], pinned: 1 });
    expect(unpin(columns, 'b')).toEqual(columns);
  });

  it('move among their own', () => {
    expect(move({ ids: ['a', 'b', 'c', 'd'], pinned: 2 }, 'a', 3).ids).toEqual(['b', 'a', 'c', 'd']);
    expect(move({ ids: ['a', 'b', 'c', 'd'], pinned: 2 }, 'd', 0).ids).toEqual(['a', 'b', 'd', 'c']);
  });

  it('are fewer when one is taken away', () => {
    expect(remove(columns, 'a')).toEqual({ ids: ['b', 'c', 'd'], pinned: 0 });
    expect(remove(columns, 'd')).toEqual({ ids: ['a', 'b', 'c'], pinned: 1 });
  });
});
