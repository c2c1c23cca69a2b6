import type { Change, HistoryEntry } from '$lib/domain/change';
import type { Code } from '$lib/domain/code';
import type { CodeId, CoderId, RelationTypeId } from '$lib/domain/ids';

/** What a code is to its genealogy: all but its place among its siblings, its example and its comment. */
export type CodeState = Pick<
  Code,
  'name' | 'level' | 'parentId' | 'colour' | 'definition' | 'include' | 'exclude'
>;

/** A code made (`before` null), changed or gone (`after` null). */
export type CodeStep = { id: CodeId; before: CodeState | null; after: CodeState | null };

/** A relation between codes made, or taken away. */
export type RelationStep = { typeId: RelationTypeId; fromId: CodeId; toId: CodeId; isMade: boolean };

/** What one change did to the code system, and nothing else of it. */
export type CodeChange = {
  sequence: number;
  at: string;
  coderId: CoderId | null;
  command: string;
  params: Change['params'];
  codes: readonly CodeStep[];
  relations: readonly RelationStep[];
};

const fields = ['name', 'level', 'parentId', 'definition', 'include', 'exclude'] as const;
/** Commands that say of codes what their codings went through. */
const recodings = new Set(['split-code', 'replace-code', 'copy-code']);

/** What an entry of the history did to the code system; null when that is nothing. O(operations). */
export function toCodeChange({
  sequence,
  change
}: Pick<HistoryEntry, 'sequence' | 'change'>): CodeChange | null {
  const codes: CodeStep[] = [];
  const relations: RelationStep[] = [];
  for (const operation of change.operations) {
    if (operation.table === 'codes') {
      const { before, after } = operation;
      if (before && after && fields.every((field) => before[field] === after[field])) continue;
      codes.push({
        id: operation.id as CodeId,
        before: before && stateOf(before),
        after: after && stateOf(after)
      });
    } else if (operation.table === 'relations') {
      const { before, after } = operation;
      // With both sides it only got a comment or grounds, or was handed on by a merge.
      const relation = before && after ? null : (after ?? before);
      if (relation?.between !== 'code') continue;
      const { typeId, fromId, toId } = relation;
      relations.push({ typeId, fromId, toId, isMade: after !== null });
    }
  }
  if (codes.length === 0 && relations.length === 0 && !recodings.has(change.command)) return null;
  const { at, coderId, command, params } = change;
  return { sequence, at, coderId, command, params, codes, relations };
}

function stateOf({ name, level, parentId, colour, definition, include, exclude }: Code): CodeState {
  return { name, level, parentId, colour, definition, include, exclude };
}
