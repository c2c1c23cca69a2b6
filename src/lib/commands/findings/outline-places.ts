import { AppError } from '$lib/domain/app-error';
import type { FindingId, QuestionId, SectionId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';

/** Where in the outline something lies: under a sub-question (null: under none), in a section or (null) at its top. */
export type OutlinePlace = { questionId: QuestionId | null; sectionId: SectionId | null };

/** A section or finding by its id, as it is ordered among its siblings. */
export type OutlineEntry = { kind: 'section'; id: SectionId } | { kind: 'finding'; id: FindingId };

/**
 * The place that is meant: in a section that is the section's sub-question, whatever was said.
 * @throws AppError `model/not-found` when section or sub-question are not there
 */
export function placeIn(
  draft: ChangeDraft,
  { questionId, sectionId }: { questionId?: QuestionId | null; sectionId?: SectionId | null }
): OutlinePlace {
  if (sectionId) {
    const section = draft.find('sections', sectionId);
    if (!section) throw new AppError('model/not-found', { table: 'sections', id: sectionId });
    return { questionId: section.questionId, sectionId };
  }
  if (questionId) draft.model.get('questions', questionId);
  return { questionId: questionId ?? null, sectionId: null };
}

/** The sections and findings that lie at a place itself, in order. O(outline). */
export function entriesAt(
  draft: ChangeDraft,
  { questionId, sectionId }: OutlinePlace
): (OutlineEntry & { order: number })[] {
  const sections = draft
    .list('sections')
    .filter((section) => section.questionId === questionId && section.parentId === sectionId)
    .map(({ id, order }) => ({ kind: 'section' as const, id, order }));
  const findings = draft
    .list('findings')
    .filter((finding) => finding.questionId === questionId && finding.sectionId === sectionId)
    .map(({ id, order }) => ({ kind: 'finding' as const, id, order }));
  return [...sections, ...findings].sort((a, b) => a.order - b.order);
}

/** The order of what comes in at a place, counted from 0 among what lies there, last without an index: makes room for it. */
export function orderAt(draft: ChangeDraft, place: OutlinePlace, index = Number.MAX_SAFE_INTEGER): number {
  const entries = entriesAt(draft, place);
  if (index >= entries.length) return (entries.at(-1)?.order ?? 0) + 1;
  const at = Math.max(0, index);
  entries.forEach((entry, position) =>
    draft.update(entry.kind === 'section' ? 'sections' : 'findings', entry.id, {
      order: position + (position < at ? 1 : 2)
    })
  );
  return at + 1;
}

/** All that lies in a section, at any depth, the section left out. O(outline · depth). */
export function branchOf(
  draft: ChangeDraft,
  sectionId: SectionId
): { sectionIds: SectionId[]; findingIds: FindingId[] } {
  const sectionIds: SectionId[] = [];
  const sections = draft.list('sections');
  const within = new Set<SectionId | null>([sectionId]);
  for (let level = new Set(within); level.size > 0;) {
    const below = sections.filter(({ parentId }) => level.has(parentId)).map(({ id }) => id);
    sectionIds.push(...below);
    level = new Set(below);
    for (const id of below) within.add(id);
  }
  const findings = draft.list('findings').filter((finding) => within.has(finding.sectionId));
  return { sectionIds, findingIds: findings.map(({ id }) => id) };
}
