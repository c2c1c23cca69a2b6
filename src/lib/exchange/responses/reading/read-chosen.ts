import { cellWords, labelKey } from '../cells/cell-words';
import { missingReason } from '../cells/missing-words';
import type { SheetCell } from '../response-file';
import type { ReadAnswer } from '../response-reading';
import type { CellAnswer } from './answer-reader';

const notChosen = new Set(
  'no nee n 0 false onwaar unchecked nein not_selected not_quoted niet_gekozen niet_geselecteerd uit off -'
    .split(' ')
    .map((word) => word.replace('_', ' '))
);
const chosen = new Set(
  'yes ja y 1 true waar checked x v ✓ ✔ ☑ quoted selected gekozen geselecteerd aan on oui'.split(' ')
);

/** Whether words say yes or no, or are a mark such as x; null when they say something else. */
export function readMark(words: string): boolean | null {
  const told = labelKey(words);
  if (notChosen.has(told)) return false;
  return chosen.has(told) ? true : null;
}

/** The choices made in columns with a choice each. All empty: left open; a no somewhere and nothing chosen: none of them. */
export function readChosen(
  columns: readonly { column: number; choice: string }[],
  cells: readonly SheetCell[]
): Omit<CellAnswer, 'asRead'> {
  const value: string[] = [];
  const texts: string[] = [];
  let isAsked = false;
  let missing: ReadAnswer['missing'] = 'blank';
  for (const { column, choice } of columns) {
    const words = cellWords(cells[column]);
    const told = labelKey(words);
    const mark = readMark(words);
    if (mark === false) isAsked = true;
    else if (mark || told === labelKey(choice)) value.push(choice);
    else {
      const reason = missingReason(words);
      if (reason) missing = reason === 'blank' ? missing : reason;
      else {
        value.push(choice);
        // A number is a code; other words say what was meant.
        if (!/^\d+$/.test(words)) texts.push(words);
      }
    }
  }
  const text = texts.length > 0 ? texts.join('; ') : null;
  if (value.length > 0 || (isAsked && missing === 'blank'))
    return { value, missing: null, text, found: null, problem: null };
  return { value: null, missing, text: null, found: null, problem: null };
}
