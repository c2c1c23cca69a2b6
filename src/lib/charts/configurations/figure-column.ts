import type { Ink, Mark } from '../figure/figure';
import { wrapText } from '../figure/text-width';

type Style = { size: number; weight?: 'bold'; italic?: boolean; fill?: Ink };

/** A column of a figure that is written from the top down: each text takes the room its lines need. */
export class FigureColumn {
  readonly marks: Mark[] = [];
  #bottom: number;

  /** `x` and `width` bound its words, `top` is where it begins; in pixels. */
  constructor(
    readonly x: number,
    top: number,
    readonly width: number
  ) {
    this.#bottom = top;
  }

  /** Where what comes next begins. */
  get bottom(): number {
    return this.#bottom;
  }

  write(text: string, { size, weight, italic, fill }: Style): void {
    for (const line of wrapText(text, this.width, size, weight ? { weight } : {})) {
      this.marks.push({
        kind: 'text',
        x: this.x,
        y: this.#bottom + size,
        text: line,
        size,
        ...(weight && { weight }),
        ...(italic && { italic }),
        ...(fill && { fill })
      });
      this.#bottom += Math.ceil(size * 1.4);
    }
  }

  skip(height: number): void {
    this.#bottom += height;
  }

  /** A line across. */
  rule(): void {
    this.marks.push({
      kind: 'path',
      d: `M${this.x} ${this.#bottom}H${this.x + this.width}`,
      stroke: 'line'
    });
  }

  /** Columns drawn beside each other from here on; goes on under the longest. */
  take(columns: readonly FigureColumn[]): void {
    this.add(
      columns.flatMap(({ marks }) => marks),
      Math.max(...columns.map(({ bottom }) => bottom))
    );
  }

  /** Marks drawn from here on, and where they end. */
  add(marks: readonly Mark[], bottom: number): void {
    this.marks.push(...marks);
    this.#bottom = bottom;
  }
}
