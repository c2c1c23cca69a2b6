import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { CodeMove } from './code-move';

type Deeds = {
  hasCode: () => boolean;
  hasCodes: () => boolean;
  exportCodebook: () => void;
  create: () => void;
  rename: () => void;
  remove: () => void;
  move: (step: CodeMove) => void;
};

/** What can be done on the codes page, by key and from the palette. */
export function codePageActions(app: AppState, deeds: Deeds): Action[] {
  const group = () => app.t('codes.title');
  const isEnabled = deeds.hasCode;
  return [
    { id: 'code-new', label: () => app.t('codes.newCode'), group, keys: ['n', 'Insert'], run: deeds.create },
    {
      id: 'codebook-export',
      label: () => app.t('codebook.export.title'),
      group,
      isEnabled: deeds.hasCodes,
      run: deeds.exportCodebook
    },
    {
      id: 'code-rename',
      label: () => app.t('shell.rename'),
      group,
      keys: ['F2'],
      isEnabled,
      run: deeds.rename
    },
    {
      id: 'code-delete',
      label: () => app.t('codes.delete'),
      group,
      keys: ['Delete'],
      isEnabled,
      run: deeds.remove
    },
    {
      id: 'code-up',
      label: () => app.t('codes.moveUp'),
      group,
      keys: ['Alt+ArrowUp'],
      isEnabled,
      run: () => deeds.move('up')
    },
    {
      id: 'code-down',
      label: () => app.t('codes.moveDown'),
      group,
      keys: ['Alt+ArrowDown'],
      isEnabled,
      run: () => deeds.move('down')
    },
    {
      id: 'code-in',
      label: () => app.t('codes.moveIn'),
      group,
      keys: ['Alt+ArrowRight'],
      isEnabled,
      run: () => deeds.move('in')
    },
    {
      id: 'code-out',
      label: () => app.t('codes.moveOut'),
      group,
      keys: ['Alt+ArrowLeft'],
      isEnabled,
      run: () => deeds.move('out')
    }
  ];
}
