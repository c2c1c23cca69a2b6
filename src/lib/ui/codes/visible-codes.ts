import type { Code } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import { foldText } from '$lib/language/fold-text';
import type { ProjectModel } from '$lib/model/project-model';

/** Quotations counted beside a code: its own, with those of the codes under it, or none. */
export type CodeCounts = 'own' | 'under' | 'none';

/** A code as a line of the tree. */
export type CodeTreeRow = {
  code: Code;
  /** 1 for a code at the top. */
  depth: number;
  /** 1-based place among the siblings that are shown. */
  place: number;
  siblingCount: number;
  hasChildren: boolean;
  isOpen: boolean;
  /** While searching: whether the code itself is a hit, and not only something under it. */
  isHit: boolean;
};

type Wish = {
  collapsed: ReadonlySet<CodeId>;
  query: string;
  /** Leaves out codes; null or left out: none. */
  keeps?: ((id: CodeId) => boolean) | null;
};

/**
 * The lines of the code tree from top to bottom. A query (case and accents folded) leaves the codes whose name holds
 * it and `keeps` those it is true of, with everything above them, all branches open. O(codes · log codes).
 */
export function visibleCodes(model: ProjectModel, { collapsed, query, keeps = null }: Wish): CodeTreeRow[] {
  const wanted = foldText(query.trim()).folded;
  const isSearching = wanted !== '' || keeps !== null;
  return branchRows(null, 1);

  function branchRows(parentId: CodeId | null, depth: number): CodeTreeRow[] {
    const branches = model.childrenOf(parentId).flatMap((code) => {
      const isHit = isSearching && foldText(code.name).folded.includes(wanted) && (keeps?.(code.id) ?? true);
      const isOpen = isSearching || !collapsed.has(code.id);
      const under = isOpen ? branchRows(code.id, depth + 1) : [];
      return !isSearching || isHit || under.length > 0 ? [{ code, isHit, isOpen, under }] : [];
    });
    return branches.flatMap(({ code, isHit, isOpen, under }, index) => {
      const hasChildren = isOpen ? under.length > 0 : model.childrenOf(code.id).length > 0;
      const siblingCount = branches.length;
      return [
        {
          code,
          depth,
          place: index + 1,
          siblingCount,
          hasChildren,
          isOpen: isOpen && hasChildren,
          isHit
        },
        ...under
      ];
    });
  }
}

/** How many quotations a code is on, each once whoever coded it; null when no counts are asked for. */
export function quotationCount(model: ProjectModel, id: CodeId, counts: CodeCounts): number | null {
  if (counts === 'none') return null;
  if (counts === 'own' || model.childrenOf(id).length === 0) return model.quotationCount(id);
  const quotations = new Set<string>();
  addQuotations(id);
  return quotations.size;

  function addQuotations(codeId: CodeId): void {
    for (const quotationId of model.quotationsWith(codeId)) quotations.add(quotationId);
    for (const child of model.childrenOf(codeId)) addQuotations(child.id);
  }
}
