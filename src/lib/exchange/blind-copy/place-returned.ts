import { AppError } from '$lib/domain/app-error';
import { partsByDocument, touchesPart } from '$lib/commands/sessions/parts-by-document';
import type { ChangedText } from '$lib/commands/sessions/returned-reading';
import type { IncomingCoding } from '$lib/commands/sessions/sort-seat-codings';
import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { findWords } from './find-words';

/** Where codings go: the project, the session and seat in it, and the texts of the project. */
export type ReturnTarget = {
  model: ProjectModel;
  session: ComparisonSession;
  seat: Seat;
  findText: (id: TextId) => DocumentText | undefined;
};

/** Codings where they lie in the project's texts, still in the coder's codes, and what could not come along. */
export type PlacedCodings = {
  codings: IncomingCoding[];
  changedTexts: ChangedText[];
  outside: number;
  byOthers: number;
};

/**
 * The codings of a blind copy by its coder, in order of document and text, in the texts as the project has them: on the same place
 * where the words there are the same, else where the words are, if at one place only.
 * @throws AppError `session/damaged-copy`, `model/not-found`
 */
export function placeReturned(
  copy: ProjectModel,
  texts: readonly DocumentText[],
  { model, session, seat, findText }: ReturnTarget
): PlacedCodings {
  const placed: PlacedCodings = { codings: [], changedTexts: [], outside: 0, byOthers: 0 };
  const parts = partsByDocument(session.parts);
  const textOf = new Map(texts.map((text) => [text.id, text.text]));
  const isIn = new Set<string>(session.documentIds);
  for (const { id: documentId, textId, name } of copy.list('documents')) {
    const before = textOf.get(textId) ?? '';
    const now = isIn.has(documentId) ? textInProject(model, documentId, findText) : null;
    const isSame = now === before;
    const changed: ChangedText = { documentId, name, taken: 0, lost: [] };
    for (const quotation of copy.quotationsOf(documentId)) {
      const { start, end, comment } = quotation;
      if (end > before.length) throw new AppError('session/damaged-copy', { name: seatCoder(copy, seat) });
      for (const { id, codeId, coderId, at } of copy.codingsOf(quotation.id)) {
        if (coderId !== seat.coderId) {
          placed.byOthers += 1;
          continue;
        }
        const place = now === null ? null : isSame ? { start, end } : findWords(before, now, quotation);
        if (now !== null && place === null) {
          const code = copy.get('codes', codeId).name;
          changed.lost.push({ words: before.slice(start, end), codeId, code });
          continue;
        }
        if (place === null || !touchesPart(parts, { documentId, ...place })) {
          placed.outside += 1;
          continue;
        }
        changed.taken += 1;
        const of = { sessionId: session.id, seatId: seat.id, documentId };
        placed.codings.push({ ...of, ...place, codeId, comment, codingId: id, at });
      }
    }
    if (now !== null && !isSame && changed.taken + changed.lost.length > 0) placed.changedTexts.push(changed);
  }
  return placed;
}

function textInProject(
  model: ProjectModel,
  documentId: DocumentId,
  findText: ReturnTarget['findText']
): string {
  const { textId } = model.get('documents', documentId);
  const text = findText(textId);
  if (!text) throw new AppError('model/not-found', { table: 'texts', id: textId });
  return text.text;
}

function seatCoder(copy: ProjectModel, { coderId }: Seat): string {
  return copy.find('coders', coderId)?.name ?? '';
}
