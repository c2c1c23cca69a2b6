import type { CodeGroupId, CodeId } from '$lib/domain/ids';
import type { ResultsTableWords } from '$lib/exchange/agreement/measured-results';

/** What the tables of results need to know beside the results themselves. */
export type ResultsLabels = {
  /** Made when a table is: the words in it. */
  tables: () => ResultsTableWords;
  /** The groups of the session's codebook with their codes. */
  groups: () => readonly { id: CodeGroupId; codeIds: readonly CodeId[] }[];
};
