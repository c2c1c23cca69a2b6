import type { Turn } from '$lib/domain/document-text';

/** How often a speaker takes the floor. */
export type SpeakerTurns = { label: string; turns: number };

/** The speakers of a document with their number of turns, in order of first appearance; turns without a name count for nobody. */
export function countSpeakerTurns(turns: readonly Pick<Turn, 'speaker'>[]): SpeakerTurns[] {
  const counts = new Map<string, number>();
  for (const { speaker } of turns) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return Array.from(counts, ([label, count]) => ({ label, turns: count }));
}
