import { describe, expect, it } from 'vitest';
import { walkLanes, type Walk } from './lane-walk';

const item = (key: string, start: string, end = start) => ({ key, span: { start, end } });
const lanes = [
  {
    key: 'phases',
    items: [item('training', '2025-01-01', '2025-06-30'), item('after', '2025-07-01', '2025-12-31')]
  },
  { key: 'meetings', items: [] },
  {
    key: 'interviews',
    items: [item('late', '2025-09-09'), item('early', '2025-02-02'), item('middle', '2025-06-20')]
  }
];

describe('the keyboard on the timeline', () => {
  it.each<[string, string, string | null, Walk, string | null]>([
    ['goes on by time, not by the order of making', 'interviews', 'early', 'on', 'interviews middle'],
    ['goes back', 'interviews', 'late', 'back', 'interviews middle'],
    ['goes back from the first to the name of the lane', 'interviews', 'early', 'back', 'interviews -'],
    ['goes on from the name to the first', 'interviews', null, 'on', 'interviews early'],
    ['stays at the last', 'interviews', 'late', 'on', null],
    ['goes down past a lane without anything', 'phases', 'training', 'down', 'interviews early'],
    ['goes from name to name', 'meetings', null, 'down', 'interviews -'],
    ['goes up to what was then', 'phases', 'after', 'bottom', 'interviews late'],
    ['goes up into the span around it', 'interviews', 'late', 'top', 'phases after'],
    ['goes to the last of the lane', 'interviews', 'early', 'last', 'interviews late'],
    ['stays at the top', 'phases', 'training', 'up', null]
  ])('%s', (_, lane, at, walk, expected) => {
    const place = walkLanes(lanes, { lane, item: at }, walk);
    expect(place && `${place.lane} ${place.item ?? '-'}`).toBe(expected);
  });
});
