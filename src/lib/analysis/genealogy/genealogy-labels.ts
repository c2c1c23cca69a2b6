import type { CodeLevel } from '$lib/domain/code';
import type { CodeEvent, CodeEventKind } from './code-event';
import type { CodeLife } from './genealogy';
import type { LineageLink, LineageTree } from './lineage';

export const genealogyColumnIds = ['at', 'coder', 'code', 'kind', 'event', 'citation'] as const;
export type GenealogyColumnId = (typeof genealogyColumnIds)[number];

/** The words of a genealogy in the reader's language; they live in `messages`, never here. */
export type GenealogyLabels = {
  /** What the appendix is called. */
  title: (project: string) => string;
  /** How the appendix was made, in a sentence. */
  method: string;
  column: (id: GenealogyColumnId) => string;
  level: (level: CodeLevel) => string;
  kind: (kind: CodeEventKind) => string;
  coder: (event: CodeEvent) => string;
  /** What happened, with the code itself left out: “Samengevoegd met …”. */
  sentence: (event: CodeEvent) => string;
  /** The same as part of a text: with its day and coder. */
  account: (event: CodeEvent) => string;
  /** Said of a code the history says nothing of. */
  untold: (life: CodeLife) => string;
  /** What flowed into a code, in a sentence. */
  inflow: (tree: LineageTree) => string;
  /** Open codes with where each began: “Hieronder vallen …”. */
  under: (trees: readonly LineageTree[]) => string;
  /** Heading of the account of a code: “Kerncode: vertrouwen”. */
  heading: (tree: LineageTree) => string;
  /** Over the table of events in the appendix. */
  tableTitle: string;
};

/** The words in a drawing of a lineage. */
export type LineageLabels = {
  figureTitle: (trees: readonly LineageTree[]) => string;
  description: (trees: readonly LineageTree[]) => string;
  /** How the link came to be: “samengevoegd”. */
  link: (link: LineageLink) => string;
  /** Short: `5 nov 2025`. */
  day: (at: string) => string;
  /** Under the name of a code, a line each: its level, where it was made, what it was called. */
  details: (tree: LineageTree) => string[];
};
