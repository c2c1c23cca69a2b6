import type { DocumentToImport } from '$lib/commands/documents/import-documents';
import type { DocumentKind } from '$lib/domain/document';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, TextId } from '$lib/domain/ids';
import { assignSpeakers } from './assign-speakers';
import { detectLanguage } from './detect-language';
import { guessKind } from './guess-kind';
import type { ParsedSource } from './parsed-source';
import { countSpeakerTurns } from './speaker-turns';

/** What is known of a file besides its contents. */
export type SourceFacts = {
  fileName: string;
  /** SHA-256 of the bytes, hex. */
  fileHash: string;
  /** SHA-256 of `parsed.text` in UTF-8, hex. */
  textHash: string;
  newId: () => string;
};

/** A document ready for `importDocuments`, with its text to store beside the change. */
export type PreparedDocument = { document: DocumentToImport; text: DocumentText };

/** With more people than this talking it is taken for a focus group. */
const interviewLimit = 3;

/**
 * The document a parsed file becomes when nobody corrects it: named after the file, its kind read from the file name,
 * each speaker an interviewer or a case. Plain data: the import dialog changes the fields a user corrects.
 */
export function prepareDocument(parsed: ParsedSource, facts: SourceFacts): PreparedDocument {
  const name = documentName(facts.fileName);
  const labels = countSpeakerTurns(parsed.turns).map(({ label }) => label);
  const documentId = facts.newId() as DocumentId;
  const textId = facts.newId() as TextId;
  return {
    document: {
      id: documentId,
      textId,
      name,
      kind: guessKind(facts.fileName) ?? kindOfConversation(labels.length),
      date: parsed.date,
      length: parsed.text.length,
      turnCount: parsed.turns.length,
      speakers: assignSpeakers(labels, name),
      caseName: '',
      caseRole: '',
      origin: {
        fileName: facts.fileName,
        format: parsed.format,
        fileHash: facts.fileHash,
        textHash: facts.textHash
      },
      language: detectLanguage(parsed.text)
    },
    text: { id: textId, documentId, text: parsed.text, turns: parsed.turns, pages: parsed.pages }
  };
}

/** The file's name without folder and extension; the whole name when nothing else is left. */
function documentName(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '');
  const name = base.replace(/\.[^.]*$/, '').trim() || base.trim() || fileName;
  return name.slice(0, 500);
}

function kindOfConversation(speakerCount: number): DocumentKind {
  if (speakerCount < 2) return 'other';
  return speakerCount <= interviewLimit ? 'interview' : 'focus-group';
}
