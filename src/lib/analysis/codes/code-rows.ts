import type { Code } from '$lib/domain/code';
import type { DocumentText } from '$lib/domain/document-text';
import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeId, TextId } from '$lib/domain/ids';
import type { TableName } from '$lib/domain/tables';
import type { ProjectModel } from '$lib/model/project-model';
import { codeTree } from '../quotation-table/code-tree';
import { quotationRows } from '../quotation-table/quotation-rows';
import { definitionParts, type CodeRow, type DefinitionPart } from './code-row';
import { codeUses } from './code-use';
import { codesInGroup } from './codes-in-group';

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
      filled: filledParts(model, code),
      groups: groups.get(id) ?? [],
      memoCount: model.memosOf({ kind: 'code', id }).length
    };
  });
}

/** What is filled in of a code's definition, in the order it is read. */
export function filledParts(model: ProjectModel, code: Code): DefinitionPart[] {
  return definitionParts.filter((part) =>
    part === 'example'
      ? Boolean(code.exampleId && model.find('quotations', code.exampleId))
      : code[part].trim() !== ''
  );
}

function groupsByCode(model: ProjectModel): Map<CodeId, Pick<CodeGroup, 'id' | 'name'>[]> {
  const groupsOf = new Map<CodeId, Pick<CodeGroup, 'id' | 'name'>[]>();
  const groups = model.list('codeGroups').sort((a, b) => a.name.localeCompare(b.name));
  for (const group of groups) {
    const { id, name } = group;
    for (const codeId of codesInGroup(model, group)) {
      const known = groupsOf.get(codeId);
      if (known) known.push({ id, name });
      else groupsOf.set(codeId, [{ id, name }]);
    }
  }
  return groupsOf;
}
