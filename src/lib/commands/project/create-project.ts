import type { Change } from '$lib/domain/change';
import { cimoElements } from '$lib/domain/cimo-element';
import type { CoderId, ProjectId } from '$lib/domain/ids';
import type { ContentLanguage } from '$lib/domain/project';
import { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { CommandContext } from '../command';
import { requiredName } from '../required-name';

/** A new project with its four empty CIMO elements and, when named, its first coder: the first change of a history. */
export function createProject(
  intent: {
    id: ProjectId;
    name: string;
    language: ContentLanguage;
    coder?: { id: CoderId; name: string };
    mainQuestion?: string;
    goal?: string;
  },
  context: CommandContext
): Change {
  const draft = new ChangeDraft(new ProjectModel(), context);
  const name = requiredName(intent.name, 'project');
  draft.put('project', {
    id: intent.id,
    name,
    mainQuestion: intent.mainQuestion ?? '',
    goal: intent.goal ?? '',
    language: intent.language,
    createdAt: context.now
  });
  for (const id of cimoElements) draft.put('cimoElements', { id, description: '' });
  if (intent.coder)
    draft.put('coders', { id: intent.coder.id, name: requiredName(intent.coder.name, 'coder') });
  return draft.build('create-project', { name });
}
