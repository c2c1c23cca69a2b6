import { caseRows, type CaseRow } from '$lib/analysis/cases/case-rows';
import { foldText } from '$lib/language/fold-text';
import type { ProjectSession } from '$lib/state/project-session.svelte';

const sortValues = {
  name: (row: CaseRow) => row.case.name,
  role: (row: CaseRow) => row.case.role,
  documents: (row: CaseRow) => row.documents.length,
  turns: (row: CaseRow) => row.turnCount,
  quotations: (row: CaseRow) => row.quotationCount
};
export type CaseColumn = keyof typeof sortValues;

/** What the cases page shows, and in which order. */
export class CasesTable {
  readonly #session: ProjectSession;
  readonly #locale: () => string;
  text = $state('');
  #column = $state<CaseColumn>('name');
  #isDescending = $state(false);
  #loadCount = $state(0);

  constructor(session: ProjectSession, locale: () => string) {
    this.#session = session;
    this.#locale = locale;
  }

  /** Turns and quotations are counted over the texts: before they are loaded both are unknown. */
  get areTextsLoaded(): boolean {
    return this.#loadCount > 0;
  }

  async load(): Promise<void> {
    await this.#session.loadTexts();
    this.#loadCount++;
  }

  readonly rows: CaseRow[] = $derived.by(() => {
    const model = this.#session.read('cases', 'documents', 'quotations');
    const texts = new Map(
      this.areTextsLoaded
        ? model.list('documents').map(({ id, textId }) => [textId, this.#session.loadedText(id)])
        : []
    );
    return caseRows(model, (id) => texts.get(id));
  });

  readonly shown: CaseRow[] = $derived.by(() => {
    const words = foldText(this.text).folded.split(/\s+/).filter(Boolean);
    const { compare } = new Intl.Collator(this.#locale(), { numeric: true });
    const valueOf: (row: CaseRow) => string | number = sortValues[this.#column];
    const sign = this.#isDescending ? -1 : 1;
    return this.rows
      .filter((row) => {
        const searched = foldText(`${row.case.name}\n${row.case.role}`).folded;
        return words.every((word) => searched.includes(word));
      })
      .sort((a, b) => {
        const [left, right] = [valueOf(a), valueOf(b)];
        const order = typeof left === 'number' ? left - Number(right) : compare(left, String(right));
        return sign * order || compare(a.case.name, b.case.name);
      });
  });

  directionOf(column: CaseColumn): 'ascending' | 'descending' | null {
    if (column !== this.#column) return null;
    return this.#isDescending ? 'descending' : 'ascending';
  }

  /** Sorts by a column; by the same one again the other way round. */
  sortBy(column: CaseColumn): void {
    this.#isDescending = column === this.#column && !this.#isDescending;
    this.#column = column;
  }
}
