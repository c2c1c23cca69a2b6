import { respondentBalance, type RespondentBalance } from '$lib/analysis/balance/respondent-balance';
import { WordCounts } from '$lib/analysis/balance/word-counts';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import type { TextId } from '$lib/domain/ids';
import type { ProjectReader } from '$lib/state/period.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** The balance of respondents as it is now; null before the texts are loaded. */
export class BalanceReading {
  readonly #session: ProjectSession;
  readonly #project: ProjectReader;
  readonly #wordCounts = new WordCounts();
  #loadCount = $state(0);

  constructor(session: ProjectSession, project: ProjectReader) {
    this.#session = session;
    this.#project = project;
  }

  /** @throws AppError when a text cannot be read */
  async load(): Promise<void> {
    await this.#session.loadTexts();
    this.#loadCount++;
  }

  readonly #documentOfText = $derived.by(
    () =>
      new Map(
        this.#session
          .read('documents')
          .list('documents')
          .map(({ id, textId }) => [textId, id])
      )
  );
  readonly #findText = (id: TextId) => {
    const document = this.#documentOfText.get(id);
    return document && this.#session.loadedText(document);
  };
  readonly #cases = new QuotationCases((id) => this.#findText(id));

  readonly current: RespondentBalance | null = $derived.by(() => {
    const model = this.#project.read('cases', 'documents', 'quotations', 'findingQuotations');
    if (this.#loadCount === 0) return null;
    const source = { findText: this.#findText, cases: this.#cases, wordCounts: this.#wordCounts };
    return respondentBalance(model, source);
  });
}
