import { AppError } from '$lib/domain/app-error';
import { getSeat } from '$lib/commands/sessions/get-seat';
import { matchCodes } from '$lib/commands/sessions/match-codes';
import type { ChangedCode, ReturnedReading } from '$lib/commands/sessions/returned-reading';
import { sortSeatCodings } from '$lib/commands/sessions/sort-seat-codings';
import { toSessionCode } from '$lib/commands/sessions/to-session-code';
import type { BlindCoding } from '$lib/domain/blind-coding';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import type { DocumentText } from '$lib/domain/document-text';
import type { TextId } from '$lib/domain/ids';
import type { SessionCode } from '$lib/domain/session-codebook';
import { ProjectModel } from '$lib/model/project-model';
import type { ProjectContents } from '../project-contents';
import { codesOfSeat } from './session-codes';
import { placeReturned } from './place-returned';

export type { ReturnedReading };

/**
 * What a locked blind copy brings back, compared with what its seat has; `takeReturned` stores it. Files are strange: the copy has to be
 * of this session and of this seat and its coder, its codings are placed in the project's own texts by their words, and what the
 * session does not ask for is counted and left out. O(codings · length of changed texts).
 *
 * @throws AppError `session/not-a-blind-copy`, `session/other-project`, `session/unknown-session`, `session/other-seat`,
 * `session/codes-in-project`, `session/not-locked`, `session/damaged-copy`, `model/not-found` when a text is not loaded
 */
export function readReturned(
  model: ProjectModel,
  contents: ProjectContents,
  findText: (id: TextId) => DocumentText | undefined
): ReturnedReading {
  const copy = ProjectModel.from(contents.records);
  const { session, seat, lockedAt } = requiredSeat(model, copy);
  const { codings, ...left } = placeReturned(copy, contents.texts, { model, session, seat, findText });
  const usedIds = new Set(codings.map(({ codeId }) => codeId));
  const codes = Array.from(usedIds, (id) => toSessionCode(copy.get('codes', id), seat.id));
  const codebook = model.get('sessionCodebooks', session.id);
  const { idOf, added, joined } = matchCodes(codebook.codes, codes);
  const given = codesOfSeat(codebook, seat.id);
  const known = model.seatCodingsOf(session.id).filter(({ seatId }) => seatId === seat.id);
  const mapped = codings.map((coding) => ({ ...coding, codeId: idOf.get(coding.codeId)! }));
  const { same, ...sorted } = sortSeatCodings(known, mapped);
  const knownIds = new Set(known.map(({ codingId }) => codingId));
  const isSame =
    [sorted.fresh, sorted.changed, sorted.gone, added].every((list) => list.length === 0) &&
    same.every(({ codingId }) => knownIds.has(codingId)) &&
    seat.lockedAt === lockedAt;
  const othersLocked = session.seats.every((other) => other.id === seat.id || other.lockedAt !== null);
  return {
    ...sorted,
    ...left,
    sessionId: session.id,
    seatId: seat.id,
    lockedAt,
    same: same.length,
    work: { codings, codes },
    unknownCodes: [...added.map((code) => ({ code, sameNameAs: null })), ...joined],
    changedCodes: changedCodes(copy, given),
    removedCodes: removedCodes(copy, contents, given),
    sameAsBefore: isSame,
    isOlder: seat.lockedAt !== null && lockedAt < seat.lockedAt,
    isVisible: session.openedAt !== null || !session.blind || othersLocked
  };
}

/** The place the copy is of, when it says it is done. */
function requiredSeat(
  model: ProjectModel,
  copy: ProjectModel
): { session: ComparisonSession; seat: Seat; lockedAt: string } {
  const { blindCoding } = copy.project;
  if (!blindCoding) throw new AppError('session/not-a-blind-copy', { name: copy.project.name });
  const name = copy.find('coders', blindCoding.coderId)?.name ?? '';
  const session = requiredSession(model, blindCoding);
  const isIn = session.seats.some(
    ({ id, coderId }) => id === blindCoding.seatId && coderId === blindCoding.coderId
  );
  if (!isIn) throw new AppError('session/other-seat', { name });
  const seat = getSeat(session, blindCoding.seatId);
  if (seat.source === 'project') throw new AppError('session/codes-in-project', { name });
  if (blindCoding.lockedAt === null) throw new AppError('session/not-locked', { name });
  return { session, seat, lockedAt: blindCoding.lockedAt };
}

/** By its own id: a project opened from a file on another machine has another id there. */
function requiredSession(
  model: ProjectModel,
  { sessionId, sessionName, projectId, projectName }: BlindCoding
): ComparisonSession {
  const session = model.find('sessions', sessionId);
  if (session) return session;
  if (projectId !== model.project.id) throw new AppError('session/other-project', { name: projectName });
  throw new AppError('session/unknown-session', { name: sessionName });
}

function changedCodes(copy: ProjectModel, codes: readonly SessionCode[]): ChangedCode[] {
  const fields = ['name', 'definition', 'include', 'exclude', 'comment'] as const;
  return codes.flatMap((code) => {
    const now = copy.find('codes', code.id);
    return fields.flatMap((field) =>
      !now || now[field] === code[field]
        ? []
        : [{ codeId: code.id, name: code.name, field, before: code[field], after: now[field] }]
    );
  });
}

/** By what was done in the copy: the team may have added codes to the session after the copy was made. */
function removedCodes(
  copy: ProjectModel,
  { history }: ProjectContents,
  codes: readonly SessionCode[]
): ReturnedReading['removedCodes'] {
  const removed = new Set(
    history.flatMap(({ change }) =>
      change.operations.flatMap(({ table, id, after }) => (table === 'codes' && after === null ? [id] : []))
    )
  );
  return codes
    .filter(({ id, madeBy }) => madeBy === null && removed.has(id) && !copy.find('codes', id))
    .map(({ id, name }) => ({ codeId: id, name }));
}
