import type { CodebookExample } from '$lib/analysis/codebook/codebook-row';
import { codeQuotationRows } from '$lib/analysis/codebook/code-quotation-rows';
import { examplePicker, toExample } from '$lib/analysis/codebook/pick-example';
import type { QuotationRow } from '$lib/analysis/quotation-table/quotation-row';
import { updateCode } from '$lib/commands/codes/update-code';
import type { Code } from '$lib/domain/code';
import type { QuotationId, TextId } from '$lib/domain/ids';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';

/** The example of a code: which one is chosen, which one would do, and which ones there are. */
export class CodeExamples {
  readonly #app: AppState;
  readonly #session: ProjectSession;
  readonly #code: () => Code;
  #areTextsLoaded = $state(false);

  constructor(app: AppState, session: ProjectSession, code: () => Code) {
    this.#app = app;
    this.#session = session;
    this.#code = code;
    void app.attempt(() => session.loadTexts()).then(() => (this.#areTextsLoaded = true));
  }

  /** The texts are still on their way. */
  get isLoading(): boolean {
    return !this.#areTextsLoaded;
  }

  readonly rows: readonly QuotationRow[] = $derived.by(() => {
    const model = this.#session.read('quotations', 'codings', 'documents', 'cases', 'codes');
    const findText = (id: TextId) => {
      const document = model.list('documents').find(({ textId }) => textId === id);
      return document && this.#session.loadedText(document.id);
    };
    return this.#areTextsLoaded ? codeQuotationRows(model, findText, this.#code().id) : [];
  });

  /** The chosen one, else the suggested one; null when there is neither, or the texts are still on their way. */
  readonly current: (CodebookExample & { id: QuotationId }) | null = $derived.by(() => {
    const { exampleId } = this.#code();
    const chosen = exampleId && this.rows.find(({ id }) => id === exampleId);
    const example = chosen ? toExample(chosen, true) : examplePicker()(this.rows);
    const row = example && this.rows.find(({ citation }) => citation === example.citation);
    return row && example ? { ...example, id: row.id } : null;
  });

  async choose(exampleId: QuotationId | null): Promise<void> {
    await this.#app.attempt(() => this.#session.run(updateCode, { id: this.#code().id, exampleId }));
  }
}
