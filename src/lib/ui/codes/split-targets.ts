import type { CodeId } from '$lib/domain/ids';

/** As many as there are number keys. */
export const targetCount = 9;

/**
 * The codes under the number keys after one was used. A code keeps its number as long as it is there, so that fingers
 * can learn it; a new one takes a free number, or that of the code used longest ago. `lastUsed` is oldest first.
 */
export function withTarget(
  targets: readonly CodeId[],
  used: CodeId,
  lastUsed: readonly CodeId[]
): readonly CodeId[] {
  if (targets.includes(used)) return targets;
  if (targets.length < targetCount) return [...targets, used];
  const age = (id: CodeId) => lastUsed.lastIndexOf(id);
  const oldest = targets.reduce((a, b) => (age(b) < age(a) ? b : a));
  return targets.map((id) => (id === oldest ? used : id));
}
