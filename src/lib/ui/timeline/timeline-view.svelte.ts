import { createContext } from 'svelte';
import { daySpan, type DaySpan } from '$lib/analysis/timeline/day-span';
import { quotationCounts, type CountSeries } from '$lib/analysis/timeline/quotation-counts';
import { studyTimeline, type StudyTimeline } from '$lib/analysis/timeline/study-timeline';
import type { TimelineItem, TimelineLane } from '$lib/analysis/timeline/timeline-item';
import type { CaseId, CodeId } from '$lib/domain/ids';
import type { PlannedSpan } from '$lib/domain/phase';
import type { ProjectModel } from '$lib/model/project-model';
import type { AppState } from '$lib/state/app-state.svelte';
import type { ProjectSession } from '$lib/state/project-session.svelte';
import { walkableLanes } from './axis-cells';
import { byTime, walkLanes, type LanePlace, type Walk, type WalkLane } from './lane-walk';
import { fittingView } from '$lib/charts/timeline/fitting-view';
import type { TimeView } from '$lib/charts/timeline/time-axis';
import { timelineWords } from '$lib/messages/timeline-words';
import { dayNumber, dayOfNumber } from '$lib/analysis/timeline/day-number';
import { boundsAround, lengthOf, panned, shortest, showing, zoomed } from './time-range';
import {
  mostCodes,
  readTimelineChoices,
  writeTimelineChoices,
  type TimelineChoices
} from './timeline-choices';

/** The timeline as it is seen: what it holds, what of it is in view, what is chosen and where the keyboard is. Changes nothing itself. */
export class TimelineView {
  #choices = $state.raw<TimelineChoices>(null!);
  #selected = $state<string | null>(null);
  #cluster = $state.raw<readonly string[]>([]);
  #active = $state.raw<LanePlace | null>(null);
  #moved = $state.raw<{ key: string; span: DaySpan } | null>(null);

  constructor(
    readonly app: AppState,
    readonly session: ProjectSession,
    /** The day of the local clock, `YYYY-MM-DD`. */
    readonly today: string
  ) {
    this.#choices = readTimelineChoices(session.id);
  }

  readonly model: ProjectModel = $derived.by(() =>
    this.session.read(
      'phases',
      'tracks',
      'events',
      'documents',
      'quotations',
      'cases',
      'questionnaires',
      'moments',
      'responses',
      'logEntries'
    )
  );

  get choices(): TimelineChoices {
    return this.#choices;
  }

