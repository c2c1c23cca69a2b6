import { cellWords } from '../cells/cell-words';
import { missingReason } from '../cells/missing-words';
import type { SheetCell } from '../response-file';
import type { ReadAnswer } from '../response-reading';
import type { ResponseDraft } from './response-collector';

/** Whether words stand in a cell that say more than that there are none. */
export function hasWords(cell: SheetCell | undefined): boolean {
  return missingReason(cellWords(cell), true) === null;
}

/** Puts words beside an answer, after those that are there. */
export function addText(draft: ResponseDraft, number: string, words: string): void {
  if (missingReason(words, true)) return;
  const known = draft.answers.get(number);
  const answer: ReadAnswer = known ?? {
    item: number,
    value: null,
    missing: 'blank',
    text: null,
    found: null
  };
  const text = answer.text && answer.text !== words ? `${answer.text}; ${words}` : words;
  draft.answers.set(number, { ...answer, text });
}
