import { saveConclusion } from '$lib/commands/conclusions/save-conclusion';
import { conclusionStatuses } from '$lib/domain/cell-conclusion';
import { cimoElements } from '$lib/domain/cimo-element';
import { documentKinds } from '$lib/domain/document';
import type { MatrixMember } from '$lib/domain/matrix-member';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** What the analyst writes in the cells of a matrix. */
export const conclusionActions = {
  saveConclusion: (pick, model, run) => {
    const members: [MatrixMember, MatrixMember] = [memberIn(pick, model), memberIn(pick, model)];
    const conclusion = [undefined, '', pick.name()][pick.below(3)];
    const status = [undefined, ...conclusionStatuses][pick.below(4)];
    return run(saveConclusion, { members, conclusion, status });
  }
} satisfies Record<string, RandomAction>;

/** A code as often as anything else together: merges and deletions move their conclusions. */
function memberIn(pick: Picker, model: ProjectModel): MatrixMember {
  const code = pick.from(model.list('codes'));
  if (code && pick.chance()) return { kind: 'code', id: code.id };
  const question = pick.from(model.list('questions'));
  const group = pick.from(model.list('codeGroups'));
  const person = pick.from(model.list('cases'));
  const phase = pick.from(model.list('phases'));
  const document = pick.from(model.list('documents'));
  const members: (MatrixMember | undefined)[] = [
    { kind: 'cimo', id: pick.from(cimoElements)! },
    { kind: 'role', id: 'ouder' },
    { kind: 'document-kind', id: pick.from(documentKinds)! },
    question && { kind: 'question', id: question.id },
    group && { kind: 'code-group', id: group.id },
    person && { kind: 'case', id: person.id },
    phase && { kind: 'phase', id: phase.id },
    document && { kind: 'document', id: document.id }
  ];
  return pick.from(members.filter((member) => member !== undefined))!;
}
