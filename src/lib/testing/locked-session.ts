import { sessionCounterId } from '$lib/domain/counter';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { CodeId, CoderId, CodingId, DocumentId, SeatCodingId, SeatId, SessionId } from '$lib/domain/ids';
import type { SeatCoding } from '$lib/domain/seat-coding';
import { addCoder } from '$lib/commands/project/add-coder';
import { toSessionCode } from '$lib/commands/sessions/to-session-code';
import { testCoder, testNow, type TestProject } from './test-project';
import { usualSession } from './usual-session';

export const testSession = 'session-1' as SessionId;
export const noorSeat = 'seat-noor' as SeatId;
export const samSeat = 'seat-sam' as SeatId;
export const sam = 'coder-sam' as CoderId;

/** A coding that was locked: who, where, with which code. */
export type LockedCoding = {
  seat: SeatId;
  documentId: DocumentId;
  start: number;
  end: number;
  codeId: CodeId;
  comment?: string;
  /** Its own id; without it `<seat>-<number>`. */
  id?: string;
};

/**
 * Puts a comparison session of Noor and Sam on a project, open for comparing, over all its documents and with the codebook as it is; its codings
 * came from blind copies.
 */
export function putLockedSession(
  project: TestProject,
  codings: readonly LockedCoding[],
  fields: Partial<ComparisonSession> = {}
): SeatCoding[] {
  const { model } = project;
  if (!model.find('coders', sam)) project.run(addCoder, { id: sam, name: 'Sam' });
  const id = fields.id ?? testSession;
  const number = model.lastNumber(sessionCounterId) + 1;
  project.put('counters', { id: sessionCounterId, last: number });
  const seat = (seatId: SeatId, coderId: CoderId) =>
    ({ id: seatId, coderId, moment: '', source: 'blind-copy', lockedAt: testNow }) as const;
  project.put('sessions', {
    id,
    number,
    name: `Ronde ${number}`,
    comment: '',
    documentIds: model.list('documents').map((document) => document.id),
    ...usualSession,
    seats: [seat(noorSeat, testCoder), seat(samSeat, sam)],
    createdBy: testCoder,
    createdAt: testNow,
    openedAt: testNow,
    promotedAt: null,
    ...fields
  });
  const codes = model.list('codes').map((code) => toSessionCode(code, null));
  project.put('sessionCodebooks', { id, codes, groups: [] });
  return codings.map((coding, index) => putSeatCoding(project, coding, index + 1, id));
}

/** Puts a coding in a session as if it came in; the id of one that is there replaces it. */
export function putSeatCoding(
  project: TestProject,
  { seat: seatId, comment = '', id, ...place }: LockedCoding,
  number: number,
  sessionId = testSession
): SeatCoding {
  const known = (id ?? `${seatId}-${number}`) as SeatCodingId;
  const codingId = `of-${known}` as CodingId;
  const coding = { ...place, id: known, sessionId, seatId, comment, codingId, at: testNow };
  project.put('seatCodings', coding);
  return coding;
}
