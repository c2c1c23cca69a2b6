import { findProjectCode } from '$lib/commands/consensus/session-code';
import type { CodeId, SessionId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import type { ProjectModel } from '$lib/model/project-model';
import { codesThatCount } from '../agreement/codes-that-count';

const nothing: ReadonlySet<CodeId> = new Set();

/** How the codes of a session and those of the project stand for each other: by id, or else by name. */
export class ProjectCodes {
  readonly #sessionCodes = new Map<CodeId, SessionCode>();
  readonly #inProject = new Map<CodeId, CodeId>();
  /** By code of the project, what it counts as in the session. */
  readonly #countsAs = new Map<CodeId, Set<CodeId>>();

  constructor(model: ProjectModel, sessionId: SessionId) {
    const { codeIds, codeGroupIds, level } = model.get('sessions', sessionId);
    const { codes, groups } = model.get('sessionCodebooks', sessionId);
    const groupedIds = groups.filter(({ id }) => codeGroupIds.includes(id)).flatMap((group) => group.codeIds);
    const { countsAs } = codesThatCount(codes, { codeIds, groupedIds, level });
    for (const code of codes) {
      this.#sessionCodes.set(code.id, code);
      const known = findProjectCode(model, code);
      if (!known) continue;
      this.#inProject.set(code.id, known.id);
      const target = countsAs(code.id);
      if (target === 'other-codes' || target === 'no-ancestor') continue;
      this.#countsAs.set(known.id, (this.#countsAs.get(known.id) ?? new Set()).add(target));
    }
  }

  /** The code of the project for a code of the session; that code itself when the project has none. */
  inProject(codeId: CodeId): CodeId {
    return this.#inProject.get(codeId) ?? codeId;
  }

  /** What a code of the project counts as in the session, after roll-up; nothing when it does not count. */
  countsAs(projectCodeId: CodeId): ReadonlySet<CodeId> {
    return this.#countsAs.get(projectCodeId) ?? nothing;
  }

  /** Those codes of the session that the project does not have, each once. */
  missing(codeIds: readonly CodeId[]): SessionCode[] {
    return [...new Set(codeIds)]
      .filter((id) => !this.#inProject.has(id))
      .flatMap((id) => this.#sessionCodes.get(id) ?? []);
  }
}
