/** A bar that wants its name beside its top. Pixels from the top of the section, downward. */
export type LabelledBar = { top: number; bottom: number };

export type LabelRoom = {
  /** Height of one name with the space under it. */
  lineHeight: number;
  /** Where the section ends: no name lies below it. */
  height: number;
  /** How far below its bar a name may be pushed before it is left out. */
  drift: number;
};

/**
 * The top of each bar's name, in the order given; null where there is no room. Names start level with their bar
 * and are pushed down past the names above them, so they never overlap and keep the order of the bars.
 * Give the bars in order of their tops. O(bars).
 */
export function placeLabels(bars: readonly LabelledBar[], room: LabelRoom): (number | null)[] {
  let free = 0;
  return bars.map((bar) => {
    const top = Math.max(bar.top, free);
    if (top + room.lineHeight > room.height) return fitAtEnd(bar, free, room, (end) => (free = end));
    if (top > Math.max(bar.bottom, bar.top + room.lineHeight) + room.drift) return null;
    free = top + room.lineHeight;
    return top;
  });
}

/** The last name of a section may move up a little rather than vanish. */
function fitAtEnd(
  bar: LabelledBar,
  free: number,
  { height, lineHeight }: LabelRoom,
  take: (end: number) => void
): number | null {
  const top = height - lineHeight;
  if (top < free || bar.top - top > lineHeight) return null;
  take(height);
  return top;
}
