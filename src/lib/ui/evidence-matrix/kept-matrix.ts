import type { ProjectId } from '$lib/domain/ids';
import { shownMatrix, type ShownMatrix } from './matrix-choices';

/** What this tab showed of the matrix on its last visit; the usual when there was none or it is not understood. */
export function readKeptMatrix(id: ProjectId): ShownMatrix {
  const stored = sessionStorage.getItem(storageKey(id));
  const parsed = shownMatrix.safeParse(stored ? parseJson(stored) : {});
  return parsed.success ? parsed.data : shownMatrix.parse({});
}

export function writeKeptMatrix(id: ProjectId, choices: ShownMatrix): void {
  sessionStorage.setItem(storageKey(id), JSON.stringify(choices));
}

function storageKey(id: ProjectId): string {
  return `kerncode:matrix:${id}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
