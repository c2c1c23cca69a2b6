import { AppError } from '$lib/domain/app-error';
import type { AttributeId, CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { attributeValueText, isValueOf, type ValueOfAttribute } from './attribute-value';
import { putValue } from './put-value';

/** Gives cases one value under an attribute; null takes it away. @throws AppError `case/value-does-not-fit`, `model/not-found` */
export const setAttributeValues: Command<{
  caseIds: readonly CaseId[];
  attributeId: AttributeId;
  value: ValueOfAttribute | null;
}> = (model, { caseIds, attributeId, value }, context) => {
  const draft = new ChangeDraft(model, context);
  const attribute = model.get('attributes', attributeId);
  const stored = typeof value === 'string' ? value.trim().toWellFormed() || null : value;
  if (stored !== null && !isValueOf(attribute, stored))
    throw new AppError('case/value-does-not-fit', {
      attribute: attribute.name,
      value: attributeValueText(stored)
    });
  for (const id of caseIds) putValue(draft, id, attributeId, stored);
  return draft.build('set-attribute-values', {
    attribute: attribute.name,
    count: caseIds.length,
    name: caseIds[0] ? model.get('cases', caseIds[0]).name : ''
  });
};
