import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { describeChange } from './describe-change';

/** What can be done on every screen of a project. */
export function shellActions(app: AppState, session: ProjectSession, showShortcuts: () => void): Action[] {
  const group = () => app.t('shell.everywhere');
  return [
    {
      id: 'undo',
      label: () => app.t('shell.undo'),
      group,
      keys: ['Mod+z', 'z'],
      isEnabled: () => session.canUndo,
      run: () => void undo(app, session)
    },
    {
      id: 'redo',
      label: () => app.t('shell.redo'),
      group,
      keys: ['Mod+y', 'Mod+Shift+z', 'Shift+Z'],
      isEnabled: () => session.canRedo,
      run: () => void redo(app, session)
    },
    {
      id: 'shortcuts',
      label: () => app.t('shell.shortcuts'),
      group,
      keys: ['?'],
      run: showShortcuts
    }
  ];
}

/** Takes the last change back and says which. */
export async function undo(app: AppState, session: ProjectSession): Promise<void> {
  const change = await app.attempt(() => session.undo());
  if (change)
    app.notices.show({
      tone: 'info',
      topic: 'history',
      text: app.t('shell.undone', { what: describeChange(change, app.t) })
    });
}

/** Does the last undone change again and says which. */
export async function redo(app: AppState, session: ProjectSession): Promise<void> {
  const change = await app.attempt(() => session.redo());
  if (change)
    app.notices.show({
      tone: 'info',
      topic: 'history',
      text: app.t('shell.redone', { what: describeChange(change, app.t) })
    });
}
