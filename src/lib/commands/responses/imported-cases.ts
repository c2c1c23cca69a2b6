import type { Attribute } from '$lib/domain/attribute';
import type { AttributeId, CaseId } from '$lib/domain/ids';
import { convertedValue, type ValueOfAttribute } from '../cases/attribute-value';
import { putValue } from '../cases/put-value';
import type { ChangeDraft } from '../change-draft';
import { CasesByName } from '../documents/cases-by-name';
import { nameKey, requiredName, storedName } from '../required-name';
import type { ResponseImport } from './imported-responses';

/**
 * Drafts the cases of an import with their role and what is known of them, and the attributes that needs. A value that does
 * not fit its attribute is left out; a new choice is added. Gives the ids of the cases by `nameKey` of their name.
 */
export function draftImportedCases(
  draft: ChangeDraft,
  { attributes, cases }: Pick<ResponseImport, 'attributes' | 'cases'>
): Map<string, CaseId> {
  const known = draftAttributes(draft, attributes);
  const byName = new CasesByName(draft);
  const ids = new Map<string, CaseId>();
  for (const imported of cases) {
    const name = requiredName(imported.name, 'case');
    const id = imported.id ?? byName.findOrMake(name, '')!;
    ids.set(nameKey(name), id);
    if (imported.role !== null) draft.update('cases', id, { role: storedName(imported.role, 'role') });
    for (const { name: attributeName, value } of imported.attributes) {
      const attribute = known.get(nameKey(attributeName));
      if (attribute) draftValue(draft, id, attribute, value);
    }
  }
  return ids;
}

function draftAttributes(
  draft: ChangeDraft,
  wanted: ResponseImport['attributes']
): ReadonlyMap<string, AttributeId> {
  const ids = new Map(draft.list('attributes').map(({ id, name }) => [nameKey(name), id]));
  let order = Math.max(0, ...draft.list('attributes').map((attribute) => attribute.order));
  for (const { name: given, kind } of wanted) {
    const name = requiredName(given, 'attribute');
    if (ids.has(nameKey(name))) continue;
    const id = draft.newId<AttributeId>();
    order += 1;
    draft.add('attributes', { id, name, kind, choices: [], order });
    ids.set(nameKey(name), id);
  }
  return ids;
}

function draftValue(draft: ChangeDraft, caseId: CaseId, id: AttributeId, value: ValueOfAttribute): void {
  const attribute: Attribute = draft.find('attributes', id)!;
  const fitting = convertedValue(attribute, value);
  if (fitting !== undefined) return putValue(draft, caseId, id, fitting);
  const choice = attribute.kind === 'choice' ? String(value).trim() : '';
  if (choice === '') return;
  draft.update('attributes', id, { choices: [...attribute.choices, choice] });
  putValue(draft, caseId, id, choice);
}
