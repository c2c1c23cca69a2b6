import * as z from 'zod/mini';
import { valueOf } from '$lib/commands/cases/put-value';
import { orderedAttributes } from '$lib/commands/cases/ordered-attributes';
import type { Attribute } from '$lib/domain/attribute';
import { consentStates } from '$lib/domain/case';
import type { ProjectModel } from '$lib/model/project-model';
import type { CaseRow } from './case-rows';

export type FixedCaseColumn =
  'name' | 'role' | 'pseudonym' | 'consent' | 'groups' | 'documents' | 'turns' | 'quotations' | 'responses';

/** A column of the table of cases: one of its own, or an attribute. */
export type CaseColumn =
  { id: FixedCaseColumn; attribute: null } | { id: `attribute:${string}`; attribute: Attribute };
export type CaseColumnId = CaseColumn['id'];

/** What is left out of the table by the user; a new attribute is there at once. */
export const hiddenCaseColumns = z.catch(z.array(z.string()), ['pseudonym']);

/** All columns there can be: the attributes stand after who it is and what they said of taking part. */
export function caseColumns(model: ProjectModel): CaseColumn[] {
  const fixed = (...ids: FixedCaseColumn[]): CaseColumn[] => ids.map((id) => ({ id, attribute: null }));
  const attributes = orderedAttributes(model).map((attribute): CaseColumn => ({
    id: `attribute:${attribute.id}`,
    attribute
  }));
  return [
    ...fixed('name', 'role', 'pseudonym', 'consent', 'groups'),
    ...attributes,
    ...fixed('documents', 'turns', 'quotations', 'responses')
  ];
}

/** What a row is sorted by under a column; null, which comes last whichever the direction, where nothing is known. */
export function sortValue({ id, attribute }: CaseColumn, row: CaseRow): string | number | null {
  if (attribute) {
    const value = valueOf(row.case, attribute.id);
    if (value === undefined) return null;
    if (attribute.kind === 'choice') return attribute.choices.indexOf(String(value));
    return typeof value === 'boolean' ? Number(!value) : value;
  }
  switch (id) {
    case 'name':
      return row.case.name;
    case 'role':
      return row.case.role || null;
    case 'pseudonym':
      return row.case.pseudonym || null;
    case 'consent':
      return row.case.consent ? consentStates.indexOf(row.case.consent.state) : null;
    case 'groups':
      return row.groups.map(({ name }) => name).join(', ') || null;
    case 'documents':
      return row.documents.length;
    case 'turns':
      return row.turnCount;
    case 'quotations':
      return row.quotationCount;
    case 'responses':
      return row.responseCount;
  }
}
