import { AppError } from '$lib/domain/app-error';
import type { FindingId, QuestionId, SectionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { branchOf, entriesAt, placeIn, type OutlineEntry, type OutlinePlace } from './outline-places';
import { statementInShort } from './statement-in-short';

/**
 * Puts a section, with all in it, or a finding at another place. `index` counts from 0 among what lies there without the
 * item itself; past the end is last. In a section the sub-question is the section's, whatever `questionId` says.
 * @throws AppError `command/cycle` when a section would come to lie in itself; `model/not-found`
 */
export const moveOutlineItem: Command<{
  kind: 'section' | 'finding';
  id: SectionId | FindingId;
  to: { questionId: QuestionId | null; sectionId: SectionId | null; index: number };
}> = (model, { kind, id, to }, context) => {
  const draft = new ChangeDraft(model, context);
  const item = { kind, id } as OutlineEntry;
  const name = nameOf(draft, item);
  const place = placeIn(draft, to);
  if (item.kind === 'section') takeBranchAlong(draft, item.id, place, name);
  const others = entriesAt(draft, place).filter((entry) => entry.id !== id);
  const index = Math.min(Math.max(0, to.index), others.length);
  const sequence = [...others.slice(0, index), item, ...others.slice(index)];
  if (item.kind === 'section')
    draft.update('sections', item.id, { questionId: place.questionId, parentId: place.sectionId });
  else draft.update('findings', item.id, place);
  sequence.forEach((entry, at) =>
    draft.update(entry.kind === 'section' ? 'sections' : 'findings', entry.id, { order: at + 1 })
  );
  const params = { name: statementInShort(name) };
  return kind === 'section' ? draft.build('move-section', params) : draft.build('move-finding', params);
};

function nameOf({ model }: ChangeDraft, item: OutlineEntry): string {
  return item.kind === 'section'
    ? model.get('sections', item.id).title
    : model.get('findings', item.id).statement;
}

/** What lies in a section follows it to its new sub-question. */
function takeBranchAlong(draft: ChangeDraft, id: SectionId, place: OutlinePlace, name: string): void {
  const { sectionIds, findingIds } = branchOf(draft, id);
  if (place.sectionId === id || sectionIds.some((below) => below === place.sectionId))
    throw new AppError('command/cycle', { name });
  const { questionId } = place;
  for (const below of sectionIds) draft.update('sections', below, { questionId });
  for (const below of findingIds) draft.update('findings', below, { questionId });
}
