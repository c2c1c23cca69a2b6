import type { Code } from '$lib/domain/code';

/** A quotation that shows what a code means. */
export type CodebookExample = {
  /** `10:17`. */
  citation: string;
  text: string;
  /** Of who speaks in it, each once. */
  roles: readonly string[];
  /** True when a researcher chose it, false when it is only the one that fits best. */
  isChosen: boolean;
};

/** A code as the codebook gives it: where it stands, what it means and how it was used. */
export type CodebookRow = Pick<
  Code,
  'id' | 'name' | 'level' | 'colour' | 'order' | 'definition' | 'include' | 'exclude' | 'comment'
> & {
  /** The comment as words: without formatting, the objects it mentions by their present names. */
  commentText: string;
  /** Name of the code it stands under; empty at the top. */
  parent: string;
  /** Names from the root down to the code itself, joined by ` / `. */
  path: string;
  /** 0 at the top. */
  depth: number;
  /** Names of the free groups it is in, in alphabetical order; smart groups say themselves who is in them. */
  groups: readonly string[];
  /** Distinct quotations of the code itself, not of the codes under it ("grounded"). */
  quotationCount: number;
  documentCount: number;
  /** Distinct cases that speak in those quotations, interviewers left out. */
  caseCount: number;
  /** Names of who used the code, in alphabetical order. */
  coders: readonly string[];
  /** Instants of its oldest and newest coding; null when it was never used. */
  firstUsedAt: string | null;
  lastUsedAt: string | null;
  /** The chosen one, whatever its length; else the best fitting one; null when no quotation of the code fits. */
  example: CodebookExample | null;
};
