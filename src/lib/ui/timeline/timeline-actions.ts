import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { TimelineTask } from './timeline-task';
import type { TimelineView } from './timeline-view.svelte';

type Deeds = {
  ask: (task: TimelineTask) => void;
  /** A new one, at the day and in the lane where one is. */
  create: (kind: 'event' | 'phase') => void;
};

/** What can be done on the timeline, by key and from the palette. */
export function timelineActions(app: AppState, view: TimelineView, deeds: Deeds): Action[] {
  const { t } = app;
  const group = () => t('timelineScreen.actions.group');
  const isAxis = () => !view.isEmpty && view.choices.look === 'axis';
  const onAxis = { group, isEnabled: isAxis };
  return [
    {
      id: 'timeline-new-event',
      label: () => t('timelineScreen.actions.newEvent'),
      group,
      keys: ['n'],
      run: () => deeds.create('event')
    },
    {
      id: 'timeline-new-phase',
      label: () => t('timelineScreen.actions.newPhase'),
      group,
      keys: ['Shift+N'],
      run: () => deeds.create('phase')
    },
    {
      id: 'timeline-import',
      label: () => t('timelineScreen.begin.import'),
      group,
      run: () => deeds.ask({ kind: 'import' })
    },
    {
      id: 'timeline-export',
      label: () => t('timelineScreen.export.title'),
      group,
      isEnabled: () => !view.isEmpty,
      run: () => deeds.ask({ kind: 'export' })
    },
    {
      id: 'timeline-look',
      label: () => t('timelineScreen.actions.look'),
      group,
      keys: ['t'],
      isEnabled: () => !view.isEmpty,
      run: () => view.choose({ look: view.choices.look === 'axis' ? 'list' : 'axis' })
    },
    {
      id: 'timeline-zoom-in',
      label: () => t('timelineScreen.zoom.in'),
      ...onAxis,
      keys: ['+', '='],
      run: () => view.zoomBy(1.5)
    },
    {
      id: 'timeline-zoom-out',
      label: () => t('timelineScreen.zoom.out'),
      ...onAxis,
      keys: ['-'],
      run: () => view.zoomBy(1 / 1.5)
    },
    {
      id: 'timeline-fit',
      label: () => t('timelineScreen.zoom.fit'),
      ...onAxis,
      keys: ['0'],
      run: () => view.fit()
    },
    {
      id: 'timeline-today',
      label: () => t('timelineScreen.zoom.today'),
      ...onAxis,
      keys: ['d'],
      run: () => view.centreOn(view.today)
    },
    {
      id: 'timeline-earlier',
      label: () => t('timelineScreen.actions.panBack'),
      ...onAxis,
      keys: ['PageUp'],
      run: () => view.panBy(-0.5)
    },
    {
      id: 'timeline-later',
      label: () => t('timelineScreen.actions.panOn'),
      ...onAxis,
      keys: ['PageDown'],
      run: () => view.panBy(0.5)
    },
    // Taken by the axis itself; listed so that `?` shows them.
    ...(
      [
        ['walk', 'ArrowRight'],
        ['lanes', 'ArrowDown'],
        ['edges', 'Home'],
        ['pan', 'Mod+ArrowRight'],
        ['open', 'Enter'],
        ['edit', 'e'],
        ['move', 'Alt+ArrowRight'],
        ['moveEnd', 'Alt+Shift+ArrowRight'],
        ['moveStart', 'Alt+Shift+ArrowDown'],
        ['periodOf', 'p'],
        ['periodGrow', 'Shift+ArrowRight']
      ] as const
    ).map(([id, key]): Action => ({
      id: `timeline-${id}`,
      label: () => t(`timelineScreen.actions.${id}`),
      group,
      keys: [key],
      keyOnly: true,
      isEnabled: () => false,
      run: () => {}
    }))
  ];
}
