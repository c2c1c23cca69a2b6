import type { Project } from '$lib/domain/project';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';

/** Changes the study's name, main question, goal or content language. */
export const updateProject: Command<Partial<Pick<Project, 'name' | 'mainQuestion' | 'goal' | 'language'>>> = (
  model,
  intent,
  context
) => {
  const draft = new ChangeDraft(model, context);
  const name = intent.name === undefined ? model.project.name : requiredName(intent.name, 'project');
  draft.update('project', model.project.id, { ...intent, name });
  return draft.build('update-project', { name });
};
