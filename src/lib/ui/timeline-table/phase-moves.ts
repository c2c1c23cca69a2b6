import type { Phase } from '$lib/domain/phase';

export type PhaseMove = 'up' | 'down' | 'under' | 'out';
/** Where a phase goes: another number in its row, or a place under a phase or under none. */
export type PhaseTarget = { toNumber: number } | { parentId: Phase['id'] | null; toNumber: number };

/**
 * Where a phase can go within its track: up or down among those beside it, `under` the one before it as its last sub-phase (not
 * with sub-phases of its own), `out` to right behind the one it is a part of. `phases` are those of the track, in order.
 */
export function phaseMoves(phases: readonly Phase[], phase: Phase): Partial<Record<PhaseMove, PhaseTarget>> {
  const { number } = phase;
  const beside = phases.filter(({ parentId }) => (parentId ?? null) === (phase.parentId ?? null));
  const before = beside.find((other) => other.number === number - 1);
  const subCount = (id: Phase['id']) => phases.filter(({ parentId }) => parentId === id).length;
  const parent = phases.find(({ id }) => id === phase.parentId);
  return {
    ...(number > 1 ? { up: { toNumber: number - 1 } } : {}),
    ...(number < beside.length ? { down: { toNumber: number + 1 } } : {}),
    ...(before && !phase.parentId && subCount(phase.id) === 0
      ? { under: { parentId: before.id, toNumber: subCount(before.id) + 1 } }
      : {}),
    ...(parent ? { out: { parentId: null, toNumber: parent.number + 1 } } : {})
  };
}
