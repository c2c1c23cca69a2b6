import type { LaidItem } from './laid-item';
import { chipWidth } from './place-marks';

/** Points at most so many pixels from the first of them become one mark; bars stay what they are. By where they begin. */
export function clustered(marks: readonly LaidItem[], reach: number, size: number): LaidItem[] {
  const groups: LaidItem[][] = [];
  for (const mark of marks.filter(({ shape }) => shape === 'point')) {
    const group = groups.at(-1);
    if (group && middleOf(mark) - middleOf(group[0]!) <= reach) group.push(mark);
    else groups.push([mark]);
  }
  const points = groups.map((group): LaidItem => {
    if (group.length === 1) return group[0]!;
    const middle = (middleOf(group[0]!) + middleOf(group.at(-1)!)) / 2;
    const width = chipWidth(String(group.length), size);
    const left = middle - width / 2;
    const items = group.flatMap((one) => one.items);
    return { ...group[0]!, items, shape: 'cluster', left, right: left + width };
  });
  const bars = marks.filter(({ shape }) => shape === 'bar');
  return [...points, ...bars].sort((a, b) => a.left - b.left);
}

const middleOf = ({ left, right }: LaidItem) => (left + right) / 2;
