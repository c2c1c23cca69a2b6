import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { MatrixView } from './matrix-view.svelte';

/** What can be done on the evidence page by key; moving through the matrix is the table's own. */
export function matrixActions(
  app: AppState,
  view: MatrixView,
  verbs: { exportMatrix: () => void; close: () => void }
): Action[] {
  const group = () => app.t('matrix.screen.keys.group');
  const listed = { keyOnly: true, isEnabled: () => false, run: () => undefined };
  return [
    {
      id: 'matrix-swap',
      label: () => app.t('matrix.screen.keys.swap'),
      group,
      keys: ['x'],
      isEnabled: () => view.canSwap,
      run: () => view.swap()
    },
    {
      id: 'matrix-export',
      label: () => app.t('matrix.screen.keys.export'),
      group,
      keys: ['e'],
      isEnabled: () => view.matrix !== null,
      run: verbs.exportMatrix
    },
    { id: 'matrix-open', label: () => app.t('matrix.screen.keys.open'), group, keys: ['Enter'], ...listed },
    {
      id: 'matrix-neighbour',
      label: () => app.t('matrix.screen.keys.neighbour'),
      group,
      keys: ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+ArrowUp', 'Alt+ArrowDown'],
      ...listed
    },
    {
      id: 'matrix-close',
      label: () => app.t('matrix.screen.keys.close'),
      group,
      keys: ['Escape'],
      isEnabled: () => view.openPlace !== null,
      keyOnly: true,
      run: verbs.close
    }
  ];
}
