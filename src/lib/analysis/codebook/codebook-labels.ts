import type { CodeLevel } from '$lib/domain/code';
import type { CodebookColumnId } from './codebook-column';
import type { CodebookRow } from './codebook-row';

/** The words of the codebook in the reader's language; they live in `messages`, never here. */
export type CodebookLabels = {
  /** What the document is called: "Codeboek Buddy’s". */
  title: (project: string) => string;
  column: (id: CodebookColumnId) => string;
  level: (level: CodeLevel) => string;
  /** Where a code was used: "4 citaten in 2 documenten, 3 respondenten"; may be empty. */
  usage: (row: CodebookRow) => string;
  /** Heading of the open codes that stand under no category or core code. */
  loose: string;
  /** Said of a code without a definition. */
  undefinedCode: string;
};
