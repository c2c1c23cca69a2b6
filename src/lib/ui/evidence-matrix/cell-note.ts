/** What stands in a cell beside what is counted in it. */
export type CellNote = {
  /** Large, in place of the measure, which then stands small beside it: `34%`. */
  share: string | null;
  /** A word at its edge: `nieuw`. */
  flag: { text: string; tone: 'accent' | 'soft' } | null;
};
