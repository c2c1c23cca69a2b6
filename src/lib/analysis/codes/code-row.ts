import type { Code } from '$lib/domain/code';
import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeCompleteness } from './code-completeness';
import type { CodeUse } from './code-use';

/** A code as the table of codes shows it. */
export type CodeRow = Pick<Code, 'id' | 'name' | 'level' | 'colour' | 'parentId' | 'createdAt'> &
  CodeUse & {
    /** Name of the code it stands under; empty at the top. */
    parent: string;
    /** Names from the root down to the code itself, joined by ` / `. */
    path: string;
    /** 0 at the top. */
    depth: number;
    /** 0 for the first code of the tree read from top to bottom. */
    order: number;
    /** Relations with other codes, in either direction ("density"). */
    relationCount: number;
    /** What there is of its definition, part by part. */
    completeness: CodeCompleteness;
    /** The groups it is in, smart ones too, by name. */
    groups: readonly Pick<CodeGroup, 'id' | 'name'>[];
    /** Memos attached to it or mentioning it. */
    memoCount: number;
  };