  choose(change: Partial<TimelineChoices>): void {
    this.#choices = { ...this.#choices, ...change };
    writeTimelineChoices(this.session.id, this.#choices);
  }

  /** The person whose timeline it is; null for the study, or when that person is gone. */
  readonly caseId: CaseId | null = $derived.by(() => {
    const { caseId } = this.#choices;
    return caseId && this.session.read('cases').find('cases', caseId) ? caseId : null;
  });

  /** All there is, lanes that are not shown too. */
  readonly whole: StudyTimeline = $derived.by(() => {
    const caseId = this.caseId;
    return studyTimeline(this.model, { today: this.today, ...(caseId ? { caseId } : {}) });
  });

  readonly lanes: readonly TimelineLane[] = $derived.by(() => {
    const hidden = new Set(this.#choices.hidden);
    return this.whole.lanes.filter(({ key }) => !hidden.has(key));
  });

  /** What is shown: with something where it is being moved to. */
  readonly timeline: StudyTimeline = $derived.by(() => {
    const moved = this.#moved;
    const lanes = moved ? this.lanes.map((lane) => withMoved(lane, moved)) : this.lanes;
    return { ...this.whole, lanes };
  });

  /** Shows an item elsewhere for a while; null: all where they are. */
  showMoved(moved: { key: string; span: DaySpan } | null): void {
    this.#moved = moved;
  }

  /** Nothing with a date, and no phase or event waiting for one. */
  readonly isEmpty: boolean = $derived.by(() => {
    const { lanes, undated } = this.whole;
    const isOwn = ({ kind }: { kind: string }) => kind === 'phase' || kind === 'event';
    return this.caseId === null && lanes.length === 0 && !undated.some(isOwn);
  });

  readonly #placeByKey = $derived.by(
    () =>
      new Map(
        this.whole.lanes.flatMap((lane) => lane.items.map((item) => [item.key, { lane, item }] as const))
      )
  );

  find(key: string): { lane: TimelineLane; item: TimelineItem } | undefined {
    return this.#placeByKey.get(key);
  }

  /** Whether something is there, with a date or without. */
  isThere(key: string): boolean {
    return this.find(key) !== undefined || this.whole.undated.some((item) => item.key === key);
  }

  readonly all: TimeView = $derived.by(() => fittingView(this.whole, this.today));
  readonly #bounds = $derived.by(() => boundsAround(this.all));

  /** What is in view, in days. */
  readonly range: TimeView = $derived.by(() => {
    const { range } = this.#choices;
    return range ? panned(range, 0, this.#bounds) : this.all;
  });

  /** What things and dates are called. */
  readonly words = $derived.by(() => {
    const { app, session, today, whole, caseId } = this;
    const title = caseId
      ? app.t('timelineFigure.titlePerson', { name: this.model.get('cases', caseId).name })
      : app.t('timelineFigure.title', { project: session.read('project').project.name });
    const words = timelineWords(app.t, app.language, {
      title,
      timeline: whole,
      today,
      codeName: (id) => session.read('codes').find('codes', id)?.name ?? ''
    });
    // Said anew at every step of zooming, the dates of 500 items would take a frame.
    return { ...words, place: remembered(words.place) };
  });

  /** Dates as they were written down, in words. */
  spanWords(dates: PlannedSpan, goesOn: boolean): string {
    const span = daySpan(dates, goesOn, this.today);
    return span ? this.words.span(span) : this.app.t('timelineScreen.pane.noDate');
  }

  get isFitted(): boolean {
    return this.#choices.range === null;
  }

  /** The first and last day in view. */
  readonly days: { from: string; to: string } = $derived.by(() => ({
    from: dayOfNumber(this.range.from),
    to: dayOfNumber(this.range.to)
  }));

  /** The day in the middle of the view. */
  get middle(): string {
    return dayOfNumber((this.range.from + this.range.to) / 2);
  }

  /** By a share of what is in view: 1 is a whole screen on. */
  panBy(share: number): void {
    this.#look(panned(this.range, (this.range.to - this.range.from) * share, this.#bounds));
  }

  /** As near as now, beginning at a moment. */
  panTo(from: number): void {
    this.#look(panned(this.range, from - this.range.from, this.#bounds));
  }

  /** Nearer with a factor above 1; what is at `share` of the width stays there. */
  zoomBy(factor: number, share = 0.5): void {
    this.#look(zoomed(this.range, factor, share, this.#bounds));
  }

  get canZoomIn(): boolean {
    return lengthOf(this.range) > shortest;
  }

  get canZoomOut(): boolean {
    return lengthOf(this.range) < lengthOf(this.#bounds);
  }

  /** All there is. */
  fit(): void {
    this.choose({ range: null });
  }

  /** A day in the middle, as near as before. */
  centreOn(day: string): void {
    const { from, to } = this.range;
    this.#look(panned(this.range, dayNumber(day) + 0.5 - (from + to) / 2, this.#bounds));
  }

  /** The two days and all between, with air. */
  lookAt(first: string, last: string): void {
    this.#look(panned(fittingView({ first, last }, this.today), 0, this.#bounds));
  }

  /** Brings days in view, no further than needed. */
  show({ start, end }: { start: string; end: string }): void {
    const range = showing(this.range, { from: dayNumber(start), to: dayNumber(end) + 1 }, this.#bounds);
    if (range !== this.range) this.#look(range);
  }

  #look(range: TimeView): void {
    this.choose({ range });
  }

  /** Quotations over time; null when they are not shown. */
  readonly counts: readonly CountSeries[] | null = $derived.by(() => {
    const { counts: unit, withSubCodes } = this.#choices;
    const { first, last } = this.whole;
    if (unit === 'none' || this.caseId !== null || !first || !last) return null;
    const model = this.session.read('quotations', 'documents', 'codes', 'codings');
    return quotationCounts(model, { codeIds: this.codes, unit, withSubCodes, from: first, to: last });
  });

  /** The codes that are counted and still there. */
  get codes(): readonly CodeId[] {
    const model = this.session.read('codes');
    return this.#choices.codes.filter((id) => model.find('codes', id));
  }

  get canCountMore(): boolean {
    return this.codes.length < mostCodes;
  }

  toggleCode(id: CodeId): void {
    const without = this.codes.filter((other) => other !== id);
    if (without.length < this.codes.length) this.choose({ codes: without });
    else if (this.canCountMore) this.choose({ codes: [...without, id] });
  }

  toggleLane(key: string): void {
    const { hidden } = this.#choices;
    this.choose({
      hidden: hidden.includes(key) ? hidden.filter((other) => other !== key) : [...hidden, key]
    });
  }

  /** What is open in the pane: an item, or one without a date. */
  get selected(): string | null {
    return this.#selected;
  }

  /** Items that are drawn as one, to choose from; empty when none are. */
  get cluster(): readonly string[] {
    return this.#cluster;
  }

  select(key: string | null): void {
    this.#selected = key;
    this.#cluster = [];
  }

  selectCluster(keys: readonly string[]): void {
    this.#selected = null;
    this.#cluster = keys;
  }

  /** Chooses an item and brings it in view, its lane too when that was not shown. */
  open(key: string): void {
    const place = this.find(key);
    this.select(key);
    if (!place) return;
    if (this.#choices.hidden.includes(place.lane.key)) this.toggleLane(place.lane.key);
    this.#active = { lane: place.lane.key, item: key };
    this.show(place.item.span);
  }

  readonly #walkable: readonly WalkLane[] = $derived.by(() => walkableLanes(this.lanes, this.counts ?? []));

  /** Where the keyboard is, or would be: the first lane's first item in view. */
  get active(): LanePlace | null {
    const at = this.#active;
    const lane = at && this.#walkable.find(({ key }) => key === at.lane);
    if (lane && (at.item === null || lane.items.some(({ key }) => key === at.item))) return at;
    const first = this.#walkable[0];
    if (!first) return null;
    const { from, to } = this.days;
    const items = byTime(first.items);
    const item = items.find(({ span }) => span.end >= from && span.start <= to) ?? items[0];
    return { lane: first.key, item: item?.key ?? null };
  }

  activate(place: LanePlace): void {
    this.#active = place;
  }

  /**
   * The next place of the keyboard, brought in view; null at an edge. Items for which `isSame` says that they are drawn as one
   * with where it is are passed over.
   */
  walk(walk: Walk, isSame: (from: string, to: string) => boolean = () => false): LanePlace | null {
    const from = this.active;
    let next = from && walkLanes(this.#walkable, from, walk);
    while (next?.item && from?.item && isSame(from.item, next.item) && (walk === 'back' || walk === 'on'))
      next = walkLanes(this.#walkable, next, walk);
    if (!next) return null;
    this.#active = next;
    const span = this.spanAt(next);
    if (span) this.show(span);
    return next;
  }

  /** The days of what is at a place; null of the name of a lane. */
  spanAt(place: LanePlace | null): { start: string; end: string } | null {
    const lane = this.#walkable.find(({ key }) => key === place?.lane);
    return lane?.items.find(({ key }) => key === place?.item)?.span ?? null;
  }

  get activeItem(): TimelineItem | null {
    const key = this.active?.item;
    return (key && this.find(key)?.item) || null;
  }
}

/** The same, worked out once for each object. */
function remembered<One extends object>(of: (one: One) => string): (one: One) => string {
  const known = new WeakMap<One, string>();
  return (one) => {
    const said = known.get(one) ?? of(one);
    known.set(one, said);
    return said;
  };
}

function withMoved(lane: TimelineLane, { key, span }: { key: string; span: DaySpan }): TimelineLane {
  if (!lane.items.some((item) => item.key === key)) return lane;
  return { ...lane, items: lane.items.map((item) => (item.key === key ? { ...item, span } : item)) };
}

export const [getTimelineView, setTimelineView] = createContext<TimelineView>();
