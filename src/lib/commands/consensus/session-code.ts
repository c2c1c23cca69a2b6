import { AppError } from '$lib/domain/app-error';
import type { Code } from '$lib/domain/code';
import type { CodeId, SessionId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';
import { findCodeByName, leastUsedColour } from '../codes/new-code';
import { nameKey, requiredName } from '../required-name';
import { toSessionCode } from '../sessions/to-session-code';

/** A code of the session or the project, or a name: of one of them, or of a new code of the session. */
export type WantedCode = { codeId: CodeId } | { name: string };

/**
 * The code of the session's codebook that is wanted. One that only the project has comes in as it is now, with the codes above it; a name
 * neither has makes a new code of the session, which the project gets when the consensus is promoted.
 *
 * @throws AppError `model/not-found`, `command/empty-name`
 */
export function sessionCodeFor(draft: ChangeDraft, sessionId: SessionId, wanted: WantedCode): CodeId {
  const codebook = draft.find('sessionCodebooks', sessionId);
  if (!codebook) throw new AppError('model/not-found', { table: 'sessionCodebooks', id: sessionId });
  if ('codeId' in wanted) {
    if (codebook.codes.some(({ id }) => id === wanted.codeId)) return wanted.codeId;
    return takeFromProject(draft, sessionId, draft.model.get('codes', wanted.codeId));
  }
  const name = requiredName(wanted.name, 'code');
  const known = codebook.codes.find((code) => nameKey(code.name) === nameKey(name));
  if (known) return known.id;
  const inProject = findCodeByName(draft, name);
  if (inProject) return takeFromProject(draft, sessionId, inProject);
  const roots = codebook.codes.filter(({ parentId }) => parentId === null);
  const code: SessionCode = {
    id: draft.newId<CodeId>(),
    name,
    level: 'open',
    parentId: null,
    colour: leastUsedColour(roots),
    order: Math.max(0, ...roots.map(({ order }) => order)) + 1,
    definition: '',
    include: '',
    exclude: '',
    comment: '',
    madeBy: null
  };
  draft.put('sessionCodebooks', { ...codebook, codes: [...codebook.codes, code] });
  return code.id;
}

/** Adds a code of the project, and those above it, to the session's codebook as they are now. */
function takeFromProject(draft: ChangeDraft, sessionId: SessionId, code: Code): CodeId {
  const codebook = draft.find('sessionCodebooks', sessionId)!;
  const codes = [...codebook.codes];
  for (
    let above: Code | undefined = code;
    above;
    above = above.parentId ? draft.find('codes', above.parentId) : undefined
  ) {
    if (codes.some(({ id }) => id === above!.id)) break;
    codes.push(toSessionCode(above, null));
  }
  draft.put('sessionCodebooks', { ...codebook, codes });
  return code.id;
}

/** The code of the project that a session's code stands for: the same, or else the one with its name. */
export function findProjectCode(
  codes: Pick<ProjectModel, 'find'> & { list(table: 'codes'): Code[] },
  { id, name }: Pick<SessionCode, 'id' | 'name'>
): Code | undefined {
  return codes.find('codes', id) ?? findCodeByName(codes, name);
}
