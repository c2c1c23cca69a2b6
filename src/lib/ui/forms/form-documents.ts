import { formText, type FormText } from '$lib/analysis/forms/form-text';
import { planFormDocument, type FormDocumentPlan } from '$lib/analysis/forms/plan-form-document';
import { documentFields, formToDocument } from '$lib/commands/forms/form-to-document';
import type { SourceDocument } from '$lib/domain/document';
import type { Form } from '$lib/domain/form';
import type { FormFieldId, FormId } from '$lib/domain/ids';
import { prepareFormDocument, prepareFormUpdate } from '$lib/exchange/forms/prepare-form-document';
import { formTextWords } from '$lib/messages/form-text-words';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** Filled-in forms as documents: making one, and whether and how it follows its form. */
export class FormDocuments {
  readonly #app: AppState;
  readonly #session: ProjectSession;

  constructor(app: AppState, session: ProjectSession) {
    this.#app = app;
    this.#session = session;
  }

  /** The document made of a form; null while there is none. */
  documentOf({ documentId }: Pick<Form, 'documentId'>): SourceDocument | null {
    return documentId ? (this.#session.read('documents').find('documents', documentId) ?? null) : null;
  }

  /**
   * Whether the document says something else than the form: other words, of others, or another day, phase, observer or
   * people. Undefined while its text is not in memory.
   */
  isBehind(form: Form): boolean | undefined {
    const model = this.#session.read('documents', 'formTemplates');
    const document = this.documentOf(form);
    const known = document && this.#session.loadedText(document.id);
    if (!known) return undefined;
    const now = this.#textOf(form);
    const speakers = ({ turns }: Pick<FormText, 'turns'>) => turns.map(({ speaker }) => speaker).join('\n');
    const about = documentFields(model.get('formTemplates', form.templateId), form, document);
    const isSame = Object.entries(about).every(
      ([field, value]) =>
        JSON.stringify(document[field as keyof typeof about] ?? null) === JSON.stringify(value)
    );
    return !isSame || known.text !== now.text || speakers(known) !== speakers(now);
  }

  /** Waits for the texts of the documents of forms. @throws AppError */
  async load(forms: readonly Form[]): Promise<void> {
    await Promise.all(
      forms.flatMap(({ documentId }) => (documentId ? [this.#session.text(documentId)] : []))
    );
  }

  /** What the document becomes when it follows its form, but for the fields in `kept`. @throws AppError */
  async plan(formId: FormId, kept?: ReadonlySet<FormFieldId>): Promise<FormDocumentPlan> {
    const model = this.#session.read();
    const form = model.get('forms', formId);
    const before = await this.#session.text(form.documentId!);
    return planFormDocument(before, this.#textOf(form), model.quotationsOf(form.documentId!), kept);
  }

  /** Makes the document of a form, or lets the one there is become what was planned; gives its number. @throws AppError */
  async store(formId: FormId, plan: FormDocumentPlan | null): Promise<number> {
    const model = this.#session.read();
    const form = model.get('forms', formId);
    const newId = () => crypto.randomUUID();
    const { document, text } =
      plan && form.documentId
        ? await prepareFormUpdate(model.get('documents', form.documentId), plan, newId)
        : await prepareFormDocument(this.#textOf(form), newId);
    await this.#session.run(formToDocument, { formId, document }, [text]);
    return this.#session.read().get('documents', document.id).number;
  }

  #textOf(form: Form): FormText {
    const model = this.#session.read('formTemplates', 'cases');
    const words = formTextWords((id) => model.find('cases', id), this.#app.t);
    return formText(model.get('formTemplates', form.templateId), form, words);
  }
}
