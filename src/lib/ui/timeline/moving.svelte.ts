import { saveEvent } from '$lib/commands/events/save-event';
import { savePhase } from '$lib/commands/phases/save-phase';
import { daySpan, type DaySpan } from '$lib/analysis/timeline/day-span';
import type { TimelineItem } from '$lib/analysis/timeline/timeline-item';
import type { EventId, PhaseId } from '$lib/domain/ids';
import type { PlannedSpan } from '$lib/domain/phase';
import { showUndoable } from '$lib/ui/shell/show-undoable';
import { isMovable, itemDates, type ItemDates } from './item-dates';
import { movedSpan, steppedSpan, type HeldPart } from './moved-span';
import type { TimelineView } from './timeline-view.svelte';

type Moving = { item: TimelineItem; held: HeldPart; before: ItemDates; now: PlannedSpan };

/**
 * A phase or event being moved, or one of its ends, by the pointer or by keys: nothing changes until it is let go, and then in one
 * step to undo. What is known only as a plan has its plan moved.
 */
export class MovingItem {
  #moving = $state.raw<Moving | null>(null);

  constructor(readonly view: TimelineView) {}

  get key(): string | null {
    return this.#moving?.item.key ?? null;
  }

  /** The days it would have. */
  get span(): DaySpan | null {
    const moving = this.#moving;
    return moving && daySpan(moving.now, moving.before.goesOn, this.view.today);
  }

  /** Its dates as they would be, in words. */
  get words(): string {
    return this.#moving ? this.view.spanWords(this.#moving.now, this.#moving.before.goesOn) : '';
  }

  get held(): HeldPart | null {
    return this.#moving?.held ?? null;
  }

  /** Not what has its dates elsewhere, nor an end that is not known. */
  canHold(item: TimelineItem, held: HeldPart): boolean {
    const dates = itemDates(this.view.model, item);
    return isMovable(item) && (held === 'all' ? (dates.start ?? dates.end) : dates[held]) !== null;
  }

  /** Takes hold; false when that cannot be. */
  hold(item: TimelineItem, held: HeldPart): boolean {
    if (!this.canHold(item, held)) return false;
    const before = itemDates(this.view.model, item);
    this.#moving = { item, held, before, now: before };
    return true;
  }

  /** Goes on with another part of what is held. */
  turnTo(held: HeldPart): void {
    const moving = this.#moving;
    if (moving && this.canHold(moving.item, held)) this.#moving = { ...moving, held };
  }

  /** So many days from where it was. */
  moveTo(days: number): void {
    const moving = this.#moving;
    if (moving)
      this.#moving = { ...moving, now: movedSpan(moving.before, moving.held, days) ?? moving.before };
  }

  /** One step further or back: a day, or a month where only that is known. */
  step(direction: 1 | -1): void {
    const moving = this.#moving;
    if (!moving) return;
    this.#moving = { ...moving, now: steppedSpan(moving.now, moving.held, direction) ?? moving.now };
    // What has the keyboard goes along, and so stays in view.
    const span = this.span;
    if (span) this.view.showMoved({ key: moving.item.key, span });
  }

  cancel(): void {
    this.#moving = null;
    this.view.showMoved(null);
  }

  /** Lets go where it is. */
  async drop(): Promise<void> {
    const moving = this.#moving;
    if (!moving) return;
    const { item, before, now } = moving;
    const when = this.words;
    if (now.start === before.start && now.end === before.end) {
      this.cancel();
      return;
    }
    const { app, session } = this.view;
    const dates = { start: now.start, end: now.end };
    const fields = before.isPlan ? { planned: dates } : dates;
    const change = await app.attempt(() =>
      item.kind === 'phase'
        ? session.run(savePhase, { id: item.id as PhaseId, ...fields })
        : session.run(saveEvent, { id: item.id as EventId, ...fields })
    );
    // Shown where it was let go until it lies there.
    if (this.#moving === moving) this.cancel();
    if (!change) return;
    const said = before.isPlan ? 'timelineScreen.movedPlan' : 'timelineScreen.moved';
    showUndoable(app, session, app.t(said, { name: item.name, when }));
  }
}
