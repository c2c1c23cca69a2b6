import { AppError } from '$lib/domain/app-error';
import { documentCounterId } from '$lib/domain/counter';
import type { SourceDocument, Speaker } from '$lib/domain/document';
import type { Form } from '$lib/domain/form';
import type { FormTemplate } from '$lib/domain/form-template';
import type { FormId, TextId } from '$lib/domain/ids';
import type { TextMove } from '$lib/domain/text-move';
import { citation } from '$lib/model/citation';
import { movedSpan } from '$lib/model/moved-span';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';

/** The document a form becomes; its text is stored beside the change. */
export type FormDocumentToSave = Pick<
  SourceDocument,
  'id' | 'textId' | 'length' | 'turnCount' | 'speakers' | 'language'
> & {
  textHash: string;
  /** The text this one takes the place of, and what of it stays, word for word; null for a new document. */
  follows: { textId: TextId; moves: readonly TextMove[] } | null;
};

/**
 * Makes a document of a filled-in form, with its date, phase, people and observer, or gives the one that was made of it the
 * words that are on the form now: its number and name stay, and every quotation stays on its words.
 *
 * @throws AppError `forms/quoted-words-changed` when words that are quoted do not stay, `forms/document-in-session` when it is
 * being compared, `forms/document-changed` when its text is not the one this follows, or the form has (no) document meanwhile
 */
export const formToDocument: Command<{ formId: FormId; document: FormDocumentToSave }> = (
  model,
  { formId, document },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const form = model.get('forms', formId);
  const { follows } = document;
  if ((form.documentId ?? null) !== (follows ? document.id : null))
    throw new AppError('forms/document-changed', { name: form.name });
  if (!follows) {
    draftFormDocument(draft, form, document);
    return draft.build('form-to-document', { name: form.name });
  }
  const { textHash, textId, length, turnCount } = document;
  const known = model.get('documents', document.id);
  if (known.textId !== follows.textId) throw new AppError('forms/document-changed', { name: known.name });
  const speakers = document.speakers.map((speaker) => asKnown(speaker, known.speakers));
  if (textHash !== known.origin.textHash || JSON.stringify(speakers) !== JSON.stringify(known.speakers)) {
    requireNotCompared(draft, known);
    moveQuotations(draft, known, follows.moves);
    draft.update('documents', known.id, {
      textId,
      length,
      turnCount,
      speakers,
      origin: { ...known.origin, textHash }
    });
  }
  draft.update(
    'documents',
    known.id,
    documentFields(model.get('formTemplates', form.templateId), form, known)
  );
  return draft.build('update-form-document', { name: known.name });
};

/** Drafts a new document of a form, under the next number; the event it was filled in at has it too. */
export function draftFormDocument(
  draft: ChangeDraft,
  form: Form,
  { follows: _, textHash, ...document }: FormDocumentToSave
): void {
  const { fileName = '', fileHash = textHash } = form.source ?? {};
  const template = draft.find('formTemplates', form.templateId);
  if (!template) throw new AppError('model/not-found', { table: 'formTemplates', id: form.templateId });
  draft.add('documents', {
    ...document,
    number: draft.nextNumber(documentCounterId),
    name: form.name,
    kind: template.documentKind,
    ...documentFields(template, form),
    comment: '',
    origin: { fileName, format: 'form', fileHash, textHash },
    importedAt: draft.context.now
  });
  draft.put('forms', { ...form, documentId: document.id });
  const event = form.eventId && draft.find('events', form.eventId);
  if (event) draft.update('events', event.id, { documentIds: [...event.documentIds, document.id] });
}

/**
 * What a document knows of the form it was made of; what the form does not say stays as the document has it. Of one person it is
 * that person's when it is an intake form.
 */
export function documentFields(
  { documentKind }: Pick<FormTemplate, 'documentKind'>,
  { date, phaseId, caseIds, observer }: Form,
  known?: SourceDocument
): Pick<SourceDocument, 'date' | 'caseId'> &
  Required<Pick<SourceDocument, 'phaseId' | 'caseIds' | 'observer'>> {
  const isOfOne = documentKind === 'intake-form' && caseIds.length === 1;
  return {
    date: date ?? known?.date ?? null,
    phaseId: phaseId ?? known?.phaseId ?? null,
    caseId: isOfOne ? caseIds[0]! : null,
    caseIds: isOfOne ? [] : caseIds,
    observer
  };
}

/** Who was said to speak under a label stays. */
function asKnown(speaker: Speaker, known: readonly Speaker[]): Speaker {
  const before = known.find(({ label }) => label === speaker.label);
  return before && !speaker.caseId ? before : speaker;
}

function requireNotCompared(draft: ChangeDraft, { id, name }: SourceDocument): void {
  const session = draft.model.list('sessions').find(({ documentIds }) => documentIds.includes(id));
  if (session) throw new AppError('forms/document-in-session', { name, session: session.name });
}

function moveQuotations(draft: ChangeDraft, { id, name }: SourceDocument, moves: readonly TextMove[]): void {
  const torn: string[] = [];
  for (const quotation of draft.model.quotationsOf(id)) {
    const span = movedSpan(moves, quotation);
    if (!span) torn.push(citation(draft.model, quotation));
    else draft.update('quotations', quotation.id, span);
  }
  if (torn.length > 0)
    throw new AppError('forms/quoted-words-changed', { name, quotations: torn.join(', ') });
}
