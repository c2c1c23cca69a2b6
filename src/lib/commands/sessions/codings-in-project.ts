import type { ComparisonSession, Seat } from '$lib/domain/comparison-session';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { partsByDocument, touchesPart } from './parts-by-document';
import type { CoderWork } from './keep-seat-codings';
import type { IncomingCoding } from './sort-seat-codings';
import { toSessionCode } from './to-session-code';

/** What a coder has coded in the project itself in the documents and parts of a session, with the codes that are on it. */
export function codingsInProject(model: ProjectModel, session: ComparisonSession, seat: Seat): CoderWork {
  const parts = partsByDocument(session.parts);
  const codings: IncomingCoding[] = [];
  const used = new Set<CodeId>();
  for (const documentId of session.documentIds)
    for (const { id, start, end, comment } of model.quotationsOf(documentId)) {
      if (!touchesPart(parts, { documentId, start, end })) continue;
      for (const coding of model.codingsOf(id)) {
        if (coding.coderId !== seat.coderId) continue;
        used.add(coding.codeId);
        const { codeId, at } = coding;
        const place = { sessionId: session.id, seatId: seat.id, documentId, start, end };
        codings.push({ ...place, codeId, comment, codingId: coding.id, at });
      }
    }
  const codes = Array.from(used, (id) => toSessionCode(model.get('codes', id), seat.id));
  return { codings, codes };
}
