/** A rectangle of a figure, in pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** Lines from the lower left to the upper right within the box, as the `d` of a path: the hatching of an empty cell. */
export function hatch({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let offset = 8; offset < width + height; offset += 8) {
    const [fromX, fromY] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const [toX, toY] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    lines.push(`M${fromX} ${fromY}L${toX} ${toY}`);
  }
  return lines.join('');
}
