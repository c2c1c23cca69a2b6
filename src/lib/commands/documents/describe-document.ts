import type { SourceDocument } from '$lib/domain/document';
import type { DocumentId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { requiredName } from '../required-name';
import { CasesByName } from './cases-by-name';
import type { SpeakerAssignment } from './import-documents';

/** What a form asks about a document, its people by name. */
export type DocumentDescription = Pick<
  SourceDocument,
  'name' | 'kind' | 'date' | 'phaseId' | 'momentId' | 'comment'
> & {
  caseName: string;
  caseRole: string;
  speakers: SpeakerAssignment[];
};

/**
 * Changes all that is known of a document at once, making the cases that are named and not there yet. A case that
 * has a role keeps it. @throws AppError `command/empty-name`, `model/not-found`
 */
export const describeDocument: Command<{ id: DocumentId } & DocumentDescription> = (
  model,
  { id, caseName, caseRole, speakers, ...fields },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const name = requiredName(fields.name, 'document');
  const cases = new CasesByName(draft);
  draft.update('documents', id, {
    ...fields,
    name,
    caseId: cases.findOrMake(caseName, caseRole),
    speakers: speakers.map((speaker) => ({
      label: speaker.label,
      caseId: cases.findOrMake(speaker.caseName, speaker.role),
      interviewer: speaker.interviewer
    }))
  });
  return draft.build('update-document', { name });
};
