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

/** From airy to tight, for a page everything must fit on. */
export const pageDensities: readonly Density[] = [
  { text: 11, row: 22, bar: 22, subBar: 18, pointRows: 5, barRows: 16, gap: 12, counts: 64 },
  { text: 10.5, row: 19, bar: 20, subBar: 16, pointRows: 4, barRows: 12, gap: 9, counts: 48 },
  { text: 10, row: 17, bar: 18, subBar: 15, pointRows: 3, barRows: 9, gap: 7, counts: 40 },
  { text: 9.5, row: 15, bar: 16, subBar: 14, pointRows: 2, barRows: 6, gap: 5, counts: 32 },
  { text: 9, row: 13, bar: 14, subBar: 13, pointRows: 1, barRows: 4, gap: 3, counts: 24 }
];
