import type { PageMark, TimeMark, Turn } from '$lib/domain/document-text';

type Built = { text: string; turns: Turn[]; pages: PageMark[]; backwards: number };
type Moment = { startMs: number; endMs: number | null };

/** Puts a text together from pieces and keeps the turns, times and pages that lie on it, in time linear in the text. */
export class TurnTextBuilder {
  #parts: string[] = [];
  #length = 0;
  #turns: Turn[] = [];
  #pages: PageMark[] = [];
  #open: Turn | null = null;
  #wanted: { speaker: string | null } | null = null;
  #moment: Moment | null = null;
  #page: number | null = null;
  #lastStart = -1;
  #backwards = 0;

  /** The speaker of the turn that the next words fall into; undefined between turns. */
  get speaker(): string | null | undefined {
    return (this.#open ?? this.#wanted)?.speaker;
  }

  /** Begins a turn at the next words. A turn without words leaves no trace. */
  startTurn(speaker: string | null): void {
    this.endTurn();
    this.#wanted = { speaker };
  }

  endTurn(): void {
    this.#open = null;
    this.#wanted = null;
  }

  /** The next words are spoken at this moment of the recording. */
  startMoment(moment: Moment): void {
    this.#moment = moment;
  }

  /** The words so far ended at this moment of the recording: f4 writes its stamps so. */
  endMoment(endMs: number): void {
    const mark = this.#open?.times.at(-1);
    if (mark !== undefined && endMs >= mark.startMs) mark.endMs = endMs;
  }

  startPage(page: number): void {
    this.#page = page;
  }

  /** Adds words, after the separator when others stand before them in the same turn and after `\n` otherwise. */
  append(words: string, separator: '\n' | ' ' | ''): void {
    if (words === '') return;
    if (this.#length > 0) this.#write(this.#wanted === null ? separator : '\n');
    if (this.#page !== null && this.#page > (this.#pages.at(-1)?.page ?? 0)) {
      this.#pages.push({ page: this.#page, offset: this.#length });
    }
    if (this.#wanted !== null) {
      this.#open = newTurn(this.#length, this.#wanted.speaker);
      this.#turns.push(this.#open);
      this.#wanted = null;
    }
    this.#mark();
    this.#write(words);
    if (this.#open !== null) this.#open.end = this.#length;
  }

  finish(): Built {
    for (const turn of this.#turns) setTimes(turn);
    return { text: this.#parts.join(''), turns: this.#turns, pages: this.#pages, backwards: this.#backwards };
  }

  #write(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }

  #mark(): void {
    if (this.#moment === null || this.#open === null) return;
    const { startMs, endMs } = this.#moment;
    if (startMs < this.#lastStart) this.#backwards += 1;
    this.#lastStart = startMs;
    const isRange = endMs !== null && endMs >= startMs;
    const mark: TimeMark = { offset: this.#length, startMs, endMs: isRange ? endMs : null };
    this.#open.times.push(mark);
    this.#moment = null;
  }
}

function newTurn(offset: number, speaker: string | null): Turn {
  return { start: offset, end: offset, speaker, startMs: null, endMs: null, times: [] };
}

/** A turn starts at a moment that stands at its first word, and ends where the last moment in it does. */
function setTimes(turn: Turn): void {
  const first = turn.times[0];
  if (first?.offset === turn.start) turn.startMs = first.startMs;
  if (turn.times.at(-1)?.endMs == null) return;
  const endMs = turn.times.reduce((latest, mark) => Math.max(latest, mark.endMs ?? 0), 0);
  turn.endMs = turn.startMs !== null && endMs < turn.startMs ? null : endMs;
}
