import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { TableName } from '$lib/domain/tables';
import type { ProjectModel } from '$lib/model/project-model';
import { codeTree } from '../quotation-table/code-tree';
import { quotationRows } from '../quotation-table/quotation-rows';
import { codeCompleteness } from './code-completeness';
import type { CodeRow } from './code-row';
import { codeUses } from './code-use';
import { groupsByCode } from './groups-by-code';

/** The tables the rows are read from. */
export const codeRowTables = [
  'codes',
  'codings',
  'quotations',
  'documents',
  'cases',
  'coders',
  'codeGroups',
  'relations',
  'memos'
] as const satisfies readonly TableName[];

/**
 * One row per code, in the order of the tree read from top to bottom; empty without codes. Texts that are not loaded
 * give no cases where speakers say who they are. O(codings · depth + codes · groups).
 */
export function codeRows(model: ProjectModel, findText: (id: TextId) => DocumentText | undefined): CodeRow[] {
  const uses = codeUses(model, quotationRows(model, findText));
  const groups = groupsByCode(model);
  return Array.from(codeTree(model).values(), ({ id, path, order, ancestorIds }) => {
    const code = model.get('codes', id);
    const use = uses.get(id)!;
    const { name, level, colour, parentId, createdAt } = code;
    return {
      ...{ id, name, level, colour, parentId, createdAt, path, order, ...use },
      parent: parentId ? model.get('codes', parentId).name : '',
      depth: ancestorIds.length,
      relationCount: model.relationCount({ kind: 'code', id }),
      completeness: codeCompleteness(model, code),
      groups: (groups.get(id) ?? []).map((group) => ({ id: group.id, name: group.name })),
      memoCount: model.memosOf({ kind: 'code', id }).length
    };
  });
}
