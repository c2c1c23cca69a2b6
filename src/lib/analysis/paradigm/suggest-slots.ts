import { findParadigm } from '$lib/commands/paradigm/paradigm-of';
import { paradigmSlots, type ParadigmSlot } from '$lib/domain/axial-paradigm';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { relationsFromHere } from '../relations/relations-from-here';

/** A code that may belong in the paradigm; `slot` is where its relation to the core code puts it, null when none says so. */
export type SlotSuggestion = { codeId: CodeId; slot: ParadigmSlot | null };

/** Where the other code belongs, by the type of the relation and whether the other is its first end. */
const slotOfRelation: Partial<Record<string, { whenFirst?: ParadigmSlot; whenSecond?: ParadigmSlot }>> = {
  'is-cause-of': { whenFirst: 'causal-conditions', whenSecond: 'consequences' },
  'is-condition-for': { whenFirst: 'context', whenSecond: 'consequences' },
  'is-consequence-of': { whenFirst: 'consequences', whenSecond: 'causal-conditions' },
  'is-strategy-for': { whenFirst: 'strategies' }
};

/**
 * The codes that lie near a core code and are in no slot of its paradigm yet: those it is related to, in the order of the
 * types, then the codes under it as the tree is read. Each once.
 */
export function suggestSlots(model: ProjectModel, codeId: CodeId): SlotSuggestion[] {
  const paradigm = findParadigm(model, codeId);
  const placed = new Set<CodeId>([codeId]);
  for (const slot of paradigmSlots) for (const id of paradigm?.slots[slot].codeIds ?? []) placed.add(id);
  const found = new Map<CodeId, ParadigmSlot | null>();
  for (const { type, isForward, other } of relationsFromHere(model, { kind: 'code', id: codeId })) {
    if (other.kind !== 'code') continue;
    const place = slotOfRelation[type.id]?.[isForward ? 'whenSecond' : 'whenFirst'] ?? null;
    found.set(other.id, found.get(other.id) ?? place);
  }
  for (const id of codesUnder(model, codeId)) if (!found.has(id)) found.set(id, null);
  return Array.from(found, ([id, slot]) => ({ codeId: id, slot })).filter((one) => !placed.has(one.codeId));
}

function codesUnder(model: ProjectModel, codeId: CodeId): CodeId[] {
  return model.childrenOf(codeId).flatMap(({ id }) => [id, ...codesUnder(model, id)]);
}
