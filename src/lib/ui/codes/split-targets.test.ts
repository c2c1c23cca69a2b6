import { describe, expect, it } from 'vitest';
import type { CodeId } from '$lib/domain/ids';
import { withTarget } from './split-targets';

const ids = (text: string) => text.split('') as CodeId[];

describe('withTarget', () => {
  it.each<[string, string, string, string]>([
    ['', 'a', '', 'a'],
    ['ab', 'b', 'ab', 'ab'],
    ['ab', 'c', 'ab', 'abc'],
    ['abcdefghi', 'j', 'abcdefghi', 'jbcdefghi'],
    ['abcdefghi', 'j', 'bcdefghia', 'ajcdefghi'],
    ['abcdefghi', 'j', 'abdefghi', 'abjdefghi']
  ])('puts after %j the code %s, last used %j: %j', (targets, used, lastUsed, expected) => {
    expect(withTarget(ids(targets), used as CodeId, ids(lastUsed)).join('')).toBe(expected);
  });
});
