import type { Box } from './link-path';
import { boxGap } from './separate-boxes';

/**
 * Centres for new boxes where there is room, as near to a point as can be: nothing that is there moves. In the order of
 * the boxes.
 */
export function freePlaces(
  taken: readonly Box[],
  around: { x: number; y: number },
  sizes: readonly { width: number; height: number }[]
): { x: number; y: number }[] {
  const boxes = [...taken];
  return sizes.map((size) => {
    const place = nearestFree(boxes, around, size);
    boxes.push({ ...place, ...size });
    return place;
  });
}

function nearestFree(
  taken: readonly Box[],
  around: { x: number; y: number },
  { width, height }: { width: number; height: number }
): { x: number; y: number } {
  const isFree = ({ x, y }: { x: number; y: number }) =>
    taken.every(
      (other) =>
        Math.abs(other.x - x) >= (other.width + width) / 2 + boxGap.x ||
        Math.abs(other.y - y) >= (other.height + height) / 2 + boxGap.y
    );
  // Ellipses outwards, as labels are wide; there always is room in the end.
  for (let step = 0; ; step += 1) {
    const radius = step * 18;
    const count = Math.max(1, Math.round((Math.PI * 2 * radius) / 40));
    for (let at = 0; at < count; at += 1) {
      const angle = -Math.PI / 2 + (at / count) * Math.PI * 2;
      const place = {
        x: Math.round(around.x + Math.cos(angle) * radius * 1.6),
        y: Math.round(around.y + Math.sin(angle) * radius)
      };
      if (isFree(place)) return place;
    }
  }
}
