/**
 * A figure as data: what a chart's layout gives and what is drawn, on screen and into a file alike. Positions are in
 * pixels from the top left; nothing in it knows the DOM.
 */
export type Figure = {
  width: number;
  height: number;
  /** What it shows, for a screen reader and as the file's title. */
  title: string;
  /** Its outcome in a sentence. */
  description: string;
  marks: readonly Mark[];
};

/** The inks of a figure; the theme says what they look like, a file has those of the light theme. */
export type Ink =
  | 'ink'
  | 'soft'
  | 'line'
  /** For lines that must be seen: axes, links. 3:1 against the paper. */
  | 'line-strong'
  | 'surface'
  | 'sunken'
  | 'accent'
  | 'accent-wash'
  /** A colour of the codes' palette, by its index. */
  | `code-${number}`
  /** The pale tint of that colour, for behind words. */
  | `code-${number}-wash`
  | 'none';

/** Left out: shapes have no fill and no stroke, words are in `ink`. Words with a stroke have it behind them, as a halo. */
type Paint = {
  /** Of a shape filled with a code's colour the pattern is the code's own too. */
  fill?: Ink;
  stroke?: Ink;
  strokeWidth?: number;
  /** Lengths of dashes and gaps: `4 2`. */
  dash?: string;
  /** 0..1 */
  opacity?: number;
};

export type Mark =
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number; radius?: number } & Paint)
  | ({ kind: 'circle'; x: number; y: number; radius: number } & Paint)
  /** `d` as SVG has it; `arrow` puts a head at its end. */
  | ({ kind: 'path'; d: string; arrow?: boolean } & Paint)
  | ({
      kind: 'text';
      x: number;
      /** Of the baseline. */
      y: number;
      text: string;
      size?: number;
      weight?: 'normal' | 'bold';
      italic?: boolean;
      anchor?: 'start' | 'middle' | 'end';
      /** Degrees clockwise around (x, y). */
      rotate?: number;
    } & Paint);
