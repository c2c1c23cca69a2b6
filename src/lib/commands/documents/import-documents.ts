import type { Change } from '$lib/domain/change';
import { documentCounterId } from '$lib/domain/counter';
import type { SourceDocument } from '$lib/domain/document';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { CasesByName } from './cases-by-name';

/** Who speaks under a label: an existing or new case by its name, or nobody in particular. */
export type SpeakerAssignment = {
  label: string;
  /** Empty when the speaker is no case of the study. */
  caseName: string;
  role: string;
  interviewer: boolean;
};

/** A document as it leaves the import dialog; its text is stored beside the change. */
export type DocumentToImport = Omit<
  SourceDocument,
  'number' | 'caseId' | 'speakers' | 'comment' | 'importedAt'
> & {
  speakers: SpeakerAssignment[];
  /** The case of a document without speakers; empty for none. */
  caseName: string;
  caseRole: string;
};

/**
 * Adds documents, numbered in the order given. Cases are matched by name or made; a case without a role takes
 * the one given here.
 */
export const importDocuments: Command<{ documents: DocumentToImport[] }> = (
  model,
  intent,
  context
): Change => {
  const draft = new ChangeDraft(model, context);
  const cases = new CasesByName(draft);
  for (const { speakers, caseName, caseRole, ...document } of intent.documents) {
    draft.add('documents', {
      ...document,
      name: requiredName(document.name, 'document'),
      number: draft.nextNumber(documentCounterId),
      caseId: cases.findOrMake(caseName, caseRole),
      comment: '',
      speakers: speakers.map(({ label, interviewer, ...person }) => ({
        label,
        caseId: cases.findOrMake(person.caseName, person.role),
        interviewer
      })),
      importedAt: context.now
    });
  }
  return draft.build('import-documents', {
    count: intent.documents.length,
    name: intent.documents[0]?.name ?? ''
  });
};
