import type { SourceDocument, Speaker } from '$lib/domain/document';
import type { DocumentText, Turn } from '$lib/domain/document-text';
import type { ItemId, MomentId, QuestionnaireId, ResponseId, TextId } from '$lib/domain/ids';
import type { Item } from '$lib/domain/item';
import type { MeasurementMoment } from '$lib/domain/measurement-moment';
import type { Answer, Response } from '$lib/domain/response';
import { toSourceText } from '$lib/domain/source-text';
import type { ProjectModel } from '$lib/model/project-model';
import { AnswersText } from './answers-text';
import { itemName } from './item-name';

/** How much of an item's text is in the name of a document. */
const questionLength = 80;

/** Which open answers become documents, and how they are laid together. */
export type OpenAnswersChoice = {
  questionnaireId: QuestionnaireId;
  /** A document for each item, with the answers of all; or for each respondent, with all their answers. Always of one moment. */
  by: 'item' | 'respondent';
  itemIds: ReadonlySet<ItemId>;
  momentIds: ReadonlySet<MomentId>;
};

/** What documents of open answers say that is nobody's answer. */
export type OpenAnswersWords = {
  /** The label over the text of an item. */
  asker: string;
};

/** A document to make, or to go on in. */
export type AnswersDocument = {
  known: SourceDocument | null;
  name: string;
  date: string | null;
  momentId: MomentId;
  answersTo: NonNullable<SourceDocument['answersTo']>;
  speakers: Speaker[];
  text: string;
  turns: Turn[];
  /** How many of its answers are new. */
  fresh: number;
};

export type OpenAnswersPlan = {
  /** Those with anything new in them. */
  documents: AnswersDocument[];
  /** Answers that come in. */
  fresh: number;
  /** Answers that are in documents already. */
  known: number;
  /** Those among them that read otherwise now: the document keeps the words as they were. */
  changed: number;
};

type OpenAnswer = { item: Item; response: Response; words: string };

/** The words of an answer: of an open item the answer itself, of any other those beside it; null without. */
export function openWords(item: Item, answer: Answer): string | null {
  const words = item.kind === 'text' && typeof answer.value === 'string' ? answer.value : answer.text;
  const text = tidied(words ?? '');
  return text === '' ? null : text;
}

/** Items that ask for words: open ones, and those with room for words beside the answer. In order. */
export function openItems(model: ProjectModel, questionnaireId: QuestionnaireId): Item[] {
  const withWords = new Set<ItemId>();
  for (const { answers } of model.responsesOf(questionnaireId))
    for (const { itemId, text } of answers) if (text) withWords.add(itemId);
  return model
    .itemsOf(questionnaireId)
    .filter(({ id, kind, withText }) => kind === 'text' || withText || withWords.has(id));
}

/**
 * The documents that open answers become: an item's text as a turn of who asks, then a turn for each answer that says which
 * answer it was. A document made of these answers before gets the new ones at its end, so that nothing coded moves; one that is in a
 * comparison session is left as it is measured, and the new answers make a document of their own. Words that were taken in keep
 * as they were.
 *
 * @param findText the texts of the documents made before; those not given are not looked at
 */
export function planOpenAnswers(
  model: ProjectModel,
  findText: (id: TextId) => DocumentText | undefined,
  choice: OpenAnswersChoice,
  words: OpenAnswersWords
): OpenAnswersPlan {
  const made = new AnswersMade(model, findText, choice);
  const plan: OpenAnswersPlan = { documents: [], fresh: 0, known: 0, changed: 0 };
  for (const moment of model.momentsOf(choice.questionnaireId)) {
    if (!choice.momentIds.has(moment.id)) continue;
    for (const answers of together(openAnswers(model, choice, moment), choice.by)) {
      const fresh = answers.filter((answer) => {
        const before = made.wordsOf(answer);
        if (before !== undefined) plan.known += 1;
        if (before !== undefined && before !== answer.words) plan.changed += 1;
        return before === undefined;
      });
      plan.fresh += fresh.length;
      if (fresh.length > 0) plan.documents.push(documentOf(model, choice, moment, fresh, made, words));
    }
  }
  return plan;
}

/** By item and within it by response, or by response and within it by item. */
function openAnswers(
  model: ProjectModel,
  choice: OpenAnswersChoice,
  moment: MeasurementMoment
): OpenAnswer[] {
  const items = openItems(model, choice.questionnaireId).filter(({ id }) => choice.itemIds.has(id));
  const responses = model
    .responsesOf(choice.questionnaireId)
    .filter(({ momentId }) => momentId === moment.id)
    .map((response) => ({
      response,
      answers: new Map(response.answers.map((answer) => [answer.itemId, answer]))
    }));
  const answerOf = (item: Item, { response, answers }: (typeof responses)[number]): OpenAnswer[] => {
    const answer = answers.get(item.id);
    const words = answer ? openWords(item, answer) : null;
    return words === null ? [] : [{ item, response, words }];
  };
  return choice.by === 'item'
    ? items.flatMap((item) => responses.flatMap((one) => answerOf(item, one)))
    : responses.flatMap((one) => items.flatMap((item) => answerOf(item, one)));
}

