import type { Stamp } from './read-stamp';
import type { SourceLine } from './source-lines';
import { TurnTextBuilder } from './turn-text-builder';

/** What was recognised on a line: who begins to speak there, and what to take out of it. */
export type LineFindings = {
  speaker: string | null | undefined;
  bodyStart: number;
  stamps: readonly Stamp[];
};

/** Writes lines into turns: who speaks, until when, and at which moment of the recording. */
export class TurnWriter {
  readonly #builder = new TurnTextBuilder();
  readonly #speakers: readonly string[];
  readonly #stampsEnd: boolean;
  /** In a text whose stamps end paragraphs: the moment at which the next words begin. */
  #clock: number | null;
  #timeIsNew = false;
  #inCue = false;
  #afterLabel = true;

  constructor(document: { speakers: readonly string[]; stampsEnd: boolean }) {
    this.#speakers = document.speakers;
    this.#stampsEnd = document.stampsEnd;
    this.#clock = document.stampsEnd ? 0 : null;
  }

  line(line: SourceLine, { speaker, bodyStart, stamps }: LineFindings): void {
    const builder = this.#builder;
    if (line.page !== null) builder.startPage(line.page);
    const isApart = line.kind === 'heading' || line.kind === 'footnote';
    if (isApart || (speaker === undefined && this.#isAnnouncement(line.text))) {
      builder.endTurn();
      this.#inCue = false;
    }
    // Where only the interviewer has a label, the words between two of them are not his.
    const isAnswered = this.#speakers.length === 1 && !this.#afterLabel && bodyStart < line.text.length;
    if (speaker !== undefined && (builder.speaker !== speaker || isAnswered)) builder.startTurn(speaker);
    this.#afterLabel = speaker !== undefined;
    const head = stamps.filter(({ start }) => start < bodyStart);
    const rest = stamps.slice(head.length);
    const isHeaded = head.length > 0 || (rest[0]?.start === bodyStart && rest.length > 0);
    const beginsByTime = isHeaded || (this.#stampsEnd && this.#timeIsNew);
    const isOpen = builder.speaker !== undefined;
    if (!isApart && speaker === undefined) {
      if (this.#speakers.length === 0 && (beginsByTime || (!isOpen && stamps.length > 0)))
        builder.startTurn(null);
      else if (!isOpen && stamps.length > 0) builder.startTurn(null);
    }
    for (const stamp of head) this.#take(stamp);
    this.#body(line.text, bodyStart, rest);
  }

  finish(): ReturnType<TurnTextBuilder['finish']> {
    return this.#builder.finish();
  }

  #body(text: string, bodyStart: number, stamps: readonly Stamp[]): void {
    let from = bodyStart;
    let isFirst = true;
    for (const end of [...stamps, null]) {
      const words = text.slice(from, end?.start ?? text.length).trim();
      if (words !== '') {
        this.#startWords();
        this.#builder.append(
          words,
          isFirst ? (this.#inCue ? ' ' : '\n') : /^[.,;:?!)]/.test(words) ? '' : ' '
        );
        isFirst = false;
      }
      if (end === null) break;
      this.#take(end);
      from = end.end;
    }
  }

  #startWords(): void {
    if (this.#stampsEnd && this.#clock !== null && this.#builder.speaker !== undefined) {
      this.#builder.startMoment({ startMs: this.#clock, endMs: null });
      this.#clock = null;
    }
    this.#timeIsNew = false;
  }

  #take(stamp: Stamp): void {
    this.#timeIsNew = true;
    this.#inCue = stamp.endMs !== null;
    if (this.#stampsEnd && stamp.endMs === null) {
      this.#builder.endMoment(stamp.ms);
      this.#clock = stamp.ms;
    } else this.#builder.startMoment({ startMs: stamp.ms, endMs: stamp.endMs });
  }

  /** Teams says in the transcript itself that someone turned transcription on or off: nobody speaks there. */
  #isAnnouncement(text: string): boolean {
    if (text.length > 120 || !/\btranscri(?:ption|ptie|beren)\b/i.test(text)) return false;
    return this.#speakers.some((name) => text.startsWith(`${name} `));
  }
}
