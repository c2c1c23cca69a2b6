import type { Box } from './link-path';

const padding = 14;
/** Room for the name above the nodes. */
const nameHeight = 18;

/** The box around the members of a group by its top left corner; null for a group without members. */
export function groupBox(
  members: readonly Box[]
): { x: number; y: number; width: number; height: number } | null {
  if (members.length === 0) return null;
  const left = Math.min(...members.map(({ x, width }) => x - width / 2)) - padding;
  const right = Math.max(...members.map(({ x, width }) => x + width / 2)) + padding;
  const top = Math.min(...members.map(({ y, height }) => y - height / 2)) - padding - nameHeight;
  const bottom = Math.max(...members.map(({ y, height }) => y + height / 2)) + padding;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
