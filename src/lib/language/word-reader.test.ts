import { describe, expect, it } from 'vitest';
import { wordReader } from './word-reader';

describe('wordReader', () => {
  it.each([
    ['De coördinator belt zo’n 3 keer.', ['De', 'coördinator', 'belt', 'zo’n', '3', 'keer']],
    ['tijds-druk / thuis', ['tijds', 'druk', 'thuis']],
    ['👍🏽 …', []],
    ['', []]
  ])('reads %j', (text, words) => {
    expect(wordReader('nl')(text)).toEqual(words);
  });
});
