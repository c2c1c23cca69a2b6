import type { DocumentDescription } from '$lib/commands/documents/describe-document';
import type { SourceDocument } from '$lib/domain/document';
import type { CaseId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** What is known of a document as a form shows it, its people by name. */
export function documentDescription(document: SourceDocument, model: ProjectModel): DocumentDescription {
  const person = (id: CaseId | null) => {
    const known = id ? model.find('cases', id) : undefined;
    return { caseName: known?.name ?? '', role: known?.role ?? '' };
  };
  const { name, kind, date, phaseId, momentId, comment, speakers } = document;
  const { caseName, role: caseRole } = person(document.caseId);
  return {
    name,
    kind,
    date,
    phaseId: phaseId ?? null,
    momentId: momentId ?? null,
    comment,
    caseName,
    caseRole,
    speakers: speakers.map(({ label, caseId, interviewer }) => ({ label, interviewer, ...person(caseId) }))
  };
}
