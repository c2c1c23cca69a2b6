import { expect, it } from 'vitest';
import type { CodeId, CoderId } from '$lib/domain/ids';
import type { CodeEvent } from './code-event';
import { anyEvent, filterEvents } from './filter-events';

const event = (day: string, coder: string, kind: 'deleted' | 'defined'): CodeEvent => ({
  key: `${day}:${coder}`,
  sequence: 1,
  at: `${day}T23:30:00.000Z`,
  coderId: coder as CoderId,
  code: { id: 'code-1' as CodeId, name: 'rust' },
  what: kind === 'deleted' ? { kind } : { kind, isFirst: true }
});
const events = [
  event('2026-03-01', 'noor', 'defined'),
  event('2026-03-02', 'sam', 'defined'),
  event('2026-03-03', 'noor', 'deleted')
];
const keys = (filter: Partial<typeof anyEvent>, dayOf = (at: string) => at.slice(0, 10)) =>
  filterEvents(events, { ...anyEvent, ...filter }, dayOf).map(({ at }) => at.slice(8, 10));

it('shows events by coder, kind and period, the last day included', () => {
  expect(keys({})).toEqual(['01', '02', '03']);
  expect(keys({ coderId: 'noor' as CoderId })).toEqual(['01', '03']);
  expect(keys({ kind: 'defined' })).toEqual(['01', '02']);
  expect(keys({ from: '2026-03-02', until: '2026-03-03' })).toEqual(['02', '03']);
  expect(keys({ from: '2026-03-04' })).toEqual([]);
});

it('counts a day as the reader does', () => {
  const nextDay = (at: string) => new Date(Date.parse(at) + 3_600_000).toISOString().slice(0, 10);
  expect(keys({ from: '2026-03-02', until: '2026-03-02' }, nextDay)).toEqual(['01']);
});
