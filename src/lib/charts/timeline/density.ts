/** How close things stand, in pixels. */
export type Density = {
  /** Of the words at marks. */
  text: number;
  /** From one row of marks to the next. */
  row: number;
  /** Height of the bar of a phase and of its parts. */
  bar: number;
  subBar: number;
  /** Rows of marks in a lane before they are taken together. */
  pointRows: number;
  /** Rows of bars in a lane before they get thin and lose their words. */
  barRows: number;
  /** Between lanes. */
  gap: number;
  /** Of the bars of counts. */
  counts: number;
};

export const screenDensity: Density = {
  text: 11,
  row: 22,
  bar: 22,
  subBar: 18,
  pointRows: 5,
  barRows: 40,
  gap: 12,
  counts: 56
};

/** From airy to tight, for a page everything must fit on. Words are never smaller than 9 pixels. */
export const pageDensities: readonly Density[] = (
  [
    [11, 5, 18],
    [10.5, 5, 18],
    [10.5, 4, 15],
    [10, 4, 15],
    [10, 3, 12],
    [9.5, 4, 12],
    [9.5, 3, 10],
    [9.5, 2, 8],
    [9, 3, 8],
    [9, 2, 7],
    [9, 1, 5],
    [9, 1, 3],
    [9, 1, 1]
  ] as const
).map(([text, pointRows, barRows]) => {
  /** 0 when tight, 1 when airy. */
  const air = (text - 9) / 2;
  return {
    text,
    row: Math.round(14 + 8 * air),
    bar: Math.round(15 + 7 * air),
    subBar: Math.round(13 + 5 * air),
    pointRows,
    barRows,
    gap: Math.round(4 + 8 * air),
    counts: Math.round(24 + 40 * air)
  };
});
