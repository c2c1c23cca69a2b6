import { AppError } from '$lib/domain/app-error';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { CodeChange, CodedStretch, Decision, DifferenceKind } from '$lib/domain/decision';
import type { CodeId, DocumentId, SeatCodingId, SessionId } from '$lib/domain/ids';
import type { SeatCoding } from '$lib/domain/seat-coding';
import type { ProjectModel } from '$lib/model/project-model';
import type { ChangeDraft } from '../change-draft';

/** Codings that are decided about together: a `Difference` of `analysis/differences` is one. */
export type CodingsToDecide = {
  kind: DifferenceKind;
  documentId: DocumentId;
  /** Of one document of the session. `codeId` is the code after roll-up. */
  codings: readonly { id: string; codeId: CodeId }[];
};

/** The session, for who decides about what was locked. @throws AppError `session/not-open`, `model/not-found` */
export function openSession(model: ProjectModel, id: SessionId): ComparisonSession {
  const session = model.get('sessions', id);
  if (!session.openedAt) throw new AppError('session/not-open', { name: session.name });
  return session;
}

/**
 * The seat codings to decide about, in the order given, each once.
 * @throws AppError `model/not-found` when one is gone, or is not of the session and the document
 */
export function seatCodingsIn(
  model: ProjectModel,
  sessionId: SessionId,
  { documentId, codings }: CodingsToDecide
): SeatCoding[] {
  if (codings.length === 0) throw new AppError('command/empty-selection', {});
  return Array.from(new Set(codings.map(({ id }) => id)), (id) => {
    const coding = model.get('seatCodings', id);
    if (coding.sessionId !== sessionId || coding.documentId !== documentId)
      throw new AppError('model/not-found', { table: 'seatCodings', id });
    return coding;
  });
}

/** What the codings are when they are decided about. */
export function seenOf(codings: readonly SeatCoding[]): Decision['seen'] {
  return codings.map(({ start, end, codeId, seatId }) => ({ start, end, codeId, seatId }));
}

/** Each stretch with its code once, by start, end and code. */
export function uniqueStretches(stretches: readonly CodedStretch[]): CodedStretch[] {
  const unique = new Map(
    stretches.map(({ start, end, codeId }) => [`${start}:${end}:${codeId}`, { start, end, codeId }])
  );
  return [...unique.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.codeId < b.codeId ? -1 : 1)
  );
}

/** The decisions of a session by the codings they are about, as a draft changes them. */
export class DecisionIndex {
  readonly #byCoding = new Map<string, Decision[]>();

  constructor(
    readonly draft: ChangeDraft,
    sessionId: SessionId
  ) {
    for (const decision of draft.model.decisionsOf(sessionId)) this.#add(decision);
  }

  /** The decision about exactly these codings. */
  find(codingIds: readonly SeatCodingId[]): Decision | undefined {
    return this.#about(codingIds).findLast((decision) => hasSameMembers(decision.codingIds, codingIds));
  }

  /**
   * Drafts a decision in the place of those about any of its codings; it takes the id of one about exactly these. What was sharpened with
   * one of those is kept with it, for the code still reads so.
   */
  replace(decision: Omit<Decision, 'id'>): void {
    const same = this.find(decision.codingIds);
    const replaced = this.#about(decision.codingIds);
    const earlier = replaced.find(({ codeChange }) => codeChange)?.codeChange ?? null;
    for (const { id } of replaced) if (id !== same?.id) this.draft.remove('decisions', id);
    const put: Decision = {
      ...decision,
      id: same?.id ?? this.draft.newId<Decision['id']>(),
      codeChange: joinedChange(earlier, decision.codeChange)
    };
    this.draft.put('decisions', put);
    this.#add(put);
  }

  #about(codingIds: readonly SeatCodingId[]): Decision[] {
    return [...new Set(codingIds.flatMap((id) => this.#byCoding.get(id) ?? []))];
  }

  #add(decision: Decision): void {
    for (const id of decision.codingIds) {
      const about = this.#byCoding.get(id);
      if (about) about.push(decision);
      else this.#byCoding.set(id, [decision]);
    }
  }
}

/** The later change, from how the text read before the earlier one when both are of one text. */
function joinedChange(earlier: CodeChange | null, later: CodeChange | null): CodeChange | null {
  if (!earlier || !later) return later ?? earlier;
  const isSameText = earlier.codeId === later.codeId && earlier.field === later.field;
  return isSameText ? { ...later, before: earlier.before } : later;
}

function hasSameMembers(a: readonly string[], b: readonly string[]): boolean {
  const members = new Set(a);
  return a.length === b.length && b.every((id) => members.has(id));
}
