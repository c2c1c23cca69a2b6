import { expect, it } from 'vitest';
import { moveItem } from './move-item';

it.each([
  ['b', 0, 'bacd'],
  ['b', 2, 'acbd'],
  ['d', 99, 'abcd'],
  ['a', -1, 'abcd'],
  ['a', 3, 'bcda']
])('moves %s to place %i', (item, to, expected) => {
  expect(moveItem([...'abcd'], item, to).join('')).toBe(expected);
});
