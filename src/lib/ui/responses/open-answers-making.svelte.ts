import {
  planOpenAnswers,
  type OpenAnswersChoice,
  type OpenAnswersPlan
} from '$lib/analysis/questionnaires/open-answers';
import { openAnswersToDocuments } from '$lib/commands/responses/open-answers-to-documents';
import type { DocumentText } from '$lib/domain/document-text';
import type { DocumentId, QuestionnaireId, TextId } from '$lib/domain/ids';
import type { SourceDocument } from '$lib/domain/document';
import { prepareAnswersDocuments } from '$lib/exchange/open-answers/prepare-answers-documents';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** Makes documents of open answers: what there is to make, and the making of it. */
export class OpenAnswersMaking {
  readonly #session: ProjectSession;
  readonly #questionnaireId: QuestionnaireId;
  readonly #asker: () => string;
  #areTextsLoaded = $state(false);

  constructor(session: ProjectSession, questionnaireId: QuestionnaireId, asker: () => string) {
    this.#session = session;
    this.#questionnaireId = questionnaireId;
    this.#asker = asker;
  }

  /** Waits for the texts that were made before. @throws AppError */
  async load(): Promise<void> {
    await Promise.all(this.#made().map(({ id }) => this.#session.text(id)));
    this.#areTextsLoaded = true;
  }

  /** Null while the texts made before are not there yet. */
  plan(choice: Omit<OpenAnswersChoice, 'questionnaireId'>): OpenAnswersPlan | null {
    if (!this.#areTextsLoaded) return null;
    const model = this.#session.read('documents', 'responses', 'items', 'moments', 'cases', 'sessions');
    const texts = new Map<TextId, DocumentText | undefined>(
      this.#made().map(({ id, textId }) => [textId, this.#session.loadedText(id)])
    );
    const wanted = { ...choice, questionnaireId: this.#questionnaireId };
    return planOpenAnswers(model, (id) => texts.get(id), wanted, { asker: this.#asker() });
  }

  /** Stores the documents as one step to undo; gives those made or gone on in. @throws AppError */
  async store({ documents, fresh }: OpenAnswersPlan): Promise<DocumentId[]> {
    const made = await prepareAnswersDocuments(documents, () => crypto.randomUUID());
    await this.#session.run(
      openAnswersToDocuments,
      { documents: made.map(({ document }) => document), answers: fresh },
      made.map(({ text }) => text)
    );
    return made.map(({ document }) => document.id);
  }

  #made(): SourceDocument[] {
    return this.#session
      .read('documents')
      .list('documents')
      .filter(({ answersTo }) => answersTo?.questionnaireId === this.#questionnaireId);
  }
}
