import type { Attachment } from 'svelte/attachments';

/** Rows and columns drawn beyond the view, so that scrolling shows no gaps. */
const overscan = 4;

type Size = {
  rowCount: number;
  columnCount: number;
  /** In CSS pixels, all the same. */
  rowHeight: number;
  columnWidth: number;
  /** What sticks to the top and the left of the scrolling element, over the cells. */
  headHeight: number;
  headWidth: number;
};

/** From `first` up to `end`. */
type Range = { first: number; end: number };

/** Which rows and columns of a large matrix are near the view. Bind `attach` to the element that scrolls. */
export class MatrixWindow {
  readonly #size: () => Size;
  #element: HTMLElement | null = null;
  #scroll = $state.raw({ top: 0, left: 0 });
  #view = $state.raw({ width: 1280, height: 800 });

  constructor(size: () => Size) {
    this.#size = size;
  }

  readonly rows: Range = $derived.by(() => {
    const { rowCount, rowHeight } = this.#size();
    return near(this.#scroll.top, this.#view.height, rowHeight, rowCount);
  });
  readonly columns: Range = $derived.by(() => {
    const { columnCount, columnWidth } = this.#size();
    return near(this.#scroll.left, this.#view.width, columnWidth, columnCount);
  });

  /** Width of the scrolling element in CSS pixels. */
  get width(): number {
    return this.#view.width;
  }

  /** Whole rows in view: what PageDown steps over. */
  get pageLength(): number {
    const { rowHeight, headHeight } = this.#size();
    return Math.max(1, Math.floor((this.#view.height - headHeight) / rowHeight) - 1);
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    const measure = () => this.#measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
      this.#element = null;
    };
  };

  /** Scrolls no further than needed to have the cell in view; what is drawn follows at once. */
  show(row: number, column: number): void {
    const element = this.#element;
    if (!element) return;
    const { rowHeight, columnWidth, headHeight, headWidth } = this.#size();
    element.scrollTop = scrolledTo(
      element.scrollTop,
      element.clientHeight - headHeight,
      row * rowHeight,
      rowHeight
    );
    element.scrollLeft = scrolledTo(
      element.scrollLeft,
      element.clientWidth - headWidth,
      column * columnWidth,
      columnWidth
    );
    this.#measure();
  }

  #measure(): void {
    const element = this.#element;
    if (!element) return;
    this.#view = { width: element.clientWidth, height: element.clientHeight };
    this.#scroll = { top: element.scrollTop, left: element.scrollLeft };
  }
}

function near(scrolled: number, view: number, size: number, count: number): Range {
  const inView = Math.ceil(view / size) + 1;
  const first = Math.max(0, Math.min(Math.floor(scrolled / size), count - inView) - overscan);
  return { first, end: Math.min(count, first + inView + 2 * overscan) };
}

function scrolledTo(scrolled: number, view: number, start: number, size: number): number {
  if (start < scrolled) return start;
  return start + size > scrolled + view ? start + size - view : scrolled;
}
