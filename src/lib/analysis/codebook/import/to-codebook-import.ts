import type { ImportedCode } from '$lib/commands/codebook/import-codebook';
import type { RowContext } from './field-changes';
import type { FieldChange, ImportField } from './import-plan';
import { importedTexts } from './incoming-code';
import type { NamedRow } from './name-rows';
import type { MadeParent } from './place-rows';

/** The intent of the command that imports a codebook. */
export type CodebookImport = { codes: readonly ImportedCode[] };

export function newParent({ name, parent }: MadeParent): ImportedCode {
  return { id: null, name, parent, fields: {}, groups: [] };
}

export function newImportedCode({ name, incoming }: NamedRow, context: RowContext): ImportedCode {
  const texts = importedTexts.flatMap((field) =>
    incoming[field] ? [[field, incoming[field]] as const] : []
  );
  return {
    id: null,
    name,
    parent: context.parent ?? null,
    groups: context.groups,
    fields: {
      ...Object.fromEntries(texts),
      ...(incoming.level === null ? {} : { level: incoming.level }),
      ...(incoming.colour === null ? {} : { colour: incoming.colour }),
      ...(incoming.order === null ? {} : { order: incoming.order }),
      ...(context.exampleId ? { exampleId: context.exampleId } : {})
    }
  };
}

/** Null when no change is taken over. */
export function changedCode(
  { existing, name, incoming }: NamedRow,
  context: RowContext,
  changes: readonly FieldChange[]
): ImportedCode | null {
  const taken = new Set<ImportField>(changes.flatMap(({ field, applies }) => (applies ? [field] : [])));
  if (!existing || taken.size === 0) return null;
  const texts = importedTexts.flatMap((field) =>
    taken.has(field) ? [[field, incoming[field]] as const] : []
  );
  return {
    id: existing.id,
    name: taken.has('name') ? name : existing.name,
    parent: taken.has('parent') ? context.parent : undefined,
    groups: taken.has('groups') ? context.groups : [],
    fields: {
      ...Object.fromEntries(texts),
      ...(taken.has('level') && incoming.level ? { level: incoming.level } : {}),
      ...(taken.has('colour') && incoming.colour !== null ? { colour: incoming.colour } : {}),
      ...(taken.has('example') ? { exampleId: context.exampleId } : {})
    }
  };
}
