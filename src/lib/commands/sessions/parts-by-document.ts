import type { DocumentId } from '$lib/domain/ids';
import type { Stretch } from '$lib/domain/stretch';

/** The parts of a session by document; null: whole documents count. */
export type Parts = ReadonlyMap<DocumentId, readonly Stretch[]> | null;

export function partsByDocument(parts: readonly Stretch[]): Parts {
  if (parts.length === 0) return null;
  const grouped = new Map<DocumentId, Stretch[]>();
  for (const part of parts) {
    const known = grouped.get(part.documentId);
    if (known) known.push(part);
    else grouped.set(part.documentId, [part]);
  }
  return grouped;
}

/** Whether any of a stretch lies in what is to be coded. */
export function touchesPart(parts: Parts, { documentId, start, end }: Stretch): boolean {
  if (!parts) return true;
  return (parts.get(documentId) ?? []).some((part) => part.start < end && start < part.end);
}
