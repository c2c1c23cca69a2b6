/** A piece of text as a PDF places it, turned so that it reads from left to right; y grows downwards. */
export type PdfFragment = {
  text: string;
  x: number;
  end: number;
  /** Of the line the letters stand on. */
  y: number;
  size: number;
  isRightToLeft: boolean;
  /** Its place in the file, which is mostly the order of writing. */
  order: number;
};

/** One line of words in reading order. */
export type PdfLine = {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  /** How much room the first word takes: what would have had to fit on the line before. */
  firstWordWidth: number;
  page: number;
  /** 0 across the page, else the column from left to right. */
  column: 0 | 1 | 2;
};
