import type { Case } from '$lib/domain/case';
import type { SourceDocument } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import type { SeededRandom } from './seeded-random';
import type { Transcript } from './write-transcript';

/** The records of a transcript as if it had been imported. Its hashes are unique but not those of its bytes. */
export function makeDocument(
  number: number,
  transcript: Transcript,
  respondents: readonly Case[],
  random: SeededRandom,
  importedAt: string
): { document: SourceDocument; text: DocumentText } {
  const id = random.uuid() as DocumentId;
  const textId = random.uuid() as TextId;
  const name = `Interview ${number}`;
  const firstDay = Date.UTC(2025, 0, 6);
  return {
    document: {
      id,
      number,
      name,
      kind: respondents.length > 1 ? 'focus-group' : 'interview',
      date: new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10),
      caseId: null,
      comment: '',
      textId,
      length: transcript.text.length,
      turnCount: transcript.turns.length,
      speakers: [
        { label: 'Interviewer', caseId: null, interviewer: true },
        ...respondents.map((person) => ({ label: person.name, caseId: person.id, interviewer: false }))
      ],
      origin: { fileName: `${name}.vtt`, format: 'vtt', fileHash: random.hex(64), textHash: random.hex(64) },
      language: 'nl',
      importedAt
    },
    text: { id: textId, documentId: id, text: transcript.text, turns: transcript.turns, pages: [] }
  };
}
