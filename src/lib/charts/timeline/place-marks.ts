import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import { textWidth } from '../figure/text-width';
import type { LaidItem, LaidPlan } from './laid-item';
import type { TimeScale } from './time-axis';

/** The width of the mark of a point, in pixels. */
const pointSize = 11;
const leastBar = 4;

/** How wide a chip with a number on it is. */
export function chipWidth(text: string, size: number): number {
  return Math.max(18, Math.ceil(textWidth(text, size, 'bold')) + 8);
}

/** Where an item would be drawn on an axis without ends, not yet in a row and without words. */
export function markOf(item: TimelineItem, scale: TimeScale, size: number, withPlan: boolean): LaidItem {
  const { span, detail } = item;
  const [start, end] = [scale.startOf(span.start), scale.endOf(span.end)];
  const mark = {
    items: [item],
    row: 0,
    top: 0,
    height: 0,
    isCutLeft: false,
    isCutRight: false,
    plan: withPlan && item.planned && !item.isOnlyPlanned ? planOf(item, scale) : null,
    label: null,
    isInside: false,
    isNumbered: false
  };
  if (span.isPoint) {
    const middle = (start + end) / 2;
    const half = (detail.kind === 'document' ? chipWidth(String(detail.number), size) : pointSize) / 2;
    const somewhere = span.startIsExact ? null : { left: start, right: end };
    return { ...mark, shape: 'point', left: middle - half, right: middle + half, sure: null, somewhere };
  }
  // Two that follow each other are seen to be two.
  const right = Math.max(start + leastBar, end - start > 8 ? end - 1.5 : end);
  const isSure = span.surelyFrom <= span.surelyTo;
  const sure = isSure
    ? { left: scale.startOf(span.surelyFrom), right: Math.min(right, scale.endOf(span.surelyTo)) }
    : null;
  return { ...mark, shape: 'bar', left: start, right, sure, somewhere: null };
}

function planOf({ planned }: TimelineItem, scale: TimeScale): LaidPlan {
  const { start, end, isPoint, isOpen } = planned!;
  const left = scale.startOf(start);
  return { left, right: Math.max(scale.endOf(end), left + leastBar), isPoint, isOpen };
}
