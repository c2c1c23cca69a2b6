import type { Code } from '$lib/domain/code';
import type { DocumentText } from '$lib/domain/document-text';
import type { CodeId, QuotationId, TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codeUses, type CodeUse } from '../codes/code-use';
import { notePlainText } from '$lib/language/notes/note-plain-text';
import { currentNames } from '../objects/current-names';
import { codeTree } from '../quotation-table/code-tree';
import type { QuotationRow } from '../quotation-table/quotation-row';
import { quotationRows } from '../quotation-table/quotation-rows';
import type { CodebookRow } from './codebook-row';
import { examplePicker, toExample } from './pick-example';

/**
 * One row per code, in the order of the tree read from top to bottom; empty without codes. Texts that are not loaded
 * give no example, and no cases where speakers say who they are. O(codings + length of the coded text).
 */
export function codebookRows(
  model: ProjectModel,
  findText: (id: TextId) => DocumentText | undefined
): CodebookRow[] {
  const rows = quotationRows(model, findText);
  const quotations = new Map(rows.map((row) => [row.id, row]));
  const uses = codeUses(model, rows);
  const pickExample = examplePicker();
  const groups = groupsByCode(model);
  const nameOf = currentNames(model);
  return Array.from(codeTree(model).values(), ({ id, path, ancestorIds }) => {
    const code = model.get('codes', id);
    const chosen = code.exampleId && quotations.get(code.exampleId);
    return {
      ...meaningOf(code),
      commentText: notePlainText(code.comment, nameOf),
      parent: code.parentId ? model.get('codes', code.parentId).name : '',
      path,
      depth: ancestorIds.length,
      groups: groups.get(id) ?? [],
      ...useOf(uses.get(id)!),
      example: chosen ? toExample(chosen, true) : pickExample(rowsWith(model, id, quotations))
    };
  });
}

function meaningOf({ id, name, level, colour, order, definition, include, exclude, comment }: Code) {
  return { id, name, level, colour, order, definition, include, exclude, comment };
}

function groupsByCode(model: ProjectModel): Map<CodeId, string[]> {
  const names = new Map<CodeId, string[]>();
  const groups = model.list('codeGroups').sort((a, b) => a.name.localeCompare(b.name));
  for (const { name, codeIds } of groups)
    for (const id of codeIds) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
}

function useOf({ quotationCount, documentCount, caseCount, coders, firstUsedAt, lastUsedAt }: CodeUse) {
  return { quotationCount, documentCount, caseCount, coders, firstUsedAt, lastUsedAt };
}

function rowsWith(model: ProjectModel, id: CodeId, quotations: ReadonlyMap<QuotationId, QuotationRow>) {
  const found = new Set(model.codingsWith(id).map(({ quotationId }) => quotations.get(quotationId)));
  return [...found].filter((row) => row !== undefined);
}
