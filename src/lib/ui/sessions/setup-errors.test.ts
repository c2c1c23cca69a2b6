import { describe, expect, it } from 'vitest';
import type { SeatId } from '$lib/domain/ids';
import { setupErrors, type SetupToCheck } from './setup-errors';

const seat = (id: string, coder: string, own: { isNew?: boolean; moment?: string } = {}) => ({
  id: id as SeatId,
  coder,
  isNew: false,
  moment: '',
  ...own
});

const complete: SetupToCheck = {
  name: 'Ronde 1',
  documentCount: 2,
  extent: 'whole',
  partCount: 0,
  scope: 'all',
  codeCount: 0,
  groupCount: 0,
  segmentation: 'free',
  unitCount: 0,
  seats: [seat('a', 'noor'), seat('b', 'bram')],
  knownNames: new Set(['noor', 'bram'])
};

const check = (own: Partial<SetupToCheck>) => {
  const { seats, ...fields } = setupErrors({ ...complete, ...own });
  return { ...fields, ...Object.fromEntries(seats) };
};

describe('what keeps a comparison session from being made', () => {
  it.each<[string, Partial<SetupToCheck>, Record<string, string>]>([
    ['nothing, when all is there', {}, {}],
    ['no name', { name: '  ' }, { name: 'empty' }],
    [
      'no documents, and then nothing about their parts',
      { documentCount: 0, extent: 'chosen', segmentation: 'turn' },
      { documents: 'none' }
    ],
    ['no turn chosen', { extent: 'chosen' }, { extent: 'none' }],
    ['no code chosen', { scope: 'codes', groupCount: 3 }, { codes: 'none' }],
    ['no group chosen', { scope: 'groups', codeCount: 3 }, { codes: 'none' }],
    ['no unit in the documents', { segmentation: 'quotation' }, { units: 'none' }],
    ['one coder', { seats: [seat('a', 'noor')] }, { seatCount: 'too-few' }],
    [
      'a coder without a name',
      { seats: [seat('a', 'noor'), seat('b', '', { isNew: true })] },
      { b: 'no-coder' }
    ],
    [
      'a new coder who is there already',
      { seats: [seat('a', 'noor'), seat('b', 'bram', { isNew: true })] },
      { b: 'name-taken' }
    ],
    [
      'the same coder twice without a moment',
      { seats: [seat('a', 'noor'), seat('b', 'noor')] },
      { b: 'same-moment' }
    ],
    [
      'nothing, with the same coder at two moments',
      { seats: [seat('a', 'noor'), seat('b', 'noor', { moment: 'later' })] },
      {}
    ]
  ])('is %s', (_, own, expected) => {
    expect(check(own)).toEqual(expected);
  });
});
