import type { MeasureInfo } from '$lib/analysis/scores/measures';
import { numberColumns } from '$lib/analysis/scores/number-column';
import type { Respondent } from '$lib/analysis/scores/respondents';
import type { ScoreChange } from '$lib/analysis/scores/score-change';
import type { NumbersWords } from '$lib/messages/numbers-words';
import type { CellTable } from '../export/cell-table';
import { numberTable, type NumberRow } from './number-table';

export type MeasuredChange = { measure: MeasureInfo; change: ScoreChange };

/** How many rose, stayed the same and fell on each measure, and what tests say of it, with the caveats that go with them. */
export function changeTable(
  changes: readonly MeasuredChange[],
  words: NumbersWords,
  { title }: { title: string }
): CellTable {
  const rows = changes.map(({ measure, change }): NumberRow => {
    const { pairs, rose, stayed, fell, unpaired, medianChange, test } = change;
    const counts = { measure: words.measure(measure), pairs: pairs.length, rose, stayed, fell, unpaired };
    const outcome = words.outcome(test);
    if (test.status === 'too-few') return { ...counts, medianChange, outcome };
    const { wilcoxon, sign } = test;
    return { ...counts, medianChange, wilcoxon: wilcoxon.p, sign: sign.p, effect: wilcoxon.effect, outcome };
  });
  const tested = changes.filter(({ change }) => change.test.status === 'tested').length;
  const columns = numberColumns.changes;
  return numberTable({ title, columns, groups: [{ rows }], notes: words.testNotes(tested) }, words);
}

/** The change of each person with both scores; `nameOf` says what people are called where the table goes. */
export function personChangeTable(
  { pairs }: ScoreChange,
  words: NumbersWords,
  { title, nameOf }: { title: string; nameOf: (respondent: Respondent) => string }
): CellTable {
  const rows = pairs.map(({ respondent, before, after, change, days }): NumberRow => {
    return { person: nameOf(respondent), before, after, change, days };
  });
  return numberTable({ title, columns: numberColumns.people, groups: [{ rows }] }, words);
}
