import { describe, expect, it } from 'vitest';
import { readStamp } from './read-stamp';

describe('readStamp', () => {
  it.each<[string, number, number | null, string]>([
    ['00:12', 12_000, null, 'bare'],
    ['1:02:03', 3_723_000, null, 'bare'],
    ['120:05', 7_205_000, null, 'bare'],
    ['00:00:01,25', 1250, null, 'bare'],
    ['0:0:3.400', 3400, null, 'bare'],
    ['[00:12:40]', 760_000, null, 'square'],
    ['[ 00:12 ]', 12_000, null, 'square'],
    ['(00:12.5)', 12_500, null, 'round'],
    ['#00:01:02-3#', 62_300, null, 'hash'],
    ['#00:12:34.567#', 754_567, null, 'hash'],
    ['[45.33]', 45_330, null, 'seconds'],
    ['0:0:0.0 --> 0:0:3.400', 0, 3400, 'bare'],
    ['[00:12 - 00:15]', 12_000, 15_000, 'square'],
    ['00:12\tAnna', 12_000, null, 'cell']
  ])('%s', (text, ms, endMs, form) => expect(readStamp(text, 0)).toMatchObject({ ms, endMs, form }));

  it.each([
    '10:30u',
    '10:30 uur',
    '00:75',
    '00:60:00',
    '1:2',
    '[00:12',
    '#00:12',
    '(10:30 uur)',
    '12',
    '[1]',
    'https://a',
    '10:30-11',
    ''
  ])('%j is no time of a recording', (text) => expect(readStamp(text, 0)).toBeNull());
});
