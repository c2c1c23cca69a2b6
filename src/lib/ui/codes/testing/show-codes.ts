import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { DocumentText } from '$lib/domain/document-text';
import { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { openStored } from '$lib/testing/stored-project';
import type { TestProject } from '$lib/testing/test-project';
import { CodeActions } from '../code-actions';
import { CodeSelection } from '../code-selection.svelte';
import CodesStage from './CodesStage.svelte';

/** The tree, the bar of the selection and the quotations of a project, in Dutch, coded by Noor. */
export async function showCodes(
  project: TestProject,
  texts: readonly DocumentText[] = []
): Promise<{ session: ProjectSession; selection: CodeSelection; app: AppState }> {
  const session = await openStored(project, texts);
  const app = await AppState.start();
  await app.setLanguage('nl', false);
  const selection = new CodeSelection((id) => session.read('codes').find('codes', id) !== undefined);
  const moving = new CodeActions(app, session);
  await render(CodesStage, { props: { app, session, selection, moving } });
  return { session, selection, app };
}

/** The tree as it reads: names by depth. */
export const treeText = (): string =>
  Array.from(
    document.querySelectorAll('[role=treeitem]'),
    (item) =>
      `${'-'.repeat(Number(item.getAttribute('aria-level')) - 1)}${item.querySelector('.name')?.textContent}`
  ).join(' ');

export const focusedCode = (): string | null | undefined =>
  document.activeElement?.querySelector('.name')?.textContent;

export const codeLine = (name: string) => page.getByRole('treeitem', { name, exact: false });
