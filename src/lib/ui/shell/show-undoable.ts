import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { undo } from './shell-actions';

/** Says what was just done, with a button that takes it back as long as nothing else was done since. */
export function showUndoable(app: AppState, session: ProjectSession, text: string): void {
  const done = session.sequence;
  app.notices.show({
    tone: 'info',
    text,
    action: {
      label: app.t('shell.undo'),
      run: () => {
        if (session.sequence === done) void undo(app, session);
        else app.notices.show({ tone: 'info', text: app.t('quotations.notLast') });
      }
    }
  });
}
