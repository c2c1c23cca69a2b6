import type { Change } from '$lib/domain/change';
import { documentCounterId } from '$lib/domain/counter';
import type { SourceDocument } from '$lib/domain/document';
import type { CaseId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';

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
  const cases = new Map(model.list('cases').map((known) => [nameKey(known.name), known.id]));
  for (const { speakers, caseName, caseRole, ...document } of intent.documents) {
    draft.add('documents', {
      ...document,
      name: requiredName(document.name, 'document'),
      number: draft.nextNumber(documentCounterId),
      caseId: findOrMakeCase(draft, cases, caseName, caseRole),
      comment: '',
      speakers: speakers.map(({ label, interviewer, ...person }) => ({
        label,
        interviewer,
        caseId: findOrMakeCase(draft, cases, person.caseName, person.role)
      })),
      importedAt: context.now
    });
  }
  return draft.build('import-documents', {
    count: intent.documents.length,
    name: intent.documents[0]?.name ?? ''
  });
};

function findOrMakeCase(
  draft: ChangeDraft,
  cases: Map<string, CaseId>,
  name: string,
  role: string
): CaseId | null {
  if (name.trim() === '') return null;
  const known = cases.get(nameKey(name));
  if (known) {
    if (role.trim() !== '' && draft.find('cases', known)?.role === '')
      draft.update('cases', known, { role: storedName(role, 'role') });
    return known;
  }
  const id = draft.newId<CaseId>();
  draft.add('cases', { id, name: requiredName(name, 'case'), role: storedName(role, 'role'), comment: '' });
  cases.set(nameKey(name), id);
  return id;
}
