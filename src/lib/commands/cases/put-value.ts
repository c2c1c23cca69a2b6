import type { Case } from '$lib/domain/case';
import type { AttributeId, CaseId } from '$lib/domain/ids';
import type { ChangeDraft } from '../change-draft';
import type { ValueOfAttribute } from './attribute-value';

/** What is known of a case under an attribute; undefined when nothing is. */
export function valueOf(
  { attributes = [] }: Pick<Case, 'attributes'>,
  attributeId: AttributeId
): ValueOfAttribute | undefined {
  return attributes.find((known) => known.attributeId === attributeId)?.value;
}

/** Drafts what a case has under an attribute; null takes it away. The place among the others stays. */
export function putValue(
  draft: ChangeDraft,
  caseId: CaseId,
  attributeId: AttributeId,
  value: ValueOfAttribute | null
): void {
  const { attributes = [] } = draft.find('cases', caseId) ?? draft.model.get('cases', caseId);
  const isKnown = attributes.some((known) => known.attributeId === attributeId);
  if (value === null) {
    if (isKnown)
      draft.update('cases', caseId, {
        attributes: attributes.filter((known) => known.attributeId !== attributeId)
      });
    return;
  }
  const changed = isKnown
    ? attributes.map((known) => (known.attributeId === attributeId ? { attributeId, value } : known))
    : [...attributes, { attributeId, value }];
  draft.update('cases', caseId, { attributes: changed });
}
