import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { CodeMove } from './code-move';

type Deeds = {
  /** Whether one code is selected. */
  hasCode: () => boolean;
  hasSelection: () => boolean;
  hasCodes: () => boolean;
  exportCodebook: () => void;
  importCodebook: () => void;
  recolour: () => void;
  create: () => void;
  rename: () => void;
  search: () => void;
  move: (step: CodeMove) => void;
};

const moves = [
  { id: 'code-up', step: 'up', label: 'codes.moveUp', keys: ['Alt+ArrowUp'] },
  { id: 'code-down', step: 'down', label: 'codes.moveDown', keys: ['Alt+ArrowDown'] },
  { id: 'code-in', step: 'in', label: 'codes.moveIn', keys: ['Alt+ArrowRight'] },
  { id: 'code-out', step: 'out', label: 'codes.moveOut', keys: ['Alt+ArrowLeft'] }
] as const;

/** Taken by the tree itself; listed so that `?` shows them. */
const treeKeys = [
  { id: 'code-toggle', label: 'codes.toggleSelected', keys: [' '] },
  { id: 'code-extend', label: 'codes.extend', keys: ['Shift+ArrowDown', 'Shift+ArrowUp'] },
  { id: 'code-all', label: 'codes.selectAll', keys: ['Mod+a'] }
] as const;

/** What can be done on the codes page, by key and from the palette. */
export function codePageActions(app: AppState, deeds: Deeds): Action[] {
  const group = () => app.t('codes.title');
  const hasSelection = deeds.hasSelection;
  return [
    { id: 'code-new', label: () => app.t('codes.newCode'), group, keys: ['n', 'Insert'], run: deeds.create },
    {
      id: 'code-search',
      label: () => app.t('codes.keys.search'),
      group,
      keys: ['/', 'Mod+f'],
      isEnabled: deeds.hasCodes,
      run: deeds.search
    },
    {
      id: 'codebook-export',
      label: () => app.t('codebook.export.title'),
      group,
      isEnabled: deeds.hasCodes,
      run: deeds.exportCodebook
    },
    {
      id: 'codebook-import',
      label: () => app.t('codebook.import.title'),
      group,
      run: deeds.importCodebook
    },
    {
      id: 'code-recolour',
      label: () => app.t('codes.recolour'),
      group,
      isEnabled: deeds.hasCodes,
      run: deeds.recolour
    },
    {
      id: 'code-rename',
      label: () => app.t('shell.rename'),
      group,
      keys: ['F2'],
      isEnabled: deeds.hasCode,
      run: deeds.rename
    },
    ...moves.map(({ id, step, label, keys }) => ({
      id,
      label: () => app.t(label),
      group,
      keys,
      isEnabled: hasSelection,
      run: () => deeds.move(step)
    })),
    ...treeKeys.map(({ id, label, keys }) => ({
      id,
      label: () => app.t(label),
      group,
      keys,
      keyOnly: true,
      isEnabled: () => false,
      run: () => undefined
    }))
  ];
}
