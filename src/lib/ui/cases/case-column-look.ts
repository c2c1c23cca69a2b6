import type { CaseColumn } from '$lib/analysis/cases/case-columns';
import type { AppState } from '$lib/state/app-state.svelte';

/** What stands above a column. */
export function columnTitle(app: Pick<AppState, 't'>, { id, attribute }: CaseColumn): string {
  return attribute ? attribute.name : app.t(`cases.column.${id}`);
}

/** Whether a cell of the column is filled in where it stands. */
export function isEditable({ id, attribute }: CaseColumn): boolean {
  return attribute !== null || id === 'role' || id === 'pseudonym' || id === 'consent';
}

export function isNumber({ id, attribute }: CaseColumn): boolean {
  return attribute
    ? attribute.kind === 'number'
    : id === 'turns' || id === 'quotations' || id === 'responses';
}
