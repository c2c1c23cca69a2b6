import type { CodeLevel } from '$lib/domain/code';
import type { CodeId, CoderId, DocumentId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { codesInGroup } from '../codes/codes-in-group';
import type { AgreementMaterial, ComparedCoding, FindText } from './agreement-material';
import { codesThatCount } from './codes-that-count';
import { collectMaterial, toComparedDocument } from './collect-material';

export type ProjectChoice = {
  /** Two or more. */
  coderIds: readonly CoderId[];
  /** Without it the documents in which at least two of the coders coded anything. */
  documentIds?: readonly DocumentId[];
  /** Each with all below it; without it every code. */
  codeIds?: readonly CodeId[];
  level?: CodeLevel;
};

/**
 * The codings of coders in the project itself, outside any session, as they are compared. Documents are whole, and nobody
 * guarantees that the coders did not see each other's work.
 *
 * @throws AppError `model/not-found` for a coder or document that is not there; a plain Error when a text is not loaded
 */
export function projectMaterial(
  model: ProjectModel,
  { coderIds, documentIds, codeIds = [], level = 'open' }: ProjectChoice,
  findText: FindText
): AgreementMaterial {
  const seats = coderIds.map((id) => ({ id, name: model.get('coders', id).name }));
  const found = codingsOf(model, coderIds);
  const wanted = new Set(documentIds ?? codedByTwo(found));
  for (const id of wanted) model.get('documents', id);
  const documents = model
    .list('documents')
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => a.number - b.number)
    .map((document) => toComparedDocument(document, findText, { parts: [], units: [] }));
  return collectMaterial({
    seats,
    documents,
    counted: codesThatCount(model.list('codes'), { codeIds, groupedIds: [], level }),
    codings: found.filter(({ documentId }) => wanted.has(documentId)),
    groups: model
      .list('codeGroups')
      .map((group) => ({ id: group.id, name: group.name, codeIds: codesInGroup(model, group) }))
  });
}

function codingsOf(model: ProjectModel, coderIds: readonly CoderId[]): Omit<ComparedCoding, 'codeId'>[] {
  const seats = new Map(coderIds.map((id, index) => [id, index]));
  return model.list('codings').flatMap(({ id, quotationId, codeId: appliedId, coderId }) => {
    const seat = seats.get(coderId);
    if (seat === undefined) return [];
    const { documentId, start, end, comment } = model.get('quotations', quotationId);
    return [{ id, seat, documentId, start, end, appliedId, comment }];
  });
}

function codedByTwo(codings: readonly Omit<ComparedCoding, 'codeId'>[]): DocumentId[] {
  const seatsOf = new Map<DocumentId, Set<number>>();
  for (const { documentId, seat } of codings) {
    const seats = seatsOf.get(documentId);
    if (seats) seats.add(seat);
    else seatsOf.set(documentId, new Set([seat]));
  }
  return [...seatsOf].filter(([, seats]) => seats.size > 1).map(([id]) => id);
}
