import type { MatrixMember } from '$lib/domain/matrix-member';
import type { ProjectModel } from '$lib/model/project-model';
import { targetLabel } from '../evidence/target-label';

/** A matrix member in few characters, for the history. @throws AppError `model/not-found` when it is gone */
export function memberLabel(model: ProjectModel, member: MatrixMember): string {
  switch (member.kind) {
    case 'question':
    case 'cimo':
      return targetLabel(model, member);
    case 'code':
      return model.get('codes', member.id).name;
    case 'code-group':
      return model.get('codeGroups', member.id).name;
    case 'case':
      return model.get('cases', member.id).name;
    case 'phase':
      return model.get('phases', member.id).name;
    case 'document':
      return String(model.get('documents', member.id).number);
    case 'role':
    case 'document-kind':
      return member.id;
  }
}
