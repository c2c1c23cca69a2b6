import { mergeCodes } from '$lib/commands/codes/merge-codes';
import type { Code } from '$lib/domain/code';
import type { CodeGroupId, CodeId, MemoId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';
import { operationsOn } from './operations-on';
import { previewContext } from './preview-context';

/** What merging codes would do. */
export type MergePreview = {
  /** The codes that cease to be, in the order of the tree. */
  mergedIds: CodeId[];
  /** Codings that come to the survivor. */
  codingsMoved: number;
  /** Codings that go, because the same coder says the same of the same quotation. */
  doublesRemoved: number;
  /** Quotations with the survivor afterwards. */
  quotationsAfter: number;
  relations: {
    /** They get another end. */
    moved: number;
    /** They come to say what another relation says, and become one with it. */
    joined: number;
    /** They would tie the survivor to itself, and go. */
    dropped: number;
  };
  /** Codes that come under the survivor. */
  childrenMoved: CodeId[];
  /** Groups whose codes or condition change. */
  groupIds: CodeGroupId[];
  /** Memos that come to be about, or to mention, the survivor. */
  memoIds: MemoId[];
  /** The survivor as it would be: its joined definition, its example, its place. */
  survivor: Code;
};

/** What `mergeCodes` would do, read off its own change. O(codings moved + what could point at a code). */
export function mergePreview(
  model: ProjectModel,
  survivorId: CodeId,
  codeIds: readonly CodeId[]
): MergePreview {
  const change = mergeCodes(model, { survivorId, codeIds: [...codeIds] }, previewContext());
  const codes = operationsOn(change, 'codes');
  const codings = operationsOn(change, 'codings');
  const merged = new Set(codes.flatMap(({ id, after }) => (after ? [] : [id as CodeId])));
  const survivor = codes.find(({ id }) => id === survivorId)?.after ?? model.get('codes', survivorId);
  const quotations = new Set(model.quotationsWith(survivorId));
  for (const { after } of codings) if (after) quotations.add(after.quotationId);
  return {
    mergedIds: [...merged],
    codingsMoved: codings.filter(({ after }) => after).length,
    doublesRemoved: codings.filter(({ after }) => !after).length,
    quotationsAfter: quotations.size,
    relations: countRelations(change, merged, survivorId),
    childrenMoved: codes.flatMap(({ before, after }) =>
      after?.parentId === survivorId && before?.parentId !== survivorId ? [after.id] : []
    ),
    groupIds: operationsOn(change, 'codeGroups').map(({ id }) => id as CodeGroupId),
    memoIds: operationsOn(change, 'memos').map(({ id }) => id as MemoId),
    survivor
  };
}

function countRelations(
  change: ReturnType<typeof mergeCodes>,
  merged: ReadonlySet<string>,
  survivorId: CodeId
): MergePreview['relations'] {
  const counts = { moved: 0, joined: 0, dropped: 0 };
  const isOne = (id: string) => id === survivorId || merged.has(id);
  for (const { before, after } of operationsOn(change, 'relations')) {
    if (!before) continue;
    if (!after) counts[isOne(before.fromId) && isOne(before.toId) ? 'dropped' : 'joined'] += 1;
    else if (after.fromId !== before.fromId || after.toId !== before.toId) counts.moved += 1;
  }
  return counts;
}
