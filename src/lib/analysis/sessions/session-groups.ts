import type { SessionCodebook } from '$lib/domain/session-codebook';
import type { ProjectModel } from '$lib/model/project-model';
import { codesInGroup } from '../codes/codes-in-group';

/** The groups of codes with the codes that are in them now, smart groups too: how a session keeps them. */
export function sessionGroups(model: ProjectModel): SessionCodebook['groups'] {
  return model
    .list('codeGroups')
    .map((group) => ({ id: group.id, name: group.name, codeIds: codesInGroup(model, group) }));
}
