import type { Code } from '$lib/domain/code';
import type { CodeGroup } from '$lib/domain/code-group';
import type { CodeUse } from './code-use';

/** The parts of a definition that is complete. */
export const definitionParts = ['definition', 'include', 'exclude', 'example'] as const;
export type DefinitionPart = (typeof definitionParts)[number];

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
    /** What is filled in of its definition; an example is one that was chosen and is still there. */
    filled: readonly DefinitionPart[];
    /** The groups it is in, smart ones too, by name. */
    groups: readonly Pick<CodeGroup, 'id' | 'name'>[];
    /** Memos attached to it or mentioning it. */
    memoCount: number;
  };
