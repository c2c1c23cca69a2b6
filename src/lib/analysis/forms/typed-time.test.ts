import { describe, expect, it } from 'vitest';
import { timeAfter, typedTime } from './typed-time';

describe('a time that was typed', () => {
  it.each([
    ['19:42', '19:42'],
    [' 9.05 ', '09:05'],
    ['1942', '19:42'],
    ['905', '09:05'],
    ['19u42', '19:42'],
    ['19 u', '19:00'],
    ['7', '07:00'],
    ['24:00', null],
    ['19:60', null],
    ['half acht', null],
    ['', null]
  ])('is of %j %j', (typed, time) => expect(typedTime(typed)).toBe(time));

  it('goes on around the clock', () => {
    expect([timeAfter('23:59', 1), timeAfter('00:00', -1)]).toEqual(['00:00', '23:59']);
  });
});
