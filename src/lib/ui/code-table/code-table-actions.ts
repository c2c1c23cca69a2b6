import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';

/** What the keys of the table of codes do; those of the grid itself are there for the list of keys. */
export function codeTableActions(
  app: AppState,
  deeds: { search: () => void; exportTable: () => void }
): Action[] {
  const group = () => app.t('codeTable.keys.group');
  const ofTheGrid = (id: 'open' | 'select' | 'range' | 'all' | 'clear', ...keys: string[]): Action => ({
    id: `code-table-${id}`,
    label: () => app.t(`codeTable.keys.${id}`),
    group,
    keys,
    keyOnly: true,
    isEnabled: () => false,
    run: () => undefined
  });
  return [
    {
      id: 'code-table-search',
      label: () => app.t('codeTable.keys.search'),
      group,
      keys: ['/', 'Mod+f'],
      run: deeds.search
    },
    {
      id: 'code-table-export',
      label: () => app.t('codeTable.keys.export'),
      group,
      keys: ['e'],
      run: deeds.exportTable
    },
    ofTheGrid('open', 'Enter'),
    ofTheGrid('select', ' '),
    ofTheGrid('range', 'Shift+ArrowDown'),
    ofTheGrid('all', 'Mod+a'),
    ofTheGrid('clear', 'Escape')
  ];
}
