import type { Speaker } from '$lib/domain/document';
import type { DocumentText, Turn } from '$lib/domain/document-text';
import type { CaseId } from '$lib/domain/ids';

/** Puts questions and answers together as turns of a text, after those that are there already. */
export class AnswersText {
  readonly #parts: string[];
  readonly #turns: Turn[];
  readonly #speakers: Speaker[];
  readonly #labels: Set<string>;
  /** By case, or by name for who is none. */
  readonly #labelOf = new Map<string, string>();
  #length: number;

  constructor(speakers: readonly Speaker[] = [], before?: Pick<DocumentText, 'text' | 'turns'>) {
    this.#parts = before && before.text !== '' ? [before.text] : [];
    this.#turns = [...(before?.turns ?? [])];
    this.#speakers = [...speakers];
    this.#labels = new Set(speakers.map(({ label }) => label));
    this.#length = before?.text.length ?? 0;
    for (const { label, caseId, interviewer } of speakers)
      if (!interviewer) this.#labelOf.set(keyOf(caseId, label), label);
  }

  /** A turn of who asks. */
  ask(asker: string, words: string): void {
    const known = this.#speakers.find(({ interviewer }) => interviewer);
    const label = known?.label ?? this.#freeLabel(asker);
    if (!known) this.#speakers.unshift({ label, caseId: null, interviewer: true });
    if (words !== '') this.#add(label, words);
  }

  /** A turn of who answers. Two people of one name have two labels. */
  answer(name: string, caseId: CaseId | null, words: string, answer: NonNullable<Turn['answer']>): void {
    const key = keyOf(caseId, name);
    let label = this.#labelOf.get(key);
    if (label === undefined) {
      label = this.#freeLabel(name);
      this.#labelOf.set(key, label);
      this.#speakers.push({ label, caseId, interviewer: false });
    }
    this.#add(label, words, answer);
  }

  built(): { text: string; turns: Turn[]; speakers: Speaker[] } {
    return { text: this.#parts.join('\n'), turns: this.#turns, speakers: this.#speakers };
  }

  #add(speaker: string, words: string, answer?: Turn['answer']): void {
    const start = this.#parts.length === 0 ? 0 : this.#length + 1;
    const end = start + words.length;
    const turn: Turn = { start, end, speaker, startMs: null, endMs: null, times: [] };
    this.#turns.push(answer ? { ...turn, answer } : turn);
    this.#parts.push(words);
    this.#length = end;
  }

  #freeLabel(name: string): string {
    let label = name;
    for (let number = 2; this.#labels.has(label); number++) label = `${name} ${number}`;
    this.#labels.add(label);
    return label;
  }
}

function keyOf(caseId: CaseId | null, name: string): string {
  return caseId ? `case ${caseId}` : `name ${name}`;
}
