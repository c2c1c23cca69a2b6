import { codeTableChoices, type CodeTableChoices } from '$lib/analysis/codes/code-table-choices';
import type { ProjectId } from '$lib/domain/ids';
import { readKept, writeKept } from '$lib/ui/base/kept-in-tab';

/** What this tab chose last in the table of codes; the defaults when there is nothing or it is not understood. */
export function readKeptChoices(id: ProjectId): CodeTableChoices {
  return codeTableChoices.parse(readKept(storageKey(id)) ?? {});
}

export function writeKeptChoices(id: ProjectId, choices: CodeTableChoices): void {
  writeKept(storageKey(id), choices);
}

function storageKey(id: ProjectId): string {
  return `kerncode:code-table:${id}`;
}
