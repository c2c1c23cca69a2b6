import type { Attachment } from 'svelte/attachments';

/** Rows drawn beyond either edge of the view, so that scrolling shows no gaps. */
const overscan = 8;

type Size = {
  count: number;
  /** Height of every row in CSS pixels. */
  rowHeight: number;
  /** Height of what sticks to the top of the scrolling element, over the rows. */
  stickyHeight?: number;
};

/**
 * Which of many rows of one height are near the view of a scrolling element. Bind `attach` to that element; draw
 * `first` up to `end` at `index * rowHeight`.
 */
export class VirtualRows {
  readonly #size: () => Size;
  #element: HTMLElement | null = null;
  #firstInView = $state(0);
  #rowsInView = $state(30);

  constructor(size: () => Size) {
    this.#size = size;
  }

  /** Index of the first row to draw. */
  get first(): number {
    return Math.max(0, Math.min(this.#firstInView, this.#size().count - this.#rowsInView) - overscan);
  }

  /** Index after the last row to draw. */
  get end(): number {
    return Math.min(this.#size().count, this.#firstInView + this.#rowsInView + overscan);
  }

  /** Whole rows that fit in the view: what PageDown steps over. */
  get pageLength(): number {
    return Math.max(1, this.#rowsInView - 2);
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#element = element;
    const measure = () => {
      const { rowHeight } = this.#size();
      this.#firstInView = Math.floor(element.scrollTop / rowHeight);
      this.#rowsInView = Math.ceil(element.clientHeight / rowHeight) + 1;
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
      this.#element = null;
    };
  };

  /** Scrolls no further than needed to have the row in view. */
  show(index: number): void {
    const element = this.#element;
    if (!element) return;
    const { rowHeight, stickyHeight = 0 } = this.#size();
    const top = index * rowHeight;
    const viewHeight = element.clientHeight - stickyHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + viewHeight)
      element.scrollTop = top + rowHeight - viewHeight;
  }

  scrollToStart(): void {
    if (this.#element) this.#element.scrollTop = 0;
  }
}
