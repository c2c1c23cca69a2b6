import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import { textWidth } from '../figure/text-width';
import type { LaidItem, LaidPlan } from './laid-item';
import type { TimeScale } from './time-axis';

/** Widths of marks, in pixels. */
export const pointSize = 11;
const leastBar = 4;

/** How wide a chip with a number on it is. */
export function chipWidth(text: string, size: number): number {
  return Math.max(18, Math.ceil(textWidth(text, size, 'bold')) + 8);
}

/** How wide the mark of a point is: of a document the chip with its number. */
export function pointWidth({ detail }: TimelineItem, size: number): number {
  if (detail.kind !== 'document') return pointSize;
  return chipWidth(String(detail.number), size);
}

/** How wide the mark of several points is. */
export function clusterWidth(count: number, size: number): number {
  return chipWidth(String(count), size);
}

/** Where an item would be drawn, without a row or words; null when it lies outside the view. */
export function markOf(
  item: TimelineItem,
  scale: TimeScale,
  size: number,
  withPlan: boolean
): LaidItem | null {
  const { span } = item;
  const plan = withPlan && item.planned && !item.isOnlyPlanned ? planOf(item, scale) : null;
  const [start, end] = [scale.startOf(span.start), scale.endOf(span.end)];
  const none = { row: 0, top: 0, height: 0, label: null, isInside: false, isNumbered: false };
  if (span.isPoint) {
    const middle = (start + end) / 2;
    const isInView = middle >= scale.left - 0.5 && middle <= scale.right + 0.5;
    if (!isInView) return null;
    const half = pointWidth(item, size) / 2;
    const x = Math.min(Math.max(middle, scale.left), scale.right);
    const isVague = !span.startIsExact;
    const inView = plan && plan.right >= scale.left && plan.left <= scale.right ? plan : null;
    return {
      ...none,
      items: [item],
      shape: 'point',
      left: x - half,
      right: x + half,
      sure: null,
      somewhere: isVague ? clipped(start, end, scale) : null,
      isCutLeft: isVague && start < scale.left,
      isCutRight: isVague && end > scale.right,
      plan: inView
    };
  }
  const isPlanInView = plan !== null && plan.right > scale.left && plan.left < scale.right;
  if ((end <= scale.left || start >= scale.right) && !isPlanInView) return null;
  const [left, right] = barEnds(start, end, scale);
  const sure = clipped(scale.startOf(span.surelyFrom), scale.endOf(span.surelyTo), scale);
  return {
    ...none,
    items: [item],
    shape: 'bar',
    left,
    right,
    sure: span.surelyFrom <= span.surelyTo && sure.right > sure.left ? sure : null,
    somewhere: null,
    isCutLeft: start < scale.left - 0.5,
    isCutRight: end > scale.right + 0.5,
    plan: isPlanInView ? { ...plan, ...clipped(plan.left, plan.right, scale) } : null
  };
}

/** As wide as the days, and wide enough to be seen. */
function barEnds(start: number, end: number, scale: TimeScale): [number, number] {
  const { left, right } = clipped(start, end, scale);
  // Two that follow each other are seen to be two.
  const seam = end <= scale.right && right - left > 8 ? 1.5 : 0;
  if (right - left >= leastBar) return [left, right - seam];
  const from = Math.min(left, scale.right - leastBar);
  return [from, from + leastBar];
}

function clipped(start: number, end: number, { left, right }: TimeScale): { left: number; right: number } {
  const within = (x: number) => Math.min(Math.max(x, left), right);
  return { left: within(start), right: within(end) };
}

function planOf({ planned }: TimelineItem, scale: TimeScale): LaidPlan {
  const { start, end, isPoint, isOpen } = planned!;
  const [left, right] = [scale.startOf(start), scale.endOf(end)];
  return { left, right: Math.max(right, left + leastBar), isPoint, isOpen };
}
