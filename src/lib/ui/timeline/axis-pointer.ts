import type { Attachment } from 'svelte/attachments';
import { momentAt, type TimeScale } from '$lib/charts/timeline/time-axis';
import { dayOfNumber } from '$lib/analysis/timeline/day-number';
import type { AxisCell, AxisRow } from './axis-cells';
import type { HeldPart } from './moved-span';
import type { MovingItem } from './moving.svelte';
import type { TimelineView } from './timeline-view.svelte';

/** Pixels a pointer may wander and still have clicked. */
const clickDistance = 4;
/** How much nearer one pixel of the wheel brings. */
const wheelZoom = 0.002;
const lineHeight = 16;

export type AxisPointerInput = {
  view: TimelineView;
  moving: MovingItem;
  scale: () => TimeScale;
  rows: () => readonly AxisRow[];
  onopen: (cell: AxisCell) => void;
  onedit: (cell: AxisCell) => void;
  /** On an empty place of a lane. */
  oncreate: (lane: string, day: string) => void;
};

/** What goes on between pressing and letting go; `dx` and `dy` are from where it was pressed. */
type Gesture = { move: (dx: number, dy: number) => void; end: () => void; cancel: () => void };

/**
 * Looking along the axis by dragging, wheel and two fingers, opening what is clicked and moving what is dragged. Bind it to what
 * scrolls; the figure lies in a `[data-axis]` in it. A finger moves only what is open: otherwise it looks along the axis.
 */
export function axisPointer(input: AxisPointerInput): Attachment<HTMLElement> {
  const { view, moving } = input;
  return (scroller) => {
    const axis = () => scroller.querySelector<HTMLElement>('[data-axis]')!;
    const placeIn = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top } = axis().getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const shareAt = (clientX: number) => {
      const { left, right } = input.scale();
      return Math.min(1, Math.max(0, (placeIn({ clientX, clientY: 0 }).x - left) / (right - left)));
    };
    const width = () => input.scale().right - input.scale().left;
    const daysOf = (dx: number) => (dx / width()) * (view.range.to - view.range.from);
    const cellAt = (target: EventTarget | null) => {
      const element = target instanceof Element && target.closest<HTMLElement>('[data-cell]');
      if (!element) return null;
      const key = element.dataset['cell'];
      return input.rows().flatMap(({ cells }) => cells.find((cell) => cell.key === key) ?? [])[0] ?? null;
    };

    /** Several steps of a wheel or finger within one frame are drawn once. */
    let steps: (() => void)[] = [];
    const inFrame = (step: () => void) => {
      steps.push(step);
      if (steps.length > 1) return;
      requestAnimationFrame(() => {
        const all = steps;
        steps = [];
        for (const one of all) one();
      });
    };

    const fingers = new Map<number, { x: number }>();
    let pinch: { distance: number } | null = null;
    let gesture: Gesture | null = null;
    let pressed: { x: number; y: number; target: EventTarget | null } | null = null;
    let isClick = true;

    function look(): Gesture {
      const before = view.range;
      const top = scroller.scrollTop;
      return {
        move: (dx, dy) => {
          inFrame(() => view.panTo(before.from - daysOf(dx)));
          scroller.scrollTop = top - dy;
        },
        end: () => {},
        cancel: () => {}
      };
    }

    function gestureAt(event: PointerEvent): Gesture {
      const at = cellAt(event.target);
      const item = at?.laid?.shape === 'cluster' ? null : at?.laid?.items[0];
      const isForThis = event.pointerType !== 'touch' || item?.key === view.selected;
      const handle = event.target instanceof Element && event.target.closest<HTMLElement>('[data-held]');
      const held = ((handle && handle.dataset['held']) || 'all') as HeldPart;
      if (!item || !isForThis || !moving.canHold(item, held)) return look();
      return {
        move: (dx) => {
          if (moving.key === null) moving.hold(item, held);
          moving.moveTo(daysOf(dx));
        },
        end: () => void moving.drop(),
        cancel: () => moving.cancel()
      };
    }

    function down(event: PointerEvent) {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      if (event.target.closest('[data-brush], button, a, input')) return;
      if (event.pointerType === 'touch') {
        fingers.set(event.pointerId, { x: event.clientX });
        if (fingers.size === 2) {
          gesture?.cancel();
          gesture = null;
          const [a, b] = [...fingers.values()] as [{ x: number }, { x: number }];
          pinch = { distance: Math.max(16, Math.abs(a.x - b.x)) };
          return;
        }
      }
      pressed = { x: event.clientX, y: event.clientY, target: event.target };
      isClick = true;
      gesture = gestureAt(event);
    }

    function move(event: PointerEvent) {
      const finger = fingers.get(event.pointerId);
      if (finger) finger.x = event.clientX;
      if (pinch && fingers.size === 2) {
        const [a, b] = [...fingers.values()] as [{ x: number }, { x: number }];
        const distance = Math.max(16, Math.abs(a.x - b.x));
        const [factor, share] = [distance / pinch.distance, shareAt((a.x + b.x) / 2)];
        inFrame(() => view.zoomBy(factor, share));
        pinch = { distance };
        return;
      }
      if (!gesture || !pressed) return;
      const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
      if (Math.hypot(dx, dy) > clickDistance) isClick = false;
      if (isClick) return;
      event.preventDefault();
      gesture.move(dx, event.pointerType === 'touch' ? 0 : dy);
    }

    function up(event: PointerEvent) {
      fingers.delete(event.pointerId);
      if (fingers.size < 2) pinch = null;
      const [ended, from] = [gesture, pressed];
      gesture = null;
      pressed = null;
      if (!ended) return;
      if (!isClick) return ended.end();
      ended.cancel();
      const at = cellAt(from?.target ?? null);
      if (at) input.onopen(at);
    }

    function cancel(event: PointerEvent) {
      fingers.delete(event.pointerId);
      pinch = null;
      gesture?.cancel();
      gesture = null;
    }

    function wheel(event: WheelEvent) {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (event.ctrlKey || event.metaKey) {
        // A pinch on a touchpad comes as a wheel with small steps.
        const step = Math.max(
          -240,
          Math.min(240, event.deltaY * unit * (Math.abs(event.deltaY) < 12 ? 5 : 1))
        );
        const share = shareAt(event.clientX);
        inFrame(() => view.zoomBy(Math.exp(-step * wheelZoom), share));
      } else if (isSideways) {
        const part = ((event.deltaX || event.deltaY) * unit) / width();
        inFrame(() => view.panBy(part));
      } else return;
      event.preventDefault();
    }

    function doubleClick(event: MouseEvent) {
      if (!(event.target instanceof Element) || event.target.closest('[data-brush]')) return;
      const at = cellAt(event.target);
      if (at) return input.onedit(at);
      const { x, y } = placeIn(event);
      const { left, right } = input.scale();
      const row = input.rows().find(({ top, height }) => y >= top - 6 && y <= top + height + 6);
      if (row && x >= left && x <= right) input.oncreate(row.key, dayOfNumber(momentAt(input.scale(), x)));
    }

    scroller.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    scroller.addEventListener('wheel', wheel, { passive: false });
    scroller.addEventListener('dblclick', doubleClick);
    return () => {
      scroller.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      scroller.removeEventListener('wheel', wheel);
      scroller.removeEventListener('dblclick', doubleClick);
    };
  };
}
