import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Rows and columns drawn beyond the view, so that scrolling shows no gaps. */
const overscan = 2;

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

/** Which rows and columns of a large grid are near the view. Bind `attach` to the element that scrolls. */
export class CellWindow {
  readonly #size: () => Size;
  #element: HTMLElement | null = null;
  #scroll = $state.raw({ top: 0, left: 0 });
  // Until it is measured: what stands in most windows, for what is drawn too much is drawn for nothing.
  #view = $state.raw({ width: 960, height: 480 });

  constructor(size: () => Size) {
    this.#size = size;
  }

  // Numbers, so that scrolling within what is drawn draws nothing.
  readonly #rowsInView = $derived.by(() => inView(this.#view.height, this.#size().rowHeight));
  readonly #columnsInView = $derived.by(() => inView(this.#view.width, this.#size().columnWidth));
  readonly #firstRow = $derived.by(() =>
    firstInView(this.#scroll.top, this.#size().rowHeight, this.#size().rowCount - this.#rowsInView)
  );
  readonly #firstColumn = $derived.by(() =>
    firstInView(this.#scroll.left, this.#size().columnWidth, this.#size().columnCount - this.#columnsInView)
  );

  get rows(): Range {
    return drawn(this.#firstRow, this.#rowsInView, this.#size().rowCount);
  }

  get columns(): Range {
    return drawn(this.#firstColumn, this.#columnsInView, this.#size().columnCount);
  }

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
    untrack(measure);
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
    const { clientWidth: width, clientHeight: height, scrollTop: top, scrollLeft: left } = element;
    if (width !== this.#view.width || height !== this.#view.height) this.#view = { width, height };
    this.#scroll = { top, left };
  }
}

function inView(view: number, size: number): number {
  return Math.ceil(view / size) + 1;
}

function firstInView(scrolled: number, size: number, last: number): number {
  return Math.max(0, Math.min(Math.floor(scrolled / size), last));
}

function drawn(firstInView: number, inView: number, count: number): Range {
  return {
    first: Math.max(0, firstInView - overscan),
    end: Math.min(count, firstInView + inView + overscan)
  };
}

function scrolledTo(scrolled: number, view: number, start: number, size: number): number {
  if (start < scrolled) return start;
  return start + size > scrolled + view ? start + size - view : scrolled;
}
