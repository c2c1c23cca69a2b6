import { dayNumber, dayOfNumber } from '$lib/analysis/timeline/day-number';
import type { PeriodFilter } from '$lib/state/period.svelte';
import type { TimelineView } from './timeline-view.svelte';

type Days = { start: string; end: string };

/** Choosing the period on the axis: by dragging over it, by its two edges and by keys. Nothing is set before it is let go. */
export class PeriodChoosing {
  #drawn = $state.raw<Days | null>(null);

  constructor(
    readonly view: TimelineView,
    readonly period: PeriodFilter
  ) {}

  /** The days that show as chosen: while dragging those under way; null without a period. */
  get shown(): Days | null {
    if (this.#drawn) return this.#drawn;
    const { period, view } = this;
    if (!period.isSet) return null;
    const { first, last } = view.whole;
    const start = period.from ?? first ?? view.today;
    const end = period.to ?? last ?? view.today;
    return start <= end ? { start, end } : { start, end: start };
  }

  get isDrawing(): boolean {
    return this.#drawn !== null;
  }

  /** From one day to another, in either order, without setting it yet. */
  draw(one: string, other: string): void {
    this.#drawn = one <= other ? { start: one, end: other } : { start: other, end: one };
  }

  drop(): void {
    const drawn = this.#drawn;
    this.#drawn = null;
    this.choose(drawn);
  }

  cancel(): void {
    this.#drawn = null;
  }

  choose(days: Days | null): void {
    if (days) this.period.set(days.start, days.end);
  }

  /** Another first or last day; the other edge gives way no further than its own day. */
  setEdge(edge: 'start' | 'end', day: string): void {
    const shown = this.shown;
    if (!shown) return;
    if (edge === 'start') this.choose({ start: day < shown.end ? day : shown.end, end: shown.end });
    else this.choose({ start: shown.start, end: day > shown.start ? day : shown.start });
  }

  /** Without a period the days given become it; with one its end goes a step on or back: a week, or a month when far away. */
  grow(direction: 1 | -1, days: Days | null): void {
    const shown = this.shown;
    if (!shown) return this.choose(days ?? { start: this.view.days.from, end: this.view.days.to });
    const { from, to } = this.view.range;
    const step = to - from > 300 ? 30 : to - from > 60 ? 7 : 1;
    this.setEdge('end', dayOfNumber(dayNumber(shown.end) + step * direction));
    this.view.show({ start: this.shown!.end, end: this.shown!.end });
  }
}
