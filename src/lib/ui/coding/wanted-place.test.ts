import { describe, expect, it } from 'vitest';
import { wantedPlace } from './wanted-place';

describe('the place an address asks for', () => {
  it.each([
    ['?q=17', { quotation: 17 }],
    ['#17', { quotation: 17 }],
    ['#q17', { quotation: 17 }],
    ['?at=120-134', { start: 120, end: 134 }],
    ['?at=120-134&q=3', { start: 120, end: 134 }],
    ['?from=120', { caret: 120 }],
    ['?from=-3', null],
    ['?at=134-120', null],
    ['?at=12', null],
    ['?q=-1', null],
    ['?q=1.5', null],
    ['', null]
  ])('%s', (address, place) => {
    expect(wantedPlace(new URL(address, 'http://localhost/documents/1'))).toEqual(place);
  });
});
