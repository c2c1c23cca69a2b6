import { networkLayouts, type NetworkLayout } from '$lib/domain/network';
import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';

type Deeds = {
  /** Whether a node is chosen, or has the keyboard. */
  hasMeant: () => boolean;
  ask: (what: 'add' | 'neighbours' | 'connect' | 'group' | 'export') => void;
  addCooccurring: () => void;
  remove: () => void;
  pin: () => void;
  selectAll: () => void;
  layOut: (layout: NetworkLayout) => void;
  zoomBy: (factor: number) => void;
  fit: () => void;
  show: (panel: 'details' | 'table') => void;
};

/** What can be done in a network, by key and from the palette. */
export function networkActions(app: AppState, deeds: Deeds): Action[] {
  const group = () => app.t('network.actions');
  const { t } = app;
  const onNodes = { group, isEnabled: deeds.hasMeant };
  return [
    {
      id: 'network-add',
      label: () => t('network.addTitle'),
      group,
      keys: ['a'],
      run: () => deeds.ask('add')
    },
    {
      id: 'network-neighbours',
      label: () => t('network.neighboursTitle'),
      ...onNodes,
      keys: ['n'],
      run: () => deeds.ask('neighbours')
    },
    {
      id: 'network-cooccurring',
      label: () => t('network.addCooccurring'),
      ...onNodes,
      keys: ['o'],
      run: deeds.addCooccurring
    },
    {
      id: 'network-connect',
      label: () => t('network.connect'),
      ...onNodes,
      keys: ['l'],
      run: () => deeds.ask('connect')
    },
    {
      id: 'network-group',
      label: () => t('network.group'),
      ...onNodes,
      keys: ['g'],
      run: () => deeds.ask('group')
    },
    { id: 'network-pin', label: () => t('network.pin'), ...onNodes, keys: ['p'], run: deeds.pin },
    {
      id: 'network-remove',
      label: () => t('network.remove'),
      ...onNodes,
      keys: ['Delete', 'Backspace'],
      run: deeds.remove
    },
    ...networkLayouts.map((layout): Action => ({
      id: `network-layout-${layout}`,
      label: () => `${t('network.layout')}: ${t(`network.layouts.${layout}`)}`,
      group,
      run: () => deeds.layOut(layout)
    })),
    { id: 'network-export', label: () => t('network.export.title'), group, run: () => deeds.ask('export') },
    {
      id: 'network-table',
      label: () => t('network.table'),
      group,
      keys: ['t'],
      run: () => deeds.show('table')
    },
    {
      id: 'network-details',
      label: () => t('network.details'),
      group,
      keys: ['d'],
      run: () => deeds.show('details')
    },
    {
      id: 'network-zoom-in',
      label: () => t('network.zoomIn'),
      group,
      keys: ['+', '='],
      run: () => deeds.zoomBy(1.25)
    },
    {
      id: 'network-zoom-out',
      label: () => t('network.zoomOut'),
      group,
      keys: ['-'],
      run: () => deeds.zoomBy(0.8)
    },
    { id: 'network-fit', label: () => t('network.fit'), group, keys: ['0'], run: deeds.fit },
    { id: 'network-all', label: () => t('network.selectAll'), group, keys: ['Mod+a'], run: deeds.selectAll },
    // Taken by the canvas itself; listed so that `?` shows them.
    ...(
      [
        ['network-go', 'network.goToNode', 'ArrowRight'],
        ['network-move', 'network.moveNode', 'Ctrl+ArrowRight'],
        ['network-more', 'network.selectMore', ' '],
        ['network-pan', 'network.pan', 'Shift+ArrowRight']
      ] as const
    ).map(([id, label, key]): Action => ({
      id,
      label: () => t(label),
      group,
      keys: [key],
      keyOnly: true,
      isEnabled: () => false,
      run: () => {}
    }))
  ];
}
