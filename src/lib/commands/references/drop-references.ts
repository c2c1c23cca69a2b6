import type { AxialParadigm, ParadigmSlotContents } from '$lib/domain/axial-paradigm';
import { objectKey, type ObjectRef } from '$lib/domain/object-ref';
import type { ChangeDraft } from '../change-draft';
import { dropFromEvidence, type IsGone } from './drop-from-evidence';
import { dropFromFindings } from './drop-from-findings';
import { dropFromQuestionnaires } from './drop-from-questionnaires';
import { dropFromSessions } from './drop-from-sessions';
import { dropFromTimeline } from './drop-from-timeline';
import { mapSlots } from './map-slots';

/**
 * Drafts away whatever points at objects that are going: relations, places in networks, memos' attachments, examples,
 * groups, paradigms, rules, conclusions, configurations, findings, sessions, the timeline, forms, the plan, the log. Mentions in texts stay as the words they are. Call it once with all that goes: O(what could point).
 */
export function dropReferences(draft: ChangeDraft, refs: readonly ObjectRef[]): void {
  if (refs.length === 0) return;
  const gone = new Set(refs.map(objectKey));
  const isGone: IsGone = (kind, id) => gone.has(`${kind}:${id}`);
  dropFromRelations(draft, isGone);
  dropFromCodes(draft, isGone);
  dropFromParadigms(draft, isGone);
  dropFromEvidence(draft, isGone);
  dropFromFindings(draft, isGone);
  dropFromSessions(draft, isGone);
  dropFromQuestionnaires(draft, isGone);
  dropFromTimeline(draft, isGone);
  for (const { id, about } of draft.list('memos'))
    draft.update('memos', id, { about: about.filter((ref) => !gone.has(objectKey(ref))) });
  for (const { id, ref } of draft.list('networkNodes'))
    if (gone.has(objectKey(ref))) draft.remove('networkNodes', id);
}

function dropFromRelations(draft: ChangeDraft, isGone: IsGone): void {
  for (const relation of draft.list('relations')) {
    if (isGone(relation.between, relation.fromId) || isGone(relation.between, relation.toId))
      draft.remove('relations', relation.id);
    else if (relation.between === 'code' && relation.quotationIds.some((id) => isGone('quotation', id)))
      draft.put('relations', {
        ...relation,
        quotationIds: relation.quotationIds.filter((id) => !isGone('quotation', id))
      });
  }
}

function dropFromCodes(draft: ChangeDraft, isGone: IsGone): void {
  for (const { id, exampleId } of draft.list('codes'))
    if (exampleId && isGone('quotation', exampleId)) draft.update('codes', id, { exampleId: null });
  for (const { id, codeIds } of draft.list('codeGroups'))
    if (codeIds.some((codeId) => isGone('code', codeId)))
      draft.update('codeGroups', id, { codeIds: codeIds.filter((codeId) => !isGone('code', codeId)) });
}

function dropFromParadigms(draft: ChangeDraft, isGone: IsGone): void {
  const keep = (slot: ParadigmSlotContents): ParadigmSlotContents => ({
    ...slot,
    codeIds: slot.codeIds.filter((id) => !isGone('code', id)),
    quotationIds: slot.quotationIds.filter((id) => !isGone('quotation', id))
  });
  for (const paradigm of draft.list('axialParadigms')) {
    if (isGone('code', paradigm.codeId)) draft.remove('axialParadigms', paradigm.id);
    else
      draft.put('axialParadigms', {
        ...paradigm,
        slots: mapSlots(paradigm.slots, keep)
      } satisfies AxialParadigm);
  }
}
