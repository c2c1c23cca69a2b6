import { describe, expect, it } from 'vitest';
import { freePlaces } from './free-places';
import { inReadingOrder, nearestInDirection, type Direction } from './nearest-in-direction';
import { overlaps } from './separate-boxes';

describe('a free place', () => {
  it('is where it is asked when nothing is there', () => {
    expect(freePlaces([], { x: 10, y: -5 }, [{ width: 80, height: 30 }])).toEqual([{ x: 10, y: -5 }]);
  });

  it('overlaps nothing, also when many come at once', () => {
    const taken = [{ x: 0, y: 0, width: 200, height: 60 }];
    const sizes = Array.from({ length: 60 }, (_, at) => ({ width: 60 + (at % 4) * 40, height: 36 }));
    const boxes = [
      ...taken,
      ...freePlaces(taken, { x: 0, y: 0 }, sizes).map((place, at) => ({ ...place, ...sizes[at]! }))
    ];
    const overlapping = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlaps(a, b)));
    expect(overlapping).toEqual([]);
  });
});

describe('an arrow key', () => {
  const items = [
    { name: 'right', x: 100, y: 10 },
    { name: 'far right', x: 300, y: 0 },
    { name: 'below', x: 5, y: 80 },
    { name: 'above', x: -20, y: -200 }
  ];
  const cases: [Direction, string | undefined][] = [
    ['right', 'right'],
    ['down', 'below'],
    ['up', 'above'],
    ['left', undefined]
  ];
  it.each(cases)('%s leads to %s', (direction, name) => {
    expect(nearestInDirection({ x: 0, y: 0 }, items, direction)?.name).toBe(name);
  });

  it('leads nowhere from where there is nothing else', () => {
    expect(nearestInDirection({ x: 0, y: 0 }, [], 'up')).toBeUndefined();
  });
});

it('reads nodes line by line, though they do not stand on one line', () => {
  const items = [
    { x: 200, y: 3 },
    { x: 0, y: 100 },
    { x: 0, y: 0 }
  ];
  expect(inReadingOrder(items)).toEqual([items[2], items[0], items[1]]);
});
