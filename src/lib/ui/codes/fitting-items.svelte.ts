import type { Attachment } from 'svelte/attachments';

/**
 * How many of a row's items fit on its first line. Let the row wrap and show one line only; give the items past `count`
 * `visibility: hidden`, so that they keep their width but take no part.
 */
export class FittingItems {
  #count = $state(Infinity);

  get count(): number {
    return this.#count;
  }

  /** For the row; made anew when `items` change, so that they are measured again. */
  attach(items: () => unknown): Attachment<HTMLElement> {
    return (row) => {
      void items();
      const measure = () => {
        const children = [...row.children] as HTMLElement[];
        const top = children[0]?.offsetTop ?? 0;
        const beyond = children.findIndex(({ offsetTop }) => offsetTop > top);
        this.#count = beyond < 0 ? children.length : beyond;
      };
      // A menu for the rest changes the row: in the next frame, not in the one that is being laid out.
      let frame = 0;
      const observer = new ResizeObserver(() => {
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(measure);
      });
      observer.observe(row);
      return () => {
        observer.disconnect();
        cancelAnimationFrame(frame);
      };
    };
  }
}
