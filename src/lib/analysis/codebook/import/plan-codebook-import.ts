import type { ImportedCode } from '$lib/commands/codebook/import-codebook';
import { nameKey, storedName } from '$lib/commands/required-name';
import type { Code } from '$lib/domain/code';
import type { QuotationId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { fieldChanges, type RowContext } from './field-changes';
import type { IncomingCode } from './incoming-code';
import {
  defaultImportChoices,
  type ImportChoices,
  type ImportDecision,
  type ImportPlan,
  type PlannedCode
} from './import-plan';
import { nameRows, type NamedRow } from './name-rows';
import { placeRows, type MadeParent } from './place-rows';
import { changedCode, newImportedCode, newParent } from './to-codebook-import';

/**
 * What an import of these rows would do to a project: a line per row, in their order, then the parents that are made;
 * and the intent of `importCodebook` that does just that. `similar` comes from `similarCodes`. O(rows + codes).
 */
export function planCodebookImport(
  model: ProjectModel,
  incoming: readonly IncomingCode[],
  choices: ImportChoices = defaultImportChoices,
  similar: ReadonlyMap<number, readonly Code[]> = new Map()
): ImportPlan {
  const decisionOf = ({ row }: IncomingCode): ImportDecision => choices.byRow.get(row) ?? choices.standard;
  const rows = nameRows(model, incoming, choices.matches);
  const isOut = (row: NamedRow) => row.reason !== null || decisionOf(row.incoming) === 'skip';
  const takingPart = rows.filter((row) => !isOut(row));
  const { parents, made } = placeRows(model, takingPart, {
    makeParents: choices.makeParents,
    refused: new Set(
      rows.flatMap((row) => (isOut(row) && !row.existing && row.name !== '' ? [nameKey(row.name)] : []))
    ),
    moves: (row) => decisionOf(row.incoming) === 'overwrite'
  });
  const smartGroups = new Set(
    model.list('codeGroups').flatMap(({ name, condition }) => (condition ? [nameKey(name)] : []))
  );

  const intent: ImportedCode[] = made.map(newParent);
  const codes = rows.map((row): PlannedCode => {
    const decision = decisionOf(row.incoming);
    const line = { row: row.incoming.row, decision, existing: row.existing, incoming: row.incoming };
    if (isOut(row))
      return {
        ...line,
        name: row.existing?.name ?? row.name,
        parent: row.incoming.above?.at(-1) ?? '',
        status: 'skipped',
        reason: row.reason ?? 'by-choice',
        changes: [],
        notes: row.notes,
        similar: []
      };
    const context = contextOf(model, row, parents.get(row), smartGroups);
    if (!row.existing) {
      intent.push(newImportedCode(row, context));
      return {
        ...line,
        name: row.name,
        parent: context.parent ?? '',
        status: 'new',
        reason: null,
        changes: [],
        notes: row.notes,
        similar: similar.get(row.incoming.row) ?? []
      };
    }
    const { existing } = row;
    const changes = fieldChanges(model, { ...row, existing }, context, decision);
    const changed = changedCode(row, context, changes);
    if (changed) intent.push(changed);
    return {
      ...line,
      name: existing.name,
      parent: changed?.parent ?? (existing.parentId ? model.get('codes', existing.parentId).name : ''),
      status: changes.length > 0 ? 'changed' : 'same',
      reason: null,
      changes,
      notes: row.notes,
      similar: []
    };
  });
  return { codes: [...codes, ...made.map(plannedParent)], intent: { codes: intent } };
}

function plannedParent({ name, parent }: MadeParent): PlannedCode {
  return {
    row: null,
    name,
    parent: parent ?? '',
    status: 'new',
    reason: null,
    existing: null,
    decision: 'fill',
    changes: [],
    notes: ['parent-made'],
    similar: [],
    incoming: null
  };
}

function contextOf(
  model: ProjectModel,
  row: NamedRow,
  parent: string | null | undefined,
  smartGroups: ReadonlySet<string>
): RowContext {
  const wanted = (row.incoming.groups ?? []).map((name) => storedName(name, 'group')).filter(Boolean);
  const groups = wanted.filter((name) => !smartGroups.has(nameKey(name)));
  if (groups.length < wanted.length) row.notes.push('smart-group');
  const exampleId = findQuotation(model, row.incoming.example);
  if (row.incoming.example !== null && !exampleId) row.notes.push('no-such-quotation');
  return { groups, exampleId, parent };
}

function findQuotation(model: ProjectModel, citation: string | null): QuotationId | null {
  const [document, number] = citation?.split(':').map(Number) ?? [];
  const found = document === undefined ? undefined : model.findDocumentByNumber(document);
  return (found && number && model.findQuotationByNumber(found.id, number)?.id) || null;
}
