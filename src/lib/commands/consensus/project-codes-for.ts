import { AppError } from '$lib/domain/app-error';
import type { CodeId, SessionId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import type { ChangeDraft } from '../change-draft';
import { newCode } from '../codes/new-code';
import { findProjectCode } from './session-code';

/**
 * By code of the session that is wanted, the code of the project: the same, else the one with its name, else it is made (again) under its own
 * id, with the texts it had in the session and what decisions sharpened in them, under the nearest code above it that the project has.
 *
 * @throws AppError `model/not-found`
 */
export function projectCodesFor(
  draft: ChangeDraft,
  sessionId: SessionId,
  codeIds: readonly CodeId[]
): Map<CodeId, CodeId> {
  const codes = new Map<CodeId, SessionCode>(
    draft.model.get('sessionCodebooks', sessionId).codes.map((code) => [code.id, code])
  );
  const wanted = Array.from(new Set(codeIds), (id) => {
    const line = lineOf(codes, id);
    if (line.length === 0) throw new AppError('model/not-found', { table: 'codes', id });
    return line;
  });
  // What lies higher is made first, so that what lies under it finds it.
  wanted.sort((a, b) => a.length - b.length);
  return new Map(
    wanted.map(([code, ...above]) => {
      const known = findProjectCode(draft, code!) ?? makeCode(draft, sessionId, code!, above);
      return [code!.id, known.id];
    })
  );
}

function makeCode(
  draft: ChangeDraft,
  sessionId: SessionId,
  { id, name, level, colour, definition, include, exclude, comment }: SessionCode,
  above: readonly SessionCode[]
) {
  const texts = { definition, include, exclude };
  const decisions = draft.model.decisionsOf(sessionId).sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1));
  for (const { codeChange } of decisions)
    if (codeChange?.codeId === id) texts[codeChange.field] = codeChange.after;
  const parents = above.flatMap((code) => findProjectCode(draft, code) ?? []);
  return newCode(draft, { id, name, level, parentId: parents[0]?.id ?? null, colour, comment, ...texts });
}

/** The code and those above it, nearest first; nothing when the session does not have it. */
function lineOf(codes: ReadonlyMap<CodeId, SessionCode>, id: CodeId): SessionCode[] {
  const line: SessionCode[] = [];
  for (
    let code = codes.get(id);
    code && !line.includes(code);
    code = code.parentId ? codes.get(code.parentId) : undefined
  )
    line.push(code);
  return line;
}
