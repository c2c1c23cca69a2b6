import { convertedValue, type ValueOfAttribute } from '$lib/commands/cases/attribute-value';
import { valueOf } from '$lib/commands/cases/put-value';
import { nameKey } from '$lib/commands/required-name';
import type { ImportedCase } from '$lib/commands/responses/imported-responses';
import type { Attribute } from '$lib/domain/attribute';
import type { Case } from '$lib/domain/case';
import type { IncomingResponse } from './incoming-responses';
import type { CaseChange, ChangeDecision } from './response-import-plan';

/** All that the responses of one case say of it: the first value of each counts. */
export type ToldOfCase = {
  role: string | null;
  /** By `nameKey`. */
  attributes: Map<string, IncomingResponse['attributes'][number]>;
};

export function addToldOfCase(told: ToldOfCase, { role, attributes }: IncomingResponse): void {
  told.role ??= role?.trim() || null;
  for (const attribute of attributes) {
    const key = nameKey(attribute.name);
    if (!told.attributes.has(key)) told.attributes.set(key, attribute);
  }
}

/** What a file says of a case of the project that is not what is known of it, and what of it is taken over. */
export function caseChanges(
  one: Case,
  told: ToldOfCase,
  attributes: ReadonlyMap<string, Attribute>,
  decision: ChangeDecision
): { changes: CaseChange[]; imported: ImportedCase | null } {
  const changes: CaseChange[] = [];
  const add = (field: string | null, before: CaseChange['before'], after: ValueOfAttribute): void => {
    const isAddition = before === null || before === '';
    const applies = decision === 'take' || (decision === 'fill' && isAddition);
    changes.push({ name: one.name, field, before, after, isAddition, applies });
  };
  if (told.role !== null && told.role !== one.role) add(null, one.role, told.role);
  for (const { name, value } of told.attributes.values()) {
    const attribute = attributes.get(nameKey(name));
    const fitting = attribute ? convertedValue(attribute, value) : value;
    // A choice that is new becomes one; what else does not fit is no value.
    if (fitting === undefined && attribute?.kind !== 'choice') continue;
    const before = attribute ? (valueOf(one, attribute.id) ?? null) : null;
    if (before !== (fitting ?? value)) add(attribute?.name ?? name, before, fitting ?? value);
  }
  const taken = changes.filter(({ applies }) => applies);
  if (taken.length === 0) return { changes, imported: null };
  const role = taken.find(({ field }) => field === null)?.after;
  return {
    changes,
    imported: {
      id: one.id,
      name: one.name,
      role: role === undefined ? null : String(role),
      attributes: taken.flatMap(({ field, after }) => (field === null ? [] : [{ name: field, value: after }]))
    }
  };
}
