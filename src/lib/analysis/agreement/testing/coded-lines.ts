import type { CodeId, DocumentId, SeatId, TextId } from '$lib/domain/ids';
import type { AgreementMaterial, ComparedCoding } from '../agreement-material';

/**
 * A document of lines of ten characters, each a paragraph. `marks` says per seat which lines have which code: `hulp 0 3`. The
 * seats and codes have their names for ids.
 */
export function codedLines(marks: Record<string, string[]>, lineCount = 10): AgreementMaterial {
  const documentId = 'document-1' as DocumentId;
  const text = Array.from({ length: lineCount }, () => 'Negen hier').join('\n');
  const seats = Object.keys(marks).map((name) => ({ id: name as SeatId, name }));
  const names = [
    ...new Set(
      Object.values(marks)
        .flat()
        .flatMap((line) => line.split(' ')[0]!)
    )
  ].sort();
  return {
    seats,
    documents: [
      {
        id: documentId,
        number: 10,
        name: 'Gesprek',
        language: 'nl',
        text: { id: 'text-1' as TextId, documentId, text, turns: [], pages: [] },
        interviewers: new Set(),
        parts: [],
        units: []
      }
    ],
    codes: names.map((name) => ({ id: name as CodeId, name, level: 'open', colour: 0, parentId: null })),
    codings: Object.values(marks).flatMap((lines, seat) =>
      lines.flatMap((words) => {
        const [codeId, ...places] = words.split(' ');
        return places.map((place): ComparedCoding => {
          const start = Number(place) * 11;
          const coding = { id: `${seat} ${words} ${place}`, seat, documentId, start, end: start + 10 };
          return { ...coding, codeId: codeId as CodeId, appliedId: codeId as CodeId, comment: '' };
        });
      })
    ),
    groups: [],
    leftOut: []
  };
}
