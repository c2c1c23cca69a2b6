import type { ProjectId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';
import { shownMatrix, type ShownMatrix } from './matrix-choices';

/** What this tab showed of the matrix of a screen on its last visit; the usual when there was none or it is not understood. */
export function readKeptMatrix(id: ProjectId, screen: string): ShownMatrix {
  const parsed = shownMatrix.safeParse(readKept(storageKey(id, screen)) ?? {});
  return parsed.success ? parsed.data : shownMatrix.parse({});
}

export function writeKeptMatrix(id: ProjectId, choices: ShownMatrix, screen: string): void {
  writeKept(storageKey(id, screen), choices);
}

function storageKey(id: ProjectId, screen: string): string {
  return `kerncode:${screen}:${id}`;
}
