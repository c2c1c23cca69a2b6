import type { CimoElementId } from '$lib/domain/cimo-element';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Says what the study takes a CIMO element to be. */
export const describeCimoElement: Command<{ id: CimoElementId; description: string }> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  draft.update('cimoElements', intent.id, { description: intent.description.trim() });
  return draft.build('describe-cimo-element', { element: intent.id });
};
