import type { CaseId, FormId, FormTemplateId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { nameKey, requiredName, storedName } from '../required-name';
import { draftFormDocument, type FormDocumentToSave } from './form-to-document';
import { savedForm, type FormFields } from './save-form';

/** A filled-in form from a file, with the document made of it; its text is stored beside the change. */
export type FormToImport = {
  form: { id: FormId; templateId: FormTemplateId } & FormFields &
    Required<Pick<FormFields, 'source' | 'name'>>;
  document: FormDocumentToSave;
  /** What stood on the form and is of no field: kept as the comment of the document. */
  left: string;
};

/**
 * Adds forms that were filled in elsewhere, each with its document, and the people on them who are new. A form of this name that came
 * from the same file before is passed over: the same file again changes nothing.
 *
 * @throws AppError as `saveForm`
 */
export const importForms: Command<{
  cases: readonly { id: CaseId; name: string; role: string }[];
  forms: readonly FormToImport[];
}> = (model, { cases, forms }, context) => {
  const draft = new ChangeDraft(model, context);
  const fresh = forms.filter(({ form }) => !isImported(model, form));
  const known = new Map(draft.list('cases').map((one) => [nameKey(one.name), one.id]));
  /** Somebody of a name that was given meanwhile is that case. */
  const caseOf = new Map<CaseId, CaseId>();
  if (fresh.length > 0)
    for (const { id, name, role } of cases) {
      const there = known.get(nameKey(name));
      caseOf.set(id, there ?? id);
      if (there) continue;
      known.set(nameKey(name), id);
      draft.add('cases', {
        id,
        name: requiredName(name, 'case'),
        role: storedName(role, 'role'),
        comment: ''
      });
    }
  for (const { form: fields, document, left } of fresh) {
    const own = (id: CaseId) => caseOf.get(id) ?? id;
    const form = savedForm(draft, { ...fields, caseIds: (fields.caseIds ?? []).map(own) });
    const speakers = document.speakers.map((speaker) => ({
      ...speaker,
      caseId: speaker.caseId && own(speaker.caseId)
    }));
    draftFormDocument(draft, form, { ...document, speakers });
    if (left !== '') draft.update('documents', document.id, { comment: left });
  }
  return draft.build('import-forms', { count: fresh.length, name: fresh[0]?.form.name ?? '' });
};

/** Whether a form of this name came from this file before. */
export function isImported(
  model: ProjectModel,
  { source, name }: Required<Pick<FormFields, 'source' | 'name'>>
): boolean {
  return model
    .list('forms')
    .some((known) => known.source?.fileHash === source!.fileHash && known.name === name!.trim());
}
