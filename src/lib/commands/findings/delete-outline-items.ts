import type { FindingId, SectionId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { dropReferences } from '../references/drop-references';
import { branchOf } from './outline-places';
import { statementInShort } from './statement-in-short';

/**
 * Deletes sections with all in them, and findings; the quotations they rested on stay. What is gone already is passed
 * by.
 */
export const deleteOutlineItems: Command<{
  sectionIds: readonly SectionId[];
  findingIds: readonly FindingId[];
}> = (model, intent, context) => {
  const draft = new ChangeDraft(model, context);
  const branches = intent.sectionIds.map((id) => branchOf(draft, id));
  const sectionIds = [...intent.sectionIds, ...branches.flatMap((branch) => branch.sectionIds)];
  const findingIds = [...intent.findingIds, ...branches.flatMap((branch) => branch.findingIds)];
  const sections = Array.from(new Set(sectionIds)).flatMap((id) => model.find('sections', id) ?? []);
  const findings = Array.from(new Set(findingIds)).flatMap((id) => model.find('findings', id) ?? []);
  for (const { id } of sections) draft.remove('sections', id);
  for (const { id } of findings) draft.remove('findings', id);
  dropReferences(
    draft,
    findings.map(({ id }) => ({ kind: 'finding', id }))
  );
  if (sections.length === 0)
    return draft.build('delete-findings', {
      count: findings.length,
      statement: statementInShort(findings[0]?.statement ?? '')
    });
  return draft.build('delete-sections', {
    count: sections.length,
    title: sections[0]!.title,
    findings: findings.length
  });
};
