import { describe, expect, it } from 'vitest';
import type { PhaseId } from '$lib/domain/ids';
import type { Phase } from '$lib/domain/phase';
import { phaseMoves } from './phase-moves';

const phase = (name: string, number: number, parentId: string | null = null): Phase => ({
  id: name as PhaseId,
  name,
  number,
  goal: '',
  approach: '',
  start: null,
  end: null,
  parentId: parentId as PhaseId | null
});
const phases = [phase('a', 1), phase('b', 2), phase('b1', 1, 'b'), phase('b2', 2, 'b'), phase('c', 3)];
const movesOf = (name: string) =>
  phaseMoves(
    phases,
    phases.find(({ id }) => id === name)!
  );

describe('where a phase can go', () => {
  it('is nowhere up from the first, and nowhere under when it has sub-phases', () => {
    expect(movesOf('a')).toEqual({ down: { toNumber: 2 } });
    expect(movesOf('b')).toEqual({ up: { toNumber: 1 }, down: { toNumber: 3 } });
  });

  it('is last under the one before it', () => {
    expect(movesOf('c')).toEqual({ up: { toNumber: 2 }, under: { parentId: 'b', toNumber: 3 } });
  });

  it('is out behind the one it is a part of', () => {
    expect(movesOf('b2')).toEqual({ up: { toNumber: 1 }, out: { parentId: null, toNumber: 3 } });
  });
});
