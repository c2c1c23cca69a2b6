import { describe, expect, it } from 'vitest';
import type { ItemId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import { placeAfterStep, placeAtEdge, type ItemEdge, type ItemStep } from './item-places';

/** 1, 2 with 2a and 2b, 3. */
const items = ['1', '2', '2a', '2b', '3'].map(
  (number) => ({ id: number, number, parentId: number.length > 1 ? number[0] : null }) as unknown as Item
);
const place = (found: { parentId: string | null; index: number } | null) =>
  found && `${found.parentId ?? 'top'} ${found.index}`;

describe('a step of the keyboard', () => {
  it.each<[string, ItemStep, string | null]>([
    ['1', 'up', null],
    ['1', 'down', 'top 1'],
    ['3', 'down', null],
    ['2b', 'up', '2 0'],
    ['2a', 'up', 'top 1'],
    ['2b', 'down', 'top 2'],
    ['3', 'in', '2 2'],
    ['2', 'in', null],
    ['1', 'in', null],
    ['2a', 'in', null],
    ['2a', 'out', 'top 2'],
    ['3', 'out', null],
    ['9', 'up', null]
  ])('takes %s %s to %s', (id, step, to) => {
    expect(place(placeAfterStep(items, id as ItemId, step))).toBe(to);
  });
});

describe('letting go', () => {
  it.each<[string, string, ItemEdge, string | null]>([
    ['1', '3', 'before', 'top 1'],
    ['1', '3', 'after', 'top 2'],
    ['3', '1', 'before', 'top 0'],
    ['3', '1', 'inside', '1 0'],
    ['3', '2', 'inside', '2 2'],
    ['3', '2', 'after', '2 0'],
    ['2a', '2b', 'after', '2 1'],
    ['3', '2b', 'before', '2 1'],
    ['2', '2b', 'before', null],
    ['2', '1', 'inside', null],
    ['2', '3', 'after', 'top 2'],
    ['3', '2a', 'inside', null],
    ['1', '1', 'before', null]
  ])('%s at %s, %s, brings it to %s', (id, target, edge, to) => {
    expect(
      place(
        placeAtEdge(
          items,
          id as ItemId,
          items.find(({ number }) => number === target)!,
          edge
        )
      )
    ).toBe(to);
  });
});
