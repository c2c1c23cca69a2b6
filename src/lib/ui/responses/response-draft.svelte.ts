import {
  isTypedOut,
  typedAnswer,
  typedFor,
  type TypedAnswer
} from '$lib/analysis/questionnaires/typed-answer';
import { typedDay } from '$lib/analysis/questionnaires/typed-day';
import type { ResponseToSave } from '$lib/commands/responses/save-response';
import { AppError } from '$lib/domain/app-error';
import type { CaseId, ItemId, MomentId, QuestionnaireId, ResponseId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { Answer, Response } from '$lib/domain/response';

/** Who answered, as typed or chosen: a case; the name of a case to be; or somebody who is none. */
export type TypedRespondent = { name: string; caseId: CaseId | null; isCase: boolean };

/** What is typed of one response, as text, so that it can be kept. */
export type TypedResponse = {
  id: ResponseId;
  momentId: MomentId;
  respondent: TypedRespondent;
  date: string;
  comment: string;
  answers: Record<string, string>;
  words: Record<string, string>;
};

/** A response while it is typed, new or to be corrected. Nothing of it is stored. */
export class ResponseDraft {
  readonly #questionnaireId: QuestionnaireId;
  /** The response as it is stored; null for a new one. */
  readonly stored: Response | null;
  readonly #answers: ReadonlyMap<ItemId, Answer>;
  readonly #before: string;
  #typed = $state<TypedResponse>()!;

  private constructor(questionnaireId: QuestionnaireId, stored: Response | null, typed: TypedResponse) {
    this.#questionnaireId = questionnaireId;
    this.stored = stored;
    this.#answers = new Map(stored?.answers.map((answer) => [answer.itemId, answer]));
    this.#typed = typed;
    this.#before = JSON.stringify(typed);
  }

  /** A new one. */
  static of(
    questionnaireId: QuestionnaireId,
    momentId: MomentId,
    { respondent, date = null }: { respondent?: TypedRespondent; date?: string | null } = {}
  ): ResponseDraft {
    return new ResponseDraft(questionnaireId, null, {
      id: crypto.randomUUID() as ResponseId,
      momentId,
      respondent: respondent ?? { name: '', caseId: null, isCase: false },
      date: typedDate(date),
      comment: '',
      answers: {},
      words: {}
    });
  }

  /** One that is stored, to correct. `items` are those of the questionnaire that ask something. */
  static from(response: Response, items: readonly Item[], name: string): ResponseDraft {
    const answers = new Map(response.answers.map((answer) => [answer.itemId, answer]));
    return new ResponseDraft(response.questionnaireId, response, {
      id: response.id,
      momentId: response.momentId,
      respondent: { name, caseId: response.caseId, isCase: response.caseId !== null },
      date: typedDate(response.date),
      comment: response.comment,
      answers: Object.fromEntries(items.map((item) => [item.id, typedFor(item, answers.get(item.id))])),
      words: Object.fromEntries(response.answers.map(({ itemId, text }) => [itemId, text ?? '']))
    });
  }

  get typed(): TypedResponse {
    return this.#typed;
  }

  get id(): ResponseId {
    return this.#typed.id;
  }

  /** Goes on with what was kept of it. */
  restore(kept: TypedResponse): void {
    this.#typed = kept;
  }

  // Not derived: a draft outlives what it was made in.
  /** Whether anything differs from what was there at first. */
  get isChanged(): boolean {
    return JSON.stringify(this.#typed) !== this.#before;
  }

  /** Whether no answer was typed: then there is no response yet. */
  get isEmpty(): boolean {
    const { answers, words } = this.#typed;
    return [...Object.values(answers), ...Object.values(words)].every((text) => text.trim() === '');
  }

  answerTyped(itemId: ItemId): string {
    return this.#typed.answers[itemId] ?? '';
  }

  typeAnswer(itemId: ItemId, text: string): void {
    this.#typed.answers[itemId] = text;
  }

  wordsTyped(itemId: ItemId): string {
    return this.#typed.words[itemId] ?? '';
  }

  typeWords(itemId: ItemId, text: string): void {
    this.#typed.words[itemId] = text;
  }

  /** What an item comes to. An answer that was not touched stays what it was, also where it may not be typed any more. */
  outcomeOf(item: Item): TypedAnswer {
    const before = this.#answers.get(item.id);
    const typed = this.answerTyped(item.id);
    const words = this.wordsTyped(item.id).trim();
    const isTouched = !this.stored || typed !== typedFor(item, before);
    const outcome = isTouched ? typedAnswer(item, typed) : { answer: before ?? null };
    if ('fault' in outcome) return outcome;
    const answer = outcome.answer ?? (words === '' ? null : blankAnswer(item));
    if (!answer) return { answer: null };
    const { text: _, ...bare } = answer;
    return { answer: words === '' ? bare : { ...bare, text: words } };
  }

  isTypedOut(item: Item): boolean {
    return isTypedOut(item, this.answerTyped(item.id));
  }

  /** The day typed; null when there is none. @throws AppError `responses/bad-date` */
  day(year: number | null): string | null {
    if (this.#typed.date.trim() === '') return null;
    const day = typedDay(this.#typed.date, year);
    if (day === null) throw new AppError('responses/bad-date', { found: this.#typed.date.trim() });
    return day;
  }

  /** The response to save. @throws AppError for the first thing that is no good */
  toSave(items: readonly Item[], year: number | null): ResponseToSave {
    const { id, momentId, respondent, comment } = this.#typed;
    return {
      id,
      questionnaireId: this.#questionnaireId,
      momentId,
      caseId: respondent.caseId,
      respondent: respondent.name,
      isCase: respondent.isCase,
      date: this.day(year),
      answers: items.flatMap((item) => {
        const outcome = this.outcomeOf(item);
        if ('fault' in outcome) throw outcome.fault;
        return outcome.answer ?? [];
      }),
      comment
    };
  }
}

function typedDate(date: string | null): string {
  return date === null ? '' : date.split('-').reverse().map(Number).join('-');
}

function blankAnswer({ id }: Item): Answer {
  return { itemId: id, value: null, missing: 'blank' };
}
