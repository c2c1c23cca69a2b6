import type { Action } from '$lib/state/actions.svelte';
import type { AppState } from '$lib/state/app-state.svelte';
import type { DifferenceQueue } from './difference-queue.svelte';
import type { OutcomeWriting } from './outcome-writing.svelte';

type Deeds = {
  /** Presses the choice under a key: a seat's number, B, 0 or N. */
  press: (key: string) => void;
  decide: () => void;
  writeReason: () => void;
  sharpen: () => void;
  acceptAgreements: () => void;
  promote: () => void;
};

/** What can be done in the queue of differences, by key and from the palette. */
export function queueActions(
  app: AppState,
  queue: DifferenceQueue,
  writing: OutcomeWriting,
  deeds: Deeds
): Action[] {
  const group = () => app.t('differences.title');
  const hasChosen = () => queue.chosen !== null;
  const isAlone = () => hasChosen() && queue.picked.length === 0;
  const seats = queue.seatIds.slice(0, 9).map((_, index): Action => ({
    id: `decide-seat-${index + 1}`,
    label: () =>
      app.t('differences.keys.seat', { who: queue.material?.seats[index]?.name ?? String(index + 1) }),
    group,
    keys: [String(index + 1)],
    keyOnly: true,
    isEnabled: hasChosen,
    run: () => deeds.press(String(index + 1))
  }));
  const edges = [
    ['endOn', 'Alt+ArrowRight', 'end', 1],
    ['endBack', 'Alt+ArrowLeft', 'end', -1],
    ['startOn', 'Alt+Shift+ArrowRight', 'start', 1],
    ['startBack', 'Alt+Shift+ArrowLeft', 'start', -1]
  ] as const;
  return [
    {
      id: 'difference-next',
      label: () => app.t('differences.keys.next'),
      group,
      keys: ['j'],
      isEnabled: hasChosen,
      run: () => queue.step(1)
    },
    {
      id: 'difference-previous',
      label: () => app.t('differences.keys.previous'),
      group,
      keys: ['k'],
      isEnabled: hasChosen,
      run: () => queue.step(-1)
    },
    ...seats,
    {
      id: 'decide-both',
      label: () => app.t('differences.keys.both'),
      group,
      keys: ['b'],
      keyOnly: true,
      isEnabled: hasChosen,
      run: () => deeds.press('B')
    },
    {
      id: 'decide-none',
      label: () => app.t('differences.keys.none'),
      group,
      keys: ['0'],
      keyOnly: true,
      isEnabled: hasChosen,
      run: () => deeds.press('0')
    },
    {
      id: 'decide-other',
      label: () => app.t('differences.keys.other'),
      group,
      keys: ['n'],
      isEnabled: isAlone,
      run: () => deeds.press('N')
    },
    {
      id: 'decide-reason',
      label: () => app.t('differences.keys.reason'),
      group,
      keys: ['r'],
      isEnabled: hasChosen,
      run: deeds.writeReason
    },
    {
      id: 'decide-definition',
      label: () => app.t('differences.keys.definition'),
      group,
      keys: ['d'],
      isEnabled: isAlone,
      run: deeds.sharpen
    },
    {
      id: 'decide',
      label: () => app.t('differences.keys.decide'),
      group,
      keys: ['Enter'],
      keyOnly: true,
      isEnabled: () => hasChosen() && !isPressable(document.activeElement),
      run: deeds.decide
    },
    ...edges.map(([label, keys, edge, direction]): Action => ({
      id: `outcome-${label}`,
      label: () => app.t(`differences.keys.${label}`),
      group,
      keys: [keys],
      keyOnly: true,
      isEnabled: () => isAlone() && writing.isWriting,
      run: () => writing.move(writing.active, edge, direction)
    })),
    {
      // Taken by the list itself; told so that `?` shows it.
      id: 'differences-extend',
      label: () => app.t('differences.keys.extend'),
      group,
      keys: ['Shift+ArrowDown', 'Shift+ArrowUp'],
      keyOnly: true,
      isEnabled: () => false,
      run: () => undefined
    },
    {
      id: 'differences-all',
      label: () => app.t('differences.keys.all'),
      group,
      keys: ['Mod+a'],
      keyOnly: true,
      isEnabled: () => false,
      run: () => undefined
    },
    {
      id: 'differences-accept',
      label: () => app.t('differences.acceptAll', { count: queue.openAgreements.length }),
      group,
      isEnabled: () => queue.openAgreements.length > 0,
      run: deeds.acceptAgreements
    },
    {
      id: 'differences-promote',
      label: () => app.t('differences.promote.button'),
      group,
      run: deeds.promote
    }
  ];
}

/** Whether Enter already means something where the keyboard is. */
function isPressable(element: Element | null): boolean {
  return element?.closest('a[href], button, summary, select, [role="option"]') != null;
}
