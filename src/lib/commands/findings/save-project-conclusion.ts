import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** Writes the answer to the main question, Markdown. */
export const saveProjectConclusion: Command<{ conclusion: string }> = (model, { conclusion }, context) => {
  const draft = new ChangeDraft(model, context);
  const { id, conclusion: before = '' } = model.project;
  const written = conclusion.trim();
  if (written !== before) draft.update('project', id, { conclusion: written });
  return draft.build('save-project-conclusion');
};
