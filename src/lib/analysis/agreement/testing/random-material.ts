import fc from 'fast-check';
import type { CodeId, DocumentId, SeatId, TextId } from '$lib/domain/ids';
import type { AgreementMaterial, ComparedCoding, ComparedDocument } from '../agreement-material';

const words = ['ja', 'nee.', '👩‍👧', 'é', ' ', 'Goed. Dan', '—'];

const paragraph = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((parts) => parts.join(' '));
const speech = fc.record({
  speaker: fc.constantFrom('I', 'Fatima', null),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 2 })
});
const place = fc.nat({ max: 60 });
const span = fc
  .tuple(place, fc.integer({ min: 1, max: 25 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Small documents of turns or bare paragraphs, some with parts and given units, one speaker an interviewer. */
function document(number: number): fc.Arbitrary<ComparedDocument> {
  return fc
    .record({
      speeches: fc.array(speech, { minLength: 1, maxLength: 5 }),
      hasTurns: fc.boolean(),
      header: fc.constantFrom('', 'Kop\n'),
      parts: fc.array(span, { maxLength: 2 }),
      units: fc.array(span, { maxLength: 3 })
    })
    .map(({ speeches, hasTurns, header, parts, units }) => {
      let text = header;
      const turns = speeches.map(({ speaker, paragraphs }, index) => {
        if (index > 0) text += '\n';
        const start = text.length;
        text += paragraphs.join('\n');
        return { start, end: text.length, speaker, startMs: null, endMs: null, times: [] };
      });
      const id = `document-${number}` as DocumentId;
      const own = {
        id: `text-${number}` as TextId,
        documentId: id,
        text,
        turns: hasTurns ? turns : [],
        pages: []
      };
      const byStart = <Place extends { start: number; end: number }>(places: Place[]) =>
        places.filter(({ start }) => start < text.length).sort((a, b) => a.start - b.start || a.end - b.end);
      return {
        id,
        number,
        name: `Gesprek ${number}`,
        language: 'nl',
        text: own,
        interviewers: new Set(['I']),
        parts: byStart(parts),
        units: byStart(units).map(({ start, end }) => ({ start, end: Math.min(end, text.length) }))
      };
    });
}

const codeIds = ['a', 'b', 'c', 'd'] as CodeId[];

/** Material of two or three seats with spans that overlap, nest and touch, of the same code of the same coder too. */
export function randomMaterial(): fc.Arbitrary<AgreementMaterial> {
  return fc
    .record({
      documents: fc
        .integer({ min: 1, max: 3 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => document(index + 1)))),
      seatCount: fc.constantFrom(2, 2, 3),
      codeCount: fc.integer({ min: 1, max: codeIds.length }),
      codings: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(3), span), { maxLength: 14 }),
      copies: fc.boolean()
    })
    .map(({ documents, seatCount, codeCount, codings, copies }): AgreementMaterial => {
      const made = codings.map(([seat, at, code, { start, end }], index): ComparedCoding => {
        const codeId = codeIds[code % codeCount]!;
        const documentId = documents[at % documents.length]!.id;
        const place = { documentId, start, end, codeId, appliedId: codeId, comment: '' };
        return { id: `coding-${index}`, seat: seat % seatCount, ...place };
      });
      const shared = made.map((coding) => ({
        ...coding,
        id: `${coding.id}-copy`,
        seat: (coding.seat + 1) % seatCount
      }));
      const lengths = new Map(documents.map(({ id, text }) => [id, text.text.length]));
      const all = [...made, ...(copies ? shared.slice(0, 6) : [])].filter(
        ({ documentId, start }) => start < lengths.get(documentId)!
      );
      return {
        seats: ['Noor', 'Sam', 'Eva'].slice(0, seatCount).map((name) => ({ id: name as SeatId, name })),
        documents,
        codes: codeIds
          .slice(0, codeCount)
          .map((id) => ({ id, name: id, level: 'open', colour: 0, parentId: null })),
        codings: all.map((coding) => ({
          ...coding,
          end: Math.min(coding.end, lengths.get(coding.documentId)!)
        })),
        groups: [],
        leftOut: []
      };
    });
}
