import { expect, it } from 'vitest';
import { shortenMiddle } from './shorten-middle';

it.each([
  ['short enough', 20, 'short enough'],
  ['one two three four five six seven', 20, 'one two three … seven'],
  ['a'.repeat(30), 10, `${'a'.repeat(10)} …`]
])('leaves the middle out of %j', (words, limit, expected) => {
  expect(shortenMiddle(words, limit)).toBe(expected);
});
