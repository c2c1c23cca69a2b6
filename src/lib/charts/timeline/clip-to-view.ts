import { fitText, textWidth } from '../figure/text-width';
import type { LaidItem, LaidLabel } from './laid-item';
import { leastWords } from './place-words';
import type { TimeScale } from './time-axis';

type Stretch = { left: number; right: number };

/**
 * What shows of a mark between the ends of the axis, and of its words between `limits`; null when nothing does. Of a bar that began
 * before the view the words stand where it comes into sight.
 */
export function clippedMark(
  mark: LaidItem,
  scale: TimeScale,
  limits: Stretch,
  size: number
): LaidItem | null {
  const { shape, somewhere } = mark;
  const middle = (mark.left + mark.right) / 2;
  if (shape !== 'bar') {
    if (middle < scale.left - 0.5 || middle > scale.right + 0.5) return null;
    return {
      ...mark,
      somewhere: somewhere && within(somewhere, scale),
      plan: mark.plan && isSeen(mark.plan, scale) ? { ...mark.plan, ...within(mark.plan, scale) } : null,
      label: labelWithin(mark.label, limits, size)
    };
  }
  const plan = mark.plan && isSeen(mark.plan, scale) ? { ...mark.plan, ...within(mark.plan, scale) } : null;
  const bar = within(mark, scale);
  const isBarSeen = isSeen(mark, scale);
  if (!isBarSeen && !plan) return null;
  const clipped = {
    ...mark,
    ...bar,
    plan,
    sure: mark.sure && isSeen(mark.sure, scale) ? within(mark.sure, scale) : null,
    isCutLeft: mark.left < scale.left - 0.5,
    isCutRight: mark.right > scale.right + 0.5
  };
  if (!isBarSeen) return { ...clipped, label: null };
  if (!mark.isInside) return { ...clipped, label: labelWithin(mark.label, limits, size) };
  return { ...clipped, label: labelInBar(mark.label, bar, size, mark.isNumbered) };
}

function isSeen({ left, right }: Stretch, scale: Stretch): boolean {
  return right > scale.left && left < scale.right;
}

function within({ left, right }: Stretch, scale: Stretch): Stretch {
  const clip = (x: number) => Math.min(Math.max(x, scale.left), scale.right);
  return { left: clip(left), right: clip(right) };
}

/** Cut on the right when it sticks out there; none when little is left of it. */
function labelWithin(label: LaidLabel | null, limits: Stretch, size: number): LaidLabel | null {
  if (!label || label.x < limits.left - 0.01) return null;
  if (label.x + label.width <= limits.right + 0.01) return label;
  const room = limits.right - label.x;
  return room < leastWords ? null : cut(label, label.x, room, size);
}

const inset = 6;

function labelInBar(
  label: LaidLabel | null,
  bar: Stretch,
  size: number,
  isNumber: boolean
): LaidLabel | null {
  if (!label) return null;
  if (isNumber) {
    const room = bar.right - bar.left;
    return label.width <= room - 2 ? { ...label, x: (bar.left + bar.right - label.width) / 2 } : null;
  }
  const x = Math.max(label.x, bar.left + inset);
  const room = bar.right - inset - x;
  if (label.width <= room + 0.01) return { ...label, x };
  return room < leastWords ? null : cut(label, x, room, size);
}

function cut(label: LaidLabel, x: number, room: number, size: number): LaidLabel {
  const text = fitText(label.text, room, size);
  return { ...label, text, x, width: textWidth(text, size) };
}
