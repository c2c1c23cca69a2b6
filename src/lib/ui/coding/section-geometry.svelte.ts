import { characterBox } from './text-position';

/** Where the lines of one section lie, measured once per width and remembered. */
export class SectionGeometry {
  #height = $state(0);
  #marginWidth = $state(0);
  #textWidth = 0;
  readonly #tops = new Map<number, number>();
  readonly #bottoms = new Map<number, number>();

  get height(): number {
    return this.#height;
  }

  get marginWidth(): number {
    return this.#marginWidth;
  }

  /** For `{@attach}` on the margin of the section. */
  readonly attach = (margin: HTMLElement): (() => void) => {
    const section = margin.parentElement!;
    const measure = () => {
      const width = section.firstElementChild!.clientWidth;
      const height = section.clientHeight;
      if (width !== this.#textWidth || height !== this.#height) {
        this.#tops.clear();
        this.#bottoms.clear();
      }
      this.#textWidth = width;
      this.#height = height;
      this.#marginWidth = margin.clientWidth;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(section);
    return () => observer.disconnect();
  };

  /** The top of the line that holds the character at `offset`, from the section's top. */
  topOf(margin: HTMLElement, offset: number): number {
    return remember(this.#tops, offset, () => this.#measure(margin, offset, 'start')?.top ?? 0);
  }

  /** The bottom of the line that holds the character before `offset`. */
  bottomOf(margin: HTMLElement, offset: number): number {
    return remember(this.#bottoms, offset, () => this.#measure(margin, offset, 'end')?.bottom ?? 0);
  }

  #measure(margin: HTMLElement, offset: number, edge: 'start' | 'end') {
    const section = margin.parentElement!;
    const box = characterBox(section, offset, edge);
    const { top } = section.getBoundingClientRect();
    return box && { top: box.top - top, bottom: box.bottom - top };
  }
}

function remember(known: Map<number, number>, offset: number, measure: () => number): number {
  const value = known.get(offset) ?? measure();
  known.set(offset, value);
  return value;
}
