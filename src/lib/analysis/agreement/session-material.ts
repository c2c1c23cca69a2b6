import { seatName } from '$lib/commands/sessions/seat-name';
import type { ComparisonSession } from '$lib/domain/comparison-session';
import type { CodeId, DocumentId, SessionId } from '$lib/domain/ids';
import type { SessionCodebook } from '$lib/domain/session-codebook';
import type { Stretch } from '$lib/domain/stretch';
import type { ProjectModel } from '$lib/model/project-model';
import type { AgreementMaterial, FindText, Span } from './agreement-material';
import { codesThatCount } from './codes-that-count';
import { collectMaterial, toComparedDocument } from './collect-material';

/**
 * What the seats of a session locked, as it is compared: under the codes of the session's own codebook, rolled up to its level, in its
 * documents and parts. Documents that are no longer in the project are left out, with their codings.
 *
 * @throws AppError `model/not-found` when there is no such session; a plain Error when a text is not loaded
 */
export function sessionMaterial(
  model: ProjectModel,
  sessionId: SessionId,
  findText: FindText
): AgreementMaterial {
  const session = model.get('sessions', sessionId);
  const codebook = model.get('sessionCodebooks', sessionId);
  const [partsOf, unitsOf] = [byDocument(session.parts), byDocument(session.units)];
  const documents = session.documentIds
    .flatMap((id) => model.find('documents', id) ?? [])
    // Of a sample or a choice of parts, a document without any does not count.
    .filter(({ id }) => session.parts.length === 0 || partsOf.has(id))
    .sort((a, b) => a.number - b.number)
    .map((document) =>
      toComparedDocument(document, findText, {
        parts: partsOf.get(document.id) ?? [],
        units: unitsOf.get(document.id) ?? []
      })
    );
  const seatIndexes = new Map(session.seats.map(({ id }, index) => [id, index]));
  const codings = model.seatCodingsOf(sessionId).flatMap((coding) => {
    const seat = seatIndexes.get(coding.seatId);
    if (seat === undefined) return [];
    const { id, documentId, start, end, codeId: appliedId, comment } = coding;
    return [{ id, seat, documentId, start, end, appliedId, comment }];
  });
  return collectMaterial({
    seats: session.seats.map((seat) => ({ id: seat.id, name: seatName(model, seat) })),
    documents,
    counted: codesThatCount(codebook.codes, {
      codeIds: session.codeIds,
      groupedIds: codesOfGroups(session, codebook),
      level: session.level
    }),
    codings,
    groups: codebook.groups
  });
}

function codesOfGroups({ codeGroupIds }: ComparisonSession, { groups }: SessionCodebook): CodeId[] {
  return groups.filter(({ id }) => codeGroupIds.includes(id)).flatMap(({ codeIds }) => codeIds);
}

function byDocument(stretches: readonly Stretch[]): Map<DocumentId, Span[]> {
  const found = new Map<DocumentId, Span[]>();
  for (const { documentId, start, end } of stretches)
    found.set(documentId, [...(found.get(documentId) ?? []), { start, end }]);
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start);
  return found;
}
