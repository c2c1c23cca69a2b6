import { createContext } from 'svelte';
import type { DecidedDifference } from '$lib/analysis/differences/decided-differences';
import type { ComparedDocument } from '$lib/analysis/agreement/agreement-material';
import type { DocumentText } from '$lib/domain/document-text';
import { SectionViews } from '$lib/ui/coding/section-views.svelte';
import { toSections, type Section } from '$lib/ui/coding/transcript-sections';
import { TranscriptScroll } from '$lib/ui/coding/transcript-scroll';
import { passes } from '$lib/ui/differences/difference-filter';
import type { DifferenceQueue } from '$lib/ui/differences/difference-queue.svelte';
import { sideMarks, type SideMarks } from './side-marks';

/** A text as it is read: cut in sections that are drawn when they come near. */
export class ReadText {
  readonly sections: readonly Section[];
  readonly views: SectionViews;
  readonly scroll: TranscriptScroll;

  constructor(readonly text: DocumentText) {
    this.sections = toSections(text);
    this.views = new SectionViews(this.sections.length);
    this.scroll = new TranscriptScroll(this.views, this.sections);
  }
}

export type Side = 'left' | 'right';

/** Two coders beside one document: which document, who is where, and which difference one is at. */
export class SideView {
  readonly queue: DifferenceQueue;
  #number = $state<number | null>(null);
  #seats = $state.raw<readonly [number, number]>([0, 1]);
  #hoverKey = $state<string | null>(null);
  #read = new WeakMap<DocumentText, ReadText>();

  constructor(queue: DifferenceQueue) {
    this.queue = queue;
  }

  readonly document: ComparedDocument | null = $derived.by(() => {
    const documents = this.queue.material?.documents ?? [];
    return documents.find(({ number }) => number === this.#number) ?? documents[0] ?? null;
  });

  get number(): number | null {
    return this.document?.number ?? this.#number;
  }

  set number(number: number | null) {
    this.#number = number;
  }

  /** Who is at the left and who at the right, by index. */
  get seats(): readonly [number, number] {
    const count = this.queue.material?.seats.length ?? 2;
    const [left, right] = this.#seats;
    return left < count && right < count ? this.#seats : [0, 1];
  }

  /** Puts a seat on a side; whoever is on the other side already changes places. */
  setSeat(side: Side, seat: number): void {
    const [left, right] = this.seats;
    if (side === 'left') this.#seats = [seat, seat === right ? left : right];
    else this.#seats = [seat === left ? right : left, seat];
  }

  /** The text of the document; the same one as long as the text is. */
  readonly reading: ReadText | null = $derived.by(() => {
    const text = this.document?.text;
    if (!text) return null;
    const known = this.#read.get(text) ?? new ReadText(text);
    this.#read.set(text, known);
    return known;
  });

  readonly #here = $derived.by(() =>
    this.queue.differences.filter(({ documentId }) => documentId === this.document?.id)
  );

  /** What the filter lets through of the document, in order of the text. */
  readonly shown: readonly DecidedDifference[] = $derived.by(() =>
    this.#here
      .filter((difference) => passes(difference, { ...this.queue.filter, documentIds: [] }))
      .sort((a, b) => a.start - b.start || a.end - b.end)
  );

  readonly differing: readonly DecidedDifference[] = $derived.by(() =>
    this.shown.filter(({ kind }) => kind !== 'agreed')
  );

  readonly #marks: readonly [SideMarks, SideMarks] | null = $derived.by(() => {
    const { reading } = this;
    if (!reading) return null;
    const of = (seat: number) => sideMarks(this.shown, seat, reading.text.text, reading.sections);
    return [of(this.seats[0]), of(this.seats[1])];
  });

  marksOf(side: Side): SideMarks | null {
    return this.#marks?.[side === 'left' ? 0 : 1] ?? null;
  }

  /** The difference one is at: it is lit in the text and the margins. */
  readonly current: DecidedDifference | null = $derived.by(() => {
    const id = this.queue.codingId;
    if (!id) return null;
    return this.#here.find(({ codings }) => codings.some((coding) => coding.id === id)) ?? null;
  });

  /** Place of the current one among those that differ, from 0; -1: none of them. */
  readonly currentIndex: number = $derived.by(() =>
    this.differing.findIndex(({ key }) => key === this.current?.key)
  );

  get hoverKey(): string | null {
    return this.#hoverKey;
  }

  /** The difference under the pointer or the keyboard. */
  set hoverKey(key: string | null) {
    this.#hoverKey = key;
  }

  isLit(difference: DecidedDifference): boolean {
    return difference.key === this.#hoverKey || difference.key === this.current?.key;
  }

  /** To the next or previous difference in the text, round from the last to the first. */
  step(direction: 1 | -1): void {
    const { differing, current } = this;
    if (differing.length === 0) return;
    const at = this.currentIndex;
    if (at >= 0) return this.goTo(differing[(at + direction + differing.length) % differing.length]!);
    const from = current?.start ?? -1;
    const next =
      direction === 1
        ? differing.find(({ start }) => start > from)
        : differing.findLast(({ start }) => start < from);
    this.goTo(next ?? differing[direction === 1 ? 0 : differing.length - 1]!);
  }

  goTo(difference: DecidedDifference): void {
    this.queue.open(difference.codings[0]!.id);
    void this.showCurrent();
  }

  /** Brings the current difference into view. */
  async showCurrent(): Promise<void> {
    if (this.current) await this.reading?.scroll.toSpan(this.current);
  }
}

export const [getSideView, setSideView] = createContext<SideView>();
