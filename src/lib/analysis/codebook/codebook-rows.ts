import type { Code } from '$lib/domain/code';
import type { DocumentText } from '$lib/domain/document-text';
import type { CodeId, QuotationId, TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
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
  const quotations = new Map(quotationRows(model, findText).map((row) => [row.id, row]));
  const pickExample = examplePicker();
  const groups = groupsByCode(model);
  return Array.from(codeTree(model).values(), ({ id, path, ancestorIds }) => {
    const code = model.get('codes', id);
    const used = useOf(model, code, quotations);
    const chosen = code.exampleId && quotations.get(code.exampleId);
    return {
      ...meaningOf(code),
      parent: code.parentId ? model.get('codes', code.parentId).name : '',
      path,
      depth: ancestorIds.length,
      groups: groups.get(id) ?? [],
      ...used.counts,
      example: chosen ? toExample(chosen, true) : pickExample(used.rows)
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

function useOf(model: ProjectModel, code: Code, quotations: ReadonlyMap<QuotationId, QuotationRow>) {
  const rows = new Set<QuotationRow>();
  const coders = new Set<string>();
  let firstUsedAt: string | null = null;
  let lastUsedAt: string | null = null;
  for (const { quotationId, coderId, at } of model.codingsWith(code.id)) {
    const row = quotations.get(quotationId);
    if (row) rows.add(row);
    coders.add(model.find('coders', coderId)?.name ?? '');
    if (firstUsedAt === null || at < firstUsedAt) firstUsedAt = at;
    if (lastUsedAt === null || at > lastUsedAt) lastUsedAt = at;
  }
  const found = [...rows];
  const counts = {
    quotationCount: found.length,
    documentCount: new Set(found.map(({ document }) => document.id)).size,
    caseCount: new Set(found.flatMap((row) => row.cases.map(({ id }) => id))).size,
    coders: [...coders].filter((name) => name !== '').sort((a, b) => a.localeCompare(b)),
    firstUsedAt,
    lastUsedAt
  };
  return { rows: found, counts };
}
