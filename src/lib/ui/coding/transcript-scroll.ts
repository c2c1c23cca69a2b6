import { tick } from 'svelte';
import type { Interval } from './lanes';
import type { SectionViews } from './section-views.svelte';
import { characterBox, offsetAtPoint } from './text-position';
import { sectionIndexAt, type Section } from './transcript-sections';

const edgeRoom = 40;
const stillFrames = 3;
const patience = 40;

/** Brings places of the text into view, exactly, also when the heights above them are still estimates. */
export class TranscriptScroll {
  #scroller: HTMLElement | null = null;
  #root: HTMLElement | null = null;
  #stop: AbortController | null = null;

  constructor(
    readonly views: SectionViews,
    readonly sections: readonly Section[]
  ) {}

  /** For `{@attach}` on what scrolls. */
  readonly attach = (scroller: HTMLElement): (() => void) => {
    this.#scroller = scroller;
    this.#root = scroller.querySelector<HTMLElement>('[role="document"]');
    return () => {
      this.#stop?.abort();
      this.#scroller = null;
    };
  };

  /** Puts the start of a span a quarter down the page, unless all of it is in view already. */
  async toSpan({ start, end }: Interval): Promise<void> {
    if (!this.#scroller || !this.#root) return;
    if (this.#isInView(start, end)) return;
    const stop = this.#begin(this.#scroller);
    this.views.showAround(sectionIndexAt(this.sections, start));
    await tick();
    // Sections above take their true height one by one: measure again until the place stays where it is.
    for (let still = 0, frame = 0; still < stillFrames && frame < patience && !stop.aborted; frame++) {
      const away = this.#distance(start);
      if (Math.abs(away) < 1) still += 1;
      else {
        still = 0;
        this.#scroller.scrollTop += away;
      }
      await new Promise(requestAnimationFrame);
    }
  }

  /** Scrolls no further than needed to see a box, as a moving caret wants. */
  toBox(box: DOMRect | null): void {
    if (!this.#scroller || !box) return;
    const view = this.#scroller.getBoundingClientRect();
    if (box.top < view.top + edgeRoom) this.#scroller.scrollTop -= view.top + edgeRoom - box.top;
    else if (box.bottom > view.bottom - edgeRoom)
      this.#scroller.scrollTop += box.bottom - view.bottom + edgeRoom;
  }

  /** Scrolls by about a page; gives by how many pixels. */
  byPage(direction: 1 | -1): number {
    if (!this.#scroller) return 0;
    const before = this.#scroller.scrollTop;
    this.#scroller.scrollTop += direction * (this.#scroller.clientHeight - edgeRoom * 2);
    return this.#scroller.scrollTop - before;
  }

  /** The offset at a point of the viewport, moved inside the words that show; null without any. */
  offsetAt(x: number, y: number): number | null {
    if (!this.#scroller || !this.#root) return null;
    const view = this.#scroller.getBoundingClientRect();
    const top = Math.max(view.top + edgeRoom, Math.min(y, view.bottom - edgeRoom));
    return offsetAtPoint(this.#root, x, top);
  }

  #isInView(start: number, end: number): boolean {
    const view = this.#scroller!.getBoundingClientRect();
    const first = characterBox(this.#root!, start);
    const last = characterBox(this.#root!, end, 'end');
    return first !== null && last !== null && first.top > view.top + 8 && last.bottom < view.bottom - 8;
  }

  /** How far a place is from where it should be. */
  #distance(offset: number): number {
    const view = this.#scroller!.getBoundingClientRect();
    const box = characterBox(this.#root!, offset);
    if (!box) return 0;
    const wanted = box.top - view.top - view.height / 4;
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller!;
    return Math.max(-scrollTop, Math.min(wanted, scrollHeight - clientHeight - scrollTop));
  }

  /** A newer wish, or the person's own hand, ends this one. */
  #begin(scroller: HTMLElement): AbortSignal {
    this.#stop?.abort();
    const controller = new AbortController();
    this.#stop = controller;
    for (const type of ['wheel', 'touchstart', 'pointerdown'])
      scroller.addEventListener(type, () => controller.abort(), {
        signal: controller.signal,
        passive: true
      });
    return controller.signal;
  }
}
