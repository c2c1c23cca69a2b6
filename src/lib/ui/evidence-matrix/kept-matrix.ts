import type { ProjectId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import { shownMatrix, type ShownMatrix } from './matrix-choices';

/** What this tab showed of the matrix on its last visit; the usual when there was none or it is not understood. */
export function readKeptMatrix(id: ProjectId): ShownMatrix {
  const parsed = shownMatrix.safeParse(readKept(storageKey(id)) ?? {});
  return parsed.success ? parsed.data : shownMatrix.parse({});
}

export function writeKeptMatrix(id: ProjectId, choices: ShownMatrix): void {
  writeKept(storageKey(id), choices);
}

function storageKey(id: ProjectId): string {
  return `kerncode:matrix:${id}`;
}
