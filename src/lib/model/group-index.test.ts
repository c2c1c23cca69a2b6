import { describe, expect, it } from 'vitest';
import { GroupIndex } from './group-index';

describe('GroupIndex', () => {
  it('gives the ids of a key in order of insertion, each once', () => {
    const index = new GroupIndex();
    for (const id of ['b', 'a', 'b']) index.add('key', id);
    expect([...index.ids('key')]).toEqual(['b', 'a']);
    expect(index.count('key')).toBe(2);
  });

  it('forgets a key with its last id, and takes what is not there lightly', () => {
    const index = new GroupIndex();
    index.add('key', 'a');
    index.remove('key', 'b');
    index.remove('other', 'a');
    index.remove('key', 'a');
    expect([...index.ids('key')]).toEqual([]);
    expect(index.count('key')).toBe(0);
    expect(index.toSortedEntries()).toEqual([]);
  });
});