/** The answers that go into one document. */
function together(answers: readonly OpenAnswer[], by: OpenAnswersChoice['by']): OpenAnswer[][] {
  const groups = new Map<ItemId | ResponseId, OpenAnswer[]>();
  for (const answer of answers) {
    const key = by === 'item' ? answer.item.id : answer.response.id;
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()];
}

function documentOf(
  model: ProjectModel,
  { questionnaireId, by }: OpenAnswersChoice,
  moment: MeasurementMoment,
  answers: readonly OpenAnswer[],
  made: AnswersMade,
  { asker }: OpenAnswersWords
): AnswersDocument {
  const [first] = answers;
  const itemId = by === 'item' ? first!.item.id : null;
  const before = made.documentOf(moment.id, itemId ?? first!.response.id);
  const text = new AnswersText(before?.document.speakers ?? [], before?.text);
  if (by === 'item' && !before) text.ask(asker, questionOf(model, first!.item));
  for (const { item, response, words } of answers) {
    if (by === 'respondent') text.ask(asker, questionOf(model, item));
    text.answer(nameOf(model, response), response.caseId, words, {
      responseId: response.id,
      itemId: item.id
    });
  }
  return {
    known: before?.document ?? null,
    name: before?.document.name ?? documentName(model, questionnaireId, by, moment, first!),
    date: by === 'respondent' ? (first!.response.date ?? moment.date) : moment.date,
    momentId: moment.id,
    answersTo: { questionnaireId, itemId },
    ...text.built(),
    fresh: answers.length
  };
}

/** As the form has it: its number and its words, after those of the item it is under. */
function questionOf(model: ProjectModel, item: Item): string {
  return [item.number, tidied(itemName(model, item))].filter(Boolean).join('. ');
}

/** A pseudonym where there is one: labels and names of documents are easily seen by others. */
function nameOf(model: ProjectModel, { caseId, respondent }: Response): string {
  const person = caseId ? model.find('cases', caseId) : undefined;
  return person?.pseudonym?.trim() || person?.name || respondent;
}

function documentName(
  model: ProjectModel,
  questionnaireId: QuestionnaireId,
  by: OpenAnswersChoice['by'],
  moment: MeasurementMoment,
  { item, response }: OpenAnswer
): string {
  const { name } = model.get('questionnaires', questionnaireId);
  const isOnlyMoment = model.momentsOf(questionnaireId).length === 1;
  const subject = by === 'item' ? shortened(questionOf(model, item)) : nameOf(model, response);
  // What tells them apart comes first: lists of documents cut names off at the end.
  return [subject, ...(isOnlyMoment ? [] : [moment.name]), name].join(' · ');
}

function shortened(question: string): string {
  const line = question.replaceAll('\n', ' ');
  if (line.length <= questionLength) return line;
  const cut = line.slice(0, questionLength);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || questionLength).trimEnd()}…`.toWellFormed();
}

/** As a text may hold it, without empty lines at its edges. */
function tidied(words: string): string {
  return toSourceText(words)
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^\n+|\n+$/g, '')
    .trim();
}

type Made = { document: SourceDocument; text: DocumentText };

/** The documents that open answers were made into before, and the answers in them. */
class AnswersMade {
  readonly #words = new Map<string, string>();
  /** By moment and item, or moment and response: the last one that more answers can go into. */
  readonly #growing = new Map<string, Made>();

  constructor(
    model: ProjectModel,
    findText: (id: TextId) => DocumentText | undefined,
    { questionnaireId, by }: OpenAnswersChoice
  ) {
    const measured = new Set<string>(model.list('sessions').flatMap(({ documentIds }) => documentIds));
    for (const document of model.list('documents')) {
      const { answersTo, textId } = document;
      if (answersTo?.questionnaireId !== questionnaireId) continue;
      if ((answersTo.itemId === null) !== (by === 'respondent')) continue;
      const text = findText(textId);
      if (text) this.#take({ document, text }, !measured.has(document.id));
    }
  }

  /** The words of an answer as a document has them. */
  wordsOf({ item, response }: OpenAnswer): string | undefined {
    return this.#words.get(`${response.id} ${item.id}`);
  }

  documentOf(momentId: MomentId, group: ItemId | ResponseId): Made | undefined {
    return this.#growing.get(`${momentId} ${group}`);
  }

  #take(made: Made, canGrow: boolean): void {
    const { document, text } = made;
    const { momentId, answersTo } = document;
    for (const { answer, start, end } of text.turns) {
      if (!answer) continue;
      this.#words.set(`${answer.responseId} ${answer.itemId}`, text.text.slice(start, end));
      if (canGrow) this.#growing.set(`${momentId} ${answersTo?.itemId ?? answer.responseId}`, made);
    }
  }
}
