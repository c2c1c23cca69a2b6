import type { Turn } from '$lib/domain/document-text';
import { compoundWords, frequentWords, oddities, topicWords } from './dutch-words';
import { ZipfPicker, type SeededRandom } from './seeded-random';

/** A stretch of text that quotations begin and end at: UTF-16, half-open. */
export type Sentence = { start: number; end: number };

/** `sentences` in order of the text; none runs over the end of a turn. */
export type Transcript = { text: string; turns: Turn[]; sentences: Sentence[] };

/** How fast people speak, for the times of the turns. */
const millisecondsPerCharacter = 60;

/** Writes transcripts in something like spoken Dutch. */
export class TranscriptWriter {
  readonly #random: SeededRandom;
  readonly #frequent = new ZipfPicker(frequentWords);
  readonly #compounds = new ZipfPicker(compoundWords);

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** A conversation of at least `characters` UTF-16 units; the first speaker asks, the others answer. */
  write(characters: number, speakers: readonly string[]): Transcript {
    const transcript: Transcript = { text: '', turns: [], sentences: [] };
    const pieces: string[] = [];
    let length = 0;
    const add = (piece: string) => {
      pieces.push(piece);
      length += piece.length;
    };
    for (let index = 0; length < characters; index += 1) {
      if (index > 0) add('\n');
      const asks = index % 2 === 0;
      const start = length;
      const sentenceCount = asks ? this.#random.between(1, 2) : this.#random.between(2, 12);
      for (let number = 0; number < sentenceCount; number += 1) {
        if (number > 0) add(this.#random.chance(0.08) ? '\n' : ' ');
        const sentence = this.#sentence(asks && number === sentenceCount - 1);
        transcript.sentences.push({ start: length, end: length + sentence.length });
        add(sentence);
      }
      const speaker = (asks ? speakers[0] : this.#random.pick(speakers.slice(1))) ?? null;
      transcript.turns.push(turn(start, length, speaker));
    }
    transcript.text = pieces.join('');
    return transcript;
  }

  #sentence(isQuestion: boolean): string {
    const words = Array.from({ length: this.#random.between(4, 22) }, () => this.#word());
    const sentence = words.join(' ').replace(/ …/g, '…');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${isQuestion ? '?' : '.'}`;
  }

  #word(): string {
    const draw = this.#random.next();
    if (draw < 0.7) return this.#frequent.pick(this.#random);
    if (draw < 0.87) return this.#random.pick(topicWords);
    if (draw < 0.94) return this.#compounds.pick(this.#random);
    if (draw < 0.97) return this.#random.pick(oddities);
    return `${this.#frequent.pick(this.#random)},`;
  }
}

function turn(start: number, end: number, speaker: string | null): Turn {
  const startMs = start * millisecondsPerCharacter;
  const endMs = end * millisecondsPerCharacter;
  return { start, end, speaker, startMs, endMs, times: [{ offset: start, startMs, endMs }] };
}
