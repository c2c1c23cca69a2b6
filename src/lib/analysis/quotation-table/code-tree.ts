import type { CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ProjectModel } from '$lib/model/project-model';

/** A code with its place among all codes. */
export type CodeInTree = {
  id: CodeId;
  name: string;
  level: CodeLevel;
  colour: number;
  /** Names from the root down to the code itself, joined by ` / `. */
  path: string;
  /** 0 for the first code of the tree read from top to bottom. */
  order: number;
  /** The codes above it, nearest last. */
  ancestorIds: readonly CodeId[];
};

/** Every code by id, in the order of the tree read from top to bottom. O(codes · log codes). */
export function codeTree(model: ProjectModel): Map<CodeId, CodeInTree> {
  const tree = new Map<CodeId, CodeInTree>();
  addBranch(model, tree, null, '', []);
  return tree;
}

function addBranch(
  model: ProjectModel,
  tree: Map<CodeId, CodeInTree>,
  parentId: CodeId | null,
  parentPath: string,
  ancestorIds: readonly CodeId[]
): void {
  for (const { id, name, level, colour } of model.childrenOf(parentId)) {
    const path = parentPath === '' ? name : `${parentPath} / ${name}`;
    tree.set(id, { id, name, level, colour, path, order: tree.size, ancestorIds });
    addBranch(model, tree, id, path, [...ancestorIds, id]);
  }
}
