import { nameKey } from '$lib/commands/required-name';
import type { Code } from '$lib/domain/code';
import type { QuotationId } from '$lib/domain/ids';
import { citation } from '$lib/model/citation';
import type { ProjectModel } from '$lib/model/project-model';
import { importedTexts } from './incoming-code';
import type { FieldChange, ImportDecision, ImportField } from './import-plan';
import type { NamedRow } from './name-rows';

/** What else is known of a row: the free groups it names, its example as a quotation of the project. */
export type RowContext = {
  groups: readonly string[];
  exampleId: QuotationId | null;
  /** Undefined: the code stays where it is. */
  parent: string | null | undefined;
};

/** Where a row differs from the code that is there, and whether the decision takes it over. An empty cell erases nothing. */
export function fieldChanges(
  model: ProjectModel,
  row: NamedRow & { existing: Code },
  { groups, exampleId, parent }: RowContext,
  decision: ImportDecision
): FieldChange[] {
  const { existing, incoming, name } = row;
  const changes: FieldChange[] = [];
  const add = (field: ImportField, from: string, to: string, isEmpty: boolean): void => {
    const applies = decision === 'overwrite' || (decision === 'fill' && isEmpty);
    if (from !== to) changes.push({ field, from, to, applies });
  };
  // Of one key: a difference in capitals or spaces. A code matched by hand keeps its name.
  if (nameKey(existing.name) === nameKey(name)) add('name', existing.name, name, false);
  if (parent !== undefined) add('parent', parentName(model, existing), parent ?? '', false);
  if (incoming.level) add('level', existing.level, incoming.level, false);
  if (incoming.colour !== null) add('colour', String(existing.colour), String(incoming.colour), false);
  for (const field of importedTexts) {
    const text = incoming[field] ?? '';
    if (text !== '' && text !== existing[field].trim())
      add(field, existing[field], text, existing[field].trim() === '');
  }
  const present = groupNames(model, existing);
  const joined = groups.filter((group) => !present.some((known) => nameKey(known) === nameKey(group)));
  if (joined.length > 0)
    add('groups', present.join('; '), [...present, ...joined].join('; '), present.length === 0);
  if (exampleId)
    add('example', citationOf(model, existing.exampleId), citationOf(model, exampleId), !existing.exampleId);
  return changes;
}

function parentName(model: ProjectModel, { parentId }: Code): string {
  return parentId ? model.get('codes', parentId).name : '';
}

function groupNames(model: ProjectModel, { id }: Code): string[] {
  return model.list('codeGroups').flatMap(({ name, codeIds }) => (codeIds.includes(id) ? [name] : []));
}

/** `10:17`; empty without a quotation. */
function citationOf(model: ProjectModel, id: QuotationId | null | undefined): string {
  const quotation = id && model.find('quotations', id);
  return quotation ? citation(model, quotation) : '';
}
