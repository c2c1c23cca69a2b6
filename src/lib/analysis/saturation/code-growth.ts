import type { CodeChange } from '$lib/analysis/genealogy/code-change';
import { codeLevels, type Code, type CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';

export type LevelCounts = Readonly<Record<CodeLevel, number>>;

/** The code system after a day or a step: how many codes there were, and what had happened since the one before. */
export type GrowthPoint = {
  /** When; of a day its last change. ISO 8601, UTC. */
  at: string;
  counts: LevelCounts;
  total: number;
  /** Codes made, and codes that went: up in another by a merge, or deleted. */
  made: number;
  merged: number;
  deleted: number;
};

/**
 * How the code system grew, from the changes that count (`effectiveChanges`) in order. A point after each change to the
 * number of codes or their level; with `dayOf` one a day, after the last. Codes the history does not tell of the making
 * of are counted from the start; `codes` are those of the project now.
 */
export function codeGrowth(
  changes: readonly CodeChange[],
  codes: Iterable<Code>,
  dayOf?: (at: string) => string
): GrowthPoint[] {
  const counts: Record<CodeLevel, number> = { open: 0, category: 0, core: 0 };
  for (const level of startLevels(changes, codes)) counts[level] += 1;
  const points: GrowthPoint[] = [];
  let day: string | null = null;
  for (const { at, command, codes: steps } of changes) {
    const before = { ...counts };
    const since = { made: 0, merged: 0, deleted: 0 };
    for (const step of steps) {
      if (step.before) counts[step.before.level] -= 1;
      if (step.after) counts[step.after.level] += 1;
      if (!step.before) since.made += 1;
      else if (!step.after) since[command === 'merge-codes' ? 'merged' : 'deleted'] += 1;
    }
    const isSame = codeLevels.every((level) => counts[level] === before[level]);
    if (isSame && since.made + since.merged + since.deleted === 0) continue;
    const present = { at, counts: { ...counts }, total: counts.open + counts.category + counts.core };
    const today = dayOf?.(at) ?? null;
    const last = points.at(-1);
    if (last && today !== null && today === day)
      points[points.length - 1] = {
        ...present,
        made: last.made + since.made,
        merged: last.merged + since.merged,
        deleted: last.deleted + since.deleted
      };
    else points.push({ ...present, ...since });
    day = today;
  }
  return points;
}

/** The levels of the codes that were there before the history begins, at that time. */
function startLevels(changes: readonly CodeChange[], codes: Iterable<Code>): CodeLevel[] {
  const met = new Map<CodeId, CodeLevel | null>();
  for (const { codes: steps } of changes)
    for (const { id, before } of steps) if (!met.has(id)) met.set(id, before?.level ?? null);
  for (const { id, level } of codes) if (!met.has(id)) met.set(id, level);
  return [...met.values()].filter((level) => level !== null);
}
