import type { CodeLevel } from '$lib/domain/code';
import type { CodeId } from '$lib/domain/ids';
import type { ComparedCode } from './agreement-material';

/** A code of a codebook: of the project, or of a session. */
export type CodebookCode = ComparedCode & { order: number };

export type CodeChoice = {
  /** Each with all below it. */
  codeIds: readonly CodeId[];
  /** The codes of groups, each with all below it; neither of the two: every code. */
  groupedIds: readonly CodeId[];
  /** Codes count as their ancestor of this level; `open`: as themselves. */
  level: CodeLevel;
};

export type CountedCodes = {
  /** What is compared, in the order of the codebook read from top to bottom. */
  codes: ComparedCode[];
  /** What a code of the codebook counts as, or why it does not count. */
  countsAs: (id: CodeId) => CodeId | 'other-codes' | 'no-ancestor';
};

/**
 * Which codes are compared and what each counts as: itself, or the nearest of itself and its ancestors that has the level. A
 * code above the level has none, and does not count. O(codes · depth).
 */
export function codesThatCount(codebook: readonly CodebookCode[], choice: CodeChoice): CountedCodes {
  const byId = new Map(codebook.map((code) => [code.id, code]));
  const ordered = fromTopToBottom(codebook, byId);
  const chosen = new Set([...choice.codeIds, ...choice.groupedIds]);
  const isAll = choice.codeIds.length === 0 && choice.groupedIds.length === 0;
  const targets = new Map<CodeId, CodeId | 'no-ancestor'>();
  for (const code of ordered) {
    const line = lineage(code, byId);
    if (!isAll && !line.some(({ id }) => chosen.has(id))) continue;
    const target = choice.level === 'open' ? code : line.find(({ level }) => level === choice.level);
    targets.set(code.id, target?.id ?? 'no-ancestor');
  }
  const counted = new Set<string>(targets.values());
  const codes = ordered
    .filter(({ id }) => counted.has(id))
    .map(({ id, name, level, colour, parentId }) => ({ id, name, level, colour, parentId }));
  return { codes, countsAs: (id) => targets.get(id) ?? 'other-codes' };
}

/** The code and its ancestors, nearest first. */
function lineage(code: CodebookCode, byId: ReadonlyMap<CodeId, CodebookCode>): CodebookCode[] {
  const line: CodebookCode[] = [];
  for (
    let at: CodebookCode | undefined = code;
    at && !line.includes(at);
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  )
    line.push(at);
  return line;
}

/** Codes under their parents, by order and then name. A code whose parent is not there stands at the root. */
function fromTopToBottom(
  codebook: readonly CodebookCode[],
  byId: ReadonlyMap<CodeId, CodebookCode>
): CodebookCode[] {
  const children = new Map<CodeId | null, CodebookCode[]>();
  for (const code of codebook) {
    const parentId = code.parentId !== null && byId.has(code.parentId) ? code.parentId : null;
    children.set(parentId, [...(children.get(parentId) ?? []), code]);
  }
  const ordered: CodebookCode[] = [];
  const addBranch = (parentId: CodeId | null): void => {
    const branch = children.get(parentId) ?? [];
    branch.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name));
    for (const code of branch) {
      ordered.push(code);
      addBranch(code.id);
    }
  };
  addBranch(null);
  return ordered;
}
