import { codeTableChoices, type CodeTableChoices } from '$lib/analysis/codes/code-table-choices';
import type { ProjectId } from '$lib/domain/ids';

/** What this tab chose last in the table of codes; the defaults when there is nothing or it is not understood. */
export function readKeptChoices(id: ProjectId): CodeTableChoices {
  const stored = sessionStorage.getItem(storageKey(id));
  return codeTableChoices.parse(stored ? parseJson(stored) : {});
}

export function writeKeptChoices(id: ProjectId, choices: CodeTableChoices): void {
  sessionStorage.setItem(storageKey(id), JSON.stringify(choices));
}

function storageKey(id: ProjectId): string {
  return `kerncode:code-table:${id}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
