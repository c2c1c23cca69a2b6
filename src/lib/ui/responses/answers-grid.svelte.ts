import { answerCell, hasWords, type MissingWords } from '$lib/analysis/questionnaires/answer-text';
import type { ItemId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Answer, Response } from '$lib/domain/response';
import { CellGrid } from '$lib/ui/base/cell-grid.svelte';

/** An item, or the words beside its answers. */
export type AnswerColumn = { key: string; item: Item; part: 'answer' | 'words' };

/** What of a response is in a cell; `isMissing` where that is the reason why there is no answer. */
export type AnswerCell = { text: string; isNumber: boolean; isMissing: boolean };

/** The place of the keyboard in the table of responses: a row a response, a column an item. */
export class AnswersGrid extends CellGrid {
  readonly rowHeight = 36;
  readonly columnWidth = 128;
  readonly #responses: () => readonly Response[];
  readonly #items: () => readonly Item[];
  readonly #missing: () => MissingWords;
  readonly #format: (value: number) => string;

  constructor(shown: {
    responses: () => readonly Response[];
    /** All items of the questionnaire. */
    items: () => readonly Item[];
    missing: () => MissingWords;
    format: (value: number) => string;
  }) {
    super(56);
    this.#responses = shown.responses;
    this.#items = shown.items;
    this.#missing = shown.missing;
    this.#format = shown.format;
  }

  readonly columns: readonly AnswerColumn[] = $derived.by(() => {
    const used = new Set<ItemId>();
    for (const { answers } of this.#responses())
      for (const { itemId, text } of answers) if (text) used.add(itemId);
    return this.#items().flatMap((item): AnswerColumn[] => {
      if (item.kind === 'heading') return [];
      const answer: AnswerColumn = { key: item.id, item, part: 'answer' };
      return hasWords(item, used) ? [answer, { key: `${item.id} words`, item, part: 'words' }] : [answer];
    });
  });

  get responses(): readonly Response[] {
    return this.#responses();
  }

  get rowCount(): number {
    return this.responses.length;
  }

  get columnCount(): number {
    return this.columns.length;
  }

  get headWidth(): number {
    return this.window.width < 640 ? 136 : 256;
  }

  /** The answers of a row by item: look them up once for all its cells. */
  answersAt(row: number): ReadonlyMap<ItemId, Answer> {
    return new Map(this.responses[row]?.answers.map((answer) => [answer.itemId, answer]));
  }

  cell(answers: ReadonlyMap<ItemId, Answer>, { item, part }: AnswerColumn): AnswerCell {
    const answer = answers.get(item.id);
    const value = part === 'words' ? (answer?.text ?? null) : answerCell(item, answer, this.#missing());
    return {
      text: typeof value === 'number' ? this.#format(value) : (value ?? ''),
      isNumber: typeof value === 'number',
      isMissing: part === 'answer' && (answer?.value ?? null) === null
    };
  }
}
