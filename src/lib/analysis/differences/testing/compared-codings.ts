import type { CodeId, DocumentId } from '$lib/domain/ids';
import type { ComparedCoding } from '../../agreement/agreement-material';
import type { DifferenceMaterial } from '../difference';

const names = ['A', 'B', 'C', 'D'];

/** A coding written as it is read: `A grens 0-10`, of seat A, and `as X` when another code X was applied. */
export function coding(written: string, number = 1, documentId = 'document-1'): ComparedCoding {
  const [seat, code, span, , applied] = written.split(' ') as [string, string, string, string?, string?];
  const [start, end] = span.split('-').map(Number) as [number, number];
  return {
    id: `${seat}${number}`,
    seat: names.indexOf(seat),
    documentId: documentId as DocumentId,
    start,
    end,
    codeId: code as CodeId,
    appliedId: (applied ?? code) as CodeId,
    comment: ''
  };
}

/** What two seats (or more) coded in two documents; codes in the order given stand so in the codebook. */
export function compared(codings: readonly ComparedCoding[], seatCount = 2): DifferenceMaterial {
  const codeIds = [...new Set(codings.map(({ codeId }) => codeId))].sort();
  return {
    seats: names.slice(0, seatCount).map((name) => ({ id: name as never, name })),
    codes: codeIds.map((id) => ({ id, name: id, level: 'open', colour: 0, parentId: null })),
    documents: [
      { id: 'document-1' as DocumentId, number: 2 },
      { id: 'document-2' as DocumentId, number: 1 }
    ],
    codings: [...codings]
  };
}
