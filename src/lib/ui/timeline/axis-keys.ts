import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { AxisCell } from './axis-cells';
import type { Walk } from './lane-walk';
import type { HeldPart } from './moved-span';
import type { MovingItem } from './moving.svelte';
import type { TimelineView } from './timeline-view.svelte';

export type AxisKeysInput = {
  view: TimelineView;
  moving: MovingItem;
  /** What has the keyboard; null on the name of a lane. */
  cell: () => AxisCell | null;
  onwalk: (walk: Walk) => void;
  onopen: (cell: AxisCell) => void;
  onedit: (item: TimelineItem) => void;
  onremove: (item: TimelineItem) => void;
  /** The days of what has the keyboard become the period. */
  onperiod: () => void;
  /** The period begins at what has the keyboard, or ends a step later (1) or earlier (-1). */
  ongrow: (direction: 1 | -1) => void;
  onclose: () => void;
  /** Why a key does nothing here. */
  onsay: (words: string) => void;
};

const walks: Record<string, Walk> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last'
};
/** Part of the width that a key moves the view. */
const panStep = 0.1;

/**
 * The keys of the axis. Arrows go along a lane and from lane to lane; with Alt they move what has the keyboard, with Alt and Shift its
 * end (sideways) or its start (up and down), all in one step to undo when Alt is let go; with Shift they choose a period; with Ctrl
 * they look along the axis. Gives whether the key was one of them.
 */
export function handleAxisKey(event: KeyboardEvent, input: AxisKeysInput): boolean {
  const { view, moving } = input;
  const isMod = event.ctrlKey || event.metaKey;
  const cell = input.cell();
  const item = cell?.laid && cell.laid.shape !== 'cluster' ? cell.laid.items[0]! : null;
  const isBack = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  if (event.altKey && !isMod && event.key.startsWith('Arrow')) {
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (!event.shiftKey && !isSideways) return false;
    const held: HeldPart = !event.shiftKey ? 'all' : isSideways ? 'end' : 'start';
    if (!item || (moving.key === null && !moving.hold(item, held))) {
      input.onsay(view.app.t('timelineScreen.cannotMove'));
      return true;
    }
    if (moving.held !== held) moving.turnTo(held);
    moving.step(isBack ? -1 : 1);
    if (moving.span) view.show(moving.span);
    return true;
  }
  if (event.altKey) return false;
  if (isMod && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    view.panBy(isBack ? -panStep : panStep);
    return true;
  }
  if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    input.ongrow(isBack ? -1 : 1);
    return true;
  }
  const walk = walks[event.key];
  if (walk && !event.shiftKey) {
    const isEdge = walk === 'first' || walk === 'last';
    input.onwalk(isMod && isEdge ? (walk === 'first' ? 'top' : 'bottom') : walk);
    return true;
  }
  if (isMod || event.shiftKey) return false;
  switch (event.key) {
    case 'Enter':
    case ' ':
      if (cell) input.onopen(cell);
      return cell !== null;
    case 'e':
      if (item) input.onedit(item);
      return item !== null;
    case 'p':
      input.onperiod();
      return true;
    case 'Delete':
    case 'Backspace':
      if (item) input.onremove(item);
      return item !== null;
    case 'Escape':
      if (moving.key !== null) moving.cancel();
      else if (view.selected !== null || view.cluster.length > 0) input.onclose();
      else return false;
      return true;
    default:
      return false;
  }
}
