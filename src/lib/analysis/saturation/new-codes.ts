import type { CodeLevel } from '$lib/domain/code';
import type { CodeId, CoderId, DocumentId } from '$lib/domain/ids';
import type { Coding } from '$lib/domain/coding';
import type { ProjectModel } from '$lib/model/project-model';

/** A coded document in the order of coding, with the codes that were new in it. */
export type SaturationRow = {
  documentId: DocumentId;
  number: number;
  name: string;
  /** When its first coding was made; ISO 8601, UTC. */
  codedAt: string;
  /** Codes used in it, each once. */
  codeCount: number;
  /** Codes whose first coding lies here, in the order in which they came. */
  newCodes: readonly { id: CodeId; name: string }[];
  /** New codes up to and with this document. */
  total: number;
};

export type SaturationChoice = {
  /** Whose codings count; null is everyone's. */
  coderId: CoderId | null;
  /** Codes of which levels count. */
  levels: readonly CodeLevel[];
};

/**
 * The coded documents in the order in which they were coded, each with the codes that were first used there. A code is as
 * it is now: what was merged counts as the code it went up in. Documents coded at the same time come by number.
 * O(codings · log codings).
 */
export function newCodesPerDocument(
  model: ProjectModel,
  { coderId, levels }: SaturationChoice
): SaturationRow[] {
  const codings = model
    .list('codings')
    .filter((coding) => coderId === null || coding.coderId === coderId)
    .map((coding) => ({ coding, documentId: model.get('quotations', coding.quotationId).documentId }))
    .filter(({ coding }) => levels.includes(model.get('codes', coding.codeId).level));
  const numbers = new Map(model.list('documents').map(({ id, number }) => [id, number]));
  codings.sort(
    (a, b) => compare(a.coding.at, b.coding.at) || numbers.get(a.documentId)! - numbers.get(b.documentId)!
  );

  const firstCoded = new Map<DocumentId, { at: string; used: Set<CodeId>; fresh: Coding[] }>();
  const seen = new Set<CodeId>();
  for (const { coding, documentId } of codings) {
    const entry = firstCoded.get(documentId) ?? { at: coding.at, used: new Set(), fresh: [] };
    firstCoded.set(documentId, entry);
    entry.used.add(coding.codeId);
    if (seen.has(coding.codeId)) continue;
    seen.add(coding.codeId);
    entry.fresh.push(coding);
  }
  let total = 0;
  return [...firstCoded].map(([documentId, { at, used, fresh }]) => {
    const { number, name } = model.get('documents', documentId);
    total += fresh.length;
    return {
      documentId,
      number,
      name,
      codedAt: at,
      codeCount: used.size,
      newCodes: fresh.map(({ codeId }) => ({ id: codeId, name: model.get('codes', codeId).name })),
      total
    };
  });
}

/** The last documents and the number of codes that were new in them; null with fewer than two documents. */
export type SaturationTail = { documentCount: number; newCodeCount: number; total: number };

/**
 * What the last documents still gave: as many as gave nothing new, or else the last three, but never all of them.
 */
export function saturationTail(rows: readonly SaturationRow[]): SaturationTail | null {
  if (rows.length < 2) return null;
  const lastNew = rows.findLastIndex(({ newCodes }) => newCodes.length > 0);
  const silent = rows.length - 1 - lastNew;
  const documentCount = silent > 0 ? silent : Math.min(3, rows.length - 1);
  const newCodeCount = rows.slice(-documentCount).reduce((sum, { newCodes }) => sum + newCodes.length, 0);
  return { documentCount, newCodeCount, total: rows.at(-1)!.total };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
