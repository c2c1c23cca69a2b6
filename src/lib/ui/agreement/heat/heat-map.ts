/** What a heat map shows: names of its rows and columns, and its cells. */
export type HeatMap = {
  title: string;
  rowAxis: string;
  columnAxis: string;
  rows: readonly string[];
  columns: readonly string[];
  cell: (row: number, column: number) => HeatMapCell;
};

/** `value` is null and `text` empty where there is nothing. */
export type HeatMapCell = {
  value: number | null;
  text: string;
  /** 0 to 1 */
  shade: number;
  /** Where row and column say the same. */
  isAgreed: boolean;
  /** The cell in a sentence. */
  sentence: string;
  /** The differences behind it. */
  href: string | null;
};
